/** How a channel shows a text: which frame is drawn around it, and what is said of its length. */
import type { Preview, PreviewMeasure, PreviewText } from '../../../server/src/protocol.ts';
import type { Translate } from '../translate.ts';

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

/** How a text is written, as people call it. */
export const markupName = (markup: PreviewText['markup'], t: Translate): string =>
  ({ plain: t('Plain text'), markdown: 'Markdown', html: 'HTML' })[markup];

/** What tells a text from the others of its reply. */
export function labelsOf(texts: readonly PreviewText[], t: Translate): readonly string[] {
  const frames = framesOf(texts);
  const labels = texts.map((text, i) => (frames[i] === 'subject' ? t('Subject') : markupName(text.markup, t)));
  const once = (label: string): boolean => labels.filter((other) => other === label).length === 1;
  return labels.map((label, i) => (once(label) ? label : `${label}: ${texts[i]?.role ?? i + 1}`));
}

/** What is said of a text's length where it is sent: `over` where it is too long or costs more than it needs to. */
export function measureLines(
  { length, most, sms }: PreviewMeasure,
  t: Translate,
): readonly { text: string; over: boolean }[] {
  const lines: { text: string; over: boolean }[] = [];
  if (most !== undefined) {
    const over = length - most;
    lines.push({
      text:
        over > 0 ? t('{0} of {1} characters: cut {2}', length, most, over) : t('{0} of {1} characters', length, most),
      over: over > 0,
    });
  }
  if (sms === undefined) return lines;
  lines.push({ text: `${messages(sms.parts, t)}, ${roomLeft(sms.left, sms.parts, t)}`, over: false });
  const dear = sms.dear.map(({ sign, instead, isPicture }) =>
    instead === undefined
      ? isPicture
        ? t('“{0}” (leave it out)', sign)
        : t('“{0}”', sign)
      : t('“{0}” (write “{1}”)', sign, instead),
  );
  const signs = dear.join(', ');
  if (sms.partsWithout !== undefined)
    lines.push({
      text:
        dear.length === 1
          ? t('{0} makes this {1} messages instead of {2}', signs, sms.parts, sms.partsWithout)
          : t('{0} make this {1} messages instead of {2}', signs, sms.parts, sms.partsWithout),
      over: true,
    });
  else if (dear.length > 0)
    lines.push({
      text:
        dear.length === 1
          ? t('{0} leaves room for 70 characters in a message instead of 160', signs)
          : t('{0} leave room for 70 characters in a message instead of 160', signs),
      over: false,
    });
  return lines;
}

const messages = (n: number, t: Translate): string => (n === 1 ? t('1 text message') : t('{0} text messages', n));

function roomLeft(left: number, parts: number, t: Translate): string {
  if (parts === 1) return left === 1 ? t('1 character left') : t('{0} characters left', left);
  return left === 1 ? t('1 character left in the last') : t('{0} characters left in the last', left);
}
