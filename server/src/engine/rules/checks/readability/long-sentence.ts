import { isForeign } from '../../../prose/language.ts';
import type { Check } from '../../check.ts';

/** Words in one breath: beyond that readers lose the beginning. */
const MOST = 40;
/** Parts that are read by themselves: items of a list, what follows a colon or a dash, a line that begins anew. */
const PARTS = /[;:](?=\s)|\n(?=\s*[\p{Lu}\p{N}])|(?<=\s)[•·▪*–—-](?=\s)/u;

const check: Check = function* ({ prose }) {
  for (const { start, end, from, to, body, block } of prose.sentences) {
    const kind = prose.read.blocks[block]?.kind;
    if (kind === 'heading' || kind === 'cell' || to - from <= MOST) continue;
    const first = prose.words[body]?.start ?? start;
    const parts = prose.read.text.slice(first, end).split(PARTS);
    const most = Math.max(
      ...parts.map((part) => part.split(/\s+/).filter((w) => /[\p{L}\p{N}\uFFFC]/u.test(w)).length),
    );
    // In a reply in two languages the other one may be written otherwise.
    if (most > MOST && !isForeign(prose.read.text.slice(first, end), prose.words.slice(from, to)))
      yield {
        at: { start: first, end },
        message: `${most} words without a stop: split it, one point to a sentence.`,
      };
  }
};
export default check;
