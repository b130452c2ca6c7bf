/** From a question and its answer to the next question, or to what is to be done. Pure: nothing is read, written or shown. */
import {
  applyEdits,
  type Finding,
  type Fix,
  filled,
  overlaps,
  reworded,
  type Span,
  suppression,
} from '../../engine/index.ts';
import { type Around, fitted } from './fitting.ts';
import { changedAt, type Page } from './page.ts';

/** What is asked. */
export type Question =
  | { readonly kind: 'finding' }
  /** Words for one blank of a rewrite, after those for the blanks before it. */
  | {
      readonly kind: 'blank';
      readonly fix: Fix;
      readonly source: string;
      readonly words: readonly string[];
      /** What was typed before: it may have been meant as an answer to the finding. */
      readonly doubted?: string;
    }
  | { readonly kind: 'own' }
  /** A sentence of one's own of which something is to be said. */
  | { readonly kind: 'confirm'; readonly change: Change; readonly doubts: readonly string[] }
  | { readonly kind: 'reason' };

/** A new text for the file. */
export interface Change {
  readonly source: string;
  readonly at: Span;
  /** Findings that came with it and that the person wants to stand, by fingerprint. */
  readonly left: readonly string[];
  /** Blanks in it that are still to be filled, by fingerprint. */
  readonly blanks: readonly string[];
}

export type Outcome =
  /** Asked on. Each of `say` is a paragraph. */
  | { readonly kind: 'ask'; readonly question: Question; readonly say?: readonly string[] }
  | { readonly kind: 'write'; readonly as: 'fixed' | 'allowed'; readonly change: Change }
  /** To be allowed in the config, because the file has no room for a comment. */
  | { readonly kind: 'allow'; readonly reason: string }
  | { readonly kind: 'skip' | 'skip-rule' | 'whole' | 'help' | 'undo' | 'quit' };

export const FINDING: Question = { kind: 'finding' };

const ask = (question: Question, ...say: string[]): Outcome => ({ kind: 'ask', question, say });

/** What may be answered to a finding besides the number of a rewrite: a letter, or the word. */
const WORDS: Readonly<
  Record<string, 'own' | 'reason' | Exclude<Outcome['kind'], 'ask' | 'write' | 'allow'> | undefined>
> = {
  e: 'own',
  edit: 'own',
  own: 'own',
  s: 'skip',
  skip: 'skip',
  r: 'skip-rule',
  rule: 'skip-rule',
  a: 'reason',
  allow: 'reason',
  w: 'whole',
  whole: 'whole',
  u: 'undo',
  undo: 'undo',
  q: 'quit',
  quit: 'quit',
  '?': 'help',
  h: 'help',
  help: 'help',
};

/** Whether somebody wants to end where nothing is left to ask. */
export const isEnd = (typed: string): boolean => typed.trim() === '' || WORDS[typed.trim().toLowerCase()] === 'quit';

export const isUndo = (typed: string): boolean => WORDS[typed.trim().toLowerCase()] === 'undo';

/** @param typed the line, as it came */
export function answer(page: Page, question: Question, typed: string): Outcome {
  const line = typed.replace(/\s+/g, ' ').trim();
  // An arrow key on a terminal that edits its lines itself.
  if (/\p{Cc}/u.test(line))
    return ask(question, 'That has a key in it that is not a letter, perhaps an arrow. Type it again.');
  switch (question.kind) {
    case 'finding':
      return toFinding(page, line);
    case 'blank':
      return toBlank(page, question, line);
    case 'own':
      return toOwn(page, line);
    case 'confirm':
      return toConfirm(question, line);
    case 'reason':
      return toReason(page, line);
  }
}

function toFinding(page: Page, line: string): Outcome {
  if (/^\d+$/.test(line)) {
    const fix = page.fixes[Number(line) - 1];
    return fix === undefined ? ask(FINDING, `There is no ${line}.`) : chosen(page, fix);
  }
  const word = Object.hasOwn(WORDS, line.toLowerCase()) ? WORDS[line.toLowerCase()] : undefined;
  if (word === undefined)
    return ask(
      FINDING,
      line === ''
        ? 'Type a number or a letter. To leave it as it is: s.'
        : `“${line}” is not one of the answers. Type ? to see them.`,
    );
  if (word === 'own')
    return page.passage === undefined
      ? ask(FINDING, 'This is about more than a sentence, or none: it has to be changed in the file itself.')
      : ask({ kind: 'own' });
  if (word === 'reason')
    return page.finding.replyIndex < 0
      ? ask(FINDING, 'This is about the file and not about a reply, so it cannot be allowed here.')
      : ask({ kind: 'reason' });
  return { kind: word };
}

function chosen(page: Page, fix: Fix): Outcome {
  const source = applyEdits(page.file.source, fix.edits);
  if (source === undefined) return ask(FINDING, NOT_THERE);
  if (fix.blanks === undefined || fix.blanks.length === 0) return written(page, source);
  return ask({ kind: 'blank', fix, source, words: [] });
}

const NOT_THERE = 'That cannot be written there without changing more than the words.';

/** Leads out of the blanks of a rewrite: a letter alone may be meant for the customer. */
const BACK = /^:(?:q|quit|b|back)$/i;

function toBlank(page: Page, question: Question & { kind: 'blank' }, line: string): Outcome {
  if (BACK.test(line)) return ask(FINDING, 'Nothing was written.');
  if (Object.hasOwn(WORDS, line.toLowerCase()) && line !== question.doubted)
    return ask(
      { ...question, doubted: line },
      `“${line}” would be written into the reply. Type it again if you mean that. Press Enter to leave the blank, or type :q to go back.`,
    );
  const { fix, source, words } = question;
  const blanks = fix.blanks!;
  const said = [...words, fitted(line, around(source, blanks[words.length]!))];
  if (said.length < blanks.length) return ask({ kind: 'blank', fix, source, words: said });
  const { linter, file, finding } = page;
  const after = filled(linter, { ...file, source }, finding.replyIndex, blanks, said);
  if (after === undefined)
    return ask({ kind: 'blank', fix, source, words: [] }, `${NOT_THERE} Try other words, or leave the blanks empty.`);
  return after === file.source ? ask(FINDING) : written(page, after);
}

/** What a blank says. */
export const blankText = (source: string, { start, end }: Span): string => source.slice(start, end);

/** Code units on each side of a blank. */
const BESIDE = 80;

const around = (source: string, at: Span): Around => ({
  blank: blankText(source, at),
  before: source.slice(Math.max(0, at.start - BESIDE), at.start),
  after: source.slice(at.end, at.end + BESIDE),
});

/** A rewrite in its place; blanks that were left in it are not asked about. */
function written(page: Page, source: string): Outcome {
  const at = changedAt(page.file.source, source);
  const left = fresh(page, source).filter((other) => other.family === 'fill-in' && overlaps(other.at, at));
  return { kind: 'write', as: 'fixed', change: { source, at, ...standing(left) } };
}

/** What of the findings that came with a change is still to be filled, and what may stand. */
function standing(found: readonly Finding[]): Pick<Change, 'left' | 'blanks'> {
  const of = (blank: boolean): readonly string[] =>
    found.filter(({ family }) => (family === 'fill-in') === blank).map(({ fingerprint }) => fingerprint);
  return { left: of(false), blanks: of(true) };
}

/** The findings that a change brings. */
function fresh({ linter, file, result }: Page, source: string): readonly Finding[] {
  const had = new Set(result.findings.map(({ fingerprint }) => fingerprint));
  return linter.lint({ ...file, source }, { fixes: 'none' }).findings.filter((each) => !had.has(each.fingerprint));
}

function toOwn(page: Page, line: string): Outcome {
  const { linter, passage, written: old } = page;
  if (line === '' || passage === undefined || old === undefined) return ask(FINDING);
  const text = withPart(old, line);
  if (typeof text !== 'string') return ask({ kind: 'own' }, text.fault);
  const { impossible, changes, check, after } = reworded(linter, passage, text);
  if (after === undefined) return ask({ kind: 'own' }, ...impossible);
  const found = after.result.findings.filter(
    (each) => each.replyIndex === passage.replyIndex && overlaps(each.at, after.at),
  );
  const doubts = [...changes, ...check, ...found.map(({ text: words, message }) => `“${words}”: ${message}`)];
  const change = { source: after.source, at: after.at, ...standing(found) };
  return doubts.length === 0 ? { kind: 'write', as: 'fixed', change } : ask({ kind: 'confirm', change, doubts });
}

/** `these words => those words` stands for the sentence with them changed. */
function withPart(old: string, line: string): string | { readonly fault: string } {
  const [from, to, ...more] = line.split(/ => ?/);
  if (from === undefined || to === undefined || more.length > 0) return line;
  // A sentence may go over several lines of the file.
  const words = from
    .trim()
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const places = [...old.matchAll(new RegExp(words.join('\\s+'), 'g'))];
  const [place] = places;
  if (place === undefined) return { fault: `“${from}” is not in the sentence.` };
  if (places.length > 1) return { fault: `“${from}” is there ${places.length} times: type more of what is around it.` };
  return old.slice(0, place.index) + to.trim() + old.slice(place.index + place[0].length);
}

function toConfirm(question: Question & { kind: 'confirm' }, line: string): Outcome {
  if (/^y(?:es)?$/i.test(line)) return { kind: 'write', as: 'fixed', change: question.change };
  if (/^n(?:o)?$/i.test(line)) return ask({ kind: 'own' });
  return line === ''
    ? ask(FINDING)
    : ask(question, 'Type y to write it, n to type another, or press Enter to go back.');
}

function toReason(page: Page, line: string): Outcome {
  if (line === '') return ask(FINDING);
  const { linter, file, result, finding } = page;
  const comment = suppression(file, linter, result, finding, line);
  const source = comment && applyEdits(file.source, comment.edits);
  if (source === undefined) return { kind: 'allow', reason: line };
  return { kind: 'write', as: 'allowed', change: { source, at: changedAt(file.source, source), left: [], blanks: [] } };
}
