import assert from 'node:assert/strict';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const domain = `version: "3.1"
intents:
  - greet
responses:
  utter_late:
    - text: "Your parcel is late. Sorry for the inconvenience."
    - text: |
        **{name}**, it's on its way.
      channel: whatsapp
  utter_ask_rephrase:
    - text: Could you say that again?
      buttons:
        - title: You go first
          payload: /go
    - custom:
        text: no
  utter_nothing:
`;

describe('Rasa', () => {
  it('is known by responses whose names begin utter_', () => {
    const reading = recognised('domain.yml', domain);
    assert.equal(reading.provider, 'rasa');
    assert.deepEqual(inShort(reading), [
      ['utter_late', 'text', 'Your parcel is late. Sorry for the inconvenience.'],
      ['utter_late', 'text#2', "**{name}**, it's on its way.\n"],
      ['utter_ask_rephrase', 'text', 'Could you say that again?'],
    ]);
    assert.deepEqual(
      reading.replies.map(({ title, markup, channel, key }) => [title, markup, channel, key]),
      [
        ['utter_late', 'plain', undefined, '/responses/utter_late/0/text'],
        ['utter_late', 'markdown', 'whatsapp', '/responses/utter_late/1/text'],
        ['utter_ask_rephrase', 'plain', undefined, '/responses/utter_ask_rephrase/0/text'],
      ],
    );
    assert.equal(recognised('x.yml', 'templates:\n  utter_hi:\n    - text: Hi\n').provider, 'rasa');
  });

  it('is not known by responses of other names or shapes', () => {
    for (const source of [
      'responses: {}',
      'responses:\n  hi:\n    - text: Hi\n',
      'responses:\n  utter_hi:\n    - text: Hi\n  "200":\n    - text: Hi\n',
      'responses:\n  utter_hi: Hi\n',
      'responses:\n  utter_hi:\n    - Hi\n',
      'responses:\n  utter_hi:\n    - text: 12\n',
      'responses:\n  utter_hi:\n    - image: x\n',
    ])
      assert.notEqual(recognised('x.yml', source).provider, 'rasa', source);
  });

  it('a fix changes one text', () => {
    assert.doesNotMatch(fixedReply('domain.yml', domain, '/responses/utter_late/0/text'), /inconvenience/);
  });
});
