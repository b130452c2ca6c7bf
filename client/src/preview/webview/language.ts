import type { Translate } from '../../translate.ts';

/** The translations that the extension wrote into the page, and the language that they are in. */
const texts = JSON.parse(document.body.dataset.texts ?? '{}') as Readonly<Record<string, string>>;
const { lang } = document.documentElement;

/** Gives a text in the language of the editor, numbers as that language writes them. */
export const t: Translate = (message, ...args) =>
  (texts[message] ?? message).replace(/\{(\d+)\}/g, (_, n) => {
    const arg = args[Number(n)] ?? '';
    return typeof arg === 'number' ? arg.toLocaleString(lang) : arg;
  });
