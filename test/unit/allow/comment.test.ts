import assert from 'node:assert/strict';
import { applyEdits, createLinter, DEFAULT_CONFIG, suppression } from '../../../server/src/engine/index.ts';

const RULE = 'hollow-apology/inconvenience';

/** @returns the file with a comment that switches the rule off; undefined where none can be written */
function commented(path: string, source: string, reason?: string): string | undefined {
  const linter = createLinter(DEFAULT_CONFIG);
  const file = { path, source, named: true };
  const result = linter.lint(file);
  const finding = result.findings.find(({ rule }) => rule === RULE);
  assert.ok(finding !== undefined);
  const fix = suppression(file, linter, result, finding, reason);
  return fix && applyEdits(source, fix.edits);
}

describe('a comment that switches a rule off', () => {
  const comment = `# uncanned-disable-next-line ${RULE} -- [reason]\n`;

  it('stands above a text of Terraform', () => {
    const source = `resource "zendesk_macro" "a" {
  title = "A"
  action {
    field = "comment_value"
    value = <<-EOT
      It is late. Sorry for the inconvenience.
    EOT
  }
}
`;
    assert.equal(commented('a.tf', source), source.replace('    value', `    ${comment}    value`));
  });

  it('stands above a text of YAML', () => {
    const source =
      'title: A\nactions:\n  - field: comment_value\n    value: It is late. Sorry for the inconvenience.\n';
    assert.equal(commented('a.yaml', source), source.replace('    value', `    ${comment}    value`));
  });

  it('is not offered where a file has no comments', () => {
    const source = '{"actions": [{"field": "comment_value", "value": "It is late. Sorry for the inconvenience."}]}';
    assert.equal(commented('a.json', source), undefined);
  });

  it('says why where that is known, and the reason cannot end it', () => {
    const source = 'Sorry for the inconvenience.\n';
    const reason = 'the law --> says so';
    const line = `<!-- uncanned-disable-next-line ${RULE} -- the law –> says so -->\n`;
    assert.equal(commented('a.md', source, reason), line + source);
  });

  it('is offered beside other findings of a reply that has no name', () => {
    const source = 'Sorry for the inconvenience.\n\nUnfortunately the lid is cracked.\n';
    assert.equal(commented('a.reply.md', source), `<!-- uncanned-disable-next-line ${RULE} -- [reason] -->\n${source}`);
  });
});
