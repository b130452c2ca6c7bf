/** What the build writes down of the pages' phrases, and reading it: a start need not read a phrase. */

import { type FlatGraph, flatten, unflatten } from '../match/flat-graph.ts';
import { type Graph, graphBuilder, NO_GRAPH, treesOf, WORD } from '../match/graph.ts';
import { isMistake, type Lexicon, type Node, phraseParser } from '../match/phrase.ts';
import { symbolNumber } from '../match/symbols.ts';
import { type Vocabulary, vocabularyOf } from '../match/vocabulary.ts';
import { type MatchableFunction, phrasesOf } from './phrases.ts';
import type { ConditionOf, PhraseOf, Wording, WordingOf } from './rule.ts';

/** What all pages look for. Phrases are numbers of the vocabulary's. */
export interface PackedWordings {
  readonly vocabulary: Vocabulary;
  /** By rule id; rules that look for no phrase are not there. */
  readonly rules: ReadonlyMap<string, WordingOf<number>>;
  readonly functions: readonly MatchableFunction<number>[];
}

/** As it is written down: see `wordings-file.ts`. */
export interface WordingsFile {
  readonly names: string;
  readonly graph: FlatGraph;
  readonly lists: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, PackedWording>>;
  readonly functions: readonly (readonly [id: MatchableFunction['id'], wording: PackedWording])[];
}
/** A phrase without conditions is its number. */
type PackedWording = Omit<WordingOf<number>, 'phrases'> & { readonly phrases: readonly (number | PhraseOf<number>)[] };

export interface Pages {
  readonly rules: readonly (Wording & { readonly id: string })[];
  readonly functions: readonly (Wording & { readonly id: MatchableFunction['id'] })[];
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/**
 * @returns what `unpackWordings` reads
 * @throws when a phrase has a mistake
 */
export function packWordings({ rules, functions, lists }: Pages): WordingsFile {
  const sources = [...new Set([...rules, ...functions].flatMap((page) => phrasesOf(page)))];
  const trees = Object.keys(lists).map((name) => [name, treeOfList(name, new Map(Object.entries(lists)))] as const);
  // Symbols that many words lists have get small numbers, which take less room.
  const names = byUse(vocabularyOf(lists, sources).graph);
  const builder = graphBuilder({ ...NO_GRAPH, names });
  const vocabulary = vocabularyOf(lists, sources, builder);
  const nodes = Object.fromEntries(trees.map(([name, tree]) => [name, builder.add(tree)]));
  // The first phrase is the vocabulary's own.
  const numbers = new Map(sources.map((source, i) => [source, i + 1]));
  const packed = (page: Wording): PackedWording => numbered(page, (source) => numbers.get(source)!);
  return {
    names: builder.graph().names.join(' '),
    graph: flatten(builder.graph(), vocabulary.phrases),
    lists: nodes,
    rules: Object.fromEntries(rules.flatMap((page) => (page.phrases.length === 0 ? [] : [[page.id, packed(page)]]))),
    functions: functions.map((page) => [page.id, packed(page)] as const),
  };
}

/** Not every list is a phrase of its own, but each may stand in one. */
function treeOfList(name: string, lexicon: Lexicon): Node {
  const parsed = phraseParser(lexicon)(`x <${name}>`);
  if (isMistake(parsed)) throw new Error(`<${name}>: ${parsed.message}`);
  return parsed.node.type === 'sequence' ? parsed.node.items[1]! : parsed.node;
}

function byUse({ kinds, starts, parts, names }: Graph): readonly string[] {
  const uses = new Map<number, number>();
  for (let node = 0; node < kinds.length; node++)
    if (kinds[node] === WORD)
      for (let i = starts[node]!; i < starts[node + 1]!; i++) uses.set(parts[i]!, (uses.get(parts[i]!) ?? 0) + 1);
  return names
    .map((name, i) => [name, uses.get(symbolNumber(i)) ?? 0] as const)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
}

function numbered(page: Wording, number: (source: string) => number): PackedWording {
  const condition = (source: ConditionOf<string>): ConditionOf<number> => {
    const { before, after, sentence, next, previous, earlier, ...asked } = source;
    const places = Object.entries({ before, after, sentence, next, previous, earlier }).flatMap(([place, sources]) =>
      sources === undefined ? [] : [[place, sources.map(number)]],
    );
    return { ...asked, ...Object.fromEntries(places) };
  };
  const conditions = (of: Pick<Wording, 'only' | 'unless'>) => ({
    ...(of.only === undefined ? {} : { only: condition(of.only) }),
    ...(of.unless === undefined || of.unless.length === 0 ? {} : { unless: of.unless.map(condition) }),
  });
  return {
    phrases: page.phrases.map(({ match, ...asked }) => {
      const own = conditions(asked);
      return Object.keys(own).length === 0 ? number(match) : { match: number(match), ...own };
    }),
    ...conditions(page),
    ...(page.softens === undefined ? {} : { softens: page.softens.map(condition) }),
  };
}

/** @param file what `packWordings` made */
export function unpackWordings(file: WordingsFile): PackedWordings {
  const { graph, phrases } = unflatten(file.graph, file.names.split(' '));
  const made = new Map<number, Node>();
  const tree = treesOf(graph, made);
  const trees = new Map<Node, number>();
  const lexicon: Lexicon = {
    get(name) {
      const node = Object.hasOwn(file.lists, name) ? file.lists[name] : undefined;
      if (node === undefined) return undefined;
      const read = tree(node);
      trees.set(read, node);
      return read;
    },
  };
  const wording = ({ phrases: own, ...asked }: PackedWording): WordingOf<number> => ({
    ...asked,
    phrases: own.map((phrase) => (typeof phrase === 'number' ? { match: phrase } : phrase)),
  });
  return {
    vocabulary: { lexicon, graph, phrases, trees },
    rules: new Map(Object.entries(file.rules).map(([id, own]) => [id, wording(own)])),
    functions: file.functions.map(([id, own]) => ({ id, ...wording(own) })),
  };
}
