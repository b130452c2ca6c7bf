/** What a finding may be answered with in the config: switch its rule off for the reply, allow its words, name its placeholder. */

import type { ConfigAddition, ConfigEntry } from '../config/add.ts';
import type { Config } from '../config/config.ts';
import { relativeTo } from '../config/folders.ts';
import { globOf } from '../config/glob.ts';
import { addToConfig } from '../known.ts';
import { LIBRARY_RULES } from '../library/library.ts';
import type { Linter, LintResult } from '../linter.ts';
import { looksFilled, nameIn, nameOfBlank } from '../providers/known-variables.ts';
import type { Reply } from '../reply.ts';
import type { Family, Finding } from '../rules/rule.ts';
import { REASON } from './comment.ts';

/** A finding, and the config that may answer it. */
export interface ConfigCase {
  readonly finding: Finding;
  readonly reply: Reply;
  /** Of the whole file. */
  readonly result: LintResult;
  /** Under which the engine knows the file: relative to the config's folder. */
  readonly name: string;
  /** Of the config. */
  readonly path: string;
  /** The config's text now; undefined where it has to be made. */
  readonly before: string | undefined;
  /** What the config would be with another text. */
  readonly configUnder: (text: string) => Promise<Config>;
  readonly createLinter: (config: Config) => Linter;
}

/** An entry that answers a finding. */
export interface ConfigAnswer {
  readonly entry: ConfigEntry;
  /** The proved edit; undefined where a person has to put `lines` in. */
  readonly addition: ConfigAddition | undefined;
  /** The entry as it would stand in an empty config. */
  readonly lines: string;
}

/** Longer ones are no words or names. */
const MOST_WORDS = 3;
/**
 * Families in which a finding may be a name of the team's own, or a term that its customers use themselves. What the others
 * find is a way of speaking: that is switched off with a reason, or put right.
 */
const OF_WORDS: ReadonlySet<Family> = new Set(['jargon', 'inclusive']);
const SHOUTING = 'typography/shouting';
const UNKNOWN_VARIABLE = 'placeholder/unknown';
const BLANK = 'fill-in/blank';
/** Rules that would speak where another is switched off, one in the place of the other. */
const MOST_RULES = 5;
/** Names in one tag that are tried. */
const MOST_NAMES = 5;

/** @returns the entry that names a placeholder of the team's own; undefined where that would silence nothing */
export async function variableAnswer(at: ConfigCase): Promise<ConfigAnswer | undefined> {
  for (const value of namesOf(at.finding)) {
    const made = await tried(at, { key: 'variables', value });
    if (made !== undefined) return made.answer;
  }
  return undefined;
}

/** @returns the entry that allows the words of a finding; undefined where they are a way of speaking */
export async function wordAnswer(at: ConfigCase): Promise<ConfigAnswer | undefined> {
  const value = wordOf(at.finding);
  return value === undefined ? undefined : (await tried(at, { key: 'words', value }))?.answer;
}

/**
 * Rules that would then speak in the place of the one that is switched off are switched off with it.
 * @param reason where there is none yet, a blank stands for it
 * @returns the entry that switches the rule off for the reply; undefined where the reply has no name of its own
 */
export async function offAnswer(at: ConfigCase, reason = REASON): Promise<ConfigAnswer | undefined> {
  const named = nameOf(at.reply, at.result.replies);
  if (named === undefined) return undefined;
  // Another export may have a reply of the same id.
  const files = [fileGlob(at.name)];
  const ids = [at.finding.rule];
  for (;;) {
    const rules = ids.map((id) => [id, 'off'] as const);
    const made = await tried(at, { key: 'overrides', value: { files, replies: [named], rules, reason } });
    const next = made && ids.length < MOST_RULES ? newAt(at.finding, made.speaking, at.result) : undefined;
    if (next === undefined) return made?.answer;
    ids.push(next.rule);
  }
}

/** @returns undefined where the entry can be put in but would not silence the finding; what a person puts in is not tried */
async function tried(
  at: ConfigCase,
  entry: ConfigEntry,
): Promise<{ readonly answer: ConfigAnswer; readonly speaking: readonly Finding[] } | undefined> {
  const lines = addToConfig('', at.path, entry)?.text;
  if (lines === undefined) return undefined;
  const addition = addToConfig(at.before ?? '', at.path, entry);
  const answer = { entry, addition, lines };
  if (addition === undefined) return { answer, speaking: [] };
  const { rule, fingerprint } = at.finding;
  const { findings, isOff } = await under(at, addition.text);
  const isGone = !LIBRARY_RULES.has(rule) && findings.every((other) => other.fingerprint !== fingerprint);
  return isGone || isOff(rule) ? { answer, speaking: findings } : undefined;
}

/** What would be said of the reply under the config with another text. */
async function under(
  { finding, reply, name, configUnder, createLinter }: ConfigCase,
  text: string,
): Promise<ReturnType<Linter['alone']>> {
  const config = await configUnder(text);
  // Other rules of the team's own have no part in it, and making them ready takes time.
  const custom = config.custom.filter(({ id }) => id === finding.rule);
  return createLinter({ ...config, custom, folder: '' }).alone(name, reply, finding.replyIndex);
}

/** What would be said in the place of a finding that was not said there before: a rule had been silent for this one. */
function newAt({ at }: Finding, findings: readonly Finding[], result: LintResult): Finding | undefined {
  const known = new Set(result.findings.map(({ fingerprint }) => fingerprint));
  return findings.find((other) => !known.has(other.fingerprint) && other.at.start < at.end && at.start < other.at.end);
}

/** What a placeholder may be called that the desk is not known to fill, the likeliest name first. */
function namesOf({ rule, text }: Finding): readonly string[] {
  if (rule === BLANK && looksFilled(text)) return [nameOfBlank(text)];
  if (rule !== UNKNOWN_VARIABLE) return [];
  const inTag = text.match(/[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*/gu) ?? [];
  const first = nameIn(text);
  return [...new Set([...(first === undefined ? [] : [first]), ...inTag])].slice(0, MOST_NAMES);
}

/** The words of a finding, where they may be a name or a term; undefined where they are a way of speaking. */
function wordOf({ rule, family, scope, text }: Finding): string | undefined {
  if (scope !== 'phrase' || (rule !== SHOUTING && !OF_WORDS.has(family))) return undefined;
  const word = text.replace(/\s+/g, ' ').trim();
  return word !== '' && !/[[\]{}<>\n]/.test(word) && word.split(' ').length <= MOST_WORDS ? word : undefined;
}

/** How an override names a file: this one, and none of the same name in another folder. */
function fileGlob(name: string): string {
  const path = relativeTo('', name);
  return `${path.includes('/') ? '' : '/'}${globOf(path)}`;
}

/**
 * How an override names a reply, by what survives a new export: the desk's id or the shortcut, else the title; a reply that
 * has none of them by its text. Undefined where that would name another reply of the file as well.
 */
function nameOf(reply: Reply, all: readonly Reply[]): string | undefined {
  const isTitle = reply.id === reply.title;
  const name = isTitle ? `title:${reply.id}` : `id:${reply.id}`;
  // A star would stand for anything, and what is trimmed would not be found.
  if (/[*]/.test(name) || reply.id.trim() !== reply.id || reply.id === '') return undefined;
  const lower = reply.id.toLowerCase();
  const same = all.filter((other) => (isTitle ? other.title : other.id)?.toLowerCase() === lower);
  return same.every((other) => other.id === reply.id) ? name : undefined;
}
