import assert from 'node:assert/strict';
import { type Grouping, gravest, groupsOf, type Known, merged, repliesOf } from '../../../client/src/library/groups.ts';
import { inWords, type Path, partsOf, wordsOf } from '../../../client/src/library/words.ts';
import type { LibraryEntry } from '../../../server/src/protocol.ts';
import { english } from '../../support/english.ts';

const {
  countsInWords,
  groupDetail,
  groupName,
  replyAloud,
  replyDetail,
  replyName,
  replyTip,
  searchAside,
  searchDetail,
} = wordsOf(english);

const NONE = { error: 0, warning: 0, suggestion: 0 };
const entry = (title: string, more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  key: '',
  title,
  begins: `Hi …, about ${title}.`,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  findings: NONE,
  families: {},
  ...more,
});

const late = entry('Late', {
  findings: { error: 1, warning: 2, suggestion: 0 },
  families: { blame: 1, 'hollow-apology': 2 },
  situation: ['delay', 'repeated-contact'],
  channel: 'email',
});
const lost = entry('Lost', { findings: { ...NONE, suggestion: 1 }, families: { blame: 1 }, situation: ['delay'] });
const fine = entry('Fine', { channel: 'sms' });

const known: Known = new Map(
  [
    { uri: 'file:///desk/a.json', stamp: '1', replies: [late, fine] },
    { uri: 'file:///desk/sub/b.csv', stamp: '2', replies: [lost] },
  ].map((file) => [file.uri, file]),
);
const path: Path = { name: 'a.json', folder: 'sub' };
const [lateHere] = repliesOf(known) as [ReturnType<typeof repliesOf>[number]];

/** Groups as lines: name, detail, and the titles in them. */
const lines = (by: Grouping): string[] =>
  groupsOf(known, by).map((group) => {
    const at = partsOf(group.name.replace('file:///desk/', ''));
    const titles = group.children.map((leaf) => `${replyName(leaf.reply)} (${replyDetail(leaf, at)})`);
    return `${groupName(group, at)}: ${groupDetail(group, at)}: ${titles.join(', ')}`;
  });

describe('the list of all replies', () => {
  it('is ordered by file, with counts', () => {
    assert.deepEqual(lines('file'), [
      'a.json: 3 findings · 2 replies: Late (3 findings · email), Fine (sms)',
      'b.csv: 1 finding · 1 reply · sub: Lost (1 finding)',
    ]);
  });

  it('is ordered by family of finding, the most findings first; a reply counts what belongs there', () => {
    const shown = groupsOf(known, 'finding').map((group) => [
      groupName(group, path),
      groupDetail(group, path),
      group.children.map((leaf) => `${replyName(leaf.reply)}: ${replyDetail(leaf, path)}`),
    ]);
    assert.deepEqual(shown, [
      ['Blame', '2 findings · 2 replies', ['Late: 1 finding · a.json', 'Lost: 1 finding · a.json']],
      ['Hollow apology', '2 findings · 1 reply', ['Late: 2 findings · a.json']],
      ['No findings', '1 reply', ['Fine: a.json']],
    ]);
  });

  it('is ordered by situation; a reply for two stands under both, those for none come last', () => {
    assert.deepEqual(
      groupsOf(known, 'situation').map((group) => [groupName(group, path), group.children.length]),
      [
        ['Delay', 2],
        ['Repeated contact', 1],
        ['No situation', 1],
      ],
    );
  });

  it('has no two lines of one name', () => {
    for (const by of ['file', 'finding', 'situation'] as const) {
      const ids = groupsOf(known, by).flatMap(({ children }) => children.map(({ id }) => id));
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it('keeps what an answer leaves out, and forgets what is gone', () => {
    const after = merged(known, {
      files: [
        { uri: 'file:///desk/a.json', stamp: '1' },
        { uri: 'file:///desk/new.json', stamp: '3', replies: [fine] },
        { uri: 'file:///desk/unknown.json', stamp: '4' },
      ],
    });
    assert.deepEqual(
      [...after.values()].map(({ uri, replies }) => [uri, replies.length]),
      [
        ['file:///desk/a.json', 2],
        ['file:///desk/new.json', 1],
      ],
    );
  });
});

describe('the words of the list', () => {
  it('name a reply by title, first words, or where it lies', () => {
    assert.equal(replyName({ ...lateHere, title: '  Late\n parcel ' }), 'Late parcel');
    assert.equal(replyName({ ...lateHere, title: ' ' }), 'Hi …, about Late.');
    assert.equal(replyName({ ...lateHere, title: '', begins: '', key: '/0/body' }), '/0/body');
    assert.equal(replyName({ ...lateHere, title: '', begins: '' }), 'Empty reply');
  });

  it('count findings by how grave they are', () => {
    assert.equal(countsInWords({ error: 1, warning: 2, suggestion: 1000 }), '1 error, 2 warnings, 1,000 suggestions');
    assert.equal(countsInWords(NONE), '');
    assert.deepEqual(
      [late, lost, fine].map(({ findings }) => gravest(findings)),
      ['error', 'suggestion', undefined],
    );
  });

  it('say of a reply all that icon and place say, to the eye and aloud', () => {
    assert.deepEqual(replyTip(lateHere, path), [
      'Late',
      'Hi …, about Late.',
      '1 error, 2 warnings',
      'Delay, Repeated contact · email',
      'a.json · sub',
    ]);
    assert.equal(replyAloud(lateHere, path), 'Late, 1 error, 2 warnings, Delay, Repeated contact, email, in a.json');
    const bare = { ...fine, uri: 'x', title: '', begins: 'Thanks.', channel: '' };
    assert.deepEqual(replyTip(bare, { name: 'x', folder: '' }), ['Thanks.', 'No findings', 'x']);
    assert.equal(replyAloud(bare, path), 'Thanks., no findings, in a.json');
  });

  it('hold what a search looks through', () => {
    assert.equal(searchDetail(lateHere), 'Delay, Repeated contact · email · Hi …, about Late.');
    assert.equal(searchAside(lateHere, path), '3 findings · a.json');
  });

  it('are words, not names of the rules', () => {
    assert.equal(inWords('negative-language'), 'Negative language');
    assert.deepEqual(partsOf('desk\\sub/a.json'), { name: 'a.json', folder: 'desk\\sub' });
    assert.deepEqual(partsOf('a.json'), { name: 'a.json', folder: '' });
  });
});
