/** One reply, judged: from its decoded text to complaints in its decoded text. Nothing here knows of files. */

import type { Sending } from './channels/limits.ts';
import { type Complaint, complaint, sentenceAt, tagComplaint } from './complaint.ts';
import { insertion, type Replacement, replacementsFor } from './fix/rewrite.ts';
import { styleOf } from './fix/style.ts';
import { readerFor } from './markup/index.ts';
import type { MarkupReader, ReadProse } from './markup/markup.ts';
import { isForeign } from './prose/language.ts';
import { type Prose, parseProse } from './prose/prose.ts';
import { longestOf } from './providers/longest.ts';
import { scanTokens } from './providers/tokens/scan.ts';
import { type Desk, type Tag, tagsIn } from './providers/tokens/tags.ts';
import { commentIn, type Token } from './providers/tokens/tokens.ts';
import type { Audience, Comment, Markup, Situation } from './reply.ts';
import type { Check, CheckHit, CheckInput } from './rules/check.ts';
import type { SentenceParts } from './rules/functions.ts';
import type { Hit } from './rules/hits.ts';
import { type Makeup, makeupOf } from './rules/makeup.ts';
import type { Matcher } from './rules/matcher.ts';
import type { Rule, Statement } from './rules/rule.ts';
import { toSource } from './text/mapped-text.ts';
import type { Span } from './text/span.ts';

/** What is judged: replies that agree in these are judged once. */
export interface ReplyText {
  readonly text: string;
  readonly markup: Markup;
  readonly provider?: string;
  /** As declared; conditions and checks may ask for it. */
  readonly situation?: readonly Situation[];
  /** Which limit of length holds where it is sent. */
  readonly sending?: Sending;
  /** `customer` where absent. */
  readonly audience?: Audience;
  readonly declared?: readonly string[];
  readonly sampled?: boolean;
}

export interface Judgement {
  readonly read: ReadProse;
  readonly tokens: readonly Token[];
  readonly complaints: readonly Complaint[];
  /** Comments of its markup and of its template language, in the decoded text, in order. */
  readonly comments: readonly Comment[];
  /** Whether it is plainly in another language than English. */
  readonly foreign: boolean;
}

export interface Judge {
  readonly rules: readonly Rule[];
  readonly matcher: Matcher;
  /** Checks of coded rules, by index of the rule. */
  readonly checks: readonly (Check | undefined)[];
  readonly blanks: ReadonlySet<string>;
  readonly statements: readonly Statement[];
  /** What is known of a help desk, by its id. */
  readonly deskOf: (provider: string) => Desk | undefined;
}

/** What the customer reads of a reply: tokens, then markup. */
export function readReply(
  reply: ReplyText,
  blanks: ReadonlySet<string>,
): { reader: MarkupReader; tokens: readonly Token[]; read: ReadProse } {
  const tokens = scanTokens(reply.text, {
    markup: reply.markup,
    blanks,
    ...(reply.provider === undefined ? {} : { provider: reply.provider }),
  });
  const reader = readerFor(reply.markup);
  return { reader, tokens, read: reader.read(reply.text, tokens) };
}

function commentsOf(read: ReadProse, tokens: readonly Token[]): readonly Comment[] {
  const ofTemplates = tokens.flatMap((token): Comment[] => {
    const text = commentIn(token);
    return text === undefined ? [] : [{ at: token.at, text }];
  });
  if (ofTemplates.length === 0) return read.comments;
  return [...read.comments, ...ofTemplates].sort((a, b) => a.at.start - b.at.start);
}

let last: Prose | undefined;
/**
 * A reply's words and sentences. Only the last one asked for is kept: words take ten times the room of their text, and a
 * file's replies are judged and mended one after the other.
 */
export function proseOf(read: ReadProse): Prose {
  if (last?.read !== read) last = parseProse(read);
  return last;
}

/** @returns what each sentence of a reply does, and its prose. */
export function shapeOf(judge: Judge, read: ReadProse): { readonly prose: Prose; readonly parts: SentenceParts } {
  const prose = proseOf(read);
  return { prose, parts: judge.matcher.match(prose).parts() };
}

/** What there is to know of a reply that nobody asks the rules about: no complaints, nor its language. */
export function unjudged(reply: ReplyText, blanks: ReadonlySet<string>): Judgement {
  const { tokens, read } = readReply(reply, blanks);
  return { read, tokens, complaints: [], comments: commentsOf(read, tokens), foreign: false };
}

/** @returns what a reply is made of */
export function makeupIn(judge: Judge, { read, tokens }: Judgement, situation: readonly Situation[]): Makeup {
  const { prose, parts } = shapeOf(judge, read);
  return makeupOf({ prose, tokens, situation, parts: () => parts });
}

export function judgeReply(judge: Judge, reply: ReplyText): Judgement {
  const { tokens, read } = readReply(reply, judge.blanks);
  const prose = proseOf(read);
  const situation = reply.situation ?? [];
  const { hits, parts } = judge.matcher.match(prose, situation);
  const complaints: Complaint[] = [];
  for (const hit of hits) {
    const rule = judge.rules[hit.rule]!;
    complaints.push(
      complaint(reply.text, tokens, prose, {
        rule: hit.rule,
        message: rule.messages?.find((each) => each.for.includes(hit.phrase))?.text ?? rule.message,
        soft: hit.soft === true,
        at: hit.at,
        sentence: hit.sentence,
        related: [],
        make: rewriteLater(rule, hit, read),
      }),
    );
  }
  const found = (id: string): readonly Span[] =>
    hits.filter((hit) => judge.rules[hit.rule]?.id === id).map((hit) => hit.at);
  const longest = (at: number): string => {
    const token = tokens[read.tokenAt.get(at) ?? -1];
    if (token !== undefined) return longestOf(token, reply.provider);
    const written = toSource(read, { start: at, end: at + 1 });
    return reply.text.slice(written.start, written.end);
  };
  const { sending } = reply;
  const desk = reply.provider === undefined ? undefined : judge.deskOf(reply.provider);
  const input: CheckInput = {
    prose,
    tokens,
    situation,
    parts,
    found,
    longest,
    ...(sending === undefined ? {} : { sending }),
    text: reply.text,
    markup: reply.markup,
    audience: reply.audience ?? 'customer',
    ...(desk === undefined ? {} : { desk }),
    ...(reply.declared === undefined ? {} : { declared: reply.declared }),
    ...(reply.sampled === undefined ? {} : { sampled: reply.sampled }),
    tags: tagsLater(reply.text, tokens, read, desk),
  };
  judge.checks.forEach((check, index) => {
    if (check === undefined) return;
    const rule = judge.rules[index]!;
    for (const each of check(input)) {
      if ('tag' in each) {
        complaints.push(tagComplaint(each, index, rule, reply.text, tokens, prose));
        continue;
      }
      const sentence = sentenceAt(prose, each.at.start);
      complaints.push(
        complaint(reply.text, tokens, prose, {
          rule: index,
          message: each.message ?? rule.message,
          soft: each.soft === true,
          at: each.at,
          sentence,
          related: each.related ?? [],
          make: checkedLater(judge, index, each, situation, sentence, read),
        }),
      );
    }
  });
  return { read, tokens, complaints, comments: commentsOf(read, tokens), foreign: isForeign(read.text, prose.words) };
}

function tagsLater(
  text: string,
  tokens: readonly Token[],
  read: ReadProse,
  desk: Desk | undefined,
): () => readonly Tag[] {
  let tags: readonly Tag[] | undefined;
  return () => {
    tags ??= tagsIn(text, tokens, read, desk);
    return tags;
  };
}

// A complaint lives as long as its result, and its words would take ten times the room of its text. So the functions that
// wait to be asked for rewrites are made where no words are in reach.

function rewriteLater(rule: Rule, hit: Hit, read: ReadProse): () => readonly Replacement[] {
  return () => {
    const prose = proseOf(read);
    return replacementsFor(rule, hit, prose, styleOf(prose));
  };
}

function checkedLater(
  judge: Judge,
  index: number,
  found: CheckHit,
  situation: readonly Situation[],
  sentence: number,
  read: ReadProse,
): () => readonly Replacement[] {
  const ofPage = rewriteLater(
    judge.rules[index]!,
    { rule: index, phrase: 0, at: found.rewriteAt ?? found.at, sentence, groups: [] },
    read,
  );
  const own = found.rewrites?.map((r) => ({
    title: r.title ?? `Write “${r.text}”`,
    safety: r.safety,
    at: r.at ?? found.at,
    text: r.text,
  }));
  // What the page says holds in every letter once its blanks are filled; a statement is true of some letters of its situation.
  return () => [...(own ?? ofPage()), ...statementsFor(judge, found, situation, read)];
}

/** How many statements are offered for one complaint. */
const STATEMENTS = 2;

/** Empathy statements of the declared situation that would stand before or after what a check complains of. */
function statementsFor(
  judge: Judge,
  { at, rewriteAt = at, statement }: CheckHit,
  situation: readonly Situation[],
  read: ReadProse,
): readonly Replacement[] {
  if (statement === undefined) return [];
  const prose = proseOf(read);
  const fitting = statement.functions.flatMap((wanted) =>
    judge.statements.filter((each) => each.function === wanted && situation.includes(each.situation)),
  );
  return fitting
    .slice(0, STATEMENTS)
    .map(({ text }) => insertion({ text, over: statement.over, safety: 'review' }, rewriteAt, prose, styleOf(prose)));
}
