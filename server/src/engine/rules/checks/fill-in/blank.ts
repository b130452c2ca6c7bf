import type { Check } from '../../check.ts';

/** Every blank left for a person that the reader of the reply would see. */
const check: Check = function* ({ prose, tokens }) {
  for (const [at, index] of prose.read.tokenAt) {
    const token = tokens[index];
    if (token?.kind !== 'fill-in') continue;
    yield {
      at: { start: at, end: at + 1 },
      message: `“${token.text}” is still a blank: fill it in or take it out before this goes to a customer.`,
    };
  }
};
export default check;
