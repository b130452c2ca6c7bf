const DAY = /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\d-])/;

/** @returns the day that a text begins with, `YYYY-MM-DD`; days of this form compare as texts do */
export const dayIn = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : DAY.exec(text)?.[1];

/** @returns how many days lie between two days, less than nothing where the second comes first */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / 86_400_000);

const timeOf = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
