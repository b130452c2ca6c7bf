import { byId } from './dom.ts';

/** Moves in the band by the arrow keys: it is one stop of the Tab key. */
export function moveInBand(event: KeyboardEvent): void {
  const segments = [...byId('band').querySelectorAll('button')];
  const from = segments.indexOf(event.target as HTMLButtonElement);
  const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: segments.length - 1 }[event.key];
  const next = to === undefined ? undefined : segments[to];
  if (from < 0 || next === undefined) return;
  event.preventDefault();
  for (const segment of segments) segment.tabIndex = segment === next ? 0 : -1;
  next.focus();
}

/** Shows which sentence of the text a segment of the band is, and the other way round, while mouse or focus is there. */
export function pointAtSentence({ type, target }: Event): void {
  const isLeaving = type === 'pointerout' || type === 'focusout';
  const at = !isLeaving && target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null;
  const section = at?.closest('[data-part]');
  const wanted = section != null && !section.classList.contains('asked') ? undefined : at?.dataset.sentence;
  for (const each of document.querySelectorAll<HTMLElement>('#band [data-sentence], #reply [data-sentence]'))
    each.classList.toggle('pointed', each.dataset.sentence === wanted);
}
