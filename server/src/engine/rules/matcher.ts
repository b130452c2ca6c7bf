import { filterFor } from '../match/filter.ts';
import { isMistake, type Lexicon, type Node, phraseParser } from '../match/phrase.ts';
import { compile, type Program } from '../match/program.ts';
import { findIn, type Line, lineOf, type Match, matchAt, matchesBefore } from '../match/run.ts';
import { type Symbols, symbolsFor } from '../match/symbols.ts';
import { inCondition, modalBefore, negatedBefore, reportedBefore, specificAfter, subjectAt } from '../prose/clauses.ts';
import type { Prose } from '../prose/prose.ts';
import { isProblem, type Situation } from '../reply.ts';
import { overlaps, type Span } from '../text/span.ts';
import { addSignatures, type SentencePart, type SentenceParts, setsOf } from './functions.ts';
import type { Condition, FunctionPage, Phrase, SentenceFunction } from './rule.ts';

/** A place in prose about which a rule complains. */
export interface Hit {
  /** Index into the rules given to `matcherFor`. */
  readonly rule: number;
  /** In the prose text. */
  readonly at: Span;
  /** Index into the prose's sentences. */
  readonly sentence: number;
  /** Number of the phrase that matched, from 1; 0 where a check found it. */
  readonly phrase: number;
  /** What `$1`, `$2`, … stand for, in the prose text; undefined where the group took no part. */
  readonly groups: readonly (Span | undefined)[];
}

export interface PhraseProblem {
  readonly rule: string;
  readonly phrase: string;
  readonly message: string;
}

/** What has phrases: a rule, or the page of a sentence function. */
export interface Matchable {
  readonly id: string;
  readonly phrases: readonly Phrase[];
  readonly only?: Condition;
  readonly unless?: readonly Condition[];
}

/** What was found in a reply. */
export interface Matched {
  /** Of overlapping hits of one rule the longest is kept. Sorted by place. */
  readonly hits: readonly Hit[];
  /** What each sentence does; worked out when first asked for. */
  readonly parts: () => SentenceParts;
}

export interface Matcher {
  /** Finds every phrase of every rule, and of every sentence function, in one pass. */
  match(prose: Prose, situation?: readonly Situation[]): Matched;
  readonly problems: readonly PhraseProblem[];
}

/** What conditions may ask of a reply beyond its words. */
interface ReplyContext {
  readonly situation: readonly Situation[];
  /** The functions of each of the prose's sentences. */
  readonly functions: () => readonly ReadonlySet<SentenceFunction>[];
}

/** A condition whose phrases are compiled when a match first asks for them: most never do. */
interface CompiledCondition {
  readonly source: Condition;
  readonly programs: (place: (typeof PLACES)[number]) => readonly Program[];
}

interface CompiledPhrase {
  readonly rule: number;
  readonly number: number;
  readonly program: Program;
  readonly only: readonly CompiledCondition[];
  readonly unless: readonly CompiledCondition[];
}

/** What a sentence that names a day, a date or a time holds. */
const DATED = '<date>';
const PLACES = ['before', 'after', 'sentence', 'next', 'previous'] as const;
/** How many sentences ahead `next` looks. */
const AHEAD = 2;

/**
 * @param rules what `Hit.rule` counts
 * @param functions pages of sentence functions: their phrases go through the same automaton
 */
export function matcherFor(
  rules: readonly Matchable[],
  lexicon: Lexicon,
  functions: readonly FunctionPage[] = [],
): Matcher {
  const all: readonly Matchable[] = [...rules, ...functions];
  const problems: PhraseProblem[] = [];
  const parse = phraseParser(lexicon);
  const nodes: Node[] = [];
  const trees = new Map<string, { node: Node; groups: number } | undefined>();
  const tree = (rule: string, source: string): { node: Node; groups: number } | undefined => {
    if (trees.has(source)) return trees.get(source);
    const parsed = parse(source);
    if (isMistake(parsed)) {
      problems.push({ rule, phrase: source, message: `${parsed.message} (at sign ${parsed.at + 1})` });
      trees.set(source, undefined);
      return undefined;
    }
    nodes.push(parsed.node);
    trees.set(source, parsed);
    return parsed;
  };
  const conditions = (rule: Matchable): Condition[] =>
    [rule, ...rule.phrases].flatMap(({ only, unless }) => [...(only ? [only] : []), ...(unless ?? [])]);
  // First read everything, so that the symbols are known when programs are made.
  for (const rule of all) {
    for (const phrase of rule.phrases) tree(rule.id, phrase.match);
    for (const condition of conditions(rule))
      for (const place of PLACES) for (const source of condition[place] ?? []) tree(rule.id, source);
    if (conditions(rule).some(({ dated }) => dated !== undefined)) tree(rule.id, DATED);
  }
  const symbols = symbolsFor(nodes);
  const programs = new Map<string, Program>();
  const program = (source: string): Program | undefined => {
    const known = programs.get(source);
    if (known !== undefined) return known;
    const parsed = trees.get(source);
    if (parsed === undefined) return undefined;
    const made = compile(parsed.node, parsed.groups, symbols);
    programs.set(source, made);
    return made;
  };
  const programsOf = (sources: readonly string[] | undefined): Program[] =>
    (sources ?? []).flatMap((s) => program(s) ?? []);
  const condition = (source: Condition): CompiledCondition => {
    const made = new Map<string, readonly Program[]>();
    return {
      source,
      programs(place) {
        const known = made.get(place) ?? programsOf(source[place]);
        made.set(place, known);
        return known;
      },
    };
  };

  const phrases: CompiledPhrase[] = all.flatMap((rule, index) => {
    const shared = (rule.unless ?? []).map(condition);
    return rule.phrases.flatMap((phrase, number): CompiledPhrase[] => {
      const made = program(phrase.match);
      if (made === undefined) return [];
      return [
        {
          rule: index,
          number: number + 1,
          program: made,
          only: [rule.only, phrase.only].flatMap((c) => (c === undefined ? [] : [condition(c)])),
          unless: [...(phrase.unless ?? []).map(condition), ...shared],
        },
      ];
    });
  });
  const filter = filterFor(
    phrases.map((p) => p.program),
    symbols,
  );

  /** Phrases from this one on are those of sentence functions. */
  const firstOfFunctions = phrases.findIndex((p) => p.rule >= rules.length);
  const isFunction = (phrase: number): boolean => firstOfFunctions >= 0 && phrase >= firstOfFunctions;

  function match(prose: Prose, situation: readonly Situation[] = []): Matched {
    const lines = linesOf(prose, symbols);
    const dated = program(DATED);
    const candidates = prose.sentences.map((_, index) => filter.candidates(lines(index).symbols));
    let known: SentenceParts | undefined;
    let sets: readonly ReadonlySet<SentenceFunction>[] | undefined;
    const context: ReplyContext = {
      situation,
      functions() {
        sets ??= setsOf(parts());
        return sets;
      },
    };

    function hitsAmong(wanted: (phrase: number) => boolean): Hit[] {
      const hits: Hit[] = [];
      prose.sentences.forEach((sentence, index) => {
        const line = lines(index);
        for (const candidate of candidates[index]!) {
          if (!wanted(candidate)) continue;
          const phrase = phrases[candidate]!;
          for (let at = sentence.from; at < sentence.to; at++) {
            const found = matchAt(phrase.program, line, at);
            if (found === undefined || found.to === found.from) continue;
            // A refused match is refused as a whole: what begins inside it is not tried.
            if (holds(phrase, found, { lines, index, context, dated })) hits.push(hitOf(phrase, found, prose, index));
            at = found.to - 1;
          }
        }
      });
      return longestOnly(hits);
    }

    function parts(): SentenceParts {
      if (known !== undefined) return known;
      const made: SentencePart[][] = prose.sentences.map(() => []);
      for (const hit of hitsAmong(isFunction))
        made[hit.sentence]!.push({ function: functions[hit.rule - rules.length]!.id, at: hit.at });
      addSignatures(prose, made);
      known = made;
      return made;
    }

    return { hits: hitsAmong((phrase) => !isFunction(phrase)), parts };
  }

  return { problems, match };
}

/** Sentences are looked up once each, also by their neighbours' conditions. */
function linesOf(prose: Prose, symbols: Symbols): (index: number) => Line {
  const made: Line[] = [];
  return (index) => {
    const line = made[index] ?? lineOf(prose, prose.sentences[index]!, symbols);
    made[index] = line;
    return line;
  };
}

function hitOf(phrase: CompiledPhrase, match: Match, prose: Prose, sentence: number): Hit {
  // A range never begins inside a word: "sold out" in "it's sold out" is underlined from "it's" where 's has a part in it.
  const whole = (from: number): number => (prose.words[from]!.glued ? whole(from - 1) : from);
  const span = (from: number, to: number): Span => ({ start: prose.words[from]!.start, end: prose.words[to - 1]!.end });
  return {
    rule: phrase.rule,
    phrase: phrase.number,
    at: span(whole(match.from), match.to),
    sentence,
    groups: match.groups.map(([from, to]) => (from >= 0 && to > from ? span(from, to) : undefined)),
  };
}

/** Where a match stands. */
interface Place {
  readonly lines: (index: number) => Line;
  /** Of its sentence. */
  readonly index: number;
  readonly context: ReplyContext;
  readonly dated: Program | undefined;
}

function holds(phrase: CompiledPhrase, match: Match, place: Place): boolean {
  return (
    phrase.only.every((c) => keysOf(c, match, place).every((key) => key())) &&
    !phrase.unless.some((c) => keysOf(c, match, place).some((key) => key()))
  );
}

/** A question for each key that a condition names: whether it holds. They are asked in this order, the cheap ones first. */
function keysOf(
  condition: CompiledCondition,
  match: Match,
  { lines, index, context, dated }: Place,
): (() => boolean)[] {
  const { source } = condition;
  const line = lines(index);
  const { prose, sentence } = line;
  const out: (() => boolean)[] = [];
  const anywhere = (programs: readonly Program[], at: number): boolean => {
    const other = prose.sentences[at];
    return other !== undefined && programs.some((p) => findIn(p, lines(at), other.from, other.to) !== undefined);
  };
  const flag = (wanted: boolean | undefined, holdsThere: () => boolean): void => {
    if (wanted !== undefined) out.push(() => holdsThere() === wanted);
  };
  const does = (wanted: readonly SentenceFunction[] | undefined, at: (count: number) => readonly number[]): void => {
    if (wanted === undefined) return;
    out.push(() => {
      const functions = context.functions();
      return at(functions.length).some((i) => wanted.some((each) => functions[i]?.has(each)));
    });
  };
  if (source.situation !== undefined) {
    const { situation } = source;
    out.push(() => situation.some((each) => fits(each, context.situation)));
  }
  flag(source.question, () => sentence.question);
  if (source.subject !== undefined) {
    const { subject } = source;
    out.push(() => subject.includes(subjectAt(prose, sentence, match.from)));
  }
  flag(source['if-clause'], () => inCondition(prose, sentence, match.from));
  flag(source.negated, () => negatedBefore(prose, sentence, match.from));
  flag(source.modal, () => modalBefore(prose, sentence, match.from));
  flag(source.specific, () => specificAfter(prose, sentence, match.to));
  flag(source.reported, () => reportedBefore(prose, sentence, match.from));
  if (source.before !== undefined)
    out.push(() => condition.programs('before').some((p) => matchesBefore(p, line, match.from)));
  if (source.after !== undefined)
    out.push(() => condition.programs('after').some((p) => matchAt(p, line, match.to) !== undefined));
  if (source.sentence !== undefined) out.push(() => anywhere(condition.programs('sentence'), index));
  flag(source.dated, () => dated !== undefined && anywhere([dated], index));
  const ahead = Array.from({ length: AHEAD }, (_, i) => index + 1 + i);
  if (source.next !== undefined) out.push(() => ahead.some((i) => anywhere(condition.programs('next'), i)));
  if (source.previous !== undefined) out.push(() => anywhere(condition.programs('previous'), index - 1));
  does(source['sentence-is'], () => [index]);
  does(source['next-is'], () => ahead);
  does(source['previous-is'], () => [index - 1]);
  does(source['reply-has'], (count) => Array.from({ length: count }, (_, i) => i));
  return out;
}

function fits(wanted: Situation | 'problem' | 'none', declared: readonly Situation[]): boolean {
  if (wanted === 'none') return declared.length === 0;
  return wanted === 'problem' ? declared.some(isProblem) : declared.includes(wanted);
}

/** Of overlapping hits of one rule the longest is kept, of equally long ones the first. Sorted by place. */
function longestOnly(hits: readonly Hit[]): Hit[] {
  const byPlace = [...hits].sort((a, b) => a.rule - b.rule || a.at.start - b.at.start);
  const kept: Hit[] = [];
  // Only hits that hang together are compared with each other: a reply may have thousands.
  for (let from = 0; from < byPlace.length; ) {
    const { rule } = byPlace[from]!;
    let end = byPlace[from]!.at.end;
    let to = from + 1;
    for (; to < byPlace.length && byPlace[to]!.rule === rule && byPlace[to]!.at.start < end; to++)
      end = Math.max(end, byPlace[to]!.at.end);
    kept.push(...longestOf(byPlace.slice(from, to)));
    from = to;
  }
  return kept.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || a.rule - b.rule);
}

function longestOf(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 1) return hits;
  const length = ({ at }: Hit): number => at.end - at.start;
  const byLength = [...hits].sort((a, b) => length(b) - length(a) || a.at.start - b.at.start || a.phrase - b.phrase);
  const kept: Hit[] = [];
  for (const hit of byLength) if (!kept.some((k) => overlaps(k.at, hit.at))) kept.push(hit);
  return kept;
}
