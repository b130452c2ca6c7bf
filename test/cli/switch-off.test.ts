import assert from 'node:assert/strict';
import { commentsFor, overrideFor } from '../../server/src/cli/switch-off.ts';
import { createLinter, DEFAULT_CONFIG, loadConfig } from '../../server/src/engine/index.ts';

const RULE = 'robotic/kindly';
const [MARKDOWN = '', YAML = '', JSONC = '', LIQUID = ''] = commentsFor(RULE).map(({ comment }) => comment);
const BAD = 'Thank you for your letter. Kindly send us the form.';
const macros = (value: string): string =>
  JSON.stringify({
    macros: [{ id: 1, title: 'Refund declined', actions: [{ field: 'comment_value', value }] }],
  });

/** The rules that find something in a file. */
const found = (path: string, source: string, config = DEFAULT_CONFIG): readonly string[] =>
  createLinter(config)
    .lint({ path, source, named: true })
    .findings.map(({ rule }) => rule);

describe('what explain says of switching off', () => {
  const kept: Readonly<Record<string, readonly [path: string, source: (comment: string) => string, comment: string]>> =
    {
      'in Markdown': ['a.md', (comment) => `${comment}\n${BAD}\n`, MARKDOWN],
      'in HTML': ['a.html', (comment) => `${comment}\n<p>${BAD}</p>\n`, MARKDOWN],
      'in YAML': [
        'a.yaml',
        (comment) => ['a', 'b', 'c'].map((name) => `${comment}\n- title: ${name}\n  body: ${BAD}\n`).join(''),
        YAML,
      ],
      'in JSON that allows comments': [
        'a.json',
        (comment) =>
          `[\n${['a', 'b', 'c'].map((name) => `${comment}\n{"title":"${name}","body":"${BAD}"}`).join(',\n')}\n]`,
        JSONC,
      ],
      'in a text for Zendesk': ['macros.json', (comment) => macros(`${comment}\n${BAD}`), LIQUID],
    };
  for (const [what, [path, source, comment]] of Object.entries(kept))
    it(`holds ${what}`, () => {
      assert.ok(found(path, source('')).includes(RULE));
      assert.deepEqual(found(path, source(comment)), []);
    });

  it('holds in the config', async () => {
    const text = overrideFor(RULE).join('\n');
    const { config, problems } = await loadConfig(
      async (path) => (path === '/.uncanned.yaml' ? text : undefined),
      '/.uncanned.yaml',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(found('macros.json', macros(BAD)), [RULE]);
    assert.deepEqual(found('macros.json', macros(BAD), config), []);
  });
});
