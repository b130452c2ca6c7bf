import type { Check } from '../../check.ts';

/** A percent sign alone, which TextExpander takes for the beginning of a tag. */
const check: Check = function* ({ desk, prose }) {
  if (desk?.syntax !== 'textexpander') return;
  for (const found of prose.read.text.matchAll(/%+/g)) {
    if (found[0].length % 2 === 0) continue;
    const at = { start: found.index + found[0].length - 1, end: found.index + found[0].length };
    yield { at, rewrites: [{ safety: 'safe', text: '%%', title: 'Write “%%”' }] };
  }
};
export default check;
