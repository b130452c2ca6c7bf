/** Rewrites fit where they stand: capitals, names, words in quotation marks. */
import assert from 'node:assert/strict';
import { createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';

const linter = createLinter(DEFAULT_CONFIG);

/** The reply with the first rewrite of its first finding. */
function rewritten(source: string): string {
  const [edit] = linter.lint({ path: 'a.txt', source, named: true }).findings[0]!.fixes[0]!.edits;
  return `${source.slice(0, edit!.at.start)}${edit!.text}${source.slice(edit!.at.end)}`;
}

describe('rewrites', () => {
  it('keep the name of whom they speak to', () => {
    const said = 'you had to [what the customer had to do], which is frustrating, most of all [a detail of this case].';
    assert.equal(rewritten('{{name}}, I understand your frustration.'), `{{name}}, ${said}`);
    assert.equal(rewritten('@mina I understand your frustration.'), `@mina Y${said.slice(1)}`);
  });

  it('begin a line of their own with a capital', () => {
    assert.equal(
      rewritten('ask the skipper for it\nNO SECOND TICKETS HERE if it rains'),
      'ask the skipper for it\nNo second tickets here if it rains',
    );
  });

  it('leave what a button says as it is', () => {
    assert.equal(
      rewritten('At the end YOU MUST CLICK “SEND” AT THE BOTTOM.'),
      'At the end you must click “SEND” at the bottom.',
    );
  });

  it('leave the frame of a heading alone but for its end', () => {
    const { findings } = linter.lint({
      path: 'a.txt',
      source: 'Our old map (!! Of 1990 !!): see the shelf.',
      named: true,
    });
    assert.deepEqual(
      findings.map(({ at }) => at.start).filter((start) => start < 20),
      [],
    );
  });
});
