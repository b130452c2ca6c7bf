/** The text of a first `.uncanned.yaml`: what was found, explained, and what else there is to say. */
import { visible } from '../terminal.ts';
import type { Entry } from './entries.ts';
import type { Proposal } from './propose.ts';

export interface ConfigParts {
  readonly entries: readonly Entry[];
  readonly proposals: readonly Proposal[];
  /** Where the schema of config files lies, as seen from the folder; undefined where that would hold on one machine alone. */
  readonly schema: string | undefined;
}

/** The most titles that a comment names. */
const NAMED = 4;
const LONGEST_NAME = 60;

/**
 * @returns YAML. Lines of prose begin with "# ", lines to be switched on with "#" and no space, or with two: take the "#"
 * out, and what is left is in its place.
 */
export function configText({ entries, proposals, schema }: ConfigParts): string {
  return [
    ...(schema === undefined
      ? []
      : [
          `# yaml-language-server: $schema=${schema}`,
          '# The line above lets VS Code complete keys, rules and levels (with the extension "YAML" of Red Hat).',
          '#',
        ]),
    '# How Uncanned checks the replies of this folder. Every key may be left out.',
    '# Lines such as "#rules:" below are switched off: take the # out to switch them on.',
    '',
    '# essential: what few people would argue with. recommended: the same rules as without this file. strict: every rule.',
    'extends: recommended',
    '',
    ...repliesLines(entries),
    '',
    ...situationLines(proposals),
    '',
    ...OTHERS,
    '',
  ].join('\n');
}

const quoted = (text: string): string => JSON.stringify(text);

function repliesLines(entries: readonly Entry[]): readonly string[] {
  const lines = entries.flatMap(({ files, at, markup, split, sure, covers }): string[] => {
    const off = sure ? '' : '#';
    const [first] = covers;
    const about = covers.length === 1 ? (first?.message ?? '') : `${covers.length} files. ${first?.message ?? ''}`;
    return [
      `  # ${visible(about)}`,
      ...(files.length === 1 && files[0] !== undefined
        ? [`${off}  - files: ${quoted(files[0])}`]
        : [`${off}  - files:`, ...files.map((each) => `${off}      - ${quoted(each)}`)]),
      ...(at.length === 0 ? [] : [`${off}    at: [${at.map(quoted).join(', ')}]`]),
      ...(markup === undefined || markup === 'plain' ? [] : [`${off}    markup: ${markup}`]),
      ...(split === undefined ? [] : [`${off}    split: ${split}`]),
    ];
  });
  const active = entries.some(({ sure }) => sure);
  if (lines.length === 0)
    lines.push(
      '#  - files: "letters/*.md"',
      '#  - files: "letters/*.txt"',
      '#  - files: answers.csv',
      '#    at: [body]',
    );
  return [
    '# Where replies stand in files that are not recognised by themselves: names of columns, or places in JSON and YAML in',
    '# which * stands for every entry. Without "at" the whole file is one reply;',
    '# "split: 2" cuts a Markdown file at its headings with ##.',
    active ? 'replies:' : '#replies:',
    ...lines,
  ];
}

function situationLines(proposals: readonly Proposal[]): readonly string[] {
  const lines = proposals.flatMap(({ pattern, situations, sure, covers }) => {
    const value = situations.length === 1 ? situations[0] : `[${situations.join(', ')}]`;
    return [
      ...(covers.length === 1 && covers[0] === pattern ? [] : [`  # ${namesOf(covers)}`]),
      `${sure ? '' : '#'}  ${quoted(pattern)}: ${value}`,
    ];
  });
  const active = proposals.some(({ sure }) => sure);
  if (lines.length === 0)
    lines.push('#  "Refunds::Declined*": refund-refused', '#  vip_complaint: complaint', '#  "bereavement/**": grief');
  const doubtful = proposals.some(({ sure }) => !sure);
  return [
    '# What replies are for, by title, tag or file; * stands for anything. Some sentences are right for a late order and wrong',
    '# for a bereavement. The lines were proposed from titles, tags and file names: read them before you rely on them.',
    ...(doubtful ? ['# Those that begin with # may mean something else: take the # out where they are right.'] : []),
    active ? 'situations:' : '#situations:',
    ...lines,
  ];
}

function namesOf(covers: readonly string[]): string {
  const named = covers.slice(0, NAMED).map((name) => {
    const shown = visible(name);
    return shown.length > LONGEST_NAME ? `${shown.slice(0, LONGEST_NAME).trimEnd()}…` : shown;
  });
  const more = covers.length - named.length;
  return named.join(' · ') + (more > 0 ? ` · and ${more} more` : '');
}

const OTHERS = [
  '# Which rules are on, and how serious they are: off, suggestion, warning, error, or on (as the rule itself says).',
  '#rules:',
  '#  robotic/*: suggestion',
  '#  negative-language/unfortunately: off',
  '',
  '# Other levels for some files or some replies.',
  '#overrides:',
  '#  - files: "legal/**"',
  '#    rules: { negative-language/*: off }',
  '#    reason: wording required by law',
  '#  - replies: ["title:Final notice*"]',
  '#    rules: { over-promise/*: error }',
  '',
  '# Rules of your own. "uncanned test-rules" tries them out.',
  '#custom:',
  '#  - id: house/kindly',
  '#    phrases:',
  '#      - match: kindly (send|reply|note|confirm)',
  '#    rewrites:',
  '#      - safety: safe',
  '#        text: please $1',
  '#    message: House style says "please".',
  '#    examples:',
  '#      flagged: ["[[Kindly reply]] today."]',
  '#      fine: ["It was kindly meant."]',
  '',
  '# Files that are never read. What .gitignore names is left out anyway.',
  '#ignore:',
  '#  - drafts',
  '#  - "*.bak"',
];
