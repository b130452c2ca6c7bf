import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { basename, join } from 'node:path';
import { readArguments } from '../../server/src/cli/args.ts';
import type { Configs } from '../../server/src/cli/configs.ts';
import { runLint } from '../../server/src/cli/run.ts';
import { DEFAULT_CONFIG, type FileInput, type Finding, type Linter } from '../../server/src/engine/index.ts';
import { fakeIo, finding, folderWith, tidy, withPermissions } from './support.ts';

/**
 * A linter whose every file is one reply: "sorry" is a warning with a safe fix, "damn" an error, "hm" a suggestion;
 * "crash" makes it throw, "odd" is a problem.
 */
function find(source: string): Finding[] {
  const severities = { sorry: 'warning', damn: 'error', hm: 'suggestion' } as const;
  return [...source.matchAll(/\b(sorry|damn|hm)\b/g)].map((match) => {
    const word = match[1] as keyof typeof severities;
    const at = { start: match.index, end: match.index + word.length };
    return finding(`[[${word}]]`, {
      at,
      severity: severities[word],
      fixes: word === 'sorry' ? [{ title: 'Write “glad”', safety: 'safe', edits: [{ at, text: 'glad' }] }] : [],
    });
  });
}

const seen: FileInput[] = [];
const linter: Linter = {
  rules: [],
  problems: [],
  trials: () => [],
  statements: [],
  statementTrials: () => [],
  writingPlace: () => undefined,
  replyEdit: () => undefined,
  account: (reply) => ({ text: reply.value }),
  lint(file) {
    seen.push(file);
    if (file.source.includes('crash')) throw new Error('boom');
    return {
      host: 'markdown',
      recognised: true,
      replies: [
        {
          id: 'r',
          role: 'body',
          key: '',
          value: { text: file.source, pieces: [] },
          literal: 'markdown/body',
          whole: { start: 0, end: 0 },
          markup: 'markdown',
          audience: 'customer',
        },
      ],
      findings: find(file.source),
      problems: file.source.includes('odd')
        ? [{ severity: 'warning', message: 'Odd.', at: { start: file.source.indexOf('odd'), end: 0 } }]
        : [],
    };
  },
  alone: () => ({ findings: [], isOff: () => false }),
  fixAll: ({ source }) => ({
    source: source.replaceAll(/\bsorry\b/g, 'glad'),
    fixed: find(source).filter(({ severity }) => severity === 'warning'),
    leftOut: source.includes('hard') ? ['“hard” could not be put right.'] : [],
  }),
  refind: () => undefined,
  shelve: (file, _, path = file.path) => ({ path, name: file.path, replies: [], allowed: [] }),
  libraryFile: (shelved) => ({ ...shelved, rules: new Set(), levelOf: () => 'off' }),
  shape: () => [],
  prose: () => {
    throw new Error('not used');
  },
};

const configs = (given: Partial<typeof DEFAULT_CONFIG> = {}, faults: readonly string[] = []): Configs => ({
  forFile: async () => ({
    config: { ...DEFAULT_CONFIG, ...given },
    linter,
    sound: faults.length === 0,
    nameOf: (path) => basename(path),
  }),
  faults: () => faults,
  mistakes: () => faults,
  notes: () => [],
  rules: () => new Map(),
});

async function run(
  cwd: string,
  line: string,
  given: { stdin?: string | Uint8Array; configs?: Configs; terminal?: boolean; now?: () => number } = {},
) {
  const request = readArguments(line.split(' ').filter(Boolean));
  assert.ok(request.command === 'lint', line);
  const fake = fakeIo({ cwd, ...given });
  seen.length = 0;
  const status = await runLint(request, fake.io, given.configs ?? configs());
  return { status, out: fake.out(), bytes: fake.outBytes(), err: fake.err() };
}
const json = (out: string) =>
  JSON.parse(out) as {
    files: {
      path: string;
      findings: { line: number; column: number }[];
      problems: { severity: string; message: string }[];
    }[];
    summary: unknown;
  };

describe('a run', () => {
  afterEach(tidy);

  describe('exit status', () => {
    it('is 1 for findings at or above --fail-on, else 0, and never a count', async () => {
      const cwd = folderWith({
        'clean.md': 'well',
        'hm.md': 'hm',
        'sorry.md': 'sorry '.repeat(300),
        'damn.md': 'damn',
      });
      const cases: [string, number][] = [
        ['clean.md', 0],
        ['hm.md', 0],
        ['hm.md --fail-on suggestion', 1],
        ['sorry.md', 1],
        ['sorry.md --fail-on error', 0],
        ['damn.md --fail-on error', 1],
        ['. --fail-on never', 0],
      ];
      for (const [line, status] of cases) assert.equal((await run(cwd, line)).status, status, line);
    });

    it('counts problems of files too', async () => {
      const cwd = folderWith({ 'odd.md': 'odd', 'broken.md': Buffer.from('caf\xe9', 'latin1') });
      assert.equal((await run(cwd, 'odd.md')).status, 1);
      assert.equal((await run(cwd, 'odd.md --fail-on error')).status, 0);
      assert.equal((await run(cwd, 'broken.md --fail-on error')).status, 1);
      assert.equal((await run(cwd, '. --fail-on never')).status, 0);
    });

    it('is 2 for a file that was named and cannot be read; the others are checked', async () => {
      const cwd = folderWith({ 'a.md': 'sorry' });
      const { status, out, err } = await run(cwd, 'gone.md a.md --fail-on never');
      assert.equal(status, 2);
      assert.equal(err, 'uncanned: gone.md cannot be read: there is no such file.\n');
      assert.match(out, /a\.md\n\n {2}1:1 warning/);
    });

    it('is 2 for a file without permission', async () => {
      const cwd = folderWith({ 'a.md': 'sorry', 'b.md': 'hm' });
      fs.chmodSync(join(cwd, 'a.md'), 0);
      const named = await withPermissions(cwd, () => run(cwd, 'a.md b.md'));
      assert.deepEqual([named.status, named.err], [2, 'uncanned: a.md cannot be read: no permission.\n']);
      const walked = await withPermissions(cwd, () => run(cwd, '.'));
      assert.deepEqual([walked.status, walked.err], [1, '']);
      assert.match(walked.out, /a\.md\n {2}1:1 error: This file cannot be read: no permission\.\n/);
      assert.match(walked.out, /b\.md/);
    });

    it('is 2 for a mistake in a config, and files are still checked', async () => {
      const cwd = folderWith({ 'a.md': 'sorry' });
      const { status, out, err } = await run(cwd, '.', {
        configs: configs({}, ['.uncanned.yaml:2:3: There is no rule "x".']),
      });
      assert.deepEqual([status, err], [2, 'uncanned: .uncanned.yaml:2:3: There is no rule "x".\n']);
      assert.match(out, /a\.md/);
    });

    it('is 2 where a file breaks the engine; the others are checked', async () => {
      const cwd = folderWith({ 'a.md': 'crash', 'b.md': 'sorry' });
      const { status, out, err } = await run(cwd, '.');
      assert.equal(status, 2);
      assert.match(err, /a\.md made Uncanned break down.*boom/);
      assert.match(out, /b\.md/);
    });

    it('says nothing of no files where the only one named is not there, and asks whether a command was meant', async () => {
      const { status, out, err } = await run(folderWith({}), 'explian');
      assert.deepEqual([status, out], [2, '']);
      assert.equal(err, 'uncanned: explian cannot be read: there is no such file. Did you mean "uncanned explain"?\n');
    });
  });

  describe('files', () => {
    it('tells the engine which were named', async () => {
      const cwd = folderWith({ 'a.md': '', 'b/c.md': '' });
      await run(cwd, 'a.md b');
      assert.deepEqual(
        seen.map(({ path, named }) => [path, named]),
        [
          ['a.md', true],
          ['c.md', false],
        ],
      );
    });

    it('gives places in the decoded text, without its byte order mark', async () => {
      const cwd = folderWith({ 'a.md': Buffer.from('\uFEFF👋\r\n👋 sorry', 'utf16le') });
      const { out } = await run(cwd, 'a.md --format json');
      assert.deepEqual(
        json(out).files[0]?.findings.map(({ line, column }) => [line, column]),
        [[2, 4]],
      );
    });

    it('reads an empty file', async () => {
      const { status, out } = await run(folderWith({ 'a.md': '' }), 'a.md');
      assert.deepEqual([status, out], [0, 'No findings in 1 reply (1 file).\n']);
    });

    it('skips a binary in a folder and reports one that is named', async () => {
      const cwd = folderWith({ 'a.md': Uint8Array.of(1, 0, 2) });
      assert.deepEqual(json((await run(cwd, '. --format json')).out).files, []);
      const named = await run(cwd, 'a.md');
      assert.equal(named.status, 1);
      assert.match(named.out, /a\.md\n {2}1:1 error: This file holds no text/);
    });

    it('says where a file is not UTF-8 and what to do', async () => {
      const cwd = folderWith({ 'a.csv': Buffer.from('a,b\n"caf\xe9",x\n', 'latin1'), 'b.md': 'sorry' });
      const { out } = await run(cwd, '.');
      assert.match(out, /a\.csv\n {2}2:5 error: This file is not UTF-8.*Excel/);
      assert.match(out, /b\.md/);
    });

    it('does not read a file above the limit, and says so once', async () => {
      const cwd = folderWith({ 'a.md': 'sorry '.repeat(400_000), 'b.md': 'sorry' });
      const limited = { configs: configs({ maxFileSize: 1024 * 1024 }) };
      const { out, status } = await run(cwd, '. --format json', limited);
      const [large] = json(out).files;
      assert.deepEqual(
        large?.problems.map(({ severity, message }) => [severity, message]),
        [
          [
            'warning',
            'This file has 2.3 MB and was not read: the limit is 1 MB. Split it, or raise "maxFileSize" in .uncanned.yaml.',
          ],
        ],
      );
      assert.equal(status, 1);
      assert.equal(seen.length, 1);
      const piped = await run(cwd, '--stdin', { ...limited, stdin: 'sorry '.repeat(400_000) });
      assert.match(piped.out, /<stdin>\n {2}1:1 warning: This file has 2\.3 MB/);
    });

    it('notices a file that vanishes between finding and reading', async () => {
      const cwd = folderWith({ 'a.md': 'sorry', 'b.md': 'sorry' });
      const base = configs();
      const vanishing: Configs = {
        ...base,
        forFile: (path) => {
          if (path.endsWith('a.md')) fs.rmSync(join(cwd, 'b.md'), { force: true });
          return base.forFile(path);
        },
      };
      const { out } = await run(cwd, '.', { configs: vanishing });
      assert.match(out, /a\.md\n\n {2}1:1 warning/);
      assert.match(out, /b\.md\n {2}1:1 warning: This file was there a moment ago and is gone now/);
    });

    it('leaves out what the config ignores, and says so of a named one', async () => {
      const cwd = folderWith({ 'a.md': 'sorry', 'b.md': 'well' });
      const ignoring = { configs: configs({ ignore: ['a.md'] }) };
      assert.deepEqual(
        json((await run(cwd, '. --format json', ignoring)).out).files.map(({ path }) => path),
        ['b.md'],
      );
      const named = await run(cwd, 'a.md', ignoring);
      assert.deepEqual(
        [named.status, named.err],
        [0, 'uncanned: a.md is not checked: the config lists it under "ignore".\n'],
      );
    });
  });

  describe('--fix', () => {
    it('writes safe fixes and reports what is left', async () => {
      const cwd = folderWith({ 'a.md': 'sorry sorry damn', 'b.md': 'sorry', 'c.md': 'well' });
      const { status, out } = await run(cwd, '. --fix');
      assert.equal(fs.readFileSync(join(cwd, 'a.md'), 'utf8'), 'glad glad damn');
      assert.equal(fs.readFileSync(join(cwd, 'b.md'), 'utf8'), 'glad');
      assert.equal(status, 1);
      assert.match(out, /1:11 error/);
      assert.match(out, /Fixed 3 findings in 2 files\.\n1 finding is left in 1 of 3 replies \(3 files\): 1 error\.\n$/);
      assert.doesNotMatch(out, /warning/);
    });

    it('keeps encoding, byte order mark, line ends and mode', async () => {
      const cwd = folderWith({
        'a.md': Buffer.from('\uFEFFsorry é👋\r\nsorry\r\n', 'utf16le').swap16(),
        'b.md': '\uFEFFsorry\r\n',
      });
      fs.chmodSync(join(cwd, 'b.md'), 0o640);
      assert.equal((await run(cwd, '. --fix')).status, 0);
      assert.deepEqual(
        fs.readFileSync(join(cwd, 'a.md')),
        Buffer.from('\uFEFFglad é👋\r\nglad\r\n', 'utf16le').swap16(),
      );
      assert.equal(fs.readFileSync(join(cwd, 'b.md'), 'utf8'), '\uFEFFglad\r\n');
      assert.equal(fs.statSync(join(cwd, 'b.md')).mode & 0o777, 0o640);
    });

    it('does not touch a file in which there is nothing to fix', async () => {
      const cwd = folderWith({ 'a.md': 'damn' });
      const before = fs.statSync(join(cwd, 'a.md'));
      await run(cwd, 'a.md --fix');
      const after = fs.statSync(join(cwd, 'a.md'));
      assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
    });

    it('is a fault where the file cannot be written; its findings stand', async () => {
      const cwd = folderWith({ 'a.md': 'sorry', 'b.md': 'sorry' });
      fs.chmodSync(join(cwd, 'a.md'), 0o444);
      const { status, out, err } = await withPermissions(cwd, () => run(cwd, '. --fix'));
      assert.deepEqual([status, err], [2, 'uncanned: a.md was not fixed: no permission.\n']);
      assert.match(out, /a\.md\n\n {2}1:1 warning/);
      assert.equal(fs.readFileSync(join(cwd, 'b.md'), 'utf8'), 'glad');
    });

    it('writes nothing by a config with mistakes', async () => {
      const cwd = folderWith({ 'a.md': 'sorry' });
      assert.equal((await run(cwd, '. --fix', { configs: configs({}, ['mistake']) })).status, 2);
      assert.equal(fs.readFileSync(join(cwd, 'a.md'), 'utf8'), 'sorry');
    });

    it('names the edits that it left out', async () => {
      const { err } = await run(folderWith({ 'a.md': 'sorry, hard' }), 'a.md --fix');
      assert.equal(err, 'uncanned: a.md: “hard” could not be put right.\n');
    });
  });

  describe('--fix-dry-run', () => {
    it('prints a diff, alone on standard output, and leaves the files as they are', async () => {
      const cwd = folderWith({ 'a.md': 'sorry\n', 'b.md': 'well\n', 'c.md': Buffer.from('\xe9', 'latin1') });
      const { status, out, err } = await run(cwd, '. --fix-dry-run');
      assert.equal(out, '--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-sorry\n+glad\n');
      assert.match(
        err,
        /^c\.md\n {2}1:1 error: This file is not UTF-8.*\nWould be fixed\n {2}a\.md\n {4}“sorry” → “glad”\n--fix would fix 1 finding in 1 file\.\n$/,
      );
      assert.equal(status, 1);
      assert.equal(fs.readFileSync(join(cwd, 'a.md'), 'utf8'), 'sorry\n');
    });

    it('lists the words on a terminal, where nobody could read a line that holds a whole reply', async () => {
      const { out, err } = await run(folderWith({ 'a.md': 'sorry\n' }), '. --fix-dry-run', { terminal: true });
      assert.match(out, /Would be fixed.*\n {2}a\.md\n {4}“sorry” → “glad”\n$/);
      assert.match(
        err,
        /^--fix would fix 1 finding in 1 file\.\nPut "> fixes\.patch" behind the command to have it as a patch\.\n$/,
      );
    });

    it('says so where nothing would change', async () => {
      const { status, out, err } = await run(folderWith({ 'a.md': 'well' }), '. --fix-dry-run');
      assert.deepEqual([status, out, err], [0, '', 'There is nothing that --fix would change.\n']);
    });
  });

  describe('standard input', () => {
    it('is a named text; the name given says which', async () => {
      const { status, out } = await run('/', '--stdin', { stdin: 'well, sorry' });
      assert.equal(status, 1);
      assert.match(out, /^<stdin>\n\n {2}1:7 warning/);
      assert.deepEqual(
        seen.map(({ path, named }) => [path, named]),
        [['stdin.txt', true]],
      );
      assert.match((await run('/', '--stdin --stdin-filename b/m.json', { stdin: 'sorry' })).out, /^b\/m\.json\n/);
    });

    it('comes out fixed, with the report on standard error', async () => {
      const stdin = Buffer.from('\uFEFFsorry damn\r\n', 'utf16le');
      const { status, bytes, err } = await run('/', '- --fix', { stdin });
      assert.deepEqual(bytes, Buffer.from('\uFEFFglad damn\r\n', 'utf16le'));
      assert.equal(status, 1);
      assert.match(err, /1:6 error.*Fixed 1 finding in 1 file\./s);
    });

    it('comes out as it went in where it cannot be fixed', async () => {
      for (const stdin of [
        Buffer.from('caf\xe9', 'latin1'),
        Buffer.from('well'),
        Buffer.of(1, 0),
        Buffer.from('crash'),
      ]) {
        assert.deepEqual((await run('/', '- --fix', { stdin })).bytes, stdin);
      }
      const { bytes } = await run('/', '- --fix', { stdin: 'sorry', configs: configs({}, ['mistake']) });
      assert.equal(bytes.toString(), 'sorry');
    });
  });

  describe('--quiet', () => {
    it('prints only what counts, and no summary', async () => {
      const cwd = folderWith({ 'a.md': 'sorry hm odd' });
      const loud = (await run(cwd, '. --quiet')).out;
      assert.match(loud, /1:10 warning: Odd.*1:1 warning/s);
      assert.doesNotMatch(loud, /suggestion|finding/);
      assert.equal((await run(cwd, '. -q --fail-on error')).out, '');
      assert.equal((await run(cwd, '. -q --fix-dry-run --fail-on error')).err, '');
    });
  });

  describe('progress', () => {
    const files = { 'a.md': '', 'b.md': '', 'c.md': '' };
    const ticking = (step: number) => {
      let now = 0;
      return () => (now += step);
    };

    it('is shown on a terminal once a run is long, and wiped', async () => {
      const { err } = await run(folderWith(files), '.', { terminal: true, now: ticking(600) });
      assert.match(err, /^\r\x1b\[KChecked \d of 3 files….*\r\x1b\[K$/s);
    });

    it('is not shown in a short run, nor to no one', async () => {
      assert.equal((await run(folderWith(files), '.', { terminal: true, now: ticking(1) })).err, '');
      assert.equal((await run(folderWith(files), '.', { now: ticking(600) })).err, '');
    });
  });

  it('writes several reports at once, into files and on standard output', async () => {
    const cwd = folderWith({ 'a.md': 'sorry' });
    const { out, status } = await run(cwd, 'a.md --format github --format json=report.json');
    assert.equal(status, 1);
    assert.match(out, /^::warning /);
    assert.equal(json(fs.readFileSync(join(cwd, 'report.json'), 'utf8')).files[0]?.findings.length, 1);
  });

  it('says what it wrote where nothing else is printed', async () => {
    const cwd = folderWith({ 'a.md': 'sorry', 'b.md': 'fine' });
    const two = await run(cwd, 'a.md b.md --format sarif=r.sarif --format json=r.json');
    assert.equal(two.out, 'Wrote r.sarif: 2 replies, 1 finding.\nWrote r.json: 2 replies, 1 finding.\n');
    assert.equal((await run(cwd, 'a.md --format json=r.json --quiet')).out, '');
  });

  it('says which report cannot be written, and writes the others', async () => {
    const cwd = folderWith({ 'a.md': 'fine' });
    const { out, err, status } = await run(cwd, 'a.md --format json=nowhere/report.json --format json');
    assert.equal(status, 2);
    assert.ok(
      err.includes(`nowhere/report.json cannot be written: there is no folder ${join(cwd, 'nowhere')}.\n`),
      err,
    );
    assert.equal(json(out).files[0]?.path, 'a.md');
  });
});
