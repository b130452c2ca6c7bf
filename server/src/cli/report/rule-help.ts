import { unmark } from '../../engine/index.ts';
import { markdownText } from './markdown-text.ts';
import type { RuleReport } from './report.ts';

/** So many examples say what a rule finds; its page has more. */
const EXAMPLES = 2;

/** What a rule wants and why, as text and as Markdown, where somebody asks for help with a finding. */
export function ruleHelp({ rule, text: { why, examples } }: RuleReport): {
  readonly text: string;
  readonly markdown: string;
} {
  const shown: { readonly from: string; readonly to?: string }[] = [];
  for (const { kind, text } of examples) {
    const last = shown.at(-1);
    if (kind === 'flagged') shown.push({ from: unmark(text).text });
    else if (kind === 'fixed' && last) shown[shown.length - 1] = { ...last, to: unmark(text).text };
  }
  const some = shown.slice(0, EXAMPLES);
  const off = `rules: { ${rule.id}: off }`;
  const reason = why.trim();
  return {
    text: [
      rule.message,
      ...(reason ? [reason.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 ($2)')] : []),
      ...some.map(({ from, to }) => `Instead of: ${from}${to === undefined ? '' : `\nWrite: ${to}`}`),
      `To switch it off, write in .uncanned.yaml: ${off}`,
    ].join('\n\n'),
    markdown: [
      markdownText(rule.message),
      ...(reason ? [reason] : []),
      ...some.map(
        ({ from, to }) =>
          `**Instead of**\n\n${quoted(from)}${to === undefined ? '' : `\n\n**Write**\n\n${quoted(to)}`}`,
      ),
      `To switch it off, write in \`.uncanned.yaml\`: \`${off}\``,
    ].join('\n\n'),
  };
}

const quoted = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `> ${markdownText(line)}`.trimEnd())
    .join('  \n');
