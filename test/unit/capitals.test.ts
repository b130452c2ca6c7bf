/** Which lines in capitals head what follows, and which raise the voice. */
import assert from 'node:assert/strict';
import { createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';

const linter = createLinter(DEFAULT_CONFIG);
/** @returns what is shouted in a reply */
const shouted = (source: string, path = 'a.md'): string[] =>
  linter
    .lint({ path, source, named: true })
    .findings.filter(({ rule }) => rule === 'typography/shouting')
    .map(({ at }) => source.slice(at.start, at.end));

describe('capitals', () => {
  it('head a part of a plain mail', () => {
    for (const head of [
      'YOUR KILN SLOT',
      '📅 OPEN STUDIO EVENING',
      '=== WHAT HAPPENS NEXT ===',
      'ℹ REASON FOR THE CHANGE',
      'YOUR ORDER {{order.id}}:',
    ])
      assert.deepEqual(shouted(`Hello Ana,\n\n${head}\nThe kiln is free from nine.\n\nThe pottery`), [], head);
    assert.deepEqual(shouted('Room: Loft\nYOUR PAYMENT DETAILS\n--------------------\nCard: Visa'), []);
    assert.deepEqual(shouted('⚠️ IMPORTANT\nBring your own towel.'), []);
  });

  it('label a point of a list', () => {
    assert.deepEqual(
      shouted('Try this:\n\n1. CHECK YOUR CARD: is it still valid?\n2. CONTACT US: we ring the bank.'),
      [],
    );
    assert.deepEqual(shouted('<p>Hi</p><ul><li>CONTACT YOUR BANK: ask for a limit.</li></ul>', 'a.html'), []);
  });

  it('name what a program fills in between two signs', () => {
    assert.deepEqual(shouted('Days of leave:#DAYS#, until $WITHIN$.'), []);
    assert.deepEqual(shouted('Bring it within 2 #WEEKS.'), ['WEEKS']);
  });

  it('raise the voice inside a sentence, at its end, or where they urge', () => {
    assert.deepEqual(shouted('Hi,\n\nYour swim bag waits at\nTHE WRONG BIG POOL\nuntil June.'), ['THE WRONG BIG POOL']);
    assert.deepEqual(shouted("DON'T WORRY:\nThe fee is back on your card."), ["DON'T WORRY"]);
    assert.deepEqual(shouted('1. PLEASE READ THIS: the pool is shut.'), ['PLEASE READ THIS']);
    assert.deepEqual(shouted('⚠️ READ THIS NOW\nThe pool is shut.'), ['READ THIS NOW']);
    assert.deepEqual(shouted('The pool is shut.\n\nTHIS WAS YOUR CHOICE'), ['THIS WAS YOUR CHOICE']);
  });
});
