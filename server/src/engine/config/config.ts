import type { Situation } from '../reply.ts';
import type { Phrase, Rewrite, Severity } from '../rules/rule.ts';

export type Level = Severity | 'off';
export type Preset = 'essential' | 'recommended' | 'strict';

/** Where replies sit in files that no signature recognises. */
export interface RepliesEntry {
  readonly files: readonly string[];
  /** JSON pointers with `*` (per line or document in NDJSON and YAML), names of columns for CSV; empty: the whole file. */
  readonly at: readonly string[];
  readonly markup: 'plain' | 'markdown' | 'html';
  readonly provider?: string;
}

export interface Override {
  /** Globs relative to the config's folder. */
  readonly files?: readonly string[];
  /** `id:…`, `title:…`, `key:…`; the part after the colon may hold `*`. */
  readonly replies?: readonly string[];
  readonly rules: Readonly<Record<string, Level>>;
  readonly reason?: string;
}

export interface CustomRule {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly phrases: readonly Phrase[];
  readonly rewrites: readonly Rewrite[];
  readonly examples: { readonly flagged: readonly string[]; readonly fine: readonly string[] };
}

/** A config file, read and checked, `extends` resolved. Data only: no code runs from a workspace. */
export interface Config {
  /** Folder of the config file, `/` between folders, no slash at the end; globs are relative to it. */
  readonly folder: string;
  readonly preset: Preset;
  /** Rule id, `family/*` or `*` → level; later entries win. */
  readonly rules: readonly (readonly [pattern: string, level: Level])[];
  readonly replies: readonly RepliesEntry[];
  /** Title, folder, tag or glob of files → situations. */
  readonly situations: readonly (readonly [pattern: string, situations: readonly Situation[]])[];
  readonly overrides: readonly Override[];
  readonly custom: readonly CustomRule[];
  /** Globs of files that are never read. */
  readonly ignore: readonly string[];
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
