import { LIMITS, type Limit } from '../../../channels/limits.ts';
import { countSms, isGsm, isPicture, plainSign } from '../../../channels/sms.ts';
import { OPAQUE } from '../../../markup/markup.ts';
import type { Check, CheckHit, CheckInput } from '../../check.ts';

/** A sign of the prose, or all that stands for an opaque noun, and where it begins in the prose. */
interface Cell {
  readonly at: number;
  readonly text: string;
}

/** Replies that are longer than the channel takes, and text messages that cost more than they need to. */
const check: Check = function* (input) {
  if (input.sending === undefined) return;
  const limit: Limit = LIMITS[input.sending];
  const cells = cellsOf(input);
  const text = cells.map((cell) => cell.text).join('');
  const isFilled = cells.some(({ at }) => input.prose.read.tokenAt.has(at));
  let tooLong = overLimit(limit, cells, text);
  if (limit.parts !== undefined) {
    const signs = dearSigns(cells, text);
    yield* signs.hits;
    tooLong ??= overParts(limit.parts, text, signs.plain);
  }
  if (tooLong === undefined) return;
  const start = placeOf(cells, tooLong.from);
  const message = `${limit.name} ${tooLong.says}${isFilled ? ' with its placeholders filled in' : ''}: ${tooLong.advice}.`;
  yield { at: { start, end: Math.max(start + 1, input.prose.read.text.trimEnd().length) }, message };
};
export default check;

function cellsOf({ prose, longest }: CheckInput): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const sign of prose.read.text.trimEnd()) {
    cells.push({ at, text: sign === OPAQUE ? longest(at) : sign });
    at += sign.length;
  }
  return cells;
}

/** The place of the prose at which an offset of the text that is sent lies. */
function placeOf(cells: readonly Cell[], from: number): number {
  let length = 0;
  for (const { at, text } of cells) {
    length += text.length;
    if (length > from) return at;
  }
  return cells.at(-1)?.at ?? 0;
}

interface TooLong {
  /** Where in the text that is sent it becomes too much. */
  readonly from: number;
  readonly says: string;
  readonly advice: string;
}

const shown = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

function overLimit({ most, lengthOf }: Limit, cells: readonly Cell[], text: string): TooLong | undefined {
  const length = lengthOf(text);
  if (most === undefined || length <= most) return undefined;
  // The longest beginning that fits, by halves: an address counts as a whole.
  let low = 0;
  let high = cells.length;
  const upTo = (count: number): string =>
    cells
      .slice(0, count)
      .map((cell) => cell.text)
      .join('');
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (lengthOf(upTo(mid)) <= most) low = mid;
    else high = mid - 1;
  }
  return {
    from: upTo(low).length,
    says: `holds ${shown(most)} characters, and this has ${shown(length)}`,
    advice: `cut ${shown(length - most)}`,
  };
}

/** @param plain the text without signs that cost more than they need to: where it fits, they alone are to blame */
function overParts(most: number, text: string, plain: string): TooLong | undefined {
  const { parts, length, breaks } = countSms(text);
  if (countSms(plain).parts <= most) return undefined;
  return {
    from: breaks[most - 1] ?? 0,
    says: `should fit into ${most} parts, and this takes ${parts} (${shown(length)} characters)`,
    advice: 'each part is paid for, so cut it',
  };
}

/** Signs that the alphabet of text messages lacks, where the message has more parts for their sake. */
function dearSigns(cells: readonly Cell[], text: string): { hits: readonly CheckHit[]; plain: string } {
  // What is filled in and not of the alphabet cannot be helped here.
  const dear = new Set(cells.filter(({ text: own }) => ![...own].every(isGsm)));
  if (![...dear].every((cell) => plainSign(cell.text) !== undefined || isPicture(cell.text)))
    return { hits: [], plain: text };
  const plain = cells.map((cell) => (dear.has(cell) ? (plainSign(cell.text) ?? '') : cell.text)).join('');
  const before = countSms(text).parts;
  const after = countSms(plain).parts;
  if (after >= before) return { hits: [], plain: text };
  const cost = `is not in the alphabet of text messages and makes this ${before} parts instead of ${after}`;
  const hits = [...dear].flatMap(({ at, text: sign }): CheckHit[] => {
    const place = { start: at, end: at + sign.length };
    const instead = plainSign(sign);
    if (instead !== undefined)
      return [
        {
          at: place,
          message: `“${sign}” ${cost}: write “${instead}”.`,
          rewrites: [{ safety: 'safe', text: instead, title: `Write “${instead}”` }],
        },
      ];
    // Parts of a picture that was named already.
    if (/^[\u200d\ufe0f\u20e3\p{Emoji_Modifier}]$/u.test(sign)) return [];
    return [{ at: place, message: `“${sign}” ${cost}: leave it out.`, rewrites: [] }];
  });
  return { hits, plain };
}
