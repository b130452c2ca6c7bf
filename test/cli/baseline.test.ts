import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { baselineText, countOf, entriesOf, merged, readBaseline } from '../../server/src/cli/baseline/baseline.ts';
import { difference, sorter } from '../../server/src/cli/baseline/known.ts';
import { APOLOGY, BAD, CONFIG, commit, LONG, lint, replies, repository, uncanned, write } from './repository.ts';
import { folderWith, placed, tidy } from './support.ts';

const NAME = '.uncanned-baseline.json';
const textOf = (cwd: string, name = NAME): string => fs.readFileSync(join(cwd, name), 'utf8');
const MORE = 'We are sorry for the inconvenience.';

function library(): string {
  return folderWith({
    '.uncanned.yaml': CONFIG,
    'desk.json': replies({ a: BAD, b: `${BAD} Bye. ${BAD}`, c: LONG, d: LONG }),
    'mail/late.reply.md': `---\ntitle: Late parcel\n---\nHi,\n\n${BAD}\n`,
  });
}

async function baseline(cwd: string, ...args: readonly string[]): Promise<string> {
  const { status, out, err } = await uncanned(cwd, ['baseline', ...args]);
  assert.deepEqual([status, err], [0, '']);
  return out;
}

describe('uncanned baseline', () => {
  afterEach(tidy);

  it('writes a line for each finding, which a person can read, and lint keeps them quiet', async () => {
    const cwd = library();
    assert.equal(await baseline(cwd), `${NAME} keeps 5 old findings quiet.\n`);
    const lines = textOf(cwd).split('\n');
    assert.deepEqual([lines.length, lines[0], lines[1], lines[2]], [11, '{', '  "version": 1,', '  "findings": [']);
    assert.deepEqual(
      lines.slice(3, 8).map((line) => line.replace(/"fingerprint":"\w+"/, 'F').replace(/\["\w+"\]/, '[G]')),
      [
        `    {"rule":"${APOLOGY}","reply":"Late parcel","words":"${BAD.slice(0, -1)}",F},`,
        `    {"rule":"${APOLOGY}","reply":"a","words":"${BAD.slice(0, -1)}",F},`,
        `    {"rule":"${APOLOGY}","reply":"b","words":"${BAD.slice(0, -1)}",F},`,
        `    {"rule":"${APOLOGY}","reply":"b","words":"${BAD.slice(0, -1)}",F},`,
        '    {"rule":"library/same-text","reply":"d","words":"Your parcel is lost,",F,"alike":[G]}',
      ],
    );
    const { status, out } = await uncanned(cwd, []);
    assert.deepEqual(
      [status, out],
      [0, 'No findings in 5 replies (2 files).\nThe baseline keeps 5 old findings quiet.\n'],
    );
    assert.deepEqual((await lint(cwd, [])).found, []);
    assert.equal((await lint(cwd, ['--no-baseline'])).found.length, 5);
  });

  it('tells what is new beside what is old', async () => {
    const cwd = library();
    await baseline(cwd);
    write(cwd, {
      'desk.json': replies({ a: `${BAD} ${MORE}`, b: `${BAD} Bye. ${BAD} So. ${BAD}`, c: LONG, d: LONG, e: LONG }),
    });
    assert.deepEqual((await lint(cwd, [])).found, [
      'desk.json hollow-apology/inconvenience a',
      `desk.json ${APOLOGY} b`,
      'desk.json library/same-text e',
    ]);
  });

  it('holds through another order, other lines, a new export and new names of files', async () => {
    const cwd = library();
    await baseline(cwd);
    fs.rmSync(join(cwd, 'desk.json'));
    fs.renameSync(join(cwd, 'mail'), join(cwd, 'letters'));
    write(cwd, {
      'export (2).json': replies(
        { d: LONG, b: `${BAD} Bye. ${BAD}`, new: 'Hi, it comes on Friday.', c: LONG, a: BAD },
        8,
      ),
      'letters/late.reply.md': `---\ntitle: Late parcel\nlocale: en\n---\nHi,\n\nit is late.\n\n${BAD}\n`,
    });
    assert.deepEqual((await lint(cwd, [])).found, []);
    assert.equal(await baseline(cwd, '--prune'), `${NAME} keeps 5 old findings quiet. None of it was fixed since.\n`);
  });

  it('counts equal findings: a copy of a file is new', async () => {
    const cwd = library();
    await baseline(cwd);
    write(cwd, { 'copy.json': textOf(cwd, 'desk.json') });
    assert.equal((await lint(cwd, [])).found.length, 3);
    await baseline(cwd);
    assert.equal(textOf(cwd).match(/"times":2/g)?.length, 4);
    assert.deepEqual((await lint(cwd, [])).found, []);
    write(cwd, { 'copy-2.json': textOf(cwd, 'desk.json') });
    assert.equal((await lint(cwd, [])).found.length, 3);
  });

  it('with --prune takes out what was fixed and adds nothing', async () => {
    const cwd = library();
    await baseline(cwd);
    write(cwd, { 'desk.json': replies({ a: MORE, b: BAD, c: LONG, d: 'Hi, it comes on Friday.' }) });
    assert.equal(
      await baseline(cwd, '--prune'),
      `${NAME} keeps 2 old findings quiet. 3 findings are fixed and taken out.\n\nFixed:\n` +
        `  ${APOLOGY}  a: “${BAD.slice(0, -1)}”\n  ${APOLOGY}  b: “${BAD.slice(0, -1)}”\n  library/same-text  d: “Your parcel is lost,”\n`,
    );
    assert.deepEqual((await lint(cwd, [])).found, ['desk.json hollow-apology/inconvenience a']);
    write(cwd, { 'desk.json': replies({ a: 'Hi, bye.' }), 'mail/late.reply.md': 'Hi, bye.\n' });
    assert.match(
      await baseline(cwd, '--prune'),
      /^\S+ keeps 0 old findings quiet\. 2 findings .* All of it is fixed: delete the file\.\n/,
    );
    assert.equal(textOf(cwd), '{\n  "version": 1,\n  "findings": []\n}\n');
  });

  it('says what it added and what it left out', async () => {
    const cwd = library();
    await baseline(cwd);
    const before = textOf(cwd);
    assert.equal(await baseline(cwd), `${NAME} keeps 5 old findings quiet.\n`);
    assert.equal(textOf(cwd), before);
    write(cwd, { 'desk.json': replies({ a: MORE, b: `${BAD} Bye. ${BAD}`, c: LONG, d: LONG }) });
    assert.equal(
      await baseline(cwd),
      `${NAME} keeps 5 old findings quiet: 1 is new, 1 is left out because it is found no more.\n\nNew:\n` +
        `  hollow-apology/inconvenience  a: “${MORE.slice(0, -1)}”\n\nFound no more:\n  ${APOLOGY}  a: “${BAD.slice(0, -1)}”\n`,
    );
  });

  it('is that of the nearest folder upwards; another one or none where it is said', async () => {
    const cwd = library();
    await baseline(join(cwd, 'mail'));
    assert.ok(fs.existsSync(join(cwd, 'mail', NAME)));
    assert.equal((await lint(cwd, [])).found.length, 4);
    assert.deepEqual((await lint(cwd, ['mail'])).found, []);
    // What a nearer one holds is none of the farther one's business.
    assert.equal(await baseline(cwd), `${NAME} keeps 4 old findings quiet.\n`);
    assert.deepEqual((await lint(cwd, [])).found, []);
    fs.rmSync(join(cwd, 'mail', NAME));
    assert.deepEqual((await lint(cwd, [])).found, [`mail/late.reply.md ${APOLOGY} Late parcel`]);
    // From a folder below, without paths, all of it is checked.
    assert.match(await baseline(join(cwd, 'mail')), /^\S+ keeps 5 old findings quiet: 1 is new\.\n/);
    assert.deepEqual((await lint(join(cwd, 'mail'), [])).found, []);
    assert.equal(await baseline(cwd, 'mail', '--output', 'mail.json'), 'mail.json keeps 1 old finding quiet.\n');
    assert.equal((await lint(cwd, ['--baseline', 'mail.json'])).found.length, 4);
    assert.equal((await uncanned(cwd, ['baseline', '--prune', '--output', 'none.json'])).status, 2);
  });

  it('over a part of its folder adds what is new and takes nothing out', async () => {
    const cwd = library();
    await baseline(cwd);
    const before = textOf(cwd);
    const unsaid =
      'Nothing was taken out, because only a part was checked. To take out what is fixed: uncanned baseline --prune\n';
    assert.equal(await baseline(cwd, 'mail'), `${NAME} keeps 5 old findings quiet.\n${unsaid}`);
    assert.equal(textOf(cwd), before);
    write(cwd, {
      'mail/late.reply.md': `---\ntitle: Late parcel\n---\nHi,\n\n${MORE}\n`,
      'mail/b.json': replies({ c: LONG }),
    });
    assert.match(await baseline(cwd, 'mail'), /^\S+ keeps 6 old findings quiet: 1 is new\.\n\nNew:\n.*\nNothing was/);
    // What is found between a part and the rest, only a look at the whole can tell.
    assert.deepEqual((await lint(cwd, ['desk.json', 'mail/late.reply.md'])).found, []);
    // With all of the folder among the paths it is no part.
    const whole = await baseline(cwd, 'mail', '.');
    assert.match(whole, /: 1 is new, 1 is left out because it is found no more\.\n/);
    assert.doesNotMatch(whole, /Nothing was taken out/);
    assert.deepEqual((await lint(cwd, [])).found, []);
  });

  it('with --prune takes no part of its folder: the command that is named does it', async () => {
    const cwd = library();
    await baseline(cwd);
    const before = textOf(cwd);
    const { status, out, err } = await uncanned(cwd, ['baseline', '--prune', 'mail']);
    assert.deepEqual(
      [status, out, err],
      [
        2,
        '',
        `uncanned: --prune looks at all that ${NAME} is for, and takes no paths. Leave them out: uncanned baseline --prune\n`,
      ],
    );
    const mail = join(cwd, 'mail');
    assert.match(
      (await uncanned(mail, ['baseline', '--prune', '.', '--output', `../${NAME}`])).err,
      /Leave them out: uncanned baseline --prune --output \.\.\/\.uncanned-baseline\.json\n$/,
    );
    assert.equal(textOf(cwd), before);
    for (const args of [['..'], ['--output', `../${NAME}`]])
      assert.match(await baseline(mail, '--prune', ...args), /keeps 5 .* None of it was fixed/);
    assert.equal(textOf(cwd), before);
  });

  it('counts for standard input too', async () => {
    const cwd = library();
    await baseline(cwd);
    const stdin = textOf(cwd, 'desk.json');
    assert.deepEqual((await lint(cwd, ['--stdin', '--stdin-filename', 'desk.json'], { stdin })).found, []);
  });

  it('keeps findings of a large file quiet that are told as they are found', async () => {
    const long = JSON.stringify({ id: 'long', short_code: 'long', content: 'word '.repeat(400_000) });
    const lines = ['a', 'b'].map((id) => JSON.stringify({ id, short_code: id, content: BAD }));
    const cwd = folderWith({
      '.uncanned.yaml': CONFIG,
      'large.ndjson': `${[lines[0], long, long, long, long, long].join('\n')}\n`,
    });
    await baseline(cwd);
    const told = async (): Promise<number> =>
      (await uncanned(cwd, ['--format', 'ndjson', '-q'])).out.split('\n').length - 1;
    assert.equal(await told(), 0);
    fs.appendFileSync(join(cwd, 'large.ndjson'), `${lines[1]}\n`);
    assert.equal(await told(), 1);
  });

  it('goes with --since, and a plain --fix mends old findings too', async () => {
    const sad = 'Unfortunately, your parcel is late.';
    const cwd = repository({
      '.uncanned.yaml': `${CONFIG}  negative-language/unfortunately: warning\n`,
      'desk.json': replies({ a: sad, b: sad }),
    });
    await baseline(cwd);
    commit(cwd);
    write(cwd, { 'desk.json': replies({ a: sad, b: `${sad} ${BAD}`, c: sad }) });
    assert.deepEqual((await lint(cwd, ['--since', 'HEAD'])).found, [
      `desk.json ${APOLOGY} b`,
      'desk.json negative-language/unfortunately c',
    ]);
    await uncanned(cwd, ['--fix']);
    assert.doesNotMatch(textOf(cwd, 'desk.json'), /Unfortunately/);
  });

  it('that is broken, or newer than the program, is a fault', async () => {
    const cwd = library();
    const cases: readonly (readonly [text: string, message: RegExp])[] = [
      ['{', /\.uncanned-baseline\.json cannot be read: it is not JSON\. Delete it and run "uncanned baseline"/],
      ['{\n<<<<<<< HEAD\n', /a merge left both sides in it/],
      ['[]', /no baseline of Uncanned/],
      ['{"version": 2, "findings": []}', /was written by a newer Uncanned .* Install that one here too/],
      ['{"version": 1}', /no list of findings/],
      [
        '{"version": 1, "findings": [{"rule": "a", "words": "b", "fingerprint": "c", "times": 0}]}',
        /finding 1 .* damaged/,
      ],
    ];
    for (const [text, message] of cases) {
      write(cwd, { [NAME]: text });
      for (const args of [[], ['baseline'], ['baseline', '--prune']]) {
        const { status, out, err } = await uncanned(cwd, args);
        assert.deepEqual([status, out], [2, ''], text);
        assert.match(err, message);
        assert.equal(err.split('\n').length, 2, err);
      }
      assert.equal(textOf(cwd), text);
    }
    assert.match(
      (await uncanned(cwd, ['--baseline', 'none.json'])).err,
      /none\.json cannot be read: there is no such file/,
    );
    fs.rmSync(join(cwd, NAME));
    assert.match(
      (await uncanned(cwd, ['baseline', '--prune'])).err,
      /no \.uncanned-baseline\.json to prune\. "uncanned baseline" writes one/,
    );
  });

  it('is not written where a file cannot be read', async () => {
    const cwd = library();
    await baseline(cwd);
    const before = textOf(cwd);
    write(cwd, { 'desk.json': textOf(cwd, 'desk.json').slice(0, -20) });
    for (const args of [[], ['--prune'], ['desk.json'], ['--output', 'first.json']]) {
      const { status, out, err } = await uncanned(cwd, ['baseline', ...args]);
      assert.deepEqual([status, out], [2, ''], args.join(' '));
      assert.match(
        err,
        /desk\.json:\d+:\d+: .*\n.*was not written: what cannot be read may hold old findings\. Mend it/,
      );
    }
    assert.ok(!fs.existsSync(join(cwd, 'first.json')));
    assert.match((await uncanned(cwd, ['baseline', 'none'])).err, /none cannot be read/);
    write(cwd, { '.uncanned.yaml': 'rules: 7\n' });
    assert.equal((await uncanned(cwd, ['baseline'])).status, 2);
    assert.equal(textOf(cwd), before);
  });

  it('is read as no file of replies', async () => {
    const cwd = library();
    await baseline(cwd);
    const { files } = JSON.parse((await lint(cwd, [])).out);
    assert.deepEqual(
      files.map(({ path }: { path: string }) => path),
      ['desk.json', 'mail/late.reply.md'],
    );
  });
});

describe('findings that a baseline knows', () => {
  const found = (fingerprint: string, ...alike: readonly string[]) =>
    placed('[[Sorry]]', { fingerprint, ...(alike.length === 0 ? {} : { alike }) });

  it('about replies that are alike are known whichever of them is told, and new where one is', () => {
    const entries = entriesOf([found('b', 'a'), found('c', 'a')]);
    assert.deepEqual(
      entries.map(({ fingerprint, alike, times }) => [fingerprint, alike, times]),
      [['a', ['b', 'c'], 2]],
    );
    assert.equal(sorter(entries)([found('a', 'c'), found('b', 'c')]).fresh.length, 0);
    assert.equal(sorter(entries)([found('d', 'a')]).fresh.length, 1);
    assert.equal(sorter(entries)([found('a', 'd')]).fresh.length, 1);
  });

  it('are compared by all of their fingerprints', () => {
    const before = entriesOf([found('b', 'a'), found('c', 'b'), found('d', 'c')]);
    const after = entriesOf([found('b', 'a'), found('d', 'c')]);
    assert.equal(before.length, 1);
    assert.deepEqual(difference(before, after).added, []);
    assert.deepEqual(
      difference(before, after).gone.map(({ times }) => times),
      [undefined],
    );
    assert.deepEqual(difference(before, before), { added: [], gone: [] });
  });

  it('of two baselines together lose nothing of either, and count as in the one that has more', () => {
    const older = entriesOf([found('b', 'a'), found('c', 'b'), found('f', 'e'), found('x'), found('x'), found('y')]);
    const newer = entriesOf([found('d', 'c'), found('x'), found('y'), found('y'), found('z')]);
    const both = merged(older, newer);
    assert.deepEqual(
      both.map(({ fingerprint, alike, times }) => [fingerprint, alike, times]),
      [
        ['a', ['b', 'c', 'd'], 2],
        ['e', ['f'], undefined],
        ['x', undefined, 2],
        ['y', undefined, 2],
        ['z', undefined, undefined],
      ],
    );
    assert.deepEqual(difference(older, both).gone, []);
    assert.equal(countOf(difference(older, both).added), 2);
    assert.deepEqual(merged(older, []), older);
    const [renamed] = merged(entriesOf([found('x')]), [{ rule: 'r', words: 'anew', fingerprint: 'x' }]);
    assert.equal(renamed?.words, 'anew');
  });

  it('read back as they were written', () => {
    const entries = entriesOf([
      found('b', 'a'),
      found('c'),
      found('c'),
      placed('[["q" \\ \u2028]]', { fingerprint: 'd' }),
    ]);
    assert.deepEqual(readBaseline(baselineText(entries)), entries);
    assert.deepEqual(readBaseline(`\uFEFF${baselineText([])}`), []);
  });
});
