import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { configShape } from '../../../server/src/engine/config/keys.ts';
import { configSchema } from '../../../server/src/engine/config/schema.ts';
import { SITUATIONS } from '../../../server/src/engine/reply.ts';
import { SENTENCE_FUNCTIONS } from '../../../server/src/engine/rules/rule.ts';
import { KNOWN } from './support.ts';

type Schema = { readonly [key: string]: unknown };

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What lies under a path of keys. */
function under(schema: Schema, ...path: string[]): Schema {
  return path.reduce((at, step) => {
    const next = at[step];
    assert.ok(isSchema(next), `no ${step} in ${Object.keys(at).join(', ')}`);
    return next;
  }, schema);
}

/** Every key that a config may have, at any depth, by its path. */
function keysOf(schema: unknown, path = ''): string[] {
  if (Array.isArray(schema)) return schema.flatMap((each) => keysOf(each, path));
  if (!isSchema(schema)) return [];
  const own = isSchema(schema.properties) ? Object.entries(schema.properties) : [];
  return [
    ...own.flatMap(([key, value]) => [`${path}/${key}`, ...keysOf(value, `${path}/${key}`)]),
    ...['items', 'anyOf', 'additionalProperties'].flatMap((step) => keysOf(schema[step], path)),
  ];
}

const schema = configSchema({ ...KNOWN, about: (rule) => (rule === 'command/must' ? 'An order.' : undefined) });

describe('the schema of the config file', () => {
  it('is of draft 7, and plain JSON', () => {
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
  });

  it('names every rule and family, with what is known of it, and leaves room for a team of its own', () => {
    const rules = under(schema, 'properties', 'rules');
    const names = Object.keys(under(rules, 'properties'));
    for (const rule of [...KNOWN.rules, ...KNOWN.families.map((family) => `${family}/*`), '*'])
      assert.ok(names.includes(rule), rule);
    assert.equal(under(rules, 'properties', 'command/must').description, 'An order.');
    assert.deepEqual(under(rules, 'properties', 'command/must').enum, ['off', 'suggestion', 'warning', 'error', 'on']);
    const patterns = Object.keys(under(rules, 'patternProperties'));
    assert.ok(patterns.some((pattern) => new RegExp(pattern).test('house/kindly')));
    assert.ok(patterns.some((pattern) => new RegExp(pattern).test('house/*')));
    assert.ok(!patterns.some((pattern) => new RegExp(pattern).test('robotic')));
    assert.equal(rules.additionalProperties, false);
  });

  it('lists help desks and situations', () => {
    const text = JSON.stringify(schema);
    assert.ok(text.includes(JSON.stringify(KNOWN.providers)));
    assert.ok(text.includes(JSON.stringify(SITUATIONS)));
  });

  it('completes every condition that a rule may have', () => {
    const conditions = new Set(keysOf(schema).flatMap((path) => /\/only\/([^/]+)$/.exec(path)?.[1] ?? []));
    const words = ['before', 'after', 'sentence', 'next', 'previous', 'earlier'];
    const grammar = ['subject', 'if-clause', 'question', 'negated', 'modal', 'named', 'specific', 'reported', 'dated'];
    const reply = ['situation', 'sentence-is', 'next-is', 'previous-is', 'reply-has'];
    assert.deepEqual([...conditions].sort(), [...words, ...grammar, ...reply].sort());
    const text = JSON.stringify(schema);
    assert.ok(text.includes(JSON.stringify([...SITUATIONS, 'problem', 'none'])));
    assert.ok(text.includes(JSON.stringify(SENTENCE_FUNCTIONS)));
  });

  it('says of every key what it is for', () => {
    const describe = (at: unknown, path: string): string[] => {
      if (Array.isArray(at)) return at.flatMap((each) => describe(each, path));
      if (!isSchema(at)) return [];
      const own = isSchema(at.properties) && !path.endsWith('/rules') ? Object.entries(at.properties) : [];
      return [
        ...own.flatMap(([key, value]) => [
          ...(isSchema(value) && typeof value.description === 'string' ? [] : [`${path}/${key}`]),
          ...describe(value, `${path}/${key}`),
        ]),
        ...['items', 'anyOf'].flatMap((step) => describe(at[step], path)),
      ];
    };
    assert.deepEqual(describe(schema, ''), []);
  });

  it('is made of the table that reads: the keys are the same', () => {
    assert.deepEqual(
      under(schema, 'properties'),
      under(
        configShape.schema({ ...KNOWN, about: (rule) => (rule === 'command/must' ? 'An order.' : undefined) }),
        'properties',
      ),
    );
  });

  it('docs/configuration.md names every key', () => {
    const page = readFileSync('docs/configuration.md', 'utf8');
    const names = new Set(
      keysOf(configSchema({ rules: [], families: [], providers: [], statements: [] })).map(
        (path) => path.split('/').at(-1) ?? '',
      ),
    );
    assert.ok(names.size > 30);
    for (const name of names)
      if (name !== '*') assert.ok(page.includes(`\`${name}\``) || page.includes(`${name}:`), `nothing about ${name}`);
  });
});
