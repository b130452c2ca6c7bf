import assert from 'node:assert/strict';
import fs from 'node:fs';
import { type Import, importsOf, sourceFiles } from './imports.ts';

/** A part of the house and what it may import. What is not listed it may not. A part may always import itself. */
interface Part {
  /** Files, and folders where they end in a slash. A file belongs to the first part that it fits. */
  readonly at: readonly string[];
  /** Other parts, by name. */
  readonly may?: readonly string[];
  /** Other parts, of which only types may be taken: nothing of them is there when the program runs. */
  readonly mayType?: readonly string[];
  /** Packages; `*` at the end stands for any rest. */
  readonly packages?: readonly string[];
}

const engine = (...names: string[]): string[] => names.map((name) => `server/src/engine/${name}`);
const client = (...names: string[]): string[] => names.map((name) => `client/src/${name}`);

const PARTS: Readonly<Record<string, Part>> = {
  text: { at: engine('text/') },
  // What parts agree on: types, and the few constants and small functions that belong to them.
  reply: { at: engine('reply.ts'), mayType: ['text'] },
  data: { at: engine('hosts/data.ts'), may: ['text'], mayType: ['reply'] },
  // One reader of JSON for replies and configs.
  json: { at: engine('hosts/json-tree.ts'), may: ['data'], mayType: ['text', 'reply'] },
  host: { at: engine('hosts/host.ts', 'hosts/fields.ts'), may: ['text', 'reply', 'data'] },
  tokens: { at: engine('providers/tokens/tokens.ts'), may: ['text'] },
  situations: {
    at: engine('situations/names.ts', 'situations/aliases.ts', 'situations/comment.ts'),
    may: ['text', 'reply'],
  },
  // What a tag says, for the rules about tags.
  tags: {
    at: engine(
      'providers/tokens/tags.ts',
      'providers/tokens/tag-faults.ts',
      'providers/tokens/tag-forms.ts',
      'providers/tokens/blank-names.ts',
      'providers/tokens/in-code.ts',
      'providers/tokens/variables.ts',
      'providers/tokens/variable-table.ts',
      'providers/tokens/syntaxes/',
    ),
    may: ['text', 'tokens'],
    mayType: ['markup'],
  },
  // The fields of front matter, as data.
  fields: {
    at: engine('front-matter/fields.ts', 'front-matter/meant.ts', 'front-matter/days.ts'),
    may: ['text', 'reply'],
  },
  provider: { at: engine('providers/provider.ts'), mayType: ['text', 'reply', 'data', 'host', 'tokens', 'tags'] },
  markup: { at: engine('markup/markup.ts'), mayType: ['text', 'reply', 'tokens'] },
  rule: { at: engine('rules/rule.ts'), mayType: ['text', 'reply'] },
  // How long a reply may be where it is sent.
  channels: { at: engine('channels/'), may: ['text'], mayType: ['reply'] },
  check: {
    at: engine('rules/check.ts'),
    mayType: ['channels', 'text', 'reply', 'rule', 'rules', 'prose', 'tokens', 'tags'],
  },
  // What does the work. Nothing here knows the engine that puts it together.
  literals: { at: engine('literals/'), may: ['text'] },
  prose: { at: engine('prose/'), may: ['text', 'markup'] },
  match: { at: engine('match/'), may: ['text', 'prose', 'markup'] },
  providers: {
    at: engine('providers/'),
    may: ['text', 'reply', 'data', 'tokens', 'tags', 'situations'],
    mayType: ['host', 'provider'],
  },
  hosts: {
    at: engine('hosts/'),
    may: ['text', 'literals', 'reply', 'data', 'json', 'host', 'situations', 'fields'],
    mayType: ['provider'],
    packages: ['yaml', 'htmlparser2'],
  },
  markups: {
    at: engine('markup/'),
    may: ['text', 'reply', 'markup', 'tokens'],
    packages: ['micromark*', 'htmlparser2', 'entities', 'decode-named-character-reference'],
  },
  checks: {
    at: engine('rules/checks/'),
    may: ['text', 'reply', 'prose', 'markup', 'channels', 'tags', 'rule'],
    mayType: ['rules', 'check', 'match', 'tokens'],
  },
  rules: {
    at: engine('rules/'),
    may: ['text', 'reply', 'prose', 'match', 'checks', 'rule'],
    mayType: ['check', 'tokens'],
    // Made of the rule pages by the bundler.
    packages: ['uncanned:wordings'],
  },
  rewrites: {
    at: engine('fix/rewrite.ts', 'fix/clause.ts', 'fix/style.ts', 'fix/within.ts'),
    may: ['text', 'prose', 'markup'],
    mayType: ['rule', 'rules'],
  },
  config: {
    at: engine('config/'),
    may: ['text', 'reply', 'data', 'json', 'rule', 'rules', 'situations'],
    packages: ['yaml', 'picomatch'],
  },
  suppress: { at: engine('suppress/'), may: ['text', 'config'], mayType: ['reply', 'host', 'rule'] },
  // Who declares what of which reply, and what is mistaken in it.
  declarations: {
    at: engine('situations/'),
    may: ['text', 'reply', 'situations', 'suppress'],
    mayType: ['config', 'rule'],
  },
  // Whether front matter holds what it may hold.
  'front-matter': {
    at: engine('front-matter/'),
    may: ['text', 'fields', 'situations'],
    mayType: ['config', 'host', 'reply', 'rule', 'suppress'],
  },
  judge: {
    at: engine('judge.ts', 'complaint.ts'),
    may: ['text', 'markup', 'markups', 'providers', 'tokens', 'tags', 'prose', 'rewrites', 'rules'],
    mayType: ['channels', 'reply', 'rule', 'check'],
  },
  // What replies of one library say of each other.
  library: {
    at: engine('library/'),
    may: ['text', 'reply', 'markup', 'rules', 'suppress'],
    mayType: ['rule', 'config', 'tokens'],
  },
  trial: {
    at: engine('trial/'),
    may: ['text', 'reply', 'match', 'prose', 'rules', 'judge'],
    mayType: ['markup', 'rule'],
  },
  fix: {
    at: engine('fix/'),
    may: ['text', 'markup', 'markups', 'judge', 'rewrites'],
    mayType: ['reply', 'host', 'rule', 'suppress', 'tokens'],
  },
  statements: { at: engine('statements/'), mayType: ['config', 'rule'] },
  // Replies as a sample customer gets them, for the preview.
  samples: {
    at: engine('samples/'),
    may: ['tokens', 'tags', 'providers'],
    mayType: ['text', 'markup', 'config'],
    packages: ['liquidjs'],
  },
  // A finding allowed where it stands or in the config; other words in the place of a sentence.
  allow: {
    at: engine('allow/'),
    may: ['text', 'config', 'library', 'providers', 'suppress', 'engine'],
    mayType: ['reply', 'rule'],
  },
  rewording: { at: engine('rewording/'), may: ['text', 'rule', 'markups'], mayType: ['engine', 'reply'] },
  door: {
    at: engine('index.ts'),
    may: [
      'allow',
      'rewording',
      'engine',
      'samples',
      'channels',
      'config',
      'hosts',
      'library',
      'providers',
      'rules',
      'rule',
      'text',
      'reply',
      'suppress',
      'fields',
      'front-matter',
    ],
    mayType: ['host', 'suppress', 'trial', 'tags', 'fix'],
  },
  engine: {
    at: engine(''),
    may: [
      'text',
      'reply',
      'data',
      'host',
      'tokens',
      'markup',
      'rule',
      'providers',
      'hosts',
      'markups',
      'rules',
      'config',
      'suppress',
      'judge',
      'fix',
      'trial',
      'situations',
      'declarations',
      'front-matter',
      'channels',
      'library',
      'statements',
    ],
    mayType: ['provider', 'check', 'prose', 'fields'],
  },
  // The shells know the engine by its door alone, and never each other.
  protocol: { at: ['server/src/protocol.ts'] },
  lsp: {
    at: ['server/src/lsp/'],
    may: ['door'],
    mayType: ['protocol'],
    packages: ['vscode-languageserver*', 'ignore'],
  },
  cli: { at: ['server/src/cli/'], may: ['door'], packages: ['node:*', 'ignore', 'tinyglobby'] },
  // The GitHub Action is a command line that a workflow speaks to.
  action: { at: ['server/src/action/'], may: ['cli'], packages: ['node:*'] },
  // What a translator is, for parts that know no editor.
  translate: { at: client('translate.ts') },
  client: {
    at: client(
      'preview/panel.ts',
      'preview/html.ts',
      'preview/source.ts',
      'preview/pick.ts',
      'library/view.ts',
      'library/items.ts',
      'library/search.ts',
      'library/sample.ts',
      'commands/',
      'statements/',
      'model/available.ts',
      'model/actions.ts',
      'model/pick.ts',
      'model/rewrite.ts',
      'model/tool.ts',
      'node/',
      '*.ts',
    ),
    may: ['preview', 'replies', 'model'],
    mayType: ['protocol', 'translate'],
    packages: ['vscode', 'vscode-languageclient'],
  },
  webview: {
    at: client('preview/webview/'),
    may: ['preview'],
    mayType: ['protocol', 'translate'],
    packages: ['dompurify'],
  },
  // The list of all replies, without the editor that shows it.
  replies: { at: client('library/'), mayType: ['protocol', 'translate'] },
  // What a language model is asked, and what a person reads of its answers.
  model: { at: client('model/'), mayType: ['protocol'] },
  preview: { at: client('preview/'), mayType: ['protocol', 'translate'], packages: ['markdown-it'] },
};

/** Where Node alone runs: its modules may be used there and nowhere else outside the command line. */
const NODE_ONLY = /^(server\/src\/lsp|client\/src)\/(main\.node|node\/[^/]+)\.ts$/;

function partOf(file: string): string | undefined {
  return Object.keys(PARTS).find((name) => PARTS[name]?.at.some((place) => isAt(file, place)));
}

/** `folder/` holds all beneath it, `folder/*.ts` only its own files. */
function isAt(file: string, place: string): boolean {
  if (place.endsWith('/')) return file.startsWith(place);
  if (!place.endsWith('/*.ts')) return file === place;
  const folder = place.slice(0, -'*.ts'.length);
  return file.startsWith(folder) && !file.slice(folder.length).includes('/');
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
