/** What the preview says in words. */
import type { Preview, PreviewMark, PreviewNumbers, PreviewText } from '../../../server/src/protocol.ts';
import { samplesSay } from './samples.ts';

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const CHANNELS: Readonly<Record<string, string>> = {
  sms: 'Text message',
  whatsapp: 'WhatsApp',
  line: 'LINE',
  web: 'Website chat',
};

/** A channel, as people call it. */
export const channelName = (channel: string): string => CHANNELS[channel] ?? capital(channel);

/** The reply's name: its title, else its number in the file. */
export const headingOf = (p: Preview): string => p.title ?? `Reply ${p.index + 1}`;

/** What is known of the reply, in parts: desk, channel, situation, markup. */
export function factsOf(p: Preview): string[] {
  return [
    ...(p.provider === undefined ? [] : [capital(p.provider)]),
    ...(p.channel === undefined ? [] : [channelName(p.channel)]),
    ...(p.situation ?? []),
    { plain: 'Plain text', markdown: 'Markdown', html: 'HTML' }[p.markup],
    ...(p.audience === 'internal' ? ['internal: no customer sees it'] : []),
  ];
}

/** A time to read, for people. */
function timeOf(seconds: number): string {
  if (seconds < 10) return 'A few seconds to read';
  if (seconds < 55) return `About ${Math.round(seconds / 5) * 5} seconds to read`;
  return `About ${plural(Math.max(1, Math.round(seconds / 60)), 'minute')} to read`;
}

/** Numbers of a text in plain words, each with what it counts; `sentence` is one that can be shown. */
export function numbersIn(n: PreviewNumbers): readonly { text: string; title: string; sentence?: number }[] {
  return [
    { text: timeOf(n.seconds), title: 'At 238 words a minute' },
    { text: plural(n.words, 'word'), title: 'Placeholders filled in with samples' },
    { text: plural(n.sentences, 'sentence'), title: 'A greeting and a signature count too' },
    ...(n.longest === undefined
      ? []
      : [
          {
            text: `Longest sentence: ${plural(n.longest.words, 'word')}`,
            title: 'Show the longest sentence',
            sentence: n.longest.sentence,
          },
        ]),
    {
      text: `I ${n.i} · we ${n.we} · you ${n.you}`,
      title: 'How often it says I (me, my), we (us, our) and you (your)',
    },
  ];
}

/** How many findings there are, and how many placeholders were filled in. Blanks are counted at the top of the page. */
export function countsOf(p: Preview): { kind: 'finding' | 'placeholder'; text: string }[] {
  const findings = p.marks.filter((m) => m.kind === 'finding' && m.severity !== undefined).length;
  const samples = samplesSay(p);
  return [
    { kind: 'finding', text: findings === 0 ? 'No findings' : plural(findings, 'finding') },
    ...(samples === undefined ? [] : [{ kind: 'placeholder' as const, text: samples }]),
  ];
}

/** What stands on the page for a placeholder or a fill-in. */
export function tokenText(p: Pick<PreviewText, 'text'>, mark: PreviewMark): string {
  const raw = p.text.slice(mark.at.start, mark.at.end);
  // In an address there is no room for what a block says of itself.
  if (mark.branch !== undefined) return '';
  return mark.kind === 'placeholder' && mark.broken === undefined ? (mark.sample ?? raw) : raw;
}

/** What a placeholder or fill-in says when the mouse rests on it. */
export function tokenTitle(p: Pick<PreviewText, 'text'>, mark: PreviewMark): string {
  const raw = p.text.slice(mark.at.start, mark.at.end);
  if (mark.kind === 'fill-in') return `Blank to fill in: ${raw}`;
  if (mark.broken !== undefined) return `Broken placeholder ${raw}: ${mark.broken}`;
  return mark.says === undefined ? `Placeholder ${raw}` : `${raw}: ${mark.says}`;
}

const ORDER = ['error', 'warning', 'suggestion'] as const;

/** The gravest of several findings' severities: what the mark is coloured by. */
export function gravest(marks: readonly PreviewMark[]): (typeof ORDER)[number] {
  return ORDER.find((severity) => marks.some((m) => m.severity === severity)) ?? 'suggestion';
}

/** A severity in words. */
export const severityName = (severity: PreviewMark['severity']): string => capital(severity ?? 'suggestion');

const HIDDEN = '. In a version that this customer does not get';

/** What the findings at one place say, one line each. */
export const findingTitle = (marks: readonly PreviewMark[]): string =>
  marks
    .map((m) => `${severityName(m.severity)}: ${m.message ?? ''} (${m.rule ?? ''})${m.hidden ? HIDDEN : ''}`)
    .join('\n');
