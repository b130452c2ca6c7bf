/** What the preview says of a sample customer: of what stands in placeholders, and of parts that are shown or left out. */
import type { Preview, PreviewBranch, PreviewMark, PreviewText } from '../../../server/src/protocol.ts';
import { textsOf } from './frames.ts';

/** Which option of a block a person chose: see `PreviewParams.choices`. */
export type Choices = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** @returns the choices with one more. */
export const chosenToo = (choices: Choices, key: string, block: number, option: number): Choices => ({
  ...choices,
  [key]: { ...choices[key], [block]: option },
});

/** The option that comes after the one that is shown. */
export const nextOption = ({ options, shown }: PreviewBranch): number => (shown + 1) % options.length;

/** What a button says that shows the next option of a block. */
export function nextSays(branch: PreviewBranch): string {
  const { options } = branch;
  const next = nextOption(branch);
  if (options.length > 2) return `Show the next of ${options.length} versions`;
  if (options[next] === 'nothing') return 'Leave it out';
  return options[branch.shown] === 'nothing' ? 'Show it' : 'Show the other version';
}

/** What a button stands for, for those who want to know before they press it. */
export function nextTitle(branch: PreviewBranch): string {
  const next = nextOption(branch);
  return `${nextSays(branch)}: ${branch.options[next] ?? ''}${next === branch.usual ? ' (what this customer gets)' : ''}`;
}

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** @returns what is said of the blanks of all texts of a reply; undefined where there are none */
export function blanksSay(preview: Preview): string | undefined {
  const blanks = textsOf(preview).texts.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'fill-in'));
  const hidden = blanks.filter((mark) => mark.hidden === true).length;
  if (blanks.length === 0) return undefined;
  const shown = blanks.length - hidden;
  if (shown === 0) return `${plural(hidden, 'blank')} to fill in, in another version`;
  return `${plural(shown, 'blank')} to fill in${hidden === 0 ? '' : `, and ${hidden} in another version`}`;
}

/** @returns how many placeholders are filled in, and how many of them with something else than the customer's own. */
export function samplesSay({ marks }: Pick<PreviewText, 'marks'>): string | undefined {
  const filled = marks.filter(({ sample, hidden, broken }) => sample !== undefined && !hidden && broken === undefined);
  if (filled.length === 0) return undefined;
  const count = (how: PreviewMark['how']): number => filled.filter((mark) => mark.how === how).length;
  const more = [
    ...(count('empty') === 0 ? [] : [`${count('empty')} empty`]),
    ...(count('fallback') === 0
      ? []
      : [`${count('fallback')} with ${count('fallback') === 1 ? 'its' : 'their'} fallback`]),
  ];
  const all = plural(filled.length, 'placeholder');
  return more.length === 0 ? `${all} filled in` : `${all}: ${more.join(', ')}`;
}
