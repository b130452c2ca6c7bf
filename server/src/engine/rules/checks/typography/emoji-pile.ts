import { once } from '../../../text/once.ts';
import type { Check } from '../../check.ts';
import { EMOJI, isNamed, mayHoldEmoji } from './emoji.ts';

/** Emoji with at most a space between them. */
const ROWS = new RegExp(`${EMOJI}(?:[ \\u00A0]?${EMOJI})*`, 'gu');
const ONE = new RegExp(EMOJI, 'gu');
/** Stars, flags, digits and colors say how many or which: "⭐⭐⭐⭐", "🇫🇷🇩🇪🇮🇹". */
const countsPattern = once(() => /^(?:[⭐🌟★☆✅❌🟩🟨🟥⬛⬜🟢🟡🔴]|\p{Regional_Indicator}|[\uFE0F\u00A0 ])+$/u);

/** So many in a row are a pile. */
const ROW = 3;
/** So many in one paragraph are one too, where some stand in a row. */
const PARAGRAPH = 4;

/** Three emoji in a row, or four in a paragraph of which two stand together. */
const check: Check = function* ({ prose: { read } }) {
  const { text, blocks } = read;
  if (!mayHoldEmoji(text)) return;
  for (const block of blocks) {
    const rows = [...text.slice(block.at.start, block.at.end).matchAll(ROWS)]
      .map((m) => {
        const start = block.at.start + m.index;
        return { start, end: start + m[0].length, each: [...m[0].matchAll(ONE)].map((e) => e[0]) };
      })
      .filter(({ start, end }) => !countsPattern().test(text.slice(start, end)) && !isNamed(text, start, end));
    const many = rows.reduce((sum, row) => sum + row.each.length, 0) >= PARAGRAPH;
    for (const { start, end, each } of rows)
      if (each.length >= ROW || (many && each.length > 1))
        yield {
          at: { start, end },
          rewrites: [{ safety: 'safe', text: each[0]!, title: 'Keep the first emoji' }],
        };
  }
};
export default check;
