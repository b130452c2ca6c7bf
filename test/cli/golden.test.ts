import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../server/src/cli/cli.ts';
import type { Io } from '../../server/src/cli/io.ts';
import { fakeIo, folderWith, tidy } from './support.ts';

declare const UNCANNED_VERSION: string;

const FOLDER = join(process.cwd(), 'test/fixtures/cli');
const LIBRARY = join(FOLDER, 'library');

interface Case {
  readonly name: string;
  readonly args: string;
  readonly status: number;
  readonly env?: Io['env'];
  readonly stdin?: string;
}

/** A repository of its own, so that what is printed does not depend on where the project lies. */
function repositoryOf(folder: string): string {
  const cwd = folderWith({ '.git/HEAD': '' });
  fs.cpSync(folder, cwd, { recursive: true });
  return cwd;
}

const CASES: readonly Case[] = [
  { name: 'text.txt', args: 'lint', status: 1 },
  { name: 'color.txt', args: 'desk', status: 1, env: { FORCE_COLOR: '1' } },
  { name: 'json.json', args: '--format json .', status: 1 },
  { name: 'github.txt', args: '--format github .', status: 1 },
  { name: 'sarif.json', args: '--format sarif .', status: 1 },
  { name: 'gitlab.json', args: '--format gitlab .', status: 1 },
  { name: 'rdjson.json', args: '--format rdjson .', status: 1 },
  { name: 'junit.xml', args: '--format junit .', status: 1 },
  { name: 'checkstyle.xml', args: '--format checkstyle .', status: 1 },
  { name: 'markdown.md', args: '--format markdown .', status: 1 },
  { name: 'quiet.txt', args: '--quiet --fail-on error', status: 1 },
  { name: 'diff.patch', args: '--fix-dry-run', status: 1 },
  { name: 'unrecognised.txt', args: 'named/list.json desk/numbers.json mail/notes.txt', status: 1 },
  { name: 'clean.txt', args: 'mail/front.replies.md mail/hotel.csv --fail-on error', status: 0 },
  {
    name: 'stdin.txt',
    args: '-',
    status: 1,
    stdin: 'Hello,\n\nyou must kindly\nreply. Sorry for the inconvenience.\n',
  },
];

/** Replies that speak of each other, and one that is too long for its channel. */
const SHELF = join(FOLDER, 'shelf');
const SHELF_CASES: readonly Case[] = [
  { name: 'shelf.txt', args: 'lint', status: 1 },
  { name: 'shelf.json', args: '--format json', status: 1 },
  { name: 'shelf-github.txt', args: '--format github', status: 1 },
  { name: 'shelf-one.txt', args: 'desk.json', status: 1 },
];

async function run(cwd: string, { args, env, stdin }: Omit<Case, 'name' | 'status'>) {
  const fake = fakeIo({ cwd, ...(env ? { env } : {}), ...(stdin ? { stdin } : {}) });
  const status = await runCommand(args.split(' '), fake.io);
  return { status, out: fake.out(), err: fake.err() };
}

/** Compares with a file; UNCANNED_UPDATE=1 writes it. */
function compare(name: string, actual: string): void {
  const path = join(FOLDER, 'golden', name);
  if (process.env.UNCANNED_UPDATE === '1') fs.writeFileSync(path, actual);
  assert.equal(actual, fs.readFileSync(path, 'utf8'));
}

/** JSON of one line, with line breaks for people. */
function spread(out: string): string {
  assert.match(out, /^[^\n]+\n$/);
  return `${JSON.stringify(JSON.parse(out), undefined, 2)}\n`;
}

describe('what is printed for a library', () => {
  afterEach(tidy);

  for (const given of CASES) {
    it(`uncanned ${given.args}${given.env ? ' (in color)' : ''}`, async () => {
      const cwd = repositoryOf(LIBRARY);
      const { status, out } = await run(cwd, given);
      const plain = out.replaceAll(cwd, '/library').replaceAll(`"${UNCANNED_VERSION}"`, '"VERSION"');
      compare(given.name, given.name.endsWith('.json') ? spread(plain) : plain);
      assert.equal(status, given.status);
    });
  }

  for (const given of SHELF_CASES) {
    it(`uncanned ${given.args}, where replies speak of each other`, async () => {
      const { status, out } = await run(repositoryOf(SHELF), given);
      compare(given.name, given.name.endsWith('.json') ? spread(out) : out);
      assert.equal(status, given.status);
    });
  }

  it('uncanned --fix leaves what replies say of each other, and says it of what was written', async () => {
    const cwd = repositoryOf(SHELF);
    const { out } = await run(cwd, { args: '--fix' });
    compare('shelf-fixed.txt', out);
    for (const name of ['desk.json', 'mail/late.reply.md', 'mail/delay.reply.md'])
      assert.equal(fs.readFileSync(join(cwd, name), 'utf8'), fs.readFileSync(join(SHELF, name), 'utf8'), name);
    assert.match(fs.readFileSync(join(cwd, 'mail/text.reply.md'), 'utf8'), /we're outside/);
  });

  it('uncanned --fix, and once more', async () => {
    const cwd = repositoryOf(LIBRARY);
    const first = await run(cwd, { args: '--fix' });
    compare('fixed.txt', first.out);
    assert.equal(first.status, 1);
    const again = await run(cwd, { args: '--fix --fail-on never' });
    assert.equal(again.status, 0);
    assert.equal(again.out, first.out.replace(/^Fixed\n[\s\S]*^Fixed .*\n(\d+ findings) are left/m, '$1'));
    const utf16 = fs.readFileSync(join(cwd, 'mail/utf16.reply.md'));
    assert.deepEqual(utf16, Buffer.from('\uFEFFPlease reply 👋\r\n', 'utf16le'));
    assert.equal(fs.readFileSync(join(cwd, 'mail/hotel.csv'), 'latin1').match(/[^\r]\n/), null, 'CRLF is kept');
    assert.deepEqual(
      fs.readFileSync(join(cwd, 'drafts/old.reply.md')),
      fs.readFileSync(join(LIBRARY, 'drafts/old.reply.md')),
    );
  });

  it('the diff of --fix-dry-run is what --fix does', async () => {
    const cwd = repositoryOf(LIBRARY);
    const { out: before } = await run(cwd, { args: '--fix-dry-run' });
    assert.match(before, /^--- a\//);
    await run(cwd, { args: '--fix' });
    assert.equal((await run(cwd, { args: '--fix-dry-run' })).out, '');
  });
});
