/**
 * Loads a module of the program with what V8 has compiled of it before. A start is compiling for the most part.
 *
 * What was compiled lies beside the module: whoever may write there could as well write another program, so it is trusted as
 * the program is. It begins with the module's source, byte for byte, since V8 itself compares no more than lengths.
 */
import { accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/**
 * Loads a CommonJS module as `require` does. The first time, what V8 compiled while the program ran is kept when it ends, where
 * the folder can be written to. Node's own `NODE_DISABLE_COMPILE_CACHE` switches it off.
 * @param path absolute
 * @returns its exports
 * @throws what the module throws
 */
export function requireCompiled(path: string): unknown {
  const require = createRequire(path);
  // From 22.8 on, Node keeps all that it compiles.
  if ('enableCompileCache' in module || process.env.NODE_DISABLE_COMPILE_CACHE !== undefined) return require(path);
  const source = readFileSync(path);
  const file = `${path}.${process.version}-${process.arch}.compiled`;
  const cachedData = compiledBefore(file, source);
  const script = new Script(module.wrap(source.toString()), {
    filename: path,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  if (cachedData === undefined || script.cachedDataRejected) keepAtExit(script, source, file);
  const made = { exports: {} };
  script.runInThisContext().call(made.exports, made.exports, require, made, path, dirname(path));
  return made.exports;
}

/** What was compiled of just this source; undefined where there is nothing. */
function compiledBefore(file: string, source: Uint8Array): Buffer | undefined {
  try {
    const kept = readFileSync(file);
    return kept.length > source.length && kept.subarray(0, source.length).equals(source)
      ? kept.subarray(source.length)
      : undefined;
  } catch {
    return undefined;
  }
}

/** At the end of the program its functions are compiled as well, those that ran. Nobody waits for it where it cannot be written. */
function keepAtExit(script: Script, source: Uint8Array, file: string): void {
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch {
    return;
  }
  process.once('exit', () => {
    const temporary = `${file}.${process.pid}.tmp`;
    try {
      writeFileSync(temporary, Buffer.concat([source, script.createCachedData()]));
      renameSync(temporary, file);
    } catch {
      rmSync(temporary, { force: true });
    }
  });
}
