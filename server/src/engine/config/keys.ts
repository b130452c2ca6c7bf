/** Every key of a config file: what it may hold and what it is for. The reader and the schema both follow it. */
import type { Situation } from '../reply.ts';
import { DEFAULT_CONFIG, PRESETS } from './config.ts';
import { customRules } from './custom-keys.ts';
import { repliesEntry } from './reply-keys.ts';
import { override, rules } from './rule-keys.ts';
import { samples } from './sample-keys.ts';
import { countFromOne, described, key, list, object, placed, record, type Shape, text } from './shape.ts';
import { situation } from './situation-keys.ts';
import { statementsShape } from './statement-keys.ts';

const situations = record<readonly Situation[]>(
  '"situations"',
  {
    schema: (_, value) => ({ additionalProperties: value }),
    read({ key: pattern, keySpan }, { problem }) {
      if (pattern.trim() !== '') return true;
      problem(keySpan, 'This should be a title, a tag or a glob of files.');
      return false;
    },
  },
  list('situations', situation, { orOne: true }),
);

const SIZE = /^\s*(\d+(?:\.\d+)?)\s*(B|KB|MB|GB)?\s*$/i;
const UNITS: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

const size: Shape<number> = {
  schema: () => ({
    anyOf: [
      { type: 'integer', minimum: 1 },
      { type: 'string', pattern: '^\\s*\\d+(\\.\\d+)?\\s*([KMGkmg]?[Bb])?\\s*$' },
    ],
  }),
  read(node, { problem }) {
    const found = node.kind === 'scalar' ? SIZE.exec(String(node.value)) : null;
    const bytes = found === null ? 0 : Math.round(Number(found[1]) * UNITS[(found[2] ?? 'B').toUpperCase()]!);
    if (bytes >= 1) return bytes;
    problem(node.span, 'This should be a size such as "20 MB", or a number of bytes.');
    return undefined;
  },
};

const PRESETS_HELP = 'essential (the most serious rules only), recommended or strict (every rule)';

const extended = described(
  list('presets or files', placed(text('a preset or the path of a config file')), { orOne: true }),
  () => {
    const one = { anyOf: [{ enum: PRESETS }, { type: 'string', pattern: '\\.(ya?ml|json)$' }] };
    return { anyOf: [one, { type: 'array', items: one }], default: DEFAULT_CONFIG.preset };
  },
);

/** The whole file. */
export const configShape = object('the config', {
  $schema: key('Where editors find the schema of this file.', text('an address')),
  extends: key(
    `What this config builds on: ${PRESETS_HELP}, or other config files. Later ones win, and this file wins over them.`,
    extended,
  ),
  rules: key(
    'Rules, families (family/*) or all (*), each with off, suggestion, warning, error, or on (as the rule itself says). Later lines win.',
    rules,
  ),
  replies: key(
    'Where replies sit in files that are not recognised by themselves. The first entry that fits a file counts.',
    list('entries', repliesEntry, { mayBeEmpty: true }),
  ),
  situations: key('What replies are for, by title, tag (with *) or glob of files.', situations),
  overrides: key('Other levels in some files or some replies.', list('entries', override, { mayBeEmpty: true })),
  custom: key('Rules of your own.', customRules),
  ignore: key(
    'Files that are never read: globs, as in .gitignore.',
    list('globs', text('a glob such as "drafts/**"'), { orOne: true, mayBeEmpty: true }),
  ),
  variables: key(
    'Placeholders that your desk fills beside those it always has, without brackets: "order.number".',
    list('names', text('a name such as "order.number"'), { orOne: true, mayBeEmpty: true }),
  ),
  fields: key(
    'Fields of your own in the front matter of Markdown files, beside those whose names begin with x-.',
    list('names', text('a name such as "author"'), { orOne: true, mayBeEmpty: true }),
  ),
  statements: key('Empathy statements of your own, and those that your team likes best.', statementsShape),
  samples: key(
    'Sample customers of your own, for the preview: what it puts into placeholders beside the customers it brings.',
    samples,
  ),
  words: key(
    'Words and names that are fine in your replies, such as names of your products: a finding of exactly these words is left out.',
    list('words', text('a word or a name such as "Acme ONE"'), { orOne: true, mayBeEmpty: true }),
  ),
  reviewEvery: key(
    'Days after which a reply that says when it was reviewed should be reviewed again. Left out: nobody asks.',
    countFromOne,
  ),
  maxFileSize: key('Larger files are not read, and a message says so.', size, { preset: '20 MB' }),
});
