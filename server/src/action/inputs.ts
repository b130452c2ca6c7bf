/** What a workflow says under `with:`, as the runner hands it on. `action.yml` describes each input. */
type Env = Readonly<Record<string, string | undefined>>;

export interface Inputs {
  readonly folder: string;
  /** `auto`, `all`, or a commit, branch or tag. */
  readonly since: string;
  readonly annotations: boolean;
  readonly summary: boolean;
  /** The arguments of the command line that do not depend on anything else. */
  readonly flags: readonly string[];
  /** Files and folders. */
  readonly paths: readonly string[];
}

/** Reads all inputs. Never throws. */
export function readInputs(env: Env): Inputs | { readonly fault: string } {
  const input = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const lines = (name: string): string[] =>
    input(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const wrong = ['since-lines', 'annotations', 'summary'].find((name) => !/^(true|false|)$/i.test(input(name)));
  if (wrong !== undefined) return { fault: `"${wrong}" is true or false, not "${input(wrong)}".` };
  const isTrue = (name: string): boolean => /^true$/i.test(input(name));
  const withValue = (flag: string, value: string): string[] => (value === '' ? [] : [`--${flag}=${value}`]);
  const baseline = input('baseline');
  return {
    folder: input('working-directory'),
    since: input('since') || 'auto',
    annotations: isTrue('annotations'),
    summary: isTrue('summary'),
    flags: [
      ...lines('format').map((format) => `--format=${format}`),
      ...withValue('fail-on', input('fail-on')),
      ...withValue('config', input('config')),
      ...withValue('cache-file', input('cache')),
      ...(baseline === 'none' ? ['--no-baseline'] : withValue('baseline', baseline)),
      ...(isTrue('since-lines') ? ['--since-lines'] : []),
    ],
    paths: lines('paths'),
  };
}
