import type { Tag } from '../../../providers/tokens/tags.ts';
import type { Check, TagHit } from '../../check.ts';

/** A part of a block: what it is of, and in which language of templates. */
interface Part {
  readonly family: 'liquid' | 'sections' | 'textexpander';
  readonly word: string;
  readonly part: 'open' | 'arm' | 'end';
}

/** `{% if %}`, `{{#if}}` and `{{if}}`, and their ends. */
const STATEMENT = /^\{%[-+]?\s*(?<end>end)?(?<word>[a-z]+)/;
const SECTION = /^\{\{\{?[~-]?\s*(?<sign>[#^/]?)\s*(?<word>[\w.-]+)/;

/** Words that some tag of the reply ends, as the tag that ends them begins: `{%if`, `{{depend`. */
function endedIn(tags: readonly Tag[]): ReadonlySet<string> {
  const ended = new Set<string>();
  for (const { text } of tags) {
    const statement = STATEMENT.exec(text)?.groups;
    if (statement?.end !== undefined) ended.add(`{%${statement.word}`);
    const section = SECTION.exec(text)?.groups;
    if (section?.sign === '/') ended.add(`{{${section.word}`);
  }
  return ended;
}

/** What has no end of its own in the reply may stand alone (`{% trans "…" %}`): but for Liquid's, a block opens where it is ended. */
function partOf({ reading, text }: Tag, ended: ReadonlySet<string>): Part | undefined {
  if (reading?.block !== undefined) {
    const { word, part } = reading.block;
    return { family: word === 'fillpart' ? 'textexpander' : 'liquid', word, part };
  }
  const statement = STATEMENT.exec(text)?.groups;
  if (statement !== undefined && reading === undefined) {
    const word = statement.word ?? '';
    if (statement.end !== undefined) return { family: 'liquid', word, part: 'end' };
    return ended.has(`{%${word}`) ? { family: 'liquid', word, part: 'open' } : undefined;
  }
  const { sign, word = '' } = SECTION.exec(text)?.groups ?? {};
  if (sign === '/') return { family: 'sections', word, part: 'end' };
  if (word === 'else' && sign === '' && ended.size > 0) return { family: 'sections', word, part: 'arm' };
  if (sign === '#' || sign === '^' || (sign === '' && ended.has(`{{${word}`)))
    return { family: 'sections', word, part: 'open' };
  return undefined;
}

interface Open extends Part {
  readonly tag: Tag;
  readonly arms: Tag[];
}

/** In which blocks an arm may stand; in any where it is not named. */
const ARMS: Readonly<Record<string, RegExp>> = {
  when: /^case$/,
  elsif: /^(?:if|unless)$/,
  elseif: /^(?:if|unless)$/,
  elif: /^if$/,
};

const short = ({ text }: Tag): string => (text.length > 40 ? `${text.slice(0, 38)}…` : text);
const ENDS: Readonly<Record<Part['family'], (word: string) => string>> = {
  liquid: (word) => `{% end${word} %}`,
  sections: (word) => `{{/${word}}}`,
  textexpander: () => '%fillpartend%',
};

/** The end is missing behind the last arm: that is where a person has to look. */
const unclosed = ({ tag, arms, ...part }: Open): TagHit => {
  const last = arms.at(-1) ?? tag;
  const others = [tag, ...arms].filter((each) => each !== last);
  return {
    tag: last,
    message: `“${short(tag)}” is never ended: put “${ENDS[part.family](part.word)}” where it ends.`,
    ...(others.length === 0
      ? {}
      : { related: others.map((each) => ({ at: each.token.at, message: 'This belongs to the same block.' })) }),
  };
};

const stray = (tag: Tag): TagHit => ({
  tag,
  message: `“${short(tag)}” has no beginning: open the block before it, or take this out.`,
});

/** Blocks of the template language that are opened and not ended, or ended and not opened. */
const check: Check = function* (input) {
  const tags = input.tags();
  if (tags.length === 0) return;
  const hits: TagHit[] = [];
  const ended = endedIn(tags);
  const open: Open[] = [];
  for (const tag of tags) {
    if (tag.inCode || tag.foreign.length > 0) continue;
    const part = partOf(tag, ended);
    if (part === undefined) continue;
    if (part.part === 'open') {
      open.push({ ...part, tag, arms: [] });
      continue;
    }
    const isOurs = (each: Open): boolean =>
      each.family === part.family &&
      (part.part === 'arm' ? (ARMS[part.word]?.test(each.word) ?? true) : each.word === part.word);
    const at = open.findLastIndex(isOurs);
    if (at < 0) hits.push(stray(tag));
    else if (part.part === 'arm') open[at]!.arms.push(tag);
    else hits.push(...open.splice(at).slice(1).map(unclosed));
  }
  hits.push(...open.map(unclosed));
  yield* hits.sort((a, b) => a.tag.index - b.tag.index);
};
export default check;
