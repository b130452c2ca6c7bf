import type * as vscode from 'vscode';

const KEY = 'statements.stars';

/** The statements that a person marked, by id. What a team marks stands in its config. */
export interface Stars {
  all(): ReadonlySet<string>;
  toggle(id: string): Promise<void>;
}

/** @param state kept over all workspaces, and on the person's other machines where settings are synchronised */
export function starsIn(state: vscode.ExtensionContext['globalState']): Stars {
  state.setKeysForSync([KEY]);
  const all = (): ReadonlySet<string> => new Set(state.get<readonly string[]>(KEY, []));
  return {
    all,
    async toggle(id) {
      const ids = all();
      await state.update(KEY, ids.has(id) ? [...ids].filter((each) => each !== id) : [...ids, id]);
    },
  };
}
