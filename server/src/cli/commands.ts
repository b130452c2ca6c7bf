/** Everything that needs the engine: a file of its own in the bundle, loaded when a command wants it. */
import { join } from 'node:path';
import type { InitRequest, Request } from './args.ts';
import { runBaseline } from './baseline/command.ts';
import { runChanges } from './changes/changes.ts';
import { configsOf } from './configs.ts';
import { runExplain } from './explain.ts';
import { runFix } from './fix/fix.ts';
import { runInit } from './init/init.ts';
import { complain, FAULT, type Io } from './io.ts';
import { runRules } from './rules.ts';
import { runLint } from './run.ts';
import { runReport } from './scorecard/scorecard.ts';
import { runTestRules } from './test-rules.ts';

export { nearest } from '../engine/index.ts';
export { configsOf } from './configs.ts';
export { judgePiece } from './piece.ts';
export { visitFile } from './visit.ts';

/**
 * Runs a command that needs the engine.
 * @returns the exit status
 */
export async function run(request: Extract<Request, { config?: string }> | InitRequest, io: Io): Promise<number> {
  if (request.command === 'init') return runInit(request, io);
  if (request.command === 'fix') return runFix(request, io);
  const configs = configsOf(io, request.config);
  if (request.command === 'lint') return runLint(request, io, configs);
  if (request.command === 'baseline') return runBaseline(request, io, configs);
  if (request.command === 'changes') return runChanges(request, io, configs);
  if (request.command === 'report') return runReport(request, io, configs);
  // A name inside the folder, so that its config is found.
  const { linter } = await configs.forFile(join(io.cwd, 'any'));
  if (request.command === 'test-rules') return runTestRules(io, linter.trials(), linter.statementTrials(), configs);
  for (const message of [...configs.notes(), ...configs.faults()]) complain(io, message);
  const status = request.command === 'rules' ? runRules(io, linter.rules) : runExplain(io, request.rule, linter.rules);
  return configs.faults().length ? FAULT : status;
}
