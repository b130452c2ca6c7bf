import assert from 'node:assert/strict';
import * as choices from '../../../client/src/statements/choices.ts';
import type { OfferedStatement, StatementList } from '../../../server/src/protocol.ts';
import { english } from '../../support/english.ts';

const statement = (id: string, more: Partial<OfferedStatement> = {}): OfferedStatement => ({
  id,
  situation: id.split('-')[0]!,
  function: id.split('-')[1]!,
  text: `Text of ${id}.`,
  blanks: [],
  sources: [],
  own: false,
  favorite: false,
  ...more,
});
const list = (...situations: string[]): StatementList => ({
  situations,
  statements: [
    statement('delay-acknowledge-1'),
    statement('grief-acknowledge-1'),
    statement('delay-act-2'),
    statement('delay-act-3', { favorite: true, own: true }),
    statement('refund-close-1', { situation: 'refund-refused' }),
  ],
});
/** Headings in brackets. */
const shown = (all: readonly choices.Choice[]): string[] =>
  all.map((each) => (each.kind === 'heading' ? `[${each.label}]` : each.label));
const NONE: ReadonlySet<string> = new Set();
const groups = (of: StatementList, stars: ReadonlySet<string>) => choices.groups(of, stars, english);
const sentences = (of: StatementList, group: choices.Group, stars: ReadonlySet<string>) =>
  choices.sentences(of, group, stars, english);

describe('the pick of statements', () => {
  it('begins with what the reply is for, then favorites, all, and the other situations', () => {
    assert.deepEqual(shown(groups(list('grief'), NONE)), [
      '[what this reply is for]',
      'Grief',
      '[or]',
      '$(star-full) Favorites',
      'All situations',
      '[situations]',
      'Delay',
      'Refund refused',
    ]);
    const bare = { ...list(), statements: list().statements.slice(0, 3) };
    assert.deepEqual(shown(groups(bare, NONE)), ['All situations', '[situations]', 'Delay', 'Grief']);
    assert.deepEqual(shown(groups(bare, new Set(['delay-act-2']))).slice(0, 1), ['$(star-full) Favorites']);
    assert.deepEqual(shown(groups(list('routine'), NONE))[0], '$(star-full) Favorites', 'nothing is for it');
  });

  it('says how many there are of each', () => {
    const [first] = groups(list('delay'), NONE).filter((each) => each.kind === 'group');
    assert.equal(first?.description, '3 statements');
  });

  it('goes on with sentences under what they do, favorites before others', () => {
    assert.deepEqual(shown(sentences(list(), { situation: 'delay' }, NONE)), [
      '[acknowledge]',
      'Text of delay-acknowledge-1.',
      '[act]',
      '$(star-full) Text of delay-act-3.',
      'Text of delay-act-2.',
    ]);
    assert.deepEqual(shown(sentences(list(), { situation: 'delay' }, new Set(['delay-act-2']))).slice(-2), [
      '$(star-full) Text of delay-act-2.',
      '$(star-full) Text of delay-act-3.',
    ]);
    assert.deepEqual(shown(sentences(list(), 'favorites', new Set(['grief-acknowledge-1']))), [
      '[acknowledge]',
      '$(star-full) Text of grief-acknowledge-1.',
      '[act]',
      '$(star-full) Text of delay-act-3.',
    ]);
  });

  it('shows the end of a long sentence on a line of its own, from a word on', () => {
    const text = 'You have been waiting since [date] for [item], and [what they needed it for] is coming up.';
    const long = { situations: [], statements: [statement('delay-act-1', { text })] };
    const [, shownAs] = sentences(long, { situation: 'delay' }, NONE);
    assert.deepEqual(shownAs?.kind === 'statement' && [shownAs.label, shownAs.detail], [
      text,
      '… needed it for] is coming up. · delay-act-1',
    ]);
  });

  it('says beside a sentence what it is for, whose it is, and its id', () => {
    const described = (group: 'all' | { situation: string }): string[] =>
      sentences(list(), group, NONE).flatMap((each) => (each.kind === 'statement' ? [each.description ?? ''] : []));
    assert.deepEqual(described('all').slice(0, 3), [
      'Delay · delay-acknowledge-1',
      'Grief · grief-acknowledge-1',
      'Delay · favorite of the team · written by the team · delay-act-3',
    ]);
    assert.equal(described({ situation: 'delay' })[0], 'delay-acknowledge-1');
  });
});
