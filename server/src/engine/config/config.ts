import type { Markup, Situation } from '../reply.ts';
import type { Family, Phrase, Rewrite, Scope, Severity, Statement } from '../rules/rule.ts';

/** What a rule is in the end: its severity, or off. */
export type Level = Severity | 'off';
/** What a config may say of a rule; `on` is the severity on the rule's own page. */
export type Setting = Level | 'on';
export const PRESETS = ['essential', 'recommended', 'strict'] as const;
/** `essential`: tier core; `recommended`: core and strong; `strict`: every rule. */
export type Preset = (typeof PRESETS)[number];

/** Where replies sit in files that no signature recognises. */
export interface RepliesEntry {
  readonly files: readonly string[];
  /** JSON pointers with `*` and `**` (per line or document in NDJSON and YAML), names of columns for CSV; empty: the whole file. */
  readonly at: readonly string[];
  /** Where absent: what the file's name says for a whole file, else plain (`repliesEntryFor` fills it in). */
  readonly markup?: Markup;
  readonly provider?: string;
  /** What the file is written in (a host's id), where its name says nothing or something else. */
  readonly format?: string;
  /** Markdown: the level of the headings that begin a reply each. */
  readonly split?: number;
}

/** Rule id, `family/*` or `*` → setting, in the order written; later entries win. */
export type RuleSettings = readonly (readonly [pattern: string, setting: Setting])[];

/** Other settings for some files, some replies, or some replies of some files. At least one of the two is given. */
export interface Override {
  /** Globs relative to the config's folder. */
  readonly files?: readonly string[];
  /** `id:…`, `title:…`, `key:…`; the part after the colon may hold `*`. */
  readonly replies?: readonly string[];
  readonly rules: RuleSettings;
  readonly reason?: string;
}

/** A team's own rule: phrases and rewrites as on a rule page, nothing that runs. */
export interface CustomRule {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly scope: Scope;
  readonly message: string;
  readonly why: string;
  readonly phrases: readonly Phrase[];
  readonly rewrites: readonly Rewrite[];
  readonly examples: { readonly flagged: readonly string[]; readonly fine: readonly string[] };
}

/** What stands in a placeholder for a sample customer; a list is what a Liquid `for` goes through. */
export type SampleValue = string | number | boolean | readonly (string | number | boolean)[];

/** A customer that a team made up for the preview. */
export interface SampleCustomer {
  readonly name: string;
  /** Name of a placeholder, without brackets → what stands there. */
  readonly values: readonly (readonly [variable: string, value: SampleValue])[];
}

/** A config file, read and checked, `extends` resolved. Data only: no code runs from a workspace. */
export interface Config {
  /** Folder of the config file, `/` between folders, no slash at the end; globs are relative to it. */
  readonly folder: string;
  readonly preset: Preset;
  readonly rules: RuleSettings;
  /** The first entry whose files match counts. */
  readonly replies: readonly RepliesEntry[];
  /** Title, tag (both with `*`) or glob of files → situations. */
  readonly situations: readonly (readonly [pattern: string, situations: readonly Situation[]])[];
  readonly overrides: readonly Override[];
  readonly custom: readonly CustomRule[];
  /** Globs of files that are never read. */
  readonly ignore: readonly string[];
  /** Placeholders that the team's desk fills beside those that every desk of its kind has. */
  readonly variables?: readonly string[];
  /** Fields of the team's own in front matter. */
  readonly fields?: readonly string[];
  /** The team's own empathy statements. */
  readonly statements?: readonly Statement[];
  /** Ids of the statements that the team likes best. */
  readonly favorites?: readonly string[];
  /** The team's own sample customers, for the preview. */
  readonly samples?: readonly SampleCustomer[];
  /** Words and names that are fine in the team's replies. */
  readonly words?: readonly string[];
  /** Days after which a reply should be reviewed again; undefined: nobody asks. */
  readonly reviewEvery?: number;
  /** Bytes above which a file is one problem that says so. */
  readonly maxFileSize: number;
}

export const DEFAULT_CONFIG: Config = {
  folder: '',
  preset: 'recommended',
  rules: [],
  replies: [],
  situations: [],
  overrides: [],
  custom: [],
  ignore: [],
  maxFileSize: 20 * 1024 * 1024,
};
