/** The replies to begin with, their findings marked in the text. */
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
  const items = findings.map(({ finding }, i) => {
    const mark = told.marks.find(({ fingerprint }) => fingerprint === finding.fingerprint);
    const entry = `${id}-${i + 1}`;
    return {
      finding,
      entry,
      says: `${entry}-says`,
      // What is said of a whole reply underlines no words.
      at: finding.scope === 'reply' || finding.scope === 'file' ? undefined : mark,
    };
  });
  const marks = items.flatMap(({ finding: { severity, message }, at, entry, says }, i) =>
    at === undefined ? [] : [{ start: at.start, end: at.end, number: i + 1, severity, message, entry, says }],
  );
  const text = told.text.slice(0, LONGEST);
  return html`<article aria-labelledby="${id}">
<h3 id="${id}">${name}</h3>
<p class="where">${path}:${told.line} · ${told.role}${situations.length > 0 && ` · for ${situations.join(', ')}`}${
    told.owners.length > 0 && ` · looked after by ${told.owners.join(', ')}`
  } · ${tallyWords(counts)}</p>
<div class="reply">
<div class="text">${markedText(
    text,
    marks.filter(({ end }) => end <= text.length),
  )}${told.text.length > LONGEST && html` <em>… and ${told.text.length - LONGEST} more signs</em>`}</div>
<ol class="findings">
${items.map(
  ({ finding: { severity, message, advice, rule }, at, entry, says }) =>
    html`<li id="${entry}"><span class="tag ${severity}">${SEVERITY_WORDS[severity]}</span> <span id="${says}">${message}</span>${
      at === undefined && html` <span class="soft small">About the whole reply.</span>`
    }${advice !== undefined && html`<ul class="rewrites"><li>${advice}</li></ul>`} <span class="rule">${rule}</span></li>\n`,
)}</ol>
</div>
</article>
`;
}
