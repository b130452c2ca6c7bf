import type { SeverityCounts } from '../../../server/src/protocol.ts';
import type { Translate } from '../translate.ts';
import { findingsIn, type Group, type Grouping, type Leaf, type ListedReply, total } from './groups.ts';

/** What a person reads for the names that the rules use: "hollow-apology" is "Hollow apology". */
export const inWords = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

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

/** What the list says, in the language of `t`. Names of families, situations and channels stay as configs write them. */
export function wordsOf(t: Translate) {
  const replies = (n: number): string => (n === 1 ? t('1 reply') : t('{0} replies', n));
  const findings = (n: number): string => (n === 1 ? t('1 finding') : t('{0} findings', n));

  /** @returns what a reply is called: its title, else its first words, else where it lies. */
  const replyName = ({ title = '', begins, key }: ListedReply): string =>
    title.replace(/\s+/g, ' ').trim() || begins || key || t('Empty reply');

  /** What the group of those is called that belong to no other. */
  const restName = (by: Grouping): string => (by === 'finding' ? t('No findings') : t('No situation'));

  /** @param path that of the group's file */
  const groupName = ({ by, name }: Group, path: Path): string =>
    by === 'file' ? path.name : name === '' ? restName(by) : inWords(name);

  /** "3 findings · 4 replies · kitchenware": of a narrow side bar only the beginning is seen. */
  const groupDetail = (group: Group, path: Path): string => {
    const found = findingsIn(group);
    return joined(
      found === 0 ? '' : findings(found),
      replies(group.children.length),
      group.by === 'file' ? path.folder : '',
    );
  };

  /** "3 findings · email"; where replies of several files stand together, the file. */
  const replyDetail = ({ by, reply, findings: found }: Leaf, path: Path): string =>
    joined(found === 0 ? '' : findings(found), by === 'file' ? (reply.channel ?? '') : path.name);

  /** "1 error, 2 warnings"; empty where there are none. */
  const countsInWords = ({ error, warning, suggestion }: SeverityCounts): string =>
    listed(
      error === 0 ? '' : error === 1 ? t('1 error') : t('{0} errors', error),
      warning === 0 ? '' : warning === 1 ? t('1 warning') : t('{0} warnings', warning),
      suggestion === 0 ? '' : suggestion === 1 ? t('1 suggestion') : t('{0} suggestions', suggestion),
    );

  /** What shows when the mouse rests on a reply, line by line. */
  const replyTip = (reply: ListedReply, path: Path): readonly string[] => {
    const name = replyName(reply);
    return [
      name,
      reply.begins === name ? '' : reply.begins,
      countsInWords(reply.findings) || t('No findings'),
      joined(situations(reply), reply.channel ?? ''),
      joined(path.name, path.folder),
    ].filter((line) => line !== '');
  };

  /** What a screen reader says of a reply: all that icon and colors say. */
  const replyAloud = (reply: ListedReply, path: Path): string =>
    listed(
      replyName(reply),
      countsInWords(reply.findings) || t('no findings'),
      situations(reply),
      reply.channel ?? '',
      t('in {0}', path.name),
    );

  /** The second line of a reply in a search: what can be searched for beside its name. */
  const searchDetail = (reply: ListedReply): string =>
    joined(situations(reply), reply.channel ?? '', reply.begins === replyName(reply) ? '' : reply.begins);

  /** What stands behind its name there. */
  const searchAside = (reply: ListedReply, path: Path): string => {
    const found = total(reply.findings);
    return joined(found === 0 ? '' : findings(found), path.name);
  };

  /** What stands beside the name of the list. */
  const grouped = (by: Grouping): string =>
    ({ file: t('by file'), finding: t('by finding'), situation: t('by situation') })[by];

  return {
    replyName,
    groupName,
    groupDetail,
    replyDetail,
    countsInWords,
    replyTip,
    replyAloud,
    searchDetail,
    searchAside,
    grouped,
  };
}

const situations = ({ situation = [] }: ListedReply): string => situation.map(inWords).join(', ');

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
const listed = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
