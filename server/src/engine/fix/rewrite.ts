import { OPAQUE } from '../markup/markup.ts';
import type { Prose } from '../prose/prose.ts';
import type { Sentence } from '../prose/sentences.ts';
import type { Hit } from '../rules/hits.ts';
import type { Rewrite, Rule, Safety } from '../rules/rule.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { type Clause, clauseOf, type Head, type Joint, opensRequest } from './clause.ts';
import { inStyle, type Style, withCase } from './style.ts';

/** A rewrite worked out for one place, still in prose. */
export interface Replacement {
  readonly title: string;
  readonly safety: Safety;
  /** In the prose text. */
  readonly at: Span;
  readonly text: string;
  /** What the text reads as, where it may hold more than words and our own blanks. */
  readonly reads?: string;
}

/** What stands in the place of a tag, worked out by a rule about tags: the only ones that may touch one. */
export interface TagReplacement {
  readonly title: string;
  readonly safety: Safety;
  /** Which token it is. */
  readonly token: number;
  /** In the reply's decoded text. */
  readonly at: Span;
  /** Markup that stood inside the tag and goes before it. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export type AnyReplacement = Replacement | TagReplacement;

/** @returns what a rule's rewrites would put in the place of a hit, in the order of the page; those that do not fit are left out. */
export function replacementsFor(rule: Rule, hit: Hit, prose: Prose, style: Style): Replacement[] {
  const all = rule.rewrites
    .filter((r) => r.for === undefined || r.for.includes(hit.phrase))
    .flatMap((r) => replacement(r, hit, prose, style) ?? []);
  // Two rewrites of a page may come to the same, where each leaves out the opening of a request.
  return all.filter(
    (r, i) => !all.some((o, j) => j < i && o.text === r.text && o.at.start === r.at.start && o.at.end === r.at.end),
  );
}

function replacement(rewrite: Rewrite, hit: Hit, prose: Prose, style: Style): Replacement | undefined {
  if (rewrite.over === 'before' || rewrite.over === 'after') return insertion(rewrite, hit.at, prose, style);
  const { text } = prose.read;
  const sentence = prose.sentences[hit.sentence];
  if (sentence === undefined) return undefined;
  if (rewrite.over !== 'sentence')
    return over(rewrite, rewrite.text === '' ? hit.at : afterSign(hit.at, text), hit, prose, style);
  const first = wordAt(prose, sentence, bodyFor(hit, prose, sentence));
  if (!asks(rewrite.text) && opensRequest(prose, sentence, first, hit.at)) {
    const left: Rewrite = { ...rewrite, over: 'match', text: '', title: 'Leave it out' };
    return over(left, withColon(hit.at, text), hit, prose, style);
  }
  const clause = clauseOf(prose, sentence, first, hit.at);
  if (clause === undefined) return wholeOf(rewrite, hit, prose, style);
  if (isKept(rewrite, text.slice(clause.at.start, clause.at.end))) return undefined;
  return rewrite.text === ''
    ? clauseRemoval(rewrite, clause, prose, sentence)
    : inClause(rewrite, clause, hit, prose, style);
}

/** Law: a safe fix never touches a placeholder, a number or a date. */
const isKept = ({ safety }: Rewrite, covered: string): boolean =>
  safety === 'safe' && (covered.includes(OPAQUE) || /\p{N}/u.test(covered));

/** A rewrite in the place of a whole sentence, behind its greeting. */
function wholeOf(rewrite: Rewrite, hit: Hit, prose: Prose, style: Style): Replacement | undefined {
  const sentence = prose.sentences[hit.sentence]!;
  return over(rewrite, { start: bodyFor(hit, prose, sentence), end: sentence.end }, hit, prose, style);
}

function over(rewrite: Rewrite, range: Span, hit: Hit, prose: Prose, style: Style): Replacement | undefined {
  const { text } = prose.read;
  const covered = text.slice(range.start, range.end);
  if (isKept(rewrite, covered)) return undefined;
  if (rewrite.text === '') return removal(rewrite, range, prose, hit);

  const filled = fillGroups(rewrite.text, hit, text);
  if (filled === undefined) return undefined;
  const opens = opensSentence(prose, prose.sentences[hit.sentence]!, range.start);
  const own = opens || (!firstWordIsI(covered) && capitalPattern().test(covered));
  const fitted = fitEnd(withCase(inStyle(filled, style), own), text, range.end);
  return { title: rewrite.title ?? `Write “${fitted}”`, safety: rewrite.safety, at: range, text: fitted };
}

/** Index of the word that begins at a place of the sentence. */
function wordAt({ words }: Prose, { from, to }: Sentence, start: number): number {
  let i = from;
  while (i < to - 1 && words[i]!.start < start) i++;
  return i;
}

const asks = (rewrite: string): boolean => /\?|^Please\b/.test(rewrite);
const withColon = ({ start, end }: Span, text: string): Span => ({ start, end: text[end] === ':' ? end + 1 : end });

/** More than one sentence, or a question: nothing can be joined behind it. */
const endsItself = (rewrite: string): boolean => /[.!?]\s|\?$/.test(rewrite.replace(/\[[^\][]*\]/g, '[]'));
/** "Next: …", "Questions? …", "Reply to this email": nothing to be joined to what stands before it. */
const beginsItself = (rewrite: string): boolean => /^(?:Next|Questions|Reply)\b/.test(rewrite);

/** A rewrite in the place of one clause: what else the sentence says stays, joined as it was or as a sentence of its own. */
function inClause(
  rewrite: Rewrite,
  { at, before, after, head }: Clause,
  hit: Hit,
  prose: Prose,
  style: Style,
): Replacement | undefined {
  const { text } = prose.read;
  const { words } = prose;
  const filled = fillGroups(rewrite.text, hit, text);
  if (filled === undefined) return undefined;
  const joinedBefore = before !== undefined && !standsApart(filled, before, head);
  const joinedAfter =
    after !== undefined &&
    !endsItself(filled) &&
    !(after.sign === ',' && after.word === '') &&
    !(after.word === 'and' && (beginsItself(filled) || /, and\b/.test(filled)));
  // "Could you …? So that we can": what it is for is no sentence.
  if (after?.purpose === true && !joinedAfter) return wholeOf(rewrite, hit, prose, style);

  const covered = text.slice(at.start, at.end);
  const own =
    before === undefined
      ? opensSentence(prose, prose.sentences[hit.sentence]!, at.start)
      : !joinedBefore || (before.word === '' && !firstWordIsI(covered) && capitalPattern().test(covered));
  const fitted = withCase(inStyle(filled, style), own);
  let { start, end } = at;
  let [lead, body, rest] = ['', fitted, ''];
  // A heading keeps its colon.
  const isBelow = before?.sign === ':' && !/^(?:Next|Questions)\b/.test(filled);
  if (before !== undefined && !joinedBefore && !isBelow) {
    start = words[before.from - 1]!.end;
    lead = head === 'asks' ? '? ' : '. ';
  }
  if (after === undefined) body = fitEnd(fitted, text, end);
  else if (joinedAfter) {
    body = fitted.replace(/\.$/, '');
    // Where the rewrite has signs of its own, a conjunction alone would go on with its last words.
    if (after.sign === '' && !after.purpose && /[,:;]/.test(body)) body += ',';
  } else {
    const next = words[after.word === 'otherwise' ? after.to - 1 : after.to]!.start;
    ({ end, text: rest } = capitalAt(text, next));
    rest = ` ${rest}`;
  }
  return {
    title: rewrite.title ?? `Write “${body}”`,
    safety: rewrite.safety,
    at: { start, end },
    text: `${lead}${body}${rest}`,
  };
}

/** Whether a rewrite is a sentence of its own behind what stands before it: nothing it could be joined to. */
function standsApart(rewrite: string, { sign, word, purpose }: Joint, head: Head | undefined): boolean {
  if (beginsItself(rewrite) || purpose) return true;
  if (word === 'and' && head === 'orders') return true;
  if (asks(rewrite)) return false;
  if (word === '') return sign === ',';
  // "Send it and I've asked Kim", "it is late, so it is full, so we …".
  const first = /^(?:[^.!?[]|\[[^\][]*\])*/.exec(rewrite)![0];
  return (word === 'and' && (head === 'asks' || /, and\b/.test(first))) || (word === 'so' && /, so\b/.test(first));
}

/** What takes the place of a word's first letter, and where it ends, so that a sentence begins there. */
function capitalAt(text: string, start: number): { readonly end: number; readonly text: string } {
  const first = text[start] ?? '';
  return /\p{Ll}/u.test(first) ? { end: start + 1, text: first.toUpperCase() } : { end: start, text: '' };
}

/** Takes a clause out where the sentence stands without it. */
function clauseRemoval(
  rewrite: Rewrite,
  { at, before, after, head }: Clause,
  prose: Prose,
  sentence: Sentence,
): Replacement | undefined {
  const { text } = prose.read;
  const { words } = prose;
  const made = { title: 'Leave this part out', safety: rewrite.safety };
  if (before !== undefined) {
    // The sentence keeps its sign, and a question mark would ask what is only said.
    if (after === undefined && sentence.question && head !== 'asks') return undefined;
    const end =
      after === undefined ? at.start + text.slice(at.start, at.end).replace(/[.!?…)\]\s]+$/, '').length : at.end;
    return { ...made, at: { start: words[before.from - 1]!.end, end }, text: '' };
  }
  if (after === undefined || after.word === 'otherwise' || after.purpose) return undefined;
  const next = capitalAt(text, words[after.to]!.start);
  return { ...made, at: { start: at.start, end: next.end }, text: next.text };
}

/** A match may begin with the sign that parts it from what stands before; what takes its place is parted in the same way. */
function afterSign({ start, end }: Span, text: string): Span {
  const sign = /^[,;:][^\S\n]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + sign, end };
}

/** @returns a sentence to stand before or after a place, parted from it by a space. */
export function insertion(
  { text, title, over, safety }: Pick<Rewrite, 'text' | 'title' | 'over' | 'safety'>,
  at: Span,
  prose: Prose,
  style: Style,
): Replacement {
  const fitted = inStyle(text, style);
  // Never between the words and the sign that ends their sentence.
  const after = /^[.!?…:;,)\]]*/.exec(prose.read.text.slice(at.end))?.[0].length ?? 0;
  const place = over === 'before' ? at.start : at.end + after;
  return {
    title: title ?? `Add “${fitted}”`,
    safety,
    at: { start: place, end: place },
    text: over === 'before' ? `${fitted} ` : ` ${fitted}`,
  };
}

/** Begins with a capital, and not with initials: "ASAP" has its capitals wherever it stands. */
const capitalPattern = once(() => /^[^\p{L}]*\p{Lu}(?![\p{Lu}])/u);
/** Whether a place is where a sentence begins, or only a name without a comma stands before: "@mina I understand". */
function opensSentence({ words }: Prose, { from }: Sentence, start: number): boolean {
  let at = from;
  if (words[at]?.norm === '@' && words[at + 1]?.start === words[at]!.end) at += 2;
  else while (words[at]?.kind === 'opaque' && words[at]!.start < start) at++;
  return words[at]?.start === start;
}

/** Where what is said begins: behind a greeting, and behind the name of whom it is said to where the match begins there. */
function bodyFor({ at }: Hit, { words }: Prose, { from, body, start }: Sentence): number {
  const isNamed =
    words[from]?.kind === 'opaque' && words[from + 1]?.norm === ',' && words[from + 2]?.start === at.start;
  return isNamed ? at.start : (words[body]?.start ?? start);
}

const firstWordIsI = (text: string): boolean => /^I\b/.test(text);

/** `$1` gives way to what the first group matched; a group that took no part or holds a placeholder leaves no rewrite. */
function fillGroups(rewrite: string, hit: Hit, text: string): string | undefined {
  let possible = true;
  const filled = rewrite.replace(/\$(\d)/g, (_, digit: string) => {
    const group = hit.groups[Number(digit) - 1];
    const value = group === undefined ? undefined : text.slice(group.start, group.end);
    if (value === undefined || value.includes(OPAQUE)) possible = false;
    return value ?? '';
  });
  return possible ? filled : undefined;
}

/** The rewrite's last full stop goes where the sentence has its own sign or goes on. */
function fitEnd(rewrite: string, text: string, end: number): string {
  if (!/[.!?]$/.test(rewrite)) return rewrite;
  const rest = text.slice(end, end + 20);
  if (/^\s*[.!?,;:…]/.test(rest) || /^\s+(?:[–—-]\s|\p{Ll})/u.test(rest) || /^[)\]]/.test(rest))
    return rewrite.replace(/[.!?]$/, '');
  return rewrite;
}

/** Takes a match or a sentence out with the space and comma that belonged to it; the next word takes over its capital. */
function removal(rewrite: Rewrite, range: Span, prose: Prose, hit: Hit): Replacement | undefined {
  const { text } = prose.read;
  const sentence = prose.sentences[hit.sentence]!;
  const block = prose.read.blocks[sentence.block]!;
  let { start, end } = range;
  const whole = rewrite.over === 'sentence';
  if (whole) {
    // The only sentence there is: nothing would be left to send.
    if (prose.sentences.length === 1) return undefined;
    while (end < block.at.end && /\s/.test(text[end] ?? '')) end++;
    if (end === block.at.end) while (start > block.at.start && /\s/.test(text[start - 1] ?? '')) start--;
  } else {
    if (
      text.slice(start, end).trim() ===
      text
        .slice(sentence.start, sentence.end)
        .replace(/[.!?…]+$/, '')
        .trim()
    )
      return undefined;
    if (text[end] === ',' && (start === prose.words[sentence.body]?.start || text[start - 2] === ',')) end++;
    while (/[^\S\n]/.test(text[end] ?? '')) end++;
    // At the end of the sentence the space before goes instead.
    if (/[.!?,;:)]/.test(text[end] ?? '.') && text[end - 1] !== ' ')
      while (start > block.at.start && /[^\S\n]/.test(text[start - 1] ?? '')) start--;
  }
  const title = rewrite.title ?? `Remove “${text.slice(range.start, range.end)}”`;
  // "I'm afraid" has its capital wherever it stands.
  const capital =
    !whole &&
    (firstWordIsI(text.slice(range.start, range.end))
      ? opensSentence(prose, sentence, range.start)
      : /\p{Lu}/u.test(text[range.start] ?? ''));
  const next = text[end] ?? '';
  if (capital && /\p{Ll}/u.test(next))
    return { title, safety: rewrite.safety, at: { start, end: end + 1 }, text: next.toUpperCase() };
  return { title, safety: rewrite.safety, at: { start, end }, text: '' };
}
