/** What a folder holds: the files whose replies are read, and those that look like replies. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import {
  createLinter,
  DEFAULT_CONFIG,
  EXTENSIONS,
  type Linter,
  type LintResult,
  loadConfig,
  looksLikeReply,
  mayHoldReplies,
  type Offer,
} from '../../engine/index.ts';
import { decode } from '../decode.ts';
import { findFiles, withSlashes } from '../files.ts';
import { isDocumentation, isForProgram, isLetter, isText, letterFolders } from '../letters.ts';
import { ownConfig } from '../own-config.ts';
import { type Collection, collectionIn, greets, speaks } from './collections.ts';
import { type Entry, entriesFor, isMarkdown, type Unread } from './entries.ts';
import type { Labelled } from './propose.ts';

/** A file whose replies are read. */
export interface ReadFile {
  readonly path: string;
  readonly host: string;
  readonly provider?: string;
  readonly replies: readonly Labelled[];
  /** It is read by an entry of the config that is proposed. */
  readonly byEntry: boolean;
}

/** What was found. */
export interface Looked {
  /** How many files were looked at. */
  readonly files: number;
  readonly read: readonly ReadFile[];
  readonly entries: readonly Entry[];
  /** Config files in folders below, which hold for their own files. */
  readonly configs: readonly string[];
}

const NO_FIXES = { fixes: 'none' } as const;

/** A file's text and the name under which the engine sees it. */
interface Source {
  readonly path: string;
  readonly text: string;
}

const WHOLE = /\.(?:txt|text|html?|md|markdown)$/i;

/**
 * Looks at every file below a folder, by the walk of `uncanned lint`. Reads and writes nothing else.
 * @param folder absolute
 */
export async function look(folder: string): Promise<Looked> {
  const { files } = await findFiles(['.'], { cwd: folder, extensions: EXTENSIONS });
  const configs = new Map<string, string | undefined>();
  const sources: Source[] = [];
  for (const { absolute } of files) {
    const path = withSlashes(relative(folder, absolute));
    const text = configBelow(folder, dirname(absolute), configs) === undefined ? textOf(absolute) : undefined;
    if (text !== undefined) sources.push({ path, text });
  }
  const linter = createLinter(DEFAULT_CONFIG);
  const results = sources.map((source) => ({ source, result: lint(linter, source) }));
  const others = results.filter(({ result }) => !result.recognised);
  const texts = others.flatMap(({ source: { path, text } }) =>
    isText(path) ? [{ path, isLetter: isLetter(text) }] : [],
  );
  const letters: Letters = {
    paths: new Set(texts.flatMap((each) => (each.isLetter ? [each.path] : []))),
    isIn: letterFolders(texts),
  };
  const unread = (
    await Promise.all(others.map(({ source, result }) => unreadFile(source, result, linter, letters)))
  ).filter((each) => each !== undefined);
  const entries = entriesFor(
    unread,
    sources.map(({ path }) => path),
  );
  return {
    files: sources.length,
    read: [
      ...results.filter(({ result }) => result.recognised).map(({ source, result }) => readFile(source, result, false)),
      ...readBy(entries, sources),
    ].filter(({ replies }) => replies.length > 0),
    entries,
    configs: [...new Set(configs.values())].flatMap((path) =>
      path === undefined ? [] : [withSlashes(relative(folder, path))],
    ),
  };
}

/** A config file between a file's folder and the one that is looked at: it holds there, and not the one to be written. */
function configBelow(top: string, folder: string, known: Map<string, string | undefined>): string | undefined {
  if (resolve(folder) === resolve(top)) return undefined;
  if (!known.has(folder)) {
    known.set(folder, ownConfig(folder) ?? configBelow(top, dirname(folder), known));
  }
  return known.get(folder);
}

/** @returns undefined for what cannot be read, is no text, or is too large */
function textOf(path: string): string | undefined {
  try {
    if (statSync(path).size > DEFAULT_CONFIG.maxFileSize) return undefined;
    const decoded = decode(readFileSync(path));
    return decoded.kind === 'text' ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}

const lint = (linter: Linter, { path, text }: Source): LintResult => linter.lint({ path, source: text }, NO_FIXES);

const readFile = ({ path }: Source, { host = '', provider, replies }: LintResult, byEntry: boolean): ReadFile => ({
  path,
  host,
  ...(provider === undefined ? {} : { provider }),
  byEntry,
  replies: replies.map(({ title, tags = [], situation, misnamed }) => ({
    path,
    ...(title === undefined ? {} : { title }),
    tags,
    isDeclared: situation !== undefined || misnamed !== undefined,
  })),
});

/** The files that proposed entries would read, those that a person has to switch on aside. */
function readBy(entries: readonly Entry[], sources: readonly Source[]): readonly ReadFile[] {
  const sure = entries.filter((entry) => entry.sure);
  if (sure.length === 0) return [];
  const replies = sure.map(({ files, at, markup, split }) => ({
    files,
    at,
    ...(isMarkup(markup) ? { markup } : {}),
    ...(split === undefined ? {} : { split }),
  }));
  const linter = createLinter({ ...DEFAULT_CONFIG, replies });
  const paths = new Set(sure.flatMap(({ reads }) => reads));
  return sources.filter(({ path }) => paths.has(path)).map((source) => readFile(source, lint(linter, source), true));
}

const isMarkup = (name: string | undefined): name is 'plain' | 'markdown' | 'html' =>
  name === 'plain' || name === 'markdown' || name === 'html';

/** Names that speak of replies, beside those that the engine knows. */
const TELLING = /template|letter|answer|message|mail|script|faq/i;
/** Between them and a text there may be a folder for its language or its brand: `mails/en/shipped.txt`. */
const isTelling = (path: string): boolean =>
  mayHoldReplies(path) ||
  TELLING.test(
    path
      .split('/')
      .slice(isMarkdown(path) ? -2 : -3)
      .join('/'),
  );

/** Of the texts in a place so many must speak to a customer before it is taken for replies. */
const SHARE = 0.6;
/** And so many in a place whose own name speaks of replies: the shortest answers address nobody. */
const SHARE_NAMED = 1 / 3;
const FEW = 3;

/** Which files are letters, and whether one lies among many. */
interface Letters {
  readonly paths: ReadonlySet<string>;
  readonly isIn: (path: string) => boolean;
}

/** What is said of a file that is not read, where it looks like replies. */
async function unreadFile(
  source: Source,
  { offer, host }: LintResult,
  linter: Linter,
  letters: Letters,
): Promise<Unread | undefined> {
  const { path, text } = source;
  if (isForProgram(path)) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!WHOLE.test(name)) {
    // Of a file that somebody names more is said than of one that is met.
    const found =
      offer ?? (host === undefined ? undefined : linter.lint({ path, source: text, named: true }, NO_FIXES).offer);
    return found && offered(source, found);
  }
  if (isDocumentation(path) || !looksLikeReply(text)) return undefined;
  const sure = isTelling(path);
  const collected = isMarkdown(name) ? collection(source, sure) : undefined;
  if (collected !== undefined) return collected;
  const whole = { path, at: [], markup: undefined };
  if (sure) return { ...whole, message: 'Taken for replies, by name and by what they say.', sure };
  const isAmong = isText(path) && letters.isIn(path);
  if (isAmong && letters.paths.has(path)) return { ...whole, message: AMONG_LETTERS, sure: true, letter: true };
  // Prose that speaks to its reader is everywhere: elsewhere than among letters a document is worth no word.
  if (isMarkdown(name) && !isAmong) return undefined;
  return { ...whole, message: 'Its text speaks to a customer; only you know whether it is a reply.', sure };
}

const AMONG_LETTERS = 'Most texts of this folder open with a greeting or end with a sign-off.';

/** How many of the sections must greet, where the name speaks of replies and where it does not. */
const GREETING_SHARE = { named: 1 / 3, unnamed: 1 / 2 };
/** How many must speak to somebody, in a file of replies by its name. */
const SPEAKING_SHARE = 1 / 2;

/** A Markdown file with a reply under each heading. */
function collection({ path, text }: Source, named: boolean): Unread | undefined {
  const greeting = collectionIn(path, text, greets);
  const share = named ? GREETING_SHARE.named : GREETING_SHARE.unnamed;
  const isGreeting = greeting !== undefined && greeting.speaking >= greeting.sections * share;
  if (isGreeting && (named || greeting.speaking >= FEW)) return sectionsOf(path, greeting, named);
  const speaking = mayHoldReplies(path) ? collectionIn(path, text, speaks) : undefined;
  if (speaking === undefined || speaking.speaking < speaking.sections * SPEAKING_SHARE) return undefined;
  return sectionsOf(path, speaking, named);
}

const sectionsOf = (path: string, { split, sections, speaking }: Collection, sure: boolean): Unread => ({
  path,
  message: `${speaking} of its ${sections} sections speak to a customer: each is read as a reply.`,
  at: [],
  markup: undefined,
  split,
  sure,
});

/** Where the lines of an offer would stand. */
const OFFERED = '/.uncanned.yaml';

/** The places that an offer names, read from the lines that it gives, and looked at. */
async function offered(source: Source, { message, config }: Offer): Promise<Unread | undefined> {
  const { config: read } = await loadConfig(async (path) => (path === OFFERED ? config : undefined), OFFERED);
  const [entry] = read.replies;
  if (entry === undefined) return undefined;
  const { replies } = lint(createLinter({ ...DEFAULT_CONFIG, replies: [{ ...entry, files: ['**'] }] }), source);
  const speaking = replies.filter(({ value }) => looksLikeReply(value.text)).length;
  const share = entry.at.every(mayHoldReplies) ? SHARE_NAMED : SHARE;
  const sure = speaking >= share * replies.length && (isTelling(source.path) || speaking >= FEW);
  if (!sure && speaking < 2) return undefined;
  return { path: source.path, message: shorter(message), at: entry.at, markup: entry.markup, sure };
}

/** The file is named beside it already. */
function shorter(message: string): string {
  const rest = message.replace(/^No replies were recognised in this file, but /, '').replace(/^This file /, 'it ');
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}
