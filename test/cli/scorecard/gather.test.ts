import assert from 'node:assert/strict';
import fs from 'node:fs';
import type { FileReport } from '../../../server/src/cli/report/report.ts';
import { gather } from '../../../server/src/cli/scorecard/gather.ts';
import { cardText } from '../../../server/src/cli/scorecard/text.ts';
import { FAMILY_WORDS, nameOfPlaces, percent } from '../../../server/src/cli/scorecard/words.ts';
import type { LibraryReply } from '../../../server/src/engine/index.ts';
import { placed } from '../support.ts';
import { fileOf, told } from './support.ts';

const card = (...files: readonly FileReport[]) => gather({ files, paths: ['.'] });
const sorry = placed('We are [[so sorry]].', { severity: 'error', advice: 'Write “I’m sorry”' });
const none = { error: 0, warning: 0, suggestion: 0 };

describe('the numbers of a scorecard', () => {
  it('count replies, those without findings and those with suggestions alone', () => {
    const { total, findings, files } = card(
      fileOf(
        'a.md',
        [told(), told(), told()],
        [placed('[[hm]]', { severity: 'suggestion', replyIndex: 1 }), placed('[[no]]', { replyIndex: 2 })],
      ),
      fileOf('empty.md', []),
    );
    assert.deepEqual(total, { replies: 3, clean: 1, calm: 2 });
    assert.deepEqual(findings, { error: 0, warning: 1, suggestion: 1 });
    assert.equal(files, 1);
  });

  it('count findings by family, most first, and the replies that have one', () => {
    const blame = { family: 'blame', rule: 'blame/a' } as const;
    const { families } = card(
      fileOf('a.md', [told(), told()], [sorry, placed('[[you]]', blame), placed('[[You]]', blame)]),
    );
    assert.deepEqual(families, [
      { family: 'blame', findings: { ...none, warning: 2 }, replies: 1 },
      { family: 'hollow-apology', findings: { ...none, error: 1 }, replies: 1 },
    ]);
  });

  it('count a finding about a file in no reply', () => {
    const { findings, total, families } = card(fileOf('a.md', [told()], [placed('[[x]]', { replyIndex: -1 })]));
    assert.deepEqual(findings, { ...none, warning: 1 });
    assert.deepEqual(total, { replies: 1, clean: 1, calm: 1 });
    assert.equal(families[0]?.replies, 0);
  });

  it('leave out what no customer gets, and say how much', () => {
    const { total, findings, files, internal, byFile, replies, shape, alike } = gather({
      files: [
        {
          ...fileOf('a.md', [told(), told({ functions: ['act'] })], [sorry, placed('[[no]]', { replyIndex: 1 })]),
          internal: [1],
        },
        { ...fileOf('notes.md', [told()]), internal: [0] },
      ],
      paths: ['.'],
      alike: [{ share: 1, replies: [0, 1].map((index) => ({ path: 'a.md', index }) as LibraryReply) }],
    });
    assert.deepEqual(total, { replies: 1, clean: 0, calm: 0 });
    assert.deepEqual(findings, { ...none, error: 1 });
    assert.deepEqual([files, internal, byFile.length, replies.length, shape.whole], [1, 2, 1, 1, 0]);
    assert.deepEqual(alike, [], 'one reply is no group');
  });

  it('are told by file, folder, situation and owner; a reply may be in several', () => {
    const result = card(
      fileOf('desk/a.md', [told({ situations: ['delay', 'complaint'], owners: ['Rosa', 'Sam'] }), told()], [sorry]),
      fileOf('desk/b.md', [told({ owners: ['Sam'] })]),
      fileOf('c.md', [told()]),
    );
    const short = (rows: typeof result.byFile) => rows.map(({ name, replies, clean }) => [name, replies, clean]);
    assert.deepEqual(short(result.byFile), [
      ['desk/a.md', 2, 1],
      ['c.md', 1, 1],
      ['desk/b.md', 1, 1],
    ]);
    assert.deepEqual(short(result.byFolder), [
      ['desk', 3, 2],
      ['.', 1, 1],
    ]);
    assert.deepEqual(short(result.bySituation), [
      ['complaint', 1, 0],
      ['delay', 1, 0],
    ]);
    assert.equal(result.withoutSituation.replies, 3);
    assert.deepEqual(short(result.byOwner), [
      ['Sam', 2, 1],
      ['Rosa', 1, 0],
    ]);
    assert.equal(result.withoutOwner.replies, 2);
  });

  it('say what whole replies have, and where a rule misses it', () => {
    const { shape } = card(
      fileOf(
        'a.md',
        [told({ functions: ['greet', 'mirror', 'act', 'expect'] }), told({ functions: ['greet', 'refuse'] }), told()],
        [
          placed('[[x]]', { rule: 'missing-action/no-next-step', replyIndex: 1 }),
          placed('[[x]]', { rule: 'missing-action/apology-alone', replyIndex: 1 }),
        ],
      ),
    );
    assert.equal(shape.whole, 2);
    assert.deepEqual(shape.needs, [
      { need: 'acknowledgement', has: 1, missed: 0 },
      { need: 'action', has: 1, missed: 1 },
      { need: 'date', has: 1, missed: 0 },
    ]);
    assert.equal(shape.functions.greet, 2);
  });

  it('name the phrases that return, however they are written, with their usual rewrites', () => {
    const phrase = (text: string, advice: string, replyIndex: number) => placed(`[[${text}]]`, { advice, replyIndex });
    const { phrases } = card(
      fileOf(
        'a.md',
        [told(), told()],
        [
          phrase('we’re  sorry', 'B', 0),
          phrase("We're sorry", 'A', 1),
          phrase("we're sorry", 'A', 1),
          phrase('once', 'C', 1),
          placed('[[x]]', { family: 'fill-in', replyIndex: 0 }),
          placed('[[x]]', { family: 'fill-in', replyIndex: 1 }),
          placed('[[y]]', { scope: 'reply', replyIndex: 0 }),
          placed('[[y]]', { scope: 'reply', replyIndex: 1 }),
        ],
      ),
    );
    assert.deepEqual(
      phrases.map(({ text, times, replies, rewrites }) => ({ text, times, replies, rewrites })),
      [{ text: "we're sorry", times: 3, replies: 2, rewrites: ['A', 'B'] }],
    );
  });

  it('put first what has most kinds of grave findings: twenty blanks are one thing', () => {
    const error = (rule: string, replyIndex: number) => placed('[[x]]', { severity: 'error', rule, replyIndex });
    const { replies } = card(
      fileOf(
        'a.md',
        [told({ title: 'fine' }), told({ title: 'blanks' }), told({ title: 'harsh' }), told({ title: 'one' })],
        [
          ...Array.from({ length: 20 }, () => error('fill-in/blank', 1)),
          error('blame/a', 2),
          error('blame/b', 2),
          error('blame/a', 3),
        ],
      ),
    );
    assert.deepEqual(
      replies.map(({ name }) => name),
      ['harsh', 'blanks', 'one', 'fine'],
    );
  });

  it('name a reply by its title, else its place, else its file', () => {
    const { replies } = card(fileOf('desk/late.md', [told({ title: 'Late' }), told({ key: '/1/text' }), told()]));
    assert.deepEqual(
      replies.map(({ name }) => name),
      ['Late', '/1/text', 'late.md'],
    );
  });

  it('name the replies of a group by file and line', () => {
    const reply = (path: string, index: number) => ({ path, index }) as LibraryReply;
    const { alike } = gather({
      files: [fileOf('a.md', [told(), told({ title: 'Two', line: 9 })]), fileOf('b.md', [told({ title: 'B' })])],
      paths: [],
      alike: [{ share: 0.9, replies: [reply('a.md', 1), reply('b.md', 0)] }],
    });
    assert.deepEqual(alike, [
      {
        share: 0.9,
        replies: [
          { path: 'a.md', line: 9, name: 'Two' },
          { path: 'b.md', line: 1, name: 'B' },
        ],
      },
    ]);
  });
});

describe('words of a scorecard', () => {
  it('call families as the manual does', () => {
    const manual = fs.readFileSync('server/rules/manual.yaml', 'utf8');
    const titles = [...manual.matchAll(/^ {2}([a-z-]+):\n {4}title: (.*)$/gm)].map(([, family, title]) => [
      family,
      title,
    ]);
    assert.deepEqual(Object.entries(FAMILY_WORDS), titles);
  });

  it('name files and folders by the last part of their paths', () => {
    assert.deepEqual(
      [['.'], ['../mail/', 'a.md'], ['a', 'b', 'c', 'd', 'e'], ['/'], []].map((paths) =>
        nameOfPlaces(paths, '/desk/macros'),
      ),
      ['macros', 'mail and a.md', 'a, b, c and 2 more', undefined, undefined],
    );
  });

  it('never call some none, or most all', () => {
    const of = (part: number, whole: number) => percent(part, whole).replace('\u00a0', ' ');
    assert.deepEqual(
      [of(0, 9), of(1, 999), of(1, 3), of(998, 999), of(9, 9), of(0, 0)],
      ['0 %', '1 %', '33 %', '99 %', '100 %', '0 %'],
    );
  });

  it('come to a few lines for a terminal', () => {
    const text = cardText(
      card({
        ...fileOf(
          'a.md',
          [told({ functions: ['greet', 'act'] }), told(), told()],
          [sorry, placed('[[So sorry]]', { severity: 'error', replyIndex: 1 })],
        ),
        internal: [2],
      }),
      80,
      'uncanned',
    );
    assert.equal(
      text.replaceAll('\u00a0', ' '),
      `2 replies in 1 file.
0 (0 %) have no findings. 0 (0 %) have nothing graver than a suggestion, including those without.
1 internal note, which no customer gets, is left out.
2 findings: 2 errors.

Most findings
  Hollow apologies: 2 errors in 2 replies

Of 1 whole reply (in English, with a greeting, a sign-off or three sentences)
  1 (100 %) have no acknowledgement
  0 (0 %) have no action
  1 (100 %) have no date

Most frequent phrases
  2 × so sorry

"uncanned report --html scorecard.html" writes all of it as a page.
`,
    );
    const notes = { ...fileOf('a.md', [told(), told()]), internal: [0, 1] };
    assert.match(
      cardText(card(notes), 80, 'uncanned'),
      /^No replies were found\. 2 internal notes, which no customer gets, are left/,
    );
    assert.match(cardText(card(), 80, 'uncanned'), /^No replies were found\. "uncanned init" looks at a folder/);
  });
});
