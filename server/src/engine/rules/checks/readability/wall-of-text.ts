import type { Check } from '../../check.ts';

/** Words in one paragraph. */
const MOST = 90;

const check: Check = function* ({ prose: { read } }) {
  for (const { at, kind } of read.blocks) {
    if (kind !== 'paragraph') continue;
    const words = read.text
      .slice(at.start, at.end)
      .split(/\s+/)
      .filter((w) => /[\p{L}\p{N}\uFFFC]/u.test(w)).length;
    if (words > MOST)
      yield { at, message: `A paragraph of ${words} words hides the next step: break it up, or list the steps.` };
  }
};
export default check;
