import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Edit } from '../../server/src/engine/text/edit.ts';
import { anyText, edited, options, readAll, replyText } from '../support/data.ts';
import { DATA_HOSTS } from '../support/data-source.ts';
import { runs, SEED } from '../support/property.ts';

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
});
