import assert from 'node:assert/strict';
import { applyEdits, type Config, createLinter, DEFAULT_CONFIG } from '../../../server/src/engine/index.ts';

const SENTENCE = "I've sent [item], and it reaches you on [date].";
const csv = { replies: [{ files: ['*.csv'], at: ['body'] }] };

interface Written {
  readonly after: string | undefined;
  /** The words of its blanks, as they stand in the file. */
  readonly blanks: readonly string[];
  readonly begins: boolean | undefined;
  /** How much of the file the edit replaces. */
  readonly replaced: number;
}

/** @param marked the file; `¦` is the cursor */
function insert(path: string, marked: string, o: Partial<Config> = {}, sentence = SENTENCE, near = true): Written {
  const at = marked.indexOf('¦');
  const source = marked.replace('¦', '');
  const linter = createLinter({ ...DEFAULT_CONFIG, ...o });
  const place = linter.writingPlace({ path, source }, { start: at, end: at }, near);
  const made = place?.write(sentence, 'file');
  const after = made && applyEdits(source, [made.edit]);
  return {
    after,
    blanks: made?.blanks.map(({ start, end }) => after!.slice(start, end)) ?? [],
    begins: place?.beginsSentence,
    replaced: made === undefined ? 0 : made.edit.at.end - made.edit.at.start,
  };
}
const macros = (...values: string[]): string =>
  `{"macros":[${values.map((value, i) => `{"title":"${i}","actions":[{"field":"comment_value","value":${value}}]}`).join()}]}`;

describe('a sentence at the cursor', () => {
  it('gets single spaces in the middle of a text, and none it does not need', () => {
    const md = (text: string): string | undefined => insert('a.reply.md', text, {}, 'It left.').after;
    assert.equal(md('Hi Sam,¦ thanks.'), 'Hi Sam, It left. thanks.');
    assert.equal(md('Hi Sam, ¦thanks.'), 'Hi Sam, It left. thanks.');
    assert.equal(md('Hi Sam, thanks.¦'), 'Hi Sam, thanks. It left.');
    assert.equal(md('Hi Sam, thanks. ¦'), 'Hi Sam, thanks. It left.');
    assert.equal(md('¦Thanks.'), 'It left. Thanks.');
    assert.equal(md('Hi Sam,\n\n¦\n\nBye'), 'Hi Sam,\n\nIt left.\n\nBye');
    assert.equal(md('- one\n- two\n¦\nBye'), '- one\n- two\n\nIt left.\n\nBye', 'no paragraph swallows the next');
  });

  it('never cuts a word, an escape, a tag, a placeholder or an address in two, and stands behind the full stop', () => {
    const md = (text: string): string | undefined => insert('a.reply.md', text, {}, 'It left.').after;
    assert.equal(md('Your ref¦und is here.'), 'Your refund It left. is here.');
    assert.equal(md('Your refund is here¦. Bye'), 'Your refund is here. It left. Bye');
    assert.equal(md('Hi {{na¦me}}, thanks.'), 'Hi {{name}}, It left. thanks.');
    assert.equal(md('Look at https://exa¦mple.com now.'), 'Look at https://example.com It left. now.');
    assert.equal(
      insert('a.html', '<p cl¦ass="a">Thanks.</p>', {}, 'It left.').after,
      '<p class="a">It left. Thanks.</p>',
    );
    assert.equal(
      insert('a.json', macros(String.raw`"Hi,\¦nit is late."`), {}, 'It left.').after,
      macros(String.raw`"Hi,\nIt left. it is late."`),
    );
  });

  it('is written as the literal needs it', () => {
    const odd = 'He said: "R&D" <soon>, see C:\\new.';
    assert.equal(
      insert('a.json', macros('"Hi. ¦Bye"'), {}, odd).after,
      macros(String.raw`"Hi. He said: \"R&D\" <soon>, see C:\\new. Bye"`),
    );
    const one = { replies: [{ files: ['*'], at: ['/*/body'] }] };
    assert.equal(
      insert('a.yaml', '- title: A\n  body: Hi. ¦Bye\n', one, odd).after,
      `- title: A\n  body: ${JSON.stringify(`Hi. ${odd} Bye`)}\n`,
    );
    assert.equal(
      insert('a.yaml', '- title: A\n  body: |-\n    Hi.\n    ¦\n', one, odd).after,
      '- title: A\n  body: |-\n    Hi.\n    He said: "R&D" <soon>, see C:\\new.\n',
    );
    assert.equal(
      insert('a.yaml', '- title: A\n  body: >-\n    Hi.¦\n    Bye\n', one, odd).after,
      '- title: A\n  body: >-\n    Hi. He said: "R&D" <soon>, see C:\\new.\n    Bye\n',
    );
    assert.equal(
      insert('a.csv', 'title,body\nA,Hi. ¦Bye\n', csv, odd).after,
      'title,body\nA,"Hi. He said: ""R&D"" <soon>, see C:\\new. Bye"\n',
    );
    assert.equal(
      insert('a.html', '<p>Hi. ¦Bye</p>', {}, 'It is 1 < 2 & so.').after,
      '<p>Hi. It is 1 &lt; 2 &amp; so. Bye</p>',
    );
    assert.equal(insert('a.reply.md', 'Hi. ¦Bye', {}, 'It is *so*.').after, 'Hi. It is \\*so\\*. Bye');
  });

  it('reaches beyond the cursor only where the literal must be quoted anew', () => {
    const one = { replies: [{ files: ['*'], at: ['/*/body'] }] };
    const source = '- title: A\n  body: Hi. ¦Bye\n';
    assert.equal(insert('a.yaml', source, one).replaced, 0);
    assert.equal(insert('a.yaml', source, one, 'Two: words.').replaced, 'Hi. Bye'.length);
  });

  it('goes into a text that is still empty', () => {
    const blanks = ['[item]', '[date]'];
    const json = insert('a.json', macros('"Hi"', '"¦"'));
    assert.equal(json.after, macros('"Hi"', JSON.stringify(SENTENCE)));
    assert.deepEqual(json.blanks, blanks);
    const all = { replies: [{ files: ['*'], at: ['/*/body'] }] };
    assert.equal(insert('a.yaml', '- body: ¦\n- body: Hi\n', all).after, `- body: ${SENTENCE}\n- body: Hi\n`);
    assert.equal(insert('a.csv', 'title,body\nA,¦\nB,Hi\n', csv).after, `title,body\nA,"${SENTENCE}"\nB,Hi\n`);
    for (const name of ['a.reply.md', 'a.md', 'a.txt', 'a.html', 'untitled'])
      assert.deepEqual(
        { ...insert(name, '¦'), replaced: 0 },
        { after: SENTENCE, blanks, begins: true, replaced: 0 },
        name,
      );
  });

  it('goes into any text of a data file of which nobody knows what it holds, when a person asks', () => {
    assert.equal(
      insert('package.json', '{"description":"¦"}', {}, 'A "b".').after,
      String.raw`{"description":"A \"b\"."}`,
    );
    assert.equal(insert('package.json', '{"description":"¦"}', {}, 'A "b".', false).after, undefined);
    assert.equal(insert('a.json', macros('"Hi"').replace('"title"', '"ti¦tle"')).after, undefined, 'the name of a key');
    assert.equal(insert('a.json', `¦${macros('"Hi"')}`).after, undefined, 'outside of every text');
  });

  it('speaks as the text around it does', () => {
    const written = (text: string): string | undefined => insert('a.reply.md', text, {}, "I've sent it.").after;
    assert.equal(written('We do not know. It is late. ¦'), 'We do not know. It is late. I have sent it.');
    assert.equal(written('It’s late. ¦'), 'It’s late. I’ve sent it.');
  });

  it('may hold placeholders and addresses of its own', () => {
    const own = 'See https://example.com/a_b and write to {{ticket.requester.first_name}} by [date].';
    assert.equal(insert('a.reply.md', 'Hi. ¦Bye', {}, own).after, `Hi. ${own} Bye`);
    assert.equal(insert('a.json', macros('"Hi. ¦Bye"'), {}, own).after, macros(`"Hi. ${own} Bye"`));
  });

  it('may begin where a sentence may: after a full stop, a greeting, or nothing', () => {
    const begins = (text: string): boolean | undefined => insert('a.reply.md', text, {}, SENTENCE, false).begins;
    for (const text of ['¦', '¦Bye', 'Hi Sam,\n¦', 'Hi Sam, ¦', 'It left. ¦', 'It left! ¦Bye', '- one\n- ¦two'])
      assert.equal(begins(text), true, text);
    for (const text of ['It ¦left.', 'It left.¦', 'on 12¦', 'It left, ¦so']) assert.notEqual(begins(text), true, text);
    for (const text of ['a `co¦de` b', '<!-- com¦ment --> a', 'Hi {{na¦me}}', '> quo¦ted\n\na'])
      assert.equal(begins(text), undefined, text);
  });
});
