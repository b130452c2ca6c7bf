import assert from 'node:assert/strict';
import type { Level } from '../../../server/src/engine/config/config.ts';
import type { RuleFacts } from '../../../server/src/engine/config/levels.ts';
import type { Comment, Reply } from '../../../server/src/engine/reply.ts';
import type { Finding } from '../../../server/src/engine/rules/rule.ts';
import { type Suppressed, suppress } from '../../../server/src/engine/suppress/suppress.ts';
import { applyEdits } from '../../../server/src/engine/text/edit.ts';
import { identity, type MappedText, mappedTextBuilder, toSource } from '../../../server/src/engine/text/mapped-text.ts';
import type { Span } from '../../../server/src/engine/text/span.ts';

const facts = (id: string): RuleFacts => ({ id, tier: 'core', severity: 'warning' });

export const RULES: readonly RuleFacts[] = [
  'hollow-apology/inconvenience',
  'hollow-apology/any-may-have',
  'robotic/kindly',
  'library/front-matter',
  'library/unused-suppression',
  'library/unknown-suppression',
  'library/suppression-reason',
].map(facts);

/** Words that stand for a finding of a rule. */
const WORDS: readonly (readonly [word: string, rule: string])[] = [
  ['SORRY', 'hollow-apology/inconvenience'],
  ['ANY', 'hollow-apology/any-may-have'],
  ['KINDLY', 'robotic/kindly'],
];

/** A file as a host reads it, given by a text in which `SORRY`, `ANY` and `KINDLY` are findings. */
export interface TestFile {
  readonly source: string;
  /** Comments outside replies. */
  readonly comments?: RegExp;
  /** Where replies lie: the group is what the customer reads. */
  readonly replies: RegExp;
  /** Comments inside replies. */
  readonly inside?: RegExp;
  readonly decode?: (source: string, at: Span) => MappedText;
  /** Replies with the same id are twins. */
  readonly id?: (index: number) => string;
  readonly levelOf?: (rule: RuleFacts, replyIndex: number | undefined) => Level;
  readonly complete?: boolean;
}

/** The insides of a JSON string: `\n` and `\"`. */
export function json(source: string, at: Span): MappedText {
  const built = mappedTextBuilder();
  for (let i = at.start; i < at.end; ) {
    if (source[i] === '\\') {
      built.atomic(source[i + 1] === 'n' ? '\n' : source[i + 1]!, { start: i, end: i + 2 });
      i += 2;
    } else built.copy(source[i]!, i++);
  }
  return built.build();
}

const DELIMITERS = /^(?:<!--|#|\/\/|\/\*|\{%-? comment -?%\})|(?:-->|\*\/|\{%-? endcomment -?%\})$/g;

function commentsIn(text: string, pattern: RegExp | undefined): Comment[] {
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].map((found) => {
    const at = { start: found.index, end: found.index + found[0].length };
    return { at, text: found[0].replaceAll(DELIMITERS, '') };
  });
}

function findingsIn(reply: Reply, replyIndex: number, comments: readonly Comment[]): Finding[] {
  const isComment = (at: number): boolean => comments.some((comment) => comment.at.start <= at && at < comment.at.end);
  return WORDS.flatMap(([word, rule]) =>
    [...reply.value.text.matchAll(new RegExp(word, 'g'))]
      .filter(({ index }) => !isComment(index))
      .map((found): Finding => {
        const at = toSource(reply.value, { start: found.index, end: found.index + word.length });
        const shared = { family: 'robotic', severity: 'warning', scope: 'phrase', message: word, fixes: [] } as const;
        const text = { text: word, sentence: { text: word, from: 0 }, reply: reply.key, replyIndex, fingerprint: '' };
        return { rule, at, ...shared, ...text };
      }),
  );
}

export interface Outcome {
  /** What is left: words with the number of their line, from 1. */
  readonly left: readonly string[];
  readonly gone: readonly string[];
  /** How many findings there were before. */
  readonly total: number;
  /** `rule [what is underlined] message`. */
  readonly said: readonly string[];
  readonly raw: Suppressed;
  readonly replies: readonly Reply[];
}

export function run(file: TestFile, extra: readonly Finding[] = []): Outcome {
  const { source, decode = (text, at) => identity(text.slice(at.start, at.end), at.start), id = (i) => `r${i}` } = file;
  const replies = [...source.matchAll(file.replies)].map((found, i): Reply => {
    const start = found.index + found[0].indexOf(found[1]!);
    const whole = { start, end: start + found[1]!.length };
    const shared = { role: 'body', literal: 'x', markup: 'markdown', audience: 'customer' } as const;
    return { id: id(i), key: `/${i}`, value: decode(source, whole), whole, ...shared };
  });
  const outside = commentsIn(source, file.comments).filter(
    ({ at }) => !replies.some(({ whole }) => whole.start <= at.start && at.end <= whole.end),
  );
  const inside = replies.map(({ value }) => commentsIn(value.text, file.inside));
  const findings = [...replies.flatMap((reply, i) => findingsIn(reply, i, inside[i]!)), ...extra];
  const raw = suppress({
    source,
    comments: outside,
    replyComments: replies.flatMap((_, replyIndex) => inside[replyIndex]!.map((comment) => ({ replyIndex, comment }))),
    findings,
    replies,
    rules: RULES,
    levelOf: file.levelOf ?? ((rule) => rule.severity),
    complete: file.complete ?? true,
  });
  const placed = ({ message, at }: Finding): string => `${message}:${source.slice(0, at.start).split('\n').length}`;
  return {
    left: raw.findings.map(placed),
    gone: raw.allowed.map(({ finding }) => placed(finding)),
    total: findings.length,
    said: raw.mistakes.map(
      ({ finding }) => `${finding.rule} [${source.slice(finding.at.start, finding.at.end)}] ${finding.message}`,
    ),
    raw,
    replies,
  };
}

/** The file after the first repair of each mistake; repairs inside replies are only for texts that read as themselves. */
export function repaired(file: TestFile): string {
  const { raw, replies } = run(file);
  const edits = raw.mistakes.flatMap(({ repairs: [repair] }) => {
    if (repair === undefined) return [];
    const reply = repair.replyIndex === undefined ? undefined : replies[repair.replyIndex];
    const by = reply?.whole.start ?? 0;
    return [{ at: { start: repair.edit.at.start + by, end: repair.edit.at.end + by }, text: repair.edit.text }];
  });
  const after = applyEdits(file.source, edits);
  assert.ok(after !== undefined, 'repairs of different mistakes do not overlap');
  return after;
}
