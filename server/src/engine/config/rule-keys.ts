/** Keys that set the levels of rules. */
import type { DataEntry } from '../hosts/data.ts';
import type { Override, RuleSettings, Setting } from './config.ts';
import { globs, reply } from './reply-keys.ts';
import { CUSTOM_ID, meansRule } from './rule-names.ts';
import {
  given,
  type JsonSchema,
  type Known,
  key,
  list,
  object,
  oneOf,
  type Reading,
  record,
  type Shape,
  text,
  turned,
} from './shape.ts';

const level: Shape<Setting> = oneOf<Setting>('a level', ['off', 'suggestion', 'warning', 'error', 'on'], {
  false: 'off',
  none: 'off',
  disable: 'off',
  disabled: 'off',
  ignore: 'off',
  true: 'on',
  enable: 'on',
  enabled: 'on',
  default: 'on',
  info: 'suggestion',
  hint: 'suggestion',
  warn: 'warning',
  fail: 'error',
});

function rulesSchema(known: Known, value: JsonSchema): JsonSchema {
  const about = (rule: string): JsonSchema => {
    const description = known.about?.(rule);
    return description === undefined ? value : { description, ...value };
  };
  const families = known.families.map((family) => [
    `${family}/*`,
    { description: `Every rule of the family ${family}.`, ...value },
  ]);
  return {
    properties: Object.fromEntries([
      ['*', { description: 'Every rule.', ...value }],
      ...families,
      ...known.rules.map((rule) => [rule, about(rule)]),
    ]),
    // Rules of this team's own, and all of them with a star.
    patternProperties: { [CUSTOM_ID]: value, '^[a-z0-9][a-z0-9-]*/\\*$': value },
    additionalProperties: false,
  };
}

export const rules: Shape<RuleSettings> = turned(
  record(
    '"rules"',
    {
      schema: rulesSchema,
      read(entry: DataEntry, reading: Reading) {
        reading.ruleName(entry.key, entry.keySpan);
        return true;
      },
    },
    level,
  ),
  (entries, node, { problem }) => {
    const keys = node.kind === 'object' ? node.entries : [];
    for (const [i, entry] of keys.entries()) {
      const later = keys.slice(i + 1).find((other) => other.key !== entry.key && meansRule(other.key, entry.key));
      if (later !== undefined)
        problem(entry.keySpan, `"${later.key}" further down sets this again: move this line below it.`, 'warning');
    }
    return entries;
  },
);

export const override: Shape<Override> = turned(
  object('an entry of "overrides"', {
    files: key('Only in these files: a glob or a list of globs.', globs),
    replies: key(
      'Only in these replies: "id:…", "title:…" or "key:…"; * stands for anything.',
      list('replies', reply, { orOne: true }),
    ),
    rules: key('Rules and levels, as in "rules" at the top.', rules, { required: true }),
    reason: key('Why, for those who read this later.', text('a reason')),
  }),
  ({ rules: set, files, replies, reason }, node, { problem }) => {
    if (!given(node, 'files') && !given(node, 'replies'))
      problem(
        node.span,
        'Say where this holds: with "files", "replies" or both. For every file, use "rules" at the top.',
      );
    // A condition that could not be read must not turn into "everywhere".
    if ((files === undefined && given(node, 'files')) || (replies === undefined && given(node, 'replies')))
      return undefined;
    if (set === undefined || (files === undefined && replies === undefined)) return undefined;
    return {
      rules: set,
      ...(files === undefined ? {} : { files }),
      ...(replies === undefined ? {} : { replies }),
      ...(reason === undefined ? {} : { reason }),
    };
  },
);
