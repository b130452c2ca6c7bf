import type { Translate } from '../../client/src/translate.ts';

/** The texts as they are where there is no translation. */
export const english: Translate = (message, ...args) =>
  message.replace(/\{(\d+)\}/g, (_, n: string) => args[Number(n)]!.toLocaleString('en'));
