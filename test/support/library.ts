import {
  type Config,
  checkLibrary,
  createLinter,
  DEFAULT_CONFIG,
  type Finding,
  type LibraryFile,
} from '../../server/src/engine/index.ts';

export const TODAY = '2026-11-28';

/** @returns what is kept of files, by their paths */
export function filesOf(sources: Readonly<Record<string, string>>, config: Partial<Config> = {}): LibraryFile[] {
  const linter = createLinter({ ...DEFAULT_CONFIG, preset: 'strict', ...config });
  return Object.entries(sources).map(([path, source]) => {
    const file = { path, source };
    return linter.libraryFile(linter.shelve(file, linter.lint(file, { fixes: 'none' })));
  });
}

/** A finding in short: where it is, what is underlined, and where the other replies are. */
export interface Short {
  readonly in: string;
  readonly text: string;
  readonly message: string;
  readonly others: readonly string[];
}

/** @returns the findings of one rule in a library of files */
export function found(
  rule: string,
  sources: Readonly<Record<string, string>>,
  config: Partial<Config> = {},
  today = TODAY,
): Short[] {
  return [...checkLibrary(filesOf(sources, config), { today })].flatMap(([path, findings]) =>
    findings.filter((finding) => finding.rule === `library/${rule}`).map((finding) => short(path, finding, sources)),
  );
}

function short(path: string, { at, message, related = [] }: Finding, sources: Readonly<Record<string, string>>): Short {
  return {
    in: path,
    text: sources[path]?.slice(at.start, at.end) ?? '',
    message,
    others: related.map((other) => `${other.path}: ${sources[other.path ?? '']?.slice(other.at.start, other.at.end)}`),
  };
}

/** A Markdown reply with these lines at its head. */
export const reply = (head: Readonly<Record<string, string>>, text: string): string =>
  `---\naudience: customer\nsituation: routine\n${Object.entries(head)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n${text}\n`;

/** A JSON list of records. */
export const list = (...records: readonly Readonly<Record<string, unknown>>[]): string => JSON.stringify(records);
