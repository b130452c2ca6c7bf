import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import type { DataNode } from '../../server/src/engine/hosts/data.ts';
import type { HostReading } from '../../server/src/engine/hosts/host.ts';
import { yaml } from '../../server/src/engine/hosts/yaml.ts';
import { encodeYamlDouble } from '../../server/src/engine/literals/yaml-flow.ts';
import { anyText, everyText, options, scalarsOf } from '../support/data.ts';
import { assertMapped } from '../support/mapped.ts';
import { runs, SEED } from '../support/property.ts';
import { yamlSource } from '../support/yaml-source.ts';

const parameters = { numRuns: runs(10_000), seed: SEED };

describe('law 1: a YAML scalar reads as the parser reads it', () => {
  it('in every style, folded, chomped and indented in every way', () => {
    let whole = 0;
    fc.assert(
      fc.property(yamlSource, (source) => {
        const { documents, reading } = readTree(source);
        for (const { value } of reading.replies) assertMapped(value, source);
        const texts = new Map(reading.replies.map((reply) => [reply.whole.start, reply.value.text]));
        const scalars = scalarsOf(documents).filter(
          ({ node }) => typeof node.value === 'string' && node.literal !== 'other',
        );
        if (reading.problems.length > 0) return;
        whole++;
        assert.equal(reading.replies.length, scalars.length);
        for (const { node } of scalars) assert.equal(texts.get(node.span.start), node.value);
      }),
      parameters,
    );
    assert.ok(whole > parameters.numRuns / 2, `only ${whole} of the random files were sound`);
  });

  it('and the tree is what the parser makes of the file', () => {
    fc.assert(
      fc.property(yamlSource, (source) => {
        const { documents } = readTree(source);
        const parsed = parseAllDocuments(source, { uniqueKeys: false });
        if (!Array.isArray(parsed) || parsed.some(({ errors }) => errors.length > 0)) return;
        assert.deepEqual(
          documents.map(plain),
          parsed.map((each) => plainJs(each.toJS())),
        );
      }),
      { ...parameters, numRuns: Math.min(parameters.numRuns, 1_000) },
    );
  });

  it('and what is encoded for quotation marks reads back', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, ascii) => {
        const source = `a: "${encodeYamlDouble(text, ascii)}"\n`;
        const [document] = parseAllDocuments(source);
        assert.deepEqual(document?.errors, []);
        assert.deepEqual(document?.toJS(), { a: text });
        if (ascii) assert.match(source, /^[\x20-\x7f]*\n$/);
      }),
      parameters,
    );
  });
});

function readTree(source: string): { documents: readonly DataNode[]; reading: HostReading } {
  const documents: DataNode[] = [];
  const find = (found: readonly DataNode[]) => {
    documents.push(...found);
    return everyText(found);
  };
  return { reading: yaml.read(source, options('x.yaml', find)), documents };
}

/** A tree as the plain value it stands for. */
function plain(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(plain);
  return node.entries.map(({ key, value }) => [key, plain(value)]);
}

function plainJs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainJs);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([key, each]) => [key, plainJs(each)]);
  return value;
}
