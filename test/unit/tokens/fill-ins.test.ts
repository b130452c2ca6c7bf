import { strict as assert } from 'node:assert';
import { scanTokens } from '../../../server/src/engine/providers/tokens/scan.ts';
import type { Markup } from '../../../server/src/engine/reply.ts';
import { FILL_INS, NO_FILL_INS, OWN_BLANKS } from '../../support/tokens.ts';

const fillIns = (text: string, markup: Markup = 'markdown'): string[] =>
  scanTokens(text, { markup, blanks: OWN_BLANKS })
    .filter((t) => t.kind === 'fill-in')
    .map((t) => t.text);

describe('fill-ins', () => {
  for (const [source, ...blanks] of FILL_INS)
    it(`finds ${blanks.join(' ')} in ${JSON.stringify(source)}`, () => assert.deepEqual(fillIns(source), blanks));

  for (const source of NO_FILL_INS)
    it(`finds none in ${JSON.stringify(source)}`, () => assert.deepEqual(fillIns(source), []));

  it('takes variables of mail programs for placeholders: only they know what will be filled', () => {
    assert.deepEqual(
      scanTokens('Hi [customer_firstname], see [/if_has_pet]', { markup: 'plain', blanks: OWN_BLANKS }).map(
        (t) => t.kind,
      ),
      ['placeholder', 'placeholder'],
    );
  });

  it('leaves the lines of a form that the customer signs', () => {
    assert.deepEqual(fillIns('Name: ______\nSignature: ______ Date: ______'), []);
    assert.deepEqual(fillIns('______________\nSignature and ______'), []);
  });

  it('leaves the words of an editor that break off', () => {
    assert.deepEqual(fillIns('We meet at [your choice of] café.'), []);
  });

  it('sees no tag in plain text that HTML knows', () => {
    assert.deepEqual(fillIns('<br> <p> <time> <section>', 'plain'), []);
  });
});
