import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_CONFIG } from '../../../server/src/engine/config/config.ts';
import { customRules } from '../../../server/src/engine/config/custom.ts';
import { parseConfig } from '../../../server/src/engine/config/parse.ts';
import { createLinter } from '../../../server/src/engine/engine.ts';
import { KNOWN } from '../../../server/src/engine/known.ts';

/** The examples of docs/configuration.md; an indented one is part of the one before it and read with it. */
const examples = [...readFileSync('docs/configuration.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  (found) => found[1] ?? '',
);

describe('docs/configuration.md', () => {
  it('its examples are sound', () => {
    assert.ok(examples.length >= 10);
    for (const text of examples) {
      const whole = text.startsWith(' ') ? `custom:\n  - id: house/x\n    message: No.\n${text}` : text;
      assert.deepEqual(parseConfig(whole, '.uncanned.yaml', KNOWN).problems, [], whole);
    }
  });

  it('its rule of one’s own finds what it should', () => {
    const text = examples.find((each) => each.startsWith('custom:')) ?? '';
    const { raw } = parseConfig(text, '.uncanned.yaml', KNOWN);
    const config = { ...DEFAULT_CONFIG, custom: raw.custom.map(({ value }) => value) };
    const linter = createLinter(config);
    assert.deepEqual(linter.problems, []);
    const lint = (source: string): string[] =>
      linter
        .lint({ path: 'a.md', source, named: true })
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('house/'));
    for (const { kind, text: example } of customRules(config)[0]?.page?.examples ?? [])
      assert.deepEqual(lint(example.replaceAll(/\[\[|\]\]/g, '')), kind === 'flagged' ? ['house/kindly'] : [], example);
  });
});
