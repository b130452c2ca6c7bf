/** Reading arguments, whatever the command: what every `args/<command>.ts` shares. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What is wrong with the arguments; a misspelt name, and those it may have been meant for. */
export interface BadArguments {
  readonly command: 'bad';
  readonly message: string;
  readonly misspelt?: { readonly name: string; readonly known: readonly string[]; readonly prefix: string };
}

export type Options = NonNullable<ParseArgsConfig['options']>;

export const HELP = { help: { type: 'boolean', short: 'h' } } as const satisfies Options;
export const CONFIG = { config: { type: 'string' } } as const satisfies Options;

/** The flags that were given: a flag that takes a value may stand several times. */
export interface Flags {
  readonly has: (name: string) => boolean;
  /** Its value, the last one of several; empty for a flag that takes none. */
  readonly get: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
}

/** Flags, and the words between them. Not strict, because the messages of Node are for programmers. */
export function readFlags(options: Options, argv: readonly string[]): { flags: Flags; words: string[] } | BadArguments {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) return unknownFlag(options, rawName);
    if (option.type === 'boolean') {
      if (value !== undefined) return bad(`${rawName} takes no value.`);
    } else if (value === undefined || value === '' || (!inlineValue && value !== '-' && value.startsWith('-')))
      return bad(`${rawName} needs a value.`);
    given.set(name, [...(given.get(name) ?? []), value ?? '']);
  }
  const all = (name: string): readonly string[] => given.get(name) ?? [];
  return { flags: { has: (name) => given.has(name), get: (name) => all(name).at(-1), all }, words };
}

function unknownFlag(options: Options, flag: string): BadArguments {
  const known = Object.keys(options).map((name) => `--${name}`);
  return { ...bad(`There is no flag ${flag}.`), misspelt: { name: flag, known, prefix: '' } };
}

/** A flag with a value that it does not know. */
export function unknownValue(flag: string, value: string, known: readonly string[]): BadArguments {
  return {
    ...bad(`${flag} takes one of ${known.join(', ')}, not "${value}".`),
    misspelt: { name: value, known, prefix: `${flag} ` },
  };
}

export const bad = (message: string): BadArguments => ({ command: 'bad', message });
