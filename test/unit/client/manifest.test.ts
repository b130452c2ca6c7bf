import assert from 'node:assert/strict';
import fs from 'node:fs';
import { CHANNELS, SITUATIONS } from '../../../server/src/engine/index.ts';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
    readonly snippets: readonly { readonly path: string }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
    readonly languageModelTools: readonly {
      readonly name: string;
      readonly inputSchema: { readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>> };
    }[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly description?: string; readonly markdownDescription?: string }>
      >;
    };
  };
}

const json = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));
const { contributes } = json('package.json') as Manifest;
const texts = json('package.nls.json') as Readonly<Record<string, string>>;

describe('the manifest of the extension', () => {
  it('offers the commands that the extension registers, but for those that fixes, lenses and lists call', () => {
    const source = fs.readFileSync('client/src/extension.ts', 'utf8');
    const registered = [...source.matchAll(/^ {4}'(uncanned\.\w+)':/gm)].map((m) => m[1]);
    const offered = contributes.commands.map(({ command }) => command);
    assert.deepEqual(
      [...offered, 'uncanned.select', 'uncanned.showReply', 'uncanned.extendConfig'].sort(),
      registered.sort(),
    );
    const called = Object.values(contributes.menus).flatMap((items) => items.flatMap(({ command = [] }) => command));
    const linked = Object.values(texts).flatMap((text) =>
      [...text.matchAll(/\(command:(uncanned\.\w+)\)/g)].map((found) => found[1]!),
    );
    for (const command of [...called, ...linked]) assert.ok(offered.includes(command), command);
    assert.ok(linked.length > 0);
  });

  it('names files that exist', () => {
    const { snippets, grammars, viewsContainers } = contributes;
    const names = [...snippets, ...grammars].map(({ path }) => path);
    for (const name of [...names, ...viewsContainers.activitybar.map(({ icon }) => icon)])
      assert.ok(fs.existsSync(name), name);
  });

  it('tells assistants of every channel and situation', () => {
    const [tool] = contributes.languageModelTools;
    assert.equal(tool?.name, 'uncanned_check_reply');
    assert.deepEqual(tool.inputSchema.properties.channel?.enum, CHANNELS);
    assert.deepEqual(tool.inputSchema.properties.situation?.enum, SITUATIONS);
  });

  it('shows what needs a language model only where there is one', () => {
    const shown = Object.entries(contributes.menus).flatMap(([menu, items]) =>
      items.filter(({ command }) => command === 'uncanned.rewriteWithModel').map(({ when }) => [menu, when] as const),
    );
    assert.deepEqual(shown.map(([menu]) => menu).sort(), ['commandPalette', 'editor/context']);
    for (const [, when] of shown) assert.match(when ?? '', /^uncanned\.hasModel && /);
  });

  it('calls every grammar by its own name', () => {
    for (const { path, scopeName } of contributes.grammars)
      assert.equal((json(path) as { readonly scopeName: string }).scopeName, scopeName);
  });

  it('documents every setting', () => {
    for (const [name, { description, markdownDescription }] of Object.entries(contributes.configuration.properties))
      assert.ok(description ?? markdownDescription, name);
  });
});
