import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { Configuration } from './configuration.ts';
import { rangeOf } from './diagnostics.ts';
import { REPLY_KIND } from './document-symbols.ts';
import type { Documents } from './documents.ts';
import type { Judge } from './judge.ts';
import type { LibraryList } from './library-list.ts';
import { nameOf, replyRecords } from './outline.ts';
import { folderOf, nameIn, pathOf } from './paths.ts';
import type { CancellationToken } from './wire.ts';

/** More than a person looks through: the next letter asks again. */
const MOST = 1000;

/** Finds replies by their titles: those of open files, and of closed ones where the list of all replies was asked for. */
export function workspaceSymbols(o: {
  readonly judge: Judge;
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly list: Pick<LibraryList, 'closed'>;
}) {
  const { judge, documents, configuration, list } = o;
  return async ({ query }: WorkspaceSymbolParams, token: CancellationToken): Promise<SymbolInformation[]> => {
    const found: SymbolInformation[] = [];
    const add = (uri: string, name: string, range: () => SymbolInformation['location']['range']): void => {
      if (found.length >= MOST || !hasInOrder(name, query)) return;
      found.push({ name, kind: REPLY_KIND, location: { uri, range: range() }, containerName: fileName(uri) });
    };
    for (const { uri } of documents.all()) {
      const judgement = configuration.isConfig(uri) ? undefined : await judge.open(uri, token);
      if (judgement === undefined) continue;
      for (const { reply } of replyRecords(judgement))
        add(uri, nameOf(judgement, reply), () => rangeOf(judgement.document, reply.whole));
    }
    for (const { uri, replies } of list.closed())
      for (const { title, begins, key, range } of replies) add(uri, title ?? (begins || key), () => range);
    return found;
  };
}

/** @returns whether the letters of a query stand in a name, in their order: the loose way in which editors ask. */
export function hasInOrder(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s+/g, '')) {
    const found = letters.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}

function fileName(uri: string): string {
  const path = pathOf(uri);
  return nameIn(folderOf(path), path);
}
