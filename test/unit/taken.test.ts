import assert from 'node:assert/strict';
import { takenBeside } from '../../server/src/engine/fix/taken.ts';
import { createLinter, DEFAULT_CONFIG, type Fix, type Span } from '../../server/src/engine/index.ts';

const linter = createLinter(DEFAULT_CONFIG);

/** The finding of a rule in a reply, with all fixes. */
function found(rule: string, source: string) {
  const finding = linter.lint({ path: 'a.reply.md', source }).findings.find((each) => each.rule === rule);
  assert.ok(finding !== undefined, `${rule} finds nothing in ${source}`);
  return finding;
}

const taken = (fixes: readonly Fix[]) => fixes.map(({ takes }) => takes?.words ?? []);

describe('what a rewrite takes away beside the words complained of', () => {
  it('is what stood before them and after them in what it replaces', () => {
    const { fixes, adviceTakes } = found(
      'negative-language/you-cant',
      'Please note that you cannot cancel the order {{order.id}} once it has left.\n',
    );
    assert.deepEqual(taken(fixes)[0], ['Please note that', 'the order {{order.id}} once it has left']);
    assert.deepEqual([fixes[0]?.takes?.whole, adviceTakes], [true, 'sentence']);
  });

  it('is nothing where the words alone are replaced, though the next one takes over their capital', () => {
    const { fixes, adviceTakes } = found('negative-language/unfortunately', 'Unfortunately the lid is cracked.\n');
    assert.deepEqual([taken(fixes)[0], adviceTakes], [[], undefined]);
  });

  it('is a clause where the rest of the sentence stays', () => {
    const { fixes, adviceTakes } = found(
      'negative-language/cannot',
      'We get thousands of requests a day, so we cannot promise anything of that sort.\n',
    );
    assert.deepEqual(
      [taken(fixes)[0], fixes[0]?.takes?.whole, adviceTakes],
      [['anything of that sort'], false, 'more'],
    );
  });

  it('is nothing where a sentence is added, or where the rewrite says the same words', () => {
    const text = 'It is late. Sorry for it.';
    const of = (at: Span, replaced: Span, by: string) =>
      takenBeside({ at, sentence: { start: 0, end: 11 } }, { at: replaced, text: by }, ({ start, end }) =>
        text.slice(start, end),
      );
    const late = { start: 6, end: 10 };
    assert.equal(of(late, { start: 11, end: 11 }, ' The cause was [cause].'), undefined);
    assert.equal(of(late, { start: 0, end: 11 }, 'Alas, IT IS here on [day].'), undefined);
    assert.deepEqual(of(late, { start: 0, end: 11 }, 'Here.'), { words: ['It is'], whole: true });
  });
});
