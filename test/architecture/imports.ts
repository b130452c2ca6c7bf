import fs from 'node:fs';
import path from 'node:path';

export interface Import {
  /** The importing file, from the project's folder. */
  readonly from: string;
  /** The imported file, from the project's folder, or the name of a package or of a module of Node. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Only types are taken: nothing of the import is there when the program runs. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+(?:(?<what>[\w\s{},*$]+?)\s+from\s+)?'(?<name>[^']+)'/gm;
const CALL = /\b(?:import|require)\(\s*'(?<name>[^']+)'\s*\)(?<typeUse>\.[A-Z])?/g;

/** The imports and re-exports of one file, read from its lines. */
export function importsOf(file: string, source: string): Import[] {
  const found: Import[] = [];
  const add = (name: string, typeOnly: boolean): void => {
    const isPackage = !name.startsWith('.');
    const to = isPackage ? packageName(name) : path.posix.join(path.posix.dirname(file), name);
    found.push({ from: file, to, isPackage, typeOnly });
  };
  for (const { groups } of source.matchAll(STATEMENT)) {
    if (groups?.name) add(groups.name, groups.what !== undefined && takesTypesOnly(groups.what));
  }
  for (const { groups } of source.matchAll(CALL)) if (groups?.name) add(groups.name, groups.typeUse !== undefined);
  return found;
}

/** Whether `type { A }`, or `{ type A, type B }`, and nothing else is imported. */
function takesTypesOnly(what: string): boolean {
  if (/^type\s+[{*\w]/.test(what)) return true;
  const names = /^\{(?<names>[^}]*)\}$/s.exec(what.trim())?.groups?.names ?? what;
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '));
}

/** `vscode-languageserver/browser` belongs to the package `vscode-languageserver`. */
function packageName(name: string): string {
  if (name.startsWith('node:')) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The TypeScript files of the shipped program, from the project's folder. */
export function sourceFiles(): string[] {
  return ['server/src', 'client/src'].flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
}
