import assert from 'node:assert/strict';
import { readEverywhere, readNowhere } from '../../support/desk.ts';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const template = {
  sys_id: 'fedcba9876543210fedcba9876543210',
  name: 'Lid is missing',
  short_name: 'lid',
  short_name_match: false,
  template_body: '<p>Hi ${caller_id.first_name},</p><p>the lid left today.</p>',
  evaluated_response: [{ success: true, evaluated_body: '<p>Hi Mina,</p>' }],
};
const read = (value: unknown) => recognised('x.json', JSON.stringify(value));

describe('ServiceNow', () => {
  it('is known in the result of its API, bare, in an array and by lines', () =>
    readEverywhere('servicenow', template, [{ result: [template] }, { result: template }]));

  it('reads the body of a template, under either name', () => {
    const { template_body: body, ...rest } = template;
    for (const [record, name] of [
      [template, 'template_body'],
      [{ ...rest, body }, 'body'],
    ] as const)
      assert.deepEqual(
        read({ result: [record] }).replies.map(({ id, role, key, title, shortcut, markup }) => [
          id,
          role,
          key,
          title,
          shortcut,
          markup,
        ]),
        [[template.sys_id, name, `/result/0/${name}`, 'Lid is missing', 'lid', 'html']],
      );
  });

  it('is not known by records of other tables', () =>
    readNowhere('servicenow', [
      { result: [{ sys_id: template.sys_id, name: 'x', body: 'Hi you' }] },
      { ...template, sys_id: '7' },
      { ...template, name: undefined },
      { ...template, template_body: 3 },
      { result: [template, { sys_id: template.sys_id, number: 'INC1' }] },
      { result: [] },
    ]));

  it('leaves out what is no text', () => {
    assert.deepEqual(inShort(read([template, { ...template, template_body: {} }])), [
      [template.sys_id, 'template_body', template.template_body],
    ]);
  });

  it('changes the one reply that is fixed', () => {
    const source = JSON.stringify({ result: [template, { ...template, template_body: '<p>Kindly reply.</p>' }] });
    assert.equal(fixedReply('x.json', source, '/result/1/template_body'), '<p>Please reply.</p>');
  });
});
