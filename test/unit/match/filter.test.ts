import assert from 'node:assert/strict';
import fc from 'fast-check';
import { filterFor } from '../../../server/src/engine/match/filter.ts';
import { isMistake, type Node, parsePhrase } from '../../../server/src/engine/match/phrase.ts';
import { beginningsFor, compile } from '../../../server/src/engine/match/program.ts';
import { findIn, lineOf } from '../../../server/src/engine/match/run.ts';
import { symbolsFor } from '../../../server/src/engine/match/symbols.ts';
import { plainProse } from '../../support/plain-prose.ts';
import { runs, SEED } from '../../support/property.ts';

const WORDS = ['we', 'you', 'sorry', 'cannot', 'refund', 'refunds', 'for', 'the', 'delay', 'not', '12'];
const word = fc.constantFrom(...WORDS);

/** A random phrase that begins and ends with a word, so that it is valid. */
const phrase: fc.Arbitrary<string> = fc.letrec<{ phrase: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'phrase' },
    word,
    fc.constantFrom('_', '…', '^', '$', '<number>', '~refund', 'ref*', '*ing', '*ed', ','),
    fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((p) => `(${p.join('|')})`),
    fc.array(tie('part'), { minLength: 1, maxLength: 2 }).map((p) => `[${p.join(' ')}]`),
    tie('part').map((p) => `(${p})*`),
    tie('part').map((p) => `{not ${p}}`),
  ),
  phrase: fc.tuple(word, fc.array(tie('part'), { maxLength: 4 })).map(([w, parts]) => [w, ...parts].join(' ')),
})).phrase;

const sentence = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: word },
      { weight: 1, arbitrary: fc.constantFrom(',', '.', 'other', 'wedding', 'tired', '“two words”') },
    ),
    { maxLength: 25 },
  )
  .map((w) => w.join(' '));

describe('the automaton', () => {
  it('names every phrase that matches, and forgets nothing when its table is full', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), sentence, (phrases, text) => {
        const nodes: { node: Node; groups: number }[] = [];
        for (const p of phrases) {
          const parsed = parsePhrase(p, {});
          if (!isMistake(parsed)) nodes.push(parsed);
        }
        const symbols = symbolsFor(nodes.map((n) => n.node));
        const programs = nodes.map((n) => compile(n.node, n.groups, symbols));
        const beginning = beginningsFor(symbols);
        const filter = filterFor(
          nodes.map(({ node }, i) => ({ beginning: beginning(node), program: () => programs[i]! })),
          symbols,
        );
        const prose = plainProse(text);
        for (const s of prose.sentences) {
          const line = lineOf(prose, s, symbols);
          const named = new Set(filter.candidates(line.symbols));
          programs.forEach((program, i) => {
            if (findIn(program, line, s.from, s.to) !== undefined)
              assert.ok(named.has(i), `missed ${phrases[i]} in ${text}`);
          });
        }
      }),
      { seed: SEED, numRuns: runs(10_000) },
    );
  });
});
