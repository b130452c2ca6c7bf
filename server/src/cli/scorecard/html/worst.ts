/** The replies to begin with, their findings marked in the text. */
import type { PlacedFinding } from '../../report/report.ts';
import { tallyWords } from '../../report/words.ts';
import type { Card, Entry } from '../card.ts';
import { SEVERITY_WORDS } from '../words.ts';
import { markedText } from './marked.ts';
import { html, type Markup } from './markup.ts';

const MOST_REPLIES = 10;
/** Code units of a reply that are shown: a page of terms is no help here. */
const LONGEST = 6000;

/** @returns the replies that are shown with their text: the worst, equal texts once */
export function worstOf(replies: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  const worst: Entry[] = [];
  for (const entry of replies) {
    if (worst.length === MOST_REPLIES || entry.findings.length === 0) break;
    if (!seen.has(entry.told.text) && seen.add(entry.told.text)) worst.push(entry);
  }
  return worst;
}

/** The element of a reply that is shown with its text. */
export const idOf = (index: number): string => `reply-${index + 1}`;

export function worst(card: Card): Markup | undefined {
  const shown = worstOf(card.replies);
  if (shown.length === 0) return undefined;
  return html`<section id="worst" aria-labelledby="worst-title">
<h2 id="worst-title">Replies to begin with</h2>
<p>The replies with the gravest and most findings, as the customer reads them. A number leads to what is said of it.</p>
${shown.map(article)}
</section>`;
}

function article({ name, path, told, situations, counts, findings }: Entry, index: number): Markup {
  const id = idOf(index);
  const text = told.text.slice(0, LONGEST);
  const items = findings.map((placed) => ({ ...placed, at: placeIn(text, told, placed) }));
  const marked = items.filter(({ at }) => at !== undefined);
  const all = [...marked, ...items.filter(({ at }) => at === undefined)].map((item, i) => ({
    ...item,
    entry: `${id}-${i + 1}`,
    says: `${id}-${i + 1}-says`,
  }));
  const marks = all.flatMap(({ finding: { severity, message }, at, entry, says }, i) =>
    at === undefined ? [] : [{ ...at, number: i + 1, severity, message, entry, says }],
  );
  return html`<article aria-labelledby="${id}">
<h3 id="${id}">${name}</h3>
<p class="where">${path}:${told.line}${situations.length > 0 && ` · for ${situations.join(', ')}`}${
    told.owners.length > 0 && ` · looked after by ${told.owners.join(', ')}`
  } · ${tallyWords(counts)}</p>
<div class="reply">
<div class="text">${markedText(text, marks)}${
    told.text.length > LONGEST && html` <em>… and ${told.text.length - LONGEST} more signs</em>`
  }</div>
<div>
${marked.length > 0 && html`<ol class="findings">${all.slice(0, marked.length).map(said)}</ol>`}
${all.length > marked.length && html`<ul class="findings">${all.slice(marked.length).map(said)}</ul>`}
</div>
</div>
</article>
`;
}

/** Where a finding is marked in the text that is shown: what is said of a whole reply marks no words. */
function placeIn(text: string, { marks }: Entry['told'], { finding }: PlacedFinding): Place | undefined {
  const mark = isOfWhole(finding) ? undefined : marks.find(({ fingerprint }) => fingerprint === finding.fingerprint);
  return mark !== undefined && mark.start < mark.end && mark.end <= text.length
    ? { start: mark.start, end: mark.end }
    : undefined;
}

type Place = Pick<Entry['told']['marks'][number], 'start' | 'end'>;

const isOfWhole = ({ scope }: PlacedFinding['finding']): boolean => scope === 'reply' || scope === 'file';

const said = ({
  finding,
  entry,
  says,
}: Pick<PlacedFinding, 'finding'> & { readonly entry: string; readonly says: string }): Markup => {
  const { severity, message, advice, rule } = finding;
  return html`<li id="${entry}"><span class="tag ${severity}">${SEVERITY_WORDS[severity]}</span> <span id="${says}">${message}</span>${
    isOfWhole(finding) && html` <span class="soft small">About the whole reply.</span>`
  }${advice !== undefined && html`<ul class="rewrites"><li>${advice}</li></ul>`} <span class="rule">${rule}</span></li>\n`;
};
