import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../server/src/cli/cli.ts';
import { FORMATS } from '../../server/src/cli/report/formats.ts';
import { fakeIo, folderWith, tidy } from './support.ts';

async function run(line: string, cwd = process.cwd()) {
  const fake = fakeIo({ cwd, home: 'dist' });
  const status = await runCommand(line.split(' ').filter(Boolean), fake.io);
  return { status, out: fake.out(), err: fake.err() };
}

describe('uncanned', () => {
  afterEach(tidy);

  it('prints its version', async () => {
    const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(await run('--version'), { status: 0, out: `${version}\n`, err: '' });
  });

  it('explains every report, in the help and on a page', async () => {
    const { out } = await run('lint --help');
    const page = fs.readFileSync('docs/reports.md', 'utf8');
    for (const format of FORMATS) {
      assert.match(out, new RegExp(`--format ${format}\\b`));
      assert.match(page, new RegExp(`^## ${format}$`, 'm'));
    }
  });

  it('explains itself: every flag and command is in the help', async () => {
    const { status, out } = await run('--help');
    assert.equal(status, 0);
    const flags = [
      '--format',
      '--fix',
      '--fix-dry-run',
      '--fail-on',
      '--since COMMIT',
      '--since-lines',
      '--staged',
      '--files-from',
      '--baseline',
      '--no-baseline',
      '--config',
      '--stdin',
      '--stdin-filename',
      '--quiet',
      '--help',
      '--version',
    ];
    for (const word of [
      ...flags,
      'rules',
      'explain',
      'test-rules',
      'baseline',
      'changes',
      'init',
      'lsp --stdio',
      'Exit status',
    ])
      assert.ok(out.includes(word), word);
    for (const command of ['lint', 'rules', 'explain', 'test-rules', 'baseline', 'changes', 'init', 'lsp']) {
      assert.match((await run(`${command} --help`)).out, new RegExp(`^uncanned (\\[lint\\]|${command})`));
    }
    for (const line of out.split('\n')) assert.ok(line.length <= 100, line);
  });

  it('explains itself in plain words: what a commit may be, what the tiers are', async () => {
    for (const line of ['--help', 'lint --help', 'changes --help']) {
      const { out } = await run(line);
      assert.match(out.replace(/\s+/g, ' '), /--since COMMIT [^-]*a branch, tag or commit/, line);
      assert.doesNotMatch(out, /\bREF\b|a contract|zero bytes|such XML/, line);
    }
    const { out } = await run('rules --help');
    for (const tier of ['core', 'strong', 'optional']) assert.match(out, new RegExp(`^  ${tier} +.*: o(?:n|ff)`, 'm'));
  });

  it('says what is wrong with arguments and what was meant, with status 2', async () => {
    assert.deepEqual(await run('lint --fomat json'), {
      status: 2,
      out: '',
      err: 'uncanned: There is no flag --fomat. Did you mean --format? See "uncanned --help".\n',
    });
    assert.match((await run('--fail-on warnin')).err, /Did you mean --fail-on warning\?/);
    assert.match((await run('help explian')).err, /There is no command "explian"\. Did you mean explain\?/);
    assert.match((await run('cahnges --help')).err, /There is no command "cahnges"\. Did you mean changes\?/);
    assert.match((await run('--zzzzzz')).err, /^uncanned: There is no flag --zzzzzz\. See/);
  });

  it('lists the rules that come with it and those of the config', async () => {
    const cwd = folderWith({
      '.uncanned.yaml':
        'custom:\n  - id: house/kindly\n    message: Say please.\n    phrases: [{ match: "kindly" }]\n    examples: { flagged: ["[[Kindly]] wait."], fine: ["Please wait."] }\n',
    });
    const { status, out } = await run('rules', cwd);
    assert.equal(status, 0);
    assert.match(out, /^hollow-apology\/inconvenience +warning +core +\S/m);
    assert.match(out, /^house\/kindly +\S/m);
    assert.match((await run('explain house/kindly', cwd)).out, /Say please\./);
  });

  it('has a page for every rule', async () => {
    const ids = (await run('rules')).out.split('\n').flatMap((line) => /^[a-z-]+\/[a-z0-9-]+/.exec(line)?.[0] ?? []);
    assert.ok(ids.length > 10);
    for (const id of ids) {
      const { status, out } = await run(`explain ${id}`);
      assert.equal(status, 0, id);
      for (const part of ['\nWhy\n', '\nHow to switch it off\n']) assert.ok(out.includes(part), `${id}: ${part}`);
      assert.doesNotMatch(out, /\[\[|\]\]/, id);
    }
  });

  it('shows on that page what the rule finds, what it makes of it and what it leaves alone', async () => {
    const { out } = await run('explain hollow-apology/inconvenience');
    assert.match(out, /\nWhat it finds\n(?:.*\n)* +\^{10,}\n +→ /);
    assert.match(out, /\nWhat it leaves alone\n {2}\S/);
  });

  it('has a fault where the config has one', async () => {
    const cwd = folderWith({ '.uncanned.yaml': 'ruls: {}\n' });
    for (const command of ['rules', 'explain hollow-apology/inconvenience']) {
      const { status, out, err } = await run(command, cwd);
      assert.equal(status, 2);
      assert.match(err, /^uncanned: \.uncanned\.yaml:1:1: .*Did you mean "rules"\?\n$/);
      assert.notEqual(out, '');
    }
  });
});

describe('the examples', () => {
  it('are all read, some replies hurt and some do not', async () => {
    const { status, out, err } = await run('--format json examples');
    const { files } = JSON.parse(out) as {
      files: { path: string; replies: number; problems: unknown[]; findings: { reply: { key: string } }[] }[];
    };
    const replies = Object.fromEntries(files.map((file) => [file.path.replace(/^examples\//, ''), file.replies]));
    assert.deepEqual(replies, {
      'README.md': 0,
      'bookkeeping/replies.yaml': 4,
      'broadband/chatwoot-canned-responses.json': 4,
      'dentist/reception.replies.md': 4,
      'ferry/sailing-cancelled.reply.md': 1,
      'hotel/templates.csv': 4,
      'kitchenware/zendesk-macros.json': 4,
    });
    assert.deepEqual([status, err, files.flatMap(({ problems }) => problems)], [1, '', []]);
    for (const file of files.filter((file) => file.replies > 0)) {
      const hurting = new Set(file.findings.map(({ reply }) => reply.key)).size;
      assert.ok(hurting > 0, `nothing was found in ${file.path}`);
      assert.ok(hurting < file.replies || file.replies === 1, `${file.path} has no good reply`);
    }
  });

  it('survive --fix: every file still holds the same replies', async () => {
    const cwd = folderWith({});
    fs.cpSync('examples', cwd, { recursive: true });
    const count = async () =>
      (JSON.parse((await run('--format json', cwd)).out) as { files: { path: string; replies: number }[] }).files.map(
        ({ path, replies }) => [path, replies],
      );
    const before = await count();
    assert.match((await run('--fix', cwd)).out, /^Fixed \d+ findings in \d+ files\.$/m);
    assert.deepEqual(await count(), before);
    JSON.parse(fs.readFileSync(join(cwd, 'kitchenware/zendesk-macros.json'), 'utf8'));
  });
});
