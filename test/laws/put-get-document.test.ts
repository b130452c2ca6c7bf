import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { email } from '../../server/src/engine/hosts/email.ts';
import { fieldsIn, frontMatter } from '../../server/src/engine/hosts/front-matter.ts';
import type { Host, HostReading } from '../../server/src/engine/hosts/host.ts';
import { html } from '../../server/src/engine/hosts/html.ts';
import { markdown } from '../../server/src/engine/hosts/markdown.ts';
import { isSubject } from '../../server/src/engine/hosts/markdown-subject.ts';
import { text } from '../../server/src/engine/hosts/text.ts';
import { applyEdits } from '../../server/src/engine/text/edit.ts';
import { anyText, markdownText } from '../support/markup-text.ts';
import { runs, SEED } from '../support/property.ts';

const HOSTS: readonly (readonly [Host, string])[] = [
  [text, 'a.txt'],
  [html, 'a.html'],
  [email, 'a.email'],
  [markdown, 'a.reply.md'],
  [markdown, 'a.replies.md'],
];

const read = (host: Host, path: string, source: string, collection = false): HostReading =>
  host.read(source, { find: () => undefined, whole: true, path, collection });

const fieldLine = fc.constantFrom(
  'title: Refund',
  'id: 12',
  'shortcut: /a',
  'channel: [email, chat]',
  'channel: []',
  'provider: zendesk',
  'tags: [a, b c, 3]',
  'title: "quoted: yes"',
  "owner: 'a'",
  'locale: de-AT',
  'expires: 2026-12-31',
  'tone: null',
  'tone: ~',
  'a: b: c',
  'title: x # y',
  '# remark',
  'nested:\n  a: b',
  'list:\n  - a\n  - b',
  'text: |\n  a\n  b',
  '- a',
  'x',
  '',
  '  ',
  'status:',
  'lint: {a: b}',
  'external_id: 0012',
  'a: [b',
  'A: 1.50',
  'subject: Kindly reply to us',
  'subject: "We can\\u2019t \\"reply\\""',
  "subject: 'It''s late'",
  'subject: Two\n  lines of it',
  'subject: "Two\n\n  lines"',
  'subject: >-\n  We are\n  late\n\n  again',
  'subject: |+ # kept\n  We are late\n\n',
  'subject: 2024',
  'subject: [a, b]',
);
const yaml = fc.array(fieldLine, { maxLength: 5 }).map((lines) => lines.map((l) => `${l}\n`).join(''));

const section = fc.tuple(
  fc.constantFrom('## One', '## Two ##', '# Area', '### Deeper', '##', ''),
  fc.constantFrom('', 'shortcut: /x\n', 'channel: chat\nNote: y\n', 'Note: we\n', 'subject: Your order\nx-own: 1\n'),
  fc.oneof(
    markdownText,
    anyText,
    markdownText.map((text) => `\`\`\`\n${text}\n\`\`\``),
  ),
  fc.constantFrom('\n', '\n\n---\n', '\r\n'),
);
const file = fc
  .tuple(fc.option(yaml), fc.array(section, { maxLength: 4 }))
  .map(
    ([matter, sections]) =>
      (matter === null ? '' : `---\n${matter}---\n`) +
      sections.map(([heading, fields, body, end]) => `${heading}\n${fields}${body}${end}`).join(''),
  );

const written = fc.oneof(
  fc.constantFrom(
    'sorry',
    '',
    'two\nlines',
    '## Heading',
    '\n## Heading\n',
    '```',
    '\n```\n',
    '<!--',
    '-->',
    '---',
    '\n---\n',
    ' ',
    '\n',
    '*a*',
    'key: value',
    '~~~\nx',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

describe('laws: documents', () => {
  for (const [host, path] of HOSTS) {
    it(`${path}: any text at all is read without a throw, each reply just as it stands`, () => {
      fc.assert(
        fc.property(file, (source) => {
          const { replies, problems, comments } = read(host, path, source);
          let from = 0;
          for (const reply of replies) {
            assert.ok(
              from <= reply.whole.start && reply.whole.start < reply.whole.end && reply.whole.end <= source.length,
            );
            if (!isSubject(reply)) assert.equal(reply.value.text, source.slice(reply.whole.start, reply.whole.end));
            from = reply.whole.end;
          }
          assert.equal(new Set(replies.map((r) => r.key)).size, replies.length);
          for (const { at } of [...problems, ...comments])
            assert.ok(0 <= at.start && at.start <= at.end && at.end <= source.length);
        }),
        { numRuns: runs(10_000), seed: SEED },
      );
    });

    it(`${path}: what is put is got, and no other reply changes`, () => {
      let proved = 0;
      let subjects = 0;
      fc.assert(
        fc.property(file, written, fc.nat(), fc.nat(), fc.nat(), (source, put, n, a, b) => {
          const { replies } = read(host, path, source);
          const index = n % replies.length;
          const reply = replies[index];
          if (reply === undefined) return;
          const length = reply.value.text.length;
          const at = {
            start: Math.min(a % (length + 1), b % (length + 1)),
            end: Math.max(a % (length + 1), b % (length + 1)),
          };
          for (const edit of host.write(source, reply, at, put)) {
            const reread = host.reread(source, reply, edit);
            if (reread === undefined) continue;
            proved++;
            // A subject is encoded as YAML; any other text stands as it is, but for the line ends of its file.
            const subject = isSubject(reply);
            if (subject) subjects++;
            else assert.equal(edit.text.replace(/\r\n?/g, '\n'), put.replace(/\r\n?/g, '\n'));
            const want: string =
              reply.value.text.slice(0, at.start) + (subject ? put : edit.text) + reply.value.text.slice(at.end);
            assert.equal(reread.text, want);
            const after = read(host, path, applyEdits(source, [edit])!);
            assert.deepEqual(
              after.replies.map((r) => [r.key, r.value.text]),
              replies.map((r, i) => [r.key, i === index ? want : r.value.text]),
            );
          }
        }),
        { numRuns: runs(10_000), seed: SEED },
      );
      assert.ok(proved > 0);
      if (host === markdown) assert.ok(subjects > 0);
    });
  }

  it('a collection of fenced replies stays one, whatever is put into a reply', () => {
    const words = fc.constantFrom(
      'Thanks for telling us',
      'it is mended',
      'npm ci',
      'Please',
      'write to us then.',
      '#',
      '',
    );
    const fence = fc
      .array(words, { minLength: 1, maxLength: 4 })
      .map((texts) => `\`\`\`\n${texts.join(' ')}\n\`\`\`\n`);
    const part = fc
      .tuple(fc.constantFrom('', '**Late**\n\n', 'A note.\n\n'), fence, fc.constantFrom('', '\n#### Deeper\n'))
      .map((texts) => texts.join(''));
    const collection = fc
      .array(fc.array(part, { maxLength: 3 }), { minLength: 1, maxLength: 4 })
      .map((sections) => sections.map((parts) => `## One\n\n${parts.join('\n')}\n`).join('\n'));
    let proved = 0;
    fc.assert(
      fc.property(collection, fc.oneof(written, words), fc.nat(), fc.nat(), fc.nat(), (source, put, n, a, b) => {
        const { replies } = read(markdown, 'a.md', source, true);
        const index = n % replies.length;
        const reply = replies[index];
        if (reply === undefined || replies.length < 2) return;
        const length = reply.value.text.length + 1;
        const at = { start: Math.min(a % length, b % length), end: Math.max(a % length, b % length) };
        for (const edit of markdown.write(source, reply, at, put)) {
          const reread = markdown.reread(source, reply, edit);
          if (reread === undefined) continue;
          proved++;
          const after = read(markdown, 'a.md', applyEdits(source, [edit])!, true);
          assert.deepEqual(
            after.replies.map((r) => [r.key, r.value.text]),
            replies.map((r, i) => [r.key, i === index ? reread.text : r.value.text]),
          );
        }
      }),
      { numRuns: runs(10_000), seed: SEED },
    );
    assert.ok(proved > 0);
  });

  it('front matter of plain lines reads as YAML reads it', () => {
    fc.assert(
      fc.property(yaml, (source) => {
        const quick = fieldsIn(source, 0, source.length);
        // A comment before the same lines makes the YAML parser read them.
        const slow = fieldsIn(`#\n${source}`, 0, source.length + 2);
        const plain = (fields: typeof quick.fields, by: number) =>
          fields.map((f) => ({
            ...f,
            at: { start: f.at.start - by, end: f.at.end - by },
            keyAt: { start: f.keyAt.start - by, end: f.keyAt.end - by },
            texts: f.texts.map(({ text, at }) => ({ text, at: { start: at.start - by, end: at.end - by } })),
          }));
        assert.deepEqual(plain(quick.fields, 0), plain(slow.fields, 2));
        assert.equal(quick.problems.length, slow.problems.length);
      }),
      { numRuns: runs(10_000), seed: SEED },
    );
  });

  it('front matter is found, or nothing is', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const found = frontMatter(source);
        if (found === undefined) return;
        assert.ok(source.startsWith('---'));
        assert.ok(found.at.start <= found.at.end && found.body <= source.length);
      }),
      { numRuns: runs(10_000), seed: SEED },
    );
  });
});
