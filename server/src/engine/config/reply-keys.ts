/** Keys about files and the replies in them. */
import type { RepliesEntry } from './config.ts';
import {
  described,
  didYouMean,
  given,
  type Known,
  key,
  list,
  object,
  oneOf,
  type Shape,
  text,
  turned,
} from './shape.ts';

export const globs = list('globs', text('a glob such as "macros/**"'), { orOne: true });
const markup = oneOf('a markup', ['plain', 'markdown', 'html'] as const, {
  md: 'markdown',
  text: 'plain',
  txt: 'plain',
  htm: 'html',
});

/** Formats in which a file of any name may be written. */
const FORMATS = ['text', 'markdown', 'html', 'json', 'ndjson', 'yaml', 'csv'] as const;

const pointer = text('a JSON pointer such as "/macros/*/text", or the name of a column', (value) =>
  value.startsWith('$')
    ? `Write a JSON pointer: "${value.replace(/^\$/, '').replaceAll(/\[['"]?([^\]'"]*)['"]?\]|\./g, '/$1')}" instead of "${value}".`
    : undefined,
);

const REPLY_PARTS = ['id', 'title', 'key'] as const;

const replyPattern = described(
  text('a reply such as "title:Final notice"', (value) => {
    const colon = value.indexOf(':');
    const part = value.slice(0, Math.max(0, colon));
    if (REPLY_PARTS.some((known) => known === part)) return undefined;
    const hint =
      part === ''
        ? ''
        : didYouMean(
            `${part}:`,
            REPLY_PARTS.map((known) => `${known}:`),
          );
    return `"${value}" should begin with "id:", "title:" or "key:".${hint}`;
  }),
  () => ({ type: 'string', pattern: '^(id|title|key):' }),
);

/** In a YAML list, `- title: Final notice` is a map: the one mistake that is made all the time. */
export const reply: Shape<string> = {
  schema: replyPattern.schema,
  read(node, reading) {
    const pair = node.kind === 'object' && node.entries.length === 1 ? node.entries[0] : undefined;
    if (pair === undefined || pair.value.kind !== 'scalar') return replyPattern.read(node, reading);
    reading.problem(node.span, `Write it as one text in quotes: "${pair.key}:${String(pair.value.value ?? '')}".`);
    return undefined;
  },
};

const headingLevel = described(oneOf('a level of headings', ['1', '2', '3', '4', '5', '6'] as const), () => ({
  type: 'integer',
  minimum: 1,
  maximum: 6,
}));

export const repliesEntry: Shape<RepliesEntry> = turned(
  object('an entry of "replies"', {
    files: key('Which files: a glob or a list of globs.', globs, { required: true }),
    at: key(
      'Where the replies sit: JSON pointers with * and ** (JSON, NDJSON, YAML) or names of columns (CSV). Left out: the whole file is one reply.',
      list('places', pointer, { orOne: true }),
    ),
    markup: key('What the replies are written in. Left out: plain, or what the name of a whole file says.', markup),
    format: key(
      'What the file is written in, where its name says something else: a .md that is YAML.',
      oneOf('a format', FORMATS, { yml: 'yaml', md: 'markdown', txt: 'text', tsv: 'csv', jsonl: 'ndjson' }),
    ),
    split: key(
      'Markdown: headings of this level begin a reply each; 2 means lines with ##. Left out: the whole file is one reply.',
      headingLevel,
    ),
    provider: key(
      'The help desk whose placeholders they use.',
      oneOf('a help desk', (known: Known) => known.providers),
    ),
  }),
  ({ files, at, split, ...rest }, node) => {
    // A place that could not be read must not turn into "the whole file".
    if (files === undefined || (at === undefined && given(node, 'at'))) return undefined;
    return { files, at: at ?? [], ...rest, ...(split === undefined ? {} : { split: Number(split) }) };
  },
);
