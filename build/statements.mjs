// Makes the editor's snippets of snippets/statements.yaml: one file for each language, byte for byte the same every time.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const SOURCE = 'snippets/statements.yaml';

/** A snippet's `\`, `$` and `}` are escaped last: they are the snippet's signs, not the language's. */
const snippetText = (text) => text.replace(/[\\$}]/g, '\\$&');

/** One file for each language: how the words of a statement are written in it. */
const LANGUAGES = {
  markdown: (text) => text.replace(/[\\*_`[\]<>]/g, '\\$&'),
  plaintext: (text) => text,
  html: (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]),
};

/**
 * Splits a body into words and blanks. The words of a blank hold no `}` and no `$`.
 * @returns {{ text?: string, blank?: string, number?: number }[]}
 */
export function partsOf(body) {
  const parts = [];
  let from = 0;
  for (const m of body.matchAll(/\$\{(\d+):([^{}$]+)\}/g)) {
    if (m.index > from) parts.push({ text: body.slice(from, m.index) });
    parts.push({ blank: m[2], number: Number(m[1]) });
    from = m.index + m[0].length;
  }
  if (from < body.length) parts.push({ text: body.slice(from) });
  return parts;
}

/** @returns {string[]} what is wrong with the statements, one sentence each */
export function problemsOf({ sources, statements }) {
  const problems = [];
  const seen = new Set();
  const counts = new Map();
  for (const s of statements) {
    const say = (what) => problems.push(`${SOURCE}: ${s.id}: ${what}`);
    counts.set(s.situation, (counts.get(s.situation) ?? 0) + 1);
    if (seen.has(s.id)) say('this id is taken');
    for (const key of ['id', 'situation', 'function', 'body', 'prefix'])
      if (typeof s[key] !== 'string' || s[key] === '') say(`"${key}" is missing`);
    // Both are made anew (rules/carried.ts, lsp/statements.ts) and not carried.
    const id = `${s.situation}-${s.function.replaceAll(' ', '-')}-${counts.get(s.situation)}`;
    if (s.id !== id && !seen.has(s.id))
      say(`the id should be "${id}": its situation, its function and its number in the situation`);
    const prefix = `emp-${s.situation}-${s.function.split(' ')[0]}`;
    seen.add(s.id);
    if (s.prefix !== prefix) say(`the prefix should be "${prefix}"`);
    const parts = partsOf(s.body);
    const blanks = parts.filter((p) => p.blank !== undefined);
    if (blanks.some((b, i) => b.number !== i + 1)) say('blanks are not numbered 1, 2, 3 in order');
    if (JSON.stringify(blanks.map((b) => b.blank)) !== JSON.stringify(s.blanks)) say('"blanks" differs from the body');
    if (parts.some((p) => p.text !== undefined && /[${}\\\n]/.test(p.text)))
      say('a sign outside a blank would be read as a blank');
    for (const key of s.source ?? []) if (!(key in sources)) say(`unknown source "${key}"`);
  }
  return problems;
}

/** "refund-refused" → "Refund refused" */
const title = (situation) => (situation[0].toUpperCase() + situation.slice(1)).replaceAll('-', ' ');

/** A blank stands in square brackets until it is filled: left as it is, it is a finding of `fill-in/blank`. */
function snippetsFor(statements, encode) {
  const out = {};
  for (const s of statements) {
    const body = partsOf(s.body)
      .map((p) =>
        p.blank === undefined ? snippetText(encode(p.text)) : `\${${p.number}:[${snippetText(encode(p.blank))}]}`,
      )
      .join('');
    out[s.id] = { prefix: s.prefix, body: [body], description: `${title(s.situation)}: ${s.function}` };
  }
  return `${JSON.stringify(out, null, 2)}\n`;
}

/**
 * Writes snippets/<language>.code-snippets.
 * @param {{ check?: boolean, root?: string }} o check: write nothing, only say which files are not current
 * @returns {string[]} the files that were (with check: would be) changed, relative to the root
 * @throws where a statement is malformed
 */
export function statements({ check = false, root = path.resolve(import.meta.dirname, '..') } = {}) {
  const source = parse(fs.readFileSync(path.join(root, SOURCE), 'utf8'));
  const problems = problemsOf(source);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const changed = [];
  for (const [language, encode] of Object.entries(LANGUAGES)) {
    const file = `snippets/${language}.code-snippets`;
    const at = path.join(root, file);
    const text = snippetsFor(source.statements, encode);
    if (fs.existsSync(at) && fs.readFileSync(at, 'utf8') === text) continue;
    changed.push(file);
    if (!check) fs.writeFileSync(at, text);
  }
  return changed;
}

if (process.argv[1] === import.meta.filename) {
  const check = process.argv.includes('--check');
  const changed = statements({ check });
  for (const file of changed) console.log(`${check ? 'not current' : 'wrote'}: ${file}`);
  if (check && changed.length > 0) process.exitCode = 1;
}
