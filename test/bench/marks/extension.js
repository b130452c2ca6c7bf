/**
 * Runs INSIDE the extension host, beside Uncanned: writes down what VS Code noted of the host's own start, once all extensions are
 * active that start with it. `UNCANNED_MARKS` names the file.
 */
const { renameSync, writeFileSync } = require('node:fs');
const { extensions } = require('vscode');

exports.activate = async () => {
  while (!extensions.getExtension('uncanned.uncanned').isActive) await new Promise((done) => setTimeout(done, 20));
  const file = process.env.UNCANNED_MARKS;
  // Whole or not at all: somebody waits for it.
  writeFileSync(`${file}.part`, JSON.stringify(globalThis.MonacoPerformanceMarks.getMarks()));
  renameSync(`${file}.part`, file);
};
