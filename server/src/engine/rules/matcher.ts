import { filterFor } from '../match/filter.ts';
import { type Graph, graphBuilder } from '../match/graph.ts';
import { needsIn } from '../match/needs.ts';
import { isMistake, phraseParser } from '../match/phrase.ts';
import {
  type GraphPhrase,
  type Line,
  lineOf,
  type Match,
  matchAt,
  nextPlace,
  standsBefore,
  standsFrom,
  standsIn,
} from '../match/run.ts';
import { type Symbols, symbolsFor } from '../match/symbols.ts';
import { DATED, type Vocabulary } from '../match/vocabulary.ts';
import { inCondition, modalBefore, negatedBefore, reportedBefore, specificAfter, subjectAt } from '../prose/clauses.ts';
import type { Prose } from '../prose/prose.ts';
import { isProblem, type Situation } from '../reply.ts';
import { overlaps, type Span } from '../text/span.ts';
import { addSignatures, type SentencePart, type SentenceParts, setsOf } from './functions.ts';
import type { ConditionOf, SentenceFunction, WordingOf } from './rule.ts';

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
  /** What stands around it makes it a suggestion at most. */
  readonly soft?: true;
  /** What `$1`, `$2`, … stand for, in the prose text; undefined where the group took no part. */
  readonly groups: readonly (Span | undefined)[];
}

export interface PhraseProblem {
  readonly rule: string;
  readonly phrase: string;
  readonly message: string;
}

/** A phrase as it is written, or its number in the vocabulary. */
export type PhraseRef = string | number;
type Condition = ConditionOf<PhraseRef>;

/** What has phrases: a rule, or the page of a sentence function. */
export interface Matchable<P extends PhraseRef = PhraseRef> extends WordingOf<P> {
  readonly id: string;
}

/** The page of a sentence function, so far as the matcher needs it. */
export interface MatchableFunction<P extends PhraseRef = PhraseRef> extends Matchable<P> {
  readonly id: SentenceFunction;
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

/** Asks of a match in its sentence. */
type LocalTest = (line: Line, match: Match) => boolean;
/** Asks of the sentences around it and of the reply. */
type ContextTest = (place: Place) => boolean;

/** A condition as questions. Those of the sentence alone have one answer wherever the sentence stands. */
interface CompiledCondition {
  readonly local: readonly LocalTest[];
  readonly context: readonly ContextTest[];
}

interface CompiledPhrase {
  readonly rule: number;
  readonly number: number;
  readonly words: GraphPhrase;
  /** Made when the words are first found: most never are. */
  readonly conditions: () => Conditions;
}

interface Conditions {
  /** Every question must be answered with yes. */
  readonly only: readonly CompiledCondition[];
  /** One yes is enough to keep silent. */
  readonly unless: readonly CompiledCondition[];
  /** One yes is enough to make it a suggestion. */
  readonly softens: readonly CompiledCondition[];
  /** Whether it asks anything of what stands around the sentence. */
  readonly asksAround: boolean;
}

/** Where a sentence stands. */
interface Place {
  readonly sentences: readonly KnownSentence[];
  readonly lines: (index: number) => Line;
  /** Of the sentence. */
  readonly index: number;
  readonly context: ReplyContext;
}

/** A match that its sentence allows; words count from the sentence's first one. */
interface Found {
  readonly phrase: number;
  readonly from: number;
  readonly to: number;
  readonly groups: readonly (readonly [from: number, to: number])[];
  /** Whether the sentence itself makes it a suggestion; asked once for all replies that say it. */
  isSoft?: boolean;
}

/** What a sentence holds, wherever it stands: of phrases of rules, and, once asked for, of sentence functions. */
interface KnownSentence {
  readonly rules: readonly Found[];
  functions?: readonly Found[];
  /** Answers to what conditions of its neighbours ask of it. */
  readonly answers: Map<readonly GraphPhrase[], boolean>;
}

/** Sentences remembered before the memory is emptied: libraries say the same sentence in many replies. */
const REMEMBERED = 20_000;
/** Longer ones (code units) are seldom said twice. */
const LONGEST_REMEMBERED = 400;

const PLACES = ['before', 'after', 'sentence', 'next', 'previous'] as const;
/** How many sentences ahead `next` looks. */
const AHEAD = 2;

/**
 * @param rules what `Hit.rule` counts
 * @param vocabulary the lists that phrases may name, and phrases that were read before
 * @param functions pages of sentence functions
 */
export function matcherFor(
  rules: readonly Matchable[],
  vocabulary: Vocabulary,
  functions: readonly MatchableFunction[] = [],
): Matcher {
  const all: readonly Matchable[] = [...rules, ...functions];
  const { phraseOf, graph, problems } = readPhrases(all, vocabulary);
  const symbols = symbolsFor(graph.names);
  const phrasesOf = (refs: readonly PhraseRef[] | undefined): GraphPhrase[] =>
    (refs ?? []).flatMap((r) => phraseOf(r) ?? []);
  const condition = (source: Condition): CompiledCondition =>
    compileCondition(source, phrasesOf, vocabulary.phrases[DATED]!);

  const phrases: CompiledPhrase[] = all.flatMap((rule, index) => {
    const shared = once(() => (rule.unless ?? []).map(condition));
    const softens = once(() => (rule.softens ?? []).map(condition));
    return rule.phrases.flatMap((phrase, number): CompiledPhrase[] => {
      const words = phraseOf(phrase.match);
      if (words === undefined) return [];
      const conditions = once((): Conditions => {
        const only = [rule.only, phrase.only].flatMap((c) => (c === undefined ? [] : [condition(c)]));
        const unless = [...(phrase.unless ?? []).map(condition), ...shared()];
        const asksAround = [...only, ...unless].some(({ context }) => context.length > 0);
        return { only, unless, softens: softens(), asksAround };
      });
      return [{ rule: index, number: number + 1, words, conditions }];
    });
  });
  const only = (wanted: (rule: number) => boolean): (GraphPhrase | undefined)[] =>
    phrases.map(({ rule, words }) => (wanted(rule) ? words : undefined));
  const ofRules = filterFor(
    only((rule) => rule < rules.length),
    graph,
  );
  const ofFunctions = filterFor(
    only((rule) => rule >= rules.length),
    graph,
  );

  const remembered = new Map<string, KnownSentence>();

  /** Every match of some candidates that the sentence itself allows. */
  function foundIn(line: Line, candidates: readonly number[]): Found[] {
    const { from, to } = line.sentence;
    const out: Found[] = [];
    for (const candidate of candidates) {
      const phrase = phrases[candidate]!;
      for (let at = nextPlace(line, phrase.words, from); at < to; ) {
        const found = matchAt(line, phrase.words, at);
        const isThere = found !== undefined && found.to > found.from;
        // A refused match is refused as a whole: what begins inside it is not tried.
        if (isThere && allowed(phrase.conditions(), line, found)) out.push(relative(candidate, found, from));
        at = nextPlace(line, phrase.words, isThere ? found.to : at + 1);
      }
    }
    return out;
  }

  function known(prose: Prose, index: number, lines: (index: number) => Line): KnownSentence {
    const sentence = prose.sentences[index]!;
    // Quotation marks before the sentence may make other words of the same text, so their number is part of the name.
    const name =
      sentence.end - sentence.start > LONGEST_REMEMBERED
        ? undefined
        : `${sentence.to - sentence.from} ${prose.read.text.slice(sentence.start, sentence.end)}`;
    const before = name === undefined ? undefined : remembered.get(name);
    if (before !== undefined) return before;
    const line = lines(index);
    const made: KnownSentence = { rules: foundIn(line, ofRules.candidates(line)), answers: new Map() };
    if (name !== undefined) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(name, made);
    }
    return made;
  }

  function match(prose: Prose, situation: readonly Situation[] = []): Matched {
    const lines = linesOf(prose, graph, symbols);
    const sentences = prose.sentences.map((_, index) => known(prose, index, lines));
    let made: SentenceParts | undefined;
    let sets: readonly ReadonlySet<SentenceFunction>[] | undefined;
    const context: ReplyContext = {
      situation,
      functions() {
        sets ??= setsOf(parts());
        return sets;
      },
    };

    function hitsOf(found: (index: number) => readonly Found[]): Hit[] {
      const hits: Hit[] = [];
      prose.sentences.forEach((_, index) => {
        for (const each of found(index)) {
          const phrase = phrases[each.phrase]!;
          const place = { sentences, lines, index, context };
          const conditions = phrase.conditions();
          if (conditions.asksAround && !allowedAround(conditions, place)) continue;
          const hit = hitOf(phrase, each, prose, index);
          hits.push(softened(conditions, each, place) ? { ...hit, soft: true } : hit);
        }
      });
      return longestOnly(hits);
    }

    function parts(): SentenceParts {
      if (made !== undefined) return made;
      const all: SentencePart[][] = prose.sentences.map(() => []);
      const found = (index: number): readonly Found[] => {
        const sentence = sentences[index]!;
        sentence.functions ??= foundIn(lines(index), ofFunctions.candidates(lines(index)));
        return sentence.functions;
      };
      for (const hit of hitsOf(found))
        all[hit.sentence]!.push({ function: functions[hit.rule - rules.length]!.id, at: hit.at });
      addSignatures(prose, all);
      made = all;
      return all;
    }

    return { hits: hitsOf((index) => sentences[index]!.rules), parts };
  }

  return { problems, match };
}

/** Reads the phrases that are written; those of the vocabulary are read already. */
function readPhrases(
  all: readonly Matchable[],
  vocabulary: Vocabulary,
): {
  readonly phraseOf: (ref: PhraseRef) => GraphPhrase | undefined;
  readonly graph: Graph;
  readonly problems: readonly PhraseProblem[];
} {
  const written = all.flatMap((rule) =>
    phrasesOf(rule).flatMap((ref) => (typeof ref === 'string' ? [[rule.id, ref] as const] : [])),
  );
  if (written.length === 0)
    return { phraseOf: (ref) => vocabulary.phrases[Number(ref)], graph: vocabulary.graph, problems: [] };
  const problems: PhraseProblem[] = [];
  const parse = phraseParser(vocabulary.lexicon);
  const read = new Map<string, { readonly node: number; readonly groups: number } | undefined>();
  const builder = graphBuilder(vocabulary.graph, vocabulary.trees);
  for (const [rule, source] of written) {
    if (read.has(source)) continue;
    const parsed = parse(source);
    if (isMistake(parsed))
      problems.push({ rule, phrase: source, message: `${parsed.message} (at sign ${parsed.at + 1})` });
    read.set(source, isMistake(parsed) ? undefined : { node: builder.add(parsed.node), groups: parsed.groups });
  }
  const needs = needsIn(builder.graph());
  const phrases = new Map(
    [...read].flatMap(([source, phrase]) =>
      phrase === undefined ? [] : [[source, { ...phrase, needs: needs(phrase.node).map(builder.addWord) }] as const],
    ),
  );
  return {
    phraseOf: (ref) => (typeof ref === 'number' ? vocabulary.phrases[ref] : phrases.get(ref)),
    graph: builder.graph(),
    problems,
  };
}

/** @returns every phrase of a rule or page: what it looks for, and what its conditions ask for. */
export function phrasesOf<P extends PhraseRef>(rule: WordingOf<P>): readonly P[] {
  const conditions = [rule, ...rule.phrases].flatMap(({ only, unless }) => [
    ...(only ? [only] : []),
    ...(unless ?? []),
  ]);
  return [
    ...rule.phrases.map(({ match }) => match),
    ...[...conditions, ...(rule.softens ?? [])].flatMap((condition) =>
      PLACES.flatMap((place) => condition[place] ?? []),
    ),
  ];
}

/** Sentences are looked up once each, also by their neighbours' conditions. */
function linesOf(prose: Prose, graph: Graph, symbols: Symbols): (index: number) => Line {
  const made: Line[] = [];
  return (index) => {
    const line = made[index] ?? lineOf(prose, prose.sentences[index]!, graph, symbols);
    made[index] = line;
    return line;
  };
}

const relative = (phrase: number, { from, to, groups }: Match, first: number): Found => ({
  phrase,
  from: from - first,
  to: to - first,
  groups: groups.map(([a, b]) => [a - first, b - first] as const),
});

function hitOf(phrase: CompiledPhrase, found: Found, prose: Prose, sentence: number): Hit {
  const first = prose.sentences[sentence]!.from;
  // A range never begins inside a word: "sold out" in "it's sold out" is underlined from "it's" where 's has a part in it.
  const whole = (from: number): number => (prose.words[from]!.glued ? whole(from - 1) : from);
  const span = (from: number, to: number): Span => ({ start: prose.words[from]!.start, end: prose.words[to - 1]!.end });
  return {
    rule: phrase.rule,
    phrase: phrase.number,
    at: span(whole(first + found.from), first + found.to),
    sentence,
    groups: found.groups.map(([from, to]) =>
      first + from >= 0 && to > from ? span(first + from, first + to) : undefined,
    ),
  };
}

/** Whether the sentence itself lets a match stand. */
const allowed = ({ only, unless }: Conditions, line: Line, match: Match): boolean =>
  only.every(({ local }) => local.every((holds) => holds(line, match))) &&
  !unless.some(({ local }) => local.some((holds) => holds(line, match)));

/** Whether what stands around the sentence lets it stand too. */
const allowedAround = ({ only, unless }: Conditions, place: Place): boolean =>
  only.every(({ context }) => context.every((holds) => holds(place))) &&
  !unless.some(({ context }) => context.some((holds) => holds(place)));

/** Whether something in or around the sentence makes a match a suggestion. */
function softened({ softens }: Conditions, found: Found, place: Place): boolean {
  if (softens.length === 0) return false;
  found.isSoft ??= softenedBy(softens, found, place.lines(place.index));
  return found.isSoft || softens.some(({ context }) => context.some((holds) => holds(place)));
}

function softenedBy(softens: readonly CompiledCondition[], { from, to }: Found, line: Line): boolean {
  const first = line.sentence.from;
  const match = { from: first + from, to: first + to, groups: [] };
  return softens.some(({ local }) => local.some((holds) => holds(line, match)));
}

/** @returns a function that works something out when it is first asked, and then remembers it. */
function once<T extends object>(work: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= work();
    return made;
  };
}

/**
 * A condition as questions, the cheap ones first.
 * @param dated what a sentence with a date holds
 */
function compileCondition(
  source: Condition,
  phrasesOf: (refs: readonly PhraseRef[] | undefined) => readonly GraphPhrase[],
  dated: GraphPhrase,
): CompiledCondition {
  const before = phrasesOf(source.before);
  const after = phrasesOf(source.after);
  const within = phrasesOf(source.sentence);
  const next = phrasesOf(source.next);
  const previous = phrasesOf(source.previous);
  const anywhere = (wanted: readonly GraphPhrase[], line: Line): boolean => wanted.some((p) => standsIn(line, p));
  const local: LocalTest[] = [];
  const context: ContextTest[] = [];
  const flag = (wanted: boolean | undefined, test: LocalTest): void => {
    if (wanted !== undefined) local.push((line, match) => test(line, match) === wanted);
  };
  flag(source.question, ({ sentence }) => sentence.question);
  if (source.subject !== undefined) {
    const { subject } = source;
    local.push(({ prose, sentence }, { from }) => subject.includes(subjectAt(prose, sentence, from)));
  }
  flag(source['if-clause'], ({ prose, sentence }, { from }) => inCondition(prose, sentence, from));
  flag(source.negated, ({ prose, sentence }, { from }) => negatedBefore(prose, sentence, from));
  flag(source.modal, ({ prose, sentence }, { from }) => modalBefore(prose, sentence, from));
  flag(source.specific, ({ prose, sentence }, { to }) => specificAfter(prose, sentence, to));
  flag(source.reported, ({ prose, sentence }, { from }) => reportedBefore(prose, sentence, from));
  if (source.before !== undefined) local.push((line, { from }) => before.some((p) => standsBefore(line, p, from)));
  if (source.after !== undefined) local.push((line, { to }) => after.some((p) => standsFrom(line, p, to)));
  if (source.sentence !== undefined) local.push((line) => anywhere(within, line));
  flag(source.dated, (line) => standsIn(line, dated));

  const finds = ({ sentences, lines }: Place, index: number, wanted: readonly GraphPhrase[]): boolean => {
    const answers = sentences[index]?.answers;
    if (answers === undefined) return false;
    const known = answers.get(wanted) ?? anywhere(wanted, lines(index));
    answers.set(wanted, known);
    return known;
  };
  if (source.situation !== undefined) {
    const { situation } = source;
    context.push((place) => situation.some((each) => fits(each, place.context.situation)));
  }
  if (source.next !== undefined) {
    context.push((place) => {
      for (let i = 1; i <= AHEAD; i++) if (finds(place, place.index + i, next)) return true;
      return false;
    });
  }
  if (source.previous !== undefined) context.push((place) => finds(place, place.index - 1, previous));
  const does = (wanted: readonly SentenceFunction[] | undefined, first: number, last: number): void => {
    if (wanted === undefined) return;
    context.push(({ index, context: { functions } }) => {
      const sets = functions();
      for (let i = Math.max(0, index + first); i <= Math.min(sets.length - 1, index + last); i++)
        if (wanted.some((each) => sets[i]?.has(each))) return true;
      return false;
    });
  };
  does(source['sentence-is'], 0, 0);
  does(source['next-is'], 1, AHEAD);
  does(source['previous-is'], -1, -1);
  does(source['reply-has'], Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  return { local, context };
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
