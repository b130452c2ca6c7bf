import type { Comment, Problem } from '../reply.ts';
import type { DataNode } from './data.ts';
import { dataHost } from './data-host.ts';
import { decodeScalar, jsonStrings } from './json-format.ts';
import { readJson } from './json-tree.ts';
import { capped } from './problems.ts';

/** NDJSON (JSON Lines): one document on each line. A broken line is a problem, and the others are read. */
export const ndjson = dataHost({
  id: 'ndjson',
  extensions: ['.ndjson', '.jsonl'],
  parse(source) {
    const documents: DataNode[] = [];
    const comments: Comment[] = [];
    const problems: Problem[] = [];
    for (let start = 0; start < source.length; ) {
      const feed = source.indexOf('\n', start);
      const end = feed === -1 ? source.length : feed;
      const line = readJson(source, start, end, false);
      for (const comment of line.comments) comments.push(comment);
      if (line.problem !== undefined) problems.push(line.problem);
      // A line that holds nothing readable keeps its number.
      const nothing: DataNode = { kind: 'scalar', span: { start, end }, literal: 'other', value: null };
      if (line.roots.length > 0 || line.problem !== undefined) documents.push(line.roots[0] ?? nothing);
      start = end + 1;
    }
    return {
      documents,
      comments,
      problems: capped(problems, 'lines'),
      decode: (scalar) => decodeScalar(source, scalar),
    };
  },
  ...jsonStrings,
});
