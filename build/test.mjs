/**
 * `npm test`: installs what is missing, builds, and runs every test. The last line says how many passed and failed.
 *
 *     --quick         only the tests that need no editor, with fewer random cases
 *     --only PART     only the files of `test/` whose path begins so: `unit`, `unit/text`, `vscode`; may be given several times
 *     --grep TEXT     only the tests whose full title matches
 */
import { parseArgs } from 'node:util';

const { values: asked } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string', multiple: true }, grep: { type: 'string' } },
});
if (asked.quick) process.env.UNCANNED_QUICK = '1';

const total = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};
const failed = (what) => {
  console.log(`FAILED: ${what}`);
  total.failed += 1;
};
const wanted = (file) => !asked.only || asked.only.some((part) => file.startsWith(`test/${part}`));

async function main() {
  const { findChromium, setUp, setUpChromium, setUpEditors, setUpPreCommit, setUpVsCode } = await import('./setup.mjs');
  const withArea = (area) => !asked.quick && (!asked.only || asked.only.some((part) => part.startsWith(area)));
  if (!(await setUp())) return failed('the packages of the project cannot be installed');

  const { generatedFilesAreCurrent } = await import('./generated.mjs');
  if (!asked.only && !asked.quick && !(await generatedFilesAreCurrent())) failed('generated files are stale');

  console.log('Building…');
  const { buildAll, sizeTable } = await import('./bundle.mjs');
  const built = await buildAll();
  if (built.some((bundle) => bundle.fault)) console.log(sizeTable(built));
  for (const bundle of built) if (bundle.fault) failed(`${bundle.name}: ${bundle.fault}`);

  const { bundleTests, nodeAreas, runMocha, testFiles } = await import('./tests.mjs');
  const files = nodeAreas.flatMap(testFiles).filter(wanted);
  const broken = await bundleTests(files);
  for (const file of broken) failed(`${file} does not build`);
  const sound = files.filter((file) => !broken.includes(file));
  if (sound.length) console.log(`Running ${sound.length} test files…`);
  add(await runMocha(sound, { grep: asked.grep }));

  const areas = [
    { area: 'editors', setUpArea: setUpEditors, what: 'Neovim and Emacs' },
    { area: 'pre-commit', setUpArea: setUpPreCommit, what: 'pre-commit' },
  ];
  for (const { area, setUpArea, what } of areas) {
    if (!withArea(area)) continue;
    const works = testFiles(area).filter(wanted);
    if (!(await setUpArea())) failed(`${what} cannot be installed: the tests did not run`);
    else if ((await bundleTests(works)).length > 0) failed(`the tests of ${area} do not build`);
    else add(await runMocha(works, { grep: asked.grep }));
  }

  if (withArea('pages')) {
    const looks = testFiles('pages').filter(wanted);
    if (!(await setUpChromium())) failed('Chromium cannot be installed: what it would look at was not tested');
    else if ((await bundleTests(looks)).length > 0) failed('the tests of pages do not build');
    else {
      process.env.CHROMIUM ??= findChromium();
      add(await runMocha(looks, { grep: asked.grep, jobs: 1 }));
    }
  }

  if (withArea('vscode')) {
    if (!(await setUpVsCode())) return failed('VS Code cannot be installed: its tests did not run');
    const { runVsCodeTests } = await import('./vscode-tests.mjs');
    add(await runVsCodeTests({ grep: asked.grep, wanted }));
  }
}

await main();
if (total.passed + total.failed === 0) failed('no test ran');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
