import { build } from 'esbuild';
import { common } from './build/bundle.mjs';

await build({
  ...common,
  entryPoints: ['server/src/cli/main.ts'],
  outfile: '/tmp/profdist/cli.js',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['./server.js'],
  minify: false,
  define: { UNCANNED_VERSION: '"0"' },
});
