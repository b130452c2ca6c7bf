import DOMPurify, { type Config } from 'dompurify';
import type { PreviewBranch, PreviewMark, PreviewText } from '../../../../server/src/protocol.ts';
import { renderMarkdown, renderMarked } from '../render.ts';
import { filledValue, type Run, runsOf } from '../runs.ts';
import { nextOption, nextSays, nextTitle } from '../samples.ts';
import { findingTitle, gravest, tokenText, tokenTitle } from '../words.ts';
import { button, element } from './dom.ts';
import { t } from './language.ts';

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

export interface Drawing {
  /** Images are shown, not named. */
  readonly images: boolean;
  /** Index of the sentence to highlight. */
  readonly sentence: number | undefined;
  /** Fingerprint of the finding that was chosen. */
  readonly chosen: string | undefined;
}

/** Draws a text: sanitised, its placeholders filled in, its sentences, blanks and findings marked. */
export function draw(text: PreviewText, drawing: Drawing): DocumentFragment {
  const page = DOMPurify.sanitize(renderMarked(text), SANITISE);
  const fill = (index: number): string => {
    const token = text.marks[index];
    return token === undefined ? '' : tokenText(text, token);
  };
  fillAttributes(page, fill);
  if (drawing.images) keepSecureImages(page);
  else replaceImages(page);
  const nodes = textNodes(page);
  runsOf(nodes.map((node) => node.data)).forEach((runs, i) => {
    nodes[i]!.replaceWith(...sentencesOf(text, runs, drawing));
  });
  return page;
}

/** A rule's reasons, sanitised; nothing in them leads elsewhere. */
export function drawReasons(markdown: string): DocumentFragment {
  const page = DOMPurify.sanitize(renderMarkdown(markdown), SANITISE);
  replaceImages(page);
  for (const link of page.querySelectorAll('a')) link.removeAttribute('href');
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
    link.title = t('Link to {0}', link.getAttribute('href') ?? t('nowhere'));
    // The page is there to be looked at; a sample address leads nowhere.
    link.removeAttribute('href');
    link.className = 'link';
  }
}

/** Nothing is loaded from elsewhere: an image is named instead. */
function replaceImages(page: DocumentFragment): void {
  for (const image of page.querySelectorAll('img')) nameImage(image);
}

/** Images that a person asked for. What the page's policy would not load is named. */
function keepSecureImages(page: DocumentFragment): void {
  for (const image of page.querySelectorAll('img'))
    if (!/^https:/i.test(image.getAttribute('src') ?? '')) nameImage(image);
}

function nameImage(image: HTMLImageElement): void {
  const name = document.createElement('span');
  name.className = 'image';
  name.textContent = t('Image: {0}', image.alt || t('no description'));
  name.title = image.getAttribute('src') ?? '';
  image.replaceWith(name);
}

/** The runs of one text node, those of one sentence together. */
function sentencesOf(text: PreviewText, runs: readonly Run[], drawing: Drawing): Node[] {
  const out: Node[] = [];
  let open: { readonly sentence: number; readonly element: HTMLElement } | undefined;
  for (const run of runs) {
    const sentence = run.covers.find((index) => index >= text.marks.length);
    const node = elementOf(text, run, drawing);
    if (sentence === undefined) {
      open = undefined;
      out.push(node);
      continue;
    }
    if (open?.sentence !== sentence) {
      open = { sentence, element: sentenceElement(sentence - text.marks.length, drawing) };
      out.push(open.element);
    }
    open.element.append(node);
  }
  return out;
}

function sentenceElement(sentence: number, drawing: Drawing): HTMLElement {
  const element = document.createElement('span');
  element.className = sentence === drawing.sentence ? 'sentence current' : 'sentence';
  element.dataset.sentence = String(sentence);
  return element;
}

function elementOf(text: PreviewText, run: Run, drawing: Drawing): Node {
  const branch = run.token === undefined ? undefined : text.marks[run.token]?.branch;
  if (branch !== undefined) return branchElement(branch);
  const inner =
    run.token === undefined ? document.createTextNode(run.text ?? '') : tokenElement(text, run.token, run.covers);
  const findings = run.covers.filter((index) => index < text.marks.length);
  if (findings.length === 0) return inner;
  const marks = findings.map((index) => text.marks[index]!);
  const element = document.createElement('mark');
  element.className = `finding ${gravest(marks)}`;
  if (marks.some(({ fingerprint }) => fingerprint !== undefined && fingerprint === drawing.chosen))
    element.classList.add('chosen');
  element.title = findingTitle(marks, t);
  element.dataset.mark = String(findings.at(-1));
  element.tabIndex = 0;
  element.role = 'button';
  element.append(inner);
  return element;
}

/** A place where the template decides: what is shown and why, and a button that shows something else. */
function branchElement(branch: PreviewBranch): HTMLElement {
  const data = { block: String(branch.block), option: String(nextOption(branch)) };
  const switching = button(nextSays(branch, t), data, { className: 'link', title: nextTitle(branch, t) });
  const chip = element('span', { className: 'branch' }, element('span', { text: branch.says }), switching);
  if (branch.shown !== branch.usual) chip.classList.add('chosen');
  return chip;
}

/** A placeholder or blank is a place to go to, where no finding round it is one. */
function tokenElement(text: PreviewText, index: number, covers: readonly number[]): Node {
  const mark: PreviewMark | undefined = text.marks[index];
  if (mark === undefined) return document.createTextNode('');
  const element = document.createElement('span');
  const broken = mark.kind === 'placeholder' && mark.broken !== undefined;
  element.className = broken ? 'placeholder broken' : mark.how === undefined ? mark.kind : `${mark.kind} ${mark.how}`;
  element.dataset.says = tokenTitle(text, mark, t);
  element.ariaDescription = tokenTitle(text, mark, t);
  if (mark.how === 'empty') {
    // What is drawn there, for the eye alone, and what is read out.
    element.dataset.empty = t('empty');
    element.ariaLabel = t('empty');
  }
  element.textContent = tokenText(text, mark);
  if (!covers.some((cover) => cover < text.marks.length)) {
    element.dataset.mark = String(index);
    element.tabIndex = 0;
    element.role = 'button';
  }
  return element;
}
