import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SYNTAX_NAMES, SYNTAXES, syntaxOf } from '../../../server/src/engine/providers/tokens/syntaxes/index.ts';
import type { TagReading } from '../../../server/src/engine/providers/tokens/syntaxes/reading.ts';
import type { SyntaxName } from '../../../server/src/engine/providers/tokens/variables.ts';
import { runs, SEED } from '../../support/property.ts';

const short = (reading: TagReading | undefined): unknown =>
  reading && [
    reading.name,
    reading.fallback?.text,
    reading.filters.map(({ name }) => name).join(' '),
    reading.uses.map(({ name }) => name).join(' '),
    reading.block === undefined ? '' : `${reading.block.part} ${reading.block.word}`,
    reading.binds ?? '',
  ];

describe('tags read by their syntax', () => {
  const cases: readonly (readonly [syntax: SyntaxName, tag: string, ...reading: (string | undefined)[]])[] = [
    ['liquid', '{{ticket.id}}', 'ticket.id', undefined, '', 'ticket.id', '', ''],
    ['liquid', '{{- ticket.id -}}', 'ticket.id', undefined, '', 'ticket.id', '', ''],
    ['liquid', '{{ a.b | default: "x | y }} 5%" }}', 'a.b', 'x | y }} 5%', 'default', 'a.b', '', ''],
    ['liquid', "{{a|default:'x'|upcase}}", 'a', 'x', 'default upcase', 'a', '', ''],
    ['liquid', '{{ d | date: "%d %B" }}', 'd', undefined, 'date', 'd', '', ''],
    ['liquid', '{{ a | append: b.c, size: 5 }}', 'a', undefined, 'append', 'a b.c', '', ''],
    ['liquid', '{{ "now" | date: "%Y" }}', '"now"', undefined, 'date', '', '', ''],
    ['liquid', '{{ Customer Name }}', 'Customer Name', undefined, '', 'Customer Name', '', ''],
    ['liquid', "{{ customer's name }}", "customer's name", undefined, '', "customer's name", '', ''],
    ['liquid', '{{ f["size"].x-y[0] }}', 'f["size"].x-y[0]', undefined, '', 'f["size"].x-y[0]', '', ''],
    ['liquid', '{% if a.b == "x > y" and c contains d %}', 'if', undefined, '', 'a.b c d', 'open if', ''],
    ['liquid', '{%- elsif a > 5 -%}', 'elsif', undefined, '', 'a', 'arm elsif', ''],
    ['liquid', '{% endif %}', 'endif', undefined, '', '', 'end if', ''],
    ['liquid', "{% when 'Spanish', 'x' %}", 'when', undefined, '', '', 'arm when', ''],
    [
      'liquid',
      '{% for c in ticket.comments limit:3 reversed %}',
      'for',
      undefined,
      '',
      'ticket.comments',
      'open for',
      'c',
    ],
    ['liquid', '{% assign x = a.b | split: "," %}', 'assign', undefined, 'split', 'a.b', '', 'x'],
    ['liquid', '{% capture greeting %}', 'capture', undefined, '', '', 'open capture', 'greeting'],
    ['intercom', '{{first_name | fallback:"there"}}', 'first_name', 'there', 'fallback', 'first_name', '', ''],
    ['intercom', '<attribute key="user.name" default="you"/>', 'user.name', 'you', '', 'user.name', '', ''],
    ['intercom', '<attribute key="user.name"/>', 'user.name', undefined, '', 'user.name', '', ''],
    ['helpscout', '{%customer.firstName%}', 'customer.firstName', undefined, '', 'customer.firstName', '', ''],
    ['helpscout', '{%user.email,fallback=a, b%}', 'user.email', 'a, b', '', 'user.email', '', ''],
    ['helpscout', '{%user.email,fallback=%}', 'user.email', '', '', 'user.email', '', ''],
    ['front', '{{recipient.name}}', 'recipient.name', undefined, '', 'recipient.name', '', ''],
    [
      'gorgias',
      '{{ticket.messages[-1].x|datetime_format("D")}}',
      'ticket.messages[-1].x',
      undefined,
      'datetime_format',
      'ticket.messages[-1].x',
      '',
      '',
    ],
    ['chatwoot', "{{ a.b || 'there' }}", 'a.b', 'there', '||', 'a.b', '', ''],
    ['zammad', '#{ ticket.state.value }', 'ticket.state.value', undefined, '', 'ticket.state.value', '', ''],
    ['osticket', '%{ticket.name.first}', 'ticket.name.first', undefined, '', 'ticket.name.first', '', ''],
    ['discourse', '%{my_name,fallback:Friend}', 'my_name', 'Friend', '', 'my_name', '', ''],
    ['discourse', '%{my_name,fallback:}', 'my_name', '', '', 'my_name', '', ''],
    ['espanso', '{{form1.name}}', 'form1.name', undefined, '', 'form1.name', '', ''],
    ['espanso', '[[name]]', 'name', undefined, '', '', '', 'name'],
    ['espanso', '$|$', '|', undefined, '', '', '', ''],
    ['textexpander', '%filltext:name=x:default=y%', 'filltext', undefined, '', '', '', ''],
    ['textexpander', '%fillpart:name=x%', 'fillpart', undefined, '', '', 'open fillpart', ''],
    ['textexpander', '%fillpartend%', 'fillpartend', undefined, '', '', 'end fillpart', ''],
    ['textexpander', '%Y', '%Y', undefined, '', '', '', ''],
    ['salesforce', '{!Contact.FirstName}', 'Contact.FirstName', undefined, '', 'Contact.FirstName', '', ''],
    [
      'salesforce',
      '{!NullValue(Contact.FirstName, "you")}',
      'Contact.FirstName',
      'you',
      '',
      'Contact.FirstName',
      '',
      '',
    ],
    [
      'salesforce',
      '{!IF(ISBLANK(Contact.Phone), "", "Call A.B " & Contact.Phone)}',
      'Contact.Phone',
      '…',
      '',
      'Contact.Phone Contact.Phone',
      '',
      '',
    ],
    ['salesforce', '{{{Recipient.Name}}}', 'Recipient.Name', undefined, '', 'Recipient.Name', '', ''],
    ['servicenow', `\${caller.name}`, 'caller.name', undefined, '', 'caller.name', '', ''],
    ['zoho', `\${Cases.Contact Name}`, 'Cases.Contact Name', undefined, '', 'Cases.Contact Name', '', ''],
    ['whatsapp', '{{12}}', '12', undefined, '', '12', '', ''],
    ['github-author', '{{ author }}', 'author', undefined, '', 'author', '', ''],
    ['autoreview', '$OP$', 'OP', undefined, '', 'OP', '', ''],
    ['uvdesk', '{% ticket.subject %}', 'ticket.subject', undefined, '', 'ticket.subject', '', ''],
    ['i18n', '%{count}', 'count', undefined, '', 'count', '', ''],
    ['i18n', '{name}', 'name', undefined, '', 'name', '', ''],
  ];
  for (const [syntax, tag, ...reading] of cases)
    it(`${syntax}: ${tag}`, () => {
      const read = SYNTAXES[syntax].read(tag);
      assert.deepEqual(short(read), reading);
      assert.equal(tag.slice(read!.at.start, read!.at.end), read!.name);
      if (read?.fallback !== undefined && read.fallback.text !== '…')
        assert.equal(tag.slice(read.fallback.at.start, read.fallback.at.end), read.fallback.text);
      for (const { name, at } of read!.uses) assert.equal(tag.slice(at.start, at.end), name);
    });

  const not: readonly (readonly [syntax: SyntaxName, tag: string])[] = [
    ['liquid', '{%customer.firstName%}'],
    ['liquid', '{% trans "x" %}'],
    ['liquid', '{{#if x}}'],
    ['liquid', '{{/if}}'],
    ['liquid', '{{{a}}}'],
    ['liquid', '{{}}'],
    ['liquid', '%{name}'],
    ['helpscout', '{% customer.firstName %}'],
    ['helpscout', '{%endif%}'],
    ['front', '{% if x %}'],
    ['zammad', '{{x}}'],
    ['discourse', '%{a.b}'],
    ['whatsapp', '{{a.b}}'],
    ['uvdesk', '{% if x %}'],
    ['servicenow', `\${Cases.Contact Name}`],
  ];
  for (const [syntax, tag] of not)
    it(`${syntax} does not read ${tag}`, () => assert.equal(SYNTAXES[syntax].read(tag), undefined));

  it('says which syntaxes a tag may be of', () => {
    assert.deepEqual(syntaxOf('{%customer.firstName%}'), ['helpscout']);
    assert.deepEqual(syntaxOf('#{ticket.number}'), ['zammad']);
    assert.deepEqual(syntaxOf('%{ticket.name.first}'), ['osticket', 'i18n']);
    assert.deepEqual(syntaxOf('{% ticket.subject %}'), ['uvdesk']);
    assert.deepEqual(syntaxOf('<% x %>'), []);
    assert.ok(syntaxOf('{{ author }}').includes('github-author'));
  });

  it('reads any text without throwing, and names what stands there', () => {
    const part = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      '|',
      '"',
      "'",
      'default:',
      'if',
      'a.b',
      ' ',
      '%{',
      '#{',
      '}',
      ',',
      '<b>',
      '”',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 3 })), { maxLength: 10 }), (parts) => {
        const tag = parts.join('');
        for (const name of SYNTAX_NAMES) {
          const read = SYNTAXES[name].read(tag);
          if (read !== undefined) assert.equal(tag.slice(read.at.start, read.at.end), read.name);
          const given = SYNTAXES[name].withFallback?.(tag, 'there');
          if (given !== undefined) assert.equal(SYNTAXES[name].read(given)?.fallback?.text, 'there', given);
        }
      }),
      { seed: SEED, numRuns: runs(5_000) },
    );
  });
});
