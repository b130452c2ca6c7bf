import type { Steady } from '../../hosts/host.ts';
import { isText } from '../places.ts';
import type { Provider } from '../provider.ts';
import { SAMPLE, variables } from '../tokens/variables.ts';
import { snippets } from './snippet-table.ts';

const steady: Steady = (before, after) => isText(before) === isText(after);

/** TextExpander: a group of snippets as a table of abbreviation, content and label. Any table may be one: the config says so. */
export const textexpander: Provider = {
  id: 'textexpander',
  name: 'TextExpander',
  syntax: 'textexpander',
  variables: variables([
    ['clipboard', 'what was copied last', '…'],
    ['snippet:*', 'another snippet', '…'],
    ['filltext:*', 'a text that you are asked for', '…'],
    ['fillarea:*', 'lines that you are asked for', '…'],
    ['fillpopup:*', 'a choice that you are asked for', '…'],
    ['fillpart:*', 'a part that you may leave out', '…'],
    ['fillpartend', 'where that part ends', ''],
    ['Y', 'the year', '2027'],
    ['y', 'the year, in two digits', '27'],
    ['B', 'the month', 'March'],
    ['b', 'the month, in short', 'Mar'],
    ['m', 'the month as a number', '03'],
    ['d', 'the day of the month, in two digits', '12'],
    ['e', 'the day of the month', '12'],
    ['A', 'the day of the week', 'Friday'],
    ['a', 'the day of the week, in short', 'Fri'],
    ['H', 'the hour, of 24', '15'],
    ['I', 'the hour, of 12', '03'],
    ['M', 'the minute', '41'],
    ['S', 'the second', '00'],
    ['p', 'AM or PM', 'PM'],
    ['D', 'the date', SAMPLE.date],
  ]),
  recognise(documents, { host, declared }) {
    if (declared !== true) return undefined;
    return { provider: 'textexpander', places: snippets(documents, host, 'textexpander', () => 'plain'), steady };
  },
};
