/**
 * A reporter for mocha: one line for each test file, the failures in full at the end, and the counts in a file for the
 * script that started it (`MOCHA_COUNTS`), so that a run that breaks off is never taken for one that passed.
 */
const fs = require('node:fs');
const path = require('node:path');
const { reporters } = require('mocha');

const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_RUN_END } = require('mocha').Runner.constants;

/** `out/test/unit/text/edit.test.cjs` is shown as `unit/text/edit`. */
function nameOf(file) {
  return path
    .relative(path.resolve('out/test'), file ?? '')
    .replaceAll(path.sep, '/')
    .replace(/\.test\.cjs$/, '');
}

module.exports = function Report(runner) {
  const counts = { passed: 0, failed: 0 };
  const failures = [];
  let current;

  const show = () => {
    if (!current) return;
    const { file, passed, failed, ms } = current;
    const what = failed ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
    console.log(
      `  ${failed ? 'FAIL' : ' ok '}  ${nameOf(file)}: ${what}${ms >= 1000 ? `, ${(ms / 1000).toFixed(1)} s` : ''}`,
    );
  };
  const count = (test, outcome) => {
    if (current?.file !== test.file) {
      show();
      current = { file: test.file, passed: 0, failed: 0, ms: 0 };
    }
    current[outcome] += 1;
    current.ms += test.duration ?? 0;
    counts[outcome] += 1;
  };

  runner.on(EVENT_TEST_PASS, (test) => count(test, 'passed'));
  runner.on(EVENT_TEST_FAIL, (test, error) => {
    count(test, 'failed');
    // The assertion's own message shows the difference already.
    error.showDiff = false;
    test.err = error;
    failures.push(test);
  });
  runner.once(EVENT_RUN_END, () => {
    show();
    if (failures.length) reporters.Base.list(failures);
    if (process.env.MOCHA_COUNTS) fs.writeFileSync(process.env.MOCHA_COUNTS, JSON.stringify(counts));
  });
};
