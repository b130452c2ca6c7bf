/** What the preview says in words. */
import type { Preview, PreviewMark } from '../../../server/src/protocol.ts';

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The reply's name: its title, else its number in the file. */
export const headingOf = (p: Preview): string => p.title ?? `Reply ${p.index + 1}`;

/** What is known of the reply, in parts: which of how many, desk, channel, situation, markup. */
export function factsOf(p: Preview): string[] {
  return [
    `Reply ${p.index + 1} of ${p.count}`,
    ...(p.provider === undefined ? [] : [capital(p.provider)]),
    ...(p.channel === undefined ? [] : [p.channel]),
    ...(p.situation ?? []),
    { plain: 'Plain text', markdown: 'Markdown', html: 'HTML' }[p.markup],
    ...(p.audience === 'internal' ? ['internal: no customer sees it'] : []),
  ];
}

/** How many blanks, samples and findings there are; blanks first, because they must not go out. */
export function countsOf(p: Preview): { kind: 'fill-in' | 'finding' | 'placeholder'; text: string }[] {
  const count = (kind: PreviewMark['kind']): number => p.marks.filter((m) => m.kind === kind).length;
  const blanks = count('fill-in');
  const findings = p.marks.filter((m) => m.kind === 'finding' && m.severity !== undefined).length;
  const samples = p.marks.filter((m) => m.kind === 'placeholder' && m.sample !== undefined).length;
  return [
    ...(blanks === 0 ? [] : [{ kind: 'fill-in' as const, text: `${plural(blanks, 'blank')} to fill in` }]),
    { kind: 'finding', text: findings === 0 ? 'No findings' : plural(findings, 'finding') },
    ...(samples === 0 ? [] : [{ kind: 'placeholder' as const, text: `${plural(samples, 'sample')} filled in` }]),
  ];
}

/** What stands on the page for a placeholder or a fill-in. */
export function tokenText(p: Preview, mark: PreviewMark): string {
  const raw = p.text.slice(mark.at.start, mark.at.end);
  return mark.kind === 'placeholder' && mark.broken === undefined ? (mark.sample ?? raw) : raw;
}

/** What a placeholder or fill-in says when the mouse rests on it. */
export function tokenTitle(p: Preview, mark: PreviewMark): string {
  const raw = p.text.slice(mark.at.start, mark.at.end);
  if (mark.kind === 'fill-in') return `Blank to fill in: ${raw}`;
  if (mark.broken !== undefined) return `Broken placeholder ${raw}: ${mark.broken}`;
  return mark.sample === undefined ? `Placeholder ${raw}` : `Sample for ${raw}`;
}

const ORDER = ['error', 'warning', 'suggestion'] as const;

/** The gravest of several findings' severities: what the mark is coloured by. */
export function gravest(marks: readonly PreviewMark[]): (typeof ORDER)[number] {
  return ORDER.find((severity) => marks.some((m) => m.severity === severity)) ?? 'suggestion';
}

/** What the findings at one place say, one line each. */
export const findingTitle = (marks: readonly PreviewMark[]): string =>
  marks.map((m) => `${capital(m.severity ?? 'suggestion')}: ${m.message ?? ''} (${m.rule ?? ''})`).join('\n');
