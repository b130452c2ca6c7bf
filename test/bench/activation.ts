/**
 * Times how the installed package becomes active in a real VS Code, from what VS Code itself notes in its extension host.
 * Argument: how often.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually, openWorkbench } from '../vscode-host/index.ts';
import { median, print, printHead } from './figures.ts';

/** A moment in the extension host: milliseconds. */
interface Mark {
  readonly name: string;
  readonly startTime: number;
}

interface Start {
  /** From the birth of the process until it may load extensions. */
  readonly host: number;
  /** Of each extension: reading its code, and its `activate` until something else runs. */
  readonly of: (extension: string) => { readonly load: number; readonly call: number };
}

function startOf(marks: readonly Mark[]): Start {
  const at = (name: string): number => {
    const index = marks.findIndex((mark) => mark.name === name);
    if (index < 0) throw new Error(`VS Code noted no ${name}.`);
    return index;
  };
  const time = (name: string): number => marks[at(`code/extHost/${name}`)]!.startTime;
  return {
    host: time('ready') - marks[at('code/timeOrigin')]!.startTime,
    of(extension) {
      const called = at(`code/extHost/willActivateExtension/${extension}`);
      return {
        load: time(`didLoadExtensionCode/${extension}`) - time(`willLoadExtensionCode/${extension}`),
        // One thread: whatever is noted next, this one has returned by then.
        call: (marks[called + 1]?.startTime ?? Number.NaN) - marks[called]!.startTime,
      };
    },
  };
}

/** Starts a VS Code that has never started before, with a file of replies open. */
async function once(file: string): Promise<Start> {
  fs.rmSync(file, { force: true });
  const workbench = await openWorkbench({
    folder: 'examples',
    openFile: 'kitchenware/zendesk-macros.json',
    install: path.resolve('out/uncanned.vsix'),
    beside: 'test/bench/marks',
    screenshots: 'out/ui',
  });
  try {
    await eventually('the marks are written', () => fs.existsSync(file), 120_000);
    return startOf(JSON.parse(fs.readFileSync(file, 'utf8')) as readonly Mark[]);
  } finally {
    await workbench.close();
  }
}

async function main(runs: number): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marks-'));
  const file = path.join(folder, 'marks.json');
  process.env.UNCANNED_MARKS = file;
  try {
    const starts: Start[] = [];
    for (let i = 0; i < runs; i++) starts.push(await once(file));
    const hosts = starts.map(({ host }) => host);
    const share = (times: readonly number[]): string =>
      `${((100 * median(times)) / median(hosts)).toFixed(1)} % of the host's start`;
    printHead('Activation in the extension host of VS Code, a file of replies open');
    print('the host itself, until it may load extensions', hosts);
    for (const [name, id] of [
      ['Uncanned', 'uncanned.uncanned'],
      ["VS Code's JSON", 'vscode.json-language-features'],
    ] as const) {
      const own = starts.map(({ of }) => of(id));
      print(
        `${name}: reading its code`,
        own.map(({ load }) => load),
      );
      print(
        `${name}: activate()`,
        own.map(({ call }) => call),
      );
      const both = own.map(({ load, call }) => load + call);
      print(`${name}: both`, both, `${share(both)}${id === 'uncanned.uncanned' ? '; limit 50 ms' : ''}`);
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

main(Number(process.argv[2] ?? 10)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
