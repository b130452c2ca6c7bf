import { strict as assert } from 'node:assert';
import { readerFor } from '../../../server/src/engine/markup/index.ts';
import { isPlainEdit, proseEdits } from '../../../server/src/engine/markup/write.ts';
import type { Markup } from '../../../server/src/engine/reply.ts';
import { applyEdits } from '../../../server/src/engine/text/edit.ts';
import { BLANKS, readReply, shown } from '../../support/prose-edit.ts';

/** The first way of writing that reads back as intended. */
function rewritten(markup: Markup, text: string, phrase: string, replacement: string): string | undefined {
  const read = readReply(markup, text);
  const start = read.text.indexOf(phrase);
  assert.ok(start >= 0, `${JSON.stringify(read.text)} has no ${phrase}`);
  const at = { start, end: start + phrase.length };
  const want = read.text.slice(0, start) + shown(replacement) + read.text.slice(at.end);
  return proseEdits(readerFor(markup), text, read, at, replacement)
    .map((edits) => applyEdits(text, edits)!)
    .find((after) => readReply(markup, after).text === want);
}

describe('writing prose', () => {
  const cases: readonly (readonly [
    what: string,
    markup: Markup,
    text: string,
    phrase: string,
    replacement: string,
    after: string,
  ])[] = [
    ['plain words', 'markdown', 'We apologise for it.', 'apologise for it', 'fixed it', 'We fixed it.'],
    [
      'all of a mark keeps it',
      'markdown',
      'Yes. **We apologise** for it.',
      'We apologise',
      'I’m sorry',
      'Yes. **I’m sorry** for it.',
    ],
    ['a mark around a blank goes where it would not close', 'markdown', 'a**We**b', 'We', '[date].', 'a[date].b'],
    [
      'a mark that ends inside stays around its rest',
      'markdown',
      '**We apologise** for it.',
      'apologise for',
      'fixed',
      '**We** fixed it.',
    ],
    [
      'a mark that begins inside stays around its rest',
      'markdown',
      'We **apologise for it**.',
      'We apologise',
      'I fixed',
      'I fixed **for it**.',
    ],
    [
      'a mark that holds nothing more goes',
      'markdown',
      'We **apologise** for it.',
      'apologise for',
      'fixed',
      'We fixed it.',
    ],
    [
      'a link keeps its address',
      'markdown',
      'Please [contact us](/help) for it.',
      'us for',
      'me about',
      'Please [contact](/help) me about it.',
    ],
    ['an image is not lost', 'markdown', 'We ![x](y.png)apologise.', 'We apologise', 'I see', 'I see![x](y.png).'],
    ['over a soft break', 'markdown', 'We apologise\n  for it.', 'apologise for', 'fixed', 'We fixed it.'],
    ['two lines in an item', 'markdown', '- We apologise.', 'We apologise', 'One\nTwo', '- One  \n  Two.'],
    [
      'two paragraphs in an item',
      'markdown',
      '1. We apologise.\n2. b',
      'We apologise',
      'One.\n\nTwo',
      '1. One.\n\n   Two.\n2. b',
    ],
    ['two lines in a heading', 'markdown', '# We apologise', 'We apologise', 'One\nTwo', '# One<br>Two'],
    ['signs of Markdown', 'markdown', 'We apologise.', 'We apologise', 'See *1* & a_b', 'See \\*1\\* & a_b.'],
    [
      'signs of HTML in Markdown',
      'markdown',
      '<p>\nWe apologise\n</p>',
      'We apologise',
      'a < b & c * d',
      '<p>\na < b & c * d\n</p>',
    ],
    ['signs of HTML', 'html', '<p>We apologise.</p>', 'We apologise', 'R&D < 5', '<p>R&amp;D &lt; 5.</p>'],
    ['an entity inside', 'html', '<p>We&rsquo;re sorry.</p>', 'We’re', 'I’m', '<p>I’m sorry.</p>'],
    [
      'tags with one end inside',
      'html',
      '<p>We <b>apologise for</b> it.</p>',
      'We apologise',
      'I fixed',
      '<p>I fixed <b>for</b> it.</p>',
    ],
    [
      'a comment is not lost',
      'html',
      '<p>We <!-- x -->apologise.</p>',
      'We apologise',
      'I see',
      '<p>I see<!-- x -->.</p>',
    ],
    [
      'two paragraphs in HTML',
      'html',
      '<p>We apologise.</p>',
      'We apologise',
      'One.\n\nTwo',
      '<p>One.<br><br>Two.</p>',
    ],
    ['two paragraphs in text', 'plain', 'Hi. We apologise.', 'We apologise', 'One.\n\nTwo', 'Hi. One.\n\nTwo.'],
    [
      'a blank of our own before a bracket',
      'markdown',
      'We apologise (really).',
      'We apologise',
      'By [date]',
      'By [date] (really).',
    ],
  ];
  for (const [what, markup, text, phrase, replacement, after] of cases)
    it(`${markup}: ${what}`, () => assert.equal(rewritten(markup, text, phrase, replacement), after));

  it('writes nothing over the end of a block', () => {
    const text = 'We apologise.\n\nFor it.';
    const read = readReply('markdown', text);
    assert.deepEqual(proseEdits(readerFor('markdown'), text, read, { start: 3, end: read.text.length }, 'x'), []);
  });

  it('inserts at a place', () => {
    const read = readReply('html', '<p>Hi</p>');
    assert.deepEqual(proseEdits(readerFor('html'), '<p>Hi</p>', read, { start: 2, end: 2 }, ' Sam'), [
      [{ at: { start: 5, end: 5 }, text: ' Sam' }],
    ]);
  });
});

describe('edits that need no reading', () => {
  const text = 'Hi {{name}},\n\nWe apologise for any inconvenience. Bye.\nThe end **is** near.\nSo it is.';
  const ask = (phrase: string, replacement: string, source = text): boolean => {
    const start = source.indexOf(phrase);
    return isPlainEdit(source, { at: { start, end: start + phrase.length }, text: replacement }, 'markdown', BLANKS);
  };

  it('are those of words among words', () => {
    assert.equal(ask('We apologise', 'I’m sorry'), true);
    assert.equal(ask('We apologise', 'I’m sorry [what went wrong]'), true);
    assert.equal(ask('any ', ''), true);
  });

  it('are none beside signs, in the line or before it', () => {
    assert.equal(ask('We apologise', 'I’m *sorry*'), false);
    assert.equal(ask('We apologise', 'I’m sorry [whatever]'), false);
    assert.equal(ask('We apologise', 'I’m sorry\nand'), false);
    assert.equal(ask('We apologise ', ''), true);
    assert.equal(ask('near', 'far'), false);
    assert.equal(ask('So it', 'That it'), false);
    assert.equal(ask('Hi', 'Hello'), false);
    assert.equal(ask('We apologise for any inconvenience. Bye.', '1. First'), false);
    assert.equal(ask('for', 'by XXX'), false);
    assert.equal(ask(' for', '  for'), false);
    assert.equal(ask('one', 'two', 'Say one\n\n[x]: y'), false);
  });
});
