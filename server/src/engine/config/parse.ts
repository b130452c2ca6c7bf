import type { Problem } from '../reply.ts';
import type { Config, CustomRule, Preset } from './config.ts';
import { type ConfigTree, readTree } from './document.ts';
import { configShape } from './keys.ts';
import { isKnownPattern, unknownRule } from './rule-names.ts';
import type { Known, Placed, Reading } from './shape.ts';

/** One config file as it is written; what it extends is only named. */
export interface RawConfig extends Partial<Pick<Config, 'fields' | 'maxFileSize' | 'reviewEvery' | 'variables'>> {
  /** Presets and paths, in order. */
  readonly extends: readonly Placed<string>[];
  readonly rules: Config['rules'];
  readonly replies: Config['replies'];
  readonly situations: Config['situations'];
  readonly overrides: Config['overrides'];
  readonly custom: readonly Placed<CustomRule>[];
  readonly ignore: Config['ignore'];
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
    names,
    ...(values.maxFileSize === undefined ? {} : { maxFileSize: values.maxFileSize }),
    ...(values.fields === undefined ? {} : { fields: values.fields }),
    ...(values.variables === undefined ? {} : { variables: values.variables }),
    ...(values.reviewEvery === undefined ? {} : { reviewEvery: values.reviewEvery }),
  };
  return { raw, problems: inOrder(found) };
}

/** @returns a problem for each rule that a config names and nobody knows. `known` holds custom rules too. */
export function unknownNames(raw: RawConfig, known: Known): readonly Problem[] {
  return raw.names
    .filter(({ value }) => !isKnownPattern(value, known.rules, known.families))
    .map(({ value, at }) => ({ severity: 'error', message: unknownRule(value, known.rules, known.families), at }));
}

/**
 * Reads and checks one config file, alone. Never throws.
 * @param path tells JSON (`.json`) from YAML
 */
export function parseConfig(text: string, path: string, known: Known): ParsedConfig {
  const { raw, problems } = readConfig(text, path, known);
  const own = raw.custom.map(({ value }) => value.id);
  return { raw, problems: inOrder([...problems, ...unknownNames(raw, { ...known, rules: [...known.rules, ...own] })]) };
}

/** Problems in the order of the file. */
export const inOrder = <T extends Problem>(problems: readonly T[]): readonly T[] =>
  [...problems].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
