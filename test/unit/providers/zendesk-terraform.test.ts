import assert from 'node:assert/strict';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const split = `resource "zendesk_macro" "late" {
  title       = "Parcels::Late"
  description = "You only see this"
  actions = [
    { field = "status", value = "open" },
    {
      field  = "comment_value"
      target = "channel:chat"
      value  = "Hi {{ticket.requester.first_name}}, sorry for the inconvenience."
    },
    {
      field = "comment_value_html"
      value = <<-EOT
        <p>Hi you,</p>
        <p>it leaves today.</p>
      EOT
    },
    {
      field                = "side_conversation_ticket"
      notification_subject = "Parcel"
      value                = "<p>Where is it?</p>"
      target               = "SupportAssignable:support_assignable/group/\${zendesk_group.a.id}"
      content_type         = "text/html"
    },
    { field = "notification_user", target = "requester_id", notification_subject = "Late", value = "It leaves today." },
    { field = "notification_user", target = "all_agents", notification_subject = "Note", value = "Look here." },
    { field = "notification_webhook", target = var.hook, value = "{}" }
  ]
}
`;
const joined = `resource "zendesk_macro" "late" {
  title = "Late"
  action {
    field = "comment_mode_is_public"
    value = "false"
  }
  action {
    field = "comment_value"
    value = "A note"
  }
}
resource "zendesk_trigger" "hello" {
  title = "Hello"
  all {
    field = "update_type"
    value = "Create"
  }
  action {
    field = "notification_user"
    value = jsonencode(["requester_id", "We have it", "Hi, you hear from us tomorrow."])
  }
}
`;
const content = `resource "zendesk_dynamic_content" "hi" {
  name = "hi"
  variants = [
    { content = "Hi you", locale_id = 1, default = true },
    { content = "Hallo", locale_id = data.zendesk_locale.de.id }
  ]
}
resource "zendesk_dynamic_content_variant" "bye" {
  dynamic_content_item_id = zendesk_dynamic_content.bye.id
  locale_id = 1176
  content = "Bye"
}
`;

const known = (source: string) =>
  recognised('x.tf', source).replies.map((reply) => [
    reply.id,
    reply.role,
    reply.value.text,
    reply.markup,
    reply.audience,
  ]);

describe('Zendesk in Terraform', () => {
  it('is known by its resources: attributes beside the value', () => {
    assert.equal(recognised('x.tf', split).provider, 'zendesk');
    assert.deepEqual(known(split), [
      [
        'Parcels::Late',
        'comment_value/chat',
        'Hi {{ticket.requester.first_name}}, sorry for the inconvenience.',
        'plain',
        'customer',
      ],
      ['Parcels::Late', 'comment_value_html', '<p>Hi you,</p>\n<p>it leaves today.</p>\n', 'html', 'customer'],
      ['Parcels::Late', 'side_conversation_ticket/subject', 'Parcel', 'plain', 'internal'],
      ['Parcels::Late', 'side_conversation_ticket/body', '<p>Where is it?</p>', 'html', 'internal'],
      ['Parcels::Late', 'notification_user/subject', 'Late', 'plain', 'customer'],
      ['Parcels::Late', 'notification_user/body', 'It leaves today.', 'plain', 'customer'],
      ['Parcels::Late', 'notification_user/subject#2', 'Note', 'plain', 'internal'],
      ['Parcels::Late', 'notification_user/body#2', 'Look here.', 'plain', 'internal'],
      ['Parcels::Late', 'notification_webhook/payload', '{}', 'plain', 'internal'],
    ]);
    assert.deepEqual(recognised('x.tf', split).replies[0]?.tags, ['Parcels']);
  });

  it('is known by its resources: blocks with lists as the API gives them', () => {
    assert.deepEqual(known(joined), [
      ['Late', 'comment_value', 'A note', 'plain', 'internal'],
      ['Hello', 'notification_user/subject', 'We have it', 'plain', 'customer'],
      ['Hello', 'notification_user/body', 'Hi, you hear from us tomorrow.', 'plain', 'customer'],
    ]);
    assert.equal(recognised('x.tf', joined).replies[1]?.key, '/resource/zendesk_trigger/hello/action/0/value/1');
  });

  it('is known by its dynamic content', () => {
    assert.deepEqual(
      recognised('x.tf', content).replies.map(({ id, role, locale, value }) => [id, role, locale, value.text]),
      [
        ['hi', 'content/en-US', 'en-US', 'Hi you'],
        ['hi', 'content', undefined, 'Hallo'],
        [recognised('x.tf', content).replies[2]?.id, 'content/en-GB', 'en-GB', 'Bye'],
      ],
    );
  });

  it("is known in Terraform's JSON", () => {
    const action = { field: 'comment_value', value: 'Hi you' };
    for (const resource of [
      { zendesk_macro: { late: { title: 'Late', actions: [action] } } },
      [{ zendesk_macro: [{ late: [{ title: 'Late', action: [action] }] }] }],
    ])
      assert.deepEqual(inShort(recognised('x.tf.json', JSON.stringify({ resource }))), [
        ['Late', 'comment_value', 'Hi you'],
      ]);
  });

  it('is not known by other resources', () => {
    for (const source of [
      '',
      'resource "aws_sns_topic" "a" {\n  name = "Hi you"\n}\n',
      'resource "zendesk_group" "a" {\n  name = "Hi you"\n}\n',
      'data "zendesk_macro" "a" {\n  title = "Hi you"\n}\n',
      'variable "zendesk_macro" {\n  default = "Hi you"\n}\n',
    ])
      assert.equal(recognised('x.tf', source).recognised, false, source);
  });

  it('leaves out what is no text', () => {
    const source =
      'resource "zendesk_macro" "a" {\n  title = 1\n  actions = [1, { field = "subject", value = [] }]\n}\nresource "zendesk_macro" {}\n';
    assert.deepEqual(known(source), []);
  });

  it('a fix changes one text', () => {
    assert.match(fixedReply('x.tf', split, '/resource/zendesk_macro/late/actions/1/value'), /"there"/);
  });
});
