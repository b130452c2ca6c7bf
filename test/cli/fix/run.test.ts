import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../../../server/src/cli/args.ts';
import { runFix } from '../../../server/src/cli/fix/fix.ts';
import { fakeIo, folderWith, tidy, withPermissions } from '../support.ts';

type Answers = readonly (string | (() => void))[];

/** Answers questions in a folder; what was skipped before is remembered in `cache` beside it. */
async function fix(cwd: string, answers: Answers | undefined, line = 'fix -i') {
  const request = readArguments(line.split(' '));
  assert.ok(request.command === 'fix');
  const env = { XDG_CACHE_HOME: join(cwd, 'node_modules/cache') };
  const { io, out, err } = fakeIo({ cwd, env, columns: 80, ...(answers === undefined ? {} : { answers }) });
  const status = await runFix(request, io);
  for (const text of out().split('\n')) assert.ok(text.length <= 80 || !text.includes(' '), `too wide: ${text}`);
  return { status, out: out(), err: err() };
}

const read = (cwd: string, name: string): string => fs.readFileSync(join(cwd, name), 'utf8');

const TWO = 'Kindly send the form.\n\nUnfortunately the lid is cracked.\n';
const SORRY = 'We apologise for any inconvenience, {{ticket.id}}.\n';
const macro = (value: string): string =>
  `${JSON.stringify({ macros: [{ id: 41, title: 'Late', actions: [{ field: 'comment_value', value }] }] })}\n`;

describe('fix --interactive', () => {
  afterEach(tidy);

  it('needs a terminal, and says so', async () => {
    const { status, err } = await fix(folderWith({ 'a.reply.md': TWO }), undefined);
    assert.equal(status, 2);
    assert.match(err, /needs a terminal/);
  });

  it('shows a finding in its sentence, with what it may be put right by', async () => {
    const { out, status } = await fix(folderWith({ 'a.reply.md': TWO }), []);
    assert.equal(
      out.slice(0, out.indexOf('> ')),
      `
a.reply.md:1:1  2 findings to go

suggestion: This reads as a scripted order: use "please", or ask.
    Kindly send the form.
    ^^^^^^
  robotic/kindly

  1  Write “Please” (safe)
  2  Write “Could you [what you need]?”
     Takes away more than is underlined: “send the form”

1-2 choose, e own words, s skip, r skip rule, a allow, w whole reply, u undo, q
quit, ? help
`,
    );
    assert.match(out, /2 findings are left: run the same command to go on/);
    assert.equal(status, 1);
  });

  it('says of a choice what it takes away beside the words that are underlined', async () => {
    const { out } = await fix(folderWith({ 'a.reply.md': 'For now you cannot cancel it once it has left.\n' }), []);
    assert.match(
      out,
      / {2}1 {2}Write “You can \[what is possible\] \[when or where\]\.”\n {5}Takes away more than is underlined: “For now” and “it once it has left”\n/,
    );
    const { out: added } = await fix(folderWith({ 'a.reply.md': TWO }), []);
    assert.match(
      added,
      / {2}1 {2}Write “Please” \(safe\)\n {2}2 {2}Write “Could you \[what you need\]\?”\n {5}Takes away/,
    );
  });

  it('writes each choice at once', async () => {
    const cwd = folderWith({ 'a.reply.md': TWO });
    const seen: string[] = [];
    const look = (): void => void seen.push(read(cwd, 'a.reply.md'));
    const { out, status } = await fix(cwd, [look, '1', look, '1']);
    const first = 'Please send the form.\n\nUnfortunately the lid is cracked.\n';
    assert.deepEqual(seen, [TWO, first]);
    assert.equal(read(cwd, 'a.reply.md'), 'Please send the form.\n\nThe lid is cracked.\n');
    assert.match(out, /Now: Please send the form\./);
    assert.match(out, /2 findings fixed\. No finding is left/);
    assert.equal(status, 0);
    assert.deepEqual(fs.readdirSync(cwd).sort(), ['a.reply.md', 'node_modules']);
  });

  it('asks for the words of blanks', async () => {
    const cwd = folderWith({ 'a.json': macro('Kindly send the form.') });
    const { out, status } = await fix(cwd, ['2', 'send the "blue" form']);
    assert.equal(read(cwd, 'a.json'), macro('Could you send the "blue" form?'));
    assert.match(out, /\[what you need\]: send/);
    assert.equal(status, 0);
  });

  it('writes no command into a blank unasked, and leads out of it', async () => {
    const cwd = folderWith({ 'a.reply.md': 'Kindly send the form.\n' });
    const back = await fix(cwd, ['2', 'q', ':q', 's']);
    assert.match(
      back.out,
      /\[what you need\]: q\n“q” would be written into the reply\. Type it again if you mean that\. Press Enter\nto leave the blank, or type :q to go back\.\n\[what you need\]: :q\nNothing was written\.\n/,
    );
    assert.equal(read(cwd, 'a.reply.md'), 'Kindly send the form.\n');
    await fix(cwd, ['2', 'help', 'help'], 'fix -i --restart');
    assert.equal(read(cwd, 'a.reply.md'), 'Could you help?\n');
  });

  it('says where the new wording has findings of its own', async () => {
    const { out } = await fix(folderWith({ 'a.reply.md': 'Kindly send the form.\n' }), [
      '2',
      'send it, sorry for the inconvenience',
    ]);
    assert.match(
      out,
      /Now: Could you send it, sorry for the inconvenience\?\nYour new wording has 1 new finding, counted below\.\n\na\.reply/,
    );
    const { out: none } = await fix(folderWith({ 'a.reply.md': TWO }), ['1']);
    assert.doesNotMatch(none, /new finding/);
  });

  it('shows a sentence whole, though a sign in it may end one', async () => {
    const { out } = await fix(folderWith({ 'a.reply.md': 'We call you on [DATE] about it.\n' }), [
      '1',
      'Monday, Thurs. 5 May etc.',
    ]);
    assert.match(out, /Now: We call you on Monday, Thurs\. 5 May etc\. about it\.\n/);
  });

  it('says which blanks were left empty; they wait for the next run, and were not skipped', async () => {
    const cwd = folderWith({ 'a.json': macro('Kindly send the form. Unfortunately the lid is cracked.') });
    const { out, status } = await fix(cwd, ['2', '', '1', '']);
    assert.equal(read(cwd, 'a.json'), macro('Could you [what you need]? The lid is cracked.'));
    assert.match(out, /Now: Could you \[what you need\]\?\n1 blank is left to fill in this reply\.\n/);
    assert.match(
      out,
      /2 findings fixed\.\n1 blank is left to fill\. Run the same command to be asked for it\.\n {2}a\.json:1:\d+ \[what you need\]\n/,
    );
    assert.doesNotMatch(out, /No finding is left/);
    assert.equal(status, 1);
    const next = await fix(cwd, ['1', 'send the form']);
    assert.doesNotMatch(next.out, /skipped before/);
    assert.match(next.out, /a\.json:1:\d+ {2}1 finding to go/);
    assert.equal(read(cwd, 'a.json'), macro('Could you send the form? The lid is cracked.'));
    assert.equal(next.status, 0);
  });

  it('does not ask about a blank in the same run, in a reply that changes its name with its text either', async () => {
    const cwd = folderWith({ 'a.reply.md': TWO });
    const { out } = await fix(cwd, ['2', '', '1', 'what?', '']);
    assert.match(out, /2 findings fixed\.\n1 blank is left to fill\..*\n {2}a\.reply\.md:1:11 \[what you need\]\n/);
    assert.match(
      out,
      /That was the last finding\. Press Enter to end[\s\S]*That is not one of the answers\. Press Enter to end/,
    );
    const undone = await fix(folderWith({ 'a.reply.md': 'Kindly send the form.\n' }), ['2', '', 'u', 's']);
    assert.doesNotMatch(undone.out, /left to fill\./);
    assert.equal(undone.status, 0);
  });

  it('fills a blank that somebody left', async () => {
    const cwd = folderWith({ 'a.reply.md': 'It comes on **[DATE]**.\n' });
    const { out } = await fix(cwd, ['1', '*28* November']);
    assert.equal(read(cwd, 'a.reply.md'), 'It comes on **\\*28\\* November**.\n');
    assert.match(out, /Now: It comes on \*28\* November\./);
  });

  it('takes words of one’s own, and says first what they lose', async () => {
    const cwd = folderWith({ 'a.json': macro(SORRY.trim()) });
    const { out } = await fix(cwd, ['e', 'I’m sorry it is late.', 'n', 'Sorry it is late, {{ticket.id}}.']);
    assert.match(out, /It loses the placeholder \{\{ticket\.id\}\}\./);
    assert.equal(read(cwd, 'a.json'), macro('Sorry it is late, {{ticket.id}}.'));
  });

  it('says what is found in one’s own words, and asks no more where they shall stand', async () => {
    const cwd = folderWith({ 'a.reply.md': 'Kindly send the form.\n' });
    const { out, status } = await fix(cwd, ['e', 'Kindly do send it.', 'what?', 'y']);
    assert.match(out, /“Kindly”: This reads as a scripted order/);
    assert.match(out, /Type y to write it/);
    assert.equal(read(cwd, 'a.reply.md'), 'Kindly do send it.\n');
    assert.equal(status, 0);
  });

  it('changes a part of a sentence, over lines too', async () => {
    const cwd = folderWith({ 'a.reply.md': 'Kindly\nsend it back.\n' });
    const { out } = await fix(cwd, ['e', 'gone => here', 'Kindly send => Please send']);
    assert.match(out, /“gone” is not in the sentence/);
    assert.equal(read(cwd, 'a.reply.md'), 'Please send it back.\n');
  });

  it('goes back where nothing is typed, and knows what is no answer', async () => {
    const cwd = folderWith({ 'a.reply.md': TWO });
    const { out } = await fix(cwd, ['', '7', 'x', '\x1b[D', 'e', '', 'a', '', '?', 'w', 's', 'q']);
    for (const said of [
      'To leave it as it is',
      'There is no 7',
      '“x” is not one of the answers. Type ? to see them.',
      'Type the sentence again in one line',
      'Press Enter to go back.',
      'perhaps an arrow',
      'explain robotic',
    ])
      assert.ok(out.replaceAll('\n', ' ').includes(said), said);
    assert.match(out, / {4}Kindly send the form\.\n {4}\^{6}\n {4}\n {4}Unfortunately/);
    assert.equal(read(cwd, 'a.reply.md'), TWO);
  });

  it('allows a finding in a comment where the file has room for one', async () => {
    const cwd = folderWith({ 'a.reply.md': TWO });
    await fix(cwd, ['a', 'as the law has it']);
    assert.equal(
      read(cwd, 'a.reply.md'),
      `<!-- uncanned-disable-next-line robotic/kindly -- as the law has it -->\n${TWO}`,
    );
  });

  it('else in the config, which is begun where there is none', async () => {
    const cwd = folderWith({
      'a.json': macro('Kindly send the form.'),
      'b.json': macro('Kindly send the form.'),
      'deep/a.json': macro('Kindly send the form.'),
    });
    const { out, status } = await fix(cwd, ['a', 'house style', 'u', 'a', 'house style', 's', 's']);
    assert.match(out, /b\.json:1:\d+ {2}2 findings to go[\s\S]*deep\/a\.json:1:\d+ {2}1 finding to go/);
    assert.match(out, /\.uncanned\.yaml now switches the rule off for this reply/);
    assert.equal(
      read(cwd, '.uncanned.yaml'),
      'overrides:\n  - files: ["/a.json"]\n    replies: ["id:41"]\n    rules: { robotic/kindly: off }\n    reason: "house style"\n',
    );
    assert.equal(read(cwd, 'a.json'), macro('Kindly send the form.'));
    assert.equal(status, 0);
  });

  it('names the file beside a config that lies above it, or that is begun beside it', async () => {
    const above = folderWith({ '.uncanned.yaml': '', 'in/a [1].json': macro('Kindly send the form.') });
    await fix(join(above, 'in'), ['a', 'house style']);
    assert.match(read(above, '.uncanned.yaml'), /^ {2}- files: \["in\/a \?1\?\.json"\]\n/m);
    const apart = folderWith({ 'here/x.txt': '', 'there/a.json': macro('Kindly send the form.') });
    const { status } = await fix(join(apart, 'here'), ['a', 'house style'], 'fix -i ../there/a.json');
    assert.match(read(apart, 'there/.uncanned.yaml'), /^ {2}- files: \["\/a\.json"\]\n/m);
    assert.equal(status, 0);
  });

  it('says where it cannot be allowed, and what a person may put in', async () => {
    const nameless = folderWith({
      'a.json': macro('Kindly send the form.').replace('"id":41,', '').replace('Late', 'Late*'),
    });
    const { out } = await fix(nameless, ['a', 'why not', 'q']);
    assert.match(out.replaceAll('\n', ' '), /This cannot be allowed/);
    assert.deepEqual(fs.readdirSync(nameless), ['a.json']);
    const config = 'rules: {}\n...\n';
    const cwd = folderWith({ 'a.json': macro('Kindly send the form.'), '.uncanned.yaml': config });
    const odd = await fix(cwd, ['a', 'why not', 'q']);
    assert.match(
      odd.out,
      /Put this\nin yourself:\n\noverrides:\n {2}- files: \["\/a\.json"\]\n {4}replies: \["id:41"\]\n/,
    );
    assert.equal(read(cwd, '.uncanned.yaml'), config);
  });

  it('undoes choice by choice, also in a file that was left behind', async () => {
    const cwd = folderWith({ 'a.reply.md': 'Kindly send the form.\n', 'b.reply.md': 'Kindly send it.\n' });
    const { out } = await fix(cwd, ['u', '1', 's', 'u', 'u', 's', '1', 'q']);
    assert.match(out, /There is nothing to undo/);
    assert.match(out, /That was the last finding/);
    assert.equal(read(cwd, 'a.reply.md'), 'Kindly send the form.\n');
    assert.equal(read(cwd, 'b.reply.md'), 'Please send it.\n');
  });

  it('does not ask again what was skipped in a reply that changes its name with its text', async () => {
    const cwd = folderWith({ 'a.reply.md': TWO });
    const { out, status } = await fix(cwd, ['s', '1', '']);
    assert.match(out, /1 finding fixed, 1 skipped\. No finding is left/);
    assert.equal(status, 0);
    assert.match((await fix(cwd, [])).out, /1 finding that you skipped before/);
  });

  it('asks next time about what is left; what was skipped only with --restart', async () => {
    const cwd = folderWith({ 'a.reply.md': TWO, 'b.reply.md': 'Kindly send it.\n' });
    await fix(cwd, ['s', 'q']);
    const second = await fix(cwd, ['r', 'q']);
    assert.match(second.out, /1 finding that you skipped before is not asked again/);
    assert.match(second.out, /a\.reply\.md:3:1 {2}2 findings to go/);
    const third = await fix(cwd, []);
    assert.match(third.out, /2 findings that you skipped before are not asked again/);
    assert.match(third.out, /b\.reply\.md:1:1 {2}1 finding to go/);
    const anew = await fix(cwd, [], 'fix -i --restart');
    assert.match(anew.out, /a\.reply\.md:1:1 {2}3 findings to go/);
    assert.match((await fix(cwd, [])).out, /a\.reply\.md:1:1 {2}3 findings to go/);
  });

  it('skips all of a rule', async () => {
    const cwd = folderWith({ 'a.reply.md': TWO, 'b.reply.md': 'Kindly send it.\n' });
    const { status, out } = await fix(cwd, ['r', '1']);
    assert.equal(status, 0);
    assert.match(out, /1 finding fixed, 1 rule skipped/);
    assert.equal(read(cwd, 'b.reply.md'), 'Kindly send it.\n');
  });

  it('reads a file again that somebody has changed, and never writes over it', async () => {
    const cwd = folderWith({ 'a.reply.md': TWO });
    const theirs = (): void => fs.writeFileSync(join(cwd, 'a.reply.md'), `Hello.\n\n${TWO}`);
    const { out } = await fix(cwd, [theirs, '1', '1']);
    assert.match(out, /Nothing was written into a\.reply\.md: somebody has changed it meanwhile/);
    assert.match(out, /a\.reply\.md:3:1 {2}2 findings to go/);
    assert.equal(read(cwd, 'a.reply.md'), `Hello.\n\nPlease send the form.\n\nUnfortunately the lid is cracked.\n`);
  });

  it('does not undo what somebody has changed since, or has taken away', async () => {
    const cwd = folderWith({ 'a.reply.md': TWO });
    const theirs = (): void => fs.writeFileSync(join(cwd, 'a.reply.md'), 'Unfortunately the lid is cracked.\n');
    const gone = (): void => fs.rmSync(join(cwd, 'a.reply.md'));
    const { out, status } = await fix(cwd, ['1', theirs, 'u', gone, '1']);
    assert.match(out, /cannot be undone: somebody has changed it meanwhile/);
    assert.match(out, /a\.reply\.md cannot be read: there is no such file/);
    assert.deepEqual(fs.readdirSync(cwd), ['node_modules']);
    assert.equal(status, 0);
  });

  it('keeps encoding, byte order mark and line ends', async () => {
    const bytes = (text: string): Buffer => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le');
    const cwd = folderWith({ 'a.reply.md': bytes(TWO) });
    await fix(cwd, ['1']);
    assert.deepEqual(
      fs.readFileSync(join(cwd, 'a.reply.md')),
      bytes('Please send the form.\n\nUnfortunately the lid is cracked.\n'),
    );
  });

  it('writes nothing by a config with mistakes', async () => {
    const cwd = folderWith({ 'a.reply.md': TWO, '.uncanned.yaml': 'rules: { robotic/kindlee: off }\n' });
    const { status, err } = await fix(cwd, ['1']);
    assert.equal(status, 2);
    assert.match(err, /nothing is written/);
    assert.equal(read(cwd, 'a.reply.md'), TWO);
  });

  it('goes on without a memory where none can be kept', async () => {
    const cwd = folderWith({ 'a.reply.md': TWO, 'node_modules/cache/there': '' });
    fs.chmodSync(join(cwd, 'node_modules/cache'), 0o555);
    const { out, status } = await withPermissions(cwd, () => fix(cwd, ['s', '1']));
    fs.chmodSync(join(cwd, 'node_modules/cache'), 0o755);
    assert.match(out.replaceAll('\n', ' '), /cannot be remembered for the next run: .*: no permission/);
    assert.equal(status, 0);
  });

  it('names what cannot be read', async () => {
    const cwd = folderWith({ 'a.reply.md': TWO });
    const { status, err } = await fix(cwd, ['s', 's'], 'fix -i a.reply.md gone.md');
    assert.match(err, /gone\.md cannot be read: there is no such file/);
    assert.equal(status, 2);
  });
});
