import type { Tag } from '../../../providers/tags.ts';
import type { Check, TagHit } from '../../check.ts';

/** A part of a block: what it is of, and in which language of templates. */
interface Part {
  readonly family: 'liquid' | 'sections' | 'ruby' | 'toolkit' | 'textexpander';
  /** Empty: ends whatever was opened last. */
  readonly word: string;
  readonly part: 'open' | 'arm' | 'end';
}

/** Blocks of templates in Python. What has no end of its own may stand alone (`{% trans "…" %}`): it opens where it is ended. */
const PYTHON = /^\{%[-+]?\s*(end)?([a-z]+)/;
const RUBY =
  /^<%[-=]?\s*(?:(if|unless|case|while|until|for|begin)\b|(else|elsif|when|in|rescue|ensure)\b|(end)\b|[^%]*\bdo(?:\s*\|[^|]*\|)?\s*-?%>$)/;
const TOOLKIT =
  /^\[%[-+]?\s*(?:(IF|UNLESS|FOREACH|FOR|WHILE|SWITCH|BLOCK|WRAPPER|FILTER|TRY)\b|(ELSE|ELSIF|CASE|CATCH|FINAL)\b|(END)\b)/;
const SECTION = /^\{\{\{?[~-]?\s*(?:([#^])\s*([\w.-]+)|(\/)\s*([\w.-]+)|(else|\^)\s*(?:if\b[^}]*)?\s*[~-]?\}\})/;

function partOf({ reading, text }: Tag, ended: ReadonlySet<string>): Part | undefined {
  if (reading?.block !== undefined) {
    const { word, part } = reading.block;
    return { family: word === 'fillpart' ? 'textexpander' : 'liquid', word, part };
  }
  if (text.startsWith('{{')) {
    const m = SECTION.exec(text);
    if (m === null) return undefined;
    if (m[5] !== undefined) return { family: 'sections', word: 'else', part: 'arm' };
    return m[3] === undefined
      ? { family: 'sections', word: m[2]!, part: 'open' }
      : { family: 'sections', word: m[4]!, part: 'end' };
  }
  if (text.startsWith('{%')) {
    const m = PYTHON.exec(text);
    if (m === null || reading !== undefined) return undefined;
    if (m[1] !== undefined) return { family: 'liquid', word: m[2]!, part: 'end' };
    return ended.has(m[2]!) ? { family: 'liquid', word: m[2]!, part: 'open' } : undefined;
  }
  const ruby = RUBY.exec(text);
  if (ruby !== null) return { family: 'ruby', word: '', part: ruby[2] ? 'arm' : ruby[3] ? 'end' : 'open' };
  const toolkit = TOOLKIT.exec(text);
  if (toolkit !== null) return { family: 'toolkit', word: '', part: toolkit[2] ? 'arm' : toolkit[3] ? 'end' : 'open' };
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
const endOf = ({ family, word }: Part): string =>
  family === 'liquid'
    ? `{% end${word} %}`
    : family === 'sections'
      ? `{{/${word}}}`
      : family === 'ruby'
        ? '<% end %>'
        : family === 'toolkit'
          ? '[% END %]'
          : '%fillpartend%';

const unclosed = ({ tag, arms, ...part }: Open): TagHit => ({
  tag,
  message: `“${short(tag)}” is never ended: put “${endOf(part)}” where it ends.`,
  ...(arms.length === 0
    ? {}
    : { related: arms.map((arm) => ({ at: arm.token.at, message: 'This belongs to a block that is never ended.' })) }),
});

const stray = (tag: Tag): TagHit => ({
  tag,
  message: `“${short(tag)}” has no beginning: open the block before it, or take this out.`,
});

/** Blocks of the template language that are opened and not ended, or ended and not opened. */
const check: Check = function* (input) {
  const tags = input.tags();
  if (tags.length === 0) return;
  const hits: TagHit[] = [];
  const ended = new Set(tags.flatMap(({ text }) => /^\{%[-+]?\s*end([a-z]+)/.exec(text)?.[1] ?? []));
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
