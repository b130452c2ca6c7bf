import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readingMatter } from '../../build/rule-page.mjs';
import { graphBuilder, treesOf } from '../../server/src/engine/match/graph.ts';
import { isMistake, type Node, phraseParser } from '../../server/src/engine/match/phrase.ts';
import { phraseAt } from '../../server/src/engine/match/phrase-table.ts';
import { vocabularyOf } from '../../server/src/engine/match/vocabulary.ts';
import { RULES } from '../../server/src/engine/rules/catalog.generated.ts';
import type { ConditionOf, WordingOf } from '../../server/src/engine/rules/rule.ts';
import { readRuleTexts } from '../../server/src/engine/rules/rule-texts.ts';
import { wordings } from '../../server/src/engine/rules/wordings.ts';
import { FUNCTION_PAGES, LISTS, PAGES } from '../support/pages.ts';

/** A tree as text; words of one place in any order. */
const said = (tree: Node): string =>
  JSON.stringify(tree, (_, value) =>
    Array.isArray(value) && typeof value[0] === 'string' ? [...value].sort() : value,
  );

/** A wording with its phrases as text. */
function shown<P>({ phrases, only, unless, softens }: WordingOf<P>, text: (phrase: P) => string): unknown {
  const condition = (of: ConditionOf<P>): unknown =>
    Object.fromEntries(
      Object.entries(of).map(([key, value]) => [
        key,
        ['before', 'after', 'sentence', 'next', 'previous', 'earlier'].includes(key) ? (value as P[]).map(text) : value,
      ]),
    );
  const conditions = (of: { only?: ConditionOf<P> | undefined; unless?: readonly ConditionOf<P>[] | undefined }) => [
    of.only && condition(of.only),
    (of.unless ?? []).map(condition),
  ];
  return {
    phrases: phrases.map((phrase) => [text(phrase.match), ...conditions(phrase)]),
    all: conditions({ only, unless }),
    softens: softens?.map(condition),
  };
}

describe('the catalogue', () => {
  it('says of every rule what its page says, reading matter aside', () => {
    // A page may yield to a whole family; the catalogue names its rules.
    const named = (own: string, other: string): string[] =>
      other.endsWith('/*')
        ? PAGES.map(({ id }) => id).filter((id) => id.startsWith(other.slice(0, -1)) && id !== own)
        : [other];
    const carried = PAGES.map(({ why: _, examples: __, phrases, only, unless, softens, ...rule }) => ({
      ...rule,
      ...(rule.yields && { yields: rule.yields.flatMap((other) => named(rule.id, other)) }),
      ...(rule.yieldsBeside && { yieldsBeside: rule.yieldsBeside.flatMap((other) => named(rule.id, other)) }),
    }));
    const byId = <T extends { readonly id: string }>(rules: readonly T[]): T[] =>
      [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
    assert.deepEqual(byId(RULES), byId(carried));
  });

  it('has the phrases and conditions of every page, as a fresh reading gives them', () => {
    const { vocabulary, rules, functions } = wordings();
    const written = new Map(PAGES.map((page) => [page.id, page]));
    assert.deepEqual(
      [...rules.keys()].sort(),
      PAGES.filter(({ phrases }) => phrases.length > 0)
        .map(({ id }) => id)
        .sort(),
    );
    const tree = treesOf(vocabulary.graph);
    const parse = phraseParser(vocabularyOf(LISTS).lexicon);
    const meant = (source: string): string => {
      const parsed = parse(source);
      assert.ok(!isMistake(parsed), source);
      const builder = graphBuilder();
      const node = builder.add(parsed.node);
      return `${parsed.groups} ${said(treesOf(builder.graph())(node))}`;
    };
    const carried = (number: number): string => {
      const { node, groups } = phraseAt(vocabulary.phrases, number)!;
      return `${groups} ${said(tree(node))}`;
    };
    for (const [id, wording] of rules) assert.deepEqual(shown(wording, carried), shown(written.get(id)!, meant), id);
    for (const [i, wording] of functions.entries())
      assert.deepEqual(shown(wording, carried), shown(FUNCTION_PAGES[i]!, meant), wording.id);
  });

  it('has the reading matter of every rule beside the bundles', () => {
    const texts = readRuleTexts(readFileSync('dist/rule-pages.json', 'utf8'));
    assert.equal(texts.size, PAGES.length);
    for (const page of PAGES) assert.deepEqual(texts.get(page.id), readingMatter(page), page.id);
  });

  it('shows a reply before and after and one that is fine; two that are flagged where nothing is put right', () => {
    const one = { kind: 'flagged', text: '[[one]]' } as const;
    const two = { kind: 'flagged', text: '[[two]]' } as const;
    const fixed = { kind: 'fixed', text: '2' } as const;
    const fine = { kind: 'fine', text: 'three' } as const;
    assert.deepEqual(readingMatter({ why: 'w', examples: [one, two, fixed, fine, fine] }), {
      why: 'w',
      examples: [two, fixed, fine],
    });
    assert.deepEqual(readingMatter({ why: '', examples: [one, two, two, fine, fine] }).examples, [one, two, fine]);
  });
});

describe('reading matter', () => {
  it('leaves out what is not as it should be, and never throws', () => {
    const read = (json: unknown): unknown => Object.fromEntries(readRuleTexts(JSON.stringify(json)));
    const good = { why: 'w', examples: [{ kind: 'fine', text: 't' }] };
    assert.deepEqual(read({ 'a/b': good, 'a/c': { why: 1 }, 'a/d': null, 'a/e': { ...good, examples: [1, {}] } }), {
      'a/b': good,
      'a/e': { why: 'w', examples: [] },
    });
    for (const broken of [null, [], 1, 'x']) assert.deepEqual(read(broken), {});
    assert.equal(readRuleTexts('{').size, 0);
  });
});
