/**
 * `npm run judge`: how well the rules judge the sentences and replies of `test/judge/`, which nobody wrote with the rules
 * in view. Prints recall and false alarms by family, and fails where a figure is worse than the one committed in
 * `test/judge/figures.json`.
 *
 *     node build/judge.mjs             scores and compares
 *     node build/judge.mjs --show      also lists what was missed and what was flagged wrongly
 *     node build/judge.mjs --update    writes the figures
 *     node build/judge.mjs --set FILE  scores another file of sentences, compares nothing
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { common } from './bundle.mjs';
import { isMain, root } from './project.mjs';

const FIGURES = 'test/judge/figures.json';
const lines = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const inProject = (file) => join(root, 'test/judge', file);

/** The engine, built as it is shipped. */
async function engine() {
  const outfile = join(root, 'out/judge/engine.cjs');
  await build({
    ...common,
    entryPoints: ['server/src/engine/index.ts'],
    outfile,
    format: 'cjs',
    platform: 'node',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

const share = (part, whole) => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000);
const loud = (finding) => finding.severity !== 'suggestion';

/**
 * Sentences to flag count as found where a finding has one of their families; innocent ones are an alarm where there
 * is any finding at all.
 */
export function scoreSentences(items, lint) {
  const families = {};
  const notes = [];
  const count = { flagged: 0, found: 0, innocent: 0, alarms: 0, loudAlarms: 0 };
  for (const item of items) {
    const findings = lint(item.text);
    if (item.kind === 'positive') {
      const hit = findings.some((f) => item.families.includes(f.family));
      count.flagged++;
      count.found += hit;
      const family = item.families[0];
      families[family] ??= { flagged: 0, found: 0 };
      const own = families[family];
      own.flagged++;
      own.found += hit;
      if (!hit) notes.push(`missed [${item.families}] ${item.text}`);
    } else {
      count.innocent++;
      count.alarms += findings.length > 0;
      count.loudAlarms += findings.some(loud);
      if (findings.length > 0) notes.push(`alarm [${findings.map((f) => f.rule)}] ${item.text}`);
    }
  }
  return { count, families, notes };
}

/** Whole replies: labels of scope reply are found by a finding of that family and scope; clean ones must stay quiet. */
export function scoreReplies(items, lint) {
  const notes = [];
  const count = { flagged: 0, found: 0, innocent: 0, alarms: 0 };
  for (const item of items) {
    const findings = lint(item.text, item.situation);
    for (const label of item.labels.filter((l) => l.scope === 'reply')) {
      const hit = findings.some((f) => f.family === label.family && f.scope === 'reply');
      count.flagged++;
      count.found += hit;
      if (!hit) notes.push(`missed [${label.about}] ${item.id}: ${label.where}`);
    }
    if (!item.clean) continue;
    const wrong = findings.filter(loud);
    count.innocent++;
    count.alarms += wrong.length > 0;
    if (wrong.length > 0) notes.push(`alarm [${wrong.map((f) => f.rule)}] ${item.id}`);
  }
  return { count, notes };
}

function linterOf({ createLinter, DEFAULT_CONFIG }) {
  const linter = createLinter(DEFAULT_CONFIG);
  return (text, situation) => {
    const source = situation === undefined ? text : `---\nsituation: ${situation}\n---\n${text}`;
    return linter.lint({ path: 'reply.md', source, named: true }, { fixes: 'none' }).findings;
  };
}

/** @returns whether no figure is worse than the committed one */
export async function judge({ show = false, update = false, set } = {}) {
  const lint = linterOf(await engine());
  const sentences = scoreSentences(lines(set ?? inProject('sentences.jsonl')), lint);
  const { count } = sentences;
  console.log(
    `sentences: ${count.found} of ${count.flagged} found, ${count.alarms} of ${count.innocent} innocent ones flagged (${count.loudAlarms} above suggestion)`,
  );
  for (const [family, { found, flagged }] of Object.entries(sentences.families).sort())
    console.log(`  ${family.padEnd(20)} ${found} of ${flagged}`);
  const replies = set === undefined ? scoreReplies(lines(inProject('replies.jsonl')), lint) : undefined;
  if (replies)
    console.log(
      `replies: ${replies.count.found} of ${replies.count.flagged} found, ${replies.count.alarms} of ${replies.count.innocent} clean ones flagged`,
    );
  if (show) for (const note of [...sentences.notes, ...(replies?.notes ?? [])]) console.log(`  ${note}`);
  if (replies === undefined) return true;

  const figures = {
    sentences: { recall: share(count.found, count.flagged), alarms: share(count.alarms, count.innocent) },
    replies: {
      recall: share(replies.count.found, replies.count.flagged),
      alarms: share(replies.count.alarms, replies.count.innocent),
    },
  };
  if (update) {
    writeFileSync(join(root, FIGURES), `${JSON.stringify(figures, null, 2)}\n`);
    console.log(`wrote ${FIGURES}`);
    return true;
  }
  const committed = JSON.parse(readFileSync(join(root, FIGURES), 'utf8'));
  let held = true;
  for (const [what, { recall, alarms }] of Object.entries(figures)) {
    const before = committed[what];
    for (const [name, worse, now] of [
      ['recall', recall < before.recall, recall],
      ['alarms', alarms > before.alarms, alarms],
    ]) {
      if (!worse) continue;
      held = false;
      console.error(`${what}: ${name} is ${now}, worse than the committed ${before[name]}`);
    }
  }
  return held;
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({
    options: { show: { type: 'boolean' }, update: { type: 'boolean' }, set: { type: 'string' } },
  });
  if (!(await judge(values))) process.exitCode = 1;
}
