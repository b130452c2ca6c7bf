import assert from 'node:assert/strict';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { checkLibrary, configFinder, createLinter, EXTENSIONS } from '../../server/src/engine/index.ts';
import { reply } from '../support/library.ts';
import { items, PLAIN, rangeOf, type Started, start, stopAll, until } from './harness.ts';

let today = '2026-11-28';
const engine = { extensions: EXTENSIONS, createLinter, configFinder, checkLibrary, today: () => today };

const FOLDER = 'file:///desk';
const A = 'file:///desk/a%20b.reply.md';
const B = 'file:///desk/mail/b.reply.md';
const late = (title: string, more: Readonly<Record<string, string>> = {}): string =>
  reply({ title, shortcut: 'late', ...more }, `Your parcel is late: ${title}.`);

const ofLibrary = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({ code }) => String(code).startsWith('library/'));
const codes = (diagnostics: readonly Diagnostic[]): readonly unknown[] =>
  ofLibrary(diagnostics).map(({ code }) => code);
const pulled = async (s: Started, uri: string): Promise<readonly Diagnostic[]> => ofLibrary(items(await s.pull(uri)));

describe('language server: replies that speak of each other', () => {
  afterEach(() => {
    stopAll();
    today = '2026-11-28';
  });

  it('compares open documents, and says where the other reply is', async () => {
    const s = await start(engine, { folders: [FOLDER] });
    await s.open(A, late('Delay'));
    assert.deepEqual(await pulled(s, A), []);
    const source = late('Slow');
    await s.open(B, source);
    assert.deepEqual(await pulled(s, A), []);
    const [found] = await pulled(s, B);
    assert.equal(found?.code, 'library/duplicate-shortcut');
    assert.equal(found.message, 'The shortcut “late” also calls up “Delay” in a b.reply.md: give each reply its own.');
    assert.deepEqual(found.range, rangeOf(source, 'Your parcel is late:'));
    assert.deepEqual(found.relatedInformation, [
      {
        message: 'Here too: “Delay”.',
        location: { uri: A, range: rangeOf(late('Delay'), 'Your parcel is late:') },
      },
    ]);
    assert.equal(s.statuses.get(B)?.findings.warning, 1);
  });

  it('compares no unsaved text with another: somebody tries something out', async () => {
    const s = await start(engine, { folders: [FOLDER] });
    await s.open('untitled:Untitled-1', late('Delay'));
    await s.open('untitled:Untitled-2', late('Delay'));
    assert.deepEqual(await pulled(s, 'untitled:Untitled-1'), []);
    assert.deepEqual(await pulled(s, 'untitled:Untitled-2'), []);
  });

  it('asks to be asked again where a change in one document changes what another shows', async () => {
    const s = await start(engine, { folders: [FOLDER] });
    await s.open(A, late('Delay'));
    await s.open(B, late('Slow'));
    await s.pull(A);
    const before = await s.pull(B);
    assert.equal(codes(items(before)).length, 1);
    const id = before.kind === 'full' ? (before.resultId ?? '') : '';
    assert.equal((await s.pull(B, id)).kind, 'unchanged');
    const asked = s.refreshes();
    const word = rangeOf(late('Delay'), 'late');
    await s.change(A, 2, { range: word, text: 'delayed' });
    await s.pull(A);
    await until(() => s.refreshes() === asked + 1);
    assert.deepEqual(codes(items(await s.pull(B, id))), []);
    // What was told once is not told again.
    await s.pull(A);
    assert.equal(s.refreshes(), asked + 1);
  });

  it('keeps folders apart', async () => {
    const s = await start(engine, { folders: [FOLDER, 'file:///other'] });
    await s.open(A, late('Delay'));
    await s.open('file:///other/b.reply.md', late('Slow'));
    assert.deepEqual(await pulled(s, 'file:///other/b.reply.md'), []);
  });

  it('sends to a client that cannot pull what changed elsewhere', async () => {
    const s = await start(engine, { folders: [FOLDER], capabilities: PLAIN });
    await s.open(A, late('Delay'));
    await s.open(B, late('Slow'));
    await until(() => codes(s.pushed.get(B) ?? []).length === 1);
    await s.close(A);
    await s.change(B, 2, { text: late('Slower') });
    await until(() => codes(s.pushed.get(B) ?? []).length === 0);
    await s.open(A, late('Delay'));
    await until(() => codes(s.pushed.get(B) ?? []).length === 1);
  });

  it('offers the comment that allows it, and it does', async () => {
    const s = await start(engine, { folders: [FOLDER] });
    await s.open(A, late('Delay'));
    const source = late('Slow');
    await s.open(B, source);
    const [found] = await pulled(s, B);
    const actions = await s.actions(B, found!.range, undefined, [found!]);
    const allow = actions.find(({ title }) =>
      title.startsWith('Switch the rule off here (library/duplicate-shortcut)'),
    );
    assert.ok(allow);
    const comment = '<!-- uncanned-disable-next-line library/duplicate-shortcut -- agreed -->\n';
    await s.change(B, 2, { text: source.replace('Your parcel', `${comment}Your parcel`) });
    assert.deepEqual(codes(items(await s.pull(B))), []);
  });

  it('goes by the day', async () => {
    const s = await start(engine, { folders: [FOLDER] });
    await s.open(A, late('Delay', { expires: '2026-11-28' }));
    assert.deepEqual(await pulled(s, A), []);
    today = '2026-11-29';
    assert.deepEqual(codes(await pulled(s, A)), ['library/expired']);
  });

  describe('in the whole workspace', () => {
    const C = 'file:///desk/c.reply.md';
    const files = { [A]: late('Delay'), [B]: late('Slow'), [C]: reply({ title: 'Other' }, 'All is well.') };
    const pullAll = (s: Started, previous: Readonly<Record<string, string>> = {}): Promise<WorkspaceDiagnosticReport> =>
      s.client.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds: Object.entries(previous).map(([uri, value]) => ({ uri, value })),
      });
    const idsOf = (report: WorkspaceDiagnosticReport): Record<string, string> =>
      Object.fromEntries(
        report.items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [[uri, resultId]])),
      );
    const told = (report: WorkspaceDiagnosticReport): Record<string, readonly unknown[] | string> =>
      Object.fromEntries(report.items.map((each) => [each.uri, each.kind === 'full' ? codes(each.items) : each.kind]));

    it('compares closed files with each other', async () => {
      const s = await start(engine, { folders: [FOLDER], files, settings: { scope: 'workspace' } });
      const first = await pullAll(s);
      assert.deepEqual(told(first), { [A]: [], [B]: ['library/duplicate-shortcut'], [C]: [] });
      const report = first.items.find(({ uri }) => uri === B);
      const related = report?.kind === 'full' ? ofLibrary(report.items)[0]?.relatedInformation : undefined;
      assert.deepEqual(related?.[0]?.location, { uri: A, range: rangeOf(late('Delay'), 'Your parcel is late:') });
      s.files.set(A, late('Delay', { shortcut: 'delay' }).replace('shortcut: late\n', ''));
      await s.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: A, type: 2 }] });
      assert.deepEqual(told(await pullAll(s, idsOf(first))), { [A]: [], [B]: [], [C]: 'unchanged' });
    });

    it('compares an open document with them', async () => {
      const s = await start(engine, { folders: [FOLDER], files, settings: { scope: 'workspace' } });
      await pullAll(s);
      const open = 'file:///desk/z.reply.md';
      await s.open(open, late('New'));
      assert.deepEqual(codes(items(await s.pull(open))), ['library/duplicate-shortcut']);
    });

    it('does not, where the settings ask for open documents only', async () => {
      const s = await start(engine, { folders: [FOLDER], files });
      await pullAll(s);
      const open = 'file:///desk/z.reply.md';
      await s.open(open, late('New'));
      assert.deepEqual(codes(items(await s.pull(open))), []);
    });
  });
});
