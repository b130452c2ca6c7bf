/** How the page looks: light and dark, and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fbfaf8; --card: #ffffff; --ink: #1f2328; --soft: #57606a; --line: #d8dce1; --link: #0a58a8;
  --error: #b3261e; --warning: #b35900; --suggestion: #2f6fb5; --good: #2e7d4f;
  --error-back: #fde4e1; --warning-back: #fdeccb; --suggestion-back: #dfecfa;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15181c; --card: #1d2126; --ink: #e6e9ed; --soft: #a3acb8; --line: #373e47; --link: #8ab8f0;
    --error: #ff8a80; --warning: #f2b050; --suggestion: #82b4ea; --good: #7cc898;
    --error-back: #4a2320; --warning-back: #463413; --suggestion-back: #1f3550;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
header, main, footer { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
footer { padding-bottom: 3rem; color: var(--soft); font-size: .9rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .25rem; }
h3 { font-size: 1.02rem; margin: 0; overflow-wrap: anywhere; }
p { margin: 0 0 .75rem; max-width: 46rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.soft { color: var(--soft); }
small, .small { font-size: .875rem; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem .75rem; z-index: 3; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; padding: 0; margin: 1rem 0 0; font-size: .95rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem 1.25rem; margin: 1.1rem 0; }
section.plain { background: none; border: 0; padding: 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(12.5rem, 1fr)); gap: .9rem; margin: 0; }
.tiles > div { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .9rem 1.1rem; }
.tiles dt { color: var(--soft); font-size: .95rem; }
.tiles dd { margin: 0; }
.tiles dd strong { display: block; font-size: 2rem; line-height: 1.2; font-weight: 650; }
.tiles dd small { color: var(--soft); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: left; color: var(--soft); padding: 0 0 .5rem; font-size: .9rem; }
th, td { text-align: left; padding: .38rem .75rem .38rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; color: var(--soft); font-size: .875rem; vertical-align: bottom; }
tbody th { font-weight: 400; min-width: 9rem; }
tbody th, td { overflow-wrap: break-word; }
tbody tr:last-child > * { border-bottom: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.bar-cell { width: 26%; min-width: 7rem; }
.bar { display: block; width: 100%; height: .8rem; margin-top: .35rem; border-radius: 2px; overflow: hidden; }
.fill-error { fill: var(--error); } .fill-warning { fill: var(--warning); } .fill-suggestion { fill: var(--suggestion); }
.fill-good { fill: var(--good); } .fill-rest { fill: var(--line); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; padding: 0; margin: 0 0 .6rem; font-size: .9rem; color: var(--soft); }
.legend svg { width: .8rem; height: .8rem; margin-right: .35rem; vertical-align: -.06rem; }
.tag { display: inline-block; border: 1px solid currentColor; border-radius: 999px; padding: 0 .5rem; font-size: .8rem; line-height: 1.35rem; white-space: nowrap; }
.tag.error { color: var(--error); } .tag.warning { color: var(--warning); } .tag.suggestion { color: var(--suggestion); }
.rewrites { margin: .15rem 0 0; padding: 0; list-style: none; }
.rewrites li::before { content: "\\2192\\00a0" / ""; color: var(--good); }
article { border-top: 1px solid var(--line); padding: 1rem 0 .4rem; margin-top: 1rem; }
.where { color: var(--soft); font-size: .875rem; margin: .1rem 0 .6rem; overflow-wrap: anywhere; }
.reply { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem 1.5rem; align-items: start; }
@media (max-width: 50rem) { .reply { grid-template-columns: minmax(0, 1fr); } }
.text { position: relative; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--page); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; }
.mark { color: inherit; text-decoration: none; padding: .05em 0; border-radius: 2px; cursor: help; }
.mark.error { background: var(--error-back); border-bottom: 2px solid var(--error); }
.mark.warning { background: var(--warning-back); border-bottom: 2px dashed var(--warning); }
.mark.suggestion { background: var(--suggestion-back); border-bottom: 2px dotted var(--suggestion); }
.mark sup { font-size: .7em; line-height: 0; padding-left: .1em; font-weight: 650; }
.tip { display: none; position: absolute; left: .75rem; right: .75rem; margin-top: 1.75em; z-index: 2; white-space: normal; background: var(--ink); color: var(--page); border-radius: 6px; padding: .45rem .7rem; font-size: .9rem; line-height: 1.4; }
.mark:hover .tip, .mark:focus .tip { display: block; }
.text:has(.mark:hover) .mark:focus:not(:hover) .tip { display: none; }
.quiet .mark .tip { display: none; }
.findings { margin: 0; padding-left: 1.6rem; font-size: .95rem; }
ul.findings { list-style: none; }
.findings li { margin-bottom: .55rem; scroll-margin-top: 1rem; }
.findings li:target { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 3px; }
.findings ul { list-style: none; padding: 0; margin: .1rem 0; }
.rule { color: var(--soft); font-size: .82rem; white-space: nowrap; }
.groups > li { margin-bottom: .7rem; }
.groups ul { padding-left: 1.1rem; }
.groups li li { overflow-wrap: anywhere; }
.controls { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: .25rem 0 .75rem; }
.controls[hidden] { display: none; }
.controls > div { display: flex; flex-direction: column; }
.controls label { font-size: .875rem; color: var(--soft); }
.controls input, .controls select, .controls button, th button { font: inherit; color: var(--ink); background: var(--page); border: 1px solid var(--soft); border-radius: 6px; padding: .35rem .6rem; min-height: 2.25rem; }
.controls input { min-width: 15rem; }
th button { border: 0; background: none; padding: 0; min-height: 1.5rem; font-weight: inherit; color: inherit; cursor: pointer; text-decoration: underline dotted; text-underline-offset: .2em; }
th[aria-sort="ascending"] button::after { content: " \\25B2" / ""; }
th[aria-sort="descending"] button::after { content: " \\25BC" / ""; }
.chart { display: block; width: 100%; height: auto; max-width: 60rem; margin: .25rem 0 1rem; }
.chart text { fill: var(--soft); font-size: 13px; }
.chart .grid { stroke: var(--line); stroke-width: 1; }
.chart .line { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
.line-error { stroke: var(--error); } .line-warning { stroke: var(--warning); stroke-dasharray: 9 4; }
.line-suggestion { stroke: var(--suggestion); stroke-dasharray: 2 4; stroke-linecap: round; } .line-replies { stroke: var(--ink); }
.chart .label-error { fill: var(--error); } .chart .label-warning { fill: var(--warning); }
.chart .label-suggestion { fill: var(--suggestion); } .chart .label-replies { fill: var(--ink); }
.dot-error { fill: var(--error); } .dot-warning { fill: var(--warning); } .dot-suggestion { fill: var(--suggestion); } .dot-replies { fill: var(--ink); }
@media (forced-colors: active) {
  .mark { text-decoration: underline; }
  svg { forced-color-adjust: none; }
}
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000;
    --error: #a3140c; --warning: #8f4700; --suggestion: #1f5fa5; --good: #1f6b40;
    --error-back: #fff; --warning-back: #fff; --suggestion-back: #fff;
  }
  body { font-size: 10.5pt; }
  header, main, footer { max-width: none; padding: 0; }
  nav, .controls, .controls[hidden], .skip, .tip, .mark:focus .tip, .mark:hover .tip { display: none; }
  section { border: 0; padding: 0; margin: 1.4rem 0; }
  .wide { overflow: visible; }
  .tiles { grid-template-columns: repeat(4, 1fr); }
  td.bar-cell { width: 16%; min-width: 4rem; }
  tbody th { min-width: 0; }
  th, td { padding-right: .5rem; }
  tr, .tiles > div, .groups > li, .findings li, figure { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  thead { display: table-header-group; }
  th button { text-decoration: none; }
  th button::after { display: none; }
  a { color: inherit; text-decoration: none; }
}
`;
