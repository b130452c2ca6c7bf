/** What is wrong with front matter that is no YAML, in words for people who write replies. */
import { parseDocument, type YAMLParseError } from 'yaml';
import type { Span } from '../text/span.ts';

/** In the YAML. */
export interface Fault {
  readonly message: string;
  readonly at: Span;
}

const ENTRY = /^([A-Za-z_][\w-]*):[ \t]+(\S.*?)[ \t]*$/;

/**
 * @param yaml the front matter without its fences
 * @param error the first that the parser found
 */
export function faultIn(yaml: string, error: Pick<YAMLParseError, 'pos' | 'code' | 'message'>): Fault {
  const start = Math.min(error.pos[0], yaml.length);
  const at = { start, end: Math.max(start, Math.min(error.pos[1], yaml.length)) };
  const line = lineAt(yaml, start);
  const text = yaml.slice(line.start, line.end);
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:]*/.exec(text)?.[0].trim() ?? '';
      return { message: `"${key}" is written twice. Take one out.`, at };
    }
    case 'TAB_AS_INDENT':
      return { message: 'Indent with spaces, not with tabs.', at };
    default:
  }
  if (/^[A-Za-z_][\w-]*:[^\s:]/.test(text) && !ENTRY.test(text))
    return { message: 'Put a space behind the colon.', at: line };
  const quoted = unquoted(yaml, line);
  if (quoted !== undefined) return quoted;
  if (error.message.startsWith('Flow sequence in'))
    return { message: 'This list is not closed: put ] behind its last word.', at: bracketBefore(yaml, '[', start) };
  if (error.message.startsWith('Flow map in'))
    return { message: 'This map is not closed: put } behind its last value.', at: bracketBefore(yaml, '{', start) };
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && /^(?:\r\n?|\n)[ \t]/.test(yaml.slice(line.end)))
    return { message: 'The next line is indented as if it belonged to this one. Begin it at the left edge.', at };
  if (error.code === 'MISSING_CHAR' && error.message.startsWith('Missing closing'))
    return { message: 'A quotation mark is not closed.', at };
  return { message: `${firstSentence(error.message)} Correct it there.`, at };
}

/** A value that YAML takes for something else, where it could be read if it stood in quotation marks. */
function unquoted(yaml: string, line: Span): Fault | undefined {
  const text = yaml.slice(line.start, line.end);
  const [, key = '', value = ''] = ENTRY.exec(text) ?? [];
  // A list or a quotation that is never closed is another mistake, and so is one around which the lines are wrong.
  if (value === '' || /^(?:\[[^\]]*|"[^"]*|'[^']*)$/.test(value) || isSound(text)) return undefined;
  const words = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
  const quoted = /["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
  const start = line.start + text.indexOf(value, key.length + 1);
  if (!isSound(`${key}: ${quoted}`)) return undefined;
  return {
    message: `Put what stands behind "${key}:" in quotation marks: ${quoted}`,
    at: { start, end: start + value.length },
  };
}

const isSound = (yaml: string): boolean =>
  parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' }).errors.length === 0;

/** Where the last bracket of a kind stands that was opened before a place. */
function bracketBefore(yaml: string, bracket: string, place: number): Span {
  const start = Math.max(0, yaml.lastIndexOf(bracket, place));
  return { start, end: start + 1 };
}

/** The line on which a place lies, without its line break. */
function lineAt(text: string, place: number): Span {
  let start = place;
  while (start > 0 && !/[\r\n]/.test(text[start - 1]!)) start--;
  let end = place;
  while (end < text.length && !/[\r\n]/.test(text[end]!)) end++;
  return { start, end };
}

const firstSentence = (message: string): string => {
  const line = message
    .split('\n')[0]!
    .replace(/ at line \d+.*$/, '')
    .trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
};
