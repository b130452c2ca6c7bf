import { csv } from '../../server/src/engine/hosts/csv.ts';
import type { DataNode } from '../../server/src/engine/hosts/data.ts';
import { hcl } from '../../server/src/engine/hosts/hcl.ts';
import type { Host, HostReading } from '../../server/src/engine/hosts/host.ts';
import { json } from '../../server/src/engine/hosts/json.ts';
import { ndjson } from '../../server/src/engine/hosts/ndjson.ts';
import { xml } from '../../server/src/engine/hosts/xml.ts';
import { yaml } from '../../server/src/engine/hosts/yaml.ts';
import { recognise } from '../../server/src/engine/providers/index.ts';
import type { RepliesAt } from '../../server/src/engine/providers/pointers.ts';

/** Reads a data file as the engine does: its host by the ending of its name, its replies by config or structure. */
export function recognised(
  path: string,
  source: string,
  entry?: RepliesAt,
  named = true,
  previous?: Parameters<Host['read']>[2],
): HostReading {
  const host = [json, ndjson, yaml, csv, hcl, xml].find(({ extensions }) =>
    extensions.some((each) => path.endsWith(each)),
  );
  if (host === undefined) throw new Error(`${path} is no data file`);
  const find = (documents: readonly DataNode[]) => recognise(documents, { path, host: host.id, named }, entry);
  return host.read(source, { path, whole: named, find }, previous);
}

/** What a reading holds, in short: id, role and text of each reply. */
export const inShort = ({ replies }: HostReading): (readonly [string, string, string])[] =>
  replies.map(({ id, role, value }) => [id, role, value.text]);
