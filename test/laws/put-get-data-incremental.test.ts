import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { RepliesAt } from '../../server/src/engine/providers/pointers.ts';
import type { Edit } from '../../server/src/engine/text/edit.ts';
import { anyText, edited, options, readAll, replyText } from '../support/data.ts';
import { DATA_HOSTS } from '../support/data-source.ts';
import { runs, SEED } from '../support/property.ts';
import { recognised } from '../support/recognised.ts';

const parameters = { numRuns: runs(10_000), seed: SEED };

const typed = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b c', 'so', ' ', '. ') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      '\n    ',
      '\n  - ',
      '\n---\n',
      '"',
      "'",
      '\\',
      '\\n',
      '\\u00e9',
      '#',
      ' #',
      ': ',
      ',',
      '[',
      '}',
      '\t',
      '*',
      '&',
      '|',
      '""',
    ),
  },
  replyText,
  anyText,
  fc.constant(''),
);

describe('law 5: reading again after an edit is reading afresh', () => {
  for (const { host, source: files } of DATA_HOSTS) {
    it(`${host.id}: whatever is typed or deleted, one edit after another`, () => {
      let edits = 0;
      let kept = 0;
      fc.assert(
        fc.property(
          files,
          fc.array(
            fc.record({
              place: fc.nat(),
              inside: fc.nat({ max: 3 }),
              length: fc.oneof(fc.constant(0), fc.nat({ max: 4 })),
              text: typed,
            }),
            { minLength: 1, maxLength: 2 },
          ),
          (first, steps) => {
            let source = first;
            let reading = readAll(host, source);
            for (const { place, inside, length, text } of steps) {
              const reply = reading.replies[place % Math.max(1, reading.replies.length)];
              // Three of four edits begin inside a reply, the others anywhere.
              const [from, to] =
                inside > 0 && reply !== undefined ? [reply.whole.start, reply.whole.end] : [0, source.length];
              const start = from + (place % Math.max(1, to - from));
              const edit: Edit = { at: { start, end: Math.min(source.length, start + length) }, text };
              const after = edited(source, edit);
              const again = host.read(after, options(`file${host.extensions[0]}`), { reading, source, edit });
              const fresh = readAll(host, after);
              // Compared as JSON first: deepEqual is slow, and its message is wanted only where they differ.
              if (JSON.stringify(again) !== JSON.stringify(fresh)) assert.deepEqual(again, fresh);
              edits++;
              if (again.replies[0] !== undefined && again.replies[0] === reading.replies[0]) kept++;
              source = after;
              reading = again;
            }
          },
        ),
        parameters,
      );
      assert.ok(kept > edits / 10, `only ${kept} of ${edits} edits were read again without reading all`);
    });
  }

  const body = fc.constantFrom(
    'Hi Sam, thank you for telling us about the missing lid.',
    'Your refund is on its way and will be there soon.',
    'Too short for you.',
    'Open **it**',
    '<p>Hello, here is what you asked us about today.</p>',
    ' ',
    'MANAGED_CONTENT',
  );
  const list = fc.array(fc.record({ title: fc.constantFrom('a', 'b'), body }), { maxLength: 6 });
  const macros = fc.array(fc.tuple(fc.constantFrom('comment_value', 'comment_value_html', 'subject', 'status'), body), {
    maxLength: 5,
  });
  const cases: readonly {
    readonly what: string;
    readonly path: string;
    readonly source: fc.Arbitrary<string>;
    readonly entry?: RepliesAt;
  }[] = [
    { what: 'a plain list', path: 'x.json', source: list.map((items) => JSON.stringify(items)) },
    {
      what: 'macros',
      path: 'x.json',
      source: macros.map((actions) => JSON.stringify({ actions: actions.map(([field, value]) => ({ field, value })) })),
    },
    {
      what: 'texts without names',
      path: 'x.json',
      source: fc.array(body).map((texts) => JSON.stringify(texts)),
      entry: { at: ['/*'], markup: 'plain' },
    },
    {
      what: 'a column',
      path: 'x.csv',
      source: fc.array(body).map((texts) => `body\n${texts.map((text) => `"${text}"\n`).join('')}`),
      entry: { at: ['body'], markup: 'html' },
    },
  ];
  for (const { what, path, source: files, entry } of cases) {
    it(`${what}: what is recognised, and how it is named`, () => {
      fc.assert(
        fc.property(files, fc.nat(), fc.nat({ max: 60 }), fc.oneof(typed, body), (source, place, length, text) => {
          const before = recognised(path, source, entry);
          const reply = before.replies[place % Math.max(1, before.replies.length)];
          if (reply === undefined) return;
          const start = reply.whole.start + 1 + (place % (reply.whole.end - reply.whole.start - 1));
          const edit: Edit = {
            at: { start, end: Math.min(reply.whole.end - 1, start + length) },
            text: text.replaceAll('"', ''),
          };
          const after = edited(source, edit);
          assert.deepEqual(
            recognised(path, after, entry, true, { reading: before, source, edit }),
            recognised(path, after, entry),
          );
        }),
        parameters,
      );
    });
  }
});
