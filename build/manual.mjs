/** `docs/rules/README.md`: all rules as the table of contents of an empathy manual, whose pages `manual-page.mjs` writes. */

/** The texts around the rules: an introduction, and for each family a title and what it is about. */
export const TEXTS = 'server/rules/manual.yaml';
const TIERS = ['core', 'strong', 'optional'];

/**
 * @param {{ introduction?: string, families?: Record<string, { title: string, text: string }> }} texts
 * @param {readonly string[]} known the families there are
 * @returns {string[]} what is wrong with the texts, one sentence each
 */
export function mistakesInTexts({ introduction, families }, known) {
  const mistakes = [];
  if (!introduction?.trim()) mistakes.push(`${TEXTS}: the introduction is missing`);
  for (const family of known)
    for (const key of ['title', 'text'])
      if (!families?.[family]?.[key]) mistakes.push(`${TEXTS}: the family "${family}" has no ${key}`);
  for (const family of Object.keys(families ?? {}))
    if (!known.includes(family)) mistakes.push(`${TEXTS}: there is no family "${family}"`);
  return mistakes;
}

const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const byTier = (a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || (a.id < b.id ? -1 : 1);
/** The address of a heading on the page. */
const anchor = (title) => title.toLowerCase().replaceAll(' ', '-');

/**
 * The README's table: each family with its number of rules and the first of them as an example.
 * @param rules, families, texts as `manual` takes them
 * @returns lines of Markdown, with links from the project's folder
 */
export function familyTable(rules, families, { families: texts }) {
  const rows = families.flatMap((family) => {
    const [first, ...more] = rules.filter((rule) => rule.family === family).sort(byTier);
    if (first === undefined) return [];
    const { title } = texts[family];
    return [
      `| [${title}](docs/rules/README.md#${anchor(title)}) | ${more.length + 1} | [${cell(first.title)}](docs/rules/${first.id}.md) |`,
    ];
  });
  return ['| what is found | rules | for example |', '| --- | --- | --- |', ...rows].join('\n');
}

/**
 * @param {readonly object[]} rules as `readPage` gives them
 * @param {readonly string[]} families in the order of the page; those without rules are left out
 * @param texts see `mistakesInTexts`
 * @returns the page
 */
export function manual(rules, families, { introduction, families: texts }) {
  const filled = families.filter((family) => rules.some((rule) => rule.family === family));
  const sections = filled.map((family) => {
    const { title, text } = texts[family];
    const own = rules.filter((rule) => rule.family === family).sort(byTier);
    return [
      `## ${title}`,
      '',
      `${text} In a config: \`${family}/*\`.`,
      '',
      '| rule | what to do | severity | tier |',
      '| --- | --- | --- | --- |',
      ...own.map(
        (rule) => `| [${cell(rule.title)}](${rule.id}.md) | ${cell(rule.message)} | ${rule.severity} | ${rule.tier} |`,
      ),
    ].join('\n');
  });
  const contents = filled.map((family) => {
    const { title } = texts[family];
    const count = rules.filter((rule) => rule.family === family).length;
    return `- [${title}](#${anchor(title)}): ${count} rule${count === 1 ? '' : 's'}`;
  });
  return [
    '# The rules',
    '',
    introduction.trim(),
    '',
    '## The families',
    '',
    ...contents,
    '',
    'Severities say how serious a finding is: an error should not go out, a warning needs a rewrite, a suggestion a second look.',
    'Tiers: core and strong rules are on, optional ones only with `extends: strict`; `essential` leaves core alone. All of it can',
    'be changed in [`.uncanned.yaml`](../configuration.md#rules).',
    '',
    sections.join('\n\n'),
    '',
  ].join('\n');
}
