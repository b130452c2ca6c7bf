import type { Markup } from '../reply.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import type { MarkupReader } from './markup.ts';
import { plain } from './plain.ts';

const READERS: Readonly<Record<Markup, MarkupReader>> = { plain, markdown, html };

/** @returns the reader of a markup. */
export const readerFor = (id: Markup): MarkupReader => READERS[id];
