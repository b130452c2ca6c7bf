/** What the preview's page and the extension say to each other. */
import type { ApplyFixParams, FindingDetail, FindingParams, Preview, Range } from '../../../server/src/protocol.ts';

export type ToPage =
  /** The reply to show. */
  | { readonly kind: 'show'; readonly preview: Preview; readonly images: boolean }
  /** Nothing to show, and why. */
  | { readonly kind: 'nothing'; readonly message: string }
  /** Of the finding that was chosen; null where it is gone. */
  | { readonly kind: 'detail'; readonly fingerprint: string; readonly detail: FindingDetail | null }
  /** What became of something that a person did. */
  | { readonly kind: 'note'; readonly message: string };

export type FromPage =
  /** The page's script runs and listens. */
  | { readonly kind: 'ready' }
  /** The page shows this many marks; sent after each drawing. */
  | {
      readonly kind: 'shown';
      readonly key: string;
      readonly version: number;
      readonly marks: number;
      readonly text: string;
      /** Index of the sentence that is highlighted. */
      readonly sentence?: number;
    }
  /** A person chose a place: show it in the editor, and go there where `focus` says so. */
  | { readonly kind: 'reveal'; readonly uri: string; readonly range: Range; readonly focus: boolean }
  /** A person chose a finding: say what there is to say of it. */
  | ({ readonly kind: 'choose' } & FindingParams)
  /** A person chose a rewrite. */
  | ({ readonly kind: 'apply' } & ApplyFixParams)
  | { readonly kind: 'rule'; readonly rule: string; readonly uri: string }
  | { readonly kind: 'go'; readonly to: 'previous' | 'next' | 'list' }
  /** A person chose a sample customer. */
  | { readonly kind: 'customer'; readonly id: string }
  /** A person wants to see another option of a block of the template: see `PreviewParams.choices`. */
  | { readonly kind: 'option'; readonly key: string; readonly block: number; readonly option: number }
  /** A person wants the images of the reply loaded. */
  | { readonly kind: 'images' };

/** What the page keeps over a reload of the window. */
export interface PageState {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
  /** Which reply was shown, how far it was scrolled (pixels), and which finding was chosen. */
  readonly key?: string;
  readonly scroll?: number;
  readonly chosen?: string;
  /** Id of the sample customer. */
  readonly customer?: string;
}
