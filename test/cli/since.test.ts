import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import {
  APOLOGY,
  BAD,
  CONFIG,
  commit,
  GIT_ENV,
  git,
  LONG,
  lint,
  replies,
  repository,
  uncanned,
  write,
} from './repository.ts';
import { folderWith, tidy, withPermissions } from './support.ts';

const apology = (path: string, title?: string): string => `${path} ${APOLOGY}${title === undefined ? '' : ` ${title}`}`;

/** `main` with old findings; a branch that has gone on since, and `main` too. */
function branched(): string {
  const cwd = repository({
    '.uncanned.yaml': CONFIG,
    'desk.json': replies({ old: BAD, late: 'Hi, it is late.', lost: LONG }),
    'mail/old.reply.md': `Hi,\n\n${BAD}\n`,
  });
  git(cwd, 'switch', '--quiet', '--create', 'topic');
  commit(cwd, { 'desk.json': replies({ old: BAD, late: `Hi, it is late. ${BAD}`, lost: LONG }) });
  git(cwd, 'switch', '--quiet', 'main');
  commit(cwd, { 'main.reply.md': `${BAD}\n` });
  git(cwd, 'switch', '--quiet', 'topic');
  return cwd;
}

describe('--since', () => {
  afterEach(tidy);

  it('tells what is found in replies that changed since the branch began, and nothing that was there before', async () => {
    const cwd = branched();
    const { status, err, found } = await lint(cwd, ['--since', 'main']);
    assert.deepEqual([status, err, found], [1, '', [apology('desk.json', 'late')]]);
  });

  it('counts the working tree: edited, staged and new files', async () => {
    const cwd = branched();
    write(cwd, {
      'mail/old.reply.md': `Hello,\n\n${BAD}\n`,
      'mail/new.reply.md': `${BAD}\n`,
      'mail/staged.reply.md': `${BAD}\n`,
      'desk.json': replies({ old: BAD, late: 'Hi, it is late.', lost: LONG }),
    });
    git(cwd, 'add', 'mail/staged.reply.md');
    const { found } = await lint(cwd, ['--since', 'main']);
    assert.deepEqual(
      found,
      ['mail/new.reply.md', 'mail/old.reply.md', 'mail/staged.reply.md'].map((path) => apology(path)),
    );
  });

  it('restricts to the paths that are named, from any folder', async () => {
    const cwd = branched();
    write(cwd, { 'mail/new.reply.md': `${BAD}\n`, 'more/new.reply.md': `${BAD}\n` });
    assert.deepEqual((await lint(cwd, ['mail', '--since', 'main'])).found, [apology('mail/new.reply.md')]);
    assert.deepEqual((await lint(join(cwd, 'mail'), ['--since', 'main'])).found, [apology('new.reply.md')]);
    assert.deepEqual((await lint(join(cwd, 'mail'), ['../desk.json', '--since', 'main'])).found, [
      apology('../desk.json', 'late'),
    ]);
  });

  it('counts a reply as changed when its title, situation or subject has, and not when it moves', async () => {
    const page = (title: string, more = ''): string => `---\nid: 7\ntitle: ${title}\n${more}---\n${BAD}\n`;
    const cwd = repository({
      '.uncanned.yaml': CONFIG,
      'title.reply.md': page('Late'),
      'situation.reply.md': page('Late'),
      'same.reply.md': page('Late'),
    });
    write(cwd, {
      'title.reply.md': page('Late parcel'),
      'situation.reply.md': page('Late', 'situation: delay\n'),
      'same.reply.md': page('Late', 'x-owner: Rosa\n'),
    });
    assert.deepEqual((await lint(cwd, ['--since', 'HEAD'])).found, [
      apology('situation.reply.md', 'Late'),
      apology('title.reply.md', 'Late parcel'),
    ]);
  });

  it('finds no change in a new export: other order, other indents, other line ends, ids or none', async () => {
    const items = { a: `One. ${BAD}`, b: `Two. ${BAD}`, c: `Three. ${BAD}` };
    const list = (texts: readonly string[], indent: number): string =>
      JSON.stringify({ macros: texts.map((text) => ({ text })) }, null, indent);
    const config = `${CONFIG}replies:\n  - files: list.json\n    at: [/macros/*/text]\n`;
    const cwd = repository({
      '.uncanned.yaml': config,
      'desk.json': replies(items),
      'list.json': list(Object.values(items), 2),
      'page.reply.md': `Hi,\n\n${BAD}\n`,
    });
    write(cwd, {
      'desk.json': replies({ c: items.c, a: items.a, b: items.b }, 8),
      'list.json': list([items.b, items.c, items.a], 0),
      'page.reply.md': `Hi,\r\n\r\n${BAD}\r\n`,
    });
    const { status, found } = await lint(cwd, ['--since', 'HEAD']);
    assert.deepEqual([status, found], [0, []]);
    write(cwd, { 'list.json': list([items.b, `${items.c} Bye.`, items.a], 0) });
    assert.deepEqual((await lint(cwd, ['--since', 'HEAD'])).found, [`list.json ${APOLOGY}`]);
  });

  it('follows a file that was renamed', async () => {
    const cwd = repository({ '.uncanned.yaml': CONFIG, 'old.json': replies({ a: BAD, b: 'Hi, bye.', c: LONG }) });
    fs.mkdirSync(join(cwd, 'to'));
    git(cwd, 'mv', 'old.json', 'to/new.json');
    assert.deepEqual((await lint(cwd, ['--since', 'HEAD'])).found, []);
    write(cwd, { 'to/new.json': replies({ a: BAD, b: `Hi. ${BAD}`, c: LONG }) });
    assert.deepEqual((await lint(cwd, ['--since', 'HEAD'])).found, [apology('to/new.json', 'b')]);
    assert.deepEqual((await lint(cwd, ['to', '--since', 'HEAD'])).found, [apology('to/new.json', 'b')]);
  });

  it('reads a file that becomes one of replies by its name as new', async () => {
    const cwd = repository({ '.uncanned.yaml': CONFIG, 'notes.md': `Hi, there.\n\n${BAD}\n` });
    git(cwd, 'mv', 'notes.md', 'notes.reply.md');
    assert.deepEqual((await lint(cwd, ['--since', 'HEAD'])).found, [apology('notes.reply.md')]);
  });

  it('tells of a library what concerns a changed reply, wherever it stands, and nothing else', async () => {
    const cwd = repository({
      '.uncanned.yaml': CONFIG,
      'b.json': replies({ b: LONG }),
      'old-1.json': replies({ x: 'The same text in two replies, which nobody has changed in years.' }),
      'old-2.json': replies({ y: 'The same text in two replies, which nobody has changed in years.' }),
    });
    // Of two equal replies the later one by its path is complained of: here one that did not change.
    write(cwd, { 'a.json': replies({ a: LONG }) });
    const { status, found, out } = await lint(cwd, ['--since', 'HEAD']);
    assert.deepEqual([status, found], [1, ['b.json library/same-text b']]);
    const { files } = JSON.parse(out);
    assert.deepEqual(
      files.map(({ path, replies }: { path: string; replies: number }) => [path, replies]),
      [
        ['a.json', 1],
        ['b.json', 0],
      ],
    );
    // Named alone, there is nothing to compare it with.
    assert.deepEqual((await lint(cwd, ['a.json', '--since', 'HEAD'])).found, []);
  });

  it('counts problems of a file, and findings about it, where the file has changed', async () => {
    const cwd = repository({
      '.uncanned.yaml': `${CONFIG}  library/unknown-field: warning\n`,
      'old.reply.md': '---\ntitel: Old\n---\nHi.\n',
      'broken.replies.json': '[{"id": 1, "short_code": "a", "content": "Hi."',
      'new.reply.md': 'Hi.\n',
    });
    assert.deepEqual((await lint(cwd, ['--since', 'HEAD'])).found, []);
    write(cwd, {
      'new.reply.md': '---\ntitel: New\n---\nHi.\n',
      'broken.replies.json': '[{"id": 1, "short_code": "a", "content": "Hi!"',
    });
    const { found } = await lint(cwd, ['--since', 'HEAD']);
    assert.equal(found.length, 2, found.join('\n'));
    assert.match(found[0] ?? '', /^broken\.replies\.json /);
    assert.match(found[1] ?? '', /^new\.reply\.md library\//);
  });

  it('says so when no reply has changed', async () => {
    const cwd = branched();
    git(cwd, 'switch', '--quiet', '--detach', 'main');
    const { status, out } = await uncanned(cwd, ['--since', 'main']);
    assert.deepEqual([status, out], [0, 'No reply has changed since main.\n']);
    write(cwd, { 'fine.reply.md': 'Hi, it comes on Friday.\n' });
    assert.equal((await uncanned(cwd, ['--since', 'main'])).out, 'No findings in 1 changed reply (1 file).\n');
  });

  it('fixes only replies that have changed', async () => {
    const config = 'rules:\n  "*": off\n  negative-language/unfortunately: warning\n';
    const sad = 'Unfortunately, your parcel is late.';
    const cwd = repository({ '.uncanned.yaml': config, 'desk.json': replies({ a: sad, b: 'Hi, you.' }) });
    write(cwd, { 'desk.json': replies({ a: sad, b: sad }) });
    const { status, out } = await uncanned(cwd, ['--since', 'HEAD', '--fix']);
    assert.equal(status, 0);
    assert.match(
      out,
      /“Unfortunately, your” → “Your”\n\nFixed 1 finding in 1 file\.\nNo findings in 1 changed reply \(1 file\)\.\n$/,
    );
    assert.equal(fs.readFileSync(join(cwd, 'desk.json'), 'utf8'), replies({ a: sad, b: 'Your parcel is late.' }));
  });

  it('with --since-lines tells what stands on changed lines', async () => {
    const cwd = repository({
      '.uncanned.yaml': CONFIG,
      'old name.reply.md': `Hi,\n\n${BAD}\n\nSee you.\n\nBye,\nRosa\n`,
    });
    git(cwd, 'mv', 'old name.reply.md', 'new [1].reply.md');
    write(cwd, {
      'new [1].reply.md': `Hello,\n\n${BAD}\n\nSee you.\n\n${BAD}\n\nBye,\nRosa\n`,
      'x.reply.md': `${BAD}\n`,
    });
    const lines = async (...args: readonly string[]): Promise<unknown> => {
      const { out } = await lint(cwd, ['--since', 'HEAD', ...args]);
      const { files } = JSON.parse(out);
      return files.flatMap(({ path, findings }: { path: string; findings: readonly { line: number }[] }) =>
        findings.map(({ line }) => `${path}:${line}`),
      );
    };
    assert.deepEqual(await lines(), ['new [1].reply.md:3', 'new [1].reply.md:7', 'x.reply.md:1']);
    assert.deepEqual(await lines('--since-lines'), ['new [1].reply.md:7', 'x.reply.md:1']);
  });

  it('with --since-lines tells all that is found in a reply of one line, as it is in JSON', async () => {
    const cwd = repository({ '.uncanned.yaml': CONFIG, 'desk.json': replies({ a: BAD, b: BAD }) });
    write(cwd, { 'desk.json': replies({ a: `${BAD} Bye.`, b: BAD }) });
    assert.deepEqual((await lint(cwd, ['--since', 'HEAD', '--since-lines'])).found, [apology('desk.json', 'a')]);
  });

  it('looks into submodules, and past those that nobody has checked out', async () => {
    const inner = repository({ 'in.reply.md': `${BAD}\n`, 'other.reply.md': 'Hi, there.\n' });
    const cwd = repository({ '.uncanned.yaml': CONFIG, 'out.reply.md': `${BAD}\n` });
    git(cwd, 'submodule', '--quiet', 'add', inner, 'sub');
    commit(cwd);
    git(cwd, 'branch', 'before');
    assert.deepEqual((await lint(cwd, ['--since', 'before'])).found, []);
    // Edited, and not even committed within.
    write(cwd, { 'sub/other.reply.md': `Hi, there. ${BAD}\n` });
    assert.deepEqual((await lint(cwd, ['--since', 'before'])).found, [apology('sub/other.reply.md')]);
    // Committed within, and the new commit staged.
    commit(join(cwd, 'sub'));
    git(cwd, 'add', 'sub');
    assert.deepEqual((await lint(cwd, ['--staged'])).found, [apology('sub/other.reply.md')]);
    commit(cwd);
    assert.deepEqual((await lint(cwd, ['--since', 'before'])).found, [apology('sub/other.reply.md')]);
    // Added since: all of it is new.
    assert.deepEqual(
      (await lint(cwd, ['--since', 'before~1'])).found,
      ['sub/in.reply.md', 'sub/other.reply.md'].map((path) => apology(path)),
    );
    const clone = folderWith({});
    git(clone, 'clone', '--quiet', cwd, '.');
    git(clone, 'submodule', 'status');
    assert.deepEqual((await lint(clone, ['--since', 'HEAD~1'])).found, []);
  });

  it('asks the repository of each path, wherever one is', async () => {
    const here = repository({ 'a.reply.md': 'Hi, one.\n' });
    const there = branched();
    const files = [join(there, 'desk.json'), join(there, 'mail')];
    for (const cwd of [here, folderWith({})]) {
      assert.deepEqual((await lint(cwd, [there, '--since', 'main'])).found, [apology(files[0] ?? '', 'late')]);
      assert.deepEqual((await lint(cwd, [...files, '--since', 'main'])).found, [apology(files[0] ?? '', 'late')]);
    }
    write(here, { 'a.reply.md': `Hi, one. ${BAD}\n` });
    const both = await uncanned(here, ['.', there, '--since', 'main']);
    assert.match(both.out, /\n2 findings in all 2 changed replies \(2 files\)/);
    git(here, 'add', 'a.reply.md');
    assert.deepEqual(
      (await lint(here, ['.', there, '--staged'])).found.map((each) => each.split(' ')[0]),
      ['a.reply.md'],
    );
  });

  it('never counts what is in no repository as changed, and says in which one a commit is missing', async () => {
    const here = repository({ 'a.reply.md': 'Hi, one.\n' });
    const loose = folderWith({ 'b.reply.md': `${BAD}\n` });
    const { status, out, err } = await uncanned(here, ['.', loose, '--since', 'main']);
    assert.deepEqual([status, out], [2, '']);
    assert.match(
      err,
      /lies in no git repository, so that nobody can tell what has changed there\. Leave it out, or do/,
    );
    const there = repository({ 'c.reply.md': 'Hi.\n' });
    git(here, 'branch', 'here');
    const missing = await uncanned(here, ['.', there, '--since', 'here']);
    assert.equal(missing.status, 2);
    assert.ok(
      missing.err.startsWith(`uncanned: ${there}: There is no commit, branch or tag "here" here.`),
      missing.err,
    );
  });

  it('is content with a sparse checkout', async () => {
    const cwd = branched();
    commit(cwd, { 'other/x.reply.md': `${BAD}\n`, 'mail/x.reply.md': `${BAD}\n` });
    git(cwd, 'sparse-checkout', 'set', '--sparse-index', 'mail');
    assert.ok(!fs.existsSync(join(cwd, 'other')));
    const { status, err, found } = await lint(cwd, ['--since', 'main']);
    assert.deepEqual([status, err, found], [1, '', [apology('desk.json', 'late'), apology('mail/x.reply.md')]]);
  });

  it('leaves nothing in a cache that a full lint would miss, and takes what it finds there', async () => {
    const cwd = branched();
    const expected = [apology('desk.json', 'late')];
    const all = (await lint(cwd, [])).found;
    assert.equal(all.length, 3);
    assert.deepEqual((await lint(cwd, ['--cache', '--since', 'main'])).found, expected);
    assert.deepEqual((await lint(cwd, ['--cache'])).found, all);
    assert.deepEqual((await lint(cwd, ['--cache', '--since', 'main'])).found, expected);
    write(cwd, { 'desk.json': replies({ old: BAD }) });
    git(cwd, 'add', 'desk.json');
    write(cwd, { 'desk.json': replies({ old: `Hi. ${BAD}` }) });
    assert.deepEqual((await lint(cwd, ['--cache', '--staged'])).found, []);
    assert.deepEqual((await lint(cwd, ['--cache', '--since', 'HEAD'])).found, [apology('desk.json', 'old')]);
  });

  it('works in a clone of a fork, without asking anybody', async () => {
    const upstream = branched();
    const bare = folderWith({});
    git(bare, 'clone', '--quiet', '--bare', upstream, '.');
    const cwd = folderWith({});
    git(cwd, 'clone', '--quiet', bare, '.');
    fs.rmSync(bare, { recursive: true });
    git(cwd, 'switch', '--quiet', '--detach', 'origin/topic');
    assert.deepEqual((await lint(cwd, ['--since', 'origin/main'])).found, [apology('desk.json', 'late')]);
  });
});

describe('--staged', () => {
  afterEach(tidy);

  it('judges what is staged, whatever lies on the disk', async () => {
    const cwd = repository({ '.uncanned.yaml': CONFIG, 'a.reply.md': 'Hi, there.\n', 'b.reply.md': 'Hi, there.\n' });
    write(cwd, {
      'a.reply.md': `Hi. ${BAD}\n`,
      'b.reply.md': `Hi. ${BAD}\n`,
      'c.reply.md': `${BAD}\n`,
      'd.reply.md': `${BAD}\n`,
    });
    git(cwd, 'add', 'a.reply.md', 'c.reply.md');
    // Put right on the disk, and gone from it: what goes into the commit is as it was.
    write(cwd, { 'a.reply.md': 'Hi, all is well.\n' });
    fs.rmSync(join(cwd, 'c.reply.md'));
    const expected = [apology('a.reply.md'), apology('c.reply.md')];
    assert.deepEqual((await lint(cwd, ['--staged'])).found, expected);
    assert.deepEqual((await lint(cwd, ['--staged', 'a.reply.md', 'c.reply.md', 'd.reply.md'])).found, expected);
    git(cwd, 'add', 'a.reply.md');
    git(cwd, 'rm', '--quiet', '--cached', 'c.reply.md');
    const { status, out } = await uncanned(cwd, ['--staged']);
    assert.deepEqual([status, out], [0, 'No findings in 1 changed reply (1 file).\n']);
  });

  it('compares with what else is staged', async () => {
    const cwd = repository({ '.uncanned.yaml': CONFIG, 'a.json': replies({ a: LONG }) });
    write(cwd, {
      'a.json': replies({ a: 'Hi, this is not what is staged.' }),
      'b.json': replies({ b: LONG }),
      'c.json': replies({ c: LONG }),
    });
    git(cwd, 'add', 'b.json');
    assert.deepEqual((await lint(cwd, ['--staged'])).found, ['b.json library/same-text b']);
    fs.rmSync(join(cwd, 'a.json'));
    assert.deepEqual((await lint(cwd, ['--staged'])).found, ['b.json library/same-text b']);
  });

  it('does not say that nothing has changed where it is only not staged', async () => {
    const cwd = repository({ '.uncanned.yaml': CONFIG, 'a.reply.md': 'Hi, there.\n' });
    write(cwd, { 'a.reply.md': `${BAD}\n` });
    assert.deepEqual(await uncanned(cwd, ['--staged']), {
      status: 0,
      out: 'Nothing that is staged changes a reply. ("git add FILE" stages a file.)\n',
      err: '',
    });
  });

  it('takes everything for new before the first commit', async () => {
    const cwd = folderWith({ '.uncanned.yaml': CONFIG, 'a.reply.md': `${BAD}\n`, 'b.reply.md': `${BAD}\n` });
    git(cwd, 'init', '--quiet');
    git(cwd, 'add', 'a.reply.md');
    assert.deepEqual((await lint(cwd, ['--staged'])).found, [apology('a.reply.md')]);
  });

  it('with --since-lines looks at lines as they are staged', async () => {
    const cwd = repository({ '.uncanned.yaml': CONFIG, 'a.reply.md': `Hi,\n\n${BAD}\n` });
    write(cwd, { 'a.reply.md': `Hi,\n\n${BAD}\n\n${BAD}\n` });
    git(cwd, 'add', 'a.reply.md');
    write(cwd, { 'a.reply.md': 'Hi.\n' });
    const { out } = await lint(cwd, ['--staged', '--since-lines']);
    assert.deepEqual(
      JSON.parse(out).files[0].findings.map(({ line }: { line: number }) => line),
      [5],
    );
  });

  it('reads the index that a hook is given', async () => {
    const cwd = repository({ '.uncanned.yaml': CONFIG, 'a.reply.md': 'Hi.\n', 'b.reply.md': 'Hi.\n' });
    write(cwd, { 'a.reply.md': `${BAD}\n`, 'b.reply.md': `${BAD}\n` });
    // As "git commit a.reply.md" does it.
    fs.copyFileSync(join(cwd, '.git/index'), join(cwd, '.git/next-index'));
    const env = { GIT_INDEX_FILE: '.git/next-index' };
    execFileSync('git', ['add', 'a.reply.md'], { cwd, env: { ...process.env, ...GIT_ENV, ...env } });
    assert.deepEqual((await lint(cwd, ['--staged'], { env })).found, [apology('a.reply.md')]);
    assert.deepEqual((await lint(cwd, ['--staged'])).found, []);
  });
});

describe('--files-from', () => {
  afterEach(tidy);

  it('checks the files of a list: lines or zero bytes, a file or standard input', async () => {
    const cwd = folderWith({
      '.uncanned.yaml': CONFIG,
      'a b.reply.md': `${BAD}\n`,
      'c/d.reply.md': `${BAD}\n`,
      'e.reply.md': `${BAD}\n`,
      list: 'a b.reply.md\r\nc\n\n',
    });
    const expected = [apology('a b.reply.md'), apology('c/d.reply.md')];
    assert.deepEqual((await lint(cwd, ['--files-from', 'list'])).found, expected);
    assert.deepEqual(
      (await lint(cwd, ['--files-from', '-'], { stdin: 'a b.reply.md\0c/d.reply.md\0' })).found,
      expected,
    );
    assert.deepEqual((await lint(cwd, ['e.reply.md', '--files-from=-'], { stdin: 'c' })).found, [
      apology('e.reply.md'),
      apology('c/d.reply.md'),
    ]);
  });

  it('checks nothing where the list is empty, and says which list is missing', async () => {
    const cwd = folderWith({ 'a.reply.md': `${BAD}\n` });
    assert.deepEqual(await uncanned(cwd, ['--files-from', '-']), {
      status: 0,
      out: 'There was no file to check.\n',
      err: '',
    });
    assert.deepEqual(await uncanned(cwd, ['--files-from', 'none']), {
      status: 2,
      out: '',
      err: 'uncanned: none cannot be read: there is no such file.\n',
    });
  });

  it('goes with --since', async () => {
    const cwd = branched();
    write(cwd, { 'x.reply.md': `${BAD}\n`, 'y.reply.md': `${BAD}\n` });
    const { found } = await lint(cwd, ['--since', 'main', '--files-from', '-'], {
      stdin: 'x.reply.md\nmail/old.reply.md\n',
    });
    assert.deepEqual(found, [apology('x.reply.md')]);
  });
});

describe('what keeps git from saying what has changed', () => {
  afterEach(tidy);

  /** The fault; nothing else is said. */
  async function fault(
    cwd: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const { status, out, err } = await uncanned(cwd, args, { env });
    assert.deepEqual([status, out], [2, '']);
    assert.equal(err.split('\n').length, 2, err);
    return err.replace(/^uncanned: /, '').trimEnd();
  }

  it('is said in plain words: no git, no repository, no such commit', async () => {
    const cwd = branched();
    assert.match(await fault(cwd, ['--since', 'main'], { PATH: '/nowhere' }), /^git was not found\. Install it/);
    assert.match(await fault(folderWith({}), ['--staged'], { GIT_CEILING_DIRECTORIES: '/' }), /in no git repository/);
    assert.match(
      await fault(cwd, ['--since', 'nowhere']),
      /^There is no commit, branch or tag "nowhere" here\. "git branch --all"/,
    );
    assert.match(await fault(cwd, ['--since=--output=x']), /is no commit, branch or tag/);
    const empty = folderWith({});
    git(empty, 'init', '--quiet');
    git(empty, 'fetch', '--quiet', cwd, 'main:other');
    assert.match(await fault(empty, ['--since', 'other']), /no commit yet.*--staged/);
    git(cwd, 'switch', '--quiet', '--orphan', 'alone');
    commit(cwd, { 'a.reply.md': 'Hi.\n' });
    assert.match(await fault(cwd, ['--since', 'main']), /have no commit in common\. Name a commit/);
  });

  it('is a branch that is not there, or is called otherwise: the command that is named mends it', async () => {
    const upstream = branched();
    const cwd = folderWith({});
    git(cwd, 'clone', '--quiet', '--single-branch', '--branch', 'topic', `file://${upstream}`, '.');
    // Whether the other side has it, only the network knows.
    assert.match(
      await fault(cwd, ['--since', 'main']),
      /list what there is\. A branch of origin is fetched by "git fetch origin main:refs\/remotes\/origin\/main", and is "origin\/main" then\.$/,
    );
    const said = await fault(cwd, ['--since', 'origin/main']);
    const [, command = ''] = /Fetch it: git (.+)$/.exec(said) ?? [];
    git(cwd, ...command.split(' '));
    assert.deepEqual((await lint(cwd, ['--since', 'origin/main'])).found, [apology('desk.json', 'late')]);
    assert.match(await fault(cwd, ['--since', 'main']), /Did you mean "origin\/main"\?$/);
  });

  it('is a branch that only another side has: its name there is told, whatever that is called', async () => {
    const upstream = `file://${branched()}`;
    for (const [remote, ...how] of [['upstream'], ['origin', '--depth=1', '--no-single-branch']] as const) {
      const cwd = folderWith({});
      git(cwd, 'clone', '--quiet', '--origin', remote, ...how, '--branch', 'topic', upstream, '.');
      for (const args of [
        ['--since', 'main'],
        ['changes', '--since', 'main'],
      ])
        assert.match(
          await fault(cwd, args),
          new RegExp(`^There is no .* "main" here\\. Did you mean "${remote}/main"\\?$`),
        );
    }
  });

  it('is a shallow clone: the command that is named mends it', async () => {
    const upstream = branched();
    const cwd = folderWith({});
    git(cwd, 'clone', '--quiet', '--depth=1', '--no-single-branch', '--branch', 'topic', `file://${upstream}`, '.');
    const said = await fault(cwd, ['--since', 'origin/main']);
    const [, command = ''] = /^Where this branch began is not known.* Fetch the rest: git (.+)$/.exec(said) ?? [];
    git(cwd, ...command.split(' '));
    assert.deepEqual((await lint(cwd, ['--since', 'origin/main'])).found, [apology('desk.json', 'late')]);
  });

  it('is a shallow clone of one branch, as a build server makes it: its own setting is named', async () => {
    const upstream = branched();
    const cwd = folderWith({});
    git(cwd, 'clone', '--quiet', '--depth=1', '--branch', 'topic', `file://${upstream}`, '.');
    assert.match(
      await fault(cwd, ['--since', 'origin/main'], { GITHUB_ACTIONS: 'true' }),
      /actions\/checkout.*fetch-depth: 0/,
    );
    assert.match(await fault(cwd, ['--since', 'origin/main'], { GITLAB_CI: 'true' }), /GIT_DEPTH: "0"/);
    const [, command = ''] = /Fetch the rest: git (.+)$/.exec(await fault(cwd, ['--since', 'origin/main'])) ?? [];
    git(cwd, ...command.split(' '));
    assert.deepEqual((await lint(cwd, ['--since', 'origin/main'])).found, [apology('desk.json', 'late')]);
  });

  it('is a submodule that lacks the commit it was at', async () => {
    const inner = repository({ 'in.reply.md': 'Hi.\n' });
    const cwd = repository({ '.uncanned.yaml': CONFIG });
    git(cwd, 'submodule', '--quiet', 'add', inner, 'sub');
    commit(cwd);
    commit(join(cwd, 'sub'), { 'in.reply.md': `${BAD}\n` });
    git(cwd, 'update-index', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
    git(cwd, 'commit', '--quiet', '--message', 'A commit that nobody pushed');
    assert.match(
      await fault(cwd, ['--since', 'HEAD']),
      /^The submodule "sub" lacks a commit\. Fetch it: git -C "sub" fetch origin 1{40}$/,
    );
  });

  it('is a folder that somebody else owns', async () => {
    const cwd = branched();
    if (process.getuid?.() !== 0) return;
    await withPermissions(cwd, () => undefined);
    assert.match(
      await fault(cwd, ['--since', 'main']),
      /does not trust this folder.*git config --global --add safe\.directory /,
    );
  });

  it('are flags that do not go together', async () => {
    const cwd = branched();
    const cases: readonly (readonly [args: readonly string[], message: RegExp])[] = [
      [['--since', 'main', '--staged'], /leave one of them out/],
      [['--since-lines'], /goes with --since COMMIT or --staged/],
      [['--staged', '--fix'], /leave one of them out/],
      [['--since', 'main', '--since-lines', '--fix-dry-run'], /leave out --since-lines/],
      [['-', '--since', 'main'], /Standard input is checked by itself/],
      [['-', '--files-from', 'list'], /leave one of them out/],
      [['--baseline', 'b.json', '--no-baseline'], /leave one of them out/],
    ];
    for (const [args, message] of cases) assert.match(await fault(cwd, args), message);
  });
});
