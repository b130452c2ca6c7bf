import { blockHeader, blockShape, parentIndentOf } from '../literals/yaml-block.ts';
import { dataHost } from './data-host.ts';
import { capped } from './problems.ts';
import { hasProperties, keepsLines } from './yaml-context.ts';
import { decodeYaml, isBlock, yamlAgain, yamlEdits } from './yaml-literal.ts';
import { readYaml } from './yaml-tree.ts';

/** YAML of one or several documents, in all five styles of scalars. */
export const yaml = dataHost({
  id: 'yaml',
  extensions: ['.yaml', '.yml'],
  parse(source) {
    const { documents, comments, problems, parentIndents } = readYaml(source);
    return {
      documents,
      comments,
      problems: capped(problems, 'documents'),
      decode: ({ span, literal }) =>
        decodeYaml(source.slice(span.start, span.end), literal, parentIndents.get(span.start) ?? 0),
    };
  },
  decodeAgain: yamlAgain,
  isContained(before, { literal, whole, value }, edit, { comments }) {
    if (hasProperties(before, whole.start, comments)) return false;
    const old = before.slice(whole.start, whole.end);
    const start = edit.at.start - whole.start;
    if (!isBlock(literal)) return keepsLines(old, start, before.slice(edit.at.start, edit.at.end), edit.text);
    const shape = blockShape(old, parentIndentOf(old, value) ?? 0);
    return shape !== undefined && start >= (blockHeader(old)?.end ?? 0) && edit.at.end <= whole.end - shape.tail.length;
  },
  encode: yamlEdits,
});
