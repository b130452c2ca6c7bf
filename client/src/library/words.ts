import type { SeverityCounts } from '../../../server/src/protocol.ts';
import { findingsIn, type Group, type Grouping, type Leaf, type ListedReply, total } from './groups.ts';

const plural = (n: number, one: string, many: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const replies = (n: number): string => plural(n, 'reply', 'replies');
const findings = (n: number): string => plural(n, 'finding', 'findings');

/** What a person reads for the names that the rules use: "hollow-apology" is "Hollow apology". */
export const inWords = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** @returns what a reply is called: its title, else its first words, else where it lies. */
export const replyName = ({ title = '', begins, key }: ListedReply): string =>
  title.replace(/\s+/g, ' ').trim() || begins || key || 'Empty reply';

/** A path as a person in the workspace would say it, in two parts. */
export interface Path {
  readonly name: string;
  readonly folder: string;
}

/** @param path with `/` or `\` between folders */
export function partsOf(path: string): Path {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { name: path.slice(at + 1), folder: path.slice(0, Math.max(0, at)) };
}

const REST: Readonly<Record<Grouping, string>> = { file: '', finding: 'No findings', situation: 'No situation' };

/** @param path that of the group's file */
export const groupName = ({ by, name }: Group, path: Path): string =>
  by === 'file' ? path.name : name === '' ? REST[by] : inWords(name);

/** "3 findings · 4 replies · kitchenware": of a narrow side bar only the beginning is seen. */
export function groupDetail(group: Group, path: Path): string {
  const found = findingsIn(group);
  return joined(
    found === 0 ? '' : findings(found),
    replies(group.children.length),
    group.by === 'file' ? path.folder : '',
  );
}

/** "3 findings · email"; where replies of several files stand together, the file. */
export const replyDetail = ({ by, reply, findings: found }: Leaf, path: Path): string =>
  joined(found === 0 ? '' : findings(found), by === 'file' ? (reply.channel ?? '') : path.name);

/** "1 error, 2 warnings"; empty where there are none. */
export const countsInWords = ({ error, warning, suggestion }: SeverityCounts): string =>
  [
    error === 0 ? '' : plural(error, 'error', 'errors'),
    warning === 0 ? '' : plural(warning, 'warning', 'warnings'),
    suggestion === 0 ? '' : plural(suggestion, 'suggestion', 'suggestions'),
  ]
    .filter((part) => part !== '')
    .join(', ');

const situations = ({ situation = [] }: ListedReply): string => situation.map(inWords).join(', ');

/** What shows when the mouse rests on a reply, line by line. */
export function replyTip(reply: ListedReply, path: Path): readonly string[] {
  const name = replyName(reply);
  return [
    name,
    reply.begins === name ? '' : reply.begins,
    countsInWords(reply.findings) || 'No findings',
    joined(situations(reply), reply.channel ?? ''),
    joined(path.name, path.folder),
  ].filter((line) => line !== '');
}

/** What a screen reader says of a reply: all that icon and colors say. */
export const replyAloud = (reply: ListedReply, path: Path): string =>
  [
    replyName(reply),
    countsInWords(reply.findings) || 'no findings',
    situations(reply),
    reply.channel ?? '',
    `in ${path.name}`,
  ]
    .filter((part) => part !== '')
    .join(', ');

/** The second line of a reply in a search: what can be searched for beside its name. */
export const searchDetail = (reply: ListedReply): string =>
  joined(situations(reply), reply.channel ?? '', reply.begins === replyName(reply) ? '' : reply.begins);

/** What stands behind its name there. */
export const searchAside = (reply: ListedReply, path: Path): string => {
  const found = total(reply.findings);
  return joined(found === 0 ? '' : findings(found), path.name);
};

export const GROUPED: Readonly<Record<Grouping, string>> = {
  file: 'by file',
  finding: 'by finding',
  situation: 'by situation',
};

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
