import type { Problem } from '../reply.ts';
import type { Config, CustomRule, Preset } from './config.ts';
import { type ConfigTree, readTree } from './document.ts';
import { configShape } from './keys.ts';
import { isKnownPattern, unknownRule } from './rule-names.ts';
import type { Known, Placed, Reading } from './shape.ts';
import { type RawStatements, unknownFavorite } from './statement-keys.ts';

/** One config file as it is written; what it extends is only named. */
export interface RawConfig
  extends Partial<Pick<Config, 'fields' | 'maxFileSize' | 'reviewEvery' | 'samples' | 'variables' | 'words'>> {
  /** Presets and paths, in order. */
  readonly extends: readonly Placed<string>[];
  readonly rules: Config['rules'];
  readonly replies: Config['replies'];
  readonly situations: Config['situations'];
  readonly overrides: Config['overrides'];
  readonly custom: readonly Placed<CustomRule>[];
  readonly ignore: Config['ignore'];
  readonly statements: RawStatements;
  /** Every rule, `family/*` or `*` that it names. */
  readonly names: readonly Placed<string>[];
}

export interface ParsedConfig {
  readonly raw: RawConfig;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/** A preset's name, or undefined for what may be a path. */
export const presetNamed = (name: string, presets: readonly Preset[]): Preset | undefined =>
  presets.find((preset) => preset === name);

/** Reads one config file, without looking whether the rules it names exist. Never throws. */
export function readConfig(text: string, path: string, known: Known): ParsedConfig {
  const { root, problems }: ConfigTree = readTree(text, path);
  const found: Problem[] = [...problems];
  const names: Placed<string>[] = [];
  const reading: Reading = {
    known,
    problem: (at, message, severity = 'error') => found.push({ severity, message, at }),
    ruleName: (value, at) => names.push({ value, at }),
  };
  const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null);
  const values = isEmpty ? {} : (configShape.read(root, reading) ?? {});
  const raw: RawConfig = {
    extends: values.extends ?? [],
    rules: values.rules ?? [],
    replies: values.replies ?? [],
    situations: values.situations ?? [],
    overrides: values.overrides ?? [],
    custom: values.custom ?? [],
    ignore: values.ignore ?? [],
    statements: values.statements ?? { own: [], favorites: [] },
    names,
    ...(values.maxFileSize === undefined ? {} : { maxFileSize: values.maxFileSize }),
    ...(values.fields === undefined ? {} : { fields: values.fields }),
    ...(values.variables === undefined ? {} : { variables: values.variables }),
    ...(values.samples === undefined ? {} : { samples: values.samples }),
    ...(values.words === undefined ? {} : { words: values.words }),
    ...(values.reviewEvery === undefined ? {} : { reviewEvery: values.reviewEvery }),
  };
  return { raw, problems: inOrder(found) };
}

/**
 * @returns a problem for each rule and statement that a config names and nobody knows. `known` holds those of the config
 * and of what it builds on too.
 */
export function unknownNames(raw: RawConfig, known: Known): readonly Problem[] {
  const rules = raw.names
    .filter(({ value }) => !isKnownPattern(value, known.rules, known.families))
    .map(
      ({ value, at }): Problem => ({
        severity: 'error',
        message: unknownRule(value, known.rules, known.families),
        at,
      }),
    );
  const favorites = raw.statements.favorites.flatMap(({ value, at }): readonly Problem[] => {
    const message = unknownFavorite(value, known.statements);
    return message === undefined ? [] : [{ severity: 'error', message, at }];
  });
  return [...rules, ...favorites];
}

/** @returns what may be named once these configs are read, beside what could be before. */
export function withOwn(known: Known, layers: readonly RawConfig[]): Known {
  return {
    ...known,
    rules: [...known.rules, ...layers.flatMap(({ custom }) => custom.map(({ value }) => value.id))],
    statements: [
      ...known.statements,
      ...layers.flatMap(({ statements }) => statements.own.map(({ value }) => value.id).filter((id) => id !== '')),
    ],
  };
}

/**
 * Reads and checks one config file, alone. Never throws.
 * @param path tells JSON (`.json`) from YAML
 */
export function parseConfig(text: string, path: string, known: Known): ParsedConfig {
  const { raw, problems } = readConfig(text, path, known);
  return { raw, problems: inOrder([...problems, ...unknownNames(raw, withOwn(known, [raw]))]) };
}

/** Problems in the order of the file. */
export const inOrder = <T extends Problem>(problems: readonly T[]): readonly T[] =>
  [...problems].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
