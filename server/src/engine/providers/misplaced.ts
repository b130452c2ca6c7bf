/** Objects where texts should be: what an export makes of a reply in several languages, or a slip of a hand. */
import type { DataNode } from '../hosts/data.ts';
import type { Place } from '../hosts/host.ts';
import type { Problem } from '../reply.ts';

/** Nodes in like places: all bodies of all records of a list. */
interface Alike {
  readonly nodes: readonly DataNode[];
  /** They lie in entries of a list, and not in an object whose names differ in what they mean. */
  readonly listed: boolean;
}

/**
 * @param places the replies that were found
 * @returns a problem for each record of a list that holds an object where others hold a reply
 */
export function misplaced(documents: readonly DataNode[], places: readonly Place[]): readonly Problem[] {
  const replies = new Set<DataNode>(places.map(({ node }) => node));
  const found: Problem[] = [];
  const open: Alike[] = [{ nodes: documents, listed: documents.length > 1 }];
  for (let alike = open.pop(); alike !== undefined; alike = open.pop()) {
    const { nodes, listed } = alike;
    const items = nodes.flatMap((node) => (node.kind === 'array' ? node.items : []));
    if (items.length > 0) open.push({ nodes: items, listed: true });
    const byName = new Map<string, DataNode[]>();
    for (const node of nodes)
      for (const { key, value } of node.kind === 'object' ? node.entries : []) {
        const before = byName.get(key);
        if (before === undefined) byName.set(key, [value]);
        else before.push(value);
      }
    for (const [name, values] of byName) {
      if (listed && values.some((value) => replies.has(value)))
        for (const value of values) if (value.kind === 'object') found.push(problem(name, value));
      open.push({ nodes: values.filter(({ kind }) => kind !== 'scalar'), listed });
    }
  }
  return found;
}

const problem = (name: string, { span: { start } }: DataNode): Problem => ({
  severity: 'warning',
  message: `A text should stand here: the other entries hold their reply under “${name}”, and this is an object.`,
  at: { start, end: start + 1 },
});
