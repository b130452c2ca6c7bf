import { LIBRARY_RULES } from '../library/library.ts';
import type { FileInput, Linter, LintResult } from '../linter.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import { switchesOff } from '../suppress/suppress.ts';
import { applyEdits } from '../text/edit.ts';
import { shift } from '../text/span.ts';

/** The file is linted once more to see that the comment does what it says: not while someone waits on a large one. */
const MAX_LENGTH = 500_000;

/** The rule that speaks until the blank is filled. */
const ASKS_FOR_REASON = 'library/suppression-reason';

/** What is left for the person to fill in. */
export const REASON = '[reason]';

/**
 * @param reason one line; where there is none yet, a blank stands for it
 * @returns the edit that writes a comment above a finding which switches its rule off there; undefined where the host has
 * no comments, where a comment in that place would change the reply, or where it would not do exactly this.
 */
export function suppression(
  file: FileInput,
  linter: Linter,
  result: LintResult,
  finding: Finding,
  reason = REASON,
): Fix | undefined {
  const reply = result.replies[finding.replyIndex];
  if (reply === undefined || file.source.length > MAX_LENGTH) return undefined;
  const { source } = file;
  // Two hyphens would end a comment of HTML.
  const text = `uncanned-disable-next-line ${finding.rule} -- ${reason.replace(/--+/g, '–')}`;
  const inText = lineStart(source, finding.at.start);
  const aboveLiteral = lineStart(source, reply.whole.start);
  const place =
    result.host === 'markdown' && opensBlock(source, inText, reply.whole.start)
      ? { at: inText, comment: `<!-- ${text} -->` }
      : result.host === 'html'
        ? { at: inText, comment: `<!-- ${text} -->` }
        : result.host === 'yaml' || result.host === 'hcl'
          ? { at: aboveLiteral, comment: `# ${text}` }
          : result.host === 'json' && hasComments(file)
            ? { at: aboveLiteral, comment: `// ${text}` }
            : undefined;
  if (place === undefined) return undefined;
  const indent = /^[ \t]*/.exec(source.slice(place.at))![0];
  const eol = /\r\n/.test(source) ? '\r\n' : '\n';
  const edits = [{ at: { start: place.at, end: place.at }, text: `${indent}${place.comment}${eol}` }];
  const after = applyEdits(source, edits);
  if (after === undefined) return undefined;
  const afresh = lintAfresh(linter, file, after);
  if (!silences(afresh, result, finding)) return undefined;
  // What the library says is not in a result: the comment is asked itself.
  if (LIBRARY_RULES.has(finding.rule)) {
    const at = shift(finding.at, finding.at.start < place.at ? 0 : after.length - source.length);
    if (!switchesOff(linter.shelve({ ...file, source: after }, afresh).allowed, { ...finding, at })) return undefined;
  }
  const blank = place.at + indent.length + place.comment.indexOf(REASON);
  const blanks = reason === REASON ? { blanks: [{ start: blank, end: blank + REASON.length }] } : {};
  return {
    title: `Switch the rule off here (${finding.rule})`,
    safety: 'review',
    edits,
    ...blanks,
  };
}

/**
 * Whether the finding is gone, no other came but the one that asks for the reason, none of another rule went, and no
 * reply was gained or lost. Fingerprints do not tell: a reply without a name is known by its text, and the comment is in it.
 */
function silences(after: LintResult, before: LintResult, finding: Finding): boolean {
  const [had, left] = [before, after].map(({ findings }) =>
    countsOf(findings.filter(({ rule }) => rule !== ASKS_FOR_REASON).map(nameOf)),
  ) as [Map<string, number>, Map<string, number>];
  const others = before.findings.filter(({ rule }) => rule !== finding.rule && rule !== ASKS_FOR_REASON).map(nameOf);
  const gone = LIBRARY_RULES.has(finding.rule) ? 0 : 1;
  return (
    (left.get(nameOf(finding)) ?? 0) <= (had.get(nameOf(finding)) ?? 0) - gone &&
    [...left].every(([name, count]) => count <= (had.get(name) ?? 0)) &&
    others.every((name) => left.get(name) === had.get(name)) &&
    after.replies.length === before.replies.length &&
    after.problems.length === before.problems.length
  );
}

const nameOf = ({ rule, replyIndex, text }: Finding): string => `${replyIndex} ${rule} ${text}`;

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const lineStart = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;

/**
 * Whether a line of Markdown opens a paragraph or heading: a comment between two lines of a paragraph, or between two
 * items of a list, would cut it in two.
 */
function opensBlock(source: string, at: number, start: number): boolean {
  const end = source.indexOf('\n', at);
  const line = source.slice(at, end < 0 ? undefined : end);
  const above = source.slice(lineStart(source, at - 1), Math.max(0, at - 1));
  const plain = !/^(\s{4}|\t|\s*([-*+]|\d+[.)])\s|\s*[>|])/.test(line);
  return plain && (at === 0 || at === start || above.trim() === '' || /^ {0,3}#{1,6}\s/.test(above));
}

function lintAfresh(linter: Linter, { previous: _, ...file }: FileInput, source: string): LintResult {
  return linter.lint({ ...file, source }, { fixes: 'none' });
}

/** JSON takes comments only where its dialect says so. */
const hasComments = (file: FileInput): boolean => /\.(jsonc|json5)$/i.test(file.path) || file.language === 'jsonc';
