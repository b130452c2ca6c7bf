/** Suppressions: which findings a comment switches off, and which of these comments are mistaken themselves. */
import type { Level } from '../config/config.ts';
import type { RuleFacts } from '../config/levels.ts';
import { meansRule } from '../config/rule-names.ts';
import type { Comment, Reply } from '../reply.ts';
import type { Finding } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import { type Cover, coversOf, type DirectiveComment, directivesOf } from './cover.ts';
import { type Mistake, mistakesIn } from './mistakes.ts';

export interface SuppressInput {
  /** The decoded file. */
  readonly source: string;
  /** Comments of the host, in the file. */
  readonly comments: readonly Comment[];
  /** Comments inside replies (of their markup or of Liquid), in the reply's decoded text. */
  readonly replyComments: readonly { readonly replyIndex: number; readonly comment: Comment }[];
  readonly findings: readonly Finding[];
  readonly replies: readonly Reply[];
  /** Every rule there is, switched off or not. */
  readonly rules: readonly RuleFacts[];
  /** The level of a rule for a reply, or for the file itself (undefined). */
  readonly levelOf: (rule: RuleFacts, replyIndex: number | undefined) => Level;
  /** False where not all of the file could be read: a suppression that seems unused may be needed then. */
  readonly complete: boolean;
  /** Rules that are asked once all files are read: whether they need a suppression is not known here. */
  readonly later?: ReadonlySet<string>;
}

/** A finding that a comment switches off, and the reason that it gives. */
export interface Allowed {
  readonly finding: Finding;
  readonly reason?: string;
}

export interface Suppressed {
  /** What is left. */
  readonly findings: readonly Finding[];
  readonly allowed: readonly Allowed[];
  readonly mistakes: readonly Mistake[];
}

/** Takes out findings that a comment switches off. */
export function suppress(input: SuppressInput): Suppressed {
  const { source, findings, replies } = input;
  const directives = directivesIn(input);
  if (directives.length === 0) return { findings, allowed: [], mistakes: [] };

  const covers = coversOf(directives, source, replies);
  const kept: Finding[] = [];
  const allowed: Allowed[] = [];
  const used = new Set<Cover>();
  for (const finding of findings) {
    // The nearest comment takes the credit, so that a second one about the same place shows as unused.
    const cover = covers.of(finding);
    if (cover === undefined) kept.push(finding);
    else {
      const { reason } = cover.by.directive;
      allowed.push(reason === undefined ? { finding } : { finding, reason });
      used.add(cover);
    }
  }
  return { findings: kept, allowed, mistakes: mistakesIn(directives, covers, used, input) };
}

type Commented = Pick<SuppressInput, 'source' | 'comments' | 'replyComments' | 'replies'>;

const directivesIn = ({ source, comments, replyComments, replies }: Commented): readonly DirectiveComment[] => [
  ...directivesOf(comments, source),
  ...[...byReply(replyComments)].flatMap(([replyIndex, own]) => {
    const reply = replies[replyIndex];
    return reply === undefined ? [] : directivesOf(own, reply.value.text, replyIndex);
  }),
];

/** One rule (or family) that a comment of a file switches off, and where. Plain data. */
export interface Allowance {
  readonly rule: string;
  /** In the file: findings that begin here. */
  readonly at?: Span;
  /** Only findings of these replies, wherever they begin where `at` is absent; of any where it is absent itself. */
  readonly replies?: readonly number[];
}

/** @returns what the comments of a file switch off, for findings that are made after the file was judged */
export function allowances(input: Commented): readonly Allowance[] {
  const directives = directivesIn(input);
  if (directives.length === 0) return [];
  return [...coversOf(directives, input.source, input.replies).by.values()].flat().map(({ name, at, replies }) => ({
    rule: name.text,
    // No infinity: data that is stored has none.
    ...(at === undefined ? {} : { at: { start: at.start, end: Math.min(at.end, Number.MAX_SAFE_INTEGER) } }),
    ...(replies === undefined ? {} : { replies: [...replies] }),
  }));
}

/** Whether a finding is switched off. */
export const switchesOff = (allowed: readonly Allowance[], { at, rule, replyIndex }: Finding): boolean =>
  allowed.some(
    (each) =>
      (each.at === undefined || (each.at.start <= at.start && at.start < each.at.end)) &&
      (each.replies === undefined || each.replies.includes(replyIndex)) &&
      meansRule(each.rule, rule),
  );

function byReply(comments: SuppressInput['replyComments']): ReadonlyMap<number, readonly Comment[]> {
  const groups = new Map<number, Comment[]>();
  for (const { replyIndex, comment } of comments) {
    const group = groups.get(replyIndex);
    if (group === undefined) groups.set(replyIndex, [comment]);
    else group.push(comment);
  }
  return groups;
}
