import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import type { ClientCommands } from '../protocol.ts';
import { rangeOf } from './diagnostics.ts';
import type { Judge, Judgement } from './judge.ts';
import { findingsInWords, type ReplyRecord, replyRecords } from './outline.ts';
import type { CancellationToken } from './wire.ts';

/** An editor draws a line of its own for every lens: in a file of more replies they would be in the way, and slow. */
export const MOST_REPLIES = 500;

/** What a lens remembers until it is drawn. */
interface Lensed {
  readonly uri: string;
  readonly index: number;
}

/**
 * A line above each reply: what was found, how long it is, where it goes, and a way to the preview. What costs time is worked out
 * when the editor draws the lens.
 * @param commands what the client has registered
 */
export function codeLenses(judge: Judge, commands: ReadonlySet<keyof ClientCommands>) {
  return {
    async list({ textDocument: { uri } }: CodeLensParams, token: CancellationToken): Promise<CodeLens[] | null> {
      const judgement = await judge.open(uri, token);
      if (judgement === undefined || !judgement.ruling.settings.codeLens) return null;
      const records = replyRecords(judgement);
      if (records.length > MOST_REPLIES) return null;
      return records.flatMap(({ reply, whole }, index): CodeLens[] => {
        const start = judgement.document.positionAt(whole.start);
        const range = { start, end: start };
        const position = judgement.document.positionAt(reply.whole.start);
        const facts: CodeLens = { range, data: { uri, index } satisfies Lensed };
        const preview: ClientCommands['uncanned.showReply'] = [uri, position, true];
        return commands.has('uncanned.showReply')
          ? [facts, { range, command: { title: 'Preview', command: 'uncanned.showReply', arguments: [...preview] } }]
          : [facts];
      });
    },
    async resolve(lens: CodeLens, token: CancellationToken): Promise<CodeLens> {
      const { uri, index } = lens.data as Lensed;
      const judgement = await judge.open(uri, token);
      const record = judgement && replyRecords(judgement)[index];
      if (judgement === undefined || record === undefined) return { ...lens, command: { title: '', command: '' } };
      const title = factsOf(judgement, record);
      const first = record.findings[0];
      if (first === undefined || !commands.has('uncanned.select')) return { ...lens, command: { title, command: '' } };
      const select: ClientCommands['uncanned.select'] = [uri, rangeOf(judgement.document, first.at)];
      const tooltip = 'Select the first finding';
      return { ...lens, command: { title, tooltip, command: 'uncanned.select', arguments: [...select] } };
    },
  };
}

/** "3 findings · 84 words · email" */
function factsOf(judgement: Judgement, { reply, findings }: ReplyRecord): string {
  const words = wordsIn(judgement.ruling.linter.prose(reply).prose.text);
  return [
    findingsInWords(findings.length) || 'No findings',
    `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}`,
    reply.channel ?? '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A placeholder is one word. */
const WORD = /[\p{L}\p{N}\uFFFC]+(?:[’'.,@/_-][\p{L}\p{N}]+)*/gu;

/** @returns how many words a customer reads. */
const wordsIn = (prose: string): number => prose.match(WORD)?.length ?? 0;
