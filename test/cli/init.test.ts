import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../server/src/cli/cli.ts';
import { type Config, createLinter, loadConfig } from '../../server/src/engine/index.ts';
import { fakeIo, folderWith, tidy, withPermissions } from './support.ts';

const HI = 'Hi, your kettle is on its way to you and arrives tomorrow.';
const macros = (...titles: readonly string[]): string =>
  JSON.stringify({ macros: titles.map((title) => ({ title, actions: [{ field: 'comment_value', value: HI }] })) });

async function init(cwd: string, line = 'init', given: { home?: string; command?: string } = {}) {
  const fake = fakeIo({ cwd, home: join(cwd, 'node_modules/uncanned/dist'), ...given });
  const status = await runCommand(line.split(' '), fake.io);
  return { status, out: fake.out(), err: fake.err() };
}

const written = (cwd: string): string => fs.readFileSync(join(cwd, '.uncanned.yaml'), 'utf8');

/** Reads a config that must have nothing wrong in it. */
async function sound(text: string): Promise<Config> {
  const { config, problems } = await loadConfig(
    async (path) => (path.endsWith('.yaml') ? text : undefined),
    '/x/.uncanned.yaml',
  );
  assert.deepEqual(
    problems.map(({ message, at }) => `${message} ${text.slice(at.start, at.end)}`),
    [],
    text,
  );
  assert.deepEqual(createLinter(config).problems, []);
  return config;
}

/** Every example and every doubtful line switched on. */
const switchedOn = (text: string): string => text.replace(/^#(?=\S| {2})/gm, '');

/** A copy of a folder without its config. */
function copyOf(folder: string): string {
  const cwd = folderWith({});
  fs.cpSync(folder, cwd, { recursive: true });
  fs.rmSync(join(cwd, '.uncanned.yaml'), { force: true });
  return cwd;
}

describe('uncanned init', () => {
  afterEach(tidy);

  it('writes a config for the examples that reads all of them', async () => {
    const cwd = copyOf('examples');
    const { status, out, err } = await init(cwd);
    assert.deepEqual([status, err], [0, '']);
    assert.match(
      out,
      /^Looked at 7 files in this folder\.\n\nRead as they are:\n {2}Chatwoot, JSON +1 file +4 replies\n/,
    );
    assert.match(
      out,
      /\nRead with the lines under "replies:":\n {2}YAML +1 file +4 replies\n {2}CSV +1 file +4 replies\n/,
    );
    assert.match(out, /\n\nWrote \.uncanned\.yaml\. Read it, then run:\n {4}uncanned lint\n$/);
    const text = written(cwd);
    const config = await sound(text);
    await sound(switchedOn(text));
    const own = await sound(fs.readFileSync('examples/.uncanned.yaml', 'utf8'));
    assert.equal(config.preset, 'recommended');
    assert.deepEqual(
      config.replies,
      own.replies
        .map((entry) => ({ ...entry, markup: entry.markup ?? undefined }))
        .map(({ markup, ...entry }) => (markup ? { ...entry, markup } : entry)),
    );
    const situations = new Map(config.situations);
    assert.deepEqual(situations.get('Delivery::Parcel is late'), ['delay']);
    assert.deepEqual(situations.get('Returns::Outside 30 days'), ['refund-refused']);
    assert.equal(situations.get('Wrong VAT'), undefined);
    assert.match(text, /^# {2}"Wrong VAT": billing-error$|^# {2}"Wrong VAT": billing-error$/m);
  });

  it('groups titles, names what a pattern covers, and shows what else there is', async () => {
    const cwd = folderWith({
      'export.json': macros('Refund declined::EU', 'Refund declined::UK', 'Refund declined::US', 'Signature', 'Late'),
    });
    const { out, status } = await init(cwd);
    assert.equal(status, 0);
    assert.match(
      out,
      /1 line proposed under "situations:"\. 1 line under "situations:" begins with #, because what its reply is for is not certain: read it in \.uncanned\.yaml, and take the # out where it is right\.\n/,
    );
    const text = written(cwd);
    assert.match(text, /^# yaml-language-server: \$schema=node_modules\/uncanned\/schema\/config\.schema\.json\n/);
    assert.match(
      text,
      /\nsituations:\n {2}# Refund declined::EU · Refund declined::UK · Refund declined::US\n {2}"Refund declined::\*": refund-refused\n# {2}"Late": delay\n/,
    );
    for (const key of ['#replies:', '#rules:', '#overrides:', '#custom:', '#ignore:'])
      assert.ok(text.includes(`\n${key}\n`), key);
    assert.deepEqual((await sound(text)).situations, [['Refund declined::*', ['refund-refused']]]);
    const on = await sound(switchedOn(text));
    assert.deepEqual([on.custom.length, on.overrides.length, on.ignore.length, on.replies.length], [1, 2, 2, 3]);
    assert.equal(on.situations.length, 2);
  });

  it('says what is for a person to decide where nothing is certain, and names no lines that are not there', async () => {
    const cwd = folderWith({ 'export.json': macros('Late', 'Wrong VAT') });
    const { out } = await init(cwd);
    assert.match(
      out,
      /\n2 replies\. 2 lines under "situations:" begin with #, because what their replies are for is not certain: read them in/,
    );
    assert.doesNotMatch(out, /proposed/);
  });

  it('finds replies in tables, lists, maps and whole files, and leaves documents of programs alone', async () => {
    const list = (n: number): string =>
      JSON.stringify(Array.from({ length: n }, (_, i) => ({ key: `k${i}`, msg: HI })));
    const cwd = folderWith({
      'macros/a.json': list(3),
      'macros/b.json': list(4),
      'letters/refund.txt': `Dear Sam,\n\n${HI}\n`,
      'letters/late.txt': `Dear Sam,\n\n${HI}\n`,
      'notes/one.txt': `Dear Sam,\n\n${HI}\n`,
      'table.csv': `title;answer;note\nA;${HI};x\nB;${HI};y\nC;${HI};z\n`,
      'texts.yaml': `late: ${HI}\nlost: ${HI}\nother: ${HI}\n`,
      'README.md': `# Read me\n\n${HI}\n`,
      'docs/guide.md': `# Guide\n\n${HI}\n`,
      'locales/en.json': list(5),
      'package.json': '{ "name": "x", "version": "1.0.0" }',
      'src/data.json': list(5),
      'one.json': list(1),
      'broken.json': '{',
      'zero.txt': Uint8Array.of(0, 1),
      'late.reply.md': `${HI}\n`,
    });
    const { out } = await init(cwd);
    const config = await sound(written(cwd));
    assert.deepEqual(config.replies.map(({ files, at }) => `${files.join()} ${at.join()}`).sort(), [
      'letters/*.txt ',
      'macros/*.json /*/msg',
      'table.csv answer',
      'texts.yaml /*',
    ]);
    assert.match(
      out,
      /\nMay hold replies; their lines begin with # until you switch them on:\n {2}notes\/one\.txt: Its text speaks/,
    );
    const on = await sound(switchedOn(written(cwd)));
    assert.ok(on.replies.some(({ files }) => files.join() === 'notes/one.txt'));
    assert.deepEqual(on.situations.map(([pattern, situations]) => `${pattern} ${situations.join()}`).sort(), [
      'late delay',
      'late.reply.md delay',
      'letters/late.txt delay',
      'lost lost-parcel',
    ]);
  });

  it('titles with any signs in them make sound lines', async () => {
    const odd = [
      'Delay: "x" # y',
      "Delay: it's {late} [now] \\ *",
      '- Delay',
      'Delay\nin two lines',
      '!Delay',
      '*delay*',
      '🎉 Delay',
      'Delay: yes',
      '  Delay  ',
      `Delay ${'x'.repeat(900)}`,
    ];
    const cwd = folderWith({ 'export.json': macros(...odd) });
    await init(cwd);
    const config = await sound(written(cwd));
    // Three of them are one line: "Delay: *". The last is too long to be a label.
    assert.equal(config.situations.length, odd.length - 3);
    const linter = createLinter({ ...config, folder: '' });
    const { replies } = linter.lint({ path: 'export.json', source: macros(...odd) });
    assert.deepEqual(
      replies
        .slice(0, -1)
        .filter(({ situation }) => situation?.join() !== 'delay')
        .map(({ title }) => title),
      [],
    );
  });

  it('names no schema that lies outside the folder', async () => {
    const cwd = folderWith({ 'a/export.json': macros('Parcel late') });
    await init(cwd, 'init a');
    assert.match(fs.readFileSync(join(cwd, 'a/.uncanned.yaml'), 'utf8'), /^# How Uncanned checks/);
    await init(cwd, 'init', { home: join(cwd, '../elsewhere/dist') });
    assert.match(written(cwd), /^# How Uncanned checks/);
  });

  it('says what to type next, as it was called itself', async () => {
    const cwd = folderWith({ 'my desk/export.json': macros('Parcel late') });
    const first = await runCommand(['init', 'my desk'], fakeIo({ cwd }).io);
    assert.equal(first, 0);
    const again = fakeIo({ cwd, command: 'node dist/cli.js' });
    await runCommand(['init', 'my desk'], again.io);
    assert.match(again.err(), /This prints .*:\n {4}node dist\/cli\.js init --dry-run "my desk"\n$/);
    const here = await init(cwd, 'init', { command: 'node x/cli.js' });
    assert.match(here.out, /Read it, then run:\n {4}node x\/cli\.js lint\n$/);
  });

  it('never writes over a config, and says how to see what it would say', async () => {
    for (const name of ['.uncanned.yaml', '.uncanned.json']) {
      const cwd = folderWith({ [name]: '{}', 'export.json': macros('Parcel late') });
      const { status, out, err } = await init(cwd);
      assert.deepEqual([status, out], [2, '']);
      assert.equal(
        err,
        `uncanned: ${name} is there already, and is never written over. This prints what a new one would say:\n    uncanned init --dry-run\n`,
      );
      assert.equal(fs.readFileSync(join(cwd, name), 'utf8'), '{}');
      const dry = await init(cwd, 'init --dry-run');
      assert.equal(dry.status, 0);
      assert.match(dry.err, /^Looked at 1 file in this folder\./);
      assert.deepEqual((await sound(dry.out)).situations, [['Parcel late', ['delay']]]);
      assert.deepEqual(fs.readdirSync(cwd).sort(), [name, 'export.json']);
    }
  });

  it('takes a folder, and leaves those below alone that have a config of their own', async () => {
    const cwd = folderWith({
      'desk/export.json': macros('Parcel late'),
      'desk/other/.uncanned.yaml': '',
      'desk/other/deep/export.json': macros('Complaint'),
    });
    const { status, out } = await init(cwd, 'init desk');
    assert.equal(status, 0);
    assert.match(out, /^Looked at 1 file in desk\./);
    assert.match(out, /\nother\/\.uncanned\.yaml holds for the files of its own folder: they were left out\.\n/);
    assert.match(out, /\nWrote desk\/\.uncanned\.yaml\./);
    assert.deepEqual((await sound(written(join(cwd, 'desk')))).situations, [['Parcel late', ['delay']]]);
  });

  it('says so where nothing is found, and where nothing can be read or written', async () => {
    const empty = folderWith({});
    const { status, out } = await init(empty);
    assert.equal(status, 0);
    assert.match(
      out,
      /^Looked at 0 files in this folder\.\n\nNo replies were recognised\. Say under "replies:" where they stand\.\n/,
    );
    await sound(written(empty));
    await sound(switchedOn(written(empty)));
    const cwd = folderWith({ 'a.txt': 'x' });
    assert.match((await init(cwd, 'init gone')).err, /^uncanned: gone cannot be looked at: there is no such file\.\n$/);
    assert.match((await init(cwd, 'init a.txt')).err, /it is no folder/);
    fs.chmodSync(cwd, 0o555);
    const denied = await withPermissions(cwd, () => init(cwd));
    fs.chmodSync(cwd, 0o755);
    assert.equal(denied.status, 2);
    assert.match(denied.err, /\.uncanned\.yaml cannot be written: no permission\./);
  });

  it('cuts Markdown at its headings where the sections speak to a customer', async () => {
    const section = (title: string, text: string): string => `## ${title}\n\n${text}\n\n`;
    const replies = ['Late', 'Lost', 'Broken'].map((title) => section(title, `Hi Sam,\n\n${HI}`)).join('');
    const manual = ['Install', 'Use', 'Remove'].map((title) => section(title, `Here you see what you can do with it.`));
    const shown = section(
      'Example',
      `\`\`\`\nHi Sam,\n${HI}\n\`\`\`\n\nYou see how a reply may look in your own files.`,
    );
    const cwd = folderWith({
      'SAVED_REPLIES.md': `# Saved replies\n\n${replies}`,
      '.github/SAVED_REPLIES.md': `# Saved replies\n\n${replies.replaceAll(/Hi( Sam)?,/g, 'Thank you:')}`,
      'help/lamps.md': `# Lamps\n\n${replies}${section('Note', 'For colleagues.')}`,
      'README.md': replies,
      'docs/guide.md': `# Guide\n\n${manual.join('')}${section('Thanks', `Thank you for reading what we wrote for you here.`)}`,
      'docs/format.md': `${shown}${shown}${shown}`,
    });
    const { status, out } = await init(cwd);
    assert.equal(status, 0);
    assert.match(out, /Read as they are:\n {2}Markdown +1 file +3 replies\n/);
    assert.match(out, /Read with the lines under "replies:":\n {2}Markdown +1 file +3 replies\n/);
    assert.match(out, /help\/lamps\.md: 3 of its 4 sections speak to a customer: each is read as a reply\.\n/);
    const { replies: entries } = await sound(written(cwd));
    assert.deepEqual(
      entries.map(({ files, at, split }) => [files, at, split]),
      [[['.github/SAVED_REPLIES.md'], [], 2]],
    );
    assert.match(written(cwd), /^# {2}- files: "help\/lamps\.md"\n# {4}split: 2$/m);
    assert.doesNotMatch(written(cwd), /README|docs/);
  });

  it('cuts a file of replies by its name where its sections speak, though none greets', async () => {
    const section = (title: string, text: string): string => `## ${title}\n\n${text}\n\n`;
    const replies = ['Reminder', 'Closed', 'Moved'].map((title) =>
      section(title, 'You can open this again when you like.'),
    );
    const cwd = folderWith({
      'docs/saved-replies.md': `# Saved replies\n\n${replies.join('')}${section('Label', 'For colleagues.')}`,
      'docs/moving.md': replies.join(''),
    });
    const { out } = await init(cwd);
    assert.match(out, /Read with the lines under "replies:":\n {2}Markdown +1 file +4 replies\n/);
    assert.match(out, /\n4 replies\. No title, tag or file name tells what they are for:/);
  });

  it('reads a folder of mails where most of its files are some, whatever its language is called', async () => {
    const mails = Object.fromEntries(['a', 'b', 'c'].map((name) => [`mails/en/${name}.txt`, HI]));
    const cwd = folderWith({
      ...mails,
      'mails/en/foot.txt': 'The shop.',
      'app/locale/en/email/a.html': `<p>${HI}</p>`,
      'letters/pages/one.txt': HI,
      'letters/pages/two.txt': 'x',
      'letters/pages/three.txt': 'x',
      'test/mails/a.txt': HI,
      'src/lang/a.html': `<p>${HI}</p>`,
    });
    const { out } = await init(cwd);
    assert.match(
      out,
      /Read with the lines under "replies:":\n {2}HTML +1 file +1 reply\n {2}text +5 files +5 replies\n/,
    );
    const { replies: entries } = await sound(written(cwd));
    assert.deepEqual(entries.map(({ files }) => files[0]).sort(), [
      'app/locale/en/email/a.html',
      'letters/pages/one.txt',
      'mails/en/*.txt',
    ]);
  });

  it('finds the answers of a bot beside its program', async () => {
    const quotes = Object.fromEntries(
      ['You can read the list of games that run well.', 'See the wiki.', 'Not yet.'].map((reply, i) => [
        `q${i}`,
        { reply },
      ]),
    );
    const cwd = folderWith({
      'src/responses/bot.json': JSON.stringify({ quotes: { ...quotes, more: quotes.q0 } }),
      'src/i18n/en.json': JSON.stringify({ quotes }),
      'test/responses/bot.json': JSON.stringify({ quotes }),
    });
    const { out } = await init(cwd);
    assert.match(out, /Read with the lines under "replies:":\n {2}JSON +1 file +4 replies\n/);
    assert.doesNotMatch(written(cwd), /i18n|test\//);
  });

  it('takes a folder most of whose texts greet for one of replies, says so, and leaves others alone', async () => {
    const letter = (title: string): string => `# ${title}\n\nHi {first name},\n\n${HI}\n\nCheers,\nJo\n`;
    const note = '# Meeting\n\nHi all,\n\nyou find what we said about the new kettles below.\n';
    const cwd = folderWith({
      'notes/late.md': letter('Late'),
      'notes/lost.md': letter('Lost'),
      'notes/broken.md': letter('Broken'),
      'mixed/README.md': letter('Read me'),
      'mixed/a.md': letter('A'),
      'mixed/b.md': letter('B'),
      'mixed/c.md': letter('C'),
      'mixed/how to.md': '# How to\n\nYou can send each of these to a customer who asks about a kettle.\n',
      'meetings/1.md': note,
      'meetings/2.md': note,
      'meetings/3.md': note,
      'docs/guide.md': letter('Guide'),
      'test/notes/1.md': letter('1'),
      'test/notes/2.md': letter('2'),
      'test/notes/3.md': letter('3'),
    });
    assert.match(
      (await init(cwd, 'lint')).out,
      /^No replies were recognised in the 15 files looked at\. 6 look like replies\. This finds where replies stand/,
    );
    const { out } = await init(cwd);
    assert.match(out, /Read with the lines under "replies:":\n {2}Markdown +6 files +6 replies\n/);
    assert.match(out, /\n {2}In notes\/\*\.md 3 texts are taken for replies, because most there open with a greeting/);
    assert.match(out, /\n {2}In mixed\/ 3 texts are taken for replies, because most/);
    const text = written(cwd);
    assert.match(text, /\n {2}# 3 files\. Most texts of this folder open with a greeting or end with a sign-off\.\n/);
    assert.match(text, /\n# {2}- files: "mixed\/how to\.md"\n/);
    const { replies } = await sound(text);
    assert.deepEqual(
      replies.map(({ files, at }) => [files, at]),
      [
        [['mixed/a.md', 'mixed/b.md', 'mixed/c.md'], []],
        [['notes/*.md'], []],
      ],
    );
    const again = (await init(cwd, 'lint')).out;
    assert.match(again, / in all 6 replies \(6 files\)/);
    assert.doesNotMatch(again, /like replies/);
    await sound(switchedOn(text));
  });

  it('finds the letters of the folder in which it stands', async () => {
    const cwd = folderWith(
      Object.fromEntries(
        ['a', 'b', 'c'].map((name) => [`${name}.txt`, `Your kettle is on its way.\n\nKind regards\nJo\n`]),
      ),
    );
    assert.match((await init(cwd)).out, /\n {2}In this folder 3 texts are taken for replies, /);
    const { replies } = await sound(written(cwd));
    assert.deepEqual(
      replies.map(({ files }) => files.join()),
      ['/*.txt'],
    );
  });

  it('names a dozen of the files that are for a person to decide, and counts the others', async () => {
    const told = 'Your kettle is on its way to you and arrives tomorrow.';
    const notes = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`notes/${i}.txt`, told]));
    const { out } = await init(folderWith({ ...notes, 'notes/x.txt': 'x' }));
    assert.equal(out.match(/Its text speaks to a customer/g)?.length, 12);
    assert.match(out, /\n {2}and 2 other files\n/);
  });

  it('is not advised where its config is there: what a new one would say is', async () => {
    const cwd = folderWith({ 'notes/a.json': JSON.stringify([{ text: 'x' }]) });
    assert.match((await init(cwd, 'lint')).out, /\n {4}uncanned init\n/);
    await init(cwd);
    assert.match((await init(cwd, 'lint')).out, /\n {4}uncanned init --dry-run\n/);
    assert.match((await init(cwd, 'lint notes')).out, /\n {4}uncanned init notes\n/);
  });
});
