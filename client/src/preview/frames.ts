/** How a channel shows a text: which frame is drawn around it, and what is said of its length. */
import type { Preview, PreviewMeasure, PreviewText } from '../../../server/src/protocol.ts';

export type Frame = 'email' | 'subject' | 'chat' | 'sms' | 'whatsapp' | 'social' | 'page';

const BY_CHANNEL: Readonly<Record<string, Frame>> = {
  email: 'email',
  chat: 'chat',
  web: 'chat',
  messenger: 'chat',
  instagram: 'chat',
  telegram: 'chat',
  line: 'chat',
  sms: 'sms',
  whatsapp: 'whatsapp',
  x: 'social',
};

const isSubject = ({ role = '' }: PreviewText): boolean => /(^|\/)subject$/.test(role);

/** All texts of a reply in the order of the file, and which of them was asked for. */
export function textsOf(preview: Preview): { readonly texts: readonly PreviewText[]; readonly asked: number } {
  const { others = [], before = 0 } = preview;
  return { texts: [...others.slice(0, before), preview, ...others.slice(before)], asked: before };
}

/** The frame of each text. What has a subject is sent by email, where nothing else is declared. */
export function framesOf(texts: readonly PreviewText[]): readonly Frame[] {
  const isMail = texts.some(isSubject);
  return texts.map((text) => {
    if (isSubject(text)) return 'subject';
    return BY_CHANNEL[text.channel ?? ''] ?? (isMail && text.channel === undefined ? 'email' : 'page');
  });
}

const MARKUPS = { plain: 'Plain text', markdown: 'Markdown', html: 'HTML' } as const;

/** What tells a text from the others of its reply. */
export function labelsOf(texts: readonly PreviewText[]): readonly string[] {
  const frames = framesOf(texts);
  const labels = texts.map((text, i) => (frames[i] === 'subject' ? 'Subject' : MARKUPS[text.markup]));
  const once = (label: string): boolean => labels.filter((other) => other === label).length === 1;
  return labels.map((label, i) => (once(label) ? label : `${label}: ${texts[i]?.role ?? i + 1}`));
}

const plural = (n: number, one: string): string => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;

/** What is said of a text's length where it is sent: `over` where it is too long or costs more than it needs to. */
export function measureLines({ length, most, sms }: PreviewMeasure): readonly { text: string; over: boolean }[] {
  const lines: { text: string; over: boolean }[] = [];
  if (most !== undefined) {
    const over = length - most;
    lines.push({
      text: `${length.toLocaleString('en')} of ${plural(most, 'character')}${over > 0 ? `: cut ${over.toLocaleString('en')}` : ''}`,
      over: over > 0,
    });
  }
  if (sms === undefined) return lines;
  lines.push({
    text: `${plural(sms.parts, 'text message')}, ${plural(sms.left, 'character')} left${sms.parts > 1 ? ' in the last' : ''}`,
    over: false,
  });
  const dear = sms.dear.map(({ sign, instead, isPicture }) =>
    instead === undefined ? `“${sign}”${isPicture ? ' (leave it out)' : ''}` : `“${sign}” (write “${instead}”)`,
  );
  if (sms.partsWithout !== undefined)
    lines.push({
      text: `${dear.join(', ')} ${dear.length === 1 ? 'makes' : 'make'} this ${plural(sms.parts, 'message')} instead of ${sms.partsWithout}`,
      over: true,
    });
  else if (dear.length > 0)
    lines.push({
      text: `${dear.join(', ')} ${dear.length === 1 ? 'leaves' : 'leave'} room for 70 characters in a message instead of 160`,
      over: false,
    });
  return lines;
}
