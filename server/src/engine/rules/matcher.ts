import { filterFor } from '../match/filter.ts';
import { isMistake, type Lexicon, type Node, phraseParser } from '../match/phrase.ts';
import { type Beginning, beginningsFor, compile, type Program } from '../match/program.ts';
import { findIn, type Line, lineOf, type Match, matchAt, matchesBefore } from '../match/run.ts';
import { type Symbols, symbolsFor } from '../match/symbols.ts';
import { unpackTrees } from '../match/trees.ts';
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

/** What has phrases: a rule, or the page of a sentence function. */
export interface Matchable {
  readonly id: string;
  readonly phrases: readonly Phrase[];
  readonly only?: Condition;
  readonly unless?: readonly Condition[];
  readonly softens?: readonly Condition[];
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
  readonly beginning: Beginning;
  /** Made when a text first needs it. */
  readonly program: () => Program;
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
}

/** What a sentence holds, wherever it stands: of phrases of rules, and, once asked for, of sentence functions. */
interface KnownSentence {
  readonly candidates: readonly number[];
  readonly rules: readonly Found[];
  functions?: readonly Found[];
  /** Answers to what conditions of its neighbours ask of it. */
  readonly answers: Map<readonly Program[], boolean>;
}

/** Sentences remembered before the memory is emptied: libraries say the same sentence in many replies. */
const REMEMBERED = 20_000;
/** Longer ones (code units) are seldom said twice. */
const LONGEST_REMEMBERED = 400;

/** What a sentence that names a day, a date or a time holds. */
const DATED = '<date>';
const PLACES = ['before', 'after', 'sentence', 'next', 'previous'] as const;
/** How many sentences ahead `next` looks. */
const AHEAD = 2;

/**
 * @param rules what `Hit.rule` counts
 * @param functions pages of sentence functions: their phrases go through the same automaton
 * @param packed phrases that were read before, as `packTrees` writes them; others are read now
 */
export function matcherFor(
  rules: readonly Matchable[],
  lexicon: Lexicon,
  functions: readonly FunctionPage[] = [],
  packed?: string,
): Matcher {
  const all: readonly Matchable[] = [...rules, ...functions];
  const problems: PhraseProblem[] = [];
  const parse = phraseParser(lexicon);
  const unpacked = packed === undefined ? undefined : unpackTrees(packed);
  const nodes: Node[] = [];
  const trees = new Map<string, { node: Node; groups: number } | undefined>();
  const tree = (rule: string, source: string): { node: Node; groups: number } | undefined => {
    if (trees.has(source)) return trees.get(source);
    const read = unpacked?.get(source) ?? parse(source);
    if (isMistake(read)) {
      problems.push({ rule, phrase: source, message: `${read.message} (at sign ${read.at + 1})` });
      trees.set(source, undefined);
      return undefined;
    }
    nodes.push(read.node);
    trees.set(source, read);
    return read;
  };
  // First read everything, so that the symbols are known when programs are made.
  for (const rule of all) for (const source of phrasesOf(rule)) tree(rule.id, source);
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
  const condition = (source: Condition): CompiledCondition => compileCondition(source, programsOf);

  const beginningOf = beginningsFor(symbols);
  const phrases: CompiledPhrase[] = all.flatMap((rule, index) => {
    const shared = (rule.unless ?? []).map(condition);
    const softens = (rule.softens ?? []).map(condition);
    return rule.phrases.flatMap((phrase, number): CompiledPhrase[] => {
      const parsed = trees.get(phrase.match);
      if (parsed === undefined) return [];
      const only = [rule.only, phrase.only].flatMap((c) => (c === undefined ? [] : [condition(c)]));
      const unless = [...(phrase.unless ?? []).map(condition), ...shared];
      const asksAround = [...only, ...unless].some(({ context }) => context.length > 0);
      return [
        {
          rule: index,
          number: number + 1,
          beginning: beginningOf(parsed.node),
          program: () => program(phrase.match)!,
          only,
          unless,
          softens,
          asksAround,
        },
      ];
    });
  });
  const filter = filterFor(phrases, symbols);
  /** Phrases from this one on are those of sentence functions. */
  const firstOfFunctions = phrases.findIndex((p) => p.rule >= rules.length);
  const isFunction = (phrase: number): boolean => firstOfFunctions >= 0 && phrase >= firstOfFunctions;

  const remembered = new Map<string, KnownSentence>();

  /** Every match of some candidates that the sentence itself allows. */
  function foundIn(line: Line, candidates: readonly number[], wanted: (phrase: number) => boolean): Found[] {
    const { sentence } = line;
    const out: Found[] = [];
    for (const candidate of candidates) {
      if (!wanted(candidate)) continue;
      const phrase = phrases[candidate]!;
      const program = phrase.program();
      const last = program.opens ? sentence.body + 1 : sentence.to;
      for (let at = sentence.from; at < last; at++) {
        if (program.opens && at > sentence.from && at < sentence.body) continue;
        const found = matchAt(program, line, at);
        if (found === undefined || found.to === found.from) continue;
        // A refused match is refused as a whole: what begins inside it is not tried.
        if (allowed(phrase, line, found)) out.push(relative(candidate, found, sentence.from));
        at = found.to - 1;
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
    const candidates = filter.candidates(line.symbols);
    const made = { candidates, rules: foundIn(line, candidates, (phrase) => !isFunction(phrase)), answers: new Map() };
    if (name !== undefined) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(name, made);
    }
    return made;
  }

  function match(prose: Prose, situation: readonly Situation[] = []): Matched {
    const lines = linesOf(prose, symbols);
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
          if (phrase.asksAround && !allowedAround(phrase, place)) continue;
          const hit = hitOf(phrase, each, prose, index);
          hits.push(softened(phrase, each, place) ? { ...hit, soft: true } : hit);
        }
      });
      return longestOnly(hits);
    }

    function parts(): SentenceParts {
      if (made !== undefined) return made;
      const all: SentencePart[][] = prose.sentences.map(() => []);
      const found = (index: number): readonly Found[] => {
        const sentence = sentences[index]!;
        sentence.functions ??= foundIn(lines(index), sentence.candidates, isFunction);
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

/** @returns every phrase of a rule or page: what it looks for, and what its conditions ask for. */
export function phrasesOf(rule: Matchable): readonly string[] {
  const conditions = [rule, ...rule.phrases].flatMap(({ only, unless }) => [
    ...(only ? [only] : []),
    ...(unless ?? []),
  ]);
  return [
    ...rule.phrases.map(({ match }) => match),
    ...conditions.flatMap((condition) => [
      ...PLACES.flatMap((place) => condition[place] ?? []),
      ...(condition.dated === undefined ? [] : [DATED]),
    ]),
  ];
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
const allowed = ({ only, unless }: CompiledPhrase, line: Line, match: Match): boolean =>
  only.every(({ local }) => local.every((holds) => holds(line, match))) &&
  !unless.some(({ local }) => local.some((holds) => holds(line, match)));

/** Whether what stands around the sentence lets it stand too. */
const allowedAround = ({ only, unless }: CompiledPhrase, place: Place): boolean =>
  only.every(({ context }) => context.every((holds) => holds(place))) &&
  !unless.some(({ context }) => context.some((holds) => holds(place)));

/** Whether something in or around the sentence makes a match a suggestion. */
function softened({ softens }: CompiledPhrase, { from, to }: Found, place: Place): boolean {
  if (softens.length === 0) return false;
  const line = place.lines(place.index);
  const first = line.sentence.from;
  const match: Match = { from: first + from, to: first + to, groups: [] };
  return softens.some(
    ({ local, context }) => local.some((holds) => holds(line, match)) || context.some((holds) => holds(place)),
  );
}

/**
 * A condition as questions, the cheap ones first.
 * @param compiled compiles phrases; called when a match first asks: most never do
 */
function compileCondition(
  source: Condition,
  compiled: (sources: readonly string[] | undefined) => readonly Program[],
): CompiledCondition {
  const made = new Map<string, readonly Program[]>();
  const programs = (place: (typeof PLACES)[number] | 'dated'): readonly Program[] => {
    const known = made.get(place) ?? compiled(place === 'dated' ? [DATED] : source[place]);
    made.set(place, known);
    return known;
  };
  const anywhere = (wanted: readonly Program[], line: Line): boolean =>
    wanted.some((p) => findIn(p, line, line.sentence.from, line.sentence.to) !== undefined);
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
  if (source.before !== undefined)
    local.push((line, { from }) => programs('before').some((p) => matchesBefore(p, line, from)));
  if (source.after !== undefined)
    local.push((line, { to }) => programs('after').some((p) => matchAt(p, line, to) !== undefined));
  if (source.sentence !== undefined) local.push((line) => anywhere(programs('sentence'), line));
  flag(source.dated, (line) => anywhere(programs('dated'), line));

  const finds = ({ sentences, lines }: Place, index: number, wanted: readonly Program[]): boolean => {
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
      for (let i = 1; i <= AHEAD; i++) if (finds(place, place.index + i, programs('next'))) return true;
      return false;
    });
  }
  if (source.previous !== undefined) context.push((place) => finds(place, place.index - 1, programs('previous')));
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
