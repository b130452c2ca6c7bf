/** The JSON schema of front matter, for other tools. */
import { type DeskName, FIELDS, type FieldFacts, valuesFor } from './fields.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

const TEXT: JsonSchema = { type: ['string', 'number', 'boolean'] };

const orMany = (one: JsonSchema): JsonSchema => ({ anyOf: [one, { type: 'array', items: one }] });

function shapeOf(facts: FieldFacts, desks: readonly DeskName[]): JsonSchema {
  const values = valuesFor(facts, desks);
  const oneOf = { anyOf: (values ?? []).map(({ name, means }) => ({ const: name, description: means })) };
  switch (facts.kind) {
    case 'text':
      return TEXT;
    case 'texts':
      return orMany(TEXT);
    case 'day':
      return { type: 'string', format: 'date' };
    case 'locale':
      return { type: 'string', pattern: '^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$' };
    case 'name':
      return oneOf;
    case 'names':
      return orMany(oneOf);
    case 'level':
      return { type: 'integer', minimum: 1, maximum: 6 };
    default:
      return {};
  }
}

/** @returns the JSON schema (draft 7, which editors know best) of the front matter of replies in Markdown. */
export function frontMatterSchema(desks: readonly DeskName[]): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Front matter of a reply',
    description: 'What may stand at the head of *.reply.md and *.replies.md. Every field may be left out.',
    type: 'object',
    properties: Object.fromEntries(
      FIELDS.map((facts) => [facts.name, { description: facts.means, ...shapeOf(facts, desks) }]),
    ),
    patternProperties: { '^x-': { description: 'A field of your own.' } },
    additionalProperties: false,
  };
}
