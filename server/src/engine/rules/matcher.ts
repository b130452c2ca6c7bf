import type { Graph } from '../match/graph.ts';
import { type Line, lineOf, type Match, matchAt, nextPlace } from '../match/run.ts';
import { type Symbols, symbolsFor } from '../match/symbols.ts';
import type { Vocabulary } from '../match/vocabulary.ts';
import type { Prose } from '../prose/prose.ts';
import type { Situation } from '../reply.ts';
import { type CompiledPhrases, compilePhrases } from './compiled-phrases.ts';
import { allowed, allowedAround, type Found, type KnownSentence, type ReplyContext, softened } from './conditions.ts';
import { addSignatures, type SentencePart, type SentenceParts, setsOf } from './functions.ts';
import { type Hit, hitOf, longestOnly } from './hits.ts';
import { type Matchable, type MatchableFunction, type PhraseProblem, readPhrases } from './phrases.ts';
import type { SentenceFunction } from './rule.ts';

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

/** Sentences remembered before the memory is emptied: libraries say the same sentence in many replies. */
const REMEMBERED = 20_000;
/** Longer ones (code units) are seldom said twice. */
const LONGEST_REMEMBERED = 400;

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
  const read = readPhrases([...rules, ...functions], vocabulary);
  const { graph } = read;
  const symbols = symbolsFor(graph.names);
  const ofRules = compilePhrases(rules, read);
  const ofFunctions = compilePhrases(functions, read);

  const remembered = new Map<string, KnownSentence>();

  /** Every match of phrases that the sentence itself allows. */
  function foundIn(line: Line, { filter, at: phraseOf }: CompiledPhrases): Found[] {
    const { from, to } = line.sentence;
    const out: Found[] = [];
    for (const candidate of filter.candidates(line)) {
      const phrase = phraseOf(candidate);
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
    const made: KnownSentence = { rules: foundIn(line, ofRules), answers: new Map() };
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

    function hitsOf({ at: phraseOf }: CompiledPhrases, found: (index: number) => readonly Found[]): Hit[] {
      const hits: Hit[] = [];
      prose.sentences.forEach((_, index) => {
        for (const each of found(index)) {
          const phrase = phraseOf(each.phrase);
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
        sentence.functions ??= foundIn(lines(index), ofFunctions);
        return sentence.functions;
      };
      for (const hit of hitsOf(ofFunctions, found))
        all[hit.sentence]!.push({ function: functions[hit.rule]!.id, at: hit.at });
      addSignatures(prose, all);
      made = all;
      return all;
    }

    return { hits: hitsOf(ofRules, (index) => sentences[index]!.rules), parts };
  }

  return { problems: read.problems, match };
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
