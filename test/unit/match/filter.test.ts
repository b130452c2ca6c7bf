import assert from 'node:assert/strict';
import fc from 'fast-check';
import { filterFor } from '../../../server/src/engine/match/filter.ts';
import { isMistake, phraseParser } from '../../../server/src/engine/match/phrase.ts';
import { phraseAt } from '../../../server/src/engine/match/phrase-table.ts';
import { lineOf, matchAt } from '../../../server/src/engine/match/run.ts';
import { symbolsFor } from '../../../server/src/engine/match/symbols.ts';
import { vocabularyOf } from '../../../server/src/engine/match/vocabulary.ts';
import { LISTS, phrase, text } from '../../support/phrases.ts';
import { plainProse } from '../../support/plain-prose.ts';
import { runs, SEED } from '../../support/property.ts';

const parse = phraseParser(vocabularyOf(LISTS).lexicon);

describe('the filter', () => {
  it('names every phrase that matches', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), text, (sources, said) => {
        const valid = sources.filter((source) => !isMistake(parse(source)));
        const { graph, phrases } = vocabularyOf(LISTS, valid);
        const symbols = symbolsFor(graph.names);
        const filter = filterFor(
          phrases,
          graph,
          Array.from(phrases.nodes, (_, i) => i),
        );
        const prose = plainProse(said);
        for (const sentence of prose.sentences) {
          const line = lineOf(prose, sentence, graph, symbols);
          const named = new Set(filter.candidates(line));
          for (let i = 0; i < phrases.nodes.length; i++)
            for (let at = sentence.from; at < sentence.to; at++)
              if (matchAt(line, phraseAt(phrases, i)!, at) !== undefined)
                assert.ok(named.has(i), `missed ${valid[i - 1]} in ${said}`);
        }
      }),
      { seed: SEED, numRuns: runs(10_000) },
    );
  });
});
