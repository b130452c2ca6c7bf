import { type Rule, type RuleText, type Severity, unmark } from '../engine/index.ts';
import type { RulePage } from '../protocol.ts';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  suggestion: 'Suggestion',
};

/** @returns one flagged example and the same reply put right, without the marks around the range; undefined where there is none. */
export function examplePair({ examples }: RuleText): { readonly before: string; readonly after: string } | undefined {
  const at = examples.findIndex(({ kind }, i) => kind === 'flagged' && examples[i + 1]?.kind === 'fixed');
  const before = examples[at];
  const after = examples[at + 1];
  if (before === undefined || after === undefined) return undefined;
  return { before: unmarked(before.text), after: unmarked(after.text) };
}

const unmarked = (text: string): string => unmark(text).text.trim();

const NO_TEXT: RuleText = { why: '', examples: [] };

/** @returns the rule's page for reading: message, reasons, examples before and after, as far as they are known. */
export function rulePage(rule: Rule, page: RuleText = NO_TEXT): RulePage {
  const pair = examplePair(page);
  const flagged = page.examples.filter(({ kind }) => kind === 'flagged').map(({ text }) => unmarked(text));
  const fine = page.examples.filter(({ kind }) => kind === 'fine').map(({ text }) => unmarked(text));
  const sections = [
    `# ${rule.title}`,
    rule.message,
    `${SEVERITY_WORDS[rule.severity]} · \`${rule.id}\``,
    ...(page.why === '' ? [] : ['## Why', page.why]),
    ...(pair === undefined ? [] : ['## Before', quote(pair.before), '## After', quote(pair.after)]),
    ...(flagged.length === 0 ? [] : ['## Found in', ...flagged.map(quote)]),
    ...(fine.length === 0 ? [] : ['## Not found in', ...fine.map(quote)]),
    '## Switch it off',
    `In \`.uncanned.yaml\`, for all files:`,
    `\`\`\`yaml\nrules:\n  ${rule.id}: off\n\`\`\``,
  ];
  return { title: rule.title, markdown: `${sections.join('\n\n')}\n` };
}

/** @returns the text as a block quote that shows its words and lines as they are. */
export function quote(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines
    .map((line, i) => (line === '' ? '>' : `> ${escapeMarkdown(line)}${lines[i + 1] ? '\\' : ''}`))
    .join('\n');
}

/** @returns one line of text in which Markdown and HTML see nothing of their own. */
export const escapeMarkdown = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(\s*)([#+\-=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
