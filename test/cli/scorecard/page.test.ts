import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { report } from '../../../server/src/cli/report/html.ts';
import type { Card } from '../../../server/src/cli/scorecard/card.ts';
import { gather } from '../../../server/src/cli/scorecard/gather.ts';
import { type Marked, markedText } from '../../../server/src/cli/scorecard/html/marked.ts';
import { html } from '../../../server/src/cli/scorecard/html/markup.ts';
import { cardPage } from '../../../server/src/cli/scorecard/html/page.ts';
import { niceMost, spread } from '../../../server/src/cli/scorecard/html/trend.ts';
import { placed } from '../support.ts';
import { fileOf, told } from './support.ts';

const EVIL = `</style></script><script>alert(1)</script><img src=x onerror="alert(2)">"'\`&amp;\0\uD800`;

/** A library in which every text is hostile. */
const hostile = (): Card =>
  gather({
    files: [
      {
        ...fileOf(
          EVIL,
          [
            told({
              title: EVIL,
              text: EVIL,
              owners: [EVIL],
              role: EVIL,
              key: EVIL,
              marks: [{ fingerprint: 'f', start: 3, end: 20 }],
            }),
            told({ title: EVIL, text: EVIL, owners: [EVIL] }),
          ],
          [0, 1].map((replyIndex) => placed(`[[${EVIL}]]`, { message: EVIL, advice: EVIL, replyIndex })),
        ),
        problems: [{ severity: 'error', message: EVIL, line: 1, column: 1 }],
      },
    ],
    paths: [EVIL],
    name: EVIL,
    day: '2026-11-28',
    history: {
      points: [
        {
          commit: 'abc',
          day: '2026-11-27',
          subject: EVIL,
          replies: 1,
          findings: { error: 1, warning: 0, suggestion: 0 },
        },
        { day: '2026-11-28', subject: EVIL, replies: 2, findings: { error: 0, warning: 2, suggestion: 0 } },
      ],
      notes: [EVIL],
    },
    alike: [],
  });

interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
  readonly value?: string;
}
const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const nodesOf = (page: string): Node[] => all(parse(page) as unknown as Node);
const attribute = (node: Node | undefined, name: string): string | undefined =>
  node?.attrs?.find((each) => each.name === name)?.value;
const textOf = (node: Node): string =>
  all(node)
    .map(({ value = '' }) => value)
    .join('');
const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page of a scorecard', () => {
  it('lets no text of a reply, file or commit be markup', () => {
    const nodes = nodesOf(cardPage(hostile()));
    assert.equal(nodes.filter(({ nodeName }) => nodeName === 'script').length, 1);
    assert.equal(nodes.filter(({ nodeName }) => nodeName === 'style').length, 1);
    assert.equal(nodes.filter(({ nodeName }) => nodeName === 'img').length, 0);
    const handlers = nodes.flatMap(({ attrs = [] }) => attrs.filter(({ name }) => /^(?:on|style$|src$)/.test(name)));
    assert.deepEqual(handlers, []);
    assert.ok(nodes.some((node) => node.nodeName === 'h3' && textOf(node) === EVIL.replace(/[\0\uD800]/g, '\uFFFD')));
  });

  it('allows its own script and style alone, and loads nothing', () => {
    const page = cardPage(hostile());
    const nodes = nodesOf(page);
    const policy = attribute(
      nodes.find((node) => attribute(node, 'http-equiv') !== undefined),
      'content',
    );
    const inline = (name: string): string => sha(textOf(nodes.find(({ nodeName }) => nodeName === name)!));
    assert.equal(
      policy,
      `default-src 'none'; style-src ${inline('style')}; script-src ${inline('script')}; base-uri 'none'; form-action 'none'`,
    );
    const links = nodes.flatMap((node) => attribute(node, 'href') ?? []);
    assert.ok(links.length > 5 && links.every((link) => link.startsWith('#')));
    const ids = nodes.flatMap((node) => attribute(node, 'id') ?? []);
    assert.equal(new Set(ids).size, ids.length, 'ids are unique');
    for (const link of links) assert.ok(ids.includes(link.slice(1)), link);
  });

  it('has headings in order, and tables with captions and named columns', () => {
    const nodes = nodesOf(cardPage(hostile()));
    const levels = nodes.flatMap(({ nodeName }) => (/^h\d$/.test(nodeName) ? [Number(nodeName[1])] : []));
    assert.equal(levels[0], 1);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, i) => {
      assert.ok(level <= (levels[i - 1] ?? 0) + 1);
    });
    const tables = nodes.filter(({ nodeName }) => nodeName === 'table');
    assert.ok(tables.length >= 6);
    for (const table of tables) assert.ok(all(table).some(({ nodeName }) => nodeName === 'caption'));
  });

  it('leaves out owners where nobody names one, and says so', () => {
    const page = cardPage(gather({ files: [fileOf('a.md', [told()])], paths: [] }));
    assert.doesNotMatch(page, /id="owners"|id="owner"/);
    assert.match(page, /No reply names an owner/);
    assert.match(cardPage(hostile()), /id="owners"/);
    assert.doesNotMatch(cardPage(hostile()), /No reply names an owner/);
  });

  it('numbers what is marked alone, and says the rest after it, without a code for the kind of text', () => {
    const findings = [
      placed('[[so]]'),
      placed('[[all]]', { scope: 'reply', message: 'No date' }),
      placed('[[sorry]]'),
    ].map((each, i) => ({ ...each, finding: { ...each.finding, fingerprint: `f${i}` } }));
    const marks = [0, 1, 2].map((i) => ({ fingerprint: `f${i}`, start: 6 * i, end: 6 * i + 5 }));
    const reply = told({ text: 'We are so, so sorry.', role: 'comment_value', marks });
    const page = cardPage(gather({ files: [fileOf('a.md', [reply], findings)], paths: [] }));
    assert.deepEqual(
      [...page.matchAll(/<sup>([^<]*)</g)].map(([, number]) => number),
      ['1', '2'],
    );
    const [, numbered = ''] = /<ol class="findings">([\s\S]*?)<\/ol>/.exec(page) ?? [];
    assert.equal(numbered.match(/<li id/g)?.length, 2);
    assert.match(page, /<ul class="findings"><li id="reply-1-3">[\s\S]*?No date[\s\S]*?About the whole reply\./);
    assert.doesNotMatch(page, /comment_value/);
  });

  it('says at its end what severities ask for, how a reply names what it lacks, and what is left out', () => {
    const notes = { ...fileOf('n.md', [told(), told()]), internal: [0, 1] };
    const bare = cardPage(gather({ files: [fileOf('a.md', [told()]), notes], paths: [] }));
    for (const words of [
      /An error should not go out/,
      /“situation: delay”/,
      /“owner: Rosa”/,
      /2 internal notes, which no customer gets, are/,
    ])
      assert.match(bare, words);
    assert.match(bare, /href="#notes"[\s\S]*id="notes"/);
    const full = told({ situations: ['delay'], owners: ['Rosa'] });
    const page = cardPage(gather({ files: [fileOf('a.md', [full])], paths: [] }));
    assert.doesNotMatch(page, /“situation: delay”|“owner: Rosa”|internal note|href="#notes"/);
  });

  it('says which replies are asked for what they lack, and counts those without findings among the calm', () => {
    const files = [fileOf('a.md', [told({ functions: ['act'] }), told()])];
    const page = cardPage(gather({ files, paths: [] }));
    assert.match(page, /1 of 2 replies is counted here: the others are/);
    assert.match(page, /2 replies, including those without findings/);
    const all = cardPage(gather({ files: [fileOf('a.md', [told({ functions: ['act'] })])], paths: [] }));
    assert.match(all, /The one reply is counted here/);
  });

  it('says what to do where there are no replies', () => {
    assert.match(cardPage(gather({ files: [], paths: [] })), /No replies were found[\s\S]*uncanned init/);
  });

  it('shows folders where there are many files', () => {
    const files = Array.from({ length: 60 }, (_, i) => fileOf(`${i % 2 ? 'desk' : 'mail'}/${i}.md`, [told()]));
    assert.match(cardPage(gather({ files, paths: [] })), /Replies and findings by folder/);
    assert.match(cardPage(gather({ files: files.slice(0, 9), paths: [] })), /Replies and findings by file/);
  });

  it('says how many rows it leaves out', () => {
    const replies = Array.from({ length: 5001 }, () => told());
    assert.match(cardPage(gather({ files: [fileOf('a.md', replies)], paths: [] })), /The 5,000 replies[^<]*of 5,001/);
  });

  it('shows equal texts once among the worst', () => {
    const twin = [0, 1].map((replyIndex) => placed('[[x]]', { replyIndex }));
    const page = cardPage(gather({ files: [fileOf('a.md', [told(), told()], twin)], paths: [] }));
    assert.equal(page.match(/<article/g)?.length, 1);
  });

  it('is a report of lint too, without what a lint does not know', () => {
    const page = report(
      { files: [fileOf('a.md', [told({ title: 'Late' })], [placed('[[so sorry]]')])], paths: ['late'] },
      { folder: '/desk' },
    );
    assert.match(page, /<h1>Reply scorecard: late<\/h1>/);
    assert.match(page, /<h3[^>]*>Late<\/h3>/);
    assert.doesNotMatch(page, /id="alike"|id="trend"/);
  });
});

describe('a text with marks', () => {
  const mark = (start: number, end: number, number: number, given: Partial<Marked> = {}): Marked => ({
    start,
    end,
    number,
    severity: 'warning',
    message: `m${number}`,
    entry: `e${number}`,
    says: `s${number}`,
    ...given,
  });
  const shown = (text: string, ...marks: readonly Marked[]): string =>
    markedText(text, marks)
      .markup.replace(/<span class="tip"[^>]*>(.*?)<\/span>/g, '{$1}')
      .replace(/<a class="mark (\w)\w*" href="#(\w+)" aria-describedby="([^"]*)">/g, '<$1 $2 $3>')
      .replaceAll('</a>', '</>');

  it('links each stretch to what is said of it, with its number', () => {
    assert.equal(shown('We are sorry & so.', mark(7, 12, 1)), 'We are <w e1 s1>sorry<sup>1</sup>{m1}</> &amp; so.');
  });

  it('cuts where findings overlap: a stretch belongs to all of them, and leads to the gravest', () => {
    assert.equal(
      shown('abcdef', mark(0, 4, 1), mark(2, 6, 2, { severity: 'error' })),
      '<w e1 s1>ab{m1}</><e e2 s2 s1>cd<sup>1</sup>{m2 · m1}</><e e2 s2>ef<sup>2</sup>{m2}</>',
    );
  });

  it('leaves out what lies outside, and an empty text', () => {
    assert.equal(shown('abc', mark(2, 9, 1), mark(1, 1, 2)), 'abc');
    assert.equal(shown(''), '');
  });
});

describe('markup', () => {
  it('escapes texts, in attributes too, and keeps markup', () => {
    assert.equal(
      html`<a title="${`"<'&>`}">${['<b>', html`<i>`]}${undefined}${false}${3}</a>`.markup,
      '<a title="&quot;&lt;&#39;&amp;&gt;">&lt;b&gt;<i>3</a>',
    );
  });
});

describe('the chart', () => {
  it('has an axis that reads well and holds every value', () => {
    assert.deepEqual([0, 1, 2, 3, 19, 21, 75, 100, 101, 4052].map(niceMost), [2, 2, 2, 4, 20, 40, 80, 100, 200, 6000]);
  });

  it('keeps labels apart', () => {
    const places = spread([100, 100, 101]);
    const sorted = [...places].sort((a, b) => a - b);
    assert.ok(sorted[1]! - sorted[0]! >= 17 && sorted[2]! - sorted[1]! >= 17);
    assert.ok(Math.max(...spread([216, 216, 216])) <= 216);
    assert.deepEqual(spread([10, 100, 50]), [10, 100, 50]);
  });
});
