import { type Rule, type RuleText, type Severity, unmark } from '../engine/index.ts';
import type { RulePage } from '../protocol.ts';
import { quote } from './quote.ts';

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
  const shown = (...kinds: readonly string[]): string[] =>
    page.examples
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ kind, text }) => [...(kind === 'fixed' ? ['Instead:'] : []), quoted(text)]);
  const section = (heading: string, parts: readonly string[]): string[] =>
    parts.length === 0 ? [] : [`## ${heading}`, ...parts];
  const sections = [
    `# ${rule.title}`,
    rule.message,
    `${SEVERITY_WORDS[rule.severity]} · \`${rule.id}\``,
    ...section('Why', page.why === '' ? [] : [page.why]),
    ...section('What it finds', shown('flagged', 'fixed')),
    ...section('What it leaves alone', shown('fine')),
    '## How to switch it off',
    `In \`.uncanned.yaml\`, for all files:`,
    `\`\`\`yaml\nrules:\n  ${rule.id}: off\n\`\`\``,
  ];
  return { title: rule.title, markdown: `${sections.join('\n\n')}\n` };
}

function quoted(example: string): string {
  const { text, spans } = unmark(example);
  return quote(text, spans);
}
