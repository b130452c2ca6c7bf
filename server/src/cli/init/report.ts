import { count } from '../report/words.ts';
import { visible } from '../terminal.ts';
import type { Entry } from './entries.ts';
import type { Looked, ReadFile } from './look.ts';
import type { Proposal } from './propose.ts';

/** So many files are named; the config that is written names all. */
const SHOWN = 12;

/** What was found in a folder, in words. */
export function lookedReport(
  { files, read, entries, configs }: Looked,
  proposals: readonly Proposal[],
  path: string,
): string {
  const lines = [`Looked at ${count(files, 'file')} in ${path === '.' ? 'this folder' : visible(path)}.`];
  const known = read.filter(({ byEntry }) => !byEntry);
  if (known.length > 0) lines.push('', 'Read as they are:', ...table(known));
  const sure = entries.filter((entry) => entry.sure);
  const unsure = entries.filter((entry) => !entry.sure);
  const byEntry = read.filter((file) => file.byEntry);
  if (byEntry.length > 0) lines.push('', 'Read with the lines under "replies:":', ...table(byEntry), ...guessed(sure));
  const unread = sure
    .flatMap(({ covers }) => covers)
    .filter(({ path: own }) => !byEntry.some((file) => file.path === own));
  const open = [...unsure.flatMap(({ covers }) => covers), ...unread];
  if (open.length > 0)
    lines.push(
      '',
      'May hold replies; their lines begin with # until you switch them on:',
      ...open.slice(0, SHOWN).map((file) => `  ${visible(file.path)}: ${visible(file.message)}`),
      ...(open.length > SHOWN ? [`  and ${count(open.length - SHOWN, 'other file')}`] : []),
    );
  if (read.length === 0 && entries.length === 0)
    lines.push('', 'No replies were recognised. Say under "replies:" where they stand.');
  for (const config of configs)
    lines.push('', `${visible(config)} holds for the files of its own folder: they were left out.`);
  const replies = read.reduce((sum, file) => sum + file.replies.length, 0);
  if (replies > 0) lines.push('', situationsLine(read, proposals));
  return `${lines.join('\n')}\n`;
}

/** What only its folder tells to be replies. */
const guessed = (entries: readonly Entry[]): readonly string[] =>
  entries
    .filter(({ covers }) => covers[0]?.letter)
    .map(({ files, covers }) => {
      const [name = ''] = files;
      const place = files.length === 1 ? name : name.slice(0, name.lastIndexOf('/') + 1);
      const shown = place.includes('/', 1) ? visible(place) : 'this folder';
      return `  In ${shown} ${count(covers.length, 'text is', 'texts are')} taken for replies, because most there open with a greeting or end with a sign-off. Are they none? Take the lines out of .uncanned.yaml.`;
    });

/** By help desk and format: how many files and replies. */
function table(files: readonly ReadFile[]): readonly string[] {
  const groups = new Map<string, ReadFile[]>();
  for (const file of files) {
    const name =
      file.provider === undefined
        ? (NAMES[file.host] ?? file.host)
        : `${capital(file.provider)}, ${NAMES[file.host] ?? file.host}`;
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  const rows = [...groups].map(([name, own]) => [
    name,
    count(own.length, 'file'),
    count(
      own.reduce((sum, { replies }) => sum + replies.length, 0),
      'reply',
      'replies',
    ),
  ]);
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map(
    ([name = '', own = '', replies = '']) =>
      `  ${name.padEnd(widths[0] ?? 0)}  ${own.padEnd(widths[1] ?? 0)}  ${replies.padStart(widths[2] ?? 0)}`,
  );
}

const NAMES: Readonly<Record<string, string>> = {
  text: 'text',
  markdown: 'Markdown',
  html: 'HTML',
  json: 'JSON',
  ndjson: 'NDJSON',
  yaml: 'YAML',
  csv: 'CSV',
  hcl: 'Terraform',
  xml: 'XML',
  email: 'e-mail template',
};
const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

function situationsLine(read: readonly ReadFile[], proposals: readonly Proposal[]): string {
  const all = read.flatMap(({ replies }) => replies);
  const declared = all.filter(({ isDeclared }) => isDeclared).length;
  const sure = proposals.filter((each) => each.sure).length;
  const unsure = proposals.length - sure;
  const isOne = unsure === 1;
  const untold = declared > 0 ? 'the others are' : all.length === 1 ? 'it is' : 'they are';
  const parts = [
    `${count(all.length, 'reply', 'replies')}${declared > 0 ? `, ${declared} of which ${declared === 1 ? 'says what it is' : 'say what they are'} for` : ''}.`,
    proposals.length === 0
      ? declared < all.length
        ? `No title, tag or file name tells what ${untold} for: say it under "situations:".`
        : ''
      : [
          ...(sure > 0 ? [`${count(sure, 'line')} proposed under "situations:".`] : []),
          ...(unsure > 0
            ? [
                `${count(unsure, 'line')} under "situations:" ${isOne ? 'begins' : 'begin'} with #, because what ${isOne ? 'its reply is' : 'their replies are'} for is not certain: read ${isOne ? 'it' : 'them'} in .uncanned.yaml, and take the # out where ${isOne ? 'it is' : 'they are'} right.`,
              ]
            : []),
        ].join(' '),
  ];
  return parts.join(' ').trimEnd();
}
