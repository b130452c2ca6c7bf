import type { Token } from '../../../providers/tokens/tokens.ts';
import type { Check, CheckHit } from '../../check.ts';

/** `[ORDER_NUMBER]`: the hand of a form, or the variables of a program that we do not know. */
const FORM = /^\[[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\]$/;
const SNAKE = /_/;
/** Different names in that hand, from which on the reply is such a form: then it is told of once. */
const MANY = 3;

/** @param more how many blanks beside it the same finding speaks of */
const message = (text: string, more = 0): string =>
  more === 0
    ? `“${text}” is still a blank: fill it in or take it out before this goes to a customer.`
    : `“${text}” and ${more} more are still blanks: fill them in or take them out before this goes to a customer.`;

/** Every blank left for a person that the reader of the reply would see. */
const check: Check = function* ({ prose, tokens }) {
  const blanks: { readonly token: Token; readonly at: CheckHit['at'] }[] = [];
  for (const [at, index] of prose.read.tokenAt) {
    const token = tokens[index];
    if (token?.kind === 'fill-in') blanks.push({ token, at: { start: at, end: at + 1 } });
  }
  const inForm = ({ token }: { readonly token: Token }): boolean => FORM.test(token.text);
  const names = new Set(blanks.map((b) => b.token.text).filter((text) => FORM.test(text) && SNAKE.test(text)));
  const form = names.size >= MANY ? blanks.filter(inForm) : [];
  const [first, ...rest] = form;
  for (const blank of blanks) {
    if (blank !== first && form.includes(blank)) continue;
    yield {
      at: blank.at,
      message: message(blank.token.text, blank === first ? rest.length : 0),
      ...(blank === first && rest.length > 0
        ? { related: rest.map(({ token, at }) => ({ at, message: message(token.text) })) }
        : {}),
    };
  }
};
export default check;
