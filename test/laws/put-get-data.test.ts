import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { HostReading } from '../../server/src/engine/hosts/host.ts';
import type { Reply } from '../../server/src/engine/reply.ts';
import { anyText, edited, readAll, replyText } from '../support/data.ts';
import { DATA_HOSTS } from '../support/data-source.ts';
import { assertMapped } from '../support/mapped.ts';
import { runs, SEED } from '../support/property.ts';

const parameters = { numRuns: runs(10_000), seed: SEED };

/** What must stay as it is: every reply but one, by what it says and where it lies. */
const others = (reading: HostReading, key: string) =>
  reading.replies.filter((reply) => reply.key !== key).map((reply) => [reply.key, reply.value.text, reply.literal]);

describe('law 2: what is written into a data file is read again', () => {
  for (const { host, source: files } of DATA_HOSTS) {
    it(`${host.id}: exactly, and no other reply changes`, () => {
      let written = 0;
      fc.assert(
        fc.property(
          files,
          fc.nat(),
          fc.nat(),
          fc.nat(),
          fc.oneof(replyText, anyText),
          (source, which, from, length, text) => {
            const before = readAll(host, source);
            if (before.problems.length > 0) return;
            const replies = before.replies.filter((reply) => reply.value.text.trim() !== '');
            const reply = replies[which % replies.length];
            if (reply === undefined) return;
            const old = reply.value.text;
            const start = from % (old.length + 1);
            const at = { start, end: start + (length % (old.length - start + 1)) };
            const wanted = old.slice(0, at.start) + text + old.slice(at.end);
            const edits = host.write(source, reply, at, text);
            assert.ok(edits.length > 0, 'there is a way to write it');
            written++;
            for (const edit of edits) {
              const after = edited(source, edit);
              const reading = readAll(host, after);
              const now: Reply | undefined = reading.replies.find(({ key }) => key === reply.key);
              assert.equal(now?.value.text, wanted);
              assert.deepEqual(others(reading, reply.key), others(before, reply.key));
              assert.deepEqual(reading.problems, []);
              assertMapped(now!.value, after);
              assert.deepEqual(host.reread(source, reply, edit), now!.value, 'the literal alone reads the same');
            }
          },
        ),
        parameters,
      );
      assert.ok(written > parameters.numRuns / 3, `only ${written} edits were made`);
    });
  }
});
