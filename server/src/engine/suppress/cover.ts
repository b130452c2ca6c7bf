/** What a suppression covers: which findings, by the place they begin at and by rule. */
import { meansRule } from '../config/rule-names.ts';
import type { Comment, Reply } from '../reply.ts';
import type { Finding } from '../rules/rule.ts';
import { toSource } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import { type Directive, readDirective, type Word } from './directive.ts';
import { nextLine } from './lines.ts';

/** A directive and the comment it stands in. */
export interface DirectiveComment {
  readonly directive: Directive;
  readonly comment: Comment;
  /** The text that holds the comment: a reply's decoded text where `replyIndex` is given, else the file. */
  readonly container: string;
  readonly replyIndex?: number;
  /** Every comment of that text, in order. */
  readonly comments: readonly Span[];
}

/** @returns the directives among the comments of one text, in the order of the text. */
export function directivesOf(
  comments: readonly Comment[],
  container: string,
  replyIndex?: number,
): readonly DirectiveComment[] {
  const ordered = [...comments].sort((a, b) => a.at.start - b.at.start);
  const spans = ordered.map(({ at }) => at);
  return ordered.flatMap((comment): DirectiveComment[] => {
    const directive = readDirective(comment.text);
    if (directive === undefined) return [];
    return [{ directive, comment, container, comments: spans, ...(replyIndex === undefined ? {} : { replyIndex }) }];
  });
}

/** One rule (or family) that one comment switches off, and where. */
export interface Cover {
  readonly by: DirectiveComment;
  readonly name: Word;
  /** In the file: findings that begin here count. */
  readonly at?: Span;
  /** Only findings of these replies count, wherever they begin where `at` is absent. Undefined: of any. */
  readonly replies?: ReadonlySet<number>;
}

export interface Covers {
  /** What each directive covers. */
  readonly by: ReadonlyMap<DirectiveComment, readonly Cover[]>;
  /** `uncanned-enable` that ends nothing. */
  readonly idle: ReadonlySet<DirectiveComment>;
  /** The cover that switches a finding off; of several the nearest. */
  readonly of: (finding: Finding) => Cover | undefined;
}

const hasLetters = (line: string): boolean => /[\p{L}\p{N}]/u.test(line.replace(/<[^<>]*>/g, ''));
const isFilled = (line: string): boolean => line.trim() !== '';
const FILE = -1;

/** The names that can switch something off; all rules at once cannot be. */
const namesOf = ({ directive }: DirectiveComment): readonly Word[] =>
  directive.names.filter(({ text }) => text !== '*');

export function coversOf(directives: readonly DirectiveComment[], source: string, replies: readonly Reply[]): Covers {
  const order = orderOf(replies);
  const lines = directives.flatMap((by) =>
    by.directive.verb !== 'disable-next-line'
      ? []
      : by.replyIndex === undefined
        ? nextNodeCovers(by, source, replies, order)
        : lineCovers(by, by.replyIndex, replies),
  );
  const regions = regionCovers(directives, replies);
  const all = [...lines, ...regions.covers];
  const by = new Map<DirectiveComment, Cover[]>();
  for (const cover of all) put(by, cover.by, cover);
  const byReply = new Map<number, Cover[]>();
  /** Regions of the file; later ones first. */
  const anywhere: Cover[] = [];
  // Lines before regions, what stands inside the reply before what stands outside, later comments before earlier ones.
  for (const cover of [...all].sort(nearestFirst)) {
    if (cover.replies === undefined) anywhere.push(cover);
    else for (const reply of cover.replies) put(byReply, reply, cover);
  }
  const holds = ({ name, at }: Cover, finding: Finding): boolean =>
    (at === undefined || (at.start <= finding.at.start && finding.at.start < at.end)) &&
    meansRule(name.text, finding.rule);
  return {
    by,
    idle: new Set(regions.idle),
    of(finding) {
      const near = byReply.get(finding.replyIndex)?.find((cover) => holds(cover, finding));
      if (near !== undefined) return near;
      for (let i = firstBefore(anywhere, finding.at.start); i < anywhere.length; i++)
        if (holds(anywhere[i]!, finding)) return anywhere[i];
      return undefined;
    },
  };
}

/** @returns the indices of replies, by place in the file. */
export const orderOf = (replies: readonly Reply[]): readonly number[] =>
  replies.map((_, i) => i).sort((a, b) => replies[a]!.whole.start - replies[b]!.whole.start);

/** Index of the first cover that begins at or before a place; they are in falling order. */
function firstBefore(covers: readonly Cover[], at: number): number {
  let low = 0;
  let high = covers.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((covers[mid]!.at?.start ?? 0) > at) low = mid + 1;
    else high = mid;
  }
  return low;
}

function put<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

function nearestFirst(a: Cover, b: Cover): number {
  const rank = ({ by }: Cover): number =>
    (by.directive.verb === 'disable-next-line' ? 0 : 2) + (by.replyIndex === undefined ? 1 : 0);
  const isWide = ({ name }: Cover): number => (name.text.endsWith('*') ? 1 : 0);
  return rank(a) - rank(b) || b.by.comment.at.start - a.by.comment.at.start || isWide(a) - isWide(b);
}

/** A comment inside a reply covers the next line of it that holds text. */
function lineCovers(by: DirectiveComment, replyIndex: number, replies: readonly Reply[]): readonly Cover[] {
  const line = nextLine(by.container, by.comment.at.end, by.comments, hasLetters);
  if (line === undefined) return namesOf(by).map((name) => ({ by, name, replies: new Set<number>() }));
  const at = toSource(replies[replyIndex]!.value, line);
  return namesOf(by).map((name) => ({ by, name, at, replies: new Set([replyIndex]) }));
}

/** A comment outside replies covers the next node: the replies on the next line, or the next reply. */
function nextNodeCovers(
  by: DirectiveComment,
  source: string,
  replies: readonly Reply[],
  order: readonly number[],
): readonly Cover[] {
  const line = nextLine(source, by.comment.at.end, by.comments, isFilled);
  const covered = new Set(repliesOfNode(line, replies, order));
  return namesOf(by).flatMap((name): Cover[] => [
    { by, name, replies: covered },
    // Findings about the file itself, such as a mistake in its front matter.
    ...(line === undefined ? [] : [{ by, name, at: line, replies: new Set([FILE]) }]),
  ]);
}

/**
 * @param comment outside of replies
 * @param comments every comment of the file, in order
 * @param order as `orderOf` gives it
 * @returns the replies that a comment speaks about: those that begin on the next line that holds anything, else the next one
 */
export const repliesBelow = (
  source: string,
  comment: Span,
  comments: readonly Span[],
  replies: readonly Reply[],
  order: readonly number[],
): readonly number[] => repliesOfNode(nextLine(source, comment.end, comments, isFilled), replies, order);

/** The replies that begin on a line; where none does, the next one and its twins (text and HTML of one record). */
function repliesOfNode(line: Span | undefined, replies: readonly Reply[], order: readonly number[]): readonly number[] {
  if (line === undefined) return [];
  let low = 0;
  let high = order.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (replies[order[mid]!]!.whole.start < line.start) low = mid + 1;
    else high = mid;
  }
  const first = replies[order[low] ?? -1];
  if (first === undefined) return [];
  const belongs = ({ whole, id }: Reply): boolean =>
    first.whole.start < line.end ? whole.start < line.end : id === first.id;
  let end = low;
  while (end < order.length && belongs(replies[order[end]!]!)) end++;
  return order.slice(low, end);
}

/** From `uncanned-disable` to `uncanned-enable`, or to the end of the reply or file that it stands in. */
function regionCovers(
  directives: readonly DirectiveComment[],
  replies: readonly Reply[],
): { covers: readonly Cover[]; idle: readonly DirectiveComment[] } {
  const covers: Cover[] = [];
  const idle: DirectiveComment[] = [];
  let open: { by: DirectiveComment; name: Word }[] = [];
  const close = (isClosed: (region: (typeof open)[number]) => boolean, end: number): number => {
    const closed = open.filter(isClosed);
    for (const { by, name } of closed) {
      const at = { start: inFile(by, replies).end, end };
      covers.push({ by, name, at, ...(by.replyIndex === undefined ? {} : { replies: new Set([by.replyIndex]) }) });
    }
    open = open.filter((region) => !isClosed(region));
    return closed.length;
  };
  directives.forEach((by, i) => {
    if (by.directive.verb === 'disable') for (const name of namesOf(by)) open.push({ by, name });
    if (by.directive.verb === 'enable') {
      const names = by.directive.names.map(({ text }) => text);
      const count = close(({ name }) => names.length === 0 || names.includes(name.text), inFile(by, replies).start);
      if (count === 0) idle.push(by);
    }
    // The comments of one text follow each other: the next text begins with nothing switched off.
    const next = directives[i + 1];
    if (next === undefined || next.replyIndex !== by.replyIndex) close(() => true, Number.POSITIVE_INFINITY);
  });
  return { covers, idle };
}

/** Where a directive's comment stands in the file. */
export const inFile = ({ replyIndex, comment }: DirectiveComment, replies: readonly Reply[]): Span =>
  replyIndex === undefined ? comment.at : toSource(replies[replyIndex]!.value, comment.at);
