import assert from 'node:assert/strict';
import fs from 'node:fs';

interface Bundle {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>>;
}

/** The packages that a bundle holds. */
function packagesIn(bundle: string): ReadonlySet<string> {
  const { outputs } = JSON.parse(fs.readFileSync(`dist/meta/${bundle}.json`, 'utf8')) as Bundle;
  const inputs = Object.keys(outputs[`dist/${bundle}`]?.inputs ?? {});
  assert.ok(inputs.length > 0);
  return new Set(inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []));
}

describe('what is read at each start', () => {
  it('holds no package, in VS Code', () => assert.deepEqual([...packagesIn('extension.js')], []));

  it('holds no parser and no server, on the command line', () => assert.deepEqual([...packagesIn('cli.js')], []));

  it('copies no module of Node, as the bundler does for an import of all that it exports', () => {
    const folder = 'server/src/cli';
    const copied = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => /import \* as \w+ from 'node:/.test(fs.readFileSync(`${folder}/${name}`, 'utf8')));
    assert.deepEqual(copied, []);
  });
});
