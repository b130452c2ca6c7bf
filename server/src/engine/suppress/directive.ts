import { nearest } from '../text/distance.ts';
import type { Span } from '../text/span.ts';

export const VERBS = ['disable-next-line', 'disable', 'enable'] as const;
export type Verb = (typeof VERBS)[number];

/** A word of a comment and where it stands in the comment's text. */
export interface Word {
  readonly text: string;
  readonly at: Span;
}

/** A comment that speaks to Uncanned: `uncanned-disable-next-line hollow-apology/inconvenience -- quoted from the law`. */
export interface Directive {
  /** Undefined where there is no such directive. */
  readonly verb?: Verb;
  /** What is written: `uncanned-disable-next-line`. */
  readonly written: Word;
  /** Rules and `family/*`, as written. */
  readonly names: readonly Word[];
  /** What follows ` -- `; undefined where nothing does. */
  readonly reason?: string;
}

const DIRECTIVE = /^\s*(uncanned-([a-z-]*[a-z]))(?=[\s,:]|$)/i;
const REASON = /(?:^|\s)--(?:\s|$)/;
/** `[reason]`, as the editor writes it, is a blank and no reason. */
const BLANK = /^\[[^\]]*\]$/;

/**
 * @param text what a comment says, without its delimiters
 * @returns undefined where the comment does not speak to Uncanned
 */
export function readDirective(text: string): Directive | undefined {
  const head = DIRECTIVE.exec(text);
  // `uncanned-situation: delay` declares what a reply is for, and switches nothing off.
  if (head === null || /^situations?$/i.test(head[2]!)) return undefined;
  const end = head[0].length;
  const dashes = REASON.exec(text.slice(end));
  const listEnd = dashes === null ? text.length : end + dashes.index;
  const reason = dashes === null ? '' : text.slice(listEnd + dashes[0].length).trim();
  const names = [...text.slice(end, listEnd).matchAll(/[^\s,:]+/g)].map((found) => {
    const start = end + found.index;
    return { text: found[0], at: { start, end: start + found[0].length } };
  });
  const verb = VERBS.find((known) => known === head[2]);
  return {
    ...(verb === undefined ? {} : { verb }),
    written: { text: head[1]!, at: { start: end - head[1]!.length, end } },
    names,
    ...(reason === '' || BLANK.test(reason) ? {} : { reason }),
  };
}

/** @returns the directive that an unknown one most likely means. */
export const suggestVerb = (written: string): string | undefined =>
  nearest(
    written,
    VERBS.map((verb) => `uncanned-${verb}`),
  );
