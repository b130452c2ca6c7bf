// Reads one rule page (docs/writing-rules.md says what stands in it).
import { parse } from 'yaml';

/** Conditions that are one of several, and those that are true or false. */
const LISTS = [
  'before',
  'after',
  'sentence',
  'next',
  'previous',
  'earlier',
  'subject',
  'situation',
  'sentence-is',
  'next-is',
  'previous-is',
  'reply-has',
];
const SUBJECTS = ['we', 'you', 'it', 'they', 'none'];
const FLAGS = ['if-clause', 'question', 'negated', 'modal', 'specific', 'reported', 'named', 'dated'];
const KEYS = [
  'severity',
  'tier',
  'since',
  'scope',
  'phrases',
  'only',
  'unless',
  'softens',
  'messages',
  'rewrites',
  'yields',
  'yields-beside',
  'coded',
];
const PHRASE_KEYS = ['match', 'only', 'unless'];
const WHERE = ['until', 'unless', 'others', 'subject', 'object'];
const MESSAGE_KEYS = ['text', 'for'];
const REWRITE_KEYS = ['safety', 'text', 'over', 'for', 'where', 'has', 'words', 'title'];

const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/**
 * @param {string} file its path, for messages
 * @param {string} id family/name
 * @param {string} source the page
 * @param {string} more rarer wordings: the phrases of `<name>.more.yaml` beside the page, which come after the page's own
 * @returns {{ rule: object, mistakes: string[] }} mistakes name the file and say what to do
 */
export function readPage(file, id, source, more = '') {
  const mistakes = [];
  const wrong = (message) => mistakes.push(`${file}: ${message}`);
  const parts = partsOf(source, KEYS, wrong);
  if (parts === undefined) return { rule: undefined, mistakes };
  const { data, body, heading, message, examples } = parts;
  const why = section(body, 'Why');
  if (!why) wrong('a section "## Why" gives the reason in two sentences and the source');

  // What keeps every phrase of the page silent.
  const always = list(data.unless).map((c) => condition(c, 'the page', wrong));

  const rule = {
    id,
    family: id.split('/')[0],
    title: heading ?? id,
    severity: data.severity,
    tier: data.tier,
    since: String(data.since),
    message: message ?? '',
    why: why ?? '',
    scope: data.scope ?? 'phrase',
    phrases: [...list(data.phrases), ...list(parse(more) ?? undefined)].map((p, i) => phrase(p, i + 1, wrong)),
    ...(data.only === undefined ? {} : { only: condition(data.only, 'the page', wrong) }),
    ...(always.length === 0 ? {} : { unless: always }),
    ...(data.softens === undefined ? {} : { softens: list(data.softens).map((c) => condition(c, 'the page', wrong)) }),
    ...(data.messages === undefined
      ? {}
      : { messages: list(data.messages).map((m, i) => phraseMessage(m, i + 1, wrong)) }),
    rewrites: list(data.rewrites).map((r, i) => rewrite(r, i + 1, wrong)),
    examples,
    ...(data.yields === undefined ? {} : { yields: list(data.yields) }),
    ...(data['yields-beside'] === undefined ? {} : { yieldsBeside: list(data['yields-beside']) }),
    coded: data.coded === true,
  };
  if (!['error', 'warning', 'suggestion'].includes(rule.severity)) wrong('severity is error, warning or suggestion');
  if (!['core', 'strong', 'optional'].includes(rule.tier)) wrong('tier is core, strong or optional');
  if (data.since === undefined) wrong('since names the version that brought the rule');
  for (const number of [...(rule.messages ?? []), ...rule.rewrites].flatMap((each) => each.for ?? []))
    if (rule.phrases[Math.abs(number) - 1] === undefined)
      wrong(`"for" names phrase ${number}, and there are ${rule.phrases.length}`);
  if (rule.phrases.length === 0 && !rule.coded) wrong('a rule needs phrases, or coded: true and a check');
  return { rule, mistakes };
}

/**
 * What of a rule's page is for reading: its reason, and of its examples those that hovers and pages show: a reply before
 * and after (or two that are flagged), and one that is fine.
 * @param {{ why: string, examples: { kind: string, text: string }[] }} page as `readPage` gives it
 */
export function readingMatter({ why, examples }) {
  const pair = examples.findIndex((e, i) => e.kind === 'flagged' && examples[i + 1]?.kind === 'fixed');
  const before = pair < 0 ? [] : examples.slice(pair, pair + 2);
  const others = pair < 0 ? examples.filter((e) => e.kind === 'flagged').slice(0, 2) : [];
  return { why, examples: [...before, ...others, ...examples.filter((e) => e.kind === 'fine').slice(0, 1)] };
}

/**
 * Reads the page of a sentence function: phrases, what such a sentence does, and sentences that do it or do not.
 * @param {string} file its path, for messages
 * @param {string} id the function's name
 * @param {string} source the page
 * @returns {{ page: object, mistakes: string[] }}
 */
export function readFunctionPage(file, id, source) {
  const mistakes = [];
  const wrong = (message) => mistakes.push(`${file}: ${message}`);
  const parts = partsOf(source, ['phrases', 'unless'], wrong);
  if (parts === undefined) return { page: undefined, mistakes };
  const { data, heading, message, examples } = parts;
  const always = list(data.unless).map((c) => condition(c, 'the page', wrong));
  const page = {
    id,
    title: heading ?? id,
    message: message ?? '',
    phrases: list(data.phrases).map((p, i) => phrase(p, i + 1, wrong)),
    ...(always.length === 0 ? {} : { unless: always }),
    examples,
  };
  for (const c of [...always, ...page.phrases.flatMap((p) => [...(p.only ? [p.only] : []), ...(p.unless ?? [])])])
    for (const key of Object.keys(c))
      if (/-is$|^reply-has$|^situation$/.test(key))
        wrong(`"${key}" cannot be asked here: functions are what it asks for`);
  return { page, mistakes };
}

/**
 * Reads shared lists of phrases.
 * @param {[file: string, source: string][]} files their paths, for messages, and what they hold
 * @returns {{ lists: Record<string, string[]>, mistakes: string[] }}
 */
export function listsOf(files) {
  const lists = {};
  const mistakes = [];
  for (const [file, source] of files)
    for (const [name, phrases] of Object.entries(parse(source) ?? {})) {
      if (Object.hasOwn(lists, name)) mistakes.push(`${file}: there is another list <${name}>`);
      lists[name] = phrases.map(String);
    }
  return { lists, mistakes };
}

/** What pages of both kinds have: data between two lines of ---, a heading, a sentence below it, examples. */
function partsOf(source, keys, wrong) {
  const page = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source);
  if (page === null) {
    wrong('a page begins with its data between two lines of ---');
    return undefined;
  }
  let data = {};
  try {
    data = parse(page[1]) ?? {};
  } catch (error) {
    wrong(`its data cannot be read: ${error.message.split('\n')[0]}`);
  }
  unknown(data, keys, 'the page', wrong);
  const body = page[2];
  const heading = /^# (.+)$/m.exec(body)?.[1]?.trim();
  if (heading === undefined) wrong('a heading "# …" names the bad pattern');
  const message = /^# .+\n+([\s\S]*?)\n+## /m
    .exec(body)?.[1]
    ?.replace(/\s*\n\s*/g, ' ')
    .trim();
  if (!message) wrong('the paragraph below the heading is the message');
  const examples = [...body.matchAll(EXAMPLE)].map((m) => {
    // What the reply is for and which desk fills it: "reply flagged delay repeated-contact provider=zendesk".
    const words = m[3].split(/\s+/).filter(Boolean);
    const situation = words.filter((word) => !word.includes('='));
    const provider = words.find((word) => word.startsWith('provider='))?.slice('provider='.length);
    for (const word of words)
      if (word.includes('=') && !/^provider=[a-z][a-z-]*$/.test(word))
        wrong(`an example says "${word}": known is provider=…, the help desk's id`);
    return {
      kind: m[2],
      text: m[4].replace(/\n$/, ''),
      ...(situation.length === 0 ? {} : { situation }),
      ...(provider === undefined ? {} : { provider }),
    };
  });
  return { data, body, heading, message, examples };
}

const sectionOf = (body, name) =>
  new RegExp(`^## ${name}\\n+([\\s\\S]*?)(?=\\n## |$(?![\\s\\S]))`, 'm').exec(body)?.[1];

/** Each paragraph of a section on a line of its own; rows of a table keep theirs. */
const section = (body, name) =>
  sectionOf(body, name)
    ?.replace(/(?<!\n)[ \t]*\n[ \t]*(?=[^\s|])/g, ' ')
    .trim();

const EXAMPLE = /^(`{3,})reply (flagged|fixed|fine)([^\n]*)\n([\s\S]*?)\n?^\1\s*$/gm;

/**
 * What the section of examples holds beside replies: rules about files and about several replies show what they find in
 * examples that are no reply, with words between them.
 * @param {string} source the page of a rule
 * @returns {string} Markdown; empty where all examples are replies
 */
export const otherExamples = (source) => (sectionOf(source, 'Examples') ?? '').replace(EXAMPLE, '').trim();

function unknown(data, keys, what, wrong) {
  for (const key of Object.keys(data ?? {}))
    if (!keys.includes(key)) wrong(`${what} has the unknown key "${key}" (known: ${keys.join(', ')})`);
}

function phrase(p, number, wrong) {
  const what = `phrase ${number}`;
  if (typeof p === 'string') return { match: p };
  unknown(p, PHRASE_KEYS, what, wrong);
  if (typeof p?.match !== 'string') wrong(`${what} needs "match"`);
  const unless = list(p?.unless).map((c) => condition(c, what, wrong));
  return {
    match: String(p?.match ?? ''),
    ...(p?.only === undefined ? {} : { only: condition(p.only, what, wrong) }),
    ...(unless.length === 0 ? {} : { unless }),
  };
}

function condition(c, what, wrong) {
  unknown(c, [...LISTS, ...FLAGS], `a condition of ${what}`, wrong);
  const out = {};
  for (const key of LISTS) if (c[key] !== undefined) out[key] = list(c[key]).map(String);
  for (const each of out.subject ?? [])
    if (!SUBJECTS.includes(each))
      wrong(`a condition of ${what} asks for the subject "${each}" (known: ${SUBJECTS.join(', ')})`);
  for (const key of FLAGS) if (c[key] !== undefined) out[key] = c[key] === true;
  return out;
}

function phraseMessage(m, number, wrong) {
  const what = `message ${number}`;
  unknown(m, MESSAGE_KEYS, what, wrong);
  if (typeof m?.text !== 'string') wrong(`${what} needs "text"`);
  if (m?.for === undefined) wrong(`${what}: "for" names the phrases that it is said of`);
  return { text: String(m?.text ?? ''), for: list(m?.for) };
}

function rewrite(r, number, wrong) {
  const what = `rewrite ${number}`;
  unknown(r, REWRITE_KEYS, what, wrong);
  if (r.safety !== 'safe' && r.safety !== 'review') wrong(`${what}: safety is safe or review`);
  if (typeof r.text !== 'string' && r.words === undefined)
    wrong(`${what} needs "text" (empty text in quotes removes the match)`);
  if (r.words !== undefined && (r.text !== undefined || (r.over ?? 'match') !== 'match'))
    wrong(`${what} has "words", each with its own text, which stand in the match`);
  for (const [word, text] of Object.entries(r.words ?? {}))
    if (typeof text !== 'string' || /[[$]/.test(text)) wrong(`${what}: "${word}" needs a word to stand in its place`);
  if (r.where !== undefined && !WHERE.includes(r.where)) wrong(`${what}: where is one of ${WHERE.join(', ')}`);
  return {
    safety: r.safety,
    text: String(r.text ?? ''),
    over: r.over ?? 'match',
    ...(r.for === undefined ? {} : { for: list(r.for) }),
    ...(r.where === undefined ? {} : { where: r.where }),
    ...(r.has === undefined ? {} : { has: list(r.has).map(String) }),
    ...(r.words === undefined ? {} : { words: r.words }),
    ...(r.title === undefined ? {} : { title: r.title }),
  };
}
