/** Fields of front matter in the editor: proposed while they are written, explained where the mouse rests on one. */
import type { CompletionItem } from 'vscode-languageserver';
import { DESK_NAMES, FIELDS, fieldMeaningAt, fieldPlaceAt, type Span } from '../engine/index.ts';
import type { Judgement } from './judge.ts';

/** `CompletionItemKind.Property` and `EnumMember`. */
const PROPERTY = 10;
const MEMBER = 20;

/** Whether the document is Markdown that is read as replies. */
const mayHave = ({ result }: Judgement): boolean => result.host === 'markdown' && result.recognised;

const sentence = (means: string): string => `${means.slice(0, 1).toUpperCase()}${means.slice(1)}.`;

/** In the order of the table: clients sort by letters. */
const inOrder = (index: number): string => String(index).padStart(3, '0');

/** @returns fields that are not there yet, or the values that a field may have; nothing outside of front matter */
export function fieldCompletions(judgement: Judgement, offset: number): CompletionItem[] {
  const { document, ruling } = judgement;
  const place = mayHave(judgement) ? fieldPlaceAt(document.getText(), ruling.name, offset, DESK_NAMES) : undefined;
  if (place === undefined) return [];
  const range = { start: document.positionAt(place.at.start), end: document.positionAt(place.at.end) };
  if (place.kind === 'value')
    return place.values.map(
      ({ name, means }, index): CompletionItem => ({
        label: name,
        kind: MEMBER,
        documentation: sentence(means),
        filterText: name,
        sortText: inOrder(index),
        textEdit: { range, newText: `${place.needsSpace ? ' ' : ''}${name}` },
      }),
    );
  return FIELDS.flatMap(({ name, means, sameAs }, index): CompletionItem[] =>
    sameAs !== undefined || place.taken.has(name)
      ? []
      : [
          {
            label: name,
            kind: PROPERTY,
            documentation: sentence(means),
            sortText: inOrder(index),
            textEdit: { range, newText: place.isClosed ? name : `${name}: ` },
          },
        ],
  );
}

/** @returns what the field or value under the cursor means, and where it stands */
export function fieldAt(
  judgement: Judgement,
  offset: number,
): { readonly text: string; readonly at: Span } | undefined {
  if (!mayHave(judgement)) return undefined;
  const { document, ruling } = judgement;
  const found = fieldMeaningAt(document.getText(), ruling.name, offset, DESK_NAMES);
  return found && { text: `${found.name}: ${found.means}.`, at: found.at };
}
