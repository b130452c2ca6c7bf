// Turns the rule pages into what is made from them and committed: the engine's catalogue (but for its phrases, which every
// bundle takes from the pages, see wordings.mjs), the schemas of config and front matter, the README's
// table, the manual's table of fields, the index of rules and a page for each, and (from snippets/statements.yaml) the snippets. What it
// writes is committed; `npm run check` fails when it is stale.
//
//   node build/rules.mjs           writes
//   node build/rules.mjs --check   writes nothing; fails where a file is not what it would write
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { fieldTable } from './fields.mjs';
import { load } from './load.mjs';
import { familyTable, manual, mistakesInTexts, TEXTS } from './manual.mjs';
import { manualPage } from './manual-page.mjs';
import { otherExamples } from './rule-page.mjs';
import { readFunctions, readLists, readPages } from './rule-pages.mjs';
import { configSchema, frontMatterSchema } from './schema.mjs';
import { statements } from './statements.mjs';

const root = path.resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const { matcherFor } = await load('server/src/engine/rules/matcher.ts');
const { vocabularyOf } = await load('server/src/engine/match/vocabulary.ts');
const { FAMILIES, SENTENCE_FUNCTIONS } = await load('server/src/engine/rules/rule.ts');
const { rules, mistakes } = readPages();
const { lists, mistakes: mistakesInLists } = readLists();
const { functions, mistakes: mistakesInFunctions } = readFunctions(SENTENCE_FUNCTIONS);
mistakes.push(...mistakesInLists, ...mistakesInFunctions);
for (const rule of rules) {
  // "family/*": every other rule of the family.
  for (const key of ['yields', 'yieldsBeside'])
    if (rule[key] !== undefined)
      rule[key] = rule[key].flatMap((other) =>
        other.endsWith('/*')
          ? rules.map(({ id }) => id).filter((id) => id.startsWith(other.slice(0, -1)) && id !== rule.id)
          : [other],
      );
}
for (const rule of rules) {
  if (!FAMILIES.includes(rule.family)) mistakes.push(`server/rules/${rule.id}.md: there is no family "${rule.family}"`);
  for (const other of [...(rule.yields ?? []), ...(rule.yieldsBeside ?? [])])
    if (!rules.some((r) => r.id === other))
      mistakes.push(`server/rules/${rule.id}.md: yields to the unknown rule "${other}"`);
    else if (yieldsTo(other, rule.id))
      mistakes.push(`server/rules/${rule.id}.md: it yields to "${other}", which yields to it: neither would speak`);
}
const vocabulary = vocabularyOf(lists);
for (const p of matcherFor(rules, vocabulary).problems)
  mistakes.push(`server/rules/${p.rule}.md: phrase "${p.phrase}": ${p.message}`);
for (const p of matcherFor(functions, vocabulary).problems)
  mistakes.push(`server/functions/${p.rule}.md: phrase "${p.phrase}": ${p.message}`);

const texts = parse(fs.readFileSync(path.join(root, TEXTS), 'utf8'));
mistakes.push(...mistakesInTexts(texts, FAMILIES));

/** Checks of coded rules. The rules of the family `library` are found by the engine itself. */
const checks = rules
  .filter((r) => r.coded && r.family !== 'library')
  .map((r) => ({ id: r.id, file: `checks/${r.id}.ts` }));
for (const c of checks)
  if (!fs.existsSync(path.join(root, 'server/src/engine/rules', c.file)))
    mistakes.push(`server/rules/${c.id}.md: coded, but server/src/engine/rules/${c.file} is missing`);

if (mistakes.length > 0) {
  for (const m of mistakes) console.error(m);
  console.error(
    `${mistakes.length} mistake${mistakes.length === 1 ? '' : 's'} in the rule pages; nothing was written.`,
  );
  process.exit(1);
}

const files = new Map();
const snippets = statements({ check });
for (const file of snippets) console.log(check ? `${file} is stale: run \`npm run generate\`` : `wrote ${file}`);
const { sources, statements: said } = parse(fs.readFileSync(path.join(root, 'snippets/statements.yaml'), 'utf8'));

files.set(
  'server/src/engine/rules/catalog.generated.ts',
  [
    '// Made by `npm run generate` from server/rules/ and snippets/statements.yaml. Change those.',
    "import type { Check } from './check.ts';",
    ...checks.map((c, i) => `import check${i} from './${c.file}';`),
    "import { carriedRules, carriedStatements } from './carried.ts';",
    "import type { Rule, Statement } from './rule.ts';",
    '',
    `export const RULES: readonly Rule[] = carriedRules(${lines(rules.map(carried))});`,
    '',
    `/** Checks of coded rules, by rule id. */\nexport const CHECKS: Readonly<Record<string, Check>> = { ${checks.map((c, i) => `${JSON.stringify(c.id)}: check${i}`).join(', ')} };`,
    '',
    `export const STATEMENTS: readonly Statement[] = carriedStatements(${lines(sources)}, ${lines(
      said.map((s) => [s.situation, s.function, textOf(s.body), ...(s.source ?? [])]),
    )});`,
    '',
  ].join('\n'),
);

const about = (id) => rules.find((r) => r.id === id)?.message;
files.set(
  'schema/config.schema.json',
  `${JSON.stringify(await configSchema({ rules: rules.map((r) => r.id), families: FAMILIES, statements: said.map((s) => s.id), about, load }), null, 2)}\n`,
);

files.set('schema/front-matter.schema.json', `${JSON.stringify(await frontMatterSchema(load), null, 2)}\n`);
const { FIELDS } = await load('server/src/engine/front-matter/fields.ts');
files.set(
  'docs/markdown.md',
  fs
    .readFileSync(path.join(root, 'docs/markdown.md'), 'utf8')
    .replace(
      /(<!-- fields -->\n)[\s\S]*?(<!-- \/fields -->)/,
      (_, before, after) => `${before}\n${fieldTable(FIELDS)}\n\n${after}`,
    ),
);

const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
files.set('docs/rules/README.md', manual(rules, FAMILIES, texts));
const { unmark } = await load('server/src/engine/rules/marks.ts');
const { quote } = await load('server/src/lsp/quote.ts');
const { PROVIDERS } = await load('server/src/engine/providers/index.ts');
const deskOf = (provider) => PROVIDERS.find(({ id }) => id === provider)?.name ?? provider;
const soft = await examplesThatOnlySuggest();
for (const rule of rules) {
  const others = otherExamples(fs.readFileSync(path.join(root, `server/rules/${rule.id}.md`), 'utf8'));
  files.set(`docs/rules/${rule.id}.md`, manualPage(rule, { others, soft, unmark, quote, deskOf }));
}
files.set(
  'docs/sentence-functions.md',
  [
    '# What sentences do',
    '',
    'A good reply acknowledges, owns and acts. To see whether it does, Uncanned reads what each of its sentences does. A',
    'sentence may do several things. Conditions of rules ask for them by name (`next-is: offer`, see',
    '[Writing rules](writing-rules.md)), and rules about whole replies look at their order.',
    '',
    '| name | what it does | for example |',
    '| --- | --- | --- |',
    ...functions.map((f) => {
      const example = f.examples.find((e) => e.kind === 'flagged')?.text.split('\n')[0] ?? '';
      return `| [\`${f.id}\`](../server/functions/${f.id}.md) | ${cell(f.message)} | ${cell(example)} |`;
    }),
    '',
  ].join('\n'),
);
const readme = path.join(root, 'README.md');
if (fs.existsSync(readme)) {
  files.set(
    'README.md',
    fs
      .readFileSync(readme, 'utf8')
      .replace(
        /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/,
        (_, a, b) => `${a}${familyTable(rules, FAMILIES, texts)}\n${b}`,
      ),
  );
}

let stale = snippets.length;
// Pages of rules that are no more.
for (const name of fs.readdirSync(path.join(root, 'docs/rules'), { recursive: true })) {
  const file = `docs/rules/${name.replaceAll('\\', '/')}`;
  if (!file.endsWith('.md') || files.has(file)) continue;
  stale++;
  if (check) console.error(`${file} is stale: run \`npm run generate\``);
  else {
    fs.rmSync(path.join(root, file));
    console.log(`removed ${file}`);
  }
}
for (const [file, text] of files) {
  const full = path.join(root, file);
  const old = fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
  if (old === text) continue;
  stale++;
  if (check) console.error(`${file} is stale: run \`npm run generate\``);
  else {
    fs.mkdirSync(path.dirname(full), { recursive: true });
    fs.writeFileSync(full, text);
    console.log(`wrote ${file}`);
  }
}
console.log(
  `${rules.length} rules, ${rules.reduce((n, r) => n + r.phrases.length, 0)} phrases, ${Object.keys(lists).length} shared lists, ${said.length} statements`,
);
if (check && stale > 0) process.exit(1);

/** Whether a rule yields to another, perhaps by way of a third. */
function yieldsTo(id, wanted, seen = new Set()) {
  if (seen.has(id)) return false;
  seen.add(id);
  const { yields = [], yieldsBeside = [] } = rules.find((r) => r.id === id) ?? {};
  const to = [...yields, ...yieldsBeside];
  return to.includes(wanted) || to.some((next) => yieldsTo(next, wanted, seen));
}

/** Flagged examples in which the conditions of the page make the finding a suggestion. */
async function examplesThatOnlySuggest() {
  const { plain } = await load('server/src/engine/markup/plain.ts');
  const { parseProse } = await load('server/src/engine/prose/prose.ts');
  const softened = rules.filter((rule) => rule.softens !== undefined);
  const matcher = matcherFor(softened, vocabulary, functions);
  const isSoft = (rule, { kind, text, situation }) =>
    kind === 'flagged' &&
    matcher
      .match(parseProse(plain.read(unmark(text).text, [])), situation)
      .hits.some((hit) => softened[hit.rule] === rule && hit.soft === true);
  return new Set(softened.flatMap((rule) => rule.examples.filter((example) => isSoft(rule, example))));
}

/** A statement as a rewrite has it: its blanks in square brackets. */
function textOf(body) {
  return body.replace(/\$\{\d+:([^}]*)\}/g, '[$1]');
}

/**
 * A rule as the bundles carry it: what is only read lies beside them (`dist/rule-pages.json`), and what
 * server/src/engine/rules/carried.ts fills in is left out.
 */
function carried({
  why: _,
  examples: __,
  family: ___,
  severity,
  tier,
  scope,
  coded,
  since,
  phrases: ____,
  only: _____,
  unless: ______,
  softens: _______,
  rewrites,
  ...rule
}) {
  return {
    ...rule,
    ...(severity === 'warning' ? {} : { severity }),
    ...(tier === 'core' ? {} : { tier }),
    ...(scope === 'phrase' ? {} : { scope }),
    ...(since === '0.1.0' ? {} : { since }),
    ...(coded ? { coded } : {}),
    ...(rewrites.length === 0
      ? {}
      : { rewrites: rewrites.map(({ over, ...w }) => (over === 'match' ? w : { ...w, over })) }),
  };
}

/** A list or map as source, one item a line: changes show, and nothing else is laid out. */
function lines(value) {
  const items = Array.isArray(value)
    ? value.map((item) => JSON.stringify(item))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return [open, ...items.map((item) => `${item},`), close].join('\n');
}
