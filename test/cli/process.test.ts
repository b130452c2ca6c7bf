import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { folderWith, tidy } from './support.ts';

const CLI = join(process.cwd(), 'dist/cli.js');
const BAD = 'We apologise for any inconvenience.\n';
const MANY = JSON.stringify(
  Array.from({ length: 3000 }, (_, i) => ({ short_code: `s${i}`, content: `Hello ${i}. ${BAD}` })),
);

function run(cwd: string, args: readonly string[], input?: string | Buffer) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const result = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    env,
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  return { status: result.status, out: result.stdout.toString(), bytes: result.stdout, err: result.stderr.toString() };
}

/** The built program as a whole: what only a process shows. */
describe('dist/cli.js', () => {
  afterEach(tidy);

  it('ends with 0, 1 or 2', () => {
    const cwd = folderWith({ 'bad.md': BAD, 'good.md': 'Your tea leaves us today.\n' });
    assert.equal(run(cwd, ['good.md']).status, 0);
    assert.equal(run(cwd, ['bad.md']).status, 1);
    assert.equal(run(cwd, ['bad.md', 'gone.md']).status, 2);
    assert.equal(run(cwd, ['--what']).status, 2);
  });

  it('counts the files of a folder that look like replies and were not read', () => {
    const table = `title,body\n${['A', 'B', 'C'].map((title) => `${title},"Hi Sam, thank you for your order, it leaves us today."`).join('\n')}\n`;
    const cwd = folderWith({ 'desk/good.reply.md': 'Your tea leaves us today.\n', 'desk/a.csv': table });
    const line = '1 file looks like replies and was not read. This says how it would be:\n   ';
    const { out, status } = run(cwd, ['desk']);
    assert.equal(status, 0);
    assert.ok(out.endsWith(`${line} node ${CLI} init desk\n`), out);
    assert.ok(run(join(cwd, 'desk'), []).out.endsWith(`${line} node ${CLI} init\n`));
    assert.ok(run(cwd, ['desk', 'desk/good.reply.md']).out.endsWith(`${line} node ${CLI} init FOLDER\n`));
    for (const other of ['--quiet', '--format=github', '--format=json'])
      assert.ok(!run(cwd, ['desk', other]).out.includes('look'), other);
    // Of a file that was named it is said in full.
    assert.ok(!run(cwd, ['desk/a.csv']).out.includes('This says how'));
  });

  it('uses no color where no terminal is', () => {
    const cwd = folderWith({ 'bad.md': BAD });
    assert.ok(!run(cwd, ['bad.md']).out.includes('\x1b'));
  });

  it('reads standard input and gives it back fixed, byte for byte', () => {
    const input = Buffer.from('\uFEFFUnfortunately the 𝒦 lid is cracked.\r\n', 'utf16le');
    const { status, bytes, err } = run(folderWith({}), ['--stdin', '--fix', '--fail-on', 'error'], input);
    assert.equal(status, 0);
    assert.deepEqual(bytes, Buffer.from('\uFEFFThe 𝒦 lid is cracked.\r\n', 'utf16le'));
    assert.match(err, /Fixed 1 finding/);
  });

  it('reads every kind of file with the parsers that it loads late', () => {
    const cwd = folderWith({
      'a.md': `*Note*\n\n${BAD}`,
      'b.html': `<p>${BAD}</p>`,
      'c.json': JSON.stringify([{ short_code: 'c', content: BAD }]),
      'd.yaml': `- a: "${BAD.trim()}"\n`,
      'e.csv': `a\n${BAD}`,
      'f.txt': BAD,
      '.uncanned.yaml': 'replies: [{ files: d.yaml, at: ["/*/a"] }, { files: e.csv, at: [a] }]\n',
    });
    const names = fs.readdirSync(cwd).filter((name) => !name.startsWith('.'));
    const { out, err } = run(cwd, ['--format', 'json', ...names]);
    const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] };
    assert.equal(err, '');
    assert.deepEqual(
      files.map(({ path, findings }) => [path, findings.length]),
      names.sort().map((name) => [name, 1]),
    );
  });

  it('prints megabytes through a pipe to the last byte', () => {
    const { out } = run(folderWith({ 'many.json': MANY }), ['--format', 'json', 'many.json']);
    assert.ok(out.length > 1_000_000);
    assert.equal((JSON.parse(out) as { summary: { findings: { error: number } } }).summary.findings.error, 3000);
  });

  it('does not complain when the reader has seen enough', async () => {
    const cwd = folderWith({ 'many.json': MANY });
    const child = spawn(process.execPath, [CLI, 'many.json'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    assert.deepEqual([status, err], [1, '']);
  });

  it('finds why a rule is there beside itself, wherever it is run', () => {
    const { status, out } = run(folderWith({}), ['explain', 'hollow-apology/inconvenience']);
    assert.equal(status, 0);
    for (const heading of ['Why', 'What it finds', 'What it leaves alone']) assert.ok(out.includes(`\n${heading}\n`));
  });

  it('is a language server when it is asked to be, and knows why a rule is there', async () => {
    const child = spawn(process.execPath, [CLI, 'lsp', '--stdio'], {
      cwd: folderWith({}),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ask = (id: number, method: string, params: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', id, method, params });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    ask(1, 'initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    ask(2, 'uncanned/rule', { rule: 'hollow-apology/inconvenience' });
    let answer = '';
    for await (const chunk of child.stdout) {
      answer += String(chunk);
      // The whole of the second answer, whatever it says: a text to wait for would be waited for in vain once it changes.
      const second = /"id":2\b/.exec(answer)?.index ?? -1;
      const head = /Content-Length: (\d+)\r\n\r\n(?=[^\r\n]*$)/.exec(answer);
      if (
        second >= 0 &&
        head !== null &&
        Buffer.byteLength(answer.slice(head.index + head[0].length)) >= Number(head[1])
      )
        break;
    }
    child.kill();
    assert.match(answer, /"id":1,"result":\{/);
    assert.match(answer, /## Why/);
    assert.match(answer, /## How to switch it off/);
  });

  it('says the same in one thread and in several, of files and of a large file line by line', () => {
    const reply = (i: number): string => `Hello ${i}. ${BAD}\nYour lamp leaves us ${i % 5}.\n`;
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`sub${i % 3}/${i}.reply.md`, reply(i)]));
    const log = 'x'.repeat(20_000);
    const lines = Array.from({ length: 420 }, (_, i) => JSON.stringify({ id: i, body: reply(i), log }));
    const cwd = folderWith({
      ...files,
      '.uncanned.yaml': 'replies:\n  - files: "*.ndjson"\n    at: ["/body"]\n',
      'sub1/.uncanned.yaml': 'extends: ../.uncanned.yaml\nrules: { hollow-apology/*: error }\n',
      'large.ndjson': `${lines.join('\n')}\n`,
    });
    for (const args of [
      ['sub0', 'sub1', 'sub2'],
      ['large.ndjson', '--format=ndjson'],
    ]) {
      const one = run(cwd, ['--threads=1', ...args]);
      const three = run(cwd, ['--threads=3', ...args]);
      assert.equal(one.status, 1);
      assert.ok(one.out.length > 1000, one.err);
      assert.equal(three.out, one.out);
      assert.equal(three.err, one.err);
    }
    assert.match(run(cwd, ['large.ndjson']).err, /large\.ndjson is large and was read line by line/);
    const piped = run(cwd, ['--stdin', '--stdin-filename=large.ndjson', '--format=ndjson'], `${lines.join('\n')}\n`);
    assert.equal(piped.out, run(cwd, ['large.ndjson', '--format=ndjson']).out);
  });

  it('says of a large file without replies not that they were not compared', () => {
    const line = `${JSON.stringify({ id: 1, log: 'x'.repeat(20_000) })}\n`;
    const { err } = run(folderWith({ 'large.ndjson': line.repeat(420) }), ['large.ndjson']);
    assert.doesNotMatch(err, /line by line/);
  });
});
