import assert from 'node:assert/strict';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const late = "Your parcel is late, {{name}}. Sorry for the inconvenience. I'm asking the courier now.";

const matches = `global_vars:
  - name: name
    type: clipboard
matches:
  - triggers: [":late", ":slow"]
    label: Parcel is late
    replace: "${late}"
  - trigger: ":ask"
    form: |
      Hi [[name]],

      which of the two colours would you like to have?
  - trigger: ":md"
    markdown: |
      Thanks for the **very** clear report, I'll look at it today.
  - regex: ":(?P<n>\\\\d+)days"
    html: "<p>It takes {{n}} days until it is with you again.</p>"
  - trigger: ":addr"
    replace: "12 Long Lane, Little Village, Big County, Country, 12345"
  - trigger: ":sig"
    replace: "Mina."
  - trigger: ":loop"
    replace: |
      for (let i = 0; i < items.length; i++) {
        const item = items[i]; console.log(item);
      }
  - trigger: ":pic"
    image_path: a.png
`;

describe('espanso', () => {
  it('is known by its matches, of which those are read that are prose', () => {
    const reading = recognised('x.yml', matches);
    assert.equal(reading.provider, 'espanso');
    assert.deepEqual(
      reading.replies.map(({ id, role, title, shortcut, markup }) => [id, role, title, shortcut, markup]),
      [
        [':late', 'replace', 'Parcel is late', ':late', 'plain'],
        [':ask', 'form', ':ask', ':ask', 'plain'],
        [':md', 'markdown', ':md', ':md', 'markdown'],
        [':(?P<n>\\d+)days', 'html', ':(?P<n>\\d+)days', undefined, 'html'],
      ],
    );
  });

  it('is known, and holds no reply, where no match is prose', () => {
    const reading = recognised('x.yml', 'matches:\n  - trigger: ":a"\n    replace: "ä"\n');
    assert.deepEqual([reading.provider, reading.replies, reading.recognised], ['espanso', [], true]);
  });

  it('is not known where an item is no match', () => {
    for (const source of [
      'matches: []',
      `matches:\n  - replace: ${late}\n`,
      'matches:\n  - trigger: ":a"\n',
      `matches:\n  - trigger: ":a"\n    replace: b\n  - ${late}\n`,
      `matches:\n  - team: a\n    replace: "${late}"\n`,
    ])
      assert.notEqual(recognised('x.yml', source).provider, 'espanso', source);
  });

  it('leaves out what is no text', () => {
    const source = `matches:\n  - trigger: 1\n    replace: [a]\n  - trigger: ":b"\n    replace: ${late.replace(': ', ' ')}\n`;
    assert.deepEqual(inShort(recognised('x.yml', source)), [[':b', 'replace', late]]);
  });

  it('a fix changes one match', () => {
    assert.doesNotMatch(fixedReply('x.yml', matches, '/matches/0/replace'), /inconvenience/);
  });
});
