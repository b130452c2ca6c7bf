/**
 * The cheap look that decides whether the server is worth starting. It may say yes too often: what a file is, the
 * server decides. It must not say no to a file that the server would read without a config.
 */

/** How much of a document is looked at, in code units. */
export const SNIFF_LENGTH = 256 * 1024;

const REPLY_NAME = /\.repl(?:y|ies)\.(?:md|markdown)$|\.email(?:-meta\.xml)?$/i;
const DATA_NAME = /\.(?:json|jsonc|jsonp|jsonl|ndjson|ya?ml|csv|tsv|tf)$/i;
const TABLE_NAME = /\.(?:csv|tsv)$/i;
const DATA_LANGUAGES = new Set(['json', 'jsonc', 'jsonl', 'yaml', 'csv', 'tsv', 'terraform']);

/** Files of data that speak of other things, or to developers, whatever words are in them. */
const NEVER =
  /(?:^|\/)(?:node_modules|\.git|\.vscode|dist)\/|(?:^|\/)(?:package|package-lock|composer|tsconfig[^/]*|settings|launch|tasks|keybindings)\.json$|\.(?:schema|min)\.json$|[.-]lock(?:\.ya?ml|\.json)?$/i;

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\n---[ \t]*(?:\r?\n|$)/;
const FRONT_MATTER_KEY = /^(?:provider|shortcut|situations?|scenario|channel|audience)[ \t]*:/gm;

/** Words of some desk's export: a row holds when all of them stand in the text. */
const SIGNATURES: readonly (readonly RegExp[])[] = [
  [/\bcomment_value/],
  [/\bactions\b/, /\bfield\b/, /\bvalue\b/],
  [/\bshort_code\b/, /\bcontent\b/],
  [/\bvariants\b/, /\blocale_id\b/, /\bcontent\b/],
  [/"macro"|'macro'|: *macro\b/, /\bbody(?:_text)?\b/],
  [/\bfolder_id\b/, /\bcontent_html\b/],
  [/\bchat(?:Text|Preview)\b/, /\bname\b/],
  [/\{%(?:customer|user|mailbox|conversation)\./i, /\bname\b/, /\btext\b/],
  [/\brsp_|\/message_templates\//, /\bbody\b/],
  [/\barguments\b/, /\bbody_(?:html|text)\b/],
  [/\bcomponents\b/, /\blanguage\b/, /\b(?:body|header|footer|buttons|carousel)\b/i],
  [/\bsys_id\b/, /\bshort_name\b/, /body\b/],
  [/\bshortcut\b/, /\btext\b/, /\bscope\b/],
  [/\b(?:replies|reply|templates|usages)["']?[ \t]*:|%\{\w/, /\btitle\b/, /\bcontent\b/],
  [/\bname\b/i, /\bkeywords\b/i, /\bcontent\b/i],
  [/\bisenabled\b/, /\bresponse\b/],
  [/%\{\w/, /\bnotes\b/, /\bsubject\b/],
  [/\bmatches\b/, /\b(?:triggers?|regex)\b/],
  [/\butter_/],
  [/\[[A-Z]{1,2}[\],]/, /\bname\b/, /\bdescription\b/],
  [/\bzendesk_(?:macro|trigger|automation|dynamic_content)/],
  [/\breplies\b/, /\bname\b/, /\bbody\b/],
];

/** Files of a repository that say what bots say to people. */
const OF_BOTS = /(?:^|\/)\.github\/(?:.*\/)?[^/]+\.(?:ya?ml|json)$/;
const SAID_BY_BOTS = /comment|-message\b|_message\b|\baddReply\b|\bbody\b/i;

const TITLE_KEY = /["']?\b(?:title|name)["']?[ \t]*:/gi;
const BODY_KEY = /["']?\b(?:body|content|text)["']?[ \t]*:/gi;
/** Names of files and folders that speak of replies: enough to have the server look. */
const TELLING_NAME = /canned|saved|quick|macro|snippet|repl(?:y|ies)|respon/i;
const isTelling = (path: string): boolean => TELLING_NAME.test(path.split('/').slice(-2).join('/'));
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;
const SALUTATION = /^[ \t>*_"“]*(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b/gim;
/** Around a reply that stands in a fence; what opens the second one makes three. */
const FENCE = /^ {0,3}(?:`{3,}|~{3,})[ \t]*(?:md|markdown|te?xt|plain(?:text)?)?[ \t]*\r?$/gim;
/** Folders whose lists are for programs, whatever they say. */
const PROGRAMS = /(?:^|\/)(?:tests?|__tests__|fixtures?|__fixtures__|i18n|locales?|lang)\//i;
/** The first line of a table: a column of titles and one of texts. */
const HEADER = /^(?=[^\n]*\b(?:title|name)\b)[^\n]*\b(?:body|content|text)\b/i;
const ADDRESS =
  /(?<![a-z])(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|you(?:rs?|rself|['’](?:ve|re|ll|d))?)(?![a-z])/gi;

/** @param pattern global */
function hasTimes(text: string, pattern: RegExp, times: number): boolean {
  let left = times;
  for (const _ of text.matchAll(pattern)) if (--left === 0) return true;
  return false;
}

/**
 * @param path the document's path, `/` between folders
 * @param language the editor's language id, for documents whose name says nothing
 * @param head the first `SNIFF_LENGTH` code units of its text
 * @returns whether the document may hold replies
 */
export function mayHoldReplies(path: string, language: string, head: string): boolean {
  if (REPLY_NAME.test(path)) return true;
  if (NEVER.test(path) && !OF_BOTS.test(path)) return false;
  if (!DATA_LANGUAGES.has(language) && !DATA_NAME.test(path)) {
    const frontMatter = FRONT_MATTER.exec(head);
    if (frontMatter !== null && hasTimes(frontMatter[1]!, FRONT_MATTER_KEY, 2)) return true;
    return MARKDOWN_NAME.test(path) && isTelling(path) && (hasTimes(head, SALUTATION, 2) || hasTimes(head, FENCE, 3));
  }
  if (SIGNATURES.some((words) => words.every((word) => word.test(head)))) return true;
  if (OF_BOTS.test(path) && SAID_BY_BOTS.test(head)) return true;
  // A list or table of titles and texts, or a file that is named so, that speaks to someone.
  const table = TABLE_NAME.test(path) || language === 'csv' || language === 'tsv';
  const list = table ? HEADER.test(head) : hasTimes(head, TITLE_KEY, 3) && hasTimes(head, BODY_KEY, 3);
  return (list || isTelling(path)) && !PROGRAMS.test(path) && hasTimes(head, ADDRESS, 2);
}
