/**
 * How much of a sentence a rewrite of it may take at most: what stands on the same lines as the hit, in the same brackets and
 * behind the same label.
 */
import { isCondition } from '../prose/clauses.ts';
import { beginsAnew } from '../prose/lines.ts';
import type { Prose } from '../prose/prose.ts';
import type { Sentence } from '../prose/sentences.ts';
import { sameSpelling } from '../prose/spelling.ts';
import type { Word } from '../prose/words.ts';
import type { Rewrite } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** A sentence, or the part of it that hangs together with a hit. */
export interface Within extends Sentence {
  /** It is what stands in brackets, inside a sentence that goes on around them. */
  readonly inBrackets: boolean;
  /** Words stand behind it in its sentence: nothing of it ends there. */
  readonly goesOn: boolean;
}

/** @returns the part of a sentence that hangs together with a hit */
export function within(prose: Prose, sentence: Sentence, hit: Span): Within {
  const { words } = prose;
  let { from, to } = sentence;
  let first = from;
  while (first < to - 1 && words[first]!.end <= hit.start) first++;
  let last = first;
  while (last + 1 < to && words[last + 1]!.start < hit.end) last++;

  for (let i = first; i > from; i--) if (beginsAnew(prose, sentence, i)) from = i;
  for (let i = last + 1; i < to; i++) if (beginsAnew(prose, sentence, i)) to = i;
  let inBrackets = false;
  let opened: number | undefined;
  let depth = 0;
  for (let i = from; i < first; i++)
    if (isOpening(prose, i)) {
      if (depth++ === 0) opened = i;
    }
    // "(Ask at the desk.) We cannot …", "(Ask at the desk) We cannot …": what was closed before stays.
    else if (isClosing(prose, i) && (--depth < 0 || opened === from)) [from, depth] = [i + 1, 0];
  const closing = closedAfter(prose, first, to);
  if (closing !== undefined) {
    if (depth > 0) {
      const opening = openedBefore(prose, from, first);
      inBrackets = opening > sentence.from || closing < sentence.to - 1;
      from = opening + 1;
    }
    to = closing;
  }
  if (from === sentence.from && to === sentence.to) return { ...sentence, inBrackets, goesOn: false };
  let body = Math.max(from, Math.min(sentence.body, first));
  while (body < first && words[body]!.kind === 'sign') body++;
  return {
    ...sentence,
    from,
    to,
    body,
    start: words[from]!.start,
    end: words[to - 1]!.end,
    question: sentence.question && to === sentence.to,
    inBrackets,
    goesOn: to < sentence.to,
  };
}

const isOpening = ({ words }: Prose, at: number): boolean => words[at]!.norm === '(' && !isFace(words, at);
const isClosing = ({ words }: Prose, at: number): boolean => words[at]!.norm === ')' && !isFace(words, at);
/** ":(" and ":-)" are faces. */
const isFace = (words: Prose['words'], at: number): boolean => {
  const before = words[at - 1];
  return before !== undefined && before.end === words[at]!.start && /^[:;=–-]$/.test(before.norm);
};

/** The bracket that is open at a word. */
function openedBefore(prose: Prose, from: number, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= from; i--)
    if (isClosing(prose, i)) depth++;
    else if (isOpening(prose, i) && --depth < 0) return i;
  return from;
}

/** The bracket that closes what was opened before a word. */
function closedAfter(prose: Prose, at: number, to: number): number | undefined {
  let depth = 0;
  for (let i = at; i < to; i++)
    if (isOpening(prose, i)) depth++;
    else if (isClosing(prose, i) && --depth < 0) return i;
  return undefined;
}

/** Words that a label has at most: "Rule 7:", "What we changed:". */
const LABEL = 6;

/**
 * @param first index of the word where what is said begins
 * @returns the index behind the label or labels that stand before a hit: "Note: we …", "Rule 7: no …"
 */
export function afterLabel({ words }: Prose, { to }: Sentence, first: number, hit: Span): number {
  // "%s - Your …"
  let at = words[first]?.kind === 'opaque' && words[first + 1]?.norm === '–' ? first + 2 : first;
  if (at > first && words[at]!.start > hit.start) at = first;
  for (let i = first; i < to - 1 && i <= at + LABEL && words[i + 1]!.start <= hit.start; i++)
    if (words[i]!.norm === ':') at = i + 1;
  // ":wave: @kim, we …"
  if (at > first && words[at]?.norm === '@' && words[at + 2]?.norm === ',' && words[at + 3]!.start <= hit.start)
    at += 3;
  return at;
}

/** What a clause ends with that leads in to what follows: a list, an address. */
export function leadsIn({ words }: Prose, { from, to }: Sentence): boolean {
  let i = to - 1;
  while (i > from && /^[)\]*_]$/.test(words[i]!.norm)) i--;
  return words[i]!.norm === ':';
}

const A_TIME =
  /^(?:\d\S*|further|later|then|now|today|tomorrow|next|noon|midnight|end|start|beginning|notice|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|year)$/;
const WE = new Set('we i our my us'.split(' '));
/** People who act, and whom nobody here speaks for. */
const OTHERS =
  /^(?:they|he|she|maintainers?|volunteers?|colleagues?|engineers?|developers?|agents?|advis[eo]rs?|moderators?|sellers?|couriers?|carriers?|drivers?|clerks?|councils?|banks?|officers?|reviewers?|managers?|specialists?|crews?)$/;
const A_VERB =
  /^(?:[a-z]{2,}[^s]s|is|are|was|were|has|have|had|do|does|did|can|could|may|might|will|would|shall|should|must|also|only|never)$/;
const A_NOUN = new Set('the a an our your their its this that these those'.split(' '));

/**
 * @param at the clause or sentence that it would take
 * @returns whether a clause is one that a rewrite is for
 */
export function isFor({ where, has }: Rewrite, prose: Prose, { from, to }: Sentence, at: Span, hit: Span): boolean {
  if (where === undefined && has === undefined) return true;
  const { words } = prose;
  const inside = (span: Span): readonly Word[] =>
    words.slice(from, to).filter(({ start, end }) => start >= span.start && end <= span.end);
  if (has !== undefined) {
    const wanted = new Set(has.map(sameSpelling));
    if (!inside(hit).some(({ norm }) => wanted.has(norm))) return false;
  }
  switch (where) {
    case undefined:
      return true;
    case 'others': {
      const said = inside(at);
      return !said.some(({ norm }) => WE.has(norm)) && said.some(({ norm }) => OTHERS.test(norm));
    }
    case 'subject':
    case 'object': {
      let next = from;
      while (next < to && words[next]!.start < hit.end) next++;
      const { norm = '' } = next < to ? words[next]! : {};
      const isSubject =
        A_VERB.test(norm) || (/^(?:and|or)$/.test(norm) && next + 1 < to && A_NOUN.has(words[next + 1]!.norm));
      return where === 'object' ? !isSubject : isSubject && hit.start === at.start;
    }
    default:
      return words.slice(from, to - 1).some(({ norm, start, end }, i) => {
        if (start < at.start || end > at.end || (norm === 'till' ? 'until' : norm) !== where) return false;
        const next = words.slice(from + i + 1, Math.min(to, from + i + 4));
        return next[0]!.kind !== 'opaque' && isCondition(prose, from + i) && !next.some((w) => A_TIME.test(w.norm));
      });
  }
}
