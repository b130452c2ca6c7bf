import assert from 'node:assert/strict';
import type { Situation } from '../../server/src/engine/index.ts';
import { vocabularyOf } from '../../server/src/engine/match/vocabulary.ts';
import { matcherFor } from '../../server/src/engine/rules/matcher.ts';
import { unmark } from '../support/examples.ts';
import { FUNCTION_PAGES, LISTS, PAGES } from '../support/pages.ts';
import { plainProse } from '../support/plain-prose.ts';

const matcher = matcherFor(PAGES, vocabularyOf(LISTS), FUNCTION_PAGES);

/** What one rule underlines in a text, with the marks of the examples. */
function marked(id: string, text: string, situation: readonly Situation[] = []): string {
  const { hits } = matcher.match(plainProse(text), situation);
  let out = '';
  let from = 0;
  for (const hit of hits.filter((h) => PAGES[h.rule]?.id === id)) {
    out += `${text.slice(from, hit.at.start)}[[${text.slice(hit.at.start, hit.at.end)}]]`;
    from = hit.at.end;
  }
  return out + text.slice(from);
}

describe('phrases of every rule', () => {
  it('are free of mistakes', () => assert.deepEqual(matcher.problems, []));

  for (const rule of PAGES) {
    if (rule.coded && rule.phrases.length === 0) continue;
    describe(rule.id, () => {
      it('has at least four flagged and four fine examples', () => {
        for (const kind of ['flagged', 'fine'] as const)
          assert.ok(rule.examples.filter((e) => e.kind === kind).length >= 4, `fewer than four ${kind}`);
      });
      for (const example of rule.examples) {
        if (example.kind === 'fixed') continue;
        const { text, spans } = unmark(example.text);
        it(`${example.kind}: ${text.replaceAll('\n', '⏎')}`, () => {
          assert.equal(
            spans.length > 0,
            example.kind === 'flagged',
            'a flagged example marks what is flagged, a fine one marks nothing',
          );
          assert.equal(marked(rule.id, text, example.situation), example.text.replaceAll('\\[[', '[['));
        });
      }
    });
  }
});
