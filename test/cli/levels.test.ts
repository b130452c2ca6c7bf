/** Presets, levels and overrides from the command line to the report: the engine is the real one. */
import assert from 'node:assert/strict';
import { runCommand } from '../../server/src/cli/cli.ts';
import { RULES } from '../../server/src/engine/rules/catalog.generated.ts';
import { fakeIo, folderWith, tidy } from './support.ts';

const UNFORTUNATELY = 'negative-language/unfortunately';
const INCONVENIENCE = 'hollow-apology/inconvenience';
const REASON = 'library/suppression-reason';
const BAD = 'Unfortunately it is late. Sorry for the inconvenience.';

interface Run {
  readonly status: number;
  readonly err: string;
  /** `rule: severity` of each finding, by file. */
  readonly found: (path: string, title?: string) => readonly string[];
}

async function lint(files: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<Run> {
  const fake = fakeIo({ cwd: folderWith(files) });
  const status = await runCommand(['lint', '--format', 'json', ...flags], fake.io);
  const report = JSON.parse(fake.out()) as {
    files: { path: string; findings: { rule: string; severity: string; reply: { title?: string } }[] }[];
  };
  return {
    status,
    err: fake.err(),
    found: (path, title) =>
      (report.files.find((file) => file.path === path)?.findings ?? [])
        .filter(({ reply }) => title === undefined || reply.title === title)
        .map(({ rule, severity }) => `${rule}: ${severity}`),
  };
}

const tierOf = (line: string): string => RULES.find(({ id }) => line.startsWith(`${id}:`))?.tier ?? '';
const some = (found: readonly string[], rule: string): string[] =>
  found.filter((line) => line.startsWith(`${rule}:`)).map((line) => line.slice(rule.length + 2));

describe('presets, levels and overrides, from the config to the report', () => {
  afterEach(tidy);

  const REPLY = `Hi Sam,\n\n<!-- uncanned-disable-next-line ${INCONVENIENCE} -->\nSorry for the inconvenience.\n\n${BAD}\n`;
  const under = async (preset?: string): Promise<readonly string[]> => {
    const config: Record<string, string> = preset === undefined ? {} : { '.uncanned.yaml': `extends: ${preset}\n` };
    return (await lint({ 'a.reply.md': REPLY, ...config })).found('a.reply.md');
  };

  it('essential, recommended and strict switch on the rules of their tiers', async () => {
    const [essential, recommended, strict, none] = [
      await under('essential'),
      await under('recommended'),
      await under('strict'),
      await under(),
    ];
    assert.deepEqual([...new Set(essential.map(tierOf))], ['core']);
    assert.deepEqual([...new Set(recommended.map(tierOf))].sort(), ['core', 'strong']);
    assert.deepEqual([...new Set(strict.map(tierOf))].sort(), ['core', 'optional', 'strong']);
    assert.deepEqual(none, recommended);
    for (const line of essential) assert.ok(recommended.includes(line), line);
    for (const line of recommended) assert.ok(strict.includes(line), line);
    assert.deepEqual(
      [essential, recommended].map((found) => some(found, REASON)),
      [[], ['suggestion']],
    );
  });

  it('families, single rules and all rules take levels; the last line that fits counts', async () => {
    const config = `rules:\n  "*": "off"\n  negative-language/*: error\n  hollow-apology/*: suggestion\n  ${INCONVENIENCE}: on\n`;
    const { status, err, found } = await lint({ 'a.reply.md': BAD, '.uncanned.yaml': config });
    assert.deepEqual([status, err], [1, '']);
    const lines = found('a.reply.md');
    assert.deepEqual(some(lines, UNFORTUNATELY), ['error']);
    assert.deepEqual(some(lines, INCONVENIENCE), [RULES.find(({ id }) => id === INCONVENIENCE)?.severity]);
    assert.ok(
      lines.every((line) => /^(negative-language|hollow-apology)\//.test(line)),
      lines.join(),
    );
    assert.ok(lines.filter((line) => line.startsWith('negative-language/')).every((line) => line.endsWith(': error')));
  });

  it('the level decides about the exit status', async () => {
    const config = (level: string): string => `rules: { "*": "off", ${UNFORTUNATELY}: "${level}" }\n`;
    const statusOf = async (level: string, ...flags: string[]): Promise<number> =>
      (await lint({ 'a.reply.md': BAD, '.uncanned.yaml': config(level) }, ...flags)).status;
    assert.equal(await statusOf('off'), 0);
    assert.equal(await statusOf('suggestion'), 0);
    assert.equal(await statusOf('suggestion', '--fail-on', 'suggestion'), 1);
    assert.equal(await statusOf('warning'), 1);
    assert.equal(await statusOf('warning', '--fail-on', 'error'), 0);
    assert.equal(await statusOf('error', '--fail-on', 'error'), 1);
    assert.equal(await statusOf('error', '--fail-on', 'never'), 0);
  });

  it('overrides hold for files, for replies by id, title and place, and for some replies of some files', async () => {
    const macros = JSON.stringify({
      macros: ['A', 'Final notice 1', 'C', 'D'].map((title, i) => ({
        id: 360001 + i,
        title,
        actions: [{ field: 'comment_value', value: BAD }],
      })),
    });
    const config = `overrides:
  - files: "legal/**"
    rules: { negative-language/*: "off" }
    reason: wording required by law
  - replies: ["title:final notice*", "id:360003"]
    rules: { ${UNFORTUNATELY}: error }
  - files: "*.json"
    replies: "key:/macros/3/*"
    rules: { "*": "off" }
`;
    const files = { 'legal/a.reply.md': BAD, 'b.reply.md': BAD, 'm.json': macros, '.uncanned.yaml': config };
    const { err, found } = await lint(files);
    assert.equal(err, '');
    assert.deepEqual(some(found('legal/a.reply.md'), UNFORTUNATELY), []);
    assert.notDeepEqual(some(found('legal/a.reply.md'), INCONVENIENCE), []);
    const usual = some(found('b.reply.md'), UNFORTUNATELY);
    assert.equal(usual.length, 1);
    assert.deepEqual(some(found('m.json', 'A'), UNFORTUNATELY), usual);
    assert.deepEqual(some(found('m.json', 'Final notice 1'), UNFORTUNATELY), ['error']);
    assert.deepEqual(some(found('m.json', 'C'), UNFORTUNATELY), ['error']);
    assert.deepEqual(found('m.json', 'D'), []);
  });

  it('a house style that is extended counts, and the own file wins over it', async () => {
    const files = {
      'house.yaml': `extends: essential\nrules: { ${UNFORTUNATELY}: error, ${INCONVENIENCE}: error }\n`,
      'desk/.uncanned.yaml': `extends: [strict, ../house.yaml]\nrules: { ${UNFORTUNATELY}: "off" }\n`,
      'desk/a.reply.md': REPLY,
    };
    const { err, found } = await lint(files);
    assert.equal(err, '');
    assert.deepEqual(some(found('desk/a.reply.md'), UNFORTUNATELY), []);
    assert.deepEqual(some(found('desk/a.reply.md'), INCONVENIENCE), ['error']);
    assert.deepEqual(some(found('desk/a.reply.md'), REASON), [], 'the later preset counts');
  });

  it('a name that is unknown is a fault at its place, with what was probably meant; the rest is checked', async () => {
    const cases: readonly (readonly [config: string, place: string, meant: string])[] = [
      ['extends: recomended\n', '1:10', 'recommended'],
      ['rules: { hollow-apologi/*: off }\n', '1:10', 'hollow-apology/*'],
      ['rules: { hollow-apology/inconvenence: off }\n', '1:10', INCONVENIENCE],
      ['rules: { unfortunately: off }\n', '1:10', UNFORTUNATELY],
      ['rules: { robotic/*: warn }\n', '1:21', 'warning'],
      [`overrides: [{ files: a, rules: { ${UNFORTUNATELY.slice(0, -1)}: off } }]\n`, '1:34', UNFORTUNATELY],
      ['overrides: [{ replies: "titel:x", rules: { "*": off } }]\n', '1:24', 'title:'],
      ['situations: { x: dely }\n', '1:18', 'delay'],
      ['situations: { x: damaged-item }\n', '1:18', 'faulty-product'],
    ];
    for (const [config, place, meant] of cases) {
      const { status, err, found } = await lint({ 'a.reply.md': BAD, '.uncanned.yaml': config });
      assert.equal(status, 2, config);
      assert.ok(err.startsWith(`uncanned: .uncanned.yaml:${place}: `), err);
      assert.ok(err.includes(`Did you mean "${meant}"?`), err);
      assert.equal(some(found('a.reply.md'), UNFORTUNATELY).length, 1, config);
    }
  });

  it('words that unmistakably mean a situation are understood', async () => {
    const config = 'situations: { "*.md": [safety-issue, Angry customer] }\n';
    assert.equal((await lint({ 'a.reply.md': 'All is well.', '.uncanned.yaml': config })).err, '');
  });
});
