import type { Comment, Problem, Reply } from '../reply.ts';
import type { Edit } from '../text/edit.ts';
import { hash } from '../text/hash.ts';
import { type MappedText, toSource } from '../text/mapped-text.ts';
import { contains, type Span, shift } from '../text/span.ts';
import type { DataNode, DataScalar } from './data.ts';
import type { Host, HostReading, Place } from './host.ts';
import { capped } from './problems.ts';

/** A data file, read. */
export interface DataReading {
  readonly documents: readonly DataNode[];
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
  /** Decodes a scalar's literal; pieces count from its start. */
  readonly decode: (scalar: DataScalar) => MappedText | undefined;
}

/** A literal as it stands in a file after an edit. */
export interface Literal {
  readonly value: MappedText;
  readonly literal: string;
  /** Code units of the source. */
  readonly length: number;
}

/** What a change of a reply's text comes to. */
export interface Change {
  /** In the source. */
  readonly at: Span;
  /** What shall stand there, decoded. */
  readonly text: string;
  /** The whole reply as it shall read. */
  readonly whole: string;
}

/** What one data format adds to what all of them share. */
export interface DataFormat {
  readonly id: Host['id'];
  readonly extensions: readonly string[];
  /** Never throws. */
  readonly parse: (source: string, path: string) => DataReading;
  /**
   * Reads the literal of a reply again after an edit within it.
   * @param before the source before the edit
   * @param literal the literal after the edit
   * @returns undefined where literal and surroundings cannot tell, or the literal is broken
   */
  readonly decodeAgain: (before: string, reply: Reply, literal: string) => Literal | undefined;
  /** Whether an edit strictly inside a literal, which still decodes and ends where it did, can change nothing else. */
  readonly isContained: (before: string, reply: Reply, edit: Edit, reading: HostReading) => boolean;
  /** Edits of the source, to be tried in order. */
  readonly encode: (source: string, reply: Reply, change: Change) => readonly Edit[];
}

/** Builds the host of a data format: JSON, NDJSON, YAML and CSV differ only in how they are parsed and escaped. */
export function dataHost(format: DataFormat): Host {
  return {
    id: format.id,
    extensions: format.extensions,
    read(source, options, previous) {
      const again = previous && readAgain(format, source, previous);
      if (again !== undefined) return again;
      const { documents, comments, problems: found, decode } = format.parse(source, options.path);
      const recognition = options.find(documents);
      const problems = withProblems(found, recognition?.problems ?? []);
      const places = recognition === undefined || recognition.offer !== undefined ? [] : inOrder(recognition.places);
      const replies: Reply[] = [];
      for (const place of places) {
        const value = decode(place.node);
        if (value !== undefined) replies.push(replyOf(place, value, place.node.literal, place.node.span));
      }
      return {
        replies,
        comments,
        problems,
        recognised: recognition !== undefined && recognition.offer === undefined,
        ...(recognition?.provider === undefined ? {} : { provider: recognition.provider }),
        ...(recognition?.offer === undefined ? {} : { offer: recognition.offer }),
        ...(recognition?.steady === undefined ? {} : { steady: recognition.steady }),
      };
    },
    reread(source, reply, edit) {
      if (!contains(reply.whole, edit.at)) return undefined;
      const literal = format.decodeAgain(source, reply, edited(source, reply, edit));
      return literal && { ...literal.value, origin: reply.whole.start };
    },
    write: (source, reply, at, text) => format.encode(source, reply, changeOf(reply, at, text)),
  };
}

/** Problems of a file and of what was looked at in it for replies, by position. */
const withProblems = (all: readonly Problem[], more: readonly Problem[]): readonly Problem[] =>
  more.length === 0 ? all : [...all, ...capped(more, 'cells')].sort((a, b) => a.at.start - b.at.start);

/**
 * @param at a span of the reply's decoded text
 * @param text what shall stand there, decoded
 */
export function changeOf({ value }: Reply, at: Span, text: string): Change {
  const wide = widen(value, at, text);
  const whole = value.text.slice(0, at.start) + text + value.text.slice(at.end);
  return { at: toSource(value, wide.at), text: wide.text, whole };
}

/** Strings that have a literal of their own (an alias has none), by position, each once. */
function inOrder(places: readonly Place[]): Place[] {
  const sorted = places
    .filter(({ node }) => typeof node.value === 'string' && node.literal !== 'other')
    .sort((a, b) => a.node.span.start - b.node.span.start);
  let end = -1;
  return sorted.filter(({ node }) => {
    // A cell that is a reply, and a text of the JSON in it.
    if (node.span.start < end) return false;
    end = Math.max(node.span.end, node.span.start + 1);
    return true;
  });
}

type Known = Omit<Place, 'node'>;

/**
 * Makes a reply of what is known of it: a place, or the reply as it was. Property by property, which is some times faster
 * than copying objects: an edit moves ten thousand replies.
 */
function replyOf(
  known: Known,
  { text, pieces }: MappedText,
  literal: string,
  whole: Span,
  titleAt = known.titleAt,
): Reply {
  const reply: { -readonly [K in keyof Reply]: Reply[K] } = {
    id: known.id,
    role: known.role,
    key: known.key,
    value: { text, pieces, origin: whole.start },
    literal,
    whole,
    markup: known.markup,
    audience: known.audience,
  };
  if (known.title !== undefined) reply.title = known.title;
  if (titleAt !== undefined) reply.titleAt = titleAt;
  if (known.shortcut !== undefined) reply.shortcut = known.shortcut;
  if (known.twin !== undefined) reply.twin = known.twin;
  if (known.provider !== undefined) reply.provider = known.provider;
  if (known.channel !== undefined) reply.channel = known.channel;
  if (known.situation !== undefined) reply.situation = known.situation;
  if (known.misnamed !== undefined) reply.misnamed = known.misnamed;
  if (known.tags !== undefined) reply.tags = known.tags;
  if (known.locale !== undefined) reply.locale = known.locale;
  if (known.declared !== undefined) reply.declared = known.declared;
  if (known.sampled !== undefined) reply.sampled = known.sampled;
  if (known.upkeep !== undefined) reply.upkeep = known.upkeep;
  return reply;
}

/** The literal of a reply after an edit within it. */
const edited = (before: string, { whole }: Reply, { at, text }: Edit): string =>
  before.slice(whole.start, at.start) + text + before.slice(at.end, whole.end);

/** The reply after its literal was read again. An id that was made of the text is made of the new one. */
function replaced(reply: Reply, { value, literal, length }: Literal, titleAt: Span | undefined): Reply {
  const { start } = reply.whole;
  const next = replyOf(reply, value, literal, { start, end: start + length }, titleAt);
  return reply.id === hash(reply.value.text) ? { ...next, id: hash(value.text) } : next;
}

const moved = (reply: Reply, by: number, titleAt: Span | undefined): Reply =>
  replyOf(reply, reply.value, reply.literal, { start: reply.whole.start + by, end: reply.whole.end + by }, titleAt);

/** A reply before what was edited: its title may stand behind. */
const titled = (reply: Reply, titleAt: Span | undefined): Reply =>
  titleAt === reply.titleAt ? reply : { ...reply, ...(titleAt === undefined ? {} : { titleAt }) };

/**
 * Re-reads only the literal that an edit lies strictly inside, and moves the rest.
 * @returns undefined where the edit may have changed more; what it returns equals a fresh reading
 */
function readAgain(
  format: DataFormat,
  source: string,
  previous: { readonly reading: HostReading; readonly source: string; readonly edit: Edit },
): HostReading | undefined {
  const { reading, source: before, edit } = previous;
  const { replies, comments, problems, steady } = reading;
  const by = edit.text.length - (edit.at.end - edit.at.start);
  if (!reading.recognised || source.length !== before.length + by) return undefined;
  const index = indexOfHolder(replies, edit.at);
  const reply = replies[index];
  if (reply === undefined) return undefined;
  if (problems.some(({ at }) => at.start < reply.whole.end && reply.whole.start < Math.max(at.end, at.start + 1)))
    return undefined;
  // Their places would have to move as well, and they are few.
  if (replies.some(({ misnamed }) => misnamed !== undefined)) return undefined;
  const changed = edited(before, reply, edit);
  const literal = format.decodeAgain(before, reply, changed);
  if (literal === undefined || literal.literal !== reply.literal || literal.length !== changed.length) return undefined;
  if (!format.isContained(before, reply, edit, reading)) return undefined;
  if (steady !== undefined && !steady(reply.value.text, literal.value.text)) return undefined;
  const { end } = reply.whole;
  const title = ({ titleAt: at }: Reply): Span | undefined => (at === undefined || at.start < end ? at : shift(at, by));
  const next = replaced(reply, literal, title(reply));
  // Ids made of the text must stay different from each other: only a fresh reading numbers those that are equal.
  if (
    next.id !== reply.id &&
    replies.some((other) => other !== reply && (other.id === next.id || other.id === reply.id))
  )
    return undefined;
  return {
    ...reading,
    replies: replies.map((each, i) =>
      i < index ? titled(each, title(each)) : i === index ? next : moved(each, by, title(each)),
    ),
    comments: comments.map((comment) => (comment.at.start < end ? comment : { ...comment, at: shift(comment.at, by) })),
    problems: problems.map((problem) => (problem.at.start < end ? problem : { ...problem, at: shift(problem.at, by) })),
  };
}

/** @returns the index of the reply whose literal holds the span with something on both sides; -1 where none does */
function indexOfHolder(replies: readonly Reply[], span: Span): number {
  let low = 0;
  let high = replies.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (replies[mid]!.whole.start < span.start) low = mid + 1;
    else high = mid;
  }
  const holder = replies[low - 1];
  return holder !== undefined && span.end < holder.whole.end ? low - 1 : -1;
}

/** Widens a span of the text so that it cuts no atomic piece; what it takes in stands in the new text unchanged. */
function widen(value: MappedText, at: Span, text: string): { at: Span; text: string } {
  let { start, end } = at;
  for (const piece of value.pieces) {
    if (!piece.atomic) continue;
    const cuts = (place: number): boolean => piece.text.start < place && place < piece.text.end;
    if (cuts(at.start)) start = piece.text.start;
    if (cuts(at.end)) end = piece.text.end;
  }
  return { at: { start, end }, text: value.text.slice(start, at.start) + text + value.text.slice(at.end, end) };
}
