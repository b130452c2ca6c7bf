import type { Example, WrittenRule } from '../rules/rule.ts';
import { situationsSaid } from '../situations/comment.ts';
import { declaredIn } from '../situations/names.ts';
import type { Config, CustomRule } from './config.ts';

const COMMENT = /^\s*<!--([\s\S]*?)-->\s*/;

/** An example may say first what the reply is for, as a reply does: `<!-- uncanned situation: grief -->`. */
const example =
  (kind: Example['kind']) =>
  (text: string): Example => {
    const comment = COMMENT.exec(text);
    const said = comment === null ? undefined : situationsSaid(comment[1]!);
    if (comment === null || said === undefined) return { kind, text };
    return { kind, text: text.slice(comment[0].length), situation: declaredIn([said]).situations };
  };

/** The title of a rule that has none of its own: `house/no-kindly` → "No kindly". */
function titleOf(id: string): string {
  const name = id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function asRule({ why, examples, ...rule }: CustomRule): WrittenRule {
  return {
    ...rule,
    title: titleOf(rule.id),
    // A team's own rule holds under every preset.
    tier: 'core',
    since: '',
    coded: false,
    page: { why, examples: [...examples.flagged.map(example('flagged')), ...examples.fine.map(example('fine'))] },
  };
}

/** @returns the config's own rules in the shape of those that come with Uncanned. */
export const customRules = (config: Config): readonly WrittenRule[] => config.custom.map(asRule);
