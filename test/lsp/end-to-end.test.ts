import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Hover } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configFinder, createLinter, EXTENSIONS } from '../../server/src/engine/index.ts';
import type { Preview, RulePage } from '../../server/src/protocol.ts';
import { runs, SEED } from '../support/property.ts';
import { applied, editsOf, items, rangeOf, start, stopAll, until } from './harness.ts';

const engine = { extensions: EXTENSIONS, createLinter, configFinder };
const URI = 'file:///desk/test/macros.json';

/** A Zendesk export of two macros, as its API gives it. */
const EXPORT = `${JSON.stringify(
  {
    macros: [
      {
        id: 41,
        title: 'Late kettle',
        active: true,
        actions: [
          {
            field: 'comment_value_html',
            value:
              '<p>Hi {{ticket.requester.first_name}},</p><p>We apologise for any <b>inconvenience</b> this may have caused.</p><p><a href="{{ticket.url}}">Follow it</a></p>',
          },
        ],
      },
      {
        id: 42,
        title: 'No refund',
        active: true,
        actions: [
          {
            field: 'comment_value',
            value: 'Hi [NAME],\n\n🎉 "Thanks". Unfortunately the parade passed on Monday. Your order is on its way.\n',
          },
        ],
      },
    ],
    count: 2,
  },
  null,
  2,
)}\n`;

describe('language server with the engine', () => {
  afterEach(stopAll);

  it('underlines the exact words inside a JSON export', async () => {
    const s = await start(engine, { folders: ['file:///desk'] });
    await s.open(URI, EXPORT, 'json');
    const found = items(await s.pull(URI));
    assert.deepEqual(
      found.map(({ code, range }) => [code, range]),
      [
        [
          'hollow-apology/any-may-have',
          rangeOf(EXPORT, 'We apologise for any <b>inconvenience</b> this may have caused'),
        ],
        ['fill-in/blank', rangeOf(EXPORT, '[NAME]')],
        ['negative-language/unfortunately', rangeOf(EXPORT, 'Unfortunately')],
      ].filter(([code]) => found.some((each) => each.code === code)),
    );
    assert.ok(found.some(({ code }) => code === 'hollow-apology/any-may-have'));
    assert.ok(found.some(({ code }) => code === 'negative-language/unfortunately'));
    await until(() => s.statuses.has(URI));
    assert.equal(s.statuses.get(URI)?.provider, 'zendesk');
    assert.equal(s.statuses.get(URI)?.message, `2 replies, ${found.length} findings`);
  });

  it('rewrites in place: the file parses, and only that reply changed', async () => {
    const s = await start(engine, { folders: ['file:///desk'] });
    await s.open(URI, EXPORT, 'json');
    const found = await s.actions(URI, rangeOf(EXPORT, 'Unfortunately'), ['quickfix']);
    const safe = found.find(({ isPreferred }) => isPreferred === true);
    const after = applied(EXPORT, safe?.edit);
    const expected = JSON.parse(EXPORT);
    expected.macros[1].actions[0].value =
      'Hi [NAME],\n\n🎉 "Thanks". The parade passed on Monday. Your order is on its way.\n';
    assert.deepEqual(JSON.parse(after), expected);
    assert.equal(after, `${JSON.stringify(expected, null, 2)}\n`);
    await s.change(URI, 2, { text: after });
    assert.ok(!items(await s.pull(URI)).some(({ code }) => code === 'negative-language/unfortunately'));
  });

  it('gives blanks as tab-stops whose plain text, put in, parses', async () => {
    const s = await start(engine, { folders: ['file:///desk'] });
    await s.open(URI, EXPORT, 'json');
    const [action] = await s.actions(URI, rangeOf(EXPORT, 'We apologise'), ['quickfix']);
    const [edit] = editsOf(action?.edit);
    assert.ok(edit !== undefined && 'snippet' in edit);
    const stops = [...edit.snippet.value.matchAll(/\$\{(\d+):([^}]*)\}/g)].map(([, number]) => Number(number));
    assert.deepEqual(
      stops,
      stops.map((_, i) => i + 1),
    );
    assert.ok(stops.length > 0);
    const newText = edit.snippet.value.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
    const after = TextDocument.applyEdits(TextDocument.create('', '', 0, EXPORT), [{ range: edit.range, newText }]);
    assert.deepEqual(JSON.parse(after).macros[1], JSON.parse(EXPORT).macros[1]);
    assert.notDeepEqual(JSON.parse(after).macros[0], JSON.parse(EXPORT).macros[0]);
  });

  it('applies all safe rewrites at once, and has none left', async () => {
    const s = await start(engine, { folders: ['file:///desk'] });
    await s.open(URI, EXPORT, 'json');
    const all = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [action] = await s.actions(URI, all, ['source.fixAll']);
    const after = applied(EXPORT, action?.edit);
    assert.notEqual(after, EXPORT);
    await s.change(URI, 2, { text: after });
    assert.deepEqual(await s.actions(URI, all, ['source.fixAll']), []);
  });

  it('explains a finding and opens the page of its rule', async () => {
    const rulePages = 'file:///opt/uncanned/rule-pages.json';
    const files = { [rulePages]: readFileSync('dist/rule-pages.json', 'utf8') };
    const s = await start(engine, { folders: ['file:///desk'], files, options: { rulePages } });
    await s.open(URI, EXPORT, 'json');
    const hover = await s.client.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: URI },
      position: rangeOf(EXPORT, 'inconvenience</b>').start,
    });
    const value =
      hover !== null && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
    assert.match(value, /Before:\n\n> /);
    assert.match(value, /After:\n\n> /);
    assert.match(value, /hollow-apology\/any-may-have/);
    const page = await s.client.sendRequest<RulePage | null>('uncanned/rule', { rule: 'hollow-apology/any-may-have' });
    assert.match(page?.markdown ?? '', /## Why/);
  });

  it('previews the reply under the cursor: words marked, markup left alone', async () => {
    const s = await start(engine, { folders: ['file:///desk'] });
    await s.open(URI, EXPORT, 'json');
    const preview = await s.client.sendRequest<Preview | null>('uncanned/preview', {
      textDocument: { uri: URI },
      position: rangeOf(EXPORT, 'inconvenience</b>').start,
    });
    const text: string = JSON.parse(EXPORT).macros[0].actions[0].value;
    assert.ok(preview !== null);
    assert.equal(preview.text, text);
    assert.equal(preview.markup, 'html');
    assert.equal(text.slice(preview.cursor).startsWith('inconvenience'), true);
    assert.equal(preview.prose, 'Hi Mina,\n\nWe apologise for any inconvenience this may have caused.\n\nFollow it');
    const marks = preview.marks.map(({ kind, visible, sample, rule }) => [
      kind,
      visible.map(({ start: from, end }) => text.slice(from, end)),
      sample ?? rule,
    ]);
    assert.deepEqual(marks, [
      ['placeholder', ['{{ticket.requester.first_name}}'], 'Mina'],
      ['finding', ['We apologise for any ', 'inconvenience', ' this may have caused'], 'hollow-apology/any-may-have'],
      ['placeholder', [], 'example.com/t/41827'],
    ]);
    const escaped = preview.map.find(({ whole }) => whole);
    assert.ok(escaped !== undefined);
    assert.equal(EXPORT.slice(escaped.source.start, escaped.source.end), '\\"');
  });

  it('shows a broken rule of a team on its config file', async () => {
    const config = 'file:///desk/.uncanned.yaml';
    const text = [
      'custom:',
      '  - id: house/kindly',
      '    phrases: [{ match: "kindly (send" }]',
      '    message: House style says "please".',
      '    examples: { flagged: ["[[Kindly send]] it."], fine: ["It was kindly meant."] }',
      'rulez: {}',
      '',
    ].join('\n');
    const s = await start(engine, { folders: ['file:///desk'], files: { [config]: text } });
    await s.open(config, text, 'yaml');
    await until(() => (s.pushed.get(config)?.length ?? 0) >= 2);
    const shown = s.pushed.get(config) ?? [];
    assert.ok(shown.some(({ range, message }) => range.start.line === 5 && /rules/.test(String(message))));
    assert.ok(shown.some(({ message }) => /house\/kindly/.test(String(message))));
  });

  it('judges a text that was pasted and named, and a README not', async () => {
    const s = await start(engine);
    const text = 'We apologise for any inconvenience this may have caused.\n';
    await s.client.sendNotification('uncanned/named', { uri: 'untitled:Untitled-1' });
    await s.open('untitled:Untitled-1', text, 'plaintext');
    assert.equal(items(await s.pull('untitled:Untitled-1')).length, 1);
    await s.open('file:///desk/README.md', text, 'markdown');
    assert.deepEqual(items(await s.pull('file:///desk/README.md')), []);
  });

  it('offers a comment in YAML that silences one finding and no other', async () => {
    const uri = 'file:///desk/late.yaml';
    const text = [
      '- title: Late',
      '  body: |',
      '    Hi Sam,',
      '    We apologise for any inconvenience this may have caused. Your order is on its way.',
      '- title: Refund',
      '  body: >-',
      '    Hi Sam, we apologise for any inconvenience this may have caused. Your refund is on its way.',
      '- title: Thanks',
      '  body: Hi Sam, thanks for telling us. Your refund is on its way to you now.',
      '',
    ].join('\r\n');
    const s = await start(engine, { folders: ['file:///desk'] });
    await s.open(uri, text, 'yaml');
    const codes = async (): Promise<unknown[]> => items(await s.pull(uri)).map(({ code }) => code);
    assert.deepEqual(await codes(), ['hollow-apology/any-may-have', 'hollow-apology/any-may-have']);
    const keep = (await s.actions(uri, rangeOf(text, 'apologise'))).find(({ title }) => title.startsWith('Switch'));
    const after = applied(text, keep?.edit);
    const comment = '  # uncanned-disable-next-line hollow-apology/any-may-have -- [reason]\r\n';
    assert.equal(after, text.replace('  body: |', `${comment}  body: |`));
    await s.change(uri, 2, { text: after });
    assert.deepEqual(await codes(), ['library/suppression-reason', 'hollow-apology/any-may-have']);
    await s.change(uri, 3, { text: after.replace('[reason]', 'agreed with the legal team') });
    assert.deepEqual(await codes(), ['hollow-apology/any-may-have']);
  });

  it('finds the same after any edits, one by one, as in the final text afresh', async () => {
    const parts = [
      'We apologise for any inconvenience. ',
      'Unfortunately ',
      '"',
      '\\n',
      '\n',
      '}',
      '🎉',
      'a',
      '',
      '{{x}}',
    ];
    const s = await start(engine, { folders: ['file:///desk'] });
    const fresh = createLinter((await configFinder(async () => undefined).forFile('/desk/x')).config);
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), fc.constantFrom(...parts)), {
          minLength: 1,
          maxLength: 6,
        }),
        async (edits) => {
          const uri = `file:///desk/${++opened}/macros.json`;
          await s.open(uri, EXPORT, 'json');
          await s.pull(uri);
          let now = TextDocument.create(uri, 'json', 1, EXPORT);
          for (const [place, length, text] of edits) {
            const at = Math.floor(place * now.getText().length);
            const range = { start: now.positionAt(at), end: now.positionAt(at + length) };
            const version = now.version + 1;
            await s.change(uri, version, { range, text });
            now = TextDocument.update(now, [{ range, text }], version);
            if (version % 2 === 0) await s.pull(uri);
          }
          const pulled = items(await s.pull(uri)).filter(({ code }) => code !== undefined);
          const expected = fresh.lint({ path: `${opened}/macros.json`, source: now.getText() }, { fixes: 'none' });
          assert.deepEqual(
            pulled.map(({ code, range, data }) => [code, range, data]),
            expected.findings.map(({ rule, at, fingerprint }) => [
              rule,
              { start: now.positionAt(at.start), end: now.positionAt(at.end) },
              fingerprint,
            ]),
          );
          await s.close(uri);
        },
      ),
      { seed: SEED, numRuns: runs(1000) },
    );
  }).timeout(120_000);
});
