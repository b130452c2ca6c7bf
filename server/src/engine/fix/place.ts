import type { Host } from '../hosts/host.ts';
import type { MarkupReader, ReadProse } from '../markup/markup.ts';
import type { Reply } from '../reply.ts';
import type { Fix } from '../rules/rule.ts';
import type { FileEdit } from './apply.ts';

/** The reply that a fix changes, and where it lies. */
export interface FixPlace {
  readonly host: Host;
  readonly source: string;
  readonly reply: Reply;
  readonly replyIndex: number;
  readonly reader: MarkupReader;
  readonly read: ReadProse;
  readonly blanks: ReadonlySet<string>;
}

/** A fix, and the one edit it is made of. */
export interface VerifiedFix extends FileEdit {
  readonly fix: Fix;
}
