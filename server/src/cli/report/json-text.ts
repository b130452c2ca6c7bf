/** JSON of one line for the strictest reader: a surrogate without its partner becomes U+FFFD. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? wellFormed(each) : each))}\n`;

/** A text that can be written as UTF-8. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
