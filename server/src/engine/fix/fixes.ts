/** From a rewrite in prose to a verified edit of the file. */
import { readReply } from '../judge.ts';
import { OPAQUE } from '../markup/markup.ts';
import { isPlainEdit, proseEdits } from '../markup/write.ts';
import type { Reply } from '../reply.ts';
import type { Repair } from '../suppress/mistakes.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { toSource } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import { applyVerified, type OpenedFile } from './apply.ts';
import { LONG, paragraphAround, proseBetween } from './paragraph.ts';
import type { FixPlace, VerifiedFix } from './place.ts';
import type { AnyReplacement, Replacement } from './rewrite.ts';
import { verifiedTagFix } from './tags.ts';

/**
 * Works out the edit of the file that puts a replacement in its place and proves it: the reply's prose is then exactly
 * the old prose with the replacement in it, and its literal reads back as the text intended and ends where it should.
 * @returns undefined where no way of writing it can be proved; then no fix is offered
 */
export function verifiedFix(place: FixPlace, replacement: AnyReplacement): VerifiedFix | undefined {
  if ('token' in replacement) return verifiedTagFix(place, replacement);
  const { host, source, reply, reader, read } = place;
  const text = reply.value.text;
  for (const edits of proseEdits(reader, text, read, replacement.at, replacement.text)) {
    const after = applyEdits(text, edits);
    if (after === undefined || after === text) continue;
    const joined = join(text, edits);
    if (joined === undefined || losesAddress(text, joined)) continue;
    if (
      !(edits.length === 1 && isPlainEdit(text, joined, reply.markup, place.blanks)) &&
      !proseIsAsIntended(place, after, joined, replacement)
    )
      continue;
    for (const edit of host.write(source, reply, joined.at, joined.text)) {
      const reread = host.reread(source, reply, edit);
      if (reread === undefined || reread.text !== after) continue;
      const blanks = blankSpans(joined, place.blanks).map((b) => toSource(reread, b));
      return {
        fix: {
          title: replacement.title,
          safety: replacement.safety,
          edits: [edit],
          ...(blanks.length > 0 ? { blanks } : {}),
        },
        edit,
        own: { reply: place.replyIndex, edit: joined },
      };
    }
  }
  return undefined;
}

/** An address of a page or a mailbox, a link, or a placeholder that is filled with one. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>()"']*[^\s<>()"'.,;:!?]|[\w.+-]+@[\w-]+\.\w+|\]\(|<a\b|[{%<][^{}%<>\n]{0,60}(?:link|url)[^{}%<>\n]{0,60}[}%>]/giu;

/** Whether an edit takes away where the customer is sent: a rewrite may say it in other words, but has to keep that. */
const losesAddress = (text: string, { at, text: by }: Edit): boolean =>
  [...text.slice(at.start, at.end).matchAll(ADDRESS)].some(([address]) => !by.includes(address));

/** Several edits of one text as one: from the first to the last, with what stands between. */
function join(text: string, edits: readonly Edit[]): Edit | undefined {
  const first = edits.reduce((n, e) => Math.min(n, e.at.start), Number.POSITIVE_INFINITY);
  const last = edits.reduce((n, e) => Math.max(n, e.at.end), -1);
  if (last < 0) return undefined;
  const at = { start: first, end: last };
  const inside = applyEdits(
    text.slice(first, last),
    edits.map((e) => ({ at: { start: e.at.start - first, end: e.at.end - first }, text: e.text })),
  );
  return inside === undefined ? undefined : { at, text: inside };
}

const BLANK = /\[([^\][]+)\]/g;

/** Blanks of an edit's new text, as spans of the text after the edit. */
function blankSpans(edit: Edit, blanks: ReadonlySet<string>): Span[] {
  return [...edit.text.matchAll(BLANK)]
    .filter((m) => blanks.has(m[1] ?? ''))
    .map((m) => ({ start: edit.at.start + m.index, end: edit.at.start + m.index + m[0].length }));
}

/** Reads the changed reply anew and compares: blanks of the replacement read as opaque nouns. */
function proseIsAsIntended(place: FixPlace, after: string, edit: Edit, replacement: Replacement): boolean {
  const { reply, read, blanks } = place;
  const text = reply.value.text;
  const proseOf = (part: string): string => readReply({ ...reply, text: part }, blanks).read.text;
  const shown =
    replacement.reads ?? replacement.text.replace(BLANK, (all, words: string) => (blanks.has(words) ? OPAQUE : all));
  const changed = (prose: string, from: number): string =>
    prose.slice(0, replacement.at.start - from) + shown + prose.slice(replacement.at.end - from);
  if (text.length > LONG && reply.markup !== 'html') {
    // A paragraph that reads alone as it reads in its reply, and does so after the edit, has nothing that reaches beyond it.
    const at = paragraphAround(text, edit.at);
    const prose = proseBetween(read, at);
    if (prose !== undefined && proseOf(text.slice(at.start, at.end)) === read.text.slice(prose.start, prose.end))
      return (
        proseOf(after.slice(at.start, at.end + after.length - text.length)) ===
        changed(read.text.slice(prose.start, prose.end), prose.start)
      );
  }
  return proseOf(after) === changed(read.text, 0);
}

/**
 * Proves a repair of a suppression: the replies read as before, but for the reply in which the comment stands.
 * @returns undefined where it cannot be proved
 */
export function repairOf(
  repair: Repair,
  source: string,
  opened: OpenedFile,
  replies: readonly Reply[],
): VerifiedFix | undefined {
  const { title, safety } = repair;
  if (repair.replyIndex === undefined) {
    const { edit } = repair;
    const made = { fix: { title, safety, edits: [edit] }, edit };
    if (repair.changesReading === true) {
      const after = applyEdits(source, [edit]);
      const { host, options, reading } = opened;
      const problems = after === undefined ? undefined : host.read(after, options).problems;
      return problems !== undefined && problems.length <= reading.problems.length ? made : undefined;
    }
    return applyVerified(opened, source, [made]).applied.length === 1 ? made : undefined;
  }
  const reply = replies[repair.replyIndex];
  const after = reply && applyEdits(reply.value.text, [repair.edit]);
  if (reply === undefined || after === undefined) return undefined;
  for (const edit of opened.host.write(source, reply, repair.edit.at, repair.edit.text)) {
    if (opened.host.reread(source, reply, edit)?.text === after)
      return { fix: { title, safety, edits: [edit] }, edit, own: { reply: repair.replyIndex, edit: repair.edit } };
  }
  return undefined;
}
