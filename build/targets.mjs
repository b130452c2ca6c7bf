/**
 * Every bundle of the project: what goes in, where it runs, and how large it may be.
 *
 * `budget` is in KB (1,000 bytes) of minified code. `engine` is what must be able to run it:
 * a target for the browser fails to build as soon as a module of Node is pulled in.
 */
export const targets = [
  {
    name: 'cli.js',
    entry: 'server/src/cli/main.ts',
    budget: 1280,
    // More than all else together: a start would compile them if they stood in a module.
    wordings: 'lib/wordings.bin',
    // `lsp --stdio` loads the server that lies beside it, so that a lint does not pay for it.
    options: {
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      external: ['./server.js'],
      banner: { js: '#!/usr/bin/env node' },
    },
    // What a start may do without; see lazy.mjs.
    lazy: {
      'lib/commands.js': {
        entry: 'server/src/cli/commands.ts',
        late: ['node:child_process', 'node:crypto', 'node:v8', 'node:worker_threads'],
        loader: ['server/src/cli/compiled.ts', 'requireCompiled'],
      },
      'lib/worker.js': { entry: 'server/src/cli/worker.ts' },
      'lib/page.js': { entry: 'server/src/cli/report/html.ts' },
      'lib/yaml.js': ['yaml'],
      'lib/html.js': ['htmlparser2', 'entities/decode'],
      'lib/markdown.js': [
        'micromark',
        'micromark-extension-gfm-strikethrough',
        'micromark-extension-gfm-table',
        'micromark-util-decode-numeric-character-reference',
        'decode-named-character-reference',
      ],
    },
  },
  {
    name: 'server.js',
    entry: 'server/src/lsp/main.node.ts',
    budget: 250,
    options: { platform: 'node', format: 'cjs', target: 'node20' },
    // All but its way to talk and the disk it takes from the server for browsers: one engine, one set of phrases in the package.
    within: { 'server/src/lsp/start.ts': './server.web.js' },
  },
  {
    name: 'server.web.js',
    entry: 'server/src/lsp/main.web.ts',
    budget: 3000,
    options: {
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      globalName: 'uncanned',
      // In Node it is a module of `server.js`; in a worker, where there are no modules, it starts.
      footer: { js: 'typeof module==="object"?module.exports=uncanned:uncanned.startWorker();' },
    },
  },
  {
    name: 'extension.js',
    entry: 'client/src/main.node.ts',
    budget: 600,
    options: { platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] },
    // Every window with text in it loads the extension, few need a server.
    lazy: { 'language-client.js': { entry: 'client/src/node/language-client.ts' } },
  },
  {
    name: 'extension.web.js',
    entry: 'client/src/main.web.ts',
    budget: 600,
    options: { platform: 'browser', format: 'cjs', target: 'es2022', external: ['vscode'] },
  },
  {
    name: 'preview.js',
    entry: 'client/src/preview/webview/main.ts',
    budget: 300,
    options: { platform: 'browser', format: 'iife', target: 'es2022' },
  },
];
