/** Judgements of replies under a config, and the memory of them. */
import { sendingOf } from './channels/limits.ts';
import { declaredFor } from './declared.ts';
import { type Judgement, judgeReply, type ReplyText, unjudged } from './judge.ts';
import type { Reply } from './reply.ts';
import type { Rulebook } from './rulebook.ts';
import type { Piece } from './text/mapped-text.ts';

/**
 * Code units of the replies whose judgement is remembered, so that a reply judged once is not judged again. Weighed, not
 * counted: a judgement takes many times the room of its text.
 */
const REMEMBERED = 8_000_000;

/** Ways to judge a reply. */
export interface Judgements {
  /** Remembers what was judged. */
  readonly judged: (reply: Reply) => Judgement;
  /** Remembers nothing: what is dropped at once costs neither room nor the time to look through it. */
  readonly judgedOnce: (reply: Reply) => Judgement;
  /** Asks no rule. */
  readonly onlyRead: (reply: Reply) => Judgement;
}

/** @returns ways to judge that share one memory */
export function judgementsBy({ config, judge, blanks }: Rulebook): Judgements {
  /** By all that a reply is judged by but its text, then by that. */
  const remembered = new Map<string, Map<string, Judgement>>();
  let weight = 0;
  const byPieces = new WeakMap<readonly Piece[], { readonly group: string; readonly judgement: Judgement }>();

  function judged(reply: Reply): Judgement {
    const asked = replyTextOf(reply);
    const { markup, provider, situation, audience, declared, sampled, sending, text: own } = asked;
    const group = `${markup} ${provider ?? ''} ${situation?.join()} ${audience} ${declared?.join() ?? '-'} ${sampled ?? ''} ${sending ?? ''}`;
    // A reply that only moved in its file keeps its pieces.
    const kept = byPieces.get(reply.value.pieces);
    if (kept?.group === group) return kept.judgement;
    let judgement = remembered.get(group)?.get(own);
    if (judgement === undefined) {
      judgement = judgeReply(judge(), asked);
      if (weight + own.length > REMEMBERED) {
        remembered.clear();
        weight = 0;
      }
      const texts = remembered.get(group) ?? new Map<string, Judgement>();
      remembered.set(group, texts.set(own, judgement));
      weight += own.length;
    }
    byPieces.set(reply.value.pieces, { group, judgement });
    return judgement;
  }

  const judgedOnce = (reply: Reply): Judgement => judgeReply(judge(), replyTextOf(reply));
  const onlyRead = (reply: Reply): Judgement => unjudged(replyTextOf(reply), blanks);

  /** A reply as the judge sees it. */
  function replyTextOf(reply: Reply): ReplyText {
    const { value, markup, provider, situation = [], audience, sampled } = reply;
    const declared = declaredFor(reply, config);
    const sending = sendingOf(reply);
    return {
      text: value.text,
      markup,
      situation,
      audience,
      ...(provider === undefined ? {} : { provider }),
      ...(sending === undefined ? {} : { sending }),
      ...(declared === undefined ? {} : { declared }),
      ...(sampled === undefined ? {} : { sampled }),
    };
  }

  return { judged, judgedOnce, onlyRead };
}
