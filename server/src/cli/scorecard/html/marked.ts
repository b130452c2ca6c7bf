/** A reply's text with its findings marked in it. */
import type { Severity } from '../../../engine/index.ts';
import { SEVERITIES_IN_ORDER } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** A finding in a text. */
export interface Marked {
  /** Half-open, in code units of the text. */
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly severity: Severity;
  readonly message: string;
  /** The element that says more about it, and the one that holds its message. */
  readonly entry: string;
  readonly says: string;
}

/**
 * @returns the text, each stretch with a finding as a link to the list; where findings overlap, a stretch belongs to all of
 * them and leads to the gravest
 */
export function markedText(text: string, all: readonly Marked[]): Markup {
  const inText = all.filter(({ start, end }) => start < end && end <= text.length);
  const bounds = [...new Set([0, text.length, ...inText.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return html`${bounds.slice(1).map((end, i) => {
    const start = bounds[i]!;
    const here = inText
      .filter((each) => each.start <= start && end <= each.end)
      .sort(
        (a, b) =>
          SEVERITIES_IN_ORDER.indexOf(a.severity) - SEVERITIES_IN_ORDER.indexOf(b.severity) || a.number - b.number,
      );
    const words = text.slice(start, end);
    const [first] = here;
    if (first === undefined) return words;
    const ending = here.filter((each) => each.end === end).map(({ number }) => number);
    return html`<a class="mark ${first.severity}" href="#${first.entry}" aria-describedby="${here
      .map(({ says }) => says)
      .join(
        ' ',
      )}">${words}${ending.length > 0 && html`<sup>${ending.sort((a, b) => a - b).join(',')}</sup>`}<span class="tip" aria-hidden="true">${here
      .map(({ message }) => message)
      .join(' · ')}</span></a>`;
  })}`;
}
