import type { Check } from '../../check.ts';

/** Placeholders whose braces do not fit: the customer would see them as they stand. */
const check: Check = function* ({ prose, tokens }) {
  for (const [at, index] of prose.read.tokenAt) {
    const token = tokens[index];
    if (token?.kind !== 'placeholder' || token.broken === undefined) continue;
    yield { at: { start: at, end: at + 1 }, message: `${token.broken}: the customer would see it as it stands.` };
  }
};
export default check;
