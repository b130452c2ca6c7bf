/**
 * Gives a text in the language of the editor.
 * @param message in English; `{0}` stands for the first of `args`
 */
export type Translate = (message: string, ...args: (string | number)[]) => string;
