import assert from 'node:assert/strict';
import { fakeEngine } from './fake-engine.ts';
import { applied, editsOf, items, PLAIN, rangeOf, start, stopAll } from './harness.ts';

const URI = 'file:///desk/late.reply.md';
const TEXT = 'Hi Sam,\r\n\r\nWe are sorry for the inconvenience.\r\nPlease be advised that it is late.\r\n';
const COMMANDS = ['uncanned.openRule', 'uncanned.select'] as const;

describe('language server: code actions', () => {
  afterEach(stopAll);

  it('offers every fix of the finding under the cursor, the safe one first and preferred', async () => {
    const s = await start(fakeEngine().engine, { options: { commands: COMMANDS } });
    await s.open(URI, TEXT);
    const { start: cursor } = rangeOf(TEXT, 'advised');
    const sent = items(await s.pull(URI)).filter(({ code }) => code === 'robotic/advised');
    const found = await s.actions(URI, { start: cursor, end: cursor }, undefined, [...sent]);
    assert.deepEqual(
      found.map(({ title, kind, isPreferred }) => [title, kind, isPreferred]),
      [
        ['Remove "please be advised that"', 'quickfix', true],
        ['Name the person', 'quickfix', undefined],
        ['Why? Open the page of robotic/advised', 'quickfix', undefined],
      ],
    );
    assert.deepEqual(found[0]?.diagnostics, sent);
    assert.equal(applied(TEXT, found[0]?.edit), TEXT.replace('Please be advised that ', ''));
    assert.deepEqual(
      found[0]?.edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
      [{ uri: URI, version: 1 }],
    );
    assert.deepEqual(found[2]?.command?.arguments, ['robotic/advised', URI]);
  });

  it('offers nothing where there is no finding', async () => {
    const s = await start(fakeEngine().engine, { options: { commands: COMMANDS } });
    await s.open(URI, TEXT);
    assert.deepEqual(await s.actions(URI, rangeOf(TEXT, 'Hi Sam')), []);
    assert.deepEqual(await s.actions('file:///desk/closed.reply.md', rangeOf(TEXT, 'Hi Sam')), []);
  });

  it('turns blanks into tab-stops and keeps signs of the snippet language as they are', async () => {
    const s = await start(fakeEngine().engine);
    await s.open(URI, TEXT);
    const [action] = await s.actions(URI, rangeOf(TEXT, 'sorry'));
    const range = rangeOf(TEXT, 'sorry for the inconvenience');
    const value = `sorry \${1:[what went wrong]}, \\$5 {back\\} by \${2:[date]}`;
    assert.deepEqual(editsOf(action?.edit), [{ range, snippet: { kind: 'snippet', value } }]);
    assert.equal(action?.command, undefined);
  });

  it('writes a fix that breaks a line as plain text and then selects its first blank', async () => {
    const s = await start(fakeEngine().engine, { options: { commands: COMMANDS } });
    await s.open(URI, TEXT);
    const action = (await s.actions(URI, rangeOf(TEXT, 'sorry'))).find(({ title }) => title === 'In two lines');
    const after = applied(TEXT, action?.edit);
    assert.equal(after, TEXT.replace('sorry for the inconvenience', 'sorry\n[what went wrong]'));
    assert.equal(action?.command?.command, 'uncanned.select');
    assert.deepEqual(action?.command?.arguments, [URI, rangeOf(after, '[what went wrong]')]);
  });

  it('writes plain text for an editor that takes no snippets', async () => {
    const s = await start(fakeEngine().engine, { capabilities: PLAIN });
    await s.open(URI, TEXT);
    const found = await s.actions(URI, rangeOf(TEXT, 'sorry'));
    assert.deepEqual(Object.keys(found[0]?.edit ?? {}), ['changes']);
    assert.equal(
      applied(TEXT, found[0]?.edit),
      TEXT.replace('sorry for the inconvenience', 'sorry [what went wrong], $5 {back} by [date]'),
    );
    assert.deepEqual(
      found.map(({ command }) => command),
      found.map(() => undefined),
    );
  });

  it('takes every finding that a selection touches', async () => {
    const s = await start(fakeEngine().engine);
    await s.open(URI, TEXT);
    const all = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
    const titles = (await s.actions(URI, all)).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => !title.startsWith('Switch')),
      ['Say what went wrong', 'In two lines', 'Remove "please be advised that"', 'Name the person'],
    );
  });

  it('fixes all safe findings at once, only when asked to', async () => {
    const s = await start(fakeEngine().engine);
    const text = `${TEXT}Please be advised that 🎉 it is late.\r\n`;
    await s.open(URI, text);
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    assert.equal((await s.actions(URI, everywhere)).filter(({ kind }) => kind?.startsWith('source')).length, 0);
    for (const only of ['source.fixAll.uncanned', 'source.fixAll', 'source']) {
      const found = await s.actions(URI, everywhere, [only]);
      assert.deepEqual(
        found.map(({ kind, title }) => [kind, title]),
        [['source.fixAll.uncanned', 'Apply all 2 safe rewrites']],
      );
      assert.equal(applied(text, found[0]?.edit), text.replaceAll('Please be advised that ', ''));
      assert.equal(editsOf(found[0]?.edit).length, 2);
    }
    assert.deepEqual(await s.actions(URI, everywhere, ['source.fixAll.eslint']), []);
    assert.deepEqual(await s.actions(URI, everywhere, ['refactor']), []);
  });

  it('offers no fix-all where nothing is safe to fix', async () => {
    const s = await start(fakeEngine().engine);
    await s.open(URI, 'It is against our policy.\n');
    assert.deepEqual(await s.actions(URI, rangeOf('It is', 'It'), ['source.fixAll']), []);
  });

  it('offers a comment that switches the rule off, where it opens a paragraph', async () => {
    const s = await start(fakeEngine().engine, { options: { commands: COMMANDS } });
    await s.open(URI, TEXT);
    const keep = (await s.actions(URI, rangeOf(TEXT, 'sorry'))).find(({ title }) => title.startsWith('Switch'));
    assert.equal(keep?.title, 'Switch the rule off here (hollow-apology/inconvenience)');
    const comment = '<!-- uncanned-disable-next-line hollow-apology/inconvenience -- [reason] -->\r\n';
    const after = applied(TEXT, keep?.edit);
    assert.equal(after, TEXT.replace('We are', `${comment}We are`));
    assert.deepEqual(keep?.command?.arguments, [URI, rangeOf(after, '[reason]')]);
    const inside = await s.actions(URI, rangeOf(TEXT, 'advised'));
    assert.equal(inside.filter(({ title }) => title.startsWith('Switch')).length, 0);
  });

  it('goes on after an error of ours', async () => {
    const { engine } = fakeEngine();
    const s = await start({
      ...engine,
      createLinter: (config) => ({
        ...engine.createLinter(config),
        refind() {
          throw new Error('a mistake of ours');
        },
      }),
    });
    await s.open(URI, TEXT);
    assert.deepEqual(await s.actions(URI, rangeOf(TEXT, 'sorry')), []);
    assert.equal(items(await s.pull(URI)).length, 2);
  });
});
