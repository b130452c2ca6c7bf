/** A large export in parts, as docs/scale.md says, gives what the whole of it gives. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { folderWith, tidy } from '../cli/support.ts';
import { programs, sh } from './shell.ts';

const PAGE = fs.readFileSync('docs/scale.md', 'utf8');

/** The indented lines of the page from one that begins so on, as they are typed. */
function typed(start: string): string {
  const lines = PAGE.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`    ${start}`));
  assert.ok(from >= 0, start);
  const to = lines.findIndex((line, i) => i > from && !line.startsWith('    '));
  return lines.slice(from, to).join('\n');
}

const macro = (i: number): string =>
  JSON.stringify({
    id: i,
    title: `Late ${i}`,
    actions: [{ field: 'comment_value', value: `Hi. We apologise for any inconvenience. Your number is ${i}.` }],
  });
const EXPORT = Array.from({ length: 300 }, (_, i) => `${macro(i)}\n`);

/** What was found, whatever part it was found in. */
const found = (ndjson: string): string[] =>
  ndjson
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { rule: string; fingerprint: string; text: string })
    .map(({ rule, fingerprint, text }) => `${rule} ${fingerprint} ${text}`)
    .sort();

describe('a large export', () => {
  afterEach(tidy);

  it('may be cut by split and judged by xargs, under the name that the config knows', () => {
    const own = EXPORT.map((line) => {
      const { id, actions } = JSON.parse(line);
      return `${JSON.stringify({ nr: id, say: actions[0].value })}\n`;
    });
    const folder = folderWith({
      'desk/.uncanned.yaml': 'replies: [{ files: export.ndjson, at: ["/say"] }]\n',
      'desk/export.ndjson': own.join(''),
    });
    const cwd = join(folder, 'desk');
    const bin = programs();
    const whole = sh(cwd, ['uncanned', '--format', 'ndjson', 'export.ndjson'], bin);
    assert.equal(found(whole.out).length, 600, whole.err);
    const script = typed('split').replace('--lines=50000', '--lines=70');
    const { status, err } = sh(cwd, ['sh', '-ec', script], bin);
    assert.equal(status, 0, err);
    assert.equal(fs.readdirSync(cwd).filter((name) => name.endsWith('.found')).length, 5);
    assert.deepEqual(found(fs.readFileSync(join(folder, 'findings.ndjson'), 'utf8')), found(whole.out));
  });

  it('may come by standard input in partitions, as pipe of Spark gives them', () => {
    const cwd = folderWith({ 'export.ndjson': EXPORT.join('') });
    const bin = programs();
    const whole = sh(cwd, ['uncanned', '--format', 'ndjson', 'export.ndjson'], bin);
    const command = /\.pipe\(\n {4}"([^"]+)"/.exec(PAGE)?.[1];
    assert.ok(command);
    // Spark writes a line for each row, splits the command at spaces, and fails at any status but 0.
    const rows = [EXPORT.slice(0, 110), EXPORT.slice(110, 111), [], EXPORT.slice(111)].flatMap((partition, i) => {
      fs.writeFileSync(join(cwd, `${i}`), partition.join(''));
      const { status, out, err } = sh(cwd, ['sh', '-c', `exec ${command} < ${i}`], bin);
      assert.equal(status, 0, err);
      return out.split('\n').filter((row) => row !== '');
    });
    // A partition without replies says so; it has no findings.
    const findings = rows.filter((row) => 'rule' in JSON.parse(row));
    assert.deepEqual(found(findings.join('\n')), found(whole.out));
  });
});
