import { SYNTAXES } from '../../../providers/tokens/syntaxes/index.ts';
import type { Check, TagRewrite } from '../../check.ts';

/** What these read is too often something else: `{name}` may be meant as it stands. */
const VAGUE: ReadonlySet<string> = new Set(['i18n', 'espanso']);
/** What these put into a text is itself meant for other programs, or their replies are filled by several. */
const ANY: ReadonlySet<string> = new Set(['espanso', 'textexpander', 'github-author', 'i18n']);
const DATE = /^%[-0]?[A-Za-z|]$/;

/** Tags in the manner of another desk than the one that fills the reply. */
const check: Check = function* ({ desk, tags }) {
  const syntax = desk?.syntax === undefined ? undefined : SYNTAXES[desk.syntax];
  if (desk === undefined || syntax === undefined || ANY.has(syntax.id)) return;
  for (const tag of tags()) {
    if (tag.inCode || tag.reading !== undefined || DATE.test(tag.text)) continue;
    // Help Scout reads no spaces inside its braces.
    const close = tag.map === undefined ? tag.text.replace(/^(\{%)\s+|\s+(%\})$/g, '$1$2') : tag.text;
    const rewrites: TagRewrite[] =
      close !== tag.text && syntax.read(close) !== undefined
        ? [{ safety: 'safe', title: `Write “${close}”`, text: close }]
        : [];
    if (rewrites.length === 0 && tag.foreign.every((name) => VAGUE.has(name))) continue;
    yield {
      tag,
      message: `${desk.name} does not fill a tag that is written like this, but as in “${syntax.looks}”: the customer would see it as it stands.`,
      rewrites,
    };
  }
};
export default check;
