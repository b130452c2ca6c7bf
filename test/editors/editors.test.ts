/** Other editors, as docs/editors.md sets them up: each works on a copy of an example and writes down what it saw. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Seen {
  readonly fault?: string;
  readonly found: readonly { readonly code: string; readonly line: number; readonly message: string }[];
  readonly hover: string;
  readonly offered: readonly string[];
  readonly rewritten: string;
  readonly fixed: string;
}

interface Lint {
  readonly files: readonly {
    readonly findings: readonly { readonly rule: string; readonly line: number; readonly message: string }[];
  }[];
}

const EXAMPLE = 'zendesk-macros.json';
const CLI = path.resolve('dist/cli.js');
const SCRIPTS = path.resolve('test/editors');

const EDITORS = [
  {
    name: 'Neovim',
    language: 'lua',
    ending: '.lua',
    run: ['nvim', '--headless', '-u', 'NONE', '-i', 'NONE', '-S', `${SCRIPTS}/neovim.lua`],
  },
  {
    name: 'Emacs',
    language: 'elisp',
    ending: '.el',
    run: ['emacs', '--batch', '--load', 'package', '--load', `${SCRIPTS}/emacs.el`],
  },
] as const;

/** The set-up that the page shows for an editor: all its blocks of code in one language. */
function setUpOf(editor: string, language: string): string {
  const page = fs.readFileSync('docs/editors.md', 'utf8');
  const section = page.split(/^## /m).find((part) => part.startsWith(editor)) ?? '';
  const blocks = [...section.matchAll(/^```(\w+)\n(.*?)^```/gms)].filter((block) => block[1] === language);
  assert.ok(blocks.length > 0, `docs/editors.md shows how ${editor} is set up`);
  return blocks.map((block) => block[2]).join('\n');
}

function findingsOf(folder: string): readonly { rule: string; line: number; message: string }[] {
  const { stdout } = spawnSync(process.execPath, [CLI, EXAMPLE, '--format', 'json'], { cwd: folder, encoding: 'utf8' });
  return (JSON.parse(stdout) as Lint).files[0]!.findings;
}

for (const { name, language, ending, run } of EDITORS)
  describe(name, () => {
    let home: string;
    let seen: Seen;
    let listed: readonly { rule: string; line: number; message: string }[];

    before(() => {
      home = fs.mkdtempSync(path.join(os.tmpdir(), 'editor-'));
      const folder = path.join(home, 'replies');
      const bin = path.join(home, 'bin');
      fs.mkdirSync(folder);
      fs.mkdirSync(bin);
      fs.copyFileSync(`examples/kitchenware/${EXAMPLE}`, path.join(folder, EXAMPLE));
      fs.writeFileSync(path.join(bin, 'uncanned'), `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`, {
        mode: 0o755,
      });
      fs.writeFileSync(path.join(home, `setup${ending}`), setUpOf(name, language));
      listed = findingsOf(folder);
      const [command, ...args] = run;
      const ended = spawnSync(command, args, {
        cwd: folder,
        encoding: 'utf8',
        timeout: 120_000,
        env: {
          ...process.env,
          HOME: home,
          XDG_CONFIG_HOME: home,
          XDG_STATE_HOME: home,
          PATH: `${bin}:${process.env.PATH}`,
          UNCANNED_SETUP: path.join(home, `setup${ending}`),
          UNCANNED_SEEN: path.join(home, 'seen.json'),
        },
      });
      assert.ok(
        fs.existsSync(path.join(home, 'seen.json')),
        `${command} wrote nothing: ${ended.error ?? ended.stderr}`,
      );
      seen = JSON.parse(fs.readFileSync(path.join(home, 'seen.json'), 'utf8'));
      assert.equal(seen.fault, undefined, JSON.stringify(seen, undefined, 2));
    });
    after(() => fs.rmSync(home, { recursive: true, force: true }));

    it('shows what the command line finds, line by line', () => {
      const inOrder = (found: readonly string[]): string[] => [...found].sort();
      assert.deepEqual(
        inOrder(seen.found.map(({ code, line, message }) => `${line} ${code} ${message}`)),
        inOrder(listed.map(({ rule, line, message }) => `${line} ${rule} ${message}`)),
      );
      assert.ok(listed.length > 3);
    });

    it('says why', () => {
      assert.match(seen.hover, /Before:|without naming|what went wrong/i);
    });

    it('offers rewrites; the chosen one goes into the file with its blanks in brackets', () => {
      assert.ok(seen.offered[0]!.includes("I'm sorry"), seen.offered.join('\n'));
      assert.match(seen.rewritten, /I'm sorry \[/);
      assert.doesNotMatch(seen.rewritten, /apologise for any inconvenience|\$\{/);
      assert.equal((JSON.parse(seen.rewritten) as { macros: unknown[] }).macros.length, 4);
    });

    it('applies all safe rewrites', () => {
      assert.notEqual(seen.fixed, seen.rewritten);
      assert.equal((JSON.parse(seen.fixed) as { macros: unknown[] }).macros.length, 4);
    });
  });
