/** The subject in front matter: text for the customer, written as a YAML scalar. */
import type { Reply } from '../reply.ts';
import type { Edit } from '../text/edit.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { contains, type Span } from '../text/span.ts';
import { changeOf } from './data-host.ts';
import type { Field } from './fields.ts';
import { decodeYaml, isBlock, yamlAgain, yamlEdits, yamlStyle } from './yaml-literal.ts';

export const SUBJECT = 'subject';

/** What a subject reads as, and how it is written. */
export interface SubjectText {
  readonly value: MappedText;
  readonly literal: string;
  readonly whole: Span;
}

/** @returns undefined where there is no subject, or it is no plain text */
export function subjectIn(source: string, fields: readonly Field[]): SubjectText | undefined {
  const field = fields.findLast(({ key, kind }) => key === SUBJECT && kind === 'text');
  const written = field?.texts[0];
  if (written === undefined || written.text.trim() === '') return undefined;
  const whole = written.at;
  const own = source.slice(whole.start, whole.end);
  const literal = yamlStyle(own);
  const value = decodeYaml(own, literal, 0);
  // A tag may make something else of what is written.
  return value?.text === written.text ? { value: { ...value, origin: whole.start }, literal, whole } : undefined;
}

export const isSubject = ({ literal }: Reply): boolean => literal.startsWith('yaml/');

export const writeSubject = (source: string, reply: Reply, at: Span, text: string): readonly Edit[] =>
  yamlEdits(source, reply, changeOf(reply, at, text));

/** Reads it again after one edit: it stays one, in front matter that ends where it did. */
export function subjectAgain(source: string, reply: Reply, edit: Edit): MappedText | undefined {
  const { whole } = reply;
  if (!contains(whole, edit.at)) return undefined;
  const literal = source.slice(whole.start, edit.at.start) + edit.text + source.slice(edit.at.end, whole.end);
  const removed = source.slice(edit.at.start, edit.at.end);
  // A new line could end the front matter; in a block it is indented or no part of it.
  if (!isBlock(reply.literal) && /[\r\n]/.test(edit.text + removed)) return undefined;
  // Below a heading it could open or end a comment, and headings in a comment are none.
  if (commentSigns(literal) !== commentSigns(source.slice(whole.start, whole.end))) return undefined;
  const again = yamlAgain(source, reply, literal);
  return again === undefined || again.value.text.trim() === '' ? undefined : { ...again.value, origin: whole.start };
}

const commentSigns = (text: string): string => (text.match(/<!--|-->/g) ?? []).join(' ');
