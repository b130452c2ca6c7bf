import type { Preview, PreviewText } from '../../../../server/src/protocol.ts';
import { type Frame, framesOf, labelsOf, measureLines, textsOf } from '../frames.ts';
import { isWhatsApp } from '../render.ts';
import { element } from './dom.ts';
import { t } from './language.ts';
import { type Drawing, draw } from './page.ts';

const FRAME_NAMES: Readonly<Record<Frame, string>> = {
  email: t('Email'),
  subject: t('Subject'),
  chat: t('Chat message'),
  sms: t('Text message'),
  whatsapp: t('WhatsApp message'),
  social: t('Post'),
  page: t('Reply'),
};

/** All texts of a reply, each in the frame of its channel. The highlight is of the one that was asked for. */
export function drawTexts(preview: Preview, drawing: Drawing): Node[] {
  const { texts, asked } = textsOf(preview);
  const frames = framesOf(texts);
  const labels = labelsOf(texts, t);
  return texts.map((text, i) => {
    const frame = frames[i] ?? 'page';
    const isAsked = i === asked;
    const section = element(
      'section',
      { className: isAsked ? 'asked' : '', data: { part: String(i), frame } },
      ...(texts.length > 1 ? [element('h2', { className: 'part', text: labels[i] ?? '' })] : []),
      framed(text, frame, isAsked, drawing),
      ...measured(text),
    );
    section.ariaLabel = texts.length > 1 ? `${FRAME_NAMES[frame]}, ${labels[i]}` : FRAME_NAMES[frame];
    return section;
  });
}

function framed(text: PreviewText, frame: Frame, isAsked: boolean, drawing: Drawing): Node {
  const data = { markup: isWhatsApp(text) ? 'plain' : text.markup };
  const reply = element('article', { className: 'reply', lang: 'en', data });
  if (isAsked) reply.id = 'reply';
  reply.append(draw(text, isAsked ? drawing : { ...drawing, sentence: undefined }));
  const signature =
    frame === 'email'
      ? [element('p', { className: 'signature', text: t('Your help desk may add a signature here.') })]
      : [];
  return element('div', { className: 'frame' }, reply, ...signature);
}

function measured({ measure }: PreviewText): Node[] {
  if (measure === undefined) return [];
  const lines = measureLines(measure, t).map(({ text, over }) =>
    element('li', { className: over ? 'over' : '', text: over ? `⚠ ${text}` : text }),
  );
  const list = element('ul', { className: 'measure' }, ...lines);
  list.ariaLabel = t('{0}: its length', measure.name);
  return [list];
}
