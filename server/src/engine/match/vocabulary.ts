import { type Graph, type GraphBuilder, graphBuilder } from './graph.ts';
import { needsIn } from './needs.ts';
import { isMistake, type Lexicon, type Node, phraseParser } from './phrase.ts';
import { NO_PHRASES, type PhraseTable, withPhrases } from './phrase-table.ts';

/** What phrases are read with, and phrases that were read before. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly graph: Graph;
  /** The first is `DATED`. */
  readonly phrases: PhraseTable;
  /** The numbers of trees in `lexicon` that the graph has already. */
  readonly trees: ReadonlyMap<Node, number>;
}

/** What a sentence that names a day, a date or a time holds. */
export const DATED_PHRASE = '<date>';
/** Its number in every vocabulary. */
export const DATED = 0;

/**
 * Reads phrases into a vocabulary.
 * @param lists shared lists of phrases, by name
 * @param sources phrases, by the numbers that they have afterwards, less one: the first is `DATED`
 * @param builder where the graph is made
 * @throws when a phrase has a mistake
 */
export function vocabularyOf(
  lists: Readonly<Record<string, readonly string[]>> = {},
  sources: readonly string[] = [],
  builder: GraphBuilder = graphBuilder(),
): Vocabulary {
  const lexicon: Lexicon = new Map(Object.entries(lists));
  const parse = phraseParser(lexicon);
  const needs = needsIn(builder.graph());
  const phrases = [DATED_PHRASE, ...sources].map((source) => {
    const parsed = parse(source);
    if (isMistake(parsed)) throw new Error(`${source}: ${parsed.message}`);
    const node = builder.add(parsed.node);
    return { node, groups: parsed.groups, needs: needs(node).map(builder.addWord) };
  });
  return { lexicon, graph: builder.graph(), phrases: withPhrases(NO_PHRASES, phrases), trees: new Map() };
}
