import assert from 'node:assert/strict';
import { createLinter, DEFAULT_CONFIG } from '../../../server/src/engine/index.ts';
import { configFor } from '../../../server/src/engine/providers/offer.ts';
import { recognised } from '../../support/recognised.ts';

const hi = 'Hi Sam, thank you for telling us about the missing lid.';
const bye = 'Your refund is on its way and will be there by Friday.';
const offer = (path: string, value: unknown) =>
  recognised(path, typeof value === 'string' ? value : JSON.stringify(value)).offer;
const config = (path: string, value: unknown) => offer(path, value)?.config;

describe('a data file in which nothing is recognised', () => {
  it('is offered the field that holds most replies', () => {
    assert.equal(
      config('x.json', {
        data: [
          { a: 'Title of it all', b: hi },
          { a: 'Open', b: bye },
        ],
      }),
      'replies:\n  - files: "x.json"\n    at: ["/data/*/b"]\n',
    );
    assert.equal(
      config('x.json', { categories: { a: [{ t: hi }], b: [{ t: bye }], c: [{ t: bye }] } }),
      'replies:\n  - files: "x.json"\n    at: ["/categories/*/*/t"]\n',
    );
    assert.equal(config('x.json', { 'a/b': { t: hi } }), 'replies:\n  - files: "x.json"\n    at: ["/a~1b/t"]\n');
    assert.equal(config('x.csv', `id,Answer\n1,"${hi}"\n`), 'replies:\n  - files: "x.csv"\n    at: ["Answer"]\n');
    assert.equal(
      config('x.yaml', `---\ncomment: "${hi}"\n---\ncomment: "${bye}"\n`),
      'replies:\n  - files: "x.yaml"\n    at: ["/comment"]\n',
    );
  });

  it('is offered all the texts of a map', () => {
    assert.equal(config('x.json', { Welcome: hi, Late: bye }), 'replies:\n  - files: "x.json"\n    at: ["/*"]\n');
    assert.equal(
      config('x.json', { Welcome: hi, Late: bye, No: { 'Not here': hi, 'Not now': bye } }),
      'replies:\n  - files: "x.json"\n    at: ["/*", "/*/*"]\n',
    );
  });

  it('is offered with its markup', () => {
    assert.match(config('x.json', { replies: [{ b: `<p>${hi}</p>` }] }) ?? '', /\n {4}markup: html\n$/);
    assert.match(config('x.json', { replies: [{ b: `**Hi** ${hi}` }] }) ?? '', /\n {4}markup: markdown\n$/);
  });

  it('is named so that the config means it and no other', () => {
    assert.match(config('./a b/[x].json', { a: hi }) ?? '', /files: "a b\/\?x\?\.json"/);
    assert.match(config('file:///home/me/x.json', { a: hi }) ?? '', /files: "\*\*\/x\.json"/);
    assert.match(config('/home/me/x (1).json', { a: hi }) ?? '', /files: "\*\*\/x \?1\?\.json"/);
  });

  it('is offered beside the file, where that lies outside the folder', () => {
    const source = JSON.stringify([{ note: hi }, { note: hi }]);
    assert.match(config('../../desk/a[1].json', source) ?? '', /files: "a\?1\?\.json"/);
    assert.equal(configFor('../../desk/a.json'), '../../desk/.uncanned.yaml');
    assert.equal(configFor('desk/a.json'), '.uncanned.yaml');
    const linter = createLinter(DEFAULT_CONFIG);
    const message = (path: string) => linter.lint({ path, source, named: true }).problems[0]?.message ?? '';
    assert.match(message('../a.json'), /put this in \.\.\/\.uncanned\.yaml:\n\nreplies:\n {2}- files: "a\.json"\n/);
    assert.match(message('x/a.json'), /put this in \.uncanned\.yaml:\n\nreplies:\n {2}- files: "x\/a\.json"\n/);
  });

  it('is offered nothing where nothing looks like a reply', () => {
    for (const value of [
      [],
      {},
      '',
      { a: 'Open', b: 12 },
      { a: 'A long sentence that is addressed to nobody in particular here.' },
    ])
      assert.equal(offer('x.json', value), undefined);
    assert.equal(
      offer('x.csv', `${JSON.stringify(`${hi}${hi}`)},b\n"${hi}",c\n`),
      undefined,
      'a table without a header',
    );
  });

  it('is offered unasked only where its name speaks of replies', () => {
    const source = JSON.stringify([{ b: hi }]);
    assert.equal(recognised('x.json', source, undefined, false).offer, undefined);
    assert.notEqual(recognised('saved-replies.json', source, undefined, false).offer, undefined);
    assert.notEqual(recognised('canned/en.json', source, undefined, false).offer, undefined);
  });
});
