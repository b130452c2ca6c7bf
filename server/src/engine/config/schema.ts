import { configShape } from './keys.ts';
import type { JsonSchema, Known } from './shape.ts';

/** @returns the JSON schema (draft 7, which editors know best) of `.uncanned.yaml` and `.uncanned.json`. */
export function configSchema(known: Known): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Uncanned',
    description:
      'How Uncanned checks the replies of this folder (.uncanned.yaml or .uncanned.json). Every key may be left out.',
    ...configShape.schema(known),
  };
}
