/** How findings went over the last commits, as a chart and as a table. */
import { count, thousands } from '../../report/words.ts';
import type { Card, Point } from '../card.ts';
import { SEVERITIES_IN_ORDER, SEVERITY_WORDS, sumOf } from '../words.ts';
import { TALLY_HEADS, tallyCells } from './bars.ts';
import { html, type Markup } from './markup.ts';

/** Nothing where nobody asked for it. */
export function trend({ history }: Card): Markup | undefined {
  if (history === undefined) return undefined;
  const { points, notes } = history;
  const commits = points.filter(({ commit }) => commit !== undefined).length;
  return html`<section id="trend" aria-labelledby="trend-title">
<h2 id="trend-title">How it went</h2>
<p>${commits === 0 ? 'No commit has touched these files yet.' : `${commits === 1 ? 'One commit' : `The last ${count(commits, 'commit')}`} that touched these files, judged by the rules and the config of today, so that like is compared with like.`}</p>
${notes.map((note) => html`<p>${note}</p>`)}
${commits > 0 && chart(points)}
<div class="wide" tabindex="0" role="region" aria-label="Findings by commit"><table>
<caption>Replies and findings by commit, the newest first</caption>
<thead><tr><th scope="col">Day</th><th scope="col">Change</th><th scope="col" class="number">Replies</th>${TALLY_HEADS}<th scope="col" class="number">Findings for each 100 replies</th></tr></thead>
<tbody>
${points
  .toReversed()
  .map(
    ({ day, subject, replies, findings, commit }) =>
      html`<tr><td class="number">${day}</td><th scope="row">${subject}${commit !== undefined && html` <span class="rule">${commit.slice(0, 8)}</span>`}</th><td class="number">${thousands(replies)}</td>${tallyCells(findings)}<td class="number">${replies === 0 ? '–' : thousands(Math.round((sumOf(findings) / replies) * 100))}</td></tr>\n`,
  )}</tbody>
</table></div>
</section>`;
}

/** In units of the picture. */
const LEFT = 56;
const RIGHT = 690;
const WIDTH = 860;
const UPPER = { top: 16, bottom: 216 };
const LOWER = { top: 256, bottom: 316 };

interface Band {
  readonly top: number;
  readonly bottom: number;
}

function chart(points: readonly Point[]): Markup {
  const x = (i: number): number => LEFT + ((RIGHT - LEFT) * i) / (points.length - 1);
  const most = niceMost(
    Math.max(...points.flatMap(({ findings }) => SEVERITIES_IN_ORDER.map((name) => findings[name]))),
  );
  const mostReplies = niceMost(Math.max(...points.map(({ replies }) => replies)));
  const first = points[0]!;
  const last = points.at(-1)!;
  const lines = [
    ...SEVERITIES_IN_ORDER.map((name) => ({
      name: name as string,
      label: `${SEVERITY_WORDS[name]}s`,
      values: points.map(({ findings }) => findings[name]),
      band: UPPER,
      most,
    })),
    { name: 'replies', label: 'Replies', values: points.map(({ replies }) => replies), band: LOWER, most: mostReplies },
  ];
  const labels = spread(
    lines.slice(0, SEVERITIES_IN_ORDER.length).map(({ values, band, most: top }) => y(values.at(-1)!, top, band)),
  );
  const said = SEVERITIES_IN_ORDER.map(
    (name) => `${SEVERITY_WORDS[name]}s ${first.findings[name]} to ${last.findings[name]}`,
  );
  return html`<figure>
<svg class="chart" viewBox="0 0 ${WIDTH} 345" role="img" aria-labelledby="chart-title chart-says">
<title id="chart-title">Findings and replies over ${points.length} states of the library</title>
<desc id="chart-says">From ${first.day} to ${last.day}: ${said.join(', ')}, replies ${first.replies} to ${last.replies}. The table below has every number.</desc>
${[0, 0.5, 1].map((part) => grid(Math.round(most * part), most, UPPER))}
${[0, 1].map((part) => grid(mostReplies * part, mostReplies, LOWER))}
${lines.map(({ name, label, values, band, most: top }, at) => {
  const places = values.map((value, i) => `${x(i).toFixed(1)},${y(value, top, band).toFixed(1)}`);
  const end = labels[at] ?? y(values.at(-1)!, top, band);
  return html`<polyline class="line line-${name}" points="${places.join(' ')}"/>${
    points.length <= MOST_DOTS &&
    values.map(
      (value, i) =>
        html`<circle class="dot-${name}" cx="${x(i).toFixed(1)}" cy="${y(value, top, band).toFixed(1)}" r="3.5"/>`,
    )
  }<text class="label-${name}" x="${RIGHT + 12}" y="${(end + 4.5).toFixed(1)}">${label} ${thousands(values.at(-1)!)}</text>`;
})}
<text x="${LEFT}" y="338">${first.day}</text>
<text x="${RIGHT}" y="338" text-anchor="end">${last.commit === undefined ? 'now' : last.day}</text>
</svg>
</figure>`;
}

/** With more points than this dots would hide the line. */
const MOST_DOTS = 60;

const y = (value: number, most: number, { top, bottom }: Band): number => bottom - ((bottom - top) * value) / most;

const grid = (value: number, most: number, band: Band): Markup => {
  const at = y(value, most, band).toFixed(1);
  return html`<line class="grid" x1="${LEFT}" x2="${RIGHT}" y1="${at}" y2="${at}"/><text x="${LEFT - 8}" y="${(Number(at) + 4.5).toFixed(1)}" text-anchor="end">${thousands(value)}</text>`;
};

/** @returns an even number that is not below a value, and reads well at an axis */
export function niceMost(value: number): number {
  if (value <= 2) return 2;
  const unit = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 6, 8, 10].find((each) => each * unit >= value) ?? 10;
  return step * unit === 1 ? 2 : step * unit;
}

/** Moves labels apart that would lie upon each other. @returns where each stands, in the same order */
export function spread(places: readonly number[]): readonly number[] {
  const room = 17;
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!);
  const out = [...places];
  for (let k = 1; k < order.length; k++) out[order[k]!] = Math.max(out[order[k]!]!, out[order[k - 1]!]! + room);
  const over = Math.max(0, (out[order.at(-1)!] ?? 0) - UPPER.bottom);
  return out.map((each) => each - over);
}
