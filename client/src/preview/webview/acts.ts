import type { Preview, PreviewMark, PreviewText } from '../../../../server/src/protocol.ts';
import { markBy } from '../chosen.ts';
import { textsOf } from '../frames.ts';
import type { FromPage } from '../messages.ts';

/** What a person wants who clicks on an element: something of the extension, or of the page itself. */
export type Act =
  | FromPage
  | { readonly kind: 'close' }
  /** To see the next blank. */
  | { readonly kind: 'blank' }
  /** To see a finding. */
  | { readonly kind: 'see'; readonly mark: PreviewMark & { readonly fingerprint: string } };

/** @param fingerprint of the finding that was chosen */
export function actOf(target: Element, preview: Preview, fingerprint: string | undefined): Act | undefined {
  const said = (name: string): string | undefined => target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
  const { uri, version } = preview;
  const go = said('go');
  if (go === 'previous' || go === 'next' || go === 'list') return { kind: 'go', to: go };
  const option = said('option');
  const text = textOf(target, preview);
  if (option !== undefined && text !== undefined)
    return { kind: 'option', key: text.key, block: Number(said('block')), option: Number(option) };
  if (said('blank') !== undefined) return { kind: 'blank' };
  if (said('images') !== undefined) return { kind: 'images' };
  if (said('close') !== undefined) return { kind: 'close' };
  const rule = said('rule');
  if (rule !== undefined) return { kind: 'rule', rule, uri };
  const fix = said('fix');
  if (fix !== undefined && fingerprint !== undefined)
    return { kind: 'apply', uri, version, fingerprint, fix: Number(fix) };
  if (said('show') !== undefined) {
    const mark = markBy(preview, fingerprint);
    return mark && { kind: 'reveal', uri, range: mark.range, focus: true };
  }
  return placeOf(text, uri, said('mark'), said('sentence'));
}

function placeOf(
  text: PreviewText | undefined,
  uri: string,
  markNumber: string | undefined,
  sentenceNumber: string | undefined,
): Act | undefined {
  const mark = markNumber === undefined ? undefined : text?.marks[Number(markNumber)];
  if (mark !== undefined)
    return mark.fingerprint === undefined
      ? { kind: 'reveal', uri, range: mark.range, focus: true }
      : { kind: 'see', mark: { ...mark, fingerprint: mark.fingerprint } };
  const sentence = sentenceNumber === undefined ? undefined : text?.sentences?.[Number(sentenceNumber)];
  // Whoever marks words to copy them does not want to leave.
  if (sentence === undefined || document.getSelection()?.isCollapsed === false) return undefined;
  return { kind: 'reveal', uri, range: sentence.range, focus: true };
}

/** The text in which an element of the page stands; the band is that of the one that was asked for. */
function textOf(target: Element, preview: Preview): PreviewText | undefined {
  const part = target.closest<HTMLElement>('[data-part]')?.dataset.part;
  return part === undefined ? preview : textsOf(preview).texts[Number(part)];
}
