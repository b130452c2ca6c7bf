import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { folderWith, tidy } from '../support.ts';
import { atTerminal, CLI, pidIn } from './terminal.ts';

const TWO = 'Kindly send the form.\n\nUnfortunately the lid is cracked.\n';
const folder = (): string => folderWith({ 'a.reply.md': TWO, 'node_modules/x': '' });
const read = (cwd: string): string => fs.readFileSync(join(cwd, 'a.reply.md'), 'utf8');
const FIRST = TWO.replace('Kindly', 'Please');

/** The built program at a real terminal. */
describe('dist/cli.js fix --interactive', () => {
  afterEach(tidy);

  it('asks, writes, and ends with 0 where all is decided', async () => {
    const cwd = folder();
    const run = atTerminal(cwd, '"$NODE" "$CLI" fix -i');
    await run.printed('? help\n> ');
    run.type('1\n');
    await run.printed('1 finding to go');
    assert.equal(read(cwd), FIRST);
    // Typed ahead.
    run.type('s\n\n');
    const { out, status } = await run.ended;
    assert.equal(status, 0, out);
    assert.match(out, /1 finding fixed, 1 skipped/);
    assert.ok(!out.includes('\x1b'));
  });

  for (const [what, key] of [
    ['Ctrl-C', '\x03'],
    ['Ctrl-D', '\x04'],
  ] as const)
    it(`keeps what was chosen before ${what}, and goes on there`, async () => {
      const cwd = folder();
      // The shell is told of Ctrl-C as well.
      const run = atTerminal(cwd, 'trap : INT; "$NODE" "$CLI" fix -i; echo "status $?"; stty -a');
      run.type('1\n');
      await run.printed('1 finding to go');
      await run.printed('? help\n> ');
      run.type(key);
      const { out } = await run.ended;
      assert.match(out, /1 finding fixed\. 1 finding is left/);
      assert.match(out, /status 1/);
      assert.match(out, /[^-]icanon/);
      assert.match(out, /[^-]echo /);
      assert.equal(read(cwd), FIRST);
      const next = atTerminal(cwd, '"$NODE" "$CLI" fix -i');
      next.type('q\n');
      assert.match((await next.ended).out, /a\.reply\.md:3:1 {2}1 finding to go/);
    });

  it('leaves the terminal as it was when it is killed while it asks', async () => {
    const cwd = folder();
    const run = atTerminal(cwd, `sh -c 'echo $$ > node_modules/pid; exec "$NODE" "$CLI" fix -i'; stty -a`);
    await run.printed('? help\n> ');
    process.kill(pidIn(cwd), 'SIGKILL');
    const { out } = await run.ended;
    assert.match(out, /[^-]icanon/);
    assert.match(out, /[^-]echo /);
    assert.equal(read(cwd), TWO);
  });

  it('needs a terminal', () => {
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'fix', '-i'], { cwd: folder(), input: '1\n' });
    assert.equal(status, 2);
    assert.match(String(stderr), /needs a terminal/);
  });

  it('is lint --fix without the flag', () => {
    const cwd = folder();
    const { status, stdout } = spawnSync(process.execPath, [CLI, 'fix'], { cwd });
    assert.equal(status, 0);
    assert.match(String(stdout), /Fixed 2 findings in 1 file/);
    assert.equal(read(cwd), 'Please send the form.\n\nThe lid is cracked.\n');
  });
});
