/** Empathy statements: the list of them, and one written into a reply. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, type Insertion, STATEMENT_FUNCTIONS, type Statement } from '../engine/index.ts';
import type {
  InsertedStatement,
  InsertStatementParams,
  OfferedStatement,
  StatementList,
  StatementsParams,
} from '../protocol.ts';
import { rangeOf } from './diagnostics.ts';
import type { Judge, Judgement } from './judge.ts';
import { type BlankEdit, breaksLine, snippetOf } from './snippet.ts';
import type { CancellationToken } from './wire.ts';

const BLANK = /\[[^\][]+\]/g;

/** What one types to have a statement offered: its situation and the first word of its function. */
export const prefixOf = ({ situation, function: does }: Statement): string =>
  `emp-${situation}-${does.split(' ')[0] ?? ''}`;

/** @returns what the reply at an offset is declared for */
export const situationsAt = ({ result }: Judgement, offset: number): readonly string[] =>
  result.replies.find(({ whole }) => whole.start <= offset && offset <= whole.end)?.situation ?? [];

/** Answers with every statement there is for a file, and with what the reply at a position is for. */
export function statements(judge: Judge) {
  return async (params: StatementsParams, token: CancellationToken): Promise<StatementList | null> => {
    const judgement = await judge.open(params.textDocument.uri, token);
    if (judgement === undefined) return null;
    const { document, ruling } = judgement;
    return {
      situations: situationsAt(judgement, document.offsetAt(params.position)),
      statements: [...ruling.linter.statements]
        .sort((a, b) => STATEMENT_FUNCTIONS.indexOf(a.function) - STATEMENT_FUNCTIONS.indexOf(b.function))
        .map(offered),
    };
  };
}

const offered = ({ id, situation, function: does, text, sources, own, favorite }: Statement): OfferedStatement => ({
  id,
  situation,
  function: does,
  text,
  blanks: [...text.matchAll(BLANK)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  sources,
  own: own === true,
  favorite: favorite === true,
});

/** Answers with the edit that writes a statement where the cursor is. */
export function insertStatement(judge: Judge) {
  return async (params: InsertStatementParams, token: CancellationToken): Promise<InsertedStatement | null> => {
    const { textDocument, position, statement: id } = params;
    const judgement = await judge.open(textDocument.uri, token);
    if (judgement === undefined || judgement.version !== textDocument.version) return null;
    const { document, ruling, source } = judgement;
    const statement = ruling.linter.statements.find((each) => each.id === id);
    if (statement === undefined) return null;
    const offset = document.offsetAt(position);
    const place = ruling.linter.writingPlace(judge.input(judgement), { start: offset, end: offset }, true);
    const made = place?.write(statement.text, 'file');
    const after = made && applyEdits(source, [made.edit]);
    if (made === undefined || after === undefined) return null;
    const edit = withBlanks(made);
    const first = made.blanks[0];
    return {
      version: judgement.version,
      range: rangeOf(document, edit.at),
      newText: edit.text,
      ...(breaksLine(edit.text) ? {} : { snippet: snippetOf(edit, 1) }),
      selection: rangeOf(TextDocument.create('', '', 0, after), first ?? { start: made.at.end, end: made.at.end }),
    };
  };
}

/** An insertion's edit, its blanks counted from the start of the new text. */
const withBlanks = ({ edit, blanks }: Insertion): BlankEdit => ({
  ...edit,
  blanks: blanks.map(({ start, end }) => ({ start: start - edit.at.start, end: end - edit.at.start })),
});
