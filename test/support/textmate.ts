/** Reads a text by a grammar of VS Code, with what the extension's own grammars add to it: as an editor does without a server. */
import fs from 'node:fs';
import * as oniguruma from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

/** The grammars of hosts and of the code inside them, from the package `tm-grammars`. */
const HOST_GRAMMARS: Readonly<Record<string, string>> = {
  'source.json': 'json',
  'source.json.comments': 'jsonc',
  'source.json.lines': 'jsonl',
  'source.yaml': 'yaml',
  'source.hcl': 'hcl',
  'text.html.markdown': 'markdown',
  'text.html.derivative': 'html-derivative',
  'text.html.basic': 'html',
  'text.xml': 'xml',
  'source.css': 'css',
  'source.js': 'javascript',
};

interface OwnGrammar {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo: readonly string[];
}

/** What package.json says of the extension's own grammars. */
export const OWN_GRAMMARS: readonly OwnGrammar[] = (
  JSON.parse(fs.readFileSync('package.json', 'utf8')) as { contributes: { grammars: readonly OwnGrammar[] } }
).contributes.grammars;

/** VS Code injects into a scope what is said of any part of its name from the left: `source.json` also means `source.json.comments`. */
const injectedInto = (scope: string): string[] =>
  OWN_GRAMMARS.filter(({ injectTo }) => injectTo.some((to) => `${scope}.`.startsWith(`${to}.`))).map(
    ({ scopeName }) => scopeName,
  );

const fileOf = (scope: string): string | undefined => {
  const host = HOST_GRAMMARS[scope];
  if (host !== undefined) return `node_modules/tm-grammars/grammars/${host}.json`;
  return OWN_GRAMMARS.find(({ scopeName }) => scopeName === scope)?.path;
};

const scanner = oniguruma
  .loadWASM(new Uint8Array(fs.readFileSync('node_modules/vscode-oniguruma/release/onig.wasm')).buffer)
  .then(() => ({
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  }));

const registry = (injections: boolean): Registry =>
  new Registry({
    onigLib: scanner,
    loadGrammar: async (scope) => {
      const file = fileOf(scope);
      return file === undefined ? null : parseRawGrammar(fs.readFileSync(file, 'utf8'), file);
    },
    ...(injections ? { getInjections: injectedInto } : {}),
  });

const withOurs = registry(true);
const withoutOurs = registry(false);

/** A stretch of a text that has one list of scopes, outermost first. It never reaches beyond its line. */
export interface Stretch {
  /** UTF-16 code units of the whole text. */
  readonly start: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

function stretches(grammar: IGrammar, text: string): Stretch[] {
  const found: Stretch[] = [];
  let stack = INITIAL;
  let start = 0;
  for (const line of text.split('\n')) {
    const read = grammar.tokenizeLine(line, stack);
    stack = read.ruleStack;
    for (const { startIndex, endIndex, scopes } of read.tokens)
      found.push({ start: start + startIndex, text: line.slice(startIndex, endIndex), scopes });
    start += line.length + 1;
  }
  return found;
}

/**
 * @param scope of the host's grammar, such as `source.yaml`
 * @param ours whether the extension's grammars are injected
 */
export async function readByGrammar(scope: string, text: string, ours = true): Promise<Stretch[]> {
  const grammar = await (ours ? withOurs : withoutOurs).loadGrammar(scope);
  if (grammar === null) throw new Error(`no grammar of ${scope}`);
  return stretches(grammar, text);
}

/** Whether the extension's own grammars say something of a stretch. */
export const isOurs = ({ scopes }: Stretch): boolean => scopes.some((scope) => scope.endsWith('.uncanned'));

const KINDS: readonly (readonly [scope: string, kind: string])[] = [
  ['variable.other.placeholder.uncanned', 'placeholder'],
  ['markup.inserted.fill-in.uncanned', 'fill-in'],
  ['keyword.control.directive.uncanned', 'directive'],
  ['entity.name.tag.rule.uncanned', 'rule'],
  ['entity.name.tag.situation.uncanned', 'situation'],
];

/** @returns what the extension's grammars color, each as its kind, a space and its text. */
export async function coloredByGrammar(scope: string, text: string): Promise<string[]> {
  return (await readByGrammar(scope, text)).filter(isOurs).map((stretch) => {
    const kind = KINDS.find(([name]) => stretch.scopes.includes(name))?.[1] ?? stretch.scopes.join(' ');
    return `${kind} ${stretch.text.trim()}`;
  });
}
