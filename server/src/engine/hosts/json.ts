import { dataHost } from './data-host.ts';
import { decodeScalar, jsonStrings } from './json-format.ts';
import { readJson } from './json-tree.ts';

/** JSON, and JSON with comments: comments are read wherever they stand, commas at the end where there are comments. */
export const json = dataHost({
  id: 'json',
  extensions: ['.json', '.jsonc'],
  parse(source, path) {
    const { roots, comments, problem } = readJson(source, 0, source.length, path.toLowerCase().endsWith('.jsonc'));
    return {
      documents: roots,
      comments,
      problems: problem === undefined ? [] : [problem],
      decode: (scalar) => decodeScalar(source, scalar),
    };
  },
  ...jsonStrings,
});
