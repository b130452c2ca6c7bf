/** Names of situations, and the other words that unmistakably mean one. */
import { SITUATIONS, type Situation } from '../reply.ts';
import { LIKELY, PERHAPS } from '../situations/aliases.ts';
import { situationNamed } from '../situations/names.ts';
import { oneOf, type Shape } from './shape.ts';

const byName = oneOf('a situation', SITUATIONS, { ...PERHAPS, ...LIKELY });

export const situation: Shape<Situation> = {
  schema: byName.schema,
  read(node, reading) {
    const named = node.kind === 'scalar' && typeof node.value === 'string' ? situationNamed(node.value) : undefined;
    return named ?? byName.read(node, reading);
  },
};
