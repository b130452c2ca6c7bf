import type { DataNode, DataScalar } from '../hosts/data.ts';
import type { Recognition } from '../hosts/host.ts';

/** Every text of a data file as a reply of its own: for a person who writes into one of which nobody knows what it holds. */
export function everyText(documents: readonly DataNode[]): Recognition {
  const scalars: DataScalar[] = [];
  const open = [...documents];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar') scalars.push(node);
    else open.push(...(node.kind === 'array' ? node.items : node.entries.map(({ value }) => value)));
  }
  return {
    places: scalars.map((node) => ({
      node,
      id: `${node.span.start}`,
      role: 'text',
      key: `${node.span.start}`,
      markup: 'plain',
      audience: 'customer',
    })),
  };
}
