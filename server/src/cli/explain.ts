import { nearest, type Rule, type RuleText, type Tier, unmark } from '../engine/index.ts';
import { CLEAN, complain, FAULT, type Io } from './io.ts';
import { ruleTexts } from './rule-text.ts';
import { switchOffLines } from './switch-off.ts';
import { type Paint, painter, underline, visible, wantsColor, wrap } from './terminal.ts';

/**
 * `uncanned explain RULE`: the page of a rule.
 * @param rules every rule of the config in force
 * @returns the exit status
 */
export function runExplain(io: Io, id: string, rules: readonly Rule[]): number {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) {
    complain(io, `There is no rule "${id}".${suggestion(id, rules)} "uncanned rules" lists them.`);
    return FAULT;
  }
  const width = Math.max(40, Math.min(io.out.columns ?? 80, 100));
  io.out.write(rulePage(rule, ruleTexts(io.home)(rule), wantsColor(io.out.isTerminal, io.env), width));
  return CLEAN;
}

/** The rules of a family, or the nearest id; a name without its family will do. */
function suggestion(given: string, rules: readonly Rule[]): string {
  const family = rules.filter(({ id }) => id.startsWith(`${given}/`));
  if (family.length) return ` The family has ${family.map(({ id }) => id).join(', ')}.`;
  const ids = new Map(rules.flatMap(({ id }) => [[id, id] as const, [id.slice(id.indexOf('/') + 1), id] as const]));
  const near = nearest(given, ids.keys());
  return near === undefined ? '' : ` Did you mean ${ids.get(near)}?`;
}

/** Whether a rule is on, by its tier: what configs call presets. */
const WHERE_ON: Readonly<Record<Tier, string>> = {
  core: 'On, unless your .uncanned.yaml switches it off: every preset has it (essential, recommended, strict).',
  strong:
    'On, unless your .uncanned.yaml switches it off or says "extends: essential": the presets recommended and strict have it.',
  optional: 'Off, until your .uncanned.yaml says "extends: strict" or switches it on under "rules:".',
};
const OWN = 'On: a rule of your own, from your .uncanned.yaml.';

/** A rule's page for a terminal: what is wrong, why, examples, how to switch it off. */
export function rulePage(rule: Rule, page: RuleText, color: boolean, width: number): string {
  const paint = painter(color);
  const section = (heading: string, lines: readonly string[]): string[] =>
    lines.length ? ['', paint('bold', heading), ...lines.map((line) => `  ${line}`.trimEnd())] : [];
  const fine = page.examples.filter(({ kind }) => kind === 'fine');
  const lines = [
    paint('bold', visible(rule.title)),
    paint('dim', `${rule.id}: ${rule.severity}${rule.since && `, since version ${rule.since}`}`),
    ...wrap(rule.page === undefined ? WHERE_ON[rule.tier] : OWN, width).map(({ text }) => paint('dim', text)),
    '',
    ...wrap(visible(rule.message), width).map(({ text }) => text),
    ...section('Why', prose(page.why, width - 2)),
    ...section('What it finds', found(page, paint, width - 4)),
    ...section('What it leaves alone', spaced(fine.map(({ text }) => marked(text, paint, width - 2)))),
    ...section('How to switch it off', switchOffLines(rule.id)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Paragraphs of a page, wrapped anew; a link reads as its text and its address. */
function prose(text: string, width: number): string[] {
  const paragraphs = text.trim() === '' ? [] : text.trim().split(/\n\s*\n/);
  return spaced(
    paragraphs.map((paragraph) => {
      const plain = paragraph.replace(/\s+/g, ' ').replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 ($2)');
      return wrap(visible(plain), width).map((line) => line.text);
    }),
  );
}

/** Each flagged example with the phrase underlined, and after it the reply as the first rewrite leaves it. */
function found({ examples }: RuleText, paint: Paint, width: number): string[] {
  const blocks: string[][] = [];
  for (const { kind, text } of examples) {
    if (kind === 'flagged') blocks.push(marked(text, paint, width));
    if (kind === 'fixed')
      blocks.at(-1)?.push(...marked(text, paint, width).map((line, i) => `${i ? ' ' : paint('green', '→')} ${line}`));
  }
  return spaced(blocks);
}

/** Blocks of lines with an empty line between them. */
const spaced = (blocks: readonly (readonly string[])[]): string[] =>
  blocks.flatMap((lines, i) => (i && blocks.some((block) => block.length > 1) ? ['', ...lines] : lines));

/** An example, wrapped; what stands between `[[` and `]]` is underlined. */
function marked(example: string, paint: Paint, width: number): string[] {
  const { text, spans } = unmark(example);
  return wrap(text, width).flatMap((line) => {
    const under = underline(line, spans);
    return under ? [visible(line.text), paint('yellow', under)] : [visible(line.text)];
  });
}
