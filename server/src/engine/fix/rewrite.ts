import { OPAQUE } from '../markup/markup.ts';
import { opensLine } from '../prose/lines.ts';
import type { Prose } from '../prose/prose.ts';
import type { Sentence } from '../prose/sentences.ts';
import { sameSpelling } from '../prose/spelling.ts';
import type { Hit } from '../rules/hits.ts';
import type { Rewrite, Rule, Safety } from '../rules/rule.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { type Clause, clauseOf, type Head, type Joint, opensRequest } from './clause.ts';
import { inStyle, type Style, withCase } from './style.ts';
import { afterLabel, isFor, leadsIn, type Within, within } from './within.ts';

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
    .filter((r) => isForPhrase(r, hit.phrase))
    .flatMap((r) => replacement(r, hit, prose, style) ?? []);
  // Two rewrites of a page may come to the same, where each leaves out the opening of a request.
  return all.filter(
    (r, i) => !all.some((o, j) => j < i && o.text === r.text && o.at.start === r.at.start && o.at.end === r.at.end),
  );
}

const isForPhrase = ({ for: numbers }: Rewrite, phrase: number): boolean =>
  numbers === undefined || (numbers.some((n) => n > 0) ? numbers.includes(phrase) : !numbers.includes(-phrase));

function replacement(rewrite: Rewrite, hit: Hit, prose: Prose, style: Style): Replacement | undefined {
  if (rewrite.over === 'before' || rewrite.over === 'after') return insertion(rewrite, hit.at, prose, style);
  const { text } = prose.read;
  const whole = prose.sentences[hit.sentence];
  if (whole === undefined) return undefined;
  if (rewrite.over !== 'sentence') {
    if (!isFor(rewrite, prose, whole, whole, hit.at)) return undefined;
    if (rewrite.words !== undefined) return everyday(rewrite, rewrite.words, hit, prose, whole, style);
    return over(rewrite, rewrite.text === '' ? hit.at : afterSign(hit.at, text), hit, prose, whole, style);
  }
  const sentence = within(prose, whole, hit.at);
  const start = bodyFor(hit, prose, sentence);
  const first = wordAt(prose, sentence, start);
  if (!asks(rewrite.text) && opensRequest(prose, sentence, first, hit.at)) {
    const left: Rewrite = { ...rewrite, over: 'match', text: '', title: 'Leave it out' };
    return over(left, withColon(hit.at, text), hit, prose, whole, style);
  }
  // A label stays where something else is said behind it.
  const said = rewrite.text === '' ? first : afterLabel(prose, sentence, first, hit.at);
  const clause = clauseOf(prose, sentence, said, hit.at);
  const range = clause?.at ?? { start: said === first ? start : prose.words[said]!.start, end: sentence.end };
  const isEnd = clause?.after === undefined;
  if (isEnd ? !endsAsMeant(rewrite, prose, sentence) : rewrite.text.endsWith(':')) return undefined;
  if (!isFor(rewrite, prose, sentence, range, hit.at)) return undefined;
  if (clause === undefined) return over(rewrite, range, hit, prose, sentence, style);
  if (isKept(rewrite, text.slice(range.start, range.end))) return undefined;
  return rewrite.text === ''
    ? clauseRemoval(rewrite, clause, prose, sentence)
    : inClause(rewrite, clause, hit, prose, sentence, prose.words[said]!.start, style);
}

/** The everyday word for the longest of some words that a match holds. */
function everyday(
  rewrite: Rewrite,
  instead: Readonly<Record<string, string>>,
  hit: Hit,
  prose: Prose,
  sentence: Sentence,
  style: Style,
): Replacement | undefined {
  const { words } = prose;
  let first = sentence.from;
  while (first < sentence.to && words[first]!.start < hit.at.start) first++;
  let best: { readonly from: number; readonly to: number; readonly text: string } | undefined;
  for (const [word, text] of Object.entries(instead)) {
    const norms = word.split(' ').map(sameSpelling);
    if (best !== undefined && norms.length <= best.to - best.from) continue;
    for (let i = first; i + norms.length <= sentence.to && words[i + norms.length - 1]!.end <= hit.at.end; i++)
      if (norms.every((norm, j) => words[i + j]!.norm === norm)) {
        best = { from: i, to: i + norms.length, text };
        break;
      }
  }
  if (best === undefined) return undefined;
  const at = { start: words[best.from]!.start, end: words[best.to - 1]!.end };
  const made = over({ ...rewrite, text: best.text }, at, hit, prose, sentence, style);
  // "triaging your issue": who reads "Write “looking at”" below all of it would miss the issue.
  const isAll = at.start <= hit.at.start && at.end >= hit.at.end;
  if (made === undefined || isAll || rewrite.title !== undefined) return made;
  return { ...made, title: `${made.title} in the place of “${prose.read.text.slice(made.at.start, made.at.end)}”` };
}

/**
 * What leads in to a list or an address gives way to what leads in as well, and nothing else does. Of two sentences in
 * brackets none ends there, and brackets that hold nothing are none.
 */
function endsAsMeant({ text }: Rewrite, prose: Prose, sentence: Within): boolean {
  if (text.endsWith(':') !== leadsIn(prose, sentence)) return false;
  if (!sentence.inBrackets) return true;
  return text !== '' && (!endsItself(text) || /[.!?]/.test(prose.words[sentence.to - 1]!.norm));
}

/** Law: a safe fix never touches a placeholder, a number or a date. */
const isKept = ({ safety }: Rewrite, covered: string): boolean =>
  safety === 'safe' && (covered.includes(OPAQUE) || /\p{N}/u.test(covered));

function over(
  rewrite: Rewrite,
  range: Span,
  hit: Hit,
  prose: Prose,
  sentence: Sentence,
  style: Style,
): Replacement | undefined {
  const { text } = prose.read;
  const covered = text.slice(range.start, range.end);
  if (isKept(rewrite, covered)) return undefined;
  if (rewrite.text === '') return removal(rewrite, range, prose, sentence);

  const filled = fillGroups(rewrite.text, hit, text);
  if (filled === undefined) return undefined;
  const fitted = fitEnd(withCase(inStyle(filled, style), hasCapital(prose, sentence, range)), text, range);
  const made = { title: rewrite.title ?? `Write “${fitted}”`, safety: rewrite.safety };
  // "An erroneous charge", "a wrong charge".
  const article = /(?<![\p{L}\p{N}])(a)n?[^\S\n]$/iu.exec(text.slice(Math.max(0, range.start - 4), range.start));
  if (article === null || !/^\p{L}/u.test(fitted) || AN.test(covered) === AN.test(fitted))
    return { ...made, at: range, text: fitted };
  const start = range.start - article[0].length;
  return { ...made, at: { start, end: range.end }, text: `${article[1]}${AN.test(fitted) ? 'n' : ''} ${fitted}` };
}

/** Begins with the sound of a vowel. */
const AN = /^(?!(?:use|usu|uni|one|eu))(?:[aeiou]|hour|honest)/i;

/** Whether what takes a place begins with a capital: a sentence or a line begins there, or what stood there had one. */
function hasCapital(prose: Prose, sentence: Sentence, { start, end }: Span): boolean {
  const covered = prose.read.text.slice(start, end);
  if (opensSentence(prose, sentence, start))
    return !('inBrackets' in sentence && sentence.inBrackets) || isCapital(covered);
  return (
    (!firstWordIsI(covered) && capitalPattern().test(covered)) || (isCapital(covered) && opensLine(prose.read, start))
  );
}
const isCapital = (text: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(text);

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
  sentence: Within,
  from: number,
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
  if (after?.purpose === true && !joinedAfter)
    return over(rewrite, { start: from, end: sentence.end }, hit, prose, sentence, style);

  const covered = text.slice(at.start, at.end);
  const own =
    before === undefined
      ? hasCapital(prose, sentence, at)
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
  if (after === undefined) body = fitEnd(fitted, text, at);
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
function standsApart(rewrite: string, { sign, word, purpose, leans }: Joint, head: Head | undefined): boolean {
  if (beginsItself(rewrite) || purpose) return true;
  if (word === 'and' && head === 'orders') return true;
  if (word === '' && sign === '' && leans) return true;
  if (asks(rewrite)) return false;
  if (word === 'and' && (endsItself(rewrite) || (leans && /^(?:To|From)\b/.test(rewrite)))) return true;
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
  while (words[at]?.kind === 'sign' && words[at]!.norm !== '@' && words[at]!.start < start) at++;
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
function fitEnd(rewrite: string, text: string, { start, end }: Span): string {
  if (!/[.!?]$/.test(rewrite)) return rewrite;
  const rest = text.slice(end, end + 20);
  if (/^\s*[.!?,;:…]/.test(rest)) return rewrite.replace(/[.!?]$/, '');
  // The sentence had its sign, so that whatever follows is another one.
  if (/[.!?]$/.test(text.slice(start, end))) return rewrite;
  return /^\s+(?:[–—-]\s|\p{Ll})|^[)\]]/u.test(rest) ? rewrite.replace(/[.!?]$/, '') : rewrite;
}

/** Words that a sentence has at least which is more than a greeting or a name below a letter. */
const MORE = 4;
const saysMore = ({ words }: Prose, { from, to, body }: Sentence): boolean =>
  words.slice(Math.max(from, body), to).filter(({ kind, glued }) => kind === 'word' && !glued).length >= MORE;

/** Takes a match or a sentence out with the space and comma that belonged to it; the next word takes over its capital. */
function removal(rewrite: Rewrite, range: Span, prose: Prose, sentence: Sentence): Replacement | undefined {
  const { text } = prose.read;
  const block = prose.read.blocks[sentence.block]!;
  let { start, end } = range;
  const whole = rewrite.over === 'sentence';
  if (whole) {
    // The only sentence there is: nothing would be left to send.
    if (prose.sentences.length === 1) return undefined;
    while (end < block.at.end && /\s/.test(text[end] ?? '')) end++;
    if (end === block.at.end) while (start > block.at.start && /\s/.test(text[start - 1] ?? '')) start--;
    // A paragraph goes with what parts it from the next one, or from the one before.
    if (start === block.at.start && end === block.at.end && block.kind === 'paragraph') {
      if (!prose.sentences.some((other) => other.block !== sentence.block && saysMore(prose, other))) return undefined;
      const next = prose.read.blocks[sentence.block + 1];
      if (next !== undefined) end = next.at.start;
      else start = prose.read.blocks[sentence.block - 1]?.at.end ?? start;
    }
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
    // "… the size, as stated!": the comma parted it.
    if (text[start - 1] === ',' && /^(?:[.!?;:)]|$)/.test(text.slice(end, end + 1))) start--;
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
