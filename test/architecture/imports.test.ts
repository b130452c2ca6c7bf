import assert from 'node:assert/strict';
import fs from 'node:fs';
import { type Import, importsOf, sourceFiles } from './imports.ts';

/** A part of the house and what it may import. What is not listed it may not. A part may always import itself. */
interface Part {
  /** A file, or a folder when it ends in a slash. A file belongs to the first part that it fits. */
  readonly at: string;
  /** Other parts, by name. */
  readonly may?: readonly string[];
  /** Other parts, of which only types may be taken: nothing of them is there when the program runs. */
  readonly mayType?: readonly string[];
  /** Packages; `*` at the end stands for any rest. */
  readonly packages?: readonly string[];
}

const ENGINE = 'server/src/engine';

const PARTS: Readonly<Record<string, Part>> = {
  text: { at: `${ENGINE}/text/` },
  // What parts agree on: types, and the few constants that belong to them.
  reply: { at: `${ENGINE}/reply.ts`, mayType: ['text'] },
  data: { at: `${ENGINE}/hosts/data.ts`, may: ['text'] },
  host: { at: `${ENGINE}/hosts/host.ts`, mayType: ['text', 'reply', 'data'] },
  tokens: { at: `${ENGINE}/providers/tokens.ts`, mayType: ['text'] },
  provider: { at: `${ENGINE}/providers/provider.ts`, mayType: ['text', 'reply', 'data', 'host', 'tokens'] },
  markup: { at: `${ENGINE}/markup/markup.ts`, mayType: ['text', 'reply', 'tokens'] },
  rule: { at: `${ENGINE}/rules/rule.ts`, mayType: ['text'] },
  check: { at: `${ENGINE}/rules/check.ts`, mayType: ['text', 'rule', 'prose', 'tokens'] },
  // What does the work.
  literals: { at: `${ENGINE}/literals/`, may: ['text'] },
  prose: { at: `${ENGINE}/prose/`, may: ['text', 'markup'] },
  match: { at: `${ENGINE}/match/`, may: ['text', 'prose', 'markup'] },
  providers: { at: `${ENGINE}/providers/`, may: ['text', 'data', 'tokens'], mayType: ['reply', 'host', 'provider'] },
  hosts: {
    at: `${ENGINE}/hosts/`,
    may: ['text', 'literals', 'data'],
    mayType: ['reply', 'host', 'provider'],
    packages: ['yaml', 'jsonc-parser', 'htmlparser2'],
  },
  markups: {
    at: `${ENGINE}/markup/`,
    may: ['text', 'markup'],
    mayType: ['reply', 'tokens'],
    packages: ['micromark*', 'htmlparser2', 'decode-named-character-reference'],
  },
  checks: { at: `${ENGINE}/rules/checks/`, may: ['text'], mayType: ['rule', 'check', 'prose', 'match'] },
  rules: { at: `${ENGINE}/rules/`, may: ['text', 'prose', 'match', 'checks', 'rule'], mayType: ['check', 'tokens'] },
  config: { at: `${ENGINE}/config/`, may: ['text', 'rule', 'reply', 'data'], packages: ['yaml', 'jsonc-parser'] },
  suppress: { at: `${ENGINE}/suppress/`, may: ['text', 'config'], mayType: ['reply', 'rule'] },
  fix: { at: `${ENGINE}/fix/`, may: ['text', 'prose', 'markup'], mayType: ['reply', 'host', 'rule', 'match'] },
  index: { at: `${ENGINE}/index.ts`, may: ['engine', 'config', 'rules', 'rule', 'text'], mayType: ['reply', 'host'] },
  engine: {
    at: `${ENGINE}/`,
    may: [
      'text',
      'data',
      'markup',
      'rule',
      'tokens',
      'literals',
      'prose',
      'match',
      'providers',
      'hosts',
      'markups',
      'rules',
      'config',
      'suppress',
      'fix',
    ],
    mayType: ['reply', 'host', 'provider', 'check'],
  },
  // The shells.
  protocol: { at: 'server/src/protocol.ts' },
  lsp: { at: 'server/src/lsp/', may: ['index'], mayType: ['protocol'], packages: ['vscode-languageserver*', 'ignore'] },
  cli: { at: 'server/src/cli/', may: ['index'], packages: ['node:*', 'ignore', 'tinyglobby'] },
  webview: { at: 'client/src/preview/webview/', may: ['preview'], mayType: ['protocol'], packages: ['dompurify'] },
  preview: { at: 'client/src/preview/page/', mayType: ['protocol'], packages: ['markdown-it'] },
  client: { at: 'client/src/', may: ['preview'], mayType: ['protocol'], packages: ['vscode', 'vscode-languageclient'] },
};

/** Where Node alone runs: its modules may be used there and nowhere else outside the command line. */
const NODE_ONLY = /^(server\/src\/lsp|client\/src)\/(main\.node|node\/[^/]+)\.ts$/;

function partOf(file: string): string | undefined {
  return Object.keys(PARTS).find((name) => {
    const at = PARTS[name]?.at ?? '';
    return at.endsWith('/') ? file.startsWith(at) : file === at;
  });
}

const fits = (name: string, pattern: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** Why an import is not allowed; undefined where it is. */
function objection({ from, to, isPackage, typeOnly }: Import): string | undefined {
  const name = partOf(from) ?? '';
  const part = PARTS[name];
  if (part === undefined) return `${from} belongs to no part of the house`;
  if (isPackage) {
    if (to.startsWith('node:') && NODE_ONLY.test(from)) return undefined;
    return part.packages?.some((pattern) => fits(to, pattern)) ? undefined : `${from}: ${name} may not import ${to}`;
  }
  const other = partOf(to);
  if (other === undefined) return `${from}: ${to} belongs to no part of the house`;
  if (other === name || part.may?.includes(other) || (typeOnly && part.mayType?.includes(other))) return undefined;
  const what = part.mayType?.includes(other) ? `values of ${other}` : other;
  return `${from}: ${name} may not import ${what} (${to})`;
}

/** The first ring that a graph holds, as the names along it; undefined where there is none. */
function ring(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const done = new Set<string>();
  const walk = (node: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of edges.get(node) ?? []) {
      const found = walk(next, [...way, node]);
      if (found) return found;
    }
    done.add(node);
    return undefined;
  };
  for (const node of edges.keys()) {
    const found = walk(node, []);
    if (found) return found;
  }
  return undefined;
}

function graph(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const [from, to] of pairs) if (from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to));
  return edges;
}

describe('imports', () => {
  const files = sourceFiles();
  const imports = files.flatMap((file) => importsOf(file, fs.readFileSync(file, 'utf8')));
  const within = imports.filter((each) => !each.isPackage);

  it('reads every form of import', () => {
    const source = `import a from './a.ts';
import type { B } from '../b.ts';
import { type C, type D } from './c.ts';
import {
  type E,
  f,
} from "./ignored.ts";
import {
  type E,
  f,
} from './e.ts';
import 'side-effect/deep';
export { g } from '@scope/g/deep';
export * from './h.ts';
const i = await import('node:fs');
type J = import('./j.ts').J;
`;
    assert.deepEqual(
      importsOf('x/y/z.ts', source).map(({ to, isPackage, typeOnly }) => [to, isPackage, typeOnly]),
      [
        ['x/y/a.ts', false, false],
        ['x/b.ts', false, true],
        ['x/y/c.ts', false, true],
        ['x/y/e.ts', false, false],
        ['side-effect', true, false],
        ['@scope/g', true, false],
        ['x/y/h.ts', false, false],
        ['node:fs', true, false],
        ['x/y/j.ts', false, true],
      ],
    );
  });

  it('stay within what each part may import', () => {
    assert.deepEqual(
      imports.map(objection).filter((text) => text !== undefined),
      [],
    );
  });

  it('form no ring between files, types aside', () => {
    assert.deepEqual(ring(graph(within.filter((each) => !each.typeOnly).map(({ from, to }) => [from, to]))), undefined);
  });

  it('form no ring between parts, types aside', () => {
    const pairs = within.filter((each) => !each.typeOnly);
    assert.deepEqual(ring(graph(pairs.map(({ from, to }) => [partOf(from) ?? from, partOf(to) ?? to]))), undefined);
  });

  it('bring at most one parser library into a host', () => {
    const hosts = files.filter((file) => partOf(file) === 'hosts');
    const parsers = (file: string): Set<string> =>
      new Set(imports.filter(({ from, isPackage }) => from === file && isPackage).map(({ to }) => to));
    assert.deepEqual(
      hosts.filter((file) => parsers(file).size > 1),
      [],
    );
  });
});
