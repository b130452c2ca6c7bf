/** What a finding may be answered with in the config: switch its rule off for the reply, allow its words, name its placeholder. */
import {
  addToConfig,
  CONFIG_NAMES,
  type ConfigAddition,
  type ConfigEntry,
  type Family,
  type Finding,
  LIBRARY_RULES,
  type Linter,
  nameIn,
  type Reply,
} from '../engine/index.ts';
import type { Configuration } from './configuration.ts';
import type { Documents } from './documents.ts';
import type { Engine } from './engine.ts';
import type { Judgement } from './judge.ts';
import { baseName, folderHolding, folderOf, pathOf, uriOf } from './paths.ts';

/** An answer to a finding that changes the config. */
export interface ConfigFix {
  readonly title: string;
  /** The config file. */
  readonly uri: string;
  /** Its text now; undefined where it has to be made. */
  readonly before: string | undefined;
  /** The open document's version; null where no editor has it open. */
  readonly version: number | null;
  /** The proved edit; undefined where a person has to put `lines` in. */
  readonly addition: ConfigAddition | undefined;
  /** The entry as it would stand in an empty config. */
  readonly lines: string;
  /** What the person still has to write into it. */
  readonly blank?: string;
}

export interface ConfigFixes {
  /** Never rejects. @param commented the finding can be allowed by a comment where it stands: that is the better place */
  for(judgement: Judgement, finding: Finding, commented: boolean): Promise<readonly ConfigFix[]>;
}

const REASON = '[reason]';
/** Longer ones are no words or names. */
const MOST_WORDS = 3;
/**
 * Families in which a finding may be a name of the team's own, or a term that its customers use themselves. What the others
 * find is a way of speaking: that is switched off with a reason, or put right.
 */
const OF_WORDS: ReadonlySet<Family> = new Set(['jargon', 'inclusive']);
const SHOUTING = 'typography/shouting';
const UNKNOWN_VARIABLE = 'placeholder/unknown';
/** Rules that would speak where another is switched off, one in the place of the other. */
const MOST_RULES = 5;
/** Names in one tag that are tried. */
const MOST_NAMES = 5;

/** A finding, and the config that may answer it. */
interface Case {
  readonly judgement: Judgement;
  readonly finding: Finding;
  readonly reply: Reply;
  readonly path: string;
  readonly home: Pick<ConfigFix, 'uri' | 'before' | 'version'>;
}

export function configFixes(o: {
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly engine: Engine;
}): ConfigFixes {
  const { documents, configuration, engine } = o;

  /** The config in force for a document, or the one to begin: in its workspace folder, else beside it. */
  const configOf = ({ document, ruling }: Judgement): string | undefined => {
    if (ruling.path !== undefined) return ruling.path;
    const [first] = configuration.folders();
    const isUnsaved = document.uri.startsWith('untitled:');
    const path = pathOf(document.uri);
    const folder = isUnsaved ? first : (folderHolding(configuration.folders(), path) ?? folderOf(path));
    return folder === undefined ? undefined : `${folder}/${CONFIG_NAMES[0]}`;
  };

  /** What would be said of the reply under the config with another text. */
  const under = async (
    { judgement, finding, reply, path }: Case,
    text: string,
  ): Promise<ReturnType<Linter['alone']>> => {
    const finder = engine.configFinder(async (asked) => (asked === path ? text : configuration.text(asked)));
    const { config } = await finder.at(path);
    // Other rules of the team's own have no part in it, and making them ready takes time.
    const custom = config.custom.filter(({ id }) => id === finding.rule);
    const linter = engine.createLinter({ ...config, custom, folder: '' });
    return linter.alone(judgement.ruling.name, reply, finding.replyIndex);
  };

  /** @returns undefined where the entry can be put in but would not silence the finding; what a person puts in is not tried */
  const fixOf = async (
    at: Case,
    title: (file: string) => string,
    entry: ConfigEntry,
  ): Promise<(ConfigFix & { readonly speaking: readonly Finding[] }) | undefined> => {
    const lines = addToConfig('', at.path, entry)?.text;
    if (lines === undefined) return undefined;
    const fix = { title: title(baseName(at.path)), ...at.home, lines };
    const addition = addToConfig(at.home.before ?? '', at.path, entry);
    if (addition === undefined) return { ...fix, addition, speaking: [] };
    const { rule, fingerprint } = at.finding;
    const { findings, isOff } = await under(at, addition.text);
    const isGone = !LIBRARY_RULES.has(rule) && findings.every((other) => other.fingerprint !== fingerprint);
    return isGone || isOff(rule) ? { ...fix, addition, speaking: findings } : undefined;
  };

  const variable = async (at: Case): Promise<ConfigFix | undefined> => {
    for (const value of namesOf(at.finding)) {
      const title = (file: string): string => `Add “${value}” to your team's placeholders (in ${file})`;
      const fix = await fixOf(at, title, { key: 'variables', value });
      if (fix !== undefined) return fix;
    }
    return undefined;
  };

  const word = async (at: Case): Promise<ConfigFix | undefined> => {
    const value = wordOf(at.finding);
    if (value === undefined) return undefined;
    return fixOf(at, (file) => `Allow “${value}” in your replies (in ${file})`, { key: 'words', value });
  };

  /** Rules that would then speak in the place of the one that is switched off are switched off with it. */
  const off = async (at: Case): Promise<ConfigFix | undefined> => {
    const named = nameOf(at.reply, at.judgement.result.replies);
    if (named === undefined) return undefined;
    const { rule } = at.finding;
    const ids = [rule];
    const title = (file: string): string => `Switch the rule off for this reply, in ${file} (${rule})`;
    for (;;) {
      const rules = ids.map((id) => [id, 'off'] as const);
      const value = { replies: [named], rules, reason: REASON };
      const fix = await fixOf(at, title, { key: 'overrides', value });
      const next = fix && ids.length < MOST_RULES ? newAt(at.finding, fix.speaking, at.judgement) : undefined;
      if (next === undefined) return fix && { ...fix, blank: REASON };
      ids.push(next.rule);
    }
  };

  return {
    async for(judgement, finding, commented) {
      const path = configOf(judgement);
      const reply = judgement.result.replies[finding.replyIndex];
      if (path === undefined || reply === undefined) return [];
      try {
        const before = await configuration.text(path);
        // Deleted on the disk, it has to be made anew, though the editor may still hold it.
        const open = before === undefined ? undefined : documents.atPath(path);
        const home = { uri: open?.uri ?? uriOf(path), before, version: open?.version ?? null };
        const at = { judgement, finding, reply, path, home };
        const fixes = [await variable(at), await word(at), commented ? undefined : await off(at)];
        return fixes.filter((fix) => fix !== undefined);
      } catch {
        return []; // The config cannot be read; that is shown on it.
      }
    },
  };
}

/** What would be said in the place of a finding that was not said there before: a rule had been silent for this one. */
function newAt({ at }: Finding, findings: readonly Finding[], { result }: Judgement): Finding | undefined {
  const known = new Set(result.findings.map(({ fingerprint }) => fingerprint));
  return findings.find((other) => !known.has(other.fingerprint) && other.at.start < at.end && at.start < other.at.end);
}

/** What a placeholder may be called that the desk does not know, the likeliest name first. */
function namesOf({ rule, text }: Finding): readonly string[] {
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
