const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

/** A log that cannot be written must not stop the editor: errors of the file system are dropped here on purpose. */
function attempt(action) {
  try {
    action();
  } catch {}
}

function createLogger(file) {
  attempt(() => fs.mkdirSync(path.dirname(file), { recursive: true }));
  let lowest = LEVELS.indexOf('info');
  const logger = {
    setLevel: (level) => {
      lowest = level;
    },
    setPattern() {},
    clearFormatters() {},
    flush() {},
    drop() {},
  };
  for (const [level, name] of LEVELS.entries()) {
    logger[name] = (message) => {
      if (level >= lowest) attempt(() => fs.appendFileSync(file, `${new Date().toISOString()} [${name}] ${message}\n`));
    };
  }
  return logger;
}

exports.setFlushOn = () => {};
exports.setLevel = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = (_name, file) => createLogger(file);
exports.createAsyncRotatingLogger = async (_name, file) => createLogger(file);
