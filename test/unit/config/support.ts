import assert from 'node:assert/strict';
import { parseConfig, type RawConfig } from '../../../server/src/engine/config/parse.ts';
import type { Known } from '../../../server/src/engine/config/shape.ts';
import { FAMILIES } from '../../../server/src/engine/rules/rule.ts';

export const KNOWN: Known = {
  rules: ['hollow-apology/inconvenience', 'hollow-apology/any-may-have', 'robotic/kindly', 'command/must'],
  families: FAMILIES,
  providers: ['zendesk', 'chatwoot', 'intercom'],
  statements: ['delay-act-5', 'grief-close-4'],
};

export interface Said {
  /** The text under the squiggle. */
  readonly under: string;
  readonly message: string;
}

export function parse(text: string, path = '.uncanned.yaml'): { raw: RawConfig; said: readonly Said[] } {
  const { raw, problems } = parseConfig(text, path, KNOWN);
  for (const { at } of problems)
    assert.ok(0 <= at.start && at.start <= at.end && at.end <= text.length, 'a place in the file');
  return { raw, said: problems.map(({ at, message }) => ({ under: text.slice(at.start, at.end), message })) };
}

/** Reads a config that must have nothing wrong in it. */
export function sound(text: string, path?: string): RawConfig {
  const { raw, said } = parse(text, path);
  assert.deepEqual(said, []);
  return raw;
}

/** Files as text, by path. */
export const folder =
  (files: Readonly<Record<string, string>>) =>
  async (path: string): Promise<string | undefined> =>
    files[path];
