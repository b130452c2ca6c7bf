/** The fields of front matter as the manual lists them. */

/** @param {import('../server/src/engine/front-matter/fields.ts').FieldFacts} facts */
function whatMayStand({ name, kind, values, sameAs }) {
  if (sameAs !== undefined) return `as for \`${sameAs}\``;
  if (name === 'provider') return 'a help desk, such as `zendesk` or `helpscout`';
  if (name === 'situation') return 'one or several [situations](configuration.md#situations)';
  const names = values?.map((value) => `\`${value.name}\``).join(', ');
  switch (kind) {
    case 'name':
      return names;
    case 'names':
      return `one or several of ${names}`;
    case 'texts':
      return 'a text, or a list';
    case 'day':
      return 'year, month and day';
    case 'locale':
      return 'a language tag';
    case 'level':
      return 'a number from 1 to 6';
    case 'text':
      return 'a text';
    default:
      return 'anything';
  }
}

/**
 * @param {readonly import('../server/src/engine/front-matter/fields.ts').FieldFacts[]} fields
 * @returns {string} a table in Markdown
 */
export const fieldTable = (fields) =>
  [
    '| field | what it says | what may stand there |',
    '| --- | --- | --- |',
    ...fields.map((facts) => `| \`${facts.name}\` | ${facts.means} | ${whatMayStand(facts)} |`),
  ].join('\n');
