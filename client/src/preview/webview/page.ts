import DOMPurify, { type Config } from 'dompurify';
import type { Preview, PreviewMark } from '../../../../server/src/protocol.ts';
import { renderMarked } from '../render.ts';
import { filledValue, type Run, runsOf } from '../runs.ts';
import { findingTitle, gravest, tokenText, tokenTitle } from '../words.ts';

/** Nothing that runs, loads, submits, or carries a name that the page's own styles or scripts know. */
const SANITISE: Config & { RETURN_DOM_FRAGMENT: true } = {
  USE_PROFILES: { html: true },
  FORBID_TAGS: [
    'style',
    'form',
    'input',
    'button',
    'textarea',
    'select',
    'option',
    'audio',
    'video',
    'source',
    'track',
  ],
  FORBID_ATTR: ['style', 'class', 'id', 'name', 'tabindex', 'target', 'srcset', 'background', 'autofocus'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};

/** Draws a reply: sanitised, its placeholders filled in, its blanks and findings marked. */
export function draw(preview: Preview): DocumentFragment {
  const page = DOMPurify.sanitize(renderMarked(preview), SANITISE);
  const mark = (index: number): PreviewMark | undefined => preview.marks[index];
  const fill = (index: number): string => {
    const token = mark(index);
    return token === undefined ? '' : tokenText(preview, token);
  };
  fillAttributes(page, fill);
  replaceImages(page);
  const nodes = textNodes(page);
  runsOf(nodes.map((node) => node.data)).forEach((runs, i) => {
    nodes[i]!.replaceWith(...runs.map((run) => elementOf(preview, run, mark)));
  });
  return page;
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

function fillAttributes(page: DocumentFragment, fill: (index: number) => string): void {
  for (const element of page.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) {
      const filled = filledValue(value, fill);
      if (filled !== undefined) element.setAttribute(name, filled);
    }
  for (const link of page.querySelectorAll('a')) {
    link.title = `Link to ${link.getAttribute('href') ?? 'nowhere'}`;
    // The page is there to be looked at; a sample address leads nowhere.
    link.removeAttribute('href');
    link.className = 'link';
  }
}

/** Nothing is loaded from elsewhere: an image is named instead. */
function replaceImages(page: DocumentFragment): void {
  for (const image of page.querySelectorAll('img')) {
    const name = document.createElement('span');
    name.className = 'image';
    name.textContent = `Image: ${image.alt || 'no description'}`;
    name.title = image.getAttribute('src') ?? '';
    image.replaceWith(name);
  }
}

function elementOf(preview: Preview, run: Run, mark: (index: number) => PreviewMark | undefined): Node {
  const inner =
    run.token === undefined ? document.createTextNode(run.text ?? '') : tokenElement(preview, mark(run.token));
  const findings = run.findings.flatMap((index) => mark(index) ?? []);
  if (findings.length === 0) return inner;
  const element = document.createElement('mark');
  element.className = `finding ${gravest(findings)}`;
  element.title = findingTitle(findings);
  element.dataset.mark = String(run.findings.at(-1));
  element.tabIndex = 0;
  element.role = 'button';
  element.append(inner);
  return element;
}

function tokenElement(preview: Preview, mark: PreviewMark | undefined): Node {
  if (mark === undefined) return document.createTextNode('');
  const element = document.createElement('span');
  const broken = mark.kind === 'placeholder' && mark.broken !== undefined;
  element.className = broken ? 'placeholder broken' : mark.kind;
  element.title = tokenTitle(preview, mark);
  element.textContent = tokenText(preview, mark);
  return element;
}
