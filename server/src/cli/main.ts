import { runCommand } from './cli.ts';
import { processIo } from './process-io.ts';

// Not process.exit(): it would cut off what is still on its way through a pipe.
void runCommand(process.argv.slice(2), processIo(__dirname)).then((status) => {
  process.exitCode = status;
});
