import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver/node';
import type { Preview, RulePage } from '../../server/src/protocol.ts';
import { fakeEngine, RULES, textOf } from './fake-engine.ts';
import { PLAIN, rangeOf, start, stopAll } from './harness.ts';

const URI = 'file:///desk/late.reply.md';
const TEXT =
  'Hi {{ticket.requester.first_name}},\n\nPlease be advised that [DATE] is **late**, *against our policy*.\n';

describe('language server: hover', () => {
  afterEach(stopAll);

  const hover = async (part: string, o: Parameters<typeof start>[1] = {}): Promise<Hover | null> => {
    const s = await start(fakeEngine().engine, o);
    await s.open(URI, TEXT);
    return s.client.sendRequest('textDocument/hover', {
      textDocument: { uri: URI },
      position: rangeOf(TEXT, part).start,
    });
  };

  it('says what is wrong, why, and shows one example before and after', async () => {
    const found = await hover('advised');
    assert.deepEqual(found, {
      range: rangeOf(TEXT, 'Please be advised that '),
      contents: {
        kind: 'markdown',
        value: [
          '**Please be advised**',
          'Please be advised: say it plainly.',
          'Nobody speaks so. Source: a style guide.',
          'Before:',
          '> Please be advised, your parcel left today.',
          'After:',
          '> Your parcel left today.',
          '`robotic/advised`',
        ].join('\n\n'),
      },
    });
  });

  it('leaves message and name of the rule to an editor whose own hover shows them', async () => {
    const options = { hoversShowDiagnostics: true };
    const found = await hover('advised', { options });
    assert.deepEqual(found?.contents, {
      kind: 'markdown',
      value: [
        '**Please be advised**',
        'Nobody speaks so. Source: a style guide.',
        'Before:',
        '> Please be advised, your parcel left today.',
        'After:',
        '> Your parcel left today.',
      ].join('\n\n'),
    });
    assert.equal(await hover('against our policy', { options }), null, 'nothing is known of this rule but its message');
  });

  it('speaks plain text to an editor that knows no Markdown', async () => {
    const found = await hover('advised', { capabilities: PLAIN });
    assert.deepEqual(found?.contents, {
      kind: 'plaintext',
      value: [
        'Please be advised',
        'Please be advised: say it plainly.',
        'Nobody speaks so. Source: a style guide.',
        'Before: Please be advised, your parcel left today.',
        'After: Your parcel left today.',
        'robotic/advised',
      ].join('\n\n'),
    });
  });

  it('reads why and examples of a rule that comes with Uncanned beside the server, once', async () => {
    const rulePages = 'file:///opt/uncanned/rule-pages.json';
    const pages = JSON.stringify({ [RULES.policy.id]: textOf(RULES.policy) });
    const s = await start(fakeEngine().engine, { options: { rulePages } });
    await s.open(URI, TEXT);
    const hoverPolicy = async (): Promise<string> => {
      const position = rangeOf(TEXT, 'against our policy').start;
      const found = await s.client.sendRequest<Hover>('textDocument/hover', { textDocument: { uri: URI }, position });
      return JSON.stringify(found.contents);
    };
    assert.doesNotMatch(await hoverPolicy(), /Nobody speaks so/, 'it cannot be read');
    assert.match(await hoverPolicy(), /Against our policy: say it plainly/);
    s.files.set(rulePages, pages);
    assert.match(await hoverPolicy(), /Nobody speaks so.*Before:.*After:/);
    s.files.delete(rulePages);
    assert.match(await hoverPolicy(), /Nobody speaks so/, 'it is remembered');
    const page = await s.client.sendRequest<RulePage | null>('uncanned/rule', { rule: RULES.policy.id });
    assert.match(page?.markdown ?? '', /## Why\n\nNobody speaks so/);
  });

  it('is silent elsewhere', async () => {
    assert.equal(await hover('late'), null);
  });
});

describe("language server: a rule's page", () => {
  afterEach(stopAll);

  it('is Markdown in which examples read as they are written', async () => {
    const s = await start(fakeEngine().engine);
    const page = await s.client.sendRequest<RulePage | null>('uncanned/rule', { rule: 'robotic/advised' });
    assert.equal(page?.title, 'Please be advised');
    assert.match(
      page?.markdown ?? '',
      /^# Please be advised\n\nPlease be advised: say it plainly\.\n\nSuggestion · `robotic\/advised`\n/,
    );
    assert.match(
      page?.markdown ?? '',
      /## What it finds\n\n> \*\*Please be advised\*\*, your parcel left today\.\n\nInstead:\n\n> Your parcel left today\.\n/,
    );
    assert.match(page?.markdown ?? '', /## What it leaves alone\n\n> Your \\\*parcel\\\* left on 1\. May\.\n/);
    assert.match(page?.markdown ?? '', /```yaml\nrules:\n {2}robotic\/advised: off\n```/);
    assert.equal(await s.client.sendRequest('uncanned/rule', { rule: 'no/such', uri: URI }), null);
  });

  it('holds title and message where nothing else can be read', async () => {
    const s = await start(fakeEngine().engine);
    const page = await s.client.sendRequest<RulePage | null>('uncanned/rule', { rule: RULES.policy.id });
    assert.match(
      page?.markdown ?? '',
      /^# Against our policy\n\nAgainst our policy: say it plainly\.\n\nError · `dismissive\/policy`\n\n## How to switch it off\n/,
    );
  });
});

describe('language server: preview', () => {
  afterEach(stopAll);

  const preview = async (text: string, part: string): Promise<Preview | null> => {
    const s = await start(fakeEngine().engine);
    await s.open(URI, text);
    return s.client.sendRequest('uncanned/preview', {
      textDocument: { uri: URI },
      position: rangeOf(text, part).start,
    });
  };

  it('gives the reply under the cursor with its placeholders filled and its findings placed', async () => {
    const found = await preview(TEXT, 'advised');
    assert.equal(found?.text, TEXT);
    assert.deepEqual(
      [found?.index, found?.count, found?.title, found?.markup, found?.version],
      [0, 1, 'The one reply', 'markdown', 1],
    );
    assert.equal(found?.cursor, TEXT.indexOf('advised'));
    assert.deepEqual(
      found?.marks.map(({ kind, at, range, sample, rule, severity }) => [
        kind,
        TEXT.slice(at.start, at.end),
        range,
        sample,
        rule,
        severity,
      ]),
      [
        [
          'placeholder',
          '{{ticket.requester.first_name}}',
          rangeOf(TEXT, '{{ticket.requester.first_name}}'),
          'Mina',
          undefined,
          undefined,
        ],
        [
          'finding',
          'Please be advised that ',
          rangeOf(TEXT, 'Please be advised that '),
          undefined,
          'robotic/advised',
          'suggestion',
        ],
        ['fill-in', '[DATE]', rangeOf(TEXT, '[DATE]'), undefined, undefined, undefined],
        ['finding', 'against our policy', rangeOf(TEXT, 'against our policy'), undefined, 'dismissive/policy', 'error'],
      ],
    );
    assert.deepEqual(found?.map, [
      { text: { start: 0, end: TEXT.length }, source: { start: 0, end: TEXT.length }, whole: false },
    ]);
  });

  it('is null for a file that holds no replies', async () => {
    const s = await start(fakeEngine().engine);
    await s.open('file:///desk/README.md', TEXT);
    const position = { line: 0, character: 0 };
    assert.equal(
      await s.client.sendRequest('uncanned/preview', { textDocument: { uri: 'file:///desk/README.md' }, position }),
      null,
    );
    assert.equal(
      await s.client.sendRequest('uncanned/preview', { textDocument: { uri: 'file:///none' }, position }),
      null,
    );
  });
});
