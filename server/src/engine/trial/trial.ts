/** A team's own rules, tried out: can each phrase be read and found, and do the examples hold? */
import { readReply } from '../judge.ts';
import { parseProse } from '../prose/prose.ts';
import { unmark } from '../rules/marks.ts';
import { type Matcher, matcherFor } from '../rules/matcher.ts';
import type { Example, Phrase, WrittenRule } from '../rules/rule.ts';
import { toSource } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import { impossiblePhrases } from './possible.ts';
import { caseOf, phrasesOf, type Surroundings } from './search.ts';

/** What came of one rule. */
export interface RuleTrial {
  readonly rule: WrittenRule;
  /** In the order of the rule's phrases. */
  readonly phrases: readonly PhraseTrial[];
  /** In the order of the rule's examples. */
  readonly examples: readonly ExampleTrial[];
}

export interface PhraseTrial {
  readonly match: string;
  /** Why it cannot work, and what to do. */
  readonly problem?: string;
}

export interface ExampleTrial {
  readonly kind: 'flagged' | 'fine';
  /** Without its marks. */
  readonly text: string;
  /** What the example marks, in its text; none where it has no marks. */
  readonly marks: readonly Span[];
  /** What the rule finds, in its text. */
  readonly found: readonly Span[];
  /** What does not hold, and what to do. */
  readonly problem?: string;
}

/** Tries rules out. Examples are read as plain text. */
export function tryRules(rules: readonly WrittenRule[], surroundings: Surroundings): readonly RuleTrial[] {
  const impossible = impossiblePhrases(rules, surroundings);
  const matcher = matcherFor(rules, surroundings.vocabulary, surroundings.functions);
  const mistakes = new Map(matcher.problems.map(({ phrase, message }) => [phrase, message]));
  return rules.map((rule, index) => ({
    rule,
    phrases: rule.phrases.map((phrase, number): PhraseTrial => {
      const never = impossible.find((each) => each.rule === index && each.phrase === number);
      const problem = mistakeIn(rule, phrase, mistakes) ?? (never && `nothing can match this: ${never.message}`);
      return { match: phrase.match, ...(problem === undefined ? {} : { problem }) };
    }),
    examples: (rule.page?.examples ?? []).flatMap((example): readonly ExampleTrial[] =>
      example.kind === 'fixed' ? [] : [tryExample(example, example.kind, index, matcher)],
    ),
  }));
}

/** The first mistake in a phrase or in what its conditions look for. */
function mistakeIn(rule: WrittenRule, phrase: Phrase, mistakes: ReadonlyMap<string, string>): string | undefined {
  if (mistakes.size === 0) return undefined;
  for (const source of phrasesOf(caseOf(rule, phrase))) {
    const message = mistakes.get(source);
    if (message !== undefined) return source === phrase.match ? `${message}.` : `“${source}”: ${message}.`;
  }
  return undefined;
}

function tryExample(example: Example, kind: ExampleTrial['kind'], rule: number, matcher: Matcher): ExampleTrial {
  const { text, spans: marks } = unmark(example.text);
  const { read } = readReply({ text, markup: 'plain' }, NO_BLANKS);
  const { hits } = matcher.match(parseProse(read), example.situation);
  const found = hits.filter((hit) => hit.rule === rule).map(({ at }) => toSource(read, at));
  const problem = problemOf(kind, text, marks, found);
  return { kind, text, marks, found, ...(problem === undefined ? {} : { problem }) };
}
const NO_BLANKS: ReadonlySet<string> = new Set();

function problemOf(
  kind: ExampleTrial['kind'],
  text: string,
  marks: readonly Span[],
  found: readonly Span[],
): string | undefined {
  const words = found.map(({ start, end }) => `“${text.slice(start, end)}”`).join(' and ');
  if (kind === 'fine')
    return found.length === 0
      ? undefined
      : `is found (${words}), though it stands under fine. Narrow the phrase, add a condition under "unless", or move the example.`;
  if (found.length === 0) return 'is not found. Widen the phrase, or correct the example.';
  const isMarked = marks.length === found.length && marks.every((mark, i) => sameSpan(mark, found[i]));
  if (marks.length === 0 || isMarked) return undefined;
  return `is found at other words than those between [[ and ]]: ${words}. Move the marks, or change the phrase.`;
}

const sameSpan = (a: Span, b: Span | undefined): boolean => a.start === b?.start && a.end === b.end;

/** @returns what is wrong with rules, a message each that begins with the rule's id. */
export function faultsOf(trials: readonly RuleTrial[]): readonly string[] {
  const broken = trials.flatMap(({ rule, phrases }) =>
    phrases.flatMap(({ match, problem }) => (problem === undefined ? [] : [`${rule.id}: “${match}”: ${problem}`])),
  );
  // What a rule with a broken phrase finds says nothing.
  if (broken.length > 0) return broken;
  return trials.flatMap(({ rule, examples }) =>
    examples.flatMap(({ text, problem }) =>
      problem === undefined ? [] : [`${rule.id}: the example “${text}” ${problem}`],
    ),
  );
}
