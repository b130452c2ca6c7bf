import { strict as assert } from 'node:assert';
import type { HostReading } from '../../../server/src/engine/hosts/host.ts';
import { markdown } from '../../../server/src/engine/hosts/markdown.ts';
import { createLinter, DEFAULT_CONFIG } from '../../../server/src/engine/index.ts';
import { toSource } from '../../../server/src/engine/text/mapped-text.ts';
import { found } from '../../support/library.ts';
import { fixedReply } from '../../support/put-get.ts';

const read = (source: string, path = 'a.reply.md'): HostReading =>
  markdown.read(source, { find: () => undefined, whole: false, path });
const file = (subject: string): string => `---\nprovider: zendesk\n${subject}\nid: a\n---\nHi Sam.\n`;

/** Each way to write a subject, and what it reads as. */
const WAYS: readonly (readonly [written: string, literal: string, reads: string])[] = [
  ['subject: Kindly reply to us', 'yaml/plain', 'Kindly reply to us'],
  ['subject: Kindly reply\n  to us', 'yaml/plain', 'Kindly reply to us'],
  ['subject: "Kindly reply: we can\\u2019t"', 'yaml/double', 'Kindly reply: we can’t'],
  ["subject: 'Kindly reply: it''s late' # a remark", 'yaml/single', "Kindly reply: it's late"],
  ['subject: >-\n  Kindly\n  reply to us', 'yaml/folded', 'Kindly reply to us'],
  ['subject: |\n  Kindly reply to us', 'yaml/literal', 'Kindly reply to us\n'],
];

describe('the subject in front matter', () => {
  for (const [written, literal, reads] of WAYS)
    for (const [name, end] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
    ] as const)
      it(`is a text of the reply: ${literal}, ${written.includes('\n') ? 'several lines' : 'one line'}, ${name}`, () => {
        const source = file(written).replaceAll('\n', end);
        const [subject, body] = read(source).replies;
        assert.ok(subject !== undefined && body !== undefined);
        assert.deepEqual(
          [
            subject.key,
            subject.role,
            subject.id,
            subject.literal,
            subject.markup,
            subject.provider,
            subject.value.text,
          ],
          ['subject', 'subject', 'a', literal, 'plain', 'zendesk', reads],
        );
        assert.deepEqual([body.key, body.role, body.value.text], ['', 'body', 'Hi Sam.']);
        const at = toSource(subject.value, { start: 0, end: 6 });
        assert.equal(source.slice(at.start, at.end), 'Kindly');
      });

  it('is fixed where it stands, and nothing else changes', () => {
    for (const [written, , reads] of WAYS)
      for (const end of ['\n', '\r\n'])
        assert.equal(
          fixedReply('a.reply.md', file(written).replaceAll('\n', end), 'subject'),
          reads.replace('Kindly', 'Please'),
          written,
        );
  });

  it('is quoted where the new words are no plain text any more', () => {
    const [subject] = read(file('subject: Your order')).replies;
    const edits = markdown.write(file('subject: Your order'), subject!, { start: 0, end: 4 }, 'Late:');
    assert.deepEqual(
      edits.map(({ text }) => text),
      ['"Late: order"'],
    );
  });

  it('keeps the front matter closed where it was', () => {
    const source = file('subject: "Your order"');
    const [subject] = read(source).replies;
    const at = source.indexOf('order');
    const ask = (text: string): string | undefined =>
      markdown.reread(source, subject!, { at: { start: at, end: at + 5 }, text })?.text;
    assert.equal(ask('lamp'), 'Your lamp');
    for (const text of ['a\n---\n', '"', 'a" # b']) assert.equal(ask(text), undefined, text);
    const block = file('subject: |\n  Your order');
    const end = block.indexOf('order');
    for (const text of ['a\n---', 'a\n---\n', 'a\n...\nb'])
      assert.equal(
        markdown.reread(block, read(block).replies[0]!, { at: { start: end, end: end + 5 }, text }),
        undefined,
        text,
      );
    const whole = subject!.whole;
    assert.equal(markdown.reread(source, subject!, { at: whole, text: '" "' }), undefined);
  });

  it('stands below a heading too, and for all replies at the head of a file', () => {
    const source = '---\nsubject: Your order\n---\n## A\nsubject: Your lamp\n\nHi Sam.\n## B\nHi Kim.\n';
    assert.deepEqual(
      read(source, 'a.replies.md').replies.map(({ key, role, title, value }) => [key, role, title, value.text]),
      [
        ['subject', 'subject', undefined, 'Your order'],
        ['a/subject', 'subject', 'A', 'Your lamp'],
        ['a', 'body', 'A', 'Hi Sam.'],
        ['b', 'body', 'B', 'Hi Kim.'],
      ],
    );
  });

  it('is no text for customers where it is a list, empty, or in front matter that is broken', () => {
    for (const subject of [
      'subject: [a, b]',
      'subject:',
      'subject: ""',
      'subject: { a: b }',
      'subject: Your\ntags: [a',
    ])
      assert.deepEqual(
        read(file(subject)).replies.map(({ key }) => key),
        [''],
        subject,
      );
  });

  it('takes no sign of a comment: below a heading that would hide the headings after it', () => {
    const source = '## One\nsubject: Your order\n\nHi.\n\n## Two\n\n<!-- note --> Hello.\n';
    const subject = read(source, 'a.replies.md').replies[0]!;
    const edits = markdown.write(source, subject, { start: 0, end: 0 }, '<!--');
    assert.ok(edits.length > 0);
    for (const edit of edits) assert.equal(markdown.reread(source, subject, edit), undefined);
    const [edit] = markdown.write(source, subject, { start: 0, end: 4 }, 'My');
    assert.equal(markdown.reread(source, subject, edit!)?.text, 'My order');
  });

  it('is asked for its words, placeholders and blanks, not for what a whole reply should hold', () => {
    const source = `---\nprovider: zendesk\nsituation: complaint\nsubject: We are sorry. We understand. We are late, {{ticket.idd}} [DATE]\n---\n`;
    const rules = createLinter({ ...DEFAULT_CONFIG, preset: 'strict' })
      .lint({ path: 'a.reply.md', source })
      .findings.map(({ rule, scope }) => {
        assert.notEqual(scope, 'reply');
        return rule;
      });
    assert.ok(rules.includes('placeholder/unknown') && rules.includes('fill-in/blank'), rules.join());
  });

  it('is one reply with its body: no double of it', () => {
    const text = 'Hi Sam, your lamp leaves on Friday and comes on Monday, with the bulb that belongs to it.';
    const one = `---\nprovider: zendesk\ntitle: Lamp\nshortcut: /lamp\nid: x\nsubject: ${text}\n---\n${text}\n`;
    for (const rule of ['duplicate-id', 'duplicate-title', 'duplicate-shortcut', 'same-text', 'near-same-text'])
      assert.deepEqual(found(rule, { 'a.reply.md': one }), [], rule);
    assert.equal(
      found('duplicate-title', { 'a.reply.md': one, 'b.reply.md': one.replace('id: x', 'id: y') }).length,
      1,
    );
  });
});
