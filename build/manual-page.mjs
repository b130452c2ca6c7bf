/** `docs/rules/<family>/<name>.md`: a rule as people read it, without its phrases. */

/** How many examples of a kind a page shows, and their characters beyond the first; the rule's own page has them all. */
const FOUND = { most: 4, room: 500 };
const SOFT = { most: 2, room: 300 };
const FINE = { most: 3, room: 400 };

const SEVERITY = { error: 'An error', warning: 'A warning', suggestion: 'A suggestion' };

/** What one of the next two sentences does that makes a finding a suggestion (`next-is:` of a page). */
const DOES = {
  offer: 'offers a way on',
  instruct: 'says what to do',
  ask: 'asks something',
  act: 'says what is being done',
  explain: 'gives a reason',
};

/**
 * @param rule as `readPage` gives it
 * @param {object} o
 * @param {string} o.others examples that are no replies, see `otherExamples`
 * @param {ReadonlySet<object>} o.soft those of the rule's examples in which it makes a suggestion alone
 * @param {(marked: string) => { text: string, spans: { start: number, end: number }[] }} o.unmark reads an example's `[[ ]]`
 * @param {(text: string, marks: object[], escaped: (part: string) => string) => string} o.quote writes a quotation (`lsp/quote.ts`)
 * @param {(provider: string) => string} o.deskOf the name of a help desk
 * @returns the page
 */
export function manualPage(rule, { others, soft, unmark, quote, deskOf }) {
  const { id, title, message, why, severity, tier, phrases, examples } = rule;
  const isOn = tier !== 'optional';
  const quoted = ({ text: marked }) => {
    const { text, spans } = unmark(marked);
    return quote(text, spans, escaped);
  };
  const flagged = examples.filter(({ kind }) => kind === 'flagged');
  const fixed = (example) => {
    const next = examples[examples.indexOf(example) + 1];
    return next?.kind === 'fixed' ? next : undefined;
  };
  const clear = flagged.filter((example) => !soft.has(example));
  // First of all what can be put right.
  const found = some([...clear.filter(fixed).slice(0, 1), ...clear], FOUND);
  const softened = some(
    flagged.filter((example) => soft.has(example)),
    SOFT,
  );
  const fine = some(
    examples.filter(({ kind }) => kind === 'fine'),
    FINE,
  );
  /** Examples, those that are told of the same replies below one line that says so. */
  const shown = (chosen) => {
    let told = '';
    return chosen.flatMap((example) => {
      const replies = toldOf(example, deskOf);
      const caption = replies === told ? [] : [`${replies || 'Other replies'}:`];
      told = replies;
      const better = fixed(example);
      return [...caption, quoted(example), ...(better === undefined ? [] : ['Instead:', quoted(better)])];
    });
  };
  const section = (heading, lines) => (lines.length === 0 ? [] : [`## ${heading}`, ...lines]);
  const parts = [
    `# ${title}`,
    message,
    `${SEVERITY[severity]}, [tier ${tier}](../README.md#the-families): ${isOn ? 'on' : 'off'} unless your config says otherwise. Its name is \`${id}\`.`,
    ...section('Why', [why]),
    ...section('What it finds', shown(found)),
    ...section('When it is only a suggestion', softening(rule, shown(softened))),
    ...section('What it leaves alone', shown(fine)),
    ...section('Examples', others === '' ? [] : [others]),
    `## How to switch it ${isOn ? 'off' : 'on'}`,
    'For all replies, in `.uncanned.yaml`:',
    `\`\`\`yaml\nrules:\n  ${id}: ${isOn ? 'off' : 'on'}\n\`\`\``,
    ...(isOn ? ['For one sentence or one reply: [Suppressing a finding](../../suppressing.md).'] : []),
    '---',
    `[All rules](../README.md). For those who write rules: [${phrases.length === 0 ? 'its source' : 'its phrases'} and all examples](../../../server/rules/${id}.md).`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What is said of findings that are suggestions where the rule itself is graver. */
function softening({ severity, softens = [] }, shown) {
  if (severity === 'suggestion') return [];
  const does = softens.flatMap((condition) => condition['next-is'] ?? []).map((name) => DOES[name]);
  if (does.length === 0 && shown.length === 0) return [];
  const where =
    does.length === 0
      ? 'In milder sentences'
      : `Where one of the next two sentences ${either(does)}, and in milder sentences`;
  return shown.length === 0 ? [`${where}.`] : [`${where}, such as:`, ...shown];
}

const either = (words) =>
  words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;

/** The first examples, each once, as long as there is room; one of them however long it is. */
function some(examples, { most, room }) {
  const chosen = [];
  let left = room;
  for (const example of new Set(examples)) {
    if (chosen.length > 0) left -= example.text.length;
    if (chosen.length === most) break;
    if (left >= 0) chosen.push(example);
  }
  return chosen;
}

/** What a reply is declared for and which desk fills it, where that matters. */
function toldOf({ situation = [], provider }, deskOf) {
  const names = situation.map((name) => `\`${name}\``).join(', ');
  return [
    ...(provider === undefined ? [] : [`In ${deskOf(provider)}`]),
    ...(names === '' ? [] : [`[Situation](../../configuration.md#situations) ${names}`]),
  ].join(', ');
}

/** Signs are escaped only where Markdown would see something in them, so that the page can be read as it is written, too. */
const escaped = (text) =>
  text
    .replace(/[\\`*<~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|\](?=[([:])/gu, '\\$&')
    .replace(/^(\s*)([#+\-=>])(?=[#+\-=>\s]|$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
