import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../../server/src/cli/cli.ts';
import { type Configs, configsOf } from '../../../server/src/cli/configs.ts';
import { historyOf } from '../../../server/src/cli/scorecard/history.ts';
import type { Linter } from '../../../server/src/engine/index.ts';
import { fakeIo, folderWith, tidy } from '../support.ts';

async function report(cwd: string, ...args: readonly string[]) {
  const fake = fakeIo({ cwd, today: '2026-11-28' });
  const status = await runCommand(['report', ...args], fake.io);
  return { status, out: fake.out(), err: fake.err() };
}

/** Every key on the way to a value; of a list those of its first item; what is counted by name has no keys of its own. */
function keysOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : keysOf(value[0], `${path}[]`);
  if (typeof value !== 'object' || value === null || /\.(?:rules|functions)$/.test(path)) return [path];
  return Object.entries(value)
    .flatMap(([key, each]) => keysOf(each, `${path}.${key}`))
    .sort();
}

const BAD = 'Hi Sam,\n\nWe apologise for any inconvenience.\n';
const GOOD = 'Hi Sam,\n\nI have sent your lamp today, and it arrives by Friday.\n\nKind regards,\nRosa\n';

describe('uncanned report', () => {
  afterEach(tidy);

  it('prints a short summary where nothing else is asked for', async () => {
    const cwd = folderWith({ 'a.reply.md': BAD, 'b.reply.md': GOOD });
    const { status, out, err } = await report(cwd);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^2 replies in 2 files\.\n1 \(50\u00a0%\) have no findings/);
  });

  it('writes the page and the numbers, and ends well whatever it finds', async () => {
    const cwd = folderWith({
      'desk/a.reply.md': `---\nowner: Rosa\nsituation: delay\ntitle: Late\n---\n${BAD}`,
      'desk/b.reply.md': GOOD,
    });
    const { status, out, err } = await report(cwd, 'desk', '--html', 'card.html', '--json', '-');
    assert.deepEqual([status, err], [0, '']);
    const page = fs.readFileSync(join(cwd, 'card.html'), 'utf8');
    assert.ok(/<a class="mark \w+" href="#reply-1-\d"[^>]*>We apologise for any inconvenience</.test(page));
    const card = JSON.parse(out);
    assert.deepEqual([card.version, card.day, card.paths], [1, '2026-11-28', ['desk']]);
    assert.deepEqual(
      [card.summary.files, card.summary.replies, card.summary.clean, card.summary.problems],
      [2, 2, 1, 0],
    );
    assert.equal(card.owners[0].owner, 'Rosa');
    assert.equal(card.situations[0].situation, 'delay');
    assert.deepEqual([card.withoutOwner.replies, card.withoutSituation.replies], [1, 1]);
    assert.equal(card.shape.whole, 2);
    const [worst] = card.replies;
    assert.deepEqual(
      [worst.path, worst.title, worst.role, worst.owners, worst.rules['hollow-apology/any-may-have']],
      ['desk/a.reply.md', 'Late', 'body', ['Rosa'], 1],
    );
    assert.deepEqual(card.alike, []);
    assert.equal(card.history, undefined);
  });

  it('says what it wrote, but never beside a report on standard output', async () => {
    const cwd = folderWith({ 'a.reply.md': BAD, 'b.reply.md': GOOD });
    const both = await report(cwd, '--html', 'card.html', '--json', 'card.json');
    assert.equal(both.out, 'Wrote card.html: 2 replies, 1 finding.\nWrote card.json: 2 replies, 1 finding.\n');
    assert.equal((await report(cwd, 'b.reply.md', '--html', 'b.html')).out, 'Wrote b.html: 1 reply, no findings.\n');
    const one = await report(cwd, '--html', 'card.html', '--json', '-');
    assert.equal(JSON.parse(one.out).summary.replies, 2);
  });

  it('counts no internal note of a desk, now or in its history, and is headed by the name of the folder', async () => {
    const { cwd, commit } = repository();
    const macro = (id: number, isPublic: boolean) => ({
      id,
      title: `Macro ${id}`,
      active: true,
      actions: [
        { field: 'comment_mode_is_public', value: String(isPublic) },
        { field: 'comment_value', value: 'Hi Sam. We apologise for any inconvenience [DATE].' },
      ],
    });
    commit('2026-01-01', 'Export', {
      'desk/macros.json': JSON.stringify({ macros: [macro(1, true), macro(2, false), macro(3, false)] }),
    });
    const { out } = await report(cwd, 'desk', '--json', '-', '--html', 'card.html', '--history', '1');
    const { summary, replies, history } = JSON.parse(out);
    assert.deepEqual([summary.replies, summary.internal, replies.length], [1, 2, 1]);
    assert.deepEqual(
      history.points.map((point: PointJson) => [point.replies, point.findings]),
      [0, 1].map(() => [1, summary.findings]),
    );
    const page = fs.readFileSync(join(cwd, 'card.html'), 'utf8');
    assert.match(page, /<h1>Reply scorecard: desk<\/h1>/);
    assert.match(page, /in 1 file, without 2 internal notes/);
  });

  it('gives tools what the manual promises, key by key', async () => {
    const [, promised = ''] = /^```json\n([\s\S]*?)^```/m.exec(fs.readFileSync('docs/scorecard.md', 'utf8')) ?? [];
    const { cwd, commit } = repository();
    const twice = `${GOOD}\nYou can write to me at any time, and I answer on the same day.\n`;
    commit('2026-01-01', 'All', {
      'a.reply.md': `---\nowner: Rosa\nsituation: delay\ntitle: Late\n---\n${BAD}`,
      'b.reply.md': `---\ntitle: B\n---\n${BAD}`,
      'c.reply.md': twice,
      'd.reply.md': twice,
    });
    const { out } = await report(cwd, '--json', '-', '--history', '1');
    assert.deepEqual(keysOf(JSON.parse(out)), keysOf(JSON.parse(promised)));
  });

  it('finds texts that are nearly the same, though no rule asks for it', async () => {
    const text =
      'Hi Sam,\n\nyour parcel left our warehouse a day late. The courier has it now and brings it to your door on Friday before noon. You need not be at home.\n';
    const cwd = folderWith({ 'a.reply.md': text, 'b.reply.md': text.replace('home', 'work') });
    const { out } = await report(cwd, '--json', '-');
    assert.deepEqual(
      JSON.parse(out).alike.map(({ replies }: { replies: { path: string }[] }) => replies.map(({ path }) => path)),
      [['a.reply.md', 'b.reply.md']],
    );
  });

  it('says what went wrong, and writes no empty page for it', async () => {
    const cwd = folderWith({ 'a.reply.md': GOOD });
    const missing = await report(cwd, 'none', '--html', 'card.html');
    assert.equal(missing.status, 2);
    assert.match(missing.err, /none cannot be read/);
    assert.ok(!fs.existsSync(join(cwd, 'card.html')));
    const unwritten = await report(cwd, '--html', 'no/such/folder.html');
    assert.equal(unwritten.status, 2);
    assert.ok(unwritten.err.includes(`no/such/folder.html cannot be written: there is no folder ${join(cwd, 'no')}.`));
    const half = await report(cwd, 'a.reply.md', 'none', '--json', '-');
    assert.equal(half.status, 2);
    assert.equal(JSON.parse(half.out).summary.replies, 1);
  });

  it('is what --format html writes, but for what a lint does not know', async () => {
    const cwd = folderWith({ 'a.reply.md': BAD });
    const fake = fakeIo({ cwd });
    assert.equal(await runCommand(['--format', 'html=lint.html', '--format', 'json'], fake.io), 1);
    assert.match(fs.readFileSync(join(cwd, 'lint.html'), 'utf8'), /We apologise for any inconvenience</);
    assert.equal(JSON.parse(fake.out()).files[0].told, undefined);
  });
});

describe('what a cache remembers', () => {
  afterEach(tidy);

  it('is no page, where it was kept for a report that tells of no replies', async () => {
    const cwd = folderWith({ 'a.reply.md': BAD });
    const lint = (...args: readonly string[]) => runCommand(['--cache', ...args], fakeIo({ cwd }).io);
    await lint();
    for (const file of ['first.html', 'again.html']) {
      await lint('--format', `html=${file}`);
      assert.match(fs.readFileSync(join(cwd, file), 'utf8'), /We apologise for any inconvenience</, file);
    }
  });
});

/** A repository that no config of this machine's git has a say in. */
function repository(): { cwd: string; commit: (day: string, subject: string, files: Files) => void; git: Git } {
  const cwd = folderWith({});
  const git: Git = (...args) =>
    execFileSync('git', args, {
      cwd,
      stdio: 'pipe',
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', ...who, ...day },
    });
  const who = {
    GIT_AUTHOR_NAME: 'Rosa',
    GIT_AUTHOR_EMAIL: 'rosa@example.com',
    GIT_COMMITTER_NAME: 'Rosa',
    GIT_COMMITTER_EMAIL: 'rosa@example.com',
  };
  let day = {};
  git('init', '--quiet');
  return {
    cwd,
    git,
    commit(on, subject, files) {
      for (const [path, text] of Object.entries(files)) {
        fs.mkdirSync(join(cwd, path, '..'), { recursive: true });
        if (text === undefined) fs.rmSync(join(cwd, path));
        else fs.writeFileSync(join(cwd, path), text);
      }
      day = { GIT_AUTHOR_DATE: `${on}T12:00:00Z`, GIT_COMMITTER_DATE: `${on}T12:00:00Z` };
      git('add', '--all');
      git('commit', '--quiet', '--message', subject);
    },
  };
}
type Files = Readonly<Record<string, string | undefined>>;
type Git = (...args: readonly string[]) => string;

interface PointJson {
  readonly commit?: string;
  readonly day: string;
  readonly subject: string;
  readonly replies: number;
  readonly findings: { readonly error: number; readonly warning: number; readonly suggestion: number };
}

async function history(cwd: string, ...args: readonly string[]) {
  const { status, out, err } = await report(cwd, '--json', '-', ...args);
  const { points, notes } = JSON.parse(out).history as { points: PointJson[]; notes: string[] };
  return {
    status,
    err,
    notes,
    points,
    short: points.map(({ day, subject, replies, findings: { error, warning, suggestion } }) => [
      day,
      subject,
      replies,
      error + warning + suggestion,
    ]),
  };
}

describe('the history of a library', () => {
  afterEach(tidy);

  it('counts replies and findings of each commit that touched the paths, the oldest first, then the files as they are', async () => {
    const { cwd, commit, git } = repository();
    commit('2026-01-01', 'Begin', { 'desk/a.reply.md': BAD, 'notes.md': 'one\n' });
    commit('2026-02-01', 'Notes', { 'notes.md': 'two\n' });
    commit('2026-03-01', 'More', { 'desk/b.reply.md': BAD.replace('Sam', 'Ada') });
    commit('2026-04-01', 'Better', { 'desk/a.reply.md': GOOD });
    commit('2026-05-01', 'Gone', { 'desk/b.reply.md': undefined });
    fs.writeFileSync(join(cwd, 'desk/c.reply.md'), BAD);
    const found = await history(cwd, 'desk', '--history', '9');
    const one = found.short[0]?.[3];
    assert.ok(typeof one === 'number' && one > 0);
    assert.deepEqual(found.short, [
      ['2026-01-01', 'Begin', 1, one],
      ['2026-03-01', 'More', 2, 2 * one],
      ['2026-04-01', 'Better', 2, one],
      ['2026-05-01', 'Gone', 1, 0],
      ['2026-11-28', 'The files as they are now', 2, one],
    ]);
    assert.deepEqual([found.status, found.err, found.notes], [0, '', []]);
    assert.equal(found.points.at(-2)?.commit, git('rev-parse', 'HEAD').trim());
    assert.equal(git('status', '--porcelain').trim(), '?? desk/c.reply.md', 'nothing was checked out');
    assert.deepEqual(
      (await history(cwd, 'desk', '--history', '2')).short.map(([, subject]) => subject),
      ['Better', 'Gone', 'The files as they are now'],
    );
  });

  it('judges a file once as long as it stays the same', async () => {
    const { cwd, commit } = repository();
    commit('2026-01-01', 'One', { 'a.reply.md': BAD, 'b.reply.md': GOOD });
    commit('2026-02-01', 'Two', { 'b.reply.md': BAD });
    commit('2026-03-01', 'Three', { 'c.reply.md': GOOD });
    const { io } = fakeIo({ cwd });
    const real = configsOf(io, undefined);
    let lints = 0;
    const configs: Configs = {
      ...real,
      async forFile(absolute) {
        const { linter, ...settled } = await real.forFile(absolute);
        const lint: Linter['lint'] = (...asked) => {
          lints++;
          return linter.lint(...asked);
        };
        return { ...settled, linter: { ...linter, lint } };
      },
    };
    const found = await historyOf(['.'], 9, io, configs);
    assert.ok('points' in found);
    assert.deepEqual(
      found.points.map(({ replies }) => replies),
      [2, 2, 3],
    );
    assert.equal(lints, 4);
  });

  it('judges by the config of today, and leaves out what it ignores', async () => {
    const { cwd, commit } = repository();
    commit('2026-01-01', 'Begin', { 'a.reply.md': BAD, 'old/b.reply.md': BAD });
    commit('2026-02-01', 'Config', {
      '.uncanned.yaml': 'ignore: ["old/**"]\nrules: { "*": "off", "hollow-apology/any-may-have": error }\n',
    });
    const { short } = await history(cwd, '--history', '5');
    assert.deepEqual(
      short.map(([, , replies, findings]) => [replies, findings]),
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    );
  });

  it('looks at the same files as a lint does: named ones whatever they are, of folders those that are walked', async () => {
    const { cwd, commit } = repository();
    commit('2026-01-01', 'Begin', {
      'mail.txt': BAD,
      'node_modules/x/a.reply.md': BAD,
      'a.reply.md': BAD,
      'b.png': '\0',
    });
    assert.deepEqual((await history(cwd, 'mail.txt', '--history', '1')).short[0]?.[2], 1);
    assert.deepEqual((await history(cwd, '.', '--history', '1')).short[0]?.[2], 1);
  });

  it('works below the top of a repository, with odd names and no matter who asks', async () => {
    const { cwd, commit } = repository();
    commit('2026-01-01', 'Begin', { 'sub/ü [x]/a b.reply.md': BAD, 'other.reply.md': BAD });
    const found = await history(join(cwd, 'sub'), 'ü [x]', '--history', '3');
    assert.deepEqual(found.short[0]?.slice(0, 3), ['2026-01-01', 'Begin', 1]);
  });

  it('finds the config and the files where the way to the repository is a link', async () => {
    const { cwd, commit } = repository();
    commit('2026-01-01', 'Begin', {
      'desk/a.reply.md': BAD,
      'desk/old/b.reply.md': BAD,
      'house.yaml': 'ignore: ["desk/old/**"]\n',
    });
    const links = folderWith({});
    fs.symlinkSync(cwd, join(links, 'repo'));
    for (const path of ['.', 'desk']) {
      const found = await history(join(links, 'repo'), path, '--config', 'house.yaml', '--history', '3');
      assert.deepEqual(
        found.short.map(([, , replies]) => replies),
        [1, 1],
        path,
      );
    }
  });

  it('compares the replies of a commit with each other, and asks what had expired by then', async () => {
    const { cwd, commit } = repository();
    const head = (title: string) => `---\ntitle: ${title}\nshortcut: late\nexpires: 2026-06-30\n---\n${GOOD}`;
    commit('2026-01-01', 'Twice', { 'a.reply.md': head('One') });
    commit('2026-02-01', 'Again', { 'b.reply.md': head('Two').replace('lamp', 'desk') });
    const { short } = await history(cwd, '--history', '5');
    assert.deepEqual(
      short.map(([, , , findings]) => findings),
      [0, 1, 3],
    );
  });

  it('says where a clone holds only a part of it', async () => {
    const { cwd, commit } = repository();
    commit('2026-01-01', 'One', { 'a.reply.md': BAD });
    commit('2026-02-01', 'Two', { 'a.reply.md': GOOD });
    const clone = folderWith({});
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${cwd}`, clone], { stdio: 'pipe' });
    const { short, notes } = await history(clone, '--history', '5');
    assert.deepEqual(
      short.map(([, subject]) => subject),
      ['Two', 'The files as they are now'],
    );
    assert.match(notes.join(), /Only a part of the history is here: 1 commit[\s\S]*git fetch --unshallow/);
    assert.deepEqual((await history(clone, '--history', '1')).notes, []);
  });

  it('is no matter of a lint of what has changed, whose page shows changed replies alone', async () => {
    const { cwd, commit } = repository();
    const two = (second: string) => `## First\n${BAD}\n## Second\n${second}`;
    commit('2026-01-01', 'Begin', { 'a.replies.md': two(GOOD), 'b.reply.md': BAD });
    fs.writeFileSync(join(cwd, 'a.replies.md'), two(BAD));
    await runCommand(['--since', 'HEAD', '--format', 'html=page.html'], fakeIo({ cwd }).io);
    const page = fs.readFileSync(join(cwd, 'page.html'), 'utf8');
    assert.deepEqual(
      [...page.matchAll(/<h3[^>]*>([^<]*)</g)].map(([, name]) => name),
      ['Second'],
    );
    assert.equal(page.match(/<tr data-e/g)?.length, 1);
    assert.ok(/>We apologise for any inconvenience</.test(page));
  });

  it('says what is missing, and writes the rest', async () => {
    const cwd = folderWith({ 'a.reply.md': BAD });
    const { status, err, out } = await report(cwd, '--history', '3', '--json', '-');
    assert.equal(status, 2);
    assert.match(
      err,
      /in no git repository[\s\S]*leave out --history[\s\S]*The report was written, but has no history\./,
    );
    assert.equal(JSON.parse(out).summary.replies, 1);
    const { cwd: repo } = repository();
    fs.writeFileSync(join(repo, 'a.reply.md'), BAD);
    const empty = await history(repo, '--history', '3');
    assert.deepEqual([empty.status, empty.points.length], [0, 1]);
    const outside = await report(repo, cwd, '--history', '3', '--json', '-');
    assert.equal(outside.status, 2);
    assert.match(outside.err, /lies outside this git repository/);
  });

  it('is in the summary, a line for each commit', async () => {
    const { cwd, commit } = repository();
    commit('2026-01-01', 'One', { 'a.reply.md': BAD });
    commit('2026-02-01', 'Two', { 'a.reply.md': GOOD });
    const { out, status } = await report(cwd, '--history', '5');
    assert.equal(status, 0);
    assert.match(
      out,
      /\nHow it went\n {2}2026-01-01 {2}1 reply, 1 error.*: One\n {2}2026-02-01 {2}1 reply, no findings: Two\n {2}2026-11-28 {2}1 reply, no findings: The files as they are now\n\n/,
    );
    assert.doesNotMatch((await report(cwd)).out, /How it went/);
  });

  it('is on the page as a chart with a text and a table', async () => {
    const { cwd, commit } = repository();
    commit('2026-01-01', 'One <b>', { 'a.reply.md': BAD });
    commit('2026-02-01', 'Two', { 'a.reply.md': GOOD });
    await report(cwd, '--history', '5', '--html', 'card.html');
    const page = fs.readFileSync(join(cwd, 'card.html'), 'utf8');
    assert.ok(/<svg class="chart"[^>]*role="img" aria-labelledby="chart-title chart-says">/.test(page));
    assert.ok(/From 2026-01-01 to 2026-11-28: Errors 1 to 0, Warnings \d to 0/.test(page));
    assert.ok(/The last 2 commits that touched these files, judged by the rules and the config of today/.test(page));
    assert.ok(/One &lt;b&gt;/.test(page));
  });
});
