/** What `--fix` writes by itself: sentences as a person would leave them. */
import assert from 'node:assert/strict';
import { createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';

const linter = createLinter(DEFAULT_CONFIG);
const fixed = (source: string): string => linter.fixAll({ path: 'a.md', source, named: true }).source;

describe('safe fixes', () => {
  it('keep the word that joins two clauses', () => {
    assert.equal(
      fixed("We restring harps on Mondays so don't hesitate to ask us."),
      'We restring harps on Mondays so you can ask us.',
    );
  });

  it('make no order of what somebody may do', () => {
    assert.equal(
      fixed("It is a sad week. Please don't hesitate to get in touch."),
      'It is a sad week. You can get in touch.',
    );
    const source = 'Please do not hesitate to ring the fire brigade.';
    assert.equal(fixed(source), source);
  });

  it('write no full stop before a comma', () => {
    assert.equal(fixed('We lost the key an hour ago!!, sorry.'), 'We lost the key an hour ago, sorry.');
  });

  it('take an emoji out only where the sentence holds together without it', () => {
    assert.equal(
      fixed('The lake is frozen 😢 so we skate on Saturday.'),
      'The lake is frozen so we skate on Saturday.',
    );
    for (const said of [
      "The ferry isn't sailing today 😅 you are on the one at seven.",
      'We lost your kayak 😢 Tom looks for it tonight.',
    ])
      assert.equal(fixed(said), said);
  });

  it('touch no day, and whoever writes it small by hand keeps its capital', () => {
    const source = 'Bring the kayaks back BEFORE FRIDAY, please.';
    assert.equal(fixed(source), source);
    const [shout] = linter.lint({ path: 'a.md', source, named: true }).findings;
    assert.equal(shout?.fixes[0]?.title, 'Write “before Friday”');
  });

  it('take flattery out with all that belongs to it, and adverbs with their comma', () => {
    assert.equal(fixed('As a valued member of our rowing club, you get a key.'), 'You get a key.');
    for (const said of [
      'As a valued member of the club that rows at dawn and at dusk in all weathers, you get a key.',
      'We want you to know how incredibly, immensely sorry our crew is.',
    ])
      assert.equal(fixed(said), said);
  });
});
