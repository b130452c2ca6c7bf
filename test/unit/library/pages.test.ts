import assert from 'node:assert/strict';
import fs from 'node:fs';
import { LIBRARY_RULES } from '../../../server/src/engine/index.ts';
import { found } from '../../support/library.ts';
import { PAGES } from '../../support/pages.ts';

/** Rules whose page shows whole lists, in YAML: what is reported, and what is fine. */
const SHOWN = [
  'duplicate-id',
  'duplicate-shortcut',
  'duplicate-title',
  'near-same-text',
  'same-text',
  'translation-tags',
];

describe('pages of rules about a library', () => {
  it('are there for every check', () => {
    const pages = PAGES.filter(({ id, family }) => family === 'library' && LIBRARY_RULES.has(id)).map(({ id }) => id);
    assert.deepEqual(new Set(pages), LIBRARY_RULES);
  });

  for (const name of SHOWN)
    it(`${name} reports what its page says it does`, () => {
      const page = fs.readFileSync(`server/rules/library/${name}.md`, 'utf8');
      const [bad = '', fine = ''] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((block) => block[1] ?? '');
      const read = (source: string): number => found(name, { 'a.yaml': `${source}${PADDING}` }).length;
      assert.equal(read(bad), 1);
      assert.equal(read(fine), 0);
    });
});

/** A list of fewer than three is not sure to be one of replies. */
const PADDING = `
- { id: p1, shortcut: p1, title: Padding one, body: "Thank you for your order, which we have packed for you." }
- { id: p2, shortcut: p2, title: Padding two, body: "You can return your shoes to any of our shops in town." }
- { id: p3, shortcut: p3, title: Padding three, body: "Hello, your table is booked and we look forward to seeing you." }
- { id: p4, shortcut: p4, title: Padding four, body: "Thank you for calling us today, and please write if you need more." }
- { id: p5, shortcut: p5, title: Padding five, body: "Hello, you can collect your bicycle from our workshop on Monday." }
`;
