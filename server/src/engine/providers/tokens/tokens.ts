import type { Span } from '../../text/span.ts';

/** A placeholder (`{{ticket.requester.first_name}}`) or a fill-in (`[DATE]`) in a reply's decoded text. */
export interface Token {
  readonly kind: 'placeholder' | 'fill-in';
  /** In the reply's decoded text. Tokens are in order and do not overlap. */
  readonly at: Span;
  readonly text: string;
  /** Why a placeholder is broken, where it is. */
  readonly broken?: string;
}

const COMMENT = /^(?:\{%-?\s*comment\b[^%]*%\}([\s\S]*)\{%-?\s*endcomment\s*-?%\}|\{#([\s\S]*)#\})$/;

/**
 * What a template comment says: `{% comment %}…{% endcomment %}` or `{# … #}`. The customer never sees it, so that it
 * stands for nothing in the prose.
 * @returns undefined where the token is no comment
 */
export function commentIn(token: Token): string | undefined {
  if (!token.text.startsWith('{#') && !token.text.startsWith('{%')) return undefined;
  const found = COMMENT.exec(token.text);
  return found === null ? undefined : (found[1] ?? found[2] ?? '').trim();
}
