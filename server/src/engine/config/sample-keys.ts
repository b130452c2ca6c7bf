/** Keys of a team's own sample customers. */
import type { DataNode } from '../hosts/data.ts';
import type { SampleCustomer, SampleValue } from './config.ts';
import { key, list, object, type Placed, placed, record, type Shape, text, turned } from './shape.ts';

type Plain = string | number | boolean;

/** @returns undefined where something else stands there; what is left empty is an empty text */
const plain = (node: DataNode): Plain | undefined => (node.kind === 'scalar' ? (node.value ?? '') : undefined);

const PLAIN_TYPES = { type: ['string', 'number', 'boolean', 'null'] };

const value: Shape<SampleValue> = {
  schema: () => ({ anyOf: [PLAIN_TYPES, { type: 'array', items: PLAIN_TYPES }] }),
  read(node, { problem }) {
    const items = node.kind === 'array' ? node.items : [node];
    const read = items.map((item) => ({ item, value: plain(item) }));
    const wrong = read.find((each) => each.value === undefined);
    if (wrong !== undefined) {
      problem(wrong.item.span, 'This should be a text, a number, true or false, or a list of them.');
      return undefined;
    }
    const values = read.flatMap((each) => each.value ?? []);
    return node.kind === 'array' ? values : values[0];
  },
};

const BRACKETS = /^(?:\{\{|\{%|\{!|[#%$]?\{|\[\[)|(?:\}|%\}|\]\])$/;

const values = record<SampleValue>(
  '"values"',
  {
    schema: (_, each) => ({ additionalProperties: each }),
    read({ key: name, keySpan }, { problem }) {
      const bare = name.replace(/^[^\p{L}\p{N}_$]+|[^\p{L}\p{N}_\]]+$/gu, '');
      if (name.trim() !== '' && !BRACKETS.test(name.trim())) return true;
      problem(
        keySpan,
        bare === ''
          ? 'This should be the name of a placeholder, such as "ticket.requester.first_name".'
          : `Write the name without its brackets: "${bare}".`,
      );
      return false;
    },
  },
  value,
);

const sample: Shape<{ readonly name: Placed<string>; readonly values: SampleCustomer['values'] }> = turned(
  object('an entry of "samples"', {
    name: key('What the preview calls this customer.', placed(text('a name such as "Wholesale customer"')), {
      required: true,
    }),
    values: key(
      'What stands in placeholders: names without brackets, and their values. "" is an empty field.',
      values,
      {
        required: true,
      },
    ),
  }),
  ({ name, values: given }) => (name === undefined || given === undefined ? undefined : { name, values: given }),
);

export const samples: Shape<readonly SampleCustomer[]> = turned(
  list('sample customers', sample),
  (all, _, { problem }) => {
    const seen = new Set<string>();
    return all.flatMap(({ name, values: given }) => {
      if (!seen.has(name.value)) {
        seen.add(name.value);
        return [{ name: name.value, values: given }];
      }
      problem(name.at, `Two samples are called "${name.value}", and only the first one counts. Rename this one.`);
      return [];
    });
  },
);
