import type { Problem } from '../reply.ts';
import { dataHost } from './data-host.ts';
import { decodeScalar, jsonStrings } from './json-format.ts';
import { readJson } from './json-tree.ts';

/** What stands before the value in JSONP: a function's name and an opening bracket, perhaps behind a comment. */
const CALL = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)?[A-Za-z_$][\w$.[\]'"]{0,200}\s*\(/;
const CALL_END = /\)\s*;?\s*$/;

/** Where the value of a JSONP file lies: all of the file where no function is called. */
function argument(source: string): { from: number; to: number; problem?: Problem } {
  const call = CALL.exec(source)?.[0].length;
  if (call === undefined) return { from: 0, to: source.length };
  const end = CALL_END.exec(source.slice(Math.max(call, source.length - 1_000)));
  if (end !== null) return { from: call, to: Math.max(call, source.length - end[0].length) };
  const at = { start: call - 1, end: call };
  return {
    from: call,
    to: source.length,
    problem: { severity: 'error', message: 'The bracket that opens here is not closed at the end of the file.', at },
  };
}

/**
 * JSON, and JSON with comments: comments are read wherever they stand, commas at the end where there are comments. JSONP
 * is the same within a call: `callback([…])`.
 */
export const json = dataHost({
  id: 'json',
  extensions: ['.json', '.jsonc', '.jsonp'],
  parse(source, path) {
    const name = path.toLowerCase();
    const { from, to, problem: open } = name.endsWith('.jsonp') ? argument(source) : { from: 0, to: source.length };
    const { roots, comments, problem = open } = readJson(source, from, to, name.endsWith('.jsonc'));
    return {
      documents: roots,
      comments,
      problems: problem === undefined ? [] : [problem],
      decode: (scalar) => decodeScalar(source, scalar),
    };
  },
  ...jsonStrings,
});
