/** What the preview's page and the extension say to each other. */
import type { Preview, Range } from '../../../server/src/protocol.ts';

export type ToPage =
  /** The reply to show. */
  | { readonly kind: 'show'; readonly preview: Preview }
  /** Nothing to show, and why. */
  | { readonly kind: 'nothing'; readonly message: string };

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
    }
  /** A person chose a mark: show its place in the editor. */
  | { readonly kind: 'reveal'; readonly uri: string; readonly range: Range };

/** What the page keeps over a reload of the window. */
export interface PageState {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}
