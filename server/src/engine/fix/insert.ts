/**
 * A sentence put where the cursor is. A stand-in, a word of letters alone, is written there first: what the file reads
 * as then says whether the place lies in a reply's words, how the reply is written, and what stands around it. The
 * sentence takes the stand-in's place as any rewrite does, and is proved as any rewrite is. So a text that was empty, and
 * no reply until then, can be written into as well.
 */

import type { Host, HostOptions, HostReading } from '../hosts/host.ts';
import { proseOf, readReply } from '../judge.ts';
import { readerFor } from '../markup/index.ts';
import type { ReadProse } from '../markup/markup.ts';
import type { Reply } from '../reply.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { toSource, toText } from '../text/mapped-text.ts';
import { once } from '../text/once.ts';
import { contains, type Span } from '../text/span.ts';
import { applyVerified } from './apply.ts';
import { verifiedFix } from './fixes.ts';
import { inStyle, styleOf } from './style.ts';

/** A file as it stands, and the stretch of it that gives way to a sentence; empty: the cursor. */
export interface Cursor {
  readonly host: Host;
  readonly options: HostOptions;
  readonly reading: HostReading;
  readonly source: string;
  readonly at: Span;
  readonly blanks: ReadonlySet<string>;
}

/** A place at which a sentence can be written. */
export interface WritingPlace {
  /** The reply with a stand-in at the cursor; what its comments and the config say of it is not in it. */
  readonly reply: Reply;
  /** Whether a sentence may begin here: after a full stop, a greeting, or nothing. */
  readonly beginsSentence: boolean;
  /**
   * @param sentence prose of one line, `[words]` being blanks; it gets the spelling and apostrophes of the text around it
   * @param proof `file`: the whole file is read again; `literal`: only the reply, for offers that may not be taken
   * @returns undefined where it cannot be written so that it reads back as intended and nothing else changes
   */
  readonly write: (sentence: string, proof: 'file' | 'literal') => Insertion | undefined;
}

/** A sentence written into a file. */
export interface Insertion {
  /** Of the file; it may reach beyond the cursor, where a literal has to be quoted anew. */
  readonly edit: Edit;
  /** What was written, with the spaces around it, in the file after the edit. */
  readonly at: Span;
  /** Blanks to fill, in the file after the edit, in order. */
  readonly blanks: readonly Span[];
}

/** The stand-in, written and read. */
interface Probe {
  /** What was written: the stand-in, perhaps with spaces. */
  readonly text: string;
  readonly at: Span;
  readonly word: string;
  /** The file with it. */
  readonly source: string;
  readonly reading: HostReading;
  readonly reply: Reply;
  readonly replyIndex: number;
  readonly read: ReadProse;
  /** The stand-in, in the prose. */
  readonly prose: Span;
}

/**
 * Ways to set the stand-in apart. It must not become part of a word, an address or a tag; on an empty line it must not
 * join the paragraphs above and below.
 */
function settings(source: string, { start, end }: Span): readonly (readonly [before: string, after: string])[] {
  const line = /^\r?\n|^$/.exec(source.slice(end, end + 2))?.[0];
  const isEmptyLine = line !== undefined && /(?:^|[\r\n])[ \t]*$/.test(source.slice(Math.max(0, start - 40), start));
  const spaces = cross(['', ' ']);
  return isEmptyLine ? [...spaces, ...cross(['', line === '' ? '\n' : line]).toReversed()] : spaces;
}

const cross = ([none, sign]: readonly [string, string]): readonly (readonly [string, string])[] => [
  [none, none],
  [none, sign],
  [sign, none],
  [sign, sign],
];

/**
 * @param near whether the nearest place at which a sentence can stand will do: after the word, sign, tag or placeholder in
 * which the cursor is
 * @returns undefined where nothing that a customer reads can be written here
 */
export function writingPlace(cursor: Cursor, near: boolean): WritingPlace | undefined {
  const word = standIn(cursor.source);
  for (const at of near ? placesNear(cursor) : [cursor.at]) {
    for (const [before, after] of settings(cursor.source, at)) {
      const probe = probeAt(cursor, at, word, before + word + after);
      if (probe === 'no-text') break;
      if (probe !== undefined) return placeOf(cursor, probe);
    }
  }
  return undefined;
}

/** A word that stands nowhere in the file. Its capital lets a sentence begin with it. */
function standIn(source: string): string {
  let word = 'Standin';
  while (source.includes(word)) word += 'z';
  return word;
}

/** @returns `no-text` where it is written into no reply at all, so that space around it would change nothing */
function probeAt(
  { host, options, reading: before, source, blanks }: Cursor,
  at: Span,
  word: string,
  text: string,
): Probe | 'no-text' | undefined {
  const edit = { at, text };
  const probed = applyEdits(source, [edit]);
  if (probed === undefined) return undefined;
  const reading = host.read(probed, options, { reading: before, source, edit });
  const replyIndex = reading.replies.findIndex((reply) => reply.value.text.includes(word));
  const reply = reading.replies[replyIndex];
  if (reply === undefined) return 'no-text';
  const typed = source.slice(at.start, at.end);
  const isOwn = (each: Reply): boolean => sameButForEnds(each.value.text, reply.value.text.replace(text, typed));
  if (!onlyThisChanged(before.replies, reading.replies, replyIndex, isOwn)) return undefined;
  const { read } = readReply({ ...reply, text: reply.value.text }, blanks);
  const start = read.text.indexOf(word);
  if (start < 0) return undefined;
  const without = readReply({ ...reply, text: reply.value.text.replace(text, '') }, blanks).read.text;
  if (!sameWords(read.text.replace(word, ''), without)) return undefined;
  const prose = { start, end: start + word.length };
  return { text, at, word, source: probed, reading, reply, replyIndex, read, prose };
}

/** Whether every other reply reads as it did; the one that was written into may be new. */
function onlyThisChanged(
  before: readonly Reply[],
  after: readonly Reply[],
  index: number,
  isOwn: (before: Reply) => boolean,
): boolean {
  const isNew = after.length === before.length + 1;
  if (!isNew && after.length !== before.length) return false;
  return after.every((reply, i) => {
    if (i === index) return isNew || isOwn(before[i]!);
    return reply.value.text === before[isNew && i > index ? i - 1 : i]!.value.text;
  });
}

/** Empty lines before a text and space after it may only come to count when something is written beyond them. */
const sameButForEnds = (a: string, b: string): boolean => trimmed(a) === trimmed(b);
const trimmed = (text: string): string => text.trimEnd().replace(/^(?:[ \t]*\r?\n)+/, '');
/** Whether two proses have the same words in the same paragraphs. */
const sameWords = (a: string, b: string): boolean => words(a) === words(b);
const words = (prose: string): string =>
  prose
    .trim()
    .replace(/\s*\n\n\s*/g, '¶')
    .replace(/[^\S\n]+/g, ' ');

/** Where a sentence may go, the nearest first. */
function placesNear({ reading, at, blanks }: Cursor): readonly Span[] {
  const reply = reading.replies.find(({ whole }) => contains(whole, at));
  if (reply === undefined || at.start < at.end) return [at];
  const { text } = reply.value;
  const own = toText(reply.value, at.start);
  const after = afterWord(text, own);
  const { pieces } = readReply({ ...reply, text }, blanks).read;
  const next = pieces.find((piece) => piece.source.start >= own)?.source.start;
  const last = pieces.findLast((piece) => piece.source.end <= own)?.source.end;
  const inFile = (place: number): number => toSource(reply.value, { start: place, end: place }).start;
  const isFree = after === own && !isInside(reply, at.start);
  const around = pieces.find((piece) => piece.atomic && piece.source.start < own && own < piece.source.end);
  const behind = around && afterSigns(text, around.source.end);
  const places = [after, behind, next, last, text.length].flatMap((place) =>
    place === undefined ? [] : [inFile(place)],
  );
  return [...new Set(isFree ? [at.start, ...places] : places)].map((place) => ({ start: place, end: place }));
}

/** Whether a place of the file lies inside an escape. */
function isInside({ value: { pieces, origin = 0 } }: Reply, offset: number): boolean {
  const at = offset - origin;
  return pieces.some(({ source, atomic }) => atomic && source.start < at && at < source.end);
}

const wordPattern = once(() => /[\p{L}\p{M}\p{N}'’-]/u);

/** The place after the word in which the cursor is, and after the signs that end its sentence. */
function afterWord(text: string, at: number): number {
  const follows = at > 0 && /[^\s({["“‘]/.test(text[at - 1]!);
  if (!follows) return at;
  let end = at;
  if (wordPattern().test(text[at - 1]!)) while (wordPattern().test(text[end] ?? '')) end++;
  return afterSigns(text, end);
}

function afterSigns(text: string, at: number): number {
  let end = at;
  while (/[.!?…,:;)”"]/.test(text[end] ?? '')) end++;
  return end;
}

function placeOf(cursor: Cursor, probe: Probe): WritingPlace {
  const { read, prose, reply } = probe;
  const { sentences, words: all } = proseOf(read);
  const begins = sentences.some(
    ({ from, body }) => all[from]?.start === prose.start || all[body]?.start === prose.start,
  );
  const block = read.blocks.find(({ at }) => contains(at, prose))?.at ?? { start: 0, end: read.text.length };
  const left = prose.start > block.start ? read.text[prose.start - 1]! : ' ';
  const right = prose.end < block.end ? read.text[prose.end]! : ' ';
  const lead = /[\s([{“‘]/.test(left) ? '' : ' ';
  const trail = /[\s)\]}”’",.;:!?]/.test(right) ? '' : ' ';
  const style = styleOf(proseOf(read));
  return {
    reply,
    beginsSentence: begins && lead === '',
    write(sentence, proof) {
      const fitted = inStyle(sentence, style);
      // Its own placeholders and addresses read as nouns, as its blanks do.
      const { read: alone } = readReply({ ...reply, text: fitted, markup: 'plain' }, cursor.blanks);
      const [text, reads] = [fitted, alone.text].map((each) => lead + each + trail) as [string, string];
      return written(cursor, probe, text, reads, proof);
    },
  };
}

/** Puts a sentence in the place of the stand-in, and proves it. */
function written(
  { host, options, blanks }: Cursor,
  probe: Probe,
  text: string,
  reads: string,
  proof: 'file' | 'literal',
): Insertion | undefined {
  const { reply, replyIndex, source, reading, read } = probe;
  const fix = verifiedFix(
    { host, source, reply, replyIndex, reader: readerFor(reply.markup), read, blanks },
    { title: '', safety: 'review', at: probe.prose, text, reads },
  );
  if (fix?.own === undefined) return undefined;
  if (proof === 'file' && applyVerified({ host, options, reading }, source, [fix]).applied.length === 0)
    return undefined;
  const { edit, own } = fix;
  const reread = host.reread(source, reply, edit);
  if (reread === undefined) return undefined;
  const start = own.edit.at.start;
  const at = toSource(reread, { start, end: start + own.edit.text.length });
  return { ...asOneEdit(probe, edit, at), blanks: fix.fix.blanks ?? [] };
}

/** The edit that writes the stand-in and the one that replaces it, as one edit of the file as it was. */
function asOneEdit(
  { at: typed, text, source }: Probe,
  { at, text: made }: Edit,
  written: Span,
): Omit<Insertion, 'blanks'> {
  const probed = { start: typed.start, end: typed.start + text.length };
  const start = Math.min(at.start, probed.start);
  const end = Math.max(at.end, probed.end);
  const grown = made.length - (at.end - at.start);
  return {
    edit: {
      at: { start, end: end - text.length + (typed.end - typed.start) },
      text: source.slice(start, at.start) + made + source.slice(at.end, end),
    },
    // Spaces that were written around the stand-in belong to what was written.
    at: {
      start: Math.min(written.start, at.start > probed.start ? probed.start : written.start),
      end: Math.max(written.end, at.end < probed.end ? probed.end + grown : written.end),
    },
  };
}
