import { processIo } from '../cli/process-io.ts';
import { runAction } from './action.ts';

// Not process.exit(): it would cut off what is still on its way through a pipe.
void runAction(processIo(__dirname)).then((status) => {
  process.exitCode = status;
});
