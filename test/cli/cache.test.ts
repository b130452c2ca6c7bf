import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../../server/src/cli/args.ts';
import { configsOf } from '../../server/src/cli/configs.ts';
import { runLint } from '../../server/src/cli/run.ts';
import { fakeIo, folderWith, tidy } from './support.ts';

const BAD = 'We apologise for any inconvenience.\n';
const FILES = {
  'a.reply.md': BAD,
  'b.reply.md': `Your lamp leaves us today, and comes on Friday.\n\n<!-- uncanned-disable-next-line library/same-text -- on purpose -->\nThank you for the photo of the crack.\n`,
  'sub/c.reply.md': 'Your lamp leaves us today, and comes on Friday.\n\nThank you for the photo of the crack.\n',
  'sub/d.reply.md': 'Your lamp leaves us today, and comes on Friday.\n\nThank you for the photo of the crack.\n',
};

/** A run; how many files its linters were asked about. */
async function run(cwd: string, line: string): Promise<{ out: string; err: string; status: number; asked: number }> {
  const request = readArguments(line.split(' '));
  assert.ok(request.command === 'lint', JSON.stringify(request));
  const fake = fakeIo({ cwd });
  const configs = configsOf(fake.io, request.config);
  let asked = 0;
  const status = await runLint(request, fake.io, {
    ...configs,
    async forFile(absolute) {
      const settled = await configs.forFile(absolute);
      const { linter } = settled;
      return {
        ...settled,
        linter: {
          ...linter,
          lint: (file, o) => {
            asked++;
            return linter.lint(file, o);
          },
        },
      };
    },
  });
  return { out: fake.out(), err: fake.err(), status, asked };
}

describe('a cache', () => {
  afterEach(tidy);

  it('serves reports that show texts and what comments allow, without holding the texts', async () => {
    const allowed = `<!-- uncanned-disable-next-line hollow-apology/* -- quoted -->\n${BAD}`;
    const cwd = folderWith({ 'a.reply.md': `\uFEFF${BAD}`, 'b.reply.md': allowed });
    for (const format of ['json', 'sarif', 'rdjson']) {
      const without = await run(cwd, `--format ${format} .`);
      await run(cwd, `--format ${format} --cache .`);
      const second = await run(cwd, `--format ${format} --cache .`);
      assert.deepEqual([second.out, second.asked], [without.out, 0], format);
      assert.ok(!fs.readFileSync(join(cwd, '.uncanned-cache.json'), 'utf8').includes('"source"'));
    }
    assert.match((await run(cwd, '--format sarif --cache .')).out, /"justification":"quoted"/);
  });

  it('asks of a file again only what has changed, and says the same', async () => {
    const cwd = folderWith(FILES);
    const without = await run(cwd, '--format json .');
    const first = await run(cwd, '--format json --cache .');
    assert.deepEqual([first.out, first.asked], [without.out, 4]);
    assert.ok(fs.existsSync(join(cwd, '.uncanned-cache.json')));
    const second = await run(cwd, '--format json --cache .');
    assert.deepEqual([second.out, second.status, second.asked], [without.out, 1, 0]);
    fs.writeFileSync(join(cwd, 'a.reply.md'), 'Your lamp is here.\n');
    const third = await run(cwd, '--format json --cache .');
    assert.equal(third.asked, 1);
    assert.equal(third.out, (await run(cwd, '--format json .')).out);
  });

  it('knows by the config and by what reports show whether a finding still holds', async () => {
    const cwd = folderWith(FILES);
    await run(cwd, '--cache .');
    assert.equal((await run(cwd, '--cache .')).asked, 0);
    assert.equal((await run(cwd, '--cache --format json .')).asked, 4);
    fs.writeFileSync(join(cwd, '.uncanned.yaml'), 'rules: { hollow-apology/*: off }\n');
    const { out, asked } = await run(cwd, '--cache --format json .');
    assert.equal(asked, 4);
    assert.ok(!out.includes('hollow-apology/inconvenience'));
  });

  it('keeps what it knows of files that a run does not meet', async () => {
    const cwd = folderWith(FILES);
    await run(cwd, '--cache .');
    await run(cwd, '--cache a.reply.md');
    assert.equal((await run(cwd, '--cache sub')).asked, 0);
  });

  it('begins anew where it is broken, and says where it cannot be written', async () => {
    const cwd = folderWith({ ...FILES, 'cache.json': '{"version":1,"files":[[' });
    assert.equal((await run(cwd, '--cache-file cache.json .')).asked, 4);
    assert.equal((await run(cwd, '--cache-file cache.json .')).asked, 0);
    const { err, status } = await run(cwd, '--cache-file nowhere/cache.json a.reply.md');
    assert.ok(err.includes(`The cache was not written: there is no folder ${join(cwd, 'nowhere')}.\n`), err);
    assert.equal(status, 1);
  });
});
