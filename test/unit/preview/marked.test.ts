import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { markedText, withoutSigns } from '../../../client/src/preview/marked.ts';
import { renderMarked } from '../../../client/src/preview/render.ts';
import { filledValue, type Run, runsOf } from '../../../client/src/preview/runs.ts';
import type { Preview, PreviewMark } from '../../../server/src/protocol.ts';
import { runs, SEED } from '../../support/property.ts';

type Source = Pick<Preview, 'text' | 'markup' | 'marks' | 'hidden'>;
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** `⟦…⟧` is a finding, `{{…}}` a placeholder, `[UPPER]` a fill-in: the marks a server would send. */
function source(markup: Preview['markup'], written: string): Source {
  let text = '';
  const starts: number[] = [];
  const marks: PreviewMark[] = [];
  for (const part of written.split(/(⟦|⟧|\{\{.*?\}\}|\[[A-Z]+\])/)) {
    const at = { start: text.length, end: text.length + part.length };
    if (part === '⟦') starts.push(text.length);
    else if (part === '⟧') {
      const span = { start: starts.pop()!, end: text.length };
      marks.push({ kind: 'finding', at: span, visible: [span], range, rule: 'a/b', severity: 'warning', message: 'm' });
    } else {
      if (part.startsWith('{{')) marks.push({ kind: 'placeholder', at, visible: [at], range, sample: 'Sam' });
      if (/^\[[A-Z]+\]$/.test(part)) marks.push({ kind: 'fill-in', at, visible: [at], range });
      text += part;
    }
  }
  return { text, markup, marks: marks.slice().sort((a, b) => a.at.start - b.at.start) };
}

/** The text nodes of an HTML text, in order. */
function textNodes(html: string): string[] {
  const out: string[] = [];
  const visit = (node: Tree.ChildNode | Tree.DocumentFragment): void => {
    if ('value' in node && node.nodeName === '#text') out.push(node.value);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return out;
}

/** What stands on the page: findings in ⟦ ⟧, tokens as ‹raw›, text nodes parted by |. */
function page(s: Source): string {
  const words = (run: Run): string => {
    const token = run.token === undefined ? undefined : s.marks[run.token];
    const inner = token ? `‹${s.text.slice(token.at.start, token.at.end)}›` : (run.text ?? '');
    return run.covers.reduce((text) => `⟦${text}⟧`, inner);
  };
  return runsOf(textNodes(renderMarked(s)))
    .map((node) => node.map(words).join(''))
    .filter((text) => text.trim() !== '')
    .join('|');
}

describe('marks of the preview', () => {
  it('leave out what the customer does not get, with the marks in it, and keep those around it', () => {
    const shown = source('plain', 'A ⟦b {{c}} [D] e⟧ f {{g}} ⟦h⟧.');
    const hidden = (of: string): Source => {
      const start = shown.text.indexOf(of);
      return { ...shown, hidden: [{ start, end: start + of.length }] };
    };
    assert.equal(page(hidden('{{c}} [D] e f ')), 'A ⟦b ⟧‹{{g}}› ⟦h⟧.');
    assert.equal(page(hidden('[D] ')), 'A ⟦b ⟧⟦‹{{c}}›⟧⟦ e⟧ f ‹{{g}}› ⟦h⟧.');
    assert.equal(page(hidden('b {{c}} [D] e')), 'A  f ‹{{g}}› ⟦h⟧.');
    assert.equal(page(hidden(' {{g}} h')), 'A ⟦b ⟧⟦‹{{c}}›⟧⟦ ⟧⟦‹[D]›⟧⟦ e⟧ f.');
  });

  it('stand round words of plain text', () => {
    assert.equal(page(source('plain', 'Hi, ⟦unfortunately⟧ a < b & c')), 'Hi, ⟦unfortunately⟧ a < b & c');
  });

  it('stand round words of Markdown, over emphasis, links and line breaks', () => {
    assert.equal(page(source('markdown', '⟦We **apologise** for any⟧ delay')), '⟦We ⟧|⟦apologise⟧|⟦ for any⟧ delay');
    assert.equal(
      page(source('markdown', '**⟦Sorry⟧**, ⟦see [this\npage](https://a.example)⟧.')),
      '⟦Sorry⟧|, ⟦see ⟧|⟦this\npage⟧|.',
    );
  });

  it('stand round words of HTML, over elements and entities', () => {
    assert.equal(page(source('html', '<p>⟦We <b>can&rsquo;t</b>&nbsp;help⟧</p>')), '⟦We ⟧|⟦can’t⟧|⟦\u00a0help⟧');
  });

  it('may overlap and lie in each other', () => {
    assert.equal(page(source('plain', '⟦a ⟦b⟧ c⟧ d')), '⟦a ⟧⟦⟦b⟧⟧⟦ c⟧ d');
  });

  it('keep placeholders and fill-ins away from the parser', () => {
    assert.equal(
      page(source('markdown', 'Hi {{a_b}} and {{c_d}}, by **[DATE]**')),
      'Hi ‹{{a_b}}› and ‹{{c_d}}›, by |‹[DATE]›',
    );
    assert.equal(page(source('markdown', '⟦Sorry {{x}} for⟧ it')), '⟦Sorry ⟧⟦‹{{x}}›⟧⟦ for⟧ it');
    assert.equal(page(source('html', '<p>{{x}}<br>[DATE]</p>')), '‹{{x}}›|‹[DATE]›');
  });

  it('show raw HTML in Markdown as text', () => {
    assert.equal(page(source('markdown', '⟦<b>hey</b>⟧')), '⟦<b>hey</b>⟧');
  });

  it('fill placeholders in a link’s address', () => {
    const s = source('markdown', '[track]({{url}}?a=1)');
    const href = /href="([^"]*)"/.exec(renderMarked(s))?.[1];
    assert.equal(
      filledValue(href ?? '', () => 'https://a.example/x'),
      'https://a.example/x?a=1',
    );
    assert.equal(
      filledValue('https://a.example', () => ''),
      undefined,
    );
  });

  it('never change what Markdown makes of a text: such a finding is left unmarked', () => {
    // The sign before the quotation mark would open emphasis inside a word.
    const risky = source('markdown', 'a**⟦"b"⟧** c ⟦d⟧');
    assert.equal(page(risky), 'a**"b"** c ⟦d⟧');
  });

  it('take characters that look like signs out of a text', () => {
    assert.equal(page({ text: 'a\uFDD2\uFDD3\uFDDDb', markup: 'plain', marks: [] }), 'a\uFFFD\uFFFD\uFFFDb');
    assert.deepEqual(runsOf(['\uFDD1\uFDD3\uFDDDa\uFDD0']), [[{ text: 'a', covers: [] }]]);
  });

  it('stand round sentences too, with numbers after those of the marks', () => {
    const s = source('markdown', '⟦Sorry⟧ **Sam**. Bye.');
    const end = s.text.indexOf(' Bye');
    const sentences = [
      {
        at: { start: 0, end },
        visible: [
          { start: 0, end: 6 },
          { start: 8, end: 11 },
        ],
        range,
        functions: [],
      },
    ];
    const runs = runsOf(textNodes(renderMarked({ ...s, sentences }))).flat();
    assert.deepEqual(
      runs.filter(({ text }) => text?.trim() !== '').map(({ text, covers }) => [text, [...covers].sort()]),
      [
        ['Sorry', [0, 1]],
        ['Sam', [1]],
        ['. Bye.', []],
      ],
    );
  });

  it('let WhatsApp’s own signs be drawn', () => {
    const drawn = (text: string): string => renderMarked({ text, markup: 'plain', marks: [], channel: 'whatsapp' });
    assert.equal(
      drawn('*Hi Sam*, _it *is* on_ ~its~ way'),
      '<strong>Hi Sam</strong>, <em>it <strong>is</strong> on</em> <s>its</s> way',
    );
    assert.equal(drawn('2 * 3 * 4, a_b_c, * no *, <b>'), '2 * 3 * 4, a_b_c, * no *, &lt;b&gt;');
    assert.equal(renderMarked({ text: '*a*', markup: 'plain', marks: [] }), '*a*');
    const written = { text: '*a*\n[b](c)', markup: 'markdown', marks: [], channel: 'whatsapp' } as const;
    assert.equal(renderMarked(written), '<strong>a</strong>\n[b](c)', 'it knows no Markdown');
    const marked = source('plain', '*⟦Sorry⟧* Sam');
    assert.match(renderMarked({ ...marked, channel: 'whatsapp' }), /^<strong>.*Sorry.*<\/strong> Sam$/);
  });

  it('leave out what lies beyond the text', () => {
    const mark: PreviewMark = { kind: 'finding', at: { start: 2, end: 9 }, visible: [{ start: 2, end: 9 }], range };
    assert.equal(markedText('abc', [mark]), 'abc');
  });

  it('give back the text of any reply, whatever is marked (property)', () => {
    const words = fc.constantFrom(
      'we',
      '*',
      '**',
      '_',
      ' ',
      '\n',
      '\n\n',
      '"',
      'sorry',
      '`',
      '# ',
      '- ',
      '<b>',
      '&amp;',
      '[x](y)',
      '(',
      '.',
      '😀',
      '1. ',
      '> ',
      '{{n}}',
      '[DATE]',
    );
    const text = fc.array(words, { maxLength: 14 }).map((parts) => parts.join(''));
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 4 });
    fc.assert(
      fc.property(text, spans, fc.constantFrom('plain', 'markdown'), (written, at, markup) => {
        const tokens = source(markup, written);
        const findings = at
          .map(([from, length]) => ({ start: from, end: from + length }))
          .filter((span) => span.end <= tokens.text.length)
          .map((span): PreviewMark => ({ kind: 'finding', at: span, visible: [span], range }));
        const marks = [...tokens.marks, ...findings].slice().sort((a, b) => a.at.start - b.at.start);
        const html = renderMarked({ ...tokens, marks });
        const bare = renderMarked(tokens);
        const shown = (html: string, of: readonly PreviewMark[]): string =>
          runsOf(textNodes(html))
            .map((node) => node.map((run) => run.text ?? `‹${of[run.token ?? 0]?.at.start}›`).join(''))
            .filter((node) => node !== '')
            .join('|');
        assert.equal(shown(html, marks), shown(bare, tokens.marks));
        // Plain text marks every span exactly.
        if (markup === 'plain')
          for (const [index, mark] of marks.entries()) {
            if (mark.kind !== 'finding' || tokens.marks.some((t) => overlaps(t.at, mark.at))) continue;
            const marked = runsOf(textNodes(html))
              .flat()
              .filter((run) => run.covers.includes(index));
            assert.equal(marked.map((run) => run.text).join(''), tokens.text.slice(mark.at.start, mark.at.end));
          }
      }),
      { numRuns: runs(3000), seed: SEED },
    );
  });
});

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

describe('signs', () => {
  it('are taken out without a trace', () => {
    const s = source('plain', '⟦a {{x}}⟧');
    assert.equal(withoutSigns(markedText(s.text, s.marks)), 'a ');
  });
});
