import assert from 'node:assert/strict';
import fc from 'fast-check';
import { graphBuilder } from '../../../server/src/engine/match/graph.ts';
import { GAP_WORDS, isMistake, type Node, phraseParser } from '../../../server/src/engine/match/phrase.ts';
import { phraseAt } from '../../../server/src/engine/match/phrase-table.ts';
import { type Line, lineOf, matchAt } from '../../../server/src/engine/match/run.ts';
import { symbolsFor } from '../../../server/src/engine/match/symbols.ts';
import { vocabularyOf } from '../../../server/src/engine/match/vocabulary.ts';
import { clauseEndsBefore } from '../../../server/src/engine/prose/clauses.ts';
import { LISTS, phrase, text } from '../../support/phrases.ts';
import { plainProse } from '../../support/plain-prose.ts';
import { runs, SEED } from '../../support/property.ts';

const VOCABULARY = vocabularyOf(LISTS);
const parse = phraseParser(VOCABULARY.lexicon);

/** Every way in which a tree matches from a word on, tried one after the other: where it ends, and the words it names. */
function ways({ prose, sentence }: Line, tree: Node, from: number): [end: number, named: number][] {
  const go = (node: Node, at: number): [number, number][] => {
    const word = at < sentence.to ? prose.words[at] : undefined;
    switch (node.type) {
      case 'word': {
        if (word === undefined || word.kind === 'opaque') return [];
        const ends = (ending: string): boolean => word.norm.length > ending.length + 1 && word.norm.endsWith(ending);
        // Words of the random texts that only look like verb forms.
        const fits =
          node.words.includes(word.norm) ||
          node.prefixes.some((p) => word.norm.startsWith(p)) ||
          (word.norm !== 'wedding' && node.suffixes.some(ends));
        return fits ? [[at + 1, 1]] : [];
      }
      case 'any':
        return word !== undefined && word.kind !== 'sign' ? [[at + 1, 1]] : [];
      case 'number':
        return word?.kind === 'number' ? [[at + 1, 1]] : [];
      case 'opaque':
        return word?.kind === 'opaque' ? [[at + 1, 1]] : [];
      case 'start':
        return at === sentence.from || at === sentence.body ? [[at, 0]] : [];
      case 'end':
        return clauseEndsBefore(prose, sentence, at) ? [[at, 0]] : [];
      case 'gap': {
        const out: [number, number][] = [[at, 0]];
        for (let i = at; i < Math.min(sentence.to, at + GAP_WORDS); i++) {
          const each = prose.words[i]!;
          if (each.kind === 'sign' && each.norm !== ',') break;
          out.push([i + 1, 0]);
        }
        return out;
      }
      case 'sequence':
        return node.items.reduce<[number, number][]>(
          (so, item) => so.flatMap(([end, n]) => go(item, end).map(([e, m]): [number, number] => [e, n + m])),
          [[at, 0]],
        );
      case 'choice':
        return node.of.flatMap((item) => go(item, at));
      case 'optional':
        return [[at, 0], ...go(node.item, at)];
      case 'repeat':
        return go(
          {
            type: 'optional',
            item: {
              type: 'sequence',
              items: [
                node.item,
                {
                  type: 'optional',
                  item: { type: 'sequence', items: [node.item, { type: 'optional', item: node.item }] },
                },
              ],
            },
          },
          at,
        );
      case 'look':
        return go(node.item, at).some(([end]) => mayEnd(end)) === node.negative ? [] : [[at, 0]];
    }
  };
  const mayEnd = (end: number): boolean => {
    const next = end < sentence.to ? prose.words[end] : undefined;
    return next?.norm !== 'not' || !(next.glued || prose.words[end - 1]?.norm === 'can');
  };
  return go(tree, from).filter(([end]) => mayEnd(end));
}

describe('matching', () => {
  it('takes of all ways the one that names the most words, and of those the shortest', () => {
    fc.assert(
      fc.property(phrase, text, (source, said) => {
        const parsed = parse(source);
        if (isMistake(parsed)) return;
        const { graph, phrases } = vocabularyOf(LISTS, [source]);
        const symbols = symbolsFor(graph.names);
        const prose = plainProse(said);
        for (const sentence of prose.sentences) {
          const line = lineOf(prose, sentence, graph, symbols);
          for (let at = sentence.from; at < sentence.to; at++) {
            const [best] = ways(line, parsed.node, at).sort(([a, n], [b, m]) => m - n || a - b);
            assert.equal(matchAt(line, phraseAt(phrases, 1)!, at)?.to, best?.[0], `${source} at ${at} of ${said}`);
          }
        }
      }),
      { seed: SEED, numRuns: runs(5_000) },
    );
  });

  it('tells what each group took', () => {
    const groups = (source: string, said: string): string[] => {
      const { graph, phrases } = vocabularyOf(LISTS, [source]);
      const prose = plainProse(said);
      const line = lineOf(prose, prose.sentences[0]!, graph, symbolsFor(graph.names));
      const match = matchAt(line, phraseAt(phrases, 1)!, 0);
      return (match?.groups ?? []).map(([from, to]) =>
        from < 0
          ? '-'
          : prose.words
              .slice(from, to)
              .map(({ norm }) => norm)
              .join(' '),
      );
    };
    assert.deepEqual(groups('we (cannot|can) (refund|pay) (it|them)', 'we can pay them'), ['can', 'pay', 'them']);
    assert.deepEqual(groups('we [really] (refund|send (it|them))', 'we really send it'), ['send it', 'it']);
    assert.deepEqual(groups('we (refund) [(it)] now', 'we refund now'), ['refund', '-']);
    assert.deepEqual(groups('sorry (for … late) [again]', 'sorry for the bus being late again'), [
      'for the bus being late',
    ]);
    assert.deepEqual(groups('we (very|really)* (sorry)', 'we really very sorry'), ['very', 'sorry']);
  });

  it('finds each of many ways', () => {
    const names = 'abcdefghi'.split('').flatMap((a) => 'klmnopqr'.split('').map((b) => `${a}${b}`));
    const { graph, phrases } = vocabularyOf(LISTS, [`we (${names.map((name) => `${name} it`).join('|')})`]);
    const symbols = symbolsFor(graph.names);
    assert.equal(names.length, 72);
    for (const name of [...names, 'zz']) {
      const prose = plainProse(`we ${name} it`);
      const match = matchAt(lineOf(prose, prose.sentences[0]!, graph, symbols), phraseAt(phrases, 1)!, 0);
      assert.equal(match?.to, name === 'zz' ? undefined : 3, name);
    }
  });

  it('looks for a part that phrases share once', () => {
    const { graph } = vocabularyOf(LISTS, ['we <ways>', 'you <ways>', 'sorry (<ways>|now)']);
    const builder = graphBuilder();
    const before = builder.add({ type: 'sequence', items: [] });
    assert.equal(builder.add({ type: 'sequence', items: [] }), before);
    const most = Math.max(...Array.from(graph.uses));
    assert.equal(most, 2);
  });
});
