import assert from 'node:assert/strict';
import { configFinder, createLinter, EXTENSIONS } from '../../server/src/engine/index.ts';
import type { Preview, PreviewMark, PreviewParams } from '../../server/src/protocol.ts';
import { start, stopAll } from './harness.ts';

const engine = { extensions: EXTENSIONS, createLinter, configFinder };
const URI = 'file:///desk/late.reply.md';
const CONFIG = 'file:///desk/.uncanned.yaml';

const reply = (body: string, more = ''): string => `---\nprovider: zendesk\n${more}---\n${body}\n`;

const TEXT = reply(
  [
    'Hi {{ticket.requester.first_name | default: "there"}},',
    '{% if ticket.priority == "high" %}We apologise for any inconvenience this may have caused. It comes by [DATE].',
    '{% else %}It is on its way, {{ticket.organization.name}}.{% endif %}',
    'Best,\nAlex',
  ].join('\n\n'),
);

type Asked = Pick<PreviewParams, 'customer' | 'choices'>;

/** A file with its previews, by what is asked. */
async function opened(source: string, config?: string): Promise<(asked?: Asked) => Promise<Preview>> {
  const files = config === undefined ? {} : { [CONFIG]: config };
  const s = await start(engine, { folders: ['file:///desk'], files });
  await s.open(URI, source, 'markdown');
  return async (asked = {}) => {
    const position = { line: 4, character: 0 };
    const found = await s.client.sendRequest<Preview | null>('uncanned/preview', {
      textDocument: { uri: URI },
      position,
      ...asked,
    });
    assert.ok(found);
    return found;
  };
}

const raw = ({ text }: Preview, { at }: PreviewMark): string => text.slice(at.start, at.end);
const withBranch = ({ marks }: Preview): readonly PreviewMark[] => marks.filter(({ branch }) => branch !== undefined);

describe('language server: a reply for a sample customer', () => {
  afterEach(stopAll);

  it('names the customers that there are, and shows the first one', async () => {
    const preview = await (await opened(TEXT))();
    assert.equal(preview.customer, 'known');
    assert.deepEqual(
      preview.customers.map(({ id }) => id),
      ['known', 'nothing', 'long', 'accents', 'arabic', 'japanese'],
    );
    assert.equal(preview.prose, 'Hi Mina,\n\nIt is on its way, Example Ltd.\n\nBest, Alex');
  });

  it('shows the one that was asked for, and says what stands in each placeholder', async () => {
    const ask = await opened(TEXT);
    assert.equal((await ask({ customer: 'arabic' })).prose, 'Hi ليلى,\n\nIt is on its way, شركة المثال.\n\nBest, Alex');
    const nobody = await ask({ customer: 'nothing' });
    assert.equal(nobody.prose, 'Hi there,\n\nIt is on its way, .\n\nBest, Alex');
    const fills = nobody.marks.flatMap(({ sample, how, says }) => (sample === undefined ? [] : [[sample, how, says]]));
    assert.deepEqual(fills, [
      [
        'there',
        'fallback',
        "The customer's first name. It is empty for this customer, so “there” stands here instead.",
      ],
      ['', 'empty', "The customer's organisation. It is empty for this customer, and nothing stands here instead."],
    ]);
    assert.equal((await ask({ customer: 'own:Gone' })).customer, 'known');
  });

  it('offers a team’s own customers, as the config says', async () => {
    const ask = await opened(
      TEXT,
      'samples:\n  - name: Wholesale\n    values: { ticket.requester.first_name: Ada, ticket.priority: high }\n',
    );
    assert.deepEqual((await ask()).customers.at(-1), { id: 'own:Wholesale', name: 'Wholesale' });
    const ada = await ask({ customer: 'own:Wholesale' });
    assert.match(ada.prose, /^Hi Ada,\n\nWe apologise .* It comes by \[DATE\]\.\n\nBest/);
  });

  it('leaves out what the customer does not get, but keeps its findings and blanks', async () => {
    const ask = await opened(TEXT);
    const preview = await ask();
    const hidden = preview.hidden?.map(({ start, end }) => preview.text.slice(start, end));
    assert.equal(hidden?.length, 2);
    assert.match(hidden?.[0] ?? '', /^We apologise .*\[DATE\]\.\n\n\{% else %\}$/s);
    assert.equal(hidden?.[1], '{% endif %}');
    const isHidden = (of: string): (true | undefined)[] =>
      preview.marks.filter((mark) => raw(preview, mark).includes(of)).map((mark) => mark.hidden);
    assert.deepEqual(isHidden('apologise'), [true]);
    assert.ok(isHidden('[DATE]').length > 0 && isHidden('[DATE]').every((each) => each === true));
    assert.deepEqual(isHidden('organization'), [undefined]);
    const said = (preview.sentences ?? []).map(({ at, hidden: out }) => [
      preview.text.slice(at.start, at.start + 12),
      out,
    ]);
    assert.deepEqual(
      said.filter(([, out]) => out === true).map(([words]) => words),
      ['{% if ticket', 'It comes by ', '{% endif %}\n'],
    );
    assert.equal(preview.numbers?.words, 2 + 7 + 2);
  });

  it('says which part is shown and why, and shows the one that was chosen', async () => {
    const ask = await opened(TEXT);
    const [mark] = withBranch(await ask());
    assert.deepEqual(mark?.branch, {
      block: 0,
      options: ['if ticket.priority == "high"', 'otherwise'],
      shown: 1,
      usual: 1,
      says: 'Shown because ticket.priority is “Normal”.',
    });
    const { key } = await ask();
    const chosen = await ask({ choices: { [key]: { 0: 0 } } });
    assert.match(chosen.prose, /We apologise/);
    assert.equal(withBranch(chosen)[0]?.branch?.shown, 0);
    assert.doesNotMatch((await ask({ choices: { '/other': { 0: 0 } } })).prose, /We apologise/);
  });

  it('reads paragraphs that are left out as if they were not there', async () => {
    const ask = await opened(
      reply(
        'Hi,\n\n{% if ticket.id == "1" %}\n\nOne.\n\nTwo.\n\n{% endif %}\n\nThree {% if ticket.id %}and{% endif %} four.',
      ),
    );
    assert.equal((await ask()).prose, 'Hi,\n\nThree and four.');
  });
});
