/** What a person sees of a question: plain lines, one below the other, no wider than the terminal. */
import { type Fix, lineIndex, positionAt, type Span, type Taken } from '../../engine/index.ts';
import { excerpt } from '../report/excerpt.ts';
import { SEVERITY_COLORS } from '../report/report.ts';
import { count } from '../report/words.ts';
import { cut, type Paint, painter, underline, visible, wrap } from '../terminal.ts';
import { blankText, type Question } from './answers.ts';
import { type Page, placeInReply, replyOf } from './page.ts';
import { type Deed, tallied } from './session.ts';

export interface Look {
  readonly color: boolean;
  readonly width: number;
}

/** A longer one is shown around the phrase. */
const LONGEST_SENTENCE = 600;

/** A paragraph or several, wrapped. */
export const paragraph = (text: string, { width }: Look, indent = ''): string =>
  text
    .split('\n')
    .flatMap((each) => wrap(visible(each), width - indent.length))
    .map((line) => `${indent}${line.text}`.trimEnd())
    .join('\n')
    .concat('\n');

/** The finding: where, what, and what it may be put right by. */
export function findingText(page: Page, toGo: number, look: Look): string {
  const { path, file, finding, fixes } = page;
  const paint = painter(look.color);
  const { line, column } = positionAt(lineIndex(file.source), finding.at.start);
  const name = replyOf(page, finding)?.title ?? finding.reply;
  const left = count(toGo, 'finding');
  const place = `${visible(path)}:${line + 1}:${column + 1}`;
  const title = name === '' ? '' : `${cut(visible(name), look.width - 2)}\n`;
  const choices = fixes.map((fix, i) => choiceText(i + 1, fix, look));
  return [
    '\n',
    `${paint('bold', place)}${paint('dim', `  ${left} to go`)}\n`,
    title,
    '\n',
    paragraph(`${finding.severity}: ${finding.message}`, look).replace(
      finding.severity,
      paint(SEVERITY_COLORS[finding.severity], finding.severity),
    ),
    sentenceText(page, paint, look),
    `  ${paint('dim', finding.rule)}\n`,
    '\n',
    ...choices,
    ...(choices.length > 0 ? ['\n'] : []),
  ].join('');
}

function sentenceText({ finding }: Page, paint: Paint, { width }: Look): string {
  const { text, from } = finding.sentence;
  const color = SEVERITY_COLORS[finding.severity];
  const room = width - 4;
  if (text.length > LONGEST_SENTENCE) {
    const shown = excerpt(text, from, finding.text.length, room);
    return `    ${shown.line}\n    ${paint(color, shown.underline)}\n`;
  }
  return marked(text, { start: from, end: from + finding.text.length }, paint, color, room);
}

/** A text with a stretch of it underlined. */
function marked(text: string, at: Span, paint: Paint, color: Parameters<Paint>[0], room: number): string {
  return wrap(text, room)
    .map((line) => {
      const under = underline(line, [at]);
      return `    ${visible(line.text)}\n${under === '' ? '' : `    ${paint(color, under)}\n`}`;
    })
    .join('');
}

/** A rewrite to choose, and what of the sentence it takes away beside what is underlined. */
function choiceText(number: number, { title, safety, takes }: Fix, { width }: Look): string {
  const lead = `  ${number}  `;
  const room = width - lead.length;
  const lines = wrap(visible(safety === 'safe' ? `${title} (safe)` : title), room);
  const also = takes === undefined || saysSo(title, takes) ? [] : wrap(visible(takenWords(takes)), room);
  return [...lines, ...also].map(({ text }, i) => `${i ? ' '.repeat(lead.length) : lead}${text}\n`).join('');
}

/** "Leave this sentence out" tells what goes. */
const saysSo = (title: string, { whole }: Taken): boolean => whole && /\bsentence\b/.test(title);

const takenWords = ({ words }: Taken): string =>
  `Takes away more than is underlined: ${words.map((each) => `“${each.replace(/\s+/g, ' ')}”`).join(' and ')}`;

/** What to type, before the place where it is typed. */
export function promptText(page: Page, question: Question, look: Look): string {
  switch (question.kind) {
    case 'finding':
      return `${paragraph(keys(page), look)}> `;
    case 'blank': {
      const { fix, source, words } = question;
      const blank = visible(blankText(source, fix.blanks![words.length]!));
      const first =
        words.length === 0 && question.doubted === undefined
          ? paragraph(
              'Fill in the blanks. Press Enter alone to leave one for later; :q goes back and writes nothing.',
              look,
            )
          : '';
      return `${first}${blank}: `;
    }
    case 'own':
      return [
        paragraph('It says, as it is written:', look),
        paragraph(page.written ?? '', look, '    '),
        paragraph(
          'Type the sentence again in one line, or change a part of it: these words => those words. Press Enter to go back.',
          look,
        ),
        '> ',
      ].join('');
    case 'confirm':
      return [
        paragraph('Look at it once more:', look),
        ...question.doubts.map((doubt) => paragraph(doubt, look, '  ')),
        paragraph('Write it anyway? Type y for yes, n to type another, or press Enter to go back.', look),
        '> ',
      ].join('');
    case 'reason':
      return `${paragraph('Why may it stay? Whoever comes later reads this beside the name of the rule. Press Enter to go back.', look)}> `;
  }
}

function keys({ fixes, passage, finding }: Page): string {
  return [
    ...(fixes.length === 0 ? [] : [fixes.length === 1 ? '1 choose' : `1-${fixes.length} choose`]),
    ...(passage === undefined ? [] : ['e own words']),
    's skip',
    'r skip rule',
    ...(finding.replyIndex < 0 ? [] : ['a allow', 'w whole reply']),
    'u undo',
    'q quit',
    '? help',
  ].join(', ');
}

/** The whole reply as its author wrote it, with the place underlined. */
export function replyText(page: Page, { color, width }: Look): string {
  const reply = replyOf(page, page.finding);
  if (reply === undefined) return '';
  const at = placeInReply(reply, page.finding);
  return `\n${marked(reply.value.text, at, painter(color), SEVERITY_COLORS[page.finding.severity], width - 4)}\n`;
}

export const helpText = (page: Page, command: string, look: Look): string =>
  [
    'Type the number of a rewrite to write it. Where it has blanks in [brackets] you are asked to fill them: Enter alone leaves one, which is asked about in the next run, and :q goes back to the rewrites.',
    'e: type the sentence in your own words. They are checked before they are written.',
    's: leave it as it is. It is not asked again, now or in the next run, unless you start with --restart.',
    `r: leave this and all others that the rule ${page.finding.rule} finds.`,
    'a: allow it for good, with a reason: in a comment above it, or in the config where the file has no comments.',
    'w: show the whole reply. u: undo the last choice. q or Ctrl-C: stop; all that you chose is in the files.',
    `"${command} explain ${page.finding.rule}" says why the rule is there.`,
  ]
    .map((text) => paragraph(text, look))
    .join('');

/** A blank that a rewrite left: `a.reply.md:3:1`, and what it says. */
export interface BlankLeft {
  readonly place: string;
  readonly text: string;
}

/** More of them would fill the screen. */
const MOST_BLANKS = 20;

function blanksText(blanks: readonly BlankLeft[], look: Look): string {
  if (blanks.length === 0) return '';
  const rest = blanks.length - MOST_BLANKS;
  return [
    paragraph(
      `${count(blanks.length, 'blank is', 'blanks are')} left to fill. Run the same command to be asked for ${blanks.length === 1 ? 'it' : 'them'}.`,
      look,
    ),
    ...blanks.slice(0, MOST_BLANKS).map(({ place, text }) => paragraph(`${place} ${text}`, look, '  ')),
    ...(rest > 0 ? [paragraph(`and ${rest} more`, look, '  ')] : []),
  ].join('');
}

/**
 * What a run has done, and what is left.
 * @param toGo how many findings nobody has decided on
 */
export function summaryText(
  deeds: readonly Deed[],
  toGo: number,
  blanks: readonly BlankLeft[],
  command: string,
  look: Look,
): string {
  const { fixed, allowed, skipped, 'skipped-rule': rules } = tallied(deeds);
  const did = [
    ...(fixed ? [`${count(fixed, 'finding')} fixed`] : []),
    ...(allowed ? [`${allowed} allowed`] : []),
    ...(skipped ? [`${skipped} skipped`] : []),
    ...(rules ? [`${count(rules, 'rule')} skipped`] : []),
  ].join(', ');
  const left =
    toGo > 0
      ? `${count(toGo, 'finding is', 'findings are')} left: run the same command to go on.`
      : blanks.length > 0
        ? ''
        : 'No finding is left to ask about.';
  const first = deeds.length > 0 ? `${did[0]?.toUpperCase()}${did.slice(1)}. ` : '';
  const compare = `What replies say of each other, such as two of one title, "${command} lint" shows.`;
  return `\n${paragraph(`${first}${left}`.trim(), look)}${blanksText(blanks, look)}${toGo > 0 ? '' : paragraph(compare, look)}`;
}
