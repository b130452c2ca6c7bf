import assert from 'node:assert/strict';
import { createLinter, DEFAULT_CONFIG, filled } from '../../../server/src/engine/index.ts';

/** Fills the stretches of a file between `[` and `]`, in order. */
function fill(path: string, source: string, ...words: string[]): string | undefined {
  const linter = createLinter(DEFAULT_CONFIG);
  const blanks = [...source.matchAll(/\[[a-zA-Z ]+\]/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  return filled(linter, { path, source, named: true }, 0, blanks, words);
}

describe('words written into blanks', () => {
  it('go where they belong; an empty one leaves its blank', () => {
    const source = 'Hi [NAME], it comes [DATE] for [AMOUNT].\n';
    assert.equal(fill('a.md', source, 'Sam', '', '5 euros'), 'Hi Sam, it comes [DATE] for 5 euros.\n');
    assert.equal(fill('a.md', source, '', '', ''), source);
    assert.equal(fill('a.md', source), source);
  });

  it('are written as the file and its markup need them', () => {
    const macro = (value: string): string =>
      `{"macros":[{"title":"A","actions":[{"field":"comment_value","value":"${value}"}]}]}`;
    assert.equal(fill('a.json', macro('On [DATE].'), 'the "9th"'), macro('On the \\"9th\\".'));
    assert.equal(fill('a.html', '<p>On <b>[DATE]</b>.</p>', 'A & B < C'), '<p>On <b>A &amp; B &lt; C</b>.</p>');
    assert.equal(fill('a.md', 'On [DATE].\n', '*now*'), 'On \\*now\\*.\n');
  });

  it('may hold a placeholder or an address', () => {
    assert.equal(
      fill('a.md', 'Hi [NAME].\n', '{{ticket.requester.first_name}}'),
      'Hi {{ticket.requester.first_name}}.\n',
    );
    assert.equal(fill('a.md', 'See [LINK] now.\n', 'https://a.example/b_c'), 'See https://a.example/b_c now.\n');
  });

  it('are refused where the reply would read otherwise', () => {
    assert.equal(fill('a.md', 'Hi [NAME].\n', '<!-- gone'), undefined);
  });
});
