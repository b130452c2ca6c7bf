import { strict as assert } from 'node:assert';
import { createLinter, DEFAULT_CONFIG } from '../../../server/src/engine/index.ts';
import { looksFilled, nameOfBlank } from '../../../server/src/engine/providers/tokens/blank-names.ts';

/** The blanks that are found in a reply. */
const blanks = (source: string, variables?: readonly string[]) =>
  createLinter({ ...DEFAULT_CONFIG, ...(variables === undefined ? {} : { variables }) })
    .lint({ path: 'a.reply.md', source })
    .findings.filter(({ rule }) => rule === 'fill-in/blank');

describe('blanks that a help desk fills', () => {
  it('have a name without what stands around it', () => {
    for (const blank of ['{first name}', '<First name>', '[[first  name]]', '&lt;first name&gt;', '[First Name]'])
      assert.equal(nameOfBlank(blank), 'first name', blank);
    assert.equal(nameOfBlank('____'), '');
  });

  it('are written as desks write them, and tell nobody what to do', () => {
    for (const blank of ['{first name}', '<first name>', '[[first name]]']) assert.ok(looksFilled(blank), blank);
    for (const blank of ['[first name]', '{insert name}', '____', 'XXXX', '<>']) assert.ok(!looksFilled(blank), blank);
  });

  it('are told how to be named, and others are not', () => {
    const [curly, square] = blanks('Hi {first name}, your order is here on [date].\n');
    assert.match(
      curly?.message ?? '',
      /^“\{first name\}” is still a blank: .* name it under "variables:" in \.uncanned/,
    );
    assert.doesNotMatch(square?.message ?? '', /variables/);
  });

  it('are fine once the config or the head of the file names them, in any brackets', () => {
    const source = 'Hi {First name}, your order is here on [date].\n';
    const found = (...given: Parameters<typeof blanks>) => blanks(...given).map(({ text }) => text);
    assert.deepEqual(found(source, ['first name']), ['[date]']);
    assert.deepEqual(found(source, ['first name', '[date]']), []);
    assert.deepEqual(found(source, ['first']), ['{First name}', '[date]']);
    assert.deepEqual(found(`---\nvariables: [first name]\nsituation: delay\n---\n${source}`), ['[date]']);
  });
});
