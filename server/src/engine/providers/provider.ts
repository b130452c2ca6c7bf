import type { DataNode } from '../hosts/data.ts';
import type { Recognition } from '../hosts/host.ts';

/** A help desk whose schema and placeholders a file follows. One file each; the list is `index.ts`. */
export interface Provider {
  readonly id: string;
  /** As people write it: "Zendesk". */
  readonly name: string;
  /**
   * Recognises the desk's structure, never by file name alone.
   * @param documents one tree per JSON file, NDJSON line or YAML document; a CSV file is one array of objects
   * @returns undefined where the signature does not hold
   */
  recognise(
    documents: readonly DataNode[],
    file: { readonly path: string; readonly host: string },
  ): Recognition | undefined;
}
