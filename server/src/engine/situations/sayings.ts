/** Comments that declare what replies are for, and the replies that each speaks about. */
import type { Comment, Reply, Situation } from '../reply.ts';
import { orderOf, repliesBelow } from '../suppress/cover.ts';
import { situationsSaid } from './comment.ts';
import { type Declared, declaredIn } from './names.ts';

/** One comment that declares situations. */
export interface Saying {
  readonly comment: Comment;
  readonly declared: Declared;
  /** Indices of the replies that it speaks about. */
  readonly replies: readonly number[];
  /** Whether the comment stands in the reply, in whose decoded text its place is then; else in the file. */
  readonly isInside: boolean;
}

function sayingOf(comment: Comment, isInside: boolean, replies: () => readonly number[]): readonly Saying[] {
  const said = situationsSaid(comment.text);
  return said === undefined ? [] : [{ comment, declared: declaredIn([said]), replies: replies(), isInside }];
}

/** @returns what comments outside of replies declare: of the next node. */
export function sayingsOutside(
  source: string,
  comments: readonly Comment[],
  replies: readonly Reply[],
): readonly Saying[] {
  const saying = comments.filter(({ text }) => situationsSaid(text) !== undefined);
  if (saying.length === 0) return [];
  const order = orderOf(replies);
  const spans = comments.map(({ at }) => at);
  return saying.flatMap((comment) =>
    sayingOf(comment, false, () => repliesBelow(source, comment.at, spans, replies, order)),
  );
}

/** @returns what comments inside a reply declare. */
export const sayingsInside = (comments: readonly Comment[], reply: number): readonly Saying[] =>
  comments.flatMap((comment) => sayingOf(comment, true, () => [reply]));

/** What is said of a reply of which nothing is said: the same list each time. */
const NOTHING: readonly Situation[] = [];

/** @returns the situations that comments declare of a reply, each once. */
export const situationsIn = (sayings: readonly Saying[], reply: number): readonly Situation[] =>
  sayings.length === 0
    ? NOTHING
    : [
        ...new Set(
          sayings.filter(({ replies }) => replies.includes(reply)).flatMap(({ declared }) => declared.situations),
        ),
      ];
