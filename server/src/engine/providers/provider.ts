import type { DataNode } from '../hosts/data.ts';
import type { Recognition } from '../hosts/host.ts';
import type { SyntaxName, Variable } from './tokens/variables.ts';

/** A help desk whose schema and placeholders a file follows. One file each; the list is `index.ts`. */
export interface Provider {
  readonly id: string;
  /** As people write it: "Zendesk". */
  readonly name: string;
  /** How its tags are written; absent where it has none. */
  readonly syntax?: SyntaxName;
  /** What it fills in. Absent: a team names all of them itself, and no name is unknown. */
  readonly variables?: readonly Variable[];
  /**
   * Recognises the desk's structure, never by file name alone. Absent: only the config can say that a file is of this
   * desk.
   * @param documents one tree per JSON file, NDJSON line or YAML document; a CSV file is one array of objects
   * @param file `declared`: the config says that it is of this desk
   * @returns undefined where the signature does not hold
   */
  recognise?(
    documents: readonly DataNode[],
    file: { readonly path: string; readonly host: string; readonly declared?: boolean },
  ): Recognition | undefined;
}
