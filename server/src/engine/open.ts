/** A file, read: which host reads it, where its replies are looked for, and what is known of it from before an edit. */
import type { Config } from './config/config.ts';
import { isIgnored, repliesEntryFor } from './config/paths.ts';
import type { Host, HostOptions, HostReading } from './hosts/host.ts';
import { hostFor, hostNamed } from './hosts/index.ts';
import { text } from './hosts/text.ts';
import type { FileInput } from './linter.ts';
import { recognise } from './providers/index.ts';
import { mayHoldReplies } from './providers/offer.ts';
import type { SuppressInput } from './suppress/suppress.ts';
import type { Verdict } from './verdict.ts';

export type ReplyComment = SuppressInput['replyComments'][number];

/** What is kept of a result, for the text after the next edit. */
export interface Lint {
  readonly path: string;
  readonly reading: HostReading;
  /** By reply. */
  readonly verdicts: readonly Verdict[];
  readonly comments: readonly ReplyComment[];
}

/** A file, read. */
export interface Opened {
  readonly host: Host;
  readonly options: HostOptions;
  readonly reading: HostReading;
  /** What came of the text before the edit. */
  readonly before?: Lint;
}

/**
 * @param before what came of `file.previous`
 * @param find says where the replies of a data file are, where the config and the providers are not to be asked
 * @returns undefined where the file is ignored or no host reads it
 */
export function openFile(
  file: FileInput,
  config: Config,
  before: Lint | undefined,
  find?: HostOptions['find'],
): Opened | undefined {
  const entry = repliesEntryFor(config, file.path);
  const host =
    (entry?.format === undefined ? undefined : hostNamed(entry.format)) ??
    hostFor(file.path, file.language) ??
    (file.named === true ? text : undefined);
  if (host === undefined || isIgnored(config, file.path)) return undefined;
  const markup = file.markup ?? entry?.markup;
  const options: HostOptions = {
    path: file.path,
    whole: file.named === true || entry?.at.length === 0,
    collection: entry === undefined && (file.named === true || mayHoldReplies(file.path)),
    find:
      find ??
      ((documents) =>
        recognise(
          documents,
          { path: file.path, host: host.id, named: file.named === true },
          entry && { ...entry, markup: entry.markup ?? 'plain' },
        )),
    ...(markup === undefined ? {} : { markup }),
    ...(entry?.provider === undefined ? {} : { provider: entry.provider }),
    ...(entry?.split === undefined ? {} : { split: entry.split }),
  };
  const { previous } = file;
  if (previous === undefined || before === undefined)
    return { host, options, reading: host.read(file.source, options) };
  const { reading } = before;
  // The same text again, to find one finding in it: nothing is read twice.
  if (previous.source === file.source) return { host, options, reading, before };
  return { host, options, reading: host.read(file.source, options, { ...previous, reading }), before };
}
