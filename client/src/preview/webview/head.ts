import type { Preview } from '../../../../server/src/protocol.ts';
import { textsOf } from '../frames.ts';
import { bandOf, legendOf, missingOf, nothingMissing } from '../shape.ts';
import { countsOf, factsOf, headingOf, numbersIn } from '../words.ts';
import { button, byId, element, fragment } from './dom.ts';
import { t } from './language.ts';
import { morphChildren } from './morph.ts';
import { blanksStrip, drawCustomers } from './who.ts';

/** Draws what stands above the texts: name, shape, what is missing, numbers. */
export function drawHead(preview: Preview, sentence: number | undefined): void {
  byId('title').textContent = headingOf(preview, t);
  byId('facts').textContent = factsOf(preview, t).join(' · ');
  byId('place').textContent = t('{0} of {1}', preview.index + 1, preview.count);
  for (const to of ['previous', 'next'] as const)
    document.querySelector<HTMLButtonElement>(`[data-go="${to}"]`)!.disabled = preview[to] === undefined;
  drawCustomers(preview);
  const fill = (id: string, nodes: readonly Node[]): void => morphChildren(byId(id), fragment(nodes));
  fill('blanks', blanksStrip(preview));
  fill('band', segments(preview, sentence));
  fill(
    'legend',
    legendOf(preview, t).map(({ main, text, title }) => element('li', { className: `f-${main}`, text, title })),
  );
  fill('missing', missing(preview));
  fill(
    'counts',
    countsOf(preview, t).map(({ kind, text }) => element('li', { text, className: kind })),
  );
  fill('numbers', numbers(preview));
}

const segments = (preview: Preview, sentence: number | undefined): Node[] =>
  bandOf(preview, t).flatMap(({ main, name, size, title }, i) => {
    // This sample customer does not get it.
    if (preview.sentences?.[i]?.hidden) return [];
    const segment = button('', { sentence: String(i), size: String(size) }, { className: `f-${main}`, title });
    segment.append(element('span', { text: name }));
    segment.ariaLabel = title;
    segment.ariaPressed = String(i === sentence);
    segment.tabIndex = i === (sentence ?? 0) ? 0 : -1;
    return [segment];
  });

function missing(preview: Preview): Node[] {
  const found = missingOf(preview, t);
  if (found.length === 0) return [element('p', { text: nothingMissing(preview, t) })];
  const { asked } = textsOf(preview);
  const items = found.map(({ mark, names, message }) => {
    const said = `${t('Missing: {0}', names)}. ${message}`;
    return element('li', {}, button(said, { mark: String(mark) }, { title: t('See what to write') }));
  });
  return [element('ul', { data: { part: String(asked) } }, ...items)];
}

const numbers = (preview: Preview): Node[] =>
  preview.numbers === undefined
    ? []
    : numbersIn(preview.numbers, t).map(({ text, title, sentence }) =>
        sentence === undefined
          ? element('li', { text, title })
          : element('li', {}, button(text, { sentence: String(sentence) }, { className: 'link', title })),
      );
