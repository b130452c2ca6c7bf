import assert from 'node:assert/strict';
import { xml } from '../../../server/src/engine/hosts/xml.ts';
import { readAll } from '../../support/data.ts';
import { assertMapped } from '../../support/mapped.ts';
import { written } from '../../support/written.ts';

const texts = (source: string): string[] => readAll(xml, source).replies.map(({ value }) => value.text);
const problems = (source: string): number[] => readAll(xml, source).problems.map(({ at }) => at.start);

describe('the XML host', () => {
  it('reads the texts of elements that hold nothing else', () => {
    const source = `<?xml version="1.0"?>
<!DOCTYPE a>
<a:b xmlns="c">
  <!-- why -->
  <n>Late &amp; &#x201C;lost&#8221; you&apos;d</n>
  <m><n>One\r\ntwo</n></m>
  <o p="q">not this</o>
  <r/><s></s>
  <t>not<!-- -->this</t>
  <u><![CDATA[nor this]]></u>
</a:b>
`;
    const reading = readAll(xml, source);
    assert.deepEqual(reading.problems, []);
    assert.deepEqual(
      reading.replies.map(({ key, whole, value }) => [key, source.slice(whole.start, whole.end), value.text]),
      [
        ['0/a:b/n', 'Late &amp; &#x201C;lost&#8221; you&apos;d', "Late & “lost” you'd"],
        ['0/a:b/m/n', 'One\r\ntwo', 'One\ntwo'],
        ['0/a:b/s', '', ''],
      ],
    );
    for (const { value } of reading.replies) assertMapped(value, source);
    assert.equal(reading.comments[0]?.text, ' why ');
  });

  it('writes as the file does', () => {
    const source = "<a>\r\n<b>It&apos;s late</b>\r\n<c>It's lost</c></a>";
    assert.deepEqual(written(xml, source, 'late', 'a & b\n<c> isn\'t "d"'), [
      '<a>\r\n<b>It&apos;s a &amp; b\r\n&lt;c&gt; isn&apos;t "d"</b>\r\n<c>It\'s lost</c></a>',
    ]);
    assert.deepEqual(written(xml, source, 'lost', "isn't"), [source.replace('lost', "isn't")]);
  });

  it('says what is wrong once, and reads what stands before it', () => {
    for (const [source, at, left] of [
      ['<a><b>Hi</b><c>you & me</c></a>', undefined, ['Hi']],
      ['<a><b>Hi</b><c>1 < 2</c></a>', 17, ['Hi']],
      ['<a><b>Hi</b><c>you</a>', 18, ['Hi']],
      ['<a><b>Hi</b>', 1, ['Hi']],
      ['<a><b>Hi</b><!-- ', 12, ['Hi']],
      ['Hi', undefined, []],
    ] as const) {
      assert.deepEqual(texts(source), left, source);
      assert.deepEqual(problems(source), at === undefined ? [] : [at], source);
    }
  });
});
