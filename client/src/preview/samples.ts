/** What the preview says of a sample customer: of what stands in placeholders, and of parts that are shown or left out. */
import type { Preview, PreviewBranch, PreviewMark, PreviewText } from '../../../server/src/protocol.ts';
import type { Translate } from '../translate.ts';
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
export function nextSays(branch: PreviewBranch, t: Translate): string {
  const { options } = branch;
  const next = nextOption(branch);
  if (options.length > 2) return t('Show the next of {0} versions', options.length);
  if (options[next] === 'nothing') return t('Leave it out');
  return options[branch.shown] === 'nothing' ? t('Show it') : t('Show the other version');
}

/** What a button stands for, for those who want to know before they press it. */
export function nextTitle(branch: PreviewBranch, t: Translate): string {
  const next = nextOption(branch);
  const said = `${nextSays(branch, t)}: ${branch.options[next] ?? ''}`;
  return next === branch.usual ? `${said} (${t('what this customer gets')})` : said;
}

/** @returns what is said of the blanks of all texts of a reply; undefined where there are none */
export function blanksSay(preview: Preview, t: Translate): string | undefined {
  const blanks = textsOf(preview).texts.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'fill-in'));
  const hidden = blanks.filter((mark) => mark.hidden === true).length;
  if (blanks.length === 0) return undefined;
  const shown = blanks.length - hidden;
  if (shown === 0)
    return hidden === 1
      ? t('1 blank to fill in, in another version')
      : t('{0} blanks to fill in, in another version', hidden);
  const said = shown === 1 ? t('1 blank to fill in') : t('{0} blanks to fill in', shown);
  return hidden === 0 ? said : `${said}, ${t('and {0} in another version', hidden)}`;
}

/** @returns how many placeholders are filled in, and how many of them with something else than the customer's own. */
export function samplesSay({ marks }: Pick<PreviewText, 'marks'>, t: Translate): string | undefined {
  const filled = marks.filter(({ sample, hidden, broken }) => sample !== undefined && !hidden && broken === undefined);
  if (filled.length === 0) return undefined;
  const count = (how: PreviewMark['how']): number => filled.filter((mark) => mark.how === how).length;
  const [empty, fallback, all] = [count('empty'), count('fallback'), filled.length];
  const more = [
    ...(empty === 0 ? [] : [t('{0} empty', empty)]),
    ...(fallback === 0 ? [] : [fallback === 1 ? t('1 with its fallback') : t('{0} with their fallback', fallback)]),
  ];
  if (more.length === 0) return all === 1 ? t('1 placeholder filled in') : t('{0} placeholders filled in', all);
  return `${all === 1 ? t('1 placeholder') : t('{0} placeholders', all)}: ${more.join(', ')}`;
}
