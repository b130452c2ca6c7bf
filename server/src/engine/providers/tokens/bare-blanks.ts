/** Blanks without brackets that say so: a note in parentheses, words in capitals, dots, question marks, masks of a date. */
import {
  dateMask,
  dots,
  hashes,
  initials,
  noSum,
  questionMarks,
  sameLetter,
  smallMask,
  zeroDate,
} from './blank-masks.ts';
import { amid, marked, parentheses, reminderToSender } from './blank-notes.ts';
import { isMentioned, sticky } from './blank-places.ts';
import { capitals, greeted, ofAddress, orders, target, titled } from './blank-words.ts';
import type { Found, Grammar } from './grammar.ts';

const whole = (starts: string, source: RegExp): Grammar => ({
  starts,
  read({ text }, at): Found | undefined {
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return undefined;
    const found = sticky(source, text, at);
    if (found === null) return undefined;
    const end = at + found[0].length;
    return isMentioned(text, at, end) ? undefined : { end, kind: 'fill-in' };
  },
});

/** In the order in which they are tried. */
export const bareBlanks = (): readonly Grammar[] => [
  target,
  parentheses,
  marked,
  amid,
  reminderToSender,
  ofAddress,
  orders,
  initials,
  sameLetter,
  capitals,
  titled,
  greeted,
  dateMask,
  zeroDate,
  noSum,
  dots,
  questionMarks,
  hashes,
  smallMask,
  // `CHANGE_ME`, `@someone-fill-me-in`; the filler text of designers; what the author told the agent.
  whole(
    'CRFEcrfe',
    /(?:(?:FILL|CHANGE|REPLACE|EDIT)[-_]?ME(?:[-_]?IN)?|(?:fill|change|replace|edit)[-_]me(?:[-_]in)?)(?![\p{L}\p{N}])/uy,
  ),
  whole(
    'LlDdCc',
    /lorem ipsum(?! (?:text|filler|copy|generator|passage|placeholder))(?: dolor(?: sit amet)?)?|(?:dolor sit amet|consectetur adipiscing)(?:,? consectetur adipiscing(?: elit)?)?/iy,
  ),
  whole(
    'ANIani',
    /(?:(?:note|instructions?) (?:to|for)|attn|attention) (?:the )?(?:agents?|reps?|csrs?|advis[eo]rs?|operators?|sender)(?: only)?:/iy,
  ),
];
