import type { Tally } from '../../report/report.ts';
import { count, thousands } from '../../report/words.ts';
import { SEVERITIES_IN_ORDER, SEVERITY_WORDS, sumOf } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** Widths are attributes: the page allows no style but its own. */
const bar = (parts: readonly { readonly name: string; readonly width: number }[]): Markup => {
  let x = 0;
  const rects = parts.map(({ name, width }) => {
    const rect = html`<rect class="fill-${name}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="10"/>`;
    x += width;
    return rect;
  });
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects}</svg>`;
};

/** Findings by how grave they are; the numbers stand beside it. @param most what the whole width stands for */
export const tallyBar = (tally: Tally, most: number): Markup =>
  bar(SEVERITIES_IN_ORDER.map((name) => ({ name, width: most === 0 ? 0 : (tally[name] / most) * 100 })));

/** A share of a whole. */
export const shareBar = (part: number, whole: number): Markup => {
  const width = whole === 0 ? 0 : (part / whole) * 100;
  return bar([
    { name: 'good', width },
    { name: 'rest', width: 100 - width },
  ]);
};

/** What the colors mean. */
export const LEGEND: Markup = html`<ul class="legend" aria-hidden="true">${SEVERITIES_IN_ORDER.map(
  (name) =>
    html`<li><svg viewBox="0 0 10 10" focusable="false"><rect class="fill-${name}" width="10" height="10"/></svg>${SEVERITY_WORDS[name]}s</li>`,
)}</ul>`;

/** The cells of a row: errors, warnings, suggestions. */
export const tallyCells = (tally: Tally): Markup[] =>
  SEVERITIES_IN_ORDER.map((name) => html`<td class="number">${thousands(tally[name])}</td>`);

export const TALLY_HEADS: Markup[] = SEVERITIES_IN_ORDER.map(
  (name) => html`<th scope="col" class="number">${SEVERITY_WORDS[name]}s</th>`,
);

/** The tallest of several. */
export const mostOf = (tallies: readonly Tally[]): number => Math.max(0, ...tallies.map(sumOf));

/** A path may be broken after each folder. */
export const pathText = (path: string): Markup => html`${path.split(/(?<=\/)/).map((part) => html`${part}<wbr>`)}`;

export const repliesWord = (n: number): string => count(n, 'reply', 'replies');
