import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configFinder, createLinter, EXTENSIONS } from '../../server/src/engine/index.ts';
import type { FindingDetail, FixEdit, Preview, PreviewMark, Range, ReplyEntry } from '../../server/src/protocol.ts';
import { applied, rangeOf, type Started, start, stopAll } from './harness.ts';

const engine = { extensions: EXTENSIONS, createLinter, configFinder };
const MACROS = 'file:///desk/macros.json';
const LATE = 'file:///desk/late.reply.md';

const macros = (...replies: readonly { readonly title: string; readonly [field: string]: string }[]): string =>
  JSON.stringify(
    {
      macros: replies.map(({ title, ...fields }, id) => ({
        id,
        title,
        actions: Object.entries(fields).map(([field, value]) => ({ field, value })),
      })),
    },
    null,
    2,
  );

async function opened(uri: string, source: string): Promise<Started> {
  const s = await start(engine, { folders: ['file:///desk'] });
  await s.open(uri, source, uri.endsWith('.json') ? 'json' : 'markdown');
  return s;
}

async function previewAt(s: Started, uri: string, source: string, part: string): Promise<Preview> {
  const position = rangeOf(source, part).start;
  const found = await s.client.sendRequest<Preview | null>('uncanned/preview', { textDocument: { uri }, position });
  assert.ok(found);
  return found;
}

const mark = (preview: Preview, rule: string): PreviewMark & { readonly fingerprint: string } => {
  const found = preview.marks.find((each) => each.rule === rule);
  assert.ok(found?.fingerprint, `${rule} is found`);
  return { ...found, fingerprint: found.fingerprint };
};

const textAt = (source: string, { start, end }: Range): string => {
  const document = TextDocument.create('', '', 0, source);
  return source.slice(document.offsetAt(start), document.offsetAt(end));
};

const HOLLOW =
  'Hi {{ticket.requester.first_name}},\n\nWe’re sorry for the inconvenience. It comes on [DATE].\n\nBest,\nAlex';

describe('language server: what a preview says of a reply', () => {
  afterEach(stopAll);

  it('says what each sentence does, and where it stands in text and file', async () => {
    const source = macros({ title: 'Late', comment_value: HOLLOW });
    const preview = await previewAt(await opened(MACROS, source), MACROS, source, 'Hi {{');
    const said = preview.sentences?.map(({ at, functions }) => [preview.text.slice(at.start, at.end), functions]);
    assert.deepEqual(said, [
      ['Hi {{ticket.requester.first_name}},', ['greet']],
      ['We’re sorry for the inconvenience.', ['apologise']],
      ['It comes on [DATE].', ['expect']],
      ['Best,\nAlex', ['sign']],
    ]);
    assert.equal(textAt(source, preview.sentences![1]!.range), 'We’re sorry for the inconvenience.');
  });

  it('counts what the customer reads', async () => {
    const source = macros({ title: 'Late', comment_value: HOLLOW });
    const { numbers } = await previewAt(await opened(MACROS, source), MACROS, source, 'Hi {{');
    assert.deepEqual(numbers, {
      words: 13,
      sentences: 4,
      longest: { sentence: 1, words: 5 },
      seconds: 3,
      i: 0,
      we: 1,
      you: 0,
    });
  });

  it('names what a reply lacks for its situation', async () => {
    const source =
      '---\nprovider: zendesk\nchannel: email\nsituation: delay\n---\nHi Sam,\n\nRestart the app. Clear the cache. Sign in again.\n\nBest,\nAlex\n';
    const preview = await previewAt(await opened(LATE, source), LATE, source, 'Hi Sam');
    assert.deepEqual(mark(preview, 'missing-acknowledgement/none').missing, ['acknowledge']);
  });

  it('measures a reply where its channel is declared', async () => {
    const source = '---\nprovider: zendesk\nchannel: sms\n---\nYour parcel’s late.\n';
    const { measure } = await previewAt(await opened(LATE, source), LATE, source, 'Your');
    assert.equal(measure?.name, 'A text message');
    assert.deepEqual(measure.sms?.dear, [{ sign: '’', instead: "'", isPicture: false }]);
  });

  it('gives the texts of one record together, and where the reply before and the next begin', async () => {
    const source = macros(
      { title: 'A', comment_value: 'Hi Sam, here is A.' },
      {
        title: 'B',
        subject: 'About B',
        comment_value: 'Hi Sam, here is B.',
        comment_value_html: '<p>Hi Sam, here is B.</p>',
      },
      { title: 'C', comment_value: 'Hi Sam, here is C.' },
    );
    const s = await opened(MACROS, source);
    const html = await previewAt(s, MACROS, source, '<p>');
    assert.deepEqual([html.index, html.count, html.before], [1, 3, 2]);
    assert.deepEqual(
      html.others?.map(({ role, prose }) => [role, prose]),
      [
        ['subject', 'About B'],
        ['comment_value', 'Hi Sam, here is B.'],
      ],
    );
    const at = (position: Preview['next']): string =>
      textAt(source, { start: position!, end: { line: 999, character: 0 } });
    assert.match(at(html.previous), /^"Hi Sam, here is A/);
    assert.match(at(html.next), /^"Hi Sam, here is C/);
    const first = await previewAt(s, MACROS, source, 'here is A');
    assert.equal(first.previous, undefined);
    assert.equal(first.others, undefined);
  });

  it('lists the replies of a file', async () => {
    const source = macros(
      { title: 'A', comment_value: HOLLOW },
      { title: 'B', subject: 'Unfortunately', comment_value: 'Please see this.' },
    );
    const s = await opened(MACROS, source);
    const list = (uri: string) => s.client.sendRequest<ReplyEntry[]>('uncanned/replies', { textDocument: { uri } });
    const entries = await list(MACROS);
    assert.deepEqual(
      entries.map(({ title, begins }) => [title, begins]),
      [
        ['A', ''],
        ['B', ''],
      ],
    );
    const preview = await previewAt(s, MACROS, source, 'Hi {{');
    assert.equal(entries[0]!.findings, preview.marks.filter(({ kind }) => kind === 'finding').length);
    assert.deepEqual(await list('file:///none'), []);
    await s.open(LATE, `---\nprovider: zendesk\nchannel: sms\n---\n${'Your parcel is late. '.repeat(9)}`);
    const [bare] = await list(LATE);
    assert.match(bare!.begins, /^Your parcel is late\. .{30,38}…$/);
    assert.equal(bare!.channel, 'sms');
  });
});

describe('language server: rewrites from the preview', () => {
  afterEach(stopAll);

  const RULE = 'hollow-apology/inconvenience';
  const ask = async (source: string, rule = RULE) => {
    const s = await opened(MACROS, source);
    const preview = await previewAt(s, MACROS, source, 'Hi {{');
    const { fingerprint } = mark(preview, rule);
    const params = { uri: MACROS, version: preview.version, fingerprint };
    const detail = await s.client.sendRequest<FindingDetail | null>('uncanned/finding', params);
    return { s, params, detail };
  };

  it('says why, and what each rewrite makes of the sentence, with its blanks', async () => {
    const { detail } = await ask(macros({ title: 'Late', comment_value: HOLLOW }));
    assert.equal(detail?.rule, RULE);
    assert.equal(detail.page, true);
    assert.ok(detail.message.length > 0);
    const [first] = detail.fixes;
    assert.match(first!.becomes, /^I’m sorry \[.*\]\./);
    assert.doesNotMatch(first!.becomes, /It comes on|inconvenience/);
    assert.deepEqual(
      first!.blanks.map(({ start, end }) => first!.becomes.slice(start, end)),
      first!.becomes.match(/\[[^\]]+\]/g),
    );
  });

  it('gives the edit of the quick fix, and the first blank', async () => {
    const source = macros({ title: 'Late', comment_value: HOLLOW });
    const { s, params, detail } = await ask(source);
    const actions = await s.actions(MACROS, rangeOf(source, 'sorry for the inconvenience'));
    for (const [fix, { title }] of detail!.fixes.entries()) {
      const edit = await s.client.sendRequest<FixEdit | null>('uncanned/applyFix', { ...params, fix });
      assert.ok(edit);
      const action = actions.find((each) => each.title === title);
      const [change] = action?.edit?.documentChanges ?? [];
      assert.ok(change !== undefined && 'edits' in change);
      assert.deepEqual(
        change.edits.map(({ range }) => range),
        edit.edits.map(({ range }) => range),
        title,
      );
      const after = applied(source, { changes: { [MACROS]: [...edit.edits] } });
      JSON.parse(after);
      assert.match(textAt(after, edit.blank!), /^\[[^\]]+\]$/);
    }
  });

  it('shows nothing of the neighbors where a sentence goes', async () => {
    const { detail } = await ask(
      macros({
        title: 'Late',
        comment_value: HOLLOW.replace('for the', 'for any').replace('inconvenience', '$& this may have caused'),
      }),
      'hollow-apology/any-may-have',
    );
    const removal = detail?.fixes.find(({ title }) => title === 'Remove the sentence');
    assert.deepEqual(removal?.becomes, '');
    assert.deepEqual(removal.blanks, []);
  });

  it('shows only what is inserted, where a statement is', async () => {
    const source =
      '---\nprovider: zendesk\nchannel: email\nsituation: delay\n---\nHi Sam,\n\nRestart the app. Clear the cache. Sign in again.\n\nBest,\nAlex\n';
    const s = await opened(LATE, source);
    const preview = await previewAt(s, LATE, source, 'Hi Sam');
    const { fingerprint } = mark(preview, 'missing-acknowledgement/none');
    const params = { uri: LATE, version: preview.version, fingerprint };
    const detail = await s.client.sendRequest<FindingDetail | null>('uncanned/finding', params);
    assert.ok(detail && detail.fixes.length > 0);
    for (const { becomes } of detail.fixes) {
      assert.ok(becomes.length > 0);
      assert.doesNotMatch(becomes, /Restart/);
    }
  });

  it('refuses what is about another version, and what is gone', async () => {
    const source = macros({ title: 'Late', comment_value: HOLLOW });
    const { s, params } = await ask(source);
    const none = async (more: object): Promise<void> => {
      const asked = { ...params, fix: 0, ...more };
      assert.equal(await s.client.sendRequest('uncanned/applyFix', asked), null);
    };
    await none({ fix: 99 });
    await none({ fingerprint: 'gone' });
    await none({ uri: 'file:///none' });
    await s.change(MACROS, 2, { range: rangeOf(source, 'Hi '), text: 'Hello ' });
    await none({});
    assert.equal(await s.client.sendRequest('uncanned/finding', params), null);
    assert.ok(await s.client.sendRequest('uncanned/applyFix', { ...params, version: 2, fix: 0 }));
  });
});
