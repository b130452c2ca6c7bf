import './preview.css';
import './samples.css';
import type { FindingDetail, Preview } from '../../../../server/src/protocol.ts';
import { followed, markBy } from '../chosen.ts';
import { textsOf } from '../frames.ts';
import type { FromPage, PageState, ToPage } from '../messages.ts';
import { findingTitle } from '../words.ts';
import { actOf } from './acts.ts';
import { moveInBand, pointAtSentence } from './band.ts';
import { drawDetail } from './detail.ts';
import { button, byId, element, fragment } from './dom.ts';
import { drawHead } from './head.ts';
import { t } from './language.ts';
import { morphChildren } from './morph.ts';
import { drawTexts } from './texts.ts';
import { explain, goToNextBlank } from './who.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  setState(state: PageState): void;
  getState(): PageState | undefined;
};

/** Scrolling is remembered when it has rested for so long, in milliseconds. */
const REST = 200;

const editor = acquireVsCodeApi();
/** What stood here before the page was loaded anew; used once. */
let before = editor.getState();
let shown: Preview | undefined;
let images = false;
/** Index of the highlighted sentence. */
let sentence: number | undefined;
/** The finding that was chosen, for which version it was asked about, and what is known of it. */
let chosen: { readonly fingerprint: string; readonly version: number; readonly detail?: FindingDetail } | undefined;

function show(preview: Preview): void {
  const last = shown;
  const isSame = last?.uri === preview.uri && last.key === preview.key;
  const isOfRecord = last?.uri === preview.uri && last.index === preview.index;
  const lastSentence = sentence;
  const restored = last === undefined && before?.uri === preview.uri && before.key === preview.key ? before : undefined;
  before = undefined;
  shown = preview;
  sentence = sentenceAt(preview);
  chosen = chosenAfter(isOfRecord ? last : undefined, preview, restored?.chosen);

  document.body.dataset.state = 'reply';
  drawHead(preview, sentence);
  redraw();
  explain();
  if (chosen === undefined) closeDetail();
  else if (chosen.version !== preview.version) askDetail(chosen.fingerprint);

  if (restored?.scroll !== undefined) window.scrollTo(0, restored.scroll);
  else if (!isOfRecord) {
    window.scrollTo(0, 0);
    byId('note').textContent = '';
  }
  // Never while somebody types: only where the cursor went to another sentence.
  if (!isSame || (last.version === preview.version && sentence !== lastSentence)) bringToSight();
  keepState();
  editor.postMessage({
    kind: 'shown',
    key: preview.key,
    version: preview.version,
    marks: byId('reply').querySelectorAll('.finding, .fill-in, .placeholder').length,
    text: byId('reply').textContent ?? '',
    ...(sentence === undefined ? {} : { sentence }),
  });
}

/** A finding stays chosen as long as it is there and its reply is shown. */
function chosenAfter(last: Preview | undefined, preview: Preview, restored: string | undefined): typeof chosen {
  if (restored !== undefined)
    return markBy(preview, restored) === undefined ? undefined : { fingerprint: restored, version: -1 };
  const fingerprint = last && chosen && followed(chosen.fingerprint, last, preview);
  return chosen && (fingerprint === undefined ? undefined : { ...chosen, fingerprint });
}

function sentenceAt({ cursor, sentences = [] }: Preview): number | undefined {
  const found = sentences.findIndex(({ at }) => at.start <= cursor && cursor <= at.end);
  return found < 0 ? undefined : found;
}

/** What depends on the highlighted sentence and the chosen finding. */
function redraw(): void {
  if (shown === undefined) return;
  const drawing = { images, sentence, chosen: chosen?.fingerprint };
  morphChildren(byId('texts'), fragment(drawTexts(shown, drawing)));
  const unloaded = byId('texts').querySelectorAll('.image').length;
  morphChildren(byId('images'), fragment(unloaded > 0 && !images ? [imagesButton(unloaded)] : []));
  morphChildren(byId('findings'), fragment(findingsOf(shown)));
}

const imagesButton = (count: number): Node =>
  element(
    'span',
    {},
    document.createTextNode(`${count === 1 ? t('1 image is not loaded.') : t('{0} images are not loaded.', count)} `),
    button(t('Show images'), { images: '' }, { className: 'link', title: t('Loads them from where the reply says') }),
  );

const findingsOf = (preview: Preview): Node[] =>
  textsOf(preview).texts.flatMap(({ marks }, part) =>
    marks.flatMap((mark, index) => {
      if (mark.kind !== 'finding') return [];
      const item = button(
        findingTitle([mark], t),
        { mark: String(index) },
        { className: mark.severity ?? 'suggestion' },
      );
      item.ariaPressed = String(mark.fingerprint === chosen?.fingerprint);
      return [element('li', { data: { part: String(part) } }, item)];
    }),
  );

function nothing(message: string): void {
  shown = undefined;
  chosen = undefined;
  document.body.dataset.state = 'nothing';
  byId('message').textContent = message;
  byId('detail').hidden = true;
}

/** Scrolls to the highlighted sentence, where it is out of view. */
function bringToSight(): void {
  if (sentence === undefined) return;
  byId('reply').querySelector(`[data-sentence="${sentence}"]`)?.scrollIntoView({ block: 'nearest' });
}

function keepState(): void {
  if (shown === undefined) return;
  const { uri, key, range } = shown;
  editor.setState({
    uri,
    key,
    line: range.start.line,
    character: range.start.character,
    scroll: window.scrollY,
    customer: shown.customer,
    ...(chosen === undefined ? {} : { chosen: chosen.fingerprint }),
  });
}

function askDetail(fingerprint: string): void {
  if (shown === undefined) return;
  chosen = { ...(chosen?.fingerprint === fingerprint ? chosen : {}), fingerprint, version: shown.version };
  editor.postMessage({ kind: 'choose', uri: shown.uri, version: shown.version, fingerprint });
}

function showDetail(fingerprint: string, detail: FindingDetail | null): void {
  // Where the text changed on the way, the next drawing asks again.
  if (chosen?.fingerprint !== fingerprint || detail === null) return;
  const isNew = chosen.detail === undefined;
  chosen = { ...chosen, detail };
  const panel = byId('detail');
  morphChildren(panel, fragment(drawDetail(detail)));
  panel.hidden = false;
  document.body.dataset.detail = 'open';
  if (!isNew) return;
  panel.scrollTop = 0;
  byId('texts').querySelector('.chosen')?.scrollIntoView({ block: 'nearest' });
  if (document.hasFocus()) panel.focus({ preventScroll: true });
}

function closeDetail(): void {
  const panel = byId('detail');
  const hadFocus = panel.contains(document.activeElement);
  const fingerprint = chosen?.fingerprint;
  chosen = undefined;
  if (panel.hidden) return;
  panel.hidden = true;
  delete document.body.dataset.detail;
  redraw();
  keepState();
  if (hadFocus && fingerprint !== undefined) focusFinding(fingerprint);
}

/** Back to where the person came from: the finding in the text, else in the list. */
function focusFinding(fingerprint: string): void {
  if (shown === undefined) return;
  textsOf(shown).texts.forEach(({ marks }, part) => {
    const mark = marks.findIndex((each) => each.fingerprint === fingerprint);
    if (mark >= 0)
      document
        .querySelector<HTMLElement>(`[data-part="${part}"] [data-mark="${mark}"]`)
        ?.focus({ preventScroll: true });
  });
}

function act(target: Element): void {
  if (shown === undefined) return;
  const wanted = actOf(target, shown, chosen?.fingerprint);
  if (wanted === undefined) return;
  if (wanted.kind === 'close') closeDetail();
  else if (wanted.kind === 'blank') goToNextBlank();
  else if (wanted.kind !== 'see') editor.postMessage(wanted);
  else {
    const { fingerprint, range } = wanted.mark;
    if (chosen?.fingerprint === fingerprint) byId('detail').focus({ preventScroll: true });
    else askDetail(fingerprint);
    redraw();
    keepState();
    editor.postMessage({ kind: 'reveal', uri: shown.uri, range, focus: false });
  }
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'show') {
    images = data.images;
    show(data.preview);
  } else if (data.kind === 'nothing') nothing(data.message);
  else if (data.kind === 'detail') showDetail(data.fingerprint, data.detail);
  else byId('note').textContent = data.message;
});
document.addEventListener('click', ({ target }) => {
  byId('note').textContent = '';
  if (target instanceof Element) act(target);
});
document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (key === 'Escape' && chosen !== undefined) closeDetail();
  else if (target instanceof Element && (key === 'Enter' || key === ' ')) {
    // Of a button the page makes a click by itself.
    if (target instanceof HTMLButtonElement || target.role !== 'button') return;
    event.preventDefault();
    act(target);
  } else moveInBand(event);
});
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) editor.postMessage({ kind: 'customer', id: target.value });
});
for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout'])
  for (const listener of [pointAtSentence, explain]) document.addEventListener(type, listener);
let resting: ReturnType<typeof setTimeout> | undefined;
window.addEventListener('scroll', () => {
  clearTimeout(resting);
  resting = setTimeout(keepState, REST);
});
editor.postMessage({ kind: 'ready' });
