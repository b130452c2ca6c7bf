import './preview.css';
import type { Preview } from '../../../../server/src/protocol.ts';
import type { FromPage, PageState, ToPage } from '../messages.ts';
import { countsOf, factsOf, findingTitle, headingOf } from '../words.ts';
import { morph, morphChildren } from './morph.ts';
import { draw } from './page.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; setState(state: PageState): void };

const editor = acquireVsCodeApi();
const byId = (id: string): HTMLElement => document.getElementById(id)!;
let shown: Preview | undefined;

function show(preview: Preview): void {
  const another = shown?.uri !== preview.uri || shown.key !== preview.key;
  shown = preview;
  document.body.dataset.state = 'reply';
  byId('title').textContent = headingOf(preview);
  byId('facts').textContent = factsOf(preview).join(' · ');
  morphChildren(byId('counts'), fragment(countsOf(preview).map(({ kind, text }) => element('li', text, kind))));
  const reply = document.createElement('article');
  reply.id = 'reply';
  reply.dataset.markup = preview.markup;
  reply.append(draw(preview));
  morph(byId('reply'), reply);
  morphChildren(byId('findings'), fragment(findingsOf(preview)));
  if (another) window.scrollTo(0, 0);
  const { line, character } = preview.range.start;
  editor.setState({ uri: preview.uri, line, character });
  editor.postMessage({
    kind: 'shown',
    key: preview.key,
    version: preview.version,
    marks: byId('reply').querySelectorAll('.finding, .fill-in, .placeholder').length,
    text: byId('reply').textContent ?? '',
  });
}

function nothing(message: string): void {
  shown = undefined;
  document.body.dataset.state = 'nothing';
  byId('message').textContent = message;
}

function fragment(nodes: readonly Node[]): DocumentFragment {
  const out = document.createDocumentFragment();
  out.append(...nodes);
  return out;
}

function element(name: string, text: string, className: string): HTMLElement {
  const out = document.createElement(name);
  out.textContent = text;
  out.className = className;
  return out;
}

function findingsOf(preview: Preview): Node[] {
  return preview.marks.flatMap((mark, index) => {
    if (mark.kind !== 'finding') return [];
    const button = element('button', findingTitle([mark]), mark.severity ?? 'suggestion');
    button.dataset.mark = String(index);
    return item(button);
  });
}

function item(child: Node): Node {
  const out = document.createElement('li');
  out.append(child);
  return out;
}

/** Shows the place of the mark that a click or the Enter key chose. */
function reveal(event: Event): void {
  const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mark]') : null;
  const mark = shown?.marks[Number(at?.dataset.mark)];
  if (shown !== undefined && mark !== undefined)
    editor.postMessage({ kind: 'reveal', uri: shown.uri, range: mark.range });
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'show') show(data.preview);
  else nothing(data.message);
});
document.addEventListener('click', reveal);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) reveal(event);
});
editor.postMessage({ kind: 'ready' });
