/** Everything there is to say about a file. */

import { type Complaint, shown } from './complaint.ts';
import type { Level } from './config/config.ts';
import type { LevelOf, RuleFacts } from './config/levels.ts';
import { withSituation } from './declared.ts';
import { type Advice, findingsOf } from './findings.ts';
import { repairOf, verifiedFix } from './fix/fixes.ts';
import type { VerifiedFix } from './fix/place.ts';
import { takenBeside } from './fix/taken.ts';
import { fieldMistakes } from './front-matter/mistakes.ts';
import type { Host } from './hosts/host.ts';
import type { Judgement } from './judge.ts';
import { inOrder, LIBRARY_RULES } from './library/library.ts';
import type { FileInput } from './linter.ts';
import { readerFor } from './markup/index.ts';
import type { Opened, ReplyComment } from './open.ts';
import { PROVIDERS } from './providers/index.ts';
import type { Reply, Situation } from './reply.ts';
import type { Rulebook } from './rulebook.ts';
import type { Finding, Safety, Taken } from './rules/rule.ts';
import { mayDeclare } from './situations/comment.ts';
import { misnamedSituations } from './situations/mistakes.ts';
import { type Saying, sayingsInside, sayingsOutside, situationsIn } from './situations/sayings.ts';
import type { Mistake } from './suppress/mistakes.ts';
import { type Allowed, suppress } from './suppress/suppress.ts';
import { carriedOver, forgotten, type Verdict } from './verdict.ts';

/** A file, judged. */
export interface Judged {
  /** By reply. */
  readonly verdicts: readonly Verdict[];
  readonly replies: readonly Reply[];
  /** Comments inside replies. */
  readonly comments: readonly ReplyComment[];
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  readonly allowed: readonly Allowed[];
}

/** How a finding may be put right. */
export interface Ways {
  /** What the first way would do. */
  readonly advice: () => Advice | undefined;
  /** Works out and proves fixes, at most so many: only when somebody asks, for it costs time. */
  readonly fixes: (most?: number, safety?: Safety) => readonly VerifiedFix[];
}

/** By what a file is judged, and what for. */
export interface Judging {
  readonly book: Rulebook;
  readonly judged: (reply: Reply) => Judgement;
  /**
   * Is told of each finding while its reply's words are at hand, and of the ways to put it right; what it returns takes the
   * finding's place.
   */
  readonly finish?: (finding: Finding, ways: Ways) => Finding;
  /** What only another look at the same file would need is forgotten. */
  readonly once?: boolean;
}

/**
 * Judges one reply of a file. What it is for is declared in several places, of which the nearest counts: a comment in the
 * reply, one above it, its own fields, the config.
 */
function verdictOn(
  read: Reply,
  index: number,
  above: readonly Situation[],
  path: string,
  level: (reply: Reply) => LevelOf,
  { book: { config, rules, isAllowed }, judged }: Judging,
): Verdict {
  const declared = above.length > 0 ? { ...read, situation: above } : read;
  // To read its comments the reply is judged; what it declares then counts for how it is judged.
  const inside = mayDeclare(read.value.text) ? sayingsInside(judged(declared).comments, index) : [];
  const own = situationsIn(inside, index);
  const reply = own.length > 0 ? { ...read, situation: own } : withSituation(config, path, declared);
  const judgement = judged(reply);
  return {
    read,
    above,
    reply,
    judgement,
    comments: judgement.comments,
    inside,
    said: findingsOf(rules, reply, index, judgement, level(reply), isAllowed),
    kept: {},
  };
}

/** Judges the replies of a file that was read, and its comments and fields. */
export function judgeFile(file: FileInput, opened: Opened, judging: Judging): Judged {
  const { host, options, reading, before } = opened;
  const { book, finish, once = false } = judging;
  const { rules, config } = book;
  const { path, source } = file;
  const outside = sayingsOutside(source, reading.comments, reading.replies);
  const levelsIn = book.levels(path);
  const known = before?.path === path ? before.verdicts : [];
  const verdicts: Verdict[] = [];
  const replies: Reply[] = [];
  const sayings: Saying[] = [...outside];
  const comments: ReplyComment[] = [];
  const said: Finding[] = [];
  let isInOrder = true;
  // Loops, not lists made of lists: a key typed in one of ten thousand replies goes through here.
  for (let index = 0; index < reading.replies.length; index++) {
    const read = reading.replies[index]!;
    const above = situationsIn(outside, index);
    const verdict = carriedOver(known[index], read, above) ?? verdictOn(read, index, above, path, levelsIn, judging);
    const { findings, complaints } = verdict.said;
    const own =
      finish === undefined
        ? findings
        : findings.map((finding, i) =>
            finish(finding, waysOf(complaints[i]!, verdict, index, host, source, book.blanks)),
          );
    verdicts.push(once ? forgotten(verdict) : verdict);
    replies.push(verdict.reply);
    for (const saying of verdict.inside) sayings.push(saying);
    for (const comment of verdict.comments) comments.push({ replyIndex: index, comment });
    const last = said[said.length - 1];
    if (own[0] !== undefined && last !== undefined && inOrder(last, own[0]) > 0) isInOrder = false;
    for (const finding of own) said.push(finding);
  }
  const levelOf = (rule: RuleFacts, index: number | undefined): Level =>
    levelsIn(index === undefined ? undefined : replies[index])(rule);
  const finished = ({ finding, repairs }: Mistake): Finding => {
    if (finish === undefined) return finding;
    return finish(finding, {
      advice: () => repairs[0],
      fixes: (most, safety) =>
        some(ofSafety(repairs, safety), most, (each) => repairOf(each, source, { host, options, reading }, replies)),
    });
  };
  const shared = { source, replies, rules, levelOf };
  const ofFields = [
    ...misnamedSituations({ ...shared, sayings }),
    ...fieldMistakes({ ...shared, matter: reading.matter, desks: PROVIDERS, allowed: config.fields ?? [] }),
  ];
  for (const mistake of ofFields) said.push(finished(mistake));
  const { findings, allowed, mistakes } = suppress({
    ...shared,
    comments: reading.comments,
    replyComments: comments,
    findings: said,
    complete: reading.problems.length === 0,
    later: LIBRARY_RULES,
  });
  if (isInOrder && ofFields.length + mistakes.length === 0) return { verdicts, replies, comments, findings, allowed };
  const all = [...findings, ...mistakes.map(finished)];
  return { verdicts, replies, comments, findings: all.sort(inOrder), allowed };
}

/** How a finding about a reply may be put right. */
function waysOf(
  complaint: Complaint,
  verdict: Verdict,
  replyIndex: number,
  host: Host,
  source: string,
  blanks: ReadonlySet<string>,
): Ways {
  const { reply, judgement } = verdict;
  const taken = (replacement: ReturnType<Complaint['replacements']>[number]): { readonly takes?: Taken } => {
    if ('token' in replacement) return {};
    const at = { at: complaint.prose, sentence: complaint.around };
    const { read, tokens } = judgement!;
    const takes = takenBeside(at, replacement, (span) => shown(reply.value.text, read, tokens, span));
    return takes === undefined ? {} : { takes };
  };
  return {
    advice() {
      const [first] = complaint.replacements();
      return first && { title: first.title, ...taken(first) };
    },
    fixes(most, safety) {
      const reader = readerFor(reply.markup);
      const place = { host, source, reply, replyIndex, reader, read: judgement!.read, blanks };
      const replacements = ofSafety(complaint.replacements(), safety);
      return some(replacements, most, (replacement) => {
        const made = verifiedFix(place, replacement);
        return made && { ...made, fix: { ...made.fix, ...taken(replacement) } };
      });
    },
  };
}

const ofSafety = <T extends { readonly safety: Safety }>(
  all: readonly T[],
  safety: Safety | undefined,
): readonly T[] => (safety === undefined ? all : all.filter((each) => each.safety === safety));

/** The first fixes that prove right, no two of them the same. */
function some<T>(
  wanted: readonly T[],
  most: number | undefined,
  make: (each: T) => VerifiedFix | undefined,
): VerifiedFix[] {
  const out: VerifiedFix[] = [];
  for (const each of wanted) {
    if (most !== undefined && out.length >= most) break;
    const made = make(each);
    if (
      made === undefined ||
      out.some(({ edit }) => edit.text === made.edit.text && edit.at.start === made.edit.at.start)
    )
      continue;
    out.push(made);
  }
  return out;
}
