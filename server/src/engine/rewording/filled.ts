import type { FileInput, Linter } from '../linter.ts';
import { readerFor } from '../markup/index.ts';
import type { Reply } from '../reply.ts';
import { applyEdits } from '../text/edit.ts';
import { toSource } from '../text/mapped-text.ts';
import { overlaps, type Span } from '../text/span.ts';

/**
 * Writes words into blanks of a reply.
 * @param blanks in the file
 * @param words for each of them, in one line; empty: the blank stays
 * @returns the file then; undefined where the reply would not read so
 */
export function filled(
  linter: Linter,
  file: FileInput,
  replyIndex: number,
  blanks: readonly Span[],
  words: readonly string[],
): string | undefined {
  const reply = linter.lint(file, { fixes: 'none' }).replies[replyIndex];
  if (reply === undefined) return undefined;
  const { prose, tokens } = linter.prose(reply);
  const wordsFor = tokens.map(({ kind, at }) => {
    const inFile = toSource(reply.value, at);
    return kind === 'fill-in' ? (words[blanks.findIndex((blank) => overlaps(blank, inFile))] ?? '') : '';
  });
  const first = tokens.find((_, i) => wordsFor[i] !== '');
  const last = tokens.findLast((_, i) => wordsFor[i] !== '');
  if (first === undefined || last === undefined) return file.source;
  const at = { start: first.at.start, end: last.at.end };
  const read = (text: string): string => linter.prose({ ...reply, value: { text, pieces: [] } }).prose.text.trim();
  const reader = readerFor(reply.markup);
  // As signs that mean nothing, where that is what they are; a placeholder or an address is written as it is.
  const written = wordsFor.map((each) => (read(reader.escape(each)) === each ? reader.escape(each) : each));
  const text = between(
    reply.value.text,
    at,
    tokens.map((token, i) => ({ at: token.at, text: written[i]! })),
  );
  const wanted = between(
    prose.text,
    { start: 0, end: prose.text.length },
    [...prose.tokenAt].map(([start, i]) => ({ at: { start, end: start + 1 }, text: written[i]! && read(written[i]!) })),
  );
  const edit = linter.replyEdit(file, replyIndex, at, text);
  const source = edit && applyEdits(file.source, [edit]);
  const after = source === undefined ? undefined : replyOf(linter, { ...file, source }, replyIndex);
  return after !== undefined && linter.prose(after).prose.text === wanted ? source : undefined;
}

function replyOf(linter: Linter, { previous: _, ...file }: FileInput, replyIndex: number): Reply | undefined {
  return linter.lint(file, { fixes: 'none' }).replies[replyIndex];
}

/** A stretch of a text with words in the places of others; where there are none, what stood there stays. */
function between(text: string, { start, end }: Span, places: readonly { at: Span; text: string }[]): string {
  let out = '';
  let from = start;
  for (const place of places) {
    if (place.text === '' || place.at.start < from || place.at.end > end) continue;
    out += text.slice(from, place.at.start) + place.text;
    from = place.at.end;
  }
  return out + text.slice(from, end);
}
