import type { Reply } from '../engine/index.ts';
import type { RepliesParams, ReplyEntry } from '../protocol.ts';
import type { Ruling } from './configuration.ts';
import type { Judge } from './judge.ts';
import { shownProse } from './preview-text.ts';
import { mainText, recordOf, recordStarts } from './records.ts';
import { samplesOf } from './samples.ts';
import type { CancellationToken } from './wire.ts';

/** Characters of a reply without a title that a list shows. */
const BEGINNING = 60;

const opening = (reply: Reply, { linter, config }: Ruling): string => {
  const read = linter.prose(reply);
  return shownProse(reply, read, samplesOf(reply, read, config)).text;
};

/** Lists the replies of a document: title, situation, how much was found in each. */
export function replyLists(judge: Judge) {
  return async (params: RepliesParams, token: CancellationToken): Promise<readonly ReplyEntry[]> => {
    const judgement = await judge.open(params.textDocument.uri, token);
    if (judgement === undefined) return [];
    const { document, result, ruling } = judgement;
    const starts = recordStarts(result.replies);
    const findings = starts.map(() => 0);
    for (const { replyIndex } of result.findings) {
      const record = replyIndex < 0 ? -1 : recordOf(starts, replyIndex);
      if (record >= 0) findings[record]!++;
    }
    return starts.map((start, i) => {
      const to = starts[i + 1] ?? result.replies.length;
      const reply = result.replies[mainText(result.replies, start, to)]!;
      const { title, channel, situation } = reply;
      const begins = title === undefined ? opening(reply, ruling).trim().replace(/\s+/g, ' ') : '';
      return {
        begins: begins.length > BEGINNING ? `${begins.slice(0, BEGINNING - 1).trimEnd()}…` : begins,
        findings: findings[i]!,
        position: document.positionAt(reply.whole.start),
        ...(title === undefined ? {} : { title }),
        ...(channel === undefined ? {} : { channel }),
        ...(situation === undefined ? {} : { situation }),
      };
    });
  };
}
