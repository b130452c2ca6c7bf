import type { Preview } from '../../../../server/src/protocol.ts';
import { blanksSay } from '../samples.ts';
import { button, byId, element, fragment } from './dom.ts';
import { t } from './language.ts';
import { morphChildren } from './morph.ts';

/** Fills the list of sample customers. */
export function drawCustomers({ customers, customer }: Preview): void {
  const list = byId('customer') as HTMLSelectElement;
  const options = customers.map(({ id, name }) => {
    const option = element('option', { text: name });
    option.value = id;
    return option;
  });
  morphChildren(list, fragment(options));
  list.value = customer;
}

/** What must not be overlooked: blanks that somebody has to fill in. */
export function blanksStrip(preview: Preview): Node[] {
  const said = blanksSay(preview, t);
  if (said === undefined) return [];
  return [
    element('span', { text: `⚠ ${said}` }),
    document.createTextNode(' '),
    button(t('Next blank'), { blank: '' }, { className: 'link' }),
  ];
}

let last = -1;

/** Goes to the next blank of the page, after the last one to the first. */
export function goToNextBlank(): void {
  const blanks = [...document.querySelectorAll<HTMLElement>('#texts .fill-in')];
  last = (last + 1) % Math.max(1, blanks.length);
  const blank = blanks[last];
  blank?.scrollIntoView({ block: 'center' });
  blank?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  for (const each of blanks) each.classList.toggle('here', each === blank);
}

/** Says what a placeholder is while mouse or focus is on it. */
export function explain(): void {
  const at = document.querySelector<HTMLElement>('[data-says]:hover') ?? document.activeElement;
  byId('says').textContent = (at instanceof HTMLElement ? at.dataset.says : undefined) ?? '';
}
