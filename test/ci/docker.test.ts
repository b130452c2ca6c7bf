/** The Dockerfile, as far as it can be followed without Docker: its lines are read, and what they do is done in a folder. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import picomatch from 'picomatch';
import { APOLOGY, BAD, CONFIG, git, repository, write } from '../cli/repository.ts';
import { folderWith, tidy } from '../cli/support.ts';
import { typed } from './examples.ts';
import { sh } from './shell.ts';

const TEXT = fs.readFileSync('Dockerfile', 'utf8');
const INSTRUCTIONS = DockerfileParser.parse(TEXT).getInstructions();

/** The words of the only instruction of a kind. */
function only(keyword: string): readonly string[] {
  const found = INSTRUCTIONS.filter((each) => each.getKeyword() === keyword);
  assert.equal(found.length, 1, keyword);
  return found[0]!.getArguments().map((word) => word.getValue());
}

/** Whether Docker is handed a file: of the patterns that fit it, or a folder around it, the last one counts. */
function isSent(path: string): boolean {
  const parts = path.split('/');
  const around = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  const lines = fs.readFileSync('.dockerignore', 'utf8').trim().split('\n');
  const last = lines.findLast((line) => {
    const fits = picomatch(line.replace(/^!/, ''));
    return around.some((folder) => fits(folder));
  });
  return last === undefined || last.startsWith('!');
}

/** What the image would hold, in a folder: its paths lie beneath it. */
function image(): { readonly root: string; readonly bin: string; readonly env: Readonly<Record<string, string>> } {
  const root = folderWith({ 'usr/local/bin/.keep': '', 'stubs/.keep': '', 'etc/gitconfig': '' });
  fs.writeFileSync(join(root, 'stubs/apk'), '#!/bin/sh\nprintf "%s " "$@"\n', { mode: 0o755 });
  const env = { GIT_CONFIG_NOSYSTEM: '0', GIT_CONFIG_SYSTEM: join(root, 'etc/gitconfig') };
  for (const instruction of INSTRUCTIONS) {
    if (instruction.getKeyword() === 'COPY') {
      const [from = '', to = ''] = instruction.getArguments().map((word) => word.getValue());
      fs.mkdirSync(dirname(join(root, to)), { recursive: true });
      fs.cpSync(from, join(root, to), { recursive: true, filter: isSent });
    }
    if (instruction.getKeyword() === 'RUN') {
      const command = (instruction.getArgumentsContent() ?? '').replaceAll(/(?<= )(?=\/(?:opt|usr)\/)/g, root);
      const { status, out, err } = sh(root, ['sh', '-c', command], join(root, 'stubs'), env);
      assert.equal(status, 0, err);
      if (command.startsWith('apk')) assert.equal(out, 'add --no-cache git ');
    }
  }
  return { root, bin: join(root, 'usr/local/bin'), env };
}

describe('the Dockerfile', () => {
  afterEach(tidy);

  it('has no mistake, and runs as somebody without rights', () => {
    assert.deepEqual(
      validate(TEXT).map(({ message }) => message),
      [],
    );
    assert.notDeepEqual(validate('FROM node:20\nCOPI a b\n'), []);
    assert.deepEqual([only('USER'), only('WORKDIR'), only('ENTRYPOINT')], [['node'], ['/replies'], ['["uncanned"]']]);
    const keywords = INSTRUCTIONS.map((each) => each.getKeyword());
    assert.ok(keywords.lastIndexOf('RUN') < keywords.indexOf('USER'));
  });

  it('leaves a command that does what the page says', () => {
    const { bin, env } = image();
    const cwd = repository({ '.uncanned.yaml': CONFIG, 'old.reply.md': `Hi,\n\n${BAD}\n` });
    git(cwd, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    write(cwd, { 'new.reply.md': `Hello,\n\n${BAD}\n` });
    // As in a container, where the folder is somebody else's.
    const stranger = { ...env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    const commands = typed('docker run').map((line) => line.split(' uncanned').at(-1)?.trim() ?? '');
    assert.deepEqual(commands, ['', '--since origin/main', '--fix']);
    const ran = commands.map((args) => {
      const { status, out, err } = sh(
        cwd,
        ['uncanned', '--format=json', ...args.split(' ').filter(Boolean)],
        bin,
        stranger,
      );
      assert.equal(err, '');
      const files: readonly { path: string; findings: readonly { rule: string }[] }[] = JSON.parse(out).files;
      return [status, ...files.flatMap(({ path, findings }) => findings.map(({ rule }) => `${path} ${rule}`))];
    });
    const [fresh, old] = [`new.reply.md ${APOLOGY}`, `old.reply.md ${APOLOGY}`];
    assert.deepEqual(ran, [
      [1, fresh, old],
      [1, fresh],
      [1, fresh, old],
    ]);
    assert.equal(
      sh(cwd, ['uncanned', 'lsp', '--stdio'], bin).err,
      'uncanned: The language server is not in this folder: it holds the command line alone.\n',
    );
  });
});
