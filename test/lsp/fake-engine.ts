/** A linter of three phrases: what the server makes of an engine is tested without one. */
import {
  applyEdits,
  type Config,
  type ConfigProblem,
  DEFAULT_CONFIG,
  type FileInput,
  type Finding,
  type Fix,
  type Linter,
  type LintResult,
  type ReadText,
  type Reply,
  type ResolvedConfig,
  type Rule,
  type RuleText,
} from '../../server/src/engine/index.ts';
import type { Engine } from '../../server/src/lsp/engine.ts';

const rule = (id: string, severity: Rule['severity'], title: string): Rule => ({
  id,
  family: 'robotic',
  title,
  severity,
  tier: 'core',
  since: '0.1.0',
  message: `${title}: say it plainly.`,
  scope: 'phrase',
  rewrites: [],
  coded: false,
});

/** The reading matter of a rule. */
export const textOf = ({ title }: Rule): RuleText => ({
  why: 'Nobody speaks so. Source: a style guide.',
  examples: [
    { kind: 'flagged', text: `[[${title}]], your parcel left today.` },
    { kind: 'fixed', text: 'Your parcel left today.' },
    { kind: 'fine', text: 'Your *parcel* left on 1. May.' },
  ],
});

const withPage = (plain: Rule): Rule => ({ ...plain, page: textOf(plain) });

export const RULES = {
  // As a team's own rule, it brings its page along.
  advised: withPage(rule('robotic/advised', 'suggestion', 'Please be advised')),
  inconvenience: rule('hollow-apology/inconvenience', 'warning', 'Sorry for the inconvenience'),
  policy: rule('dismissive/policy', 'error', 'Against our policy'),
};

interface Pattern {
  readonly rule: Rule;
  readonly find: RegExp;
  readonly fixes: readonly { readonly title: string; readonly safety: Fix['safety']; readonly text: string }[];
}

const PATTERNS: readonly Pattern[] = [
  {
    rule: RULES.advised,
    find: /please be advised that /gi,
    fixes: [
      { title: 'Name the person', safety: 'review', text: '[name], ' },
      { title: 'Remove "please be advised that"', safety: 'safe', text: '' },
    ],
  },
  {
    rule: RULES.inconvenience,
    find: /sorry for the inconvenience/gi,
    fixes: [
      { title: 'Say what went wrong', safety: 'review', text: 'sorry [what went wrong], $5 {back} by [date]' },
      { title: 'In two lines', safety: 'review', text: 'sorry\n[what went wrong]' },
    ],
  },
  { rule: RULES.policy, find: /against our policy/gi, fixes: [] },
];

/** What was asked of the linters of one test. */
export interface Asked {
  readonly lints: FileInput[];
  readonly linters: Config[];
}

/**
 * @returns an engine that judges `*.reply.md` and named files, fails on the word "crash", and reads configs whose lines
 * are `off RULE`, `limit UNITS`, `ignore GLOB`, `extends PATH`, or mistakes.
 */
export function fakeEngine(): { readonly engine: Engine; readonly asked: Asked } {
  const asked: Asked = { lints: [], linters: [] };
  const engine: Engine = {
    extensions: ['.md', '.txt'],
    createLinter(config) {
      asked.linters.push(config);
      return fakeLinter(config, asked);
    },
    configFinder(read) {
      const at = async (path: string): Promise<ResolvedConfig> => parseConfig(read, path, (await read(path)) ?? '');
      return {
        at,
        async forFile(file) {
          for (let folder = folderOf(file); ; folder = folderOf(folder)) {
            const path = `${folder}/.uncanned.yaml`;
            if ((await read(path)) !== undefined) return at(path);
            if (!folder.includes('/'))
              return { config: DEFAULT_CONFIG, files: [], problems: [], customPlaces: new Map() };
          }
        },
      };
    },
  };
  return { engine, asked };
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

async function parseConfig(read: ReadText, path: string, text: string): Promise<ResolvedConfig> {
  const config: { -readonly [K in keyof Config]: Config[K] } = { ...DEFAULT_CONFIG, folder: folderOf(path) };
  const problems: ConfigProblem[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const [key = '', value = ''] = line.split(' ');
    if (key === 'off') config.rules = [...config.rules, [value, 'off']];
    else if (key === 'limit') config.maxFileSize = Number(value);
    else if (key === 'ignore') config.ignore = [...config.ignore, value];
    else if (key === 'extends') {
      const base = `${folderOf(path)}/${value}`;
      const other = await parseConfig(read, base, (await read(base)) ?? '');
      config.rules = [...config.rules, ...other.config.rules];
      problems.push(...other.problems);
    } else if (line !== '') {
      problems.push({ path, message: `Unknown: ${line}`, severity: 'error', at: { start: at, end: at + line.length } });
    }
    at += line.length + 1;
  }
  return { config, path, files: [path], problems, customPlaces: new Map() };
}

function fakeLinter(config: Config, asked: Asked): Linter {
  const off = new Set(config.rules.filter(([, level]) => level === 'off').map(([id]) => id));
  const lint = (file: FileInput): LintResult => {
    if (file.source.includes('crash')) throw new Error('a mistake of ours');
    if (file.source.length > config.maxFileSize) {
      const problem = { severity: 'error', message: 'It is too large.', at: { start: 0, end: 0 } } as const;
      return { recognised: false, replies: [], findings: [], problems: [problem] };
    }
    if (!file.path.endsWith('.reply.md') && file.named !== true) {
      const offer = file.source.startsWith('Macro:')
        ? { offer: { message: 'This looks like replies.', config: 'replies: []' } }
        : {};
      return { host: 'markdown', recognised: false, replies: [], findings: [], problems: [], ...offer };
    }
    const reply = replyOf(file.source);
    const findings = PATTERNS.flatMap(({ rule: { id, family, severity, scope, message }, find, fixes }) =>
      off.has(id)
        ? []
        : [...file.source.matchAll(find)]
            .filter(({ index }) => !isSuppressed(file.source, index, id))
            .map((match, i): Finding => {
              const at = { start: match.index, end: match.index + match[0].length };
              return {
                rule: id,
                family,
                severity,
                scope,
                message,
                at,
                text: match[0],
                sentence: { text: match[0], from: 0 },
                reply: '',
                replyIndex: 0,
                fingerprint: `${id}#${i}`,
                related: [{ message: 'See the beginning', at: { start: 0, end: 1 } }],
                fixes: fixes.map(({ title, safety, text }) => ({
                  title,
                  safety,
                  edits: [{ at, text }],
                  blanks: [...text.matchAll(/\[[^\]]+\]/g)].map((blank) => ({
                    start: at.start + blank.index,
                    end: at.start + blank.index + blank[0].length,
                  })),
                })),
              };
            }),
    );
    return {
      host: 'markdown',
      provider: 'zendesk',
      recognised: true,
      replies: [reply],
      findings: findings.sort((a, b) => a.at.start - b.at.start),
      problems: file.source.includes('broken')
        ? [{ severity: 'error', message: 'It is broken.', at: { start: 0, end: 1 } }]
        : [],
    };
  };
  return {
    rules: Object.values(RULES),
    problems: [],
    trials: () => [],
    statements: [],
    statementTrials: () => [],
    writingPlace: () => undefined,
    lint(file) {
      asked.lints.push(file);
      return lint(file);
    },
    fixAll(file) {
      const fixed = lint(file).findings.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'));
      const edits = fixed.flatMap(({ fixes }) => fixes.find(({ safety }) => safety === 'safe')?.edits ?? []);
      return { source: applyEdits(file.source, edits) ?? file.source, fixed, leftOut: [] };
    },
    refind: (file, fingerprint) => lint(file).findings.find((finding) => finding.fingerprint === fingerprint),
    shelve: (file, _, path = file.path) => ({ path, name: file.path, replies: [], allowed: [] }),
    libraryFile: (shelved) => ({ ...shelved, rules: new Set(), levelOf: () => 'off' }),
    alone: () => ({ findings: [], isOff: () => false }),
    shape: () => [],
    prose(reply) {
      const { text } = reply.value;
      const tokens = [...text.matchAll(/\{\{[^}]*\}\}|\[[A-Z]+\]/g)].map(({ 0: found, index }) => ({
        kind: found.startsWith('{') ? ('placeholder' as const) : ('fill-in' as const),
        at: { start: index, end: index + found.length },
        text: found,
      }));
      return {
        prose: { text, pieces: reply.value.pieces, blocks: [], marks: [], comments: [], tokenAt: new Map() },
        tokens,
        foreign: false,
      };
    },
    replyEdit: () => undefined,
    account: (reply) => ({ text: reply.value }),
  };
}

const replyOf = (source: string): Reply => ({
  id: 'one',
  role: 'body',
  key: '',
  title: 'The one reply',
  value: {
    text: source,
    pieces: [{ source: { start: 0, end: source.length }, text: { start: 0, end: source.length }, atomic: false }],
  },
  literal: 'markdown/body',
  whole: { start: 0, end: source.length },
  markup: 'markdown',
  audience: 'customer',
});

function isSuppressed(source: string, at: number, id: string): boolean {
  const lines = source.slice(0, at).split('\n');
  return lines.at(-2)?.includes(`uncanned-disable-next-line ${id}`) === true;
}
