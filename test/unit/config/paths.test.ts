import assert from 'node:assert/strict';
import { type Config, DEFAULT_CONFIG } from '../../../server/src/engine/config/config.ts';
import { isIgnored, repliesEntryFor, situationsFor } from '../../../server/src/engine/config/paths.ts';

const config = (o: Partial<Config>): Config => ({ ...DEFAULT_CONFIG, ...o });

describe('what a config says of a file', () => {
  it('ignore: as in .gitignore', () => {
    const ignored = (globs: string[], path: string, folder = ''): boolean =>
      isIgnored(config({ ignore: globs, folder }), path);
    assert.ok(ignored(['*.bak'], 'a/b/c.bak'), 'a name without a slash is found in every folder');
    assert.ok(ignored(['drafts'], 'a/drafts/b/c.md'), 'a folder covers all that lies in it');
    assert.ok(ignored(['drafts/'], 'drafts/c.md'));
    assert.ok(!ignored(['drafts/'], 'drafts'), 'with a slash at its end, only folders');
    assert.ok(ignored(['/drafts'], 'drafts/c.md'));
    assert.ok(!ignored(['/drafts'], 'a/drafts/c.md'), 'with a slash in front, only here');
    assert.ok(ignored(['./a/b.md'], 'a/b.md'));
    assert.ok(ignored(['a\\*.md'], 'a/b.md'), 'as Windows writes it');
    assert.ok(!ignored(['*.md', '!keep.md'], 'a/keep.md'));
    assert.ok(ignored(['*.md', '!keep.md', 'a'], 'a/keep.md'), 'later ones win');
    assert.ok(!ignored([], 'a.md'));
    assert.ok(ignored(['.secret/**'], '.secret/a.md'), 'names with a dot in front are names');
    assert.ok(
      ignored(['My macros/*.md'], 'file:///lib/My%20macros/a.md', 'file:///lib'),
      'an address reads as its signs',
    );
    assert.ok(ignored(['a/*.md'], '/lib/a/x.md', '/lib'));
    assert.ok(!ignored(['a/*.md'], '/lib2/a/x.md', '/lib'));
  });

  it('replies: the first entry that fits; at places plain where nothing is said, a whole file as its name says', () => {
    const it = config({
      replies: [
        { files: ['a.json'], at: ['/x'] },
        { files: ['*.json'], at: ['/y'], markup: 'html' },
        { files: ['*.md'], at: [] },
      ],
    });
    assert.deepEqual(repliesEntryFor(it, 'q/a.json'), { files: ['a.json'], at: ['/x'], markup: 'plain' });
    assert.deepEqual(repliesEntryFor(it, 'b.json')?.at, ['/y']);
    assert.equal(repliesEntryFor(it, 'b.json')?.markup, 'html');
    assert.deepEqual(repliesEntryFor(it, 'b.md'), { files: ['*.md'], at: [] });
    assert.equal(repliesEntryFor(it, 'b.txt'), undefined);
    assert.equal(repliesEntryFor(DEFAULT_CONFIG, 'b.txt'), undefined);
  });

  it('situations: by title, tag and file; all that fit, each once', () => {
    const it = config({
      folder: '/lib',
      situations: [
        ['Refunds::*', ['refund-refused']],
        ['vip', ['complaint']],
        ['grief/**', ['grief', 'complaint']],
        ['Where is my order?', ['delay']],
      ],
    });
    const found = (o: { path?: string; title?: string; tags?: string[] }): readonly string[] =>
      situationsFor(it, { path: '/lib/a.json', ...o });
    assert.deepEqual(found({ title: 'refunds::Declined' }), ['refund-refused']);
    assert.deepEqual(found({ title: 'Other', tags: ['x', 'VIP'] }), ['complaint']);
    assert.deepEqual(found({ path: '/lib/grief/a.md', tags: ['vip'] }), ['complaint', 'grief']);
    assert.deepEqual(found({ title: 'Where is my order?' }), ['delay']);
    assert.deepEqual(found({ title: 'Where is my orders' }), []);
    assert.deepEqual(found({}), []);
    assert.deepEqual(situationsFor(DEFAULT_CONFIG, { path: 'a' }), []);
  });
});
