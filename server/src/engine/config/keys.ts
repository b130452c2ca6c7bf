/** Every key of a config file: what it may hold and what it is for. The reader and the schema both follow it. */
import { type DataEntry, get } from '../hosts/data.ts';
import { SITUATIONS, type Situation } from '../reply.ts';
import { type Condition, type Family, type Phrase, type Rewrite, SEVERITIES } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import { type CustomRule, DEFAULT_CONFIG, type Override, PRESETS, type RepliesEntry, type Setting } from './config.ts';
import { meansRule } from './rule-names.ts';
import {
  anyText,
  countFromOne,
  described,
  didYouMean,
  type JsonSchema,
  type Key,
  type Known,
  list,
  object,
  oneOf,
  type Reading,
  record,
  type Shape,
  text,
  turned,
  whole,
  yesOrNo,
} from './shape.ts';

const key = <T>(help: string, shape: Shape<T>, o: Pick<Key<T>, 'required' | 'preset'> = {}): Key<T> => ({
  help,
  shape,
  ...o,
});

/** A value and where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly at: Span;
}

const placed = <T>(shape: Shape<T>): Shape<Placed<T>> => turned(shape, (value, node) => ({ value, at: node.span }));

// Files and replies

const globs = list('globs', text('a glob such as "macros/**"'), { orOne: true });
const markup = oneOf('a markup', ['plain', 'markdown', 'html'] as const, {
  md: 'markdown',
  text: 'plain',
  txt: 'plain',
  htm: 'html',
});

const pointer = text('a JSON pointer such as "/macros/*/text", or the name of a column', (value) =>
  value.startsWith('$')
    ? `Write a JSON pointer: "${value.replace(/^\$/, '').replaceAll(/\[['"]?([^\]'"]*)['"]?\]|\./g, '/$1')}" instead of "${value}".`
    : undefined,
);

const REPLY_PARTS = ['id', 'title', 'key'] as const;

const replyPattern = described(
  {
    ...text('a reply such as "title:Final notice"', (value) => {
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
  },
  () => ({ type: 'string', pattern: '^(id|title|key):' }),
);

/** In a YAML list, `- title: Final notice` is a map: the one mistake that is made all the time. */
const reply: Shape<string> = {
  schema: replyPattern.schema,
  read(node, reading) {
    const pair = node.kind === 'object' && node.entries.length === 1 ? node.entries[0] : undefined;
    if (pair === undefined || pair.value.kind !== 'scalar') return replyPattern.read(node, reading);
    reading.problem(node.span, `Write it as one text in quotes: "${pair.key}:${String(pair.value.value ?? '')}".`);
    return undefined;
  },
};

const repliesEntry: Shape<RepliesEntry> = turned(
  object('an entry of "replies"', {
    files: key('Which files: a glob or a list of globs.', globs, { required: true }),
    at: key(
      'Where the replies sit: JSON pointers with * (JSON, NDJSON, YAML) or names of columns (CSV). Left out: the whole file is one reply.',
      list('places', pointer, { orOne: true }),
    ),
    markup: key('What the replies are written in. Left out: plain, or what the name of a whole file says.', markup),
    provider: key(
      'The help desk whose placeholders they use.',
      oneOf('a help desk', (known: Known) => known.providers),
    ),
  }),
  ({ files, at, ...rest }, node) => {
    // A place that could not be read must not turn into "the whole file".
    if (files === undefined || (at === undefined && given(node, 'at'))) return undefined;
    return { files, at: at ?? [], ...rest };
  },
);

function given(node: Parameters<typeof get>[0], name: string): boolean {
  const value = get(node, name);
  return value !== undefined && !(value.kind === 'scalar' && value.value === null);
}

// Rules

const level: Shape<Setting> = oneOf<Setting>('a level', ['off', 'suggestion', 'warning', 'error', 'on'], {
  false: 'off',
  none: 'off',
  disable: 'off',
  disabled: 'off',
  ignore: 'off',
  true: 'on',
  enable: 'on',
  enabled: 'on',
  default: 'on',
  info: 'suggestion',
  hint: 'suggestion',
  warn: 'warning',
  fail: 'error',
});

const CUSTOM_ID = '^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$';

function rulesSchema(known: Known, value: JsonSchema): JsonSchema {
  const about = (rule: string): JsonSchema => {
    const description = known.about?.(rule);
    return description === undefined ? value : { description, ...value };
  };
  const families = known.families.map((family) => [
    `${family}/*`,
    { description: `Every rule of the family ${family}.`, ...value },
  ]);
  return {
    properties: Object.fromEntries([
      ['*', { description: 'Every rule.', ...value }],
      ...families,
      ...known.rules.map((rule) => [rule, about(rule)]),
    ]),
    // Rules of this team's own, and all of them with a star.
    patternProperties: { [CUSTOM_ID]: value, '^[a-z0-9][a-z0-9-]*/\\*$': value },
    additionalProperties: false,
  };
}

const rules: Shape<readonly (readonly [string, Setting])[]> = turned(
  record(
    '"rules"',
    {
      schema: rulesSchema,
      read(entry: DataEntry, reading: Reading) {
        reading.ruleName(entry.key, entry.keySpan);
        return true;
      },
    },
    level,
  ),
  (entries, node, { problem }) => {
    const keys = node.kind === 'object' ? node.entries : [];
    for (const [i, entry] of keys.entries()) {
      const later = keys.slice(i + 1).find((other) => other.key !== entry.key && meansRule(other.key, entry.key));
      if (later !== undefined)
        problem(entry.keySpan, `"${later.key}" further down sets this again: move this line below it.`, 'warning');
    }
    return entries;
  },
);

const override: Shape<Override> = turned(
  object('an entry of "overrides"', {
    files: key('Only in these files: a glob or a list of globs.', globs),
    replies: key(
      'Only in these replies: "id:…", "title:…" or "key:…"; * stands for anything.',
      list('replies', reply, { orOne: true }),
    ),
    rules: key('Rules and levels, as in "rules" at the top.', rules, { required: true }),
    reason: key('Why, for those who read this later.', text('a reason')),
  }),
  ({ rules: set, files, replies, reason }, node, { problem }) => {
    if (!given(node, 'files') && !given(node, 'replies'))
      problem(
        node.span,
        'Say where this holds: with "files", "replies" or both. For every file, use "rules" at the top.',
      );
    // A condition that could not be read must not turn into "everywhere".
    if ((files === undefined && given(node, 'files')) || (replies === undefined && given(node, 'replies')))
      return undefined;
    if (set === undefined || (files === undefined && replies === undefined)) return undefined;
    return {
      rules: set,
      ...(files === undefined ? {} : { files }),
      ...(replies === undefined ? {} : { replies }),
      ...(reason === undefined ? {} : { reason }),
    };
  },
);

// Rules of one's own

const phraseText = text('a phrase such as "kindly (send|reply)"');
const phrases = (wants: string): Shape<readonly string[]> => list(wants, phraseText, { orOne: true });

const condition: Shape<Condition> = object('a condition', {
  before: key('Stands right before the match.', phrases('phrases')),
  after: key('Stands right after the match.', phrases('phrases')),
  sentence: key('Stands anywhere in the sentence.', phrases('phrases')),
  next: key('Stands anywhere in the next two sentences.', phrases('phrases')),
  previous: key('Stands anywhere in the previous sentence.', phrases('phrases')),
  subject: key(
    'The subject of the clause: we, you, it, they, or none (an order).',
    list('subjects', oneOf('a subject', ['we', 'you', 'it', 'they', 'none'] as const, { I: 'we', i: 'we' }), {
      orOne: true,
    }),
  ),
  'if-clause': key('The match stands in an if-, when- or unless-clause.', yesOrNo),
  question: key('The sentence is a question.', yesOrNo),
  negated: key('A negation stands before the match in its clause.', yesOrNo),
});

const phrase: Shape<Phrase> = whole(
  turned(
    object('a phrase', {
      match: key('The words to look for, in the phrase language (docs/writing-rules.md).', phraseText, {
        required: true,
      }),
      only: key('Every one of these must hold.', condition),
      unless: key('One of these is enough to keep the rule silent.', list('conditions', condition, { orOne: true })),
    }),
    ({ match, ...rest }) => (match === undefined ? undefined : { match, ...rest }),
  ),
);

const rewrite: Shape<Rewrite> = whole(
  turned(
    object('a rewrite', {
      safety: key(
        'safe: "fix all" may apply it. review: a person chooses it.',
        oneOf('a safety', ['safe', 'review'] as const),
        { preset: 'review' },
      ),
      text: key(
        'What stands there instead: $1 repeats the first group, [words] are blanks; empty: the match is removed.',
        anyText('text'),
        {
          required: true,
        },
      ),
      over: key(
        'What it replaces: the match or the whole sentence.',
        oneOf('a range', ['match', 'sentence'] as const),
        { preset: 'match' },
      ),
      for: key(
        'Only for the phrases with these numbers, counted from 1.',
        list('numbers', countFromOne, { orOne: true }),
      ),
      title: key('What the menu says. Left out: it is made from the text.', text('a title')),
    }),
    ({ text: replacement, safety = 'review', over = 'match', ...rest }) =>
      replacement === undefined ? undefined : { safety, over, text: replacement, ...rest },
  ),
);

const exampleTexts = list('examples', text('an example'), { orOne: true, mayBeEmpty: true });

const customId = described(
  text('an id such as "house/kindly"', (value) =>
    new RegExp(CUSTOM_ID).test(value)
      ? undefined
      : `"${value}" is not an id: write two names of small letters, digits and hyphens, such as "house/kindly".`,
  ),
  () => ({ type: 'string', pattern: CUSTOM_ID }),
);

const customRule: Shape<Placed<CustomRule>> = turned(
  object('a custom rule', {
    id: key('Its name: two words with a slash, such as house/kindly.', placed(customId), { required: true }),
    phrases: key('What it looks for.', list('phrases', phrase), { required: true }),
    message: key('What the squiggle says: what is wrong and what to do, in one sentence.', text('a message'), {
      required: true,
    }),
    severity: key(
      'How grave it is.',
      oneOf('a severity', SEVERITIES, { info: 'suggestion', hint: 'suggestion', warn: 'warning' }),
      {
        preset: 'warning',
      },
    ),
    family: key(
      'The family it belongs to in reports. Left out: the first word of its id where that is a family, else robotic.',
      oneOf('a family', (known: Known) => known.families),
    ),
    scope: key(
      'What the squiggle means: a phrase or a whole sentence.',
      oneOf('a scope', ['phrase', 'sentence'] as const),
      { preset: 'phrase' },
    ),
    why: key('Why, in a sentence or two; shown when someone asks.', text('a reason')),
    unless: key(
      'Keeps every phrase silent: one of these is enough.',
      whole(list('conditions', condition, { orOne: true })),
    ),
    rewrites: key('What to offer instead.', list('rewrites', rewrite, { mayBeEmpty: true })),
    examples: key(
      'Replies that it must flag ([[ ]] around the words) and replies that are fine. They are checked.',
      object('"examples"', {
        flagged: key('Replies that it must flag, with [[ ]] around the words.', exampleTexts),
        fine: key('Replies in which it must stay silent.', exampleTexts),
      }),
    ),
  }),
  (
    {
      id,
      phrases: found,
      message,
      severity = 'warning',
      family,
      scope = 'phrase',
      why = '',
      unless = [],
      rewrites = [],
      examples,
    },
    node,
    { known },
  ) => {
    if (id === undefined || found === undefined || message === undefined) return undefined;
    // Without a condition that could not be read, the rule would speak where it should not.
    if (unless.length === 0 && given(node, 'unless')) return undefined;
    const first = id.value.slice(0, id.value.indexOf('/'));
    // The names of families are checked against `known`, which holds the families there are.
    const named = (family ?? known.families.find((each) => each === first) ?? 'robotic') as Family;
    const value = {
      id: id.value,
      family: named,
      severity,
      scope,
      message,
      why,
      rewrites,
      phrases:
        unless.length === 0 ? found : found.map((each) => ({ ...each, unless: [...(each.unless ?? []), ...unless] })),
      examples: { flagged: examples?.flagged ?? [], fine: examples?.fine ?? [] },
    };
    return { value, at: id.at };
  },
);

const customRules: Shape<readonly Placed<CustomRule>[]> = turned(
  list('rules', customRule, { mayBeEmpty: true }),
  (all, _, { known, problem }) => {
    const ids = new Set<string>();
    return all.filter(({ value: { id }, at }) => {
      const taken = known.rules.includes(id);
      if (taken)
        problem(
          at,
          `"${id}" is a rule that Uncanned has already: choose a name of your own, such as "house/${id.slice(id.indexOf('/') + 1)}".`,
        );
      else if (ids.has(id)) problem(at, `There are two rules "${id}": give one another name.`);
      else ids.add(id);
      return !taken;
    });
  },
);

// The rest

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
  list('situations', oneOf('a situation', SITUATIONS), { orOne: true }),
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

const PRESETS_HELP = 'essential (the gravest rules only), recommended or strict (every rule)';

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
  maxFileSize: key('Larger files are not read, and a message says so.', size, { preset: '20 MB' }),
});
