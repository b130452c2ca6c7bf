import type { CompletionItem, CompletionList, CompletionParams, TextEdit } from 'vscode-languageserver';
import { applyEdits, type Edit, type Insertion, type Span, type Statement } from '../engine/index.ts';
import { rangeOf } from './diagnostics.ts';
import { difference } from './difference.ts';
import type { Judge, Judgement } from './judge.ts';
import { breaksLine, snippetOf } from './snippet.ts';
import { prefixOf, situationsAt } from './statements.ts';
import type { CancellationToken } from './wire.ts';

/** How far back what is typed may have begun (code units). */
const LONGEST = 80;
/** What calls for statements: a slash, or the prefix of one. */
const CALL = /(?:\/|emp-)[\p{L}\p{N}-]*$/u;
/** Signs that make an editor ask for completions and may begin or go on with such a call. */
export const CALL_SIGNS: readonly string[] = ['/', '-'];

/** `CompletionItemKind.Snippet` and `.Text`, `InsertTextFormat.Snippet`, `InsertTextMode.asIs`, `CompletionTriggerKind.TriggerCharacter`. */
const [SNIPPET, TEXT, AS_SNIPPET, AS_IS, BY_SIGN] = [15, 1, 2, 1, 2] as const;
/** Code units of the longest label. */
const LABEL = 72;

/** What a client can do with a completion. */
export interface Completes {
  readonly snippets: boolean;
  readonly markdown: boolean;
  /** Languages in which the client completes our statements by their prefix itself. */
  readonly prefixed: readonly string[];
}

/**
 * Offers statements inside a reply where a sentence may begin: after a slash, after the prefix `emp-`, or with nothing typed
 * where a person asks. Never while a sentence is being typed: nobody wants a list over every first word.
 *
 * What follows the slash or prefix is looked for here, word by word, and again at each key (the list is incomplete):
 * editors look for letters anywhere, which finds something in every sentence.
 */
export function statementCompletions(judge: Judge, can: Completes) {
  return async (params: CompletionParams, token: CancellationToken): Promise<CompletionList> => {
    const judgement = await judge.open(params.textDocument.uri, token);
    if (judgement === undefined || !judgement.result.recognised) return NOTHING;
    const { document, source } = judgement;
    const offset = document.offsetAt(params.position);
    const typed = CALL.exec(source.slice(Math.max(0, offset - LONGEST), offset))?.[0] ?? '';
    if (typed === '' && params.context?.triggerKind === BY_SIGN) return NOTHING;
    const at = { start: offset - typed.length, end: offset };
    const { linter } = judgement.ruling;
    const place = linter.writingPlace(judge.input(judgement), at);
    if (place?.beginsSentence !== true || place.reply.audience === 'internal') return NOTHING;
    const situations = situationsAt(judgement, offset);
    const items = linter.statements.flatMap((statement, i): readonly CompletionItem[] => {
      const byClient = typed.startsWith('emp-') && can.prefixed.includes(document.languageId);
      if ((byClient && statement.own !== true) || !fits(statement, typed)) return [];
      const made = place.write(statement.text, 'literal');
      const edits = made && editsOf(judgement, at, made, can);
      if (edits === undefined) return [];
      const rank = rankOf(statement, situations) * 10_000 + i;
      return [{ ...describe(statement, typed, can), ...edits, sortText: String(rank).padStart(6, '0') }];
    });
    return token.isCancellationRequested ? NOTHING : { isIncomplete: typed !== '', items };
  };
}

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/** All in which a person may look for words. */
const wordsOf = ({ situation, function: does, text }: Statement): string => `${situation} ${does} ${text}`;

/** Whether each word that was typed after a slash begins one of the statement's, or the prefix is its own. */
function fits(statement: Statement, typed: string): boolean {
  if (typed.startsWith('emp-')) return prefixOf(statement).startsWith(typed.toLowerCase());
  const words = ` ${wordsOf(statement)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}'’]+/gu, ' ')}`;
  return typed
    .slice(1)
    .toLowerCase()
    .split('-')
    .every((word) => words.includes(` ${word}`));
}

/** Those for the reply's situation first, then favorites, then the team's own. */
const rankOf = ({ situation, favorite, own }: Statement, situations: readonly string[]): number =>
  (situations.includes(situation) ? 0 : 4) + (favorite === true ? 0 : 2) + (own === true ? 0 : 1);

function describe(statement: Statement, typed: string, { markdown }: Completes): CompletionItem {
  const { text, sources } = statement;
  const detail = `${titleOf(statement.situation)}: ${statement.function}`;
  const by = sources.map((source) => `Recommended by ${source}.`);
  const value = [markdown ? escapeMarkdown(text) : text, ...by].join('\n\n');
  return {
    label: text.length <= LABEL ? text : `${text.slice(0, LABEL - 1).trimEnd()}…`,
    detail,
    documentation: markdown ? { kind: 'markdown', value } : value,
    // It was found by what is typed: no editor shall drop it.
    filterText: typed === '' ? text : `${typed} ${wordsOf(statement)}`,
  };
}

const titleOf = (situation: string): string =>
  `${situation.slice(0, 1).toUpperCase()}${situation.slice(1).replaceAll('-', ' ')}`;

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#&]/g, '\\$&');

/**
 * @returns the edits of an item: one of what was typed, for the editor keeps that one alone in step with the typing, and
 * others where the literal has to be quoted anew. Undefined where they cannot be told apart.
 */
function editsOf(
  { document, source }: Judgement,
  typed: Span,
  { edit, at, blanks }: Insertion,
  { snippets }: Completes,
):
  | Pick<CompletionItem, 'kind' | 'textEdit' | 'additionalTextEdits' | 'insertTextFormat' | 'insertTextMode'>
  | undefined {
  const after = applyEdits(source, [edit]);
  if (after === undefined) return undefined;
  const part = (start: number, end: number, now: string): readonly Edit[] =>
    difference(source.slice(start, end), now)
      .filter((each) => each.at.start < each.at.end || each.text !== '')
      .map((each) => ({ at: { start: each.at.start + start, end: each.at.end + start }, text: each.text }));
  // What has to be written right beside the typed words goes with them.
  const from = edit.at.start === typed.start ? edit.at.start : at.start;
  const end = edit.at.start + edit.text.length;
  const to = edit.at.end === typed.end ? end : at.end;
  const others = [
    ...part(edit.at.start, typed.start, after.slice(edit.at.start, from)),
    ...part(typed.end, edit.at.end, after.slice(to, end)),
  ];
  if (others.some((each) => each.at.end === typed.start || each.at.start === typed.end)) return undefined;
  const own = {
    at: typed,
    text: after.slice(from, to),
    blanks: blanks.map((blank) => ({ start: blank.start - from, end: blank.end - from })),
  };
  const asSnippet = snippets && blanks.length > 0 && !breaksLine(own.text);
  const range = rangeOf(document, typed);
  const additionalTextEdits = others.map(
    (each): TextEdit => ({ range: rangeOf(document, each.at), newText: each.text }),
  );
  return {
    kind: asSnippet ? SNIPPET : TEXT,
    textEdit: { range, newText: asSnippet ? snippetOf(own, 1) : own.text },
    ...(additionalTextEdits.length === 0 ? {} : { additionalTextEdits }),
    ...(asSnippet ? { insertTextFormat: AS_SNIPPET } : {}),
    insertTextMode: AS_IS,
  } as const;
}
