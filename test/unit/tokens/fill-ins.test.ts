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

  it('leaves a line behind boxes to tick to the customer', () =>
    assert.deepEqual(fillIns('Why do you leave? [ ] Too far [ ] Other: ________'), []));

  it('takes variables of mail programs for placeholders: only they know what will be filled', () => {
    assert.deepEqual(
      scanTokens('Hi [customer_firstname], see [/if_has_pet]', { markup: 'plain', blanks: OWN_BLANKS }).map(
        (t) => t.kind,
      ),
      ['placeholder', 'placeholder'],
    );
  });

  it('takes one of several answers behind a label for a blank', () => {
    assert.deepEqual(fillIns('Berth: <north|south|far end>\nState: <open|closed>.'), [
      '<north|south|far end>',
      '<open|closed>',
    ]);
    assert.deepEqual(
      fillIns('Usage: <on|off>\nSend `door <open|shut>` or type tram <start|stop>\nSee: <a|b> for more'),
      [],
    );
  });

  it('takes a lone letter in a form for a blank, and no box and no key', () => {
    const form = (words: string): string[] => fillIns(`Hi [Name], about [order number].\n\n${words}`).slice(2);
    assert.deepEqual(form('It takes [N] days to see how [X] works.'), ['[N]', '[X]']);
    assert.deepEqual(form('- [X] the lamp\n- [N] the cable'), []);
    assert.deepEqual(form('Press [X] to leave the map, or the [N] key.'), []);
    assert.deepEqual(fillIns('Thanks for using [App]!'), ['[App]']);
    assert.deepEqual(fillIns('[App] Crashes at the start'), []);
  });

  it('takes a lone noun in a form for a blank where one is wanted, and nothing that is on a screen', () => {
    const form = (words: string): string[] => fillIns(`Hi [Name], about [order number].\n\n${words}`).slice(2);
    assert.deepEqual(form('You sing with [Orchestra] in May, at the [Trade] fair.'), ['[Orchestra]', '[Trade]']);
    assert.deepEqual(form('Open the [Sauna] page. Set it in the [Heating] menu. [Sauna] is open.'), []);
    assert.deepEqual(fillIns('You sing with [Orchestra] in May.'), []);
  });

  it('takes the label of an example in a form for a blank, and reads the example', () => {
    const form = (words: string): string[] => fillIns(`Hi [Name], about [order number].\n\n${words}`).slice(2);
    assert.deepEqual(form('[Next move: "We can ring you on [day], if you like."]'), ['[Next move:', '[day]']);
    assert.deepEqual(form('[Note: "We can ring you on any day."]'), []);
    assert.deepEqual(fillIns('[Next move: "We can ring you, if you like."]'), []);
  });

  it('takes other words in brackets for blanks beside two that are', () => {
    const beside = (words: string): string[] => fillIns(`Hi [Name], about [order number]. ${words}`).slice(2);
    assert.deepEqual(beside('[do the thing] and [Tip 2 - common gotcha].'), [
      '[do the thing]',
      '[Tip 2 - common gotcha]',
    ]);
    assert.deepEqual(beside('[Answer their question]'), ['[Answer their question]']);
    // A key, a link, a remark, a reference, what a page calls it.
    assert.deepEqual(
      beside('Press [Save Changes], see [the terms](https://shop.example), [sic], [see page 2], [3]'),
      [],
    );
    assert.deepEqual(beside('the [Billing Settings] page, [Send]'), []);
    assert.deepEqual(fillIns('Hi [Name], [do the thing].'), ['[Name]']);
  });

  it('leaves the lines of a form that the customer signs', () => {
    assert.deepEqual(fillIns('Name: ______\nSignature: ______ Date: ______'), []);
    assert.deepEqual(fillIns('______________\nSignature and ______'), []);
  });

  it('leaves a blank that is quoted as somebody sees it', () => {
    assert.deepEqual(fillIns('Your page shows "[insert date]" and reads “INSERT NAME HERE”.'), []);
    assert.deepEqual(fillIns('The code is "[insert code]".'), ['[insert code]']);
  });

  it('takes names in two angles, or as programs write them, for placeholders', () => {
    const kinds = (text: string, markup: Markup = 'markdown'): string[] =>
      scanTokens(text, { markup, blanks: OWN_BLANKS }).map((t) => `${t.kind} ${t.text}`);
    assert.deepEqual(kinds('<<members.firstname>> <<BERTH_NUMBER>> <FIRSTNAME> <BRAND>'), [
      'placeholder <<members.firstname>>',
      'placeholder <<BERTH_NUMBER>>',
      'placeholder <FIRSTNAME>',
      'placeholder <BRAND>',
    ]);
    assert.deepEqual(kinds('&lt;&lt;BERTH_NUMBER&gt;&gt; &lt;&lt;choose one&gt;&gt;', 'html'), [
      'placeholder &lt;&lt;BERTH_NUMBER&gt;&gt;',
      'fill-in &lt;&lt;choose one&gt;&gt;',
    ]);
  });

  it('leaves the gap of an exercise', () => {
    assert.deepEqual(fillIns('The quiz asks: the sea is ____. Enter ____ first.'), []);
  });

  it('leaves the words of an editor that break off', () => {
    assert.deepEqual(fillIns('We meet at [your choice of] café.'), []);
  });

  it('sees no tag in plain text that HTML knows', () => {
    assert.deepEqual(fillIns('<br> <p> <time> <section>', 'plain'), []);
  });
});
