import type { CompletionItem } from 'vscode-languageserver';
import {
  DESKS,
  type Desk,
  likely,
  nameIn,
  ownVariables,
  type Reply,
  type Span,
  toSource,
  type Variable,
  variableOf,
} from '../engine/index.ts';
import type { Judgement } from './judge.ts';

/** How far back a tag may have begun (code units). */
const LONGEST_TAG = 120;
/** `CompletionItemKind.Variable`. */
const VARIABLE = 6;
/** What stands for a name that is missing, until somebody writes something better. */
const NOBODY = 'there';

/** The reply in which an offset of the file lies. */
const replyAt = ({ result }: Judgement, offset: number): Reply | undefined =>
  result.replies.find(({ whole }) => whole.start <= offset && offset <= whole.end);

const deskOf = ({ result }: Judgement, reply: Reply | undefined): Desk | undefined =>
  DESKS.get(reply?.provider ?? result.provider ?? '');

/** Those that a team's config or the reply's file names; what the desk itself has is not among them. */
const ownOf = ({ ruling }: Judgement, reply: Reply, desk: Desk): readonly Variable[] =>
  ownVariables(reply, ruling.config)
    .filter((name) => variableOf(desk, name) === undefined)
    .map((name) => ({ name, means: 'a placeholder of your own', sample: likely(name) }));

/** @returns the variables of the desk and of the team, inside a tag that has been opened */
export function variableCompletions(judgement: Judgement, offset: number): CompletionItem[] {
  const { document } = judgement;
  const reply = replyAt(judgement, offset);
  const desk = deskOf(judgement, reply);
  if (reply === undefined || desk?.form === undefined) return [];
  const { form } = desk;
  const before = document.getText().slice(Math.max(0, offset - LONGEST_TAG), offset);
  const opened = before.lastIndexOf(form.open);
  const typed = opened < 0 ? undefined : /^\s*([\p{L}\p{N}_.]*)$/u.exec(before.slice(opened + form.open.length));
  if (!typed) return [];
  const after = document.getText().slice(offset, offset + LONGEST_TAG);
  // What is left of the tag that is being changed.
  const rest = /^[\p{L}\p{N}_.]*/u.exec(after)?.[0] ?? '';
  const space = /^[ \t]*/.exec(after.slice(rest.length))?.[0] ?? '';
  const isClosed = after.startsWith(form.close, rest.length + space.length);
  const range = {
    start: document.positionAt(offset - typed[0].length),
    end: document.positionAt(offset + rest.length + (isClosed ? space.length + form.close.length : 0)),
  };
  const lead = typed[0].slice(0, typed[0].length - typed[1]!.length);
  const item = (variable: Variable, name: string, more: string): CompletionItem => ({
    label: more === '' ? name : `${name}, or “${NOBODY}”`,
    kind: VARIABLE,
    detail: variable.means,
    documentation: explain(desk, variable),
    filterText: `${lead}${name}`,
    sortText: `${variable.internal === true ? 1 : 0}${name}${more === '' ? '' : ' '}`,
    textEdit: { range, newText: `${form.pad}${name}${more}${form.pad}${form.close}` },
  });
  return [...desk.variables, ...ownOf(judgement, reply, desk)].flatMap((variable) => {
    // The end of such a name is the team's own.
    if (variable.name.includes('*')) return [];
    const more = variable.person === true && mayQuote(reply) ? form.fallback?.(NOBODY) : undefined;
    return [item(variable, variable.name, ''), ...(more === undefined ? [] : [item(variable, variable.name, more)])];
  });
}

/** Whether a single quote stands for itself in the file. */
const mayQuote = ({ literal }: Reply): boolean => literal !== 'yaml/single';

/** @returns what the placeholder under the cursor stands for, and where it is; undefined where there is none */
export function variableAt(
  judgement: Judgement,
  offset: number,
): { readonly text: string; readonly at: Span } | undefined {
  const reply = replyAt(judgement, offset);
  const desk = deskOf(judgement, reply);
  if (reply === undefined || desk === undefined) return undefined;
  for (const { kind, at, text } of judgement.ruling.linter.prose(reply).tokens) {
    if (kind !== 'placeholder') continue;
    const span = toSource(reply.value, at);
    if (offset < span.start || offset >= span.end) continue;
    const name = nameIn(text) ?? '';
    const variable =
      variableOf(desk, name) ??
      ownOf(judgement, reply, desk).find((own) => name === own.name || name.startsWith(`${own.name}.`));
    return variable && { text: explain(desk, variable), at: span };
  }
  return undefined;
}

const explain = ({ name }: Desk, { means, sample, internal }: Variable): string =>
  `${means.slice(0, 1).toUpperCase()}${means.slice(1)}, filled in by ${name}. For example: ${sample}${
    internal === true ? '\n\nOnly the team should see it: leave it out of what customers read.' : ''
  }`;
