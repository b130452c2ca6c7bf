import module from 'node:module';
import { runCommand } from './cli.ts';
import { processIo } from './process-io.ts';

// A start is compiling for the most part. From Node 22.8 on, what was compiled is kept for the next one.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

// Not process.exit(): it would cut off what is still on its way through a pipe.
void runCommand(process.argv.slice(2), processIo(__dirname)).then((status) => {
  process.exitCode = status;
});
