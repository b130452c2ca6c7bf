/** What the preview says in words, in the language of `t`. What the server says of a reply is English. */
import type { Preview, PreviewMark, PreviewNumbers, PreviewText } from '../../../server/src/protocol.ts';
import type { Translate } from '../translate.ts';
import { markupName } from './frames.ts';
import { samplesSay } from './samples.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Channels whose name is no brand, and brands that are not written with one capital. */
const channels = (t: Translate): Readonly<Record<string, string>> => ({
  email: t('Email'),
  sms: t('Text message'),
  web: t('Website chat'),
  whatsapp: 'WhatsApp',
  line: 'LINE',
});

/** A channel, as people call it. */
export const channelName = (channel: string, t: Translate): string => channels(t)[channel] ?? capital(channel);

/** The reply's name: its title, else its number in the file. */
export const headingOf = (p: Preview, t: Translate): string => p.title ?? t('Reply {0}', p.index + 1);

/** What is known of the reply, in parts: desk, channel, situation, markup. */
export function factsOf(p: Preview, t: Translate): string[] {
  return [
    ...(p.provider === undefined ? [] : [capital(p.provider)]),
    ...(p.channel === undefined ? [] : [channelName(p.channel, t)]),
    ...(p.situation ?? []),
    markupName(p.markup, t),
    ...(p.audience === 'internal' ? [t('internal: no customer sees it')] : []),
  ];
}

/** A time to read, for people. */
function timeOf(seconds: number, t: Translate): string {
  if (seconds < 10) return t('A few seconds to read');
  if (seconds < 55) return t('About {0} seconds to read', Math.round(seconds / 5) * 5);
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes === 1 ? t('About 1 minute to read') : t('About {0} minutes to read', minutes);
}

/** Numbers of a text in plain words, each with what it counts; `sentence` is one that can be shown. */
export function numbersIn(
  n: PreviewNumbers,
  t: Translate,
): readonly { text: string; title: string; sentence?: number }[] {
  return [
    { text: timeOf(n.seconds, t), title: t('At 238 words a minute') },
    { text: n.words === 1 ? t('1 word') : t('{0} words', n.words), title: t('Placeholders filled in with samples') },
    {
      text: n.sentences === 1 ? t('1 sentence') : t('{0} sentences', n.sentences),
      title: t('A greeting and a signature count too'),
    },
    ...(n.longest === undefined
      ? []
      : [
          {
            text:
              n.longest.words === 1 ? t('Longest sentence: 1 word') : t('Longest sentence: {0} words', n.longest.words),
            title: t('Show the longest sentence'),
            sentence: n.longest.sentence,
          },
        ]),
    {
      text: t('I {0} · we {1} · you {2}', n.i, n.we, n.you),
      title: t('How often it says I (me, my), we (us, our) and you (your)'),
    },
  ];
}

/** How many findings a reply has. */
export function findingsSay(n: number, t: Translate): string {
  if (n === 0) return t('No findings');
  return n === 1 ? t('1 finding') : t('{0} findings', n);
}

/** How many findings there are, and how many placeholders were filled in. Blanks are counted at the top of the page. */
export function countsOf(p: Preview, t: Translate): { kind: 'finding' | 'placeholder'; text: string }[] {
  const findings = p.marks.filter((m) => m.kind === 'finding' && m.severity !== undefined).length;
  const samples = samplesSay(p, t);
  return [
    { kind: 'finding', text: findingsSay(findings, t) },
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
export function tokenTitle(p: Pick<PreviewText, 'text'>, mark: PreviewMark, t: Translate): string {
  const raw = p.text.slice(mark.at.start, mark.at.end);
  if (mark.kind === 'fill-in') return t('Blank to fill in: {0}', raw);
  if (mark.broken !== undefined) return t('Broken placeholder {0}: {1}', raw, mark.broken);
  return mark.says === undefined ? t('Placeholder {0}', raw) : `${raw}: ${mark.says}`;
}

const ORDER = ['error', 'warning', 'suggestion'] as const;

/** The gravest of several findings' severities: what the mark is coloured by. */
export function gravest(marks: readonly PreviewMark[]): (typeof ORDER)[number] {
  return ORDER.find((severity) => marks.some((m) => m.severity === severity)) ?? 'suggestion';
}

/** A severity in words. */
export const severityName = (severity: PreviewMark['severity'], t: Translate): string =>
  ({ error: t('Error'), warning: t('Warning'), suggestion: t('Suggestion') })[severity ?? 'suggestion'];

/** What the findings at one place say, one line each. */
export const findingTitle = (marks: readonly PreviewMark[], t: Translate): string =>
  marks
    .map(({ severity, message = '', rule = '', hidden }) => {
      const said = `${severityName(severity, t)}: ${message} (${rule})`;
      return hidden ? `${said}. ${t('In a version that this customer does not get')}` : said;
    })
    .join('\n');
