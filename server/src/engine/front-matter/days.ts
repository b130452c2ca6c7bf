/** Days as people write them. */
import { dayIn } from '../text/day.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const FULL = 'january february march april may june july august september october november december sept'.split(' ');

/** Whether a text begins with a day that there is: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  const day = dayIn(text);
  return day !== undefined && dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))) === day;
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

function monthNamed(word: string): number | undefined {
  const name = word.toLowerCase();
  if (name !== 'sept' && !FULL.includes(name) && !MONTHS.includes(name)) return undefined;
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/** @returns the day that a text in another form can only mean; undefined where it may mean two (`03/04/2026`) or none */
export function dayMeant(text: string): string | undefined {
  const written = text.trim();
  const big = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(written);
  if (big !== null && (/^\d{8}$/.test(written) || /\D/.test(written)))
    return dayOf(Number(big[1]), Number(big[2]), Number(big[3]));
  const small = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})$/.exec(written);
  if (small !== null) {
    const [first, second, year] = [Number(small[1]), Number(small[3]), Number(small[4])];
    // With full stops the day comes first everywhere.
    const asDayFirst = dayOf(year, second, first);
    const asMonthFirst = small[2] === '.' ? undefined : dayOf(year, first, second);
    if (asDayFirst === undefined || asMonthFirst === undefined || asDayFirst === asMonthFirst)
      return asDayFirst ?? asMonthFirst;
    return undefined;
  }
  const words =
    /^(?<d>\d{1,2})(?:st|nd|rd|th)?[ -](?<m>[a-z]+)\.?,?[ -](?<y>\d{4})$/i.exec(written) ??
    /^(?<m>[a-z]+)\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})$/i.exec(written);
  const { d, m, y } = words?.groups ?? {};
  const month = m === undefined ? undefined : monthNamed(m);
  return month === undefined ? undefined : dayOf(Number(y), month, Number(d));
}
