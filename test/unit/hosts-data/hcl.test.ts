import assert from 'node:assert/strict';
import { hcl } from '../../../server/src/engine/hosts/hcl.ts';
import { readAll } from '../../support/data.ts';
import { assertMapped } from '../../support/mapped.ts';
import { written } from '../../support/written.ts';

const texts = (source: string): string[] => readAll(hcl, source).replies.map(({ value }) => value.text);
const first = (value: string): string | undefined => texts(`a = ${value}\n`)[0];
const problems = (source: string): (readonly [number, string])[] =>
  readAll(hcl, source).problems.map(({ at, message }) => [at.start, message]);

describe('the HCL host', () => {
  it('reads attributes, blocks, lists and objects at their places', () => {
    const source = `# resources
resource "desk_macro" "late" {
  title = "Late" // shown
  actions = [
    { field = "a", value : "Hi" },
    { "field" = "b"
      value = jsonencode(["to", "Bye", ]) }
  ]
  action {
    value = trimspace("One")
  }
  action {
    value = "Two"
  }
}
resource "desk_macro" "lost" { title = "Lost" }
`;
    const reading = readAll(hcl, source);
    assert.deepEqual(reading.problems, []);
    assert.deepEqual(
      reading.replies.map(({ key, literal, whole, value }) => [
        key,
        literal,
        source.slice(whole.start, whole.end),
        value.text,
      ]),
      [
        ['0/resource/desk_macro/late/title', 'hcl/string', '"Late"', 'Late'],
        ['0/resource/desk_macro/late/actions/0/field', 'hcl/string', '"a"', 'a'],
        ['0/resource/desk_macro/late/actions/0/value', 'hcl/string', '"Hi"', 'Hi'],
        ['0/resource/desk_macro/late/actions/1/field', 'hcl/string', '"b"', 'b'],
        ['0/resource/desk_macro/late/actions/1/value/0', 'hcl/string', '"to"', 'to'],
        ['0/resource/desk_macro/late/actions/1/value/1', 'hcl/string', '"Bye"', 'Bye'],
        ['0/resource/desk_macro/late/action/0/value', 'hcl/string', '"One"', 'One'],
        ['0/resource/desk_macro/late/action/1/value', 'hcl/string', '"Two"', 'Two'],
        ['0/resource/desk_macro/lost/title', 'hcl/string', '"Lost"', 'Lost'],
      ],
    );
    assert.deepEqual(
      reading.comments.map(({ at, text }) => [source.slice(at.start, at.end), text]),
      [
        ['# resources', ' resources'],
        ['// shown', ' shown'],
      ],
    );
  });

  it('takes no text of what is worked out', () => {
    for (const value of [
      '"a" == b',
      'x ? "a" : "b"',
      'format("a", 1)',
      '[for x in y : "a"]',
      '{for x in y : x => "a"}',
      'jsonencode("a", "b")',
      'var.a["b"]',
      '!"a"',
    ])
      assert.deepEqual(texts(`a = ${value}\nb = "c"\n`), ['c'], value);
  });

  it('decodes escapes, and leaves interpolations as they stand', () => {
    assert.equal(first('"a \\"b\\"\\n\\t\\\\ \\u00e9 \\U0001F44B"'), 'a "b"\n\t\\ é 👋');
    assert.equal(
      first('"$${x} %%{if} ${a.b} ${f("}", "${c}")} $5 100%"'),
      '${x} %{if} ${a.b} ${f("}", "${c}")} $5 100%',
    );
    assert.equal(first('"$$${x}"'), '$${x}');
  });

  it('decodes heredocs', () => {
    assert.equal(first('<<EOT\n  a "b" \\n\n\n$${x} ${y}\nEOT'), '  a "b" \\n\n\n${x} ${y}\n');
    assert.equal(
      first('<<-EOT\n    Hi\n\n      you\n    %{ if x }a%{ endif }\n  EOT'),
      'Hi\n\n  you\n%{ if x }a%{ endif }\n',
    );
    assert.equal(first('<<-EOT\n    Hi\n${x}\n    EOT'), '    Hi\n${x}\n');
    assert.equal(first('<<-EOT\r\n  Hi\r\n  you\r\n  EOT\r'), 'Hi\r\nyou\r\n');
    assert.equal(first('<<A_B-c\nEOT\n A_B-c d\nA_B-c'), 'EOT\n A_B-c d\n');
    const source = 'a = <<-EOT\n    Hi,\n      $${x}you\n    EOT\n';
    const reply = readAll(hcl, source).replies[0]!;
    assertMapped(reply.value, source);
    assert.equal(source.slice(reply.whole.start, reply.whole.end), '<<-EOT\n    Hi,\n      $${x}you\n    EOT');
  });

  it('writes in place where that reads back, else the whole text', () => {
    assert.equal(written(hcl, 'a = "Hi you"\n', 'you', 'a "b"\n${c}')[0], 'a = "Hi a \\"b\\"\\n$${c}"\n');
    assert.equal(written(hcl, 'a = "Hi ${x} you"\n', '${x} you', 'you, ${x}')[0], 'a = "Hi you, ${x}"\n');
    const heredoc = 'a = <<-EOT\n    Hi,\n    you\n  EOT\n';
    assert.equal(
      written(hcl, heredoc, 'you', 'both\n\nof you')[0],
      'a = <<-EOT\n    Hi,\n    both\n\n    of you\n  EOT\n',
    );
    assert.equal(
      written(hcl, 'a = <<-EOT\n    Hi,\n    you\n    two\n  EOT\n', 'Hi,\n', '')[0],
      'a = <<-EOT\n    you\n    two\n  EOT\n',
    );
    assert.equal(written(hcl, heredoc, 'Hi,', 'EOT')[0], 'a = "EOT\\nyou\\n"\n');
    assert.equal(written(hcl, heredoc, 'you\n', 'you')[0], 'a = "Hi,\\nyou"\n');
  });

  it('says what is wrong once, and reads the rest', () => {
    for (const [source, at, left] of [
      ['a = "Hi\nb = "c"\n', 4, ['c']],
      ['a = "H\\i"\nb = "c"\n', 4, ['c']],
      ['a = "${x"\nb = "c"\n', 4, ['c']],
      ['a = <<EOT\nHi\nb = "c"\n', 4, []],
      ['a = ["b"\n', 4, ['b']],
      ['a = {\n b = "c"\n', 4, ['c']],
      ['a {\n b = "c"\n', 2, ['c']],
      ['}\nb = "c"\n', 0, ['c']],
      ['= "a"\nb = "c"\n', 0, ['c']],
      ['a b\nb = "c"\n', 0, ['c']],
      ['/* a\nb = "c"\n', 0, []],
    ] as const) {
      assert.deepEqual(texts(source), left, source);
      assert.deepEqual(
        problems(source).map(([place]) => place),
        [at],
        source,
      );
    }
  });
});
