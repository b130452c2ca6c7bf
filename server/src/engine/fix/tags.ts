/** Fixes of rules about tags: the only ones that may touch a placeholder. */
import { readReply } from '../judge.ts';
import type { ReadProse } from '../markup/markup.ts';
import type { Token } from '../providers/tokens/tokens.ts';
import { applyEdits } from '../text/edit.ts';
import { LONG, paragraphAround, proseBetween } from './paragraph.ts';
import type { FixPlace, VerifiedFix } from './place.ts';
import type { TagReplacement } from './rewrite.ts';

interface Reading {
  readonly tokens: readonly Token[];
  readonly read: ReadProse;
}

/**
 * Works out the edit of the file that puts a tag in the place of another and proves it: the customer reads the same words
 * around it, it is one whole tag that reads as intended, and every other token of the reply is as it was.
 * @returns undefined where that cannot be proved; then no fix is offered
 */
export function verifiedTagFix(place: FixPlace, replacement: TagReplacement): VerifiedFix | undefined {
  const { host, source, reply, replyIndex } = place;
  const { at, before, text, after, title, safety } = replacement;
  const own = { at, text: before + text + after };
  const changed = applyEdits(reply.value.text, [own]);
  if (changed === undefined || changed === reply.value.text || !isAsIntended(place, changed, replacement))
    return undefined;
  for (const edit of host.write(source, reply, own.at, own.text)) {
    if (host.reread(source, reply, edit)?.text === changed)
      return { fix: { title, safety, edits: [edit] }, edit, own: { reply: replyIndex, edit: own } };
  }
  return undefined;
}

function isAsIntended({ reply, read, blanks }: FixPlace, changed: string, replacement: TagReplacement): boolean {
  const { text } = reply.value;
  const readingOf = (part: string): Reading => readReply({ ...reply, text: part }, blanks);
  if (text.length > LONG && reply.markup !== 'html') {
    const part = paragraphAround(text, replacement.at);
    const prose = proseBetween(read, part);
    const before = readingOf(text.slice(part.start, part.end));
    if (prose !== undefined && before.read.text === read.text.slice(prose.start, prose.end))
      return differInTag(before, readingOf(changed.slice(part.start, part.end + changed.length - text.length)), {
        ...replacement,
        at: { start: replacement.at.start - part.start, end: replacement.at.end - part.start },
      });
  }
  return differInTag(readingOf(text), readingOf(changed), replacement);
}

/** Whether two readings differ in the one tag alone. */
function differInTag(before: Reading, after: Reading, { at, text }: Pick<TagReplacement, 'at' | 'text'>): boolean {
  return (
    before.read.text === after.read.text &&
    before.tokens.length === after.tokens.length &&
    before.tokens.every((token, i) => {
      const now = after.tokens[i]!;
      return token.at.start === at.start
        ? now.kind === 'placeholder' && now.broken === undefined && now.text === text
        : now.kind === token.kind && now.text === token.text;
    })
  );
}
