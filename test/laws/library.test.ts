import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkLibrary } from '../../server/src/engine/index.ts';
import { jaccard, nearestEarlier, shinglesOf } from '../../server/src/engine/library/shingles.ts';
import { filesOf, list, reply, TODAY } from '../support/library.ts';
import { runs, SEED } from '../support/property.ts';

/** Few words, so that texts are alike by chance. */
const words = fc.array(fc.constantFrom('the', 'parcel', 'left', 'us', 'late', 'and', 'comes', 'on', 'Friday'), {
  minLength: 0,
  maxLength: 30,
});

const exact = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const shared = [...a].filter((each) => b.has(each)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
};

describe('how alike texts are', () => {
  it('is found as comparing every pair finds it', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.constantFrom(0.3, 0.5, 0.7, 0.85, 1), (texts, least) => {
        const sets = texts.map((each) => shinglesOf(each.join(' ')));
        const near = nearestEarlier(sets, least);
        sets.forEach((set, i) => {
          const shares = sets.slice(0, i).map((other) => exact(new Set(set), new Set(other)));
          const most = Math.max(0, ...shares);
          if (most < least || most === 0) assert.equal(near[i], undefined);
          else assert.deepEqual(near[i], { index: shares.indexOf(most), share: most });
        });
      }),
      { seed: SEED, numRuns: runs(2000) },
    );
  });

  it('is the share of runs of three words that both have, or nothing below what is asked for', () => {
    fc.assert(
      fc.property(words, words, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, least) => {
        const [left, right] = [shinglesOf(a.join(' ')), shinglesOf(b.join(' ').toUpperCase())];
        const share = exact(new Set(left), new Set(right));
        assert.equal(jaccard(left, right), share);
        assert.equal(jaccard(left, right, least), share >= least ? share : 0);
      }),
      { seed: SEED, numRuns: runs(2000) },
    );
  });
});

const TEXTS = [
  'Your parcel left us a day late and reaches you on Friday, {{name}}.',
  'Your parcel left us a day late and reaches you on Friday.',
  'We have sent your money back today. You can see it in your account within three days, and you need do nothing else for it now.',
  'We have sent your money back today. You can see it in your account within four days, and you need do nothing else for it now.',
];
const name = fc.constantFrom('late', 'Late', 'lost', 'money');
const file = fc.oneof(
  fc
    .array(fc.record({ id: name, shortcut: name, title: name, body: fc.constantFrom(...TEXTS) }), {
      minLength: 3,
      maxLength: 5,
    })
    .map((records) => ({ ending: 'json', source: list(...records) })),
  fc
    .record({
      head: fc.record(
        {
          id: name,
          shortcut: name,
          title: name,
          locale: fc.constantFrom('en', 'de', 'fr'),
          translation_of: name,
          expires: fc.constantFrom('2020-01-01', '2199-01-01'),
        },
        { requiredKeys: [] },
      ),
      text: fc.constantFrom(...TEXTS),
    })
    .map(({ head, text }) => ({
      ending: 'reply.md',
      source: reply(
        Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined)) as Record<string, string>,
        text,
      ),
    })),
);

describe('what the replies of a library say of each other', () => {
  it('does not depend on the order of its files', () => {
    fc.assert(
      fc.property(
        fc.array(file, { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (files, chance) => {
          const sources = Object.fromEntries(files.map(({ ending, source }, i) => [`${i}.${ending}`, source]));
          const kept = filesOf(sources);
          const mixed = kept
            .map((each) => ({ each, at: chance.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ each }) => each);
          const plain = checkLibrary(kept, { today: TODAY });
          const again = checkLibrary(mixed, { today: TODAY });
          assert.deepEqual(
            [...again].sort(([a], [b]) => (a < b ? -1 : 1)),
            [...plain].sort(([a], [b]) => (a < b ? -1 : 1)),
          );
          // Every place lies inside its file, and no two findings of a file are one.
          for (const [path, findings] of plain) {
            const length = sources[path]?.length ?? -1;
            assert.ok(findings.every(({ at }) => 0 <= at.start && at.start <= at.end && at.end <= length));
            assert.equal(
              new Set(findings.map(({ fingerprint, at }) => `${fingerprint} ${at.start}`)).size,
              findings.length,
            );
          }
        },
      ),
      { seed: SEED, numRuns: runs(300) },
    );
  });
});
