import { looksFilled } from '../../../providers/tokens/blank-names.ts';
import { isInCode } from '../../../providers/tokens/in-code.ts';
import type { Check, CheckInput, TagHit } from '../../check.ts';

const message = (text: string): string =>
  `“${text}” is still a blank: fill it in or take it out before this goes to a customer.${looksFilled(text) ? BY_DESK : ''}`;
const BY_DESK = ' If your help desk fills it, name it under "variables:" in .uncanned.yaml.';

const ADDRESS_BEFORE = /(?:\]\(|\bhref=["'])(?:https?:\/\/)?$/i;

/** The blanks that are the whole address of a link: it leads nowhere. */
function* ofLinks({ prose, tokens, text }: CheckInput): Iterable<TagHit> {
  const seen = new Set(prose.read.tokenAt.values());
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'fill-in' || seen.has(index)) continue;
    const before = text.slice(Math.max(0, token.at.start - 20), token.at.start);
    if (!ADDRESS_BEFORE.test(before) || !/[)"']/.test(text[token.at.end] ?? '') || isInCode(text, token.at, prose.read))
      continue;
    yield { tag: { token, index, noun: undefined }, message: message(token.text) };
  }
}

/** `<day and time>` as the whole of a piece of code in a sentence: so a macro marks what is to be written; a lone word is an argument. */
const CODED = /^(?:<|&lt;)(?:link|[a-z][a-z'’]*(?:[ /][a-z'’]+)+(?:\/etc\.?)?)(?:>|&gt;)$/;
const CODE_ENDS =
  /^(?:`(?!`)|<\/code>)(?! (?:fields?|columns?|tags?|elements?|values?|parameters?|placeholders?|arguments?|attributes?|options?|part|key|is an?)\b)/i;
const NO_SLOT_BEFORE =
  /\b(?:replace|substitute|instead of|where|pass|type|enter|run|use|using|called|named|tags?|elements?|argument|arguments|parameter|option|syntax|placeholder|format|stored|saved|kept) [^.!?\r\n]{0,30}$/i;

function* ofCode({ prose, tokens, text }: CheckInput): Iterable<TagHit> {
  const seen = new Set(prose.read.tokenAt.values());
  for (const [index, token] of tokens.entries()) {
    const { start, end } = token.at;
    if (token.kind !== 'fill-in' || seen.has(index) || !CODED.test(token.text)) continue;
    const opens = /(?:(?:^|[^`])(`)|(<code>))$/i.exec(text.slice(Math.max(0, start - 6), start));
    if (opens === null || !CODE_ENDS.test(text.slice(end, end + 30))) continue;
    const from = start - (opens[1] ?? opens[2]!).length;
    const line = text.slice(Math.max(0, from - 80, text.lastIndexOf('\n', start - 1) + 1), from);
    if (!/\p{L}[ (*_]*$|: $/u.test(line) || NO_SLOT_BEFORE.test(line)) continue;
    yield { tag: { token, index, noun: undefined }, message: message(token.text) };
  }
}

/** Every blank left for a person that the reader of the reply would see, or that a link leads to. */
const check: Check = function* (input) {
  const { prose, tokens } = input;
  yield* ofLinks(input);
  yield* ofCode(input);
  for (const [at, index] of prose.read.tokenAt) {
    const token = tokens[index];
    if (token?.kind === 'fill-in') yield { at: { start: at, end: at + 1 }, message: message(token.text) };
  }
};
export default check;
