import { decodeXmlText, encodeXmlText, xmlStyle } from '../literals/xml-text.ts';
import { dataHost } from './data-host.ts';
import { readXml } from './xml-tree.ts';

/** XML beside Salesforce's e-mail templates. Its texts are those of elements that hold nothing else. */
export const xml = dataHost({
  id: 'xml',
  extensions: ['.email-meta.xml'],
  parse(source) {
    const { root, comments, problem } = readXml(source);
    return {
      documents: [root],
      comments,
      problems: problem === undefined ? [] : [problem],
      decode: ({ span }) => decodeXmlText(source.slice(span.start, span.end)),
    };
  },
  decodeAgain(_before, _reply, literal) {
    const value = decodeXmlText(literal);
    return value && { value, literal: 'xml/text', length: literal.length };
  },
  // A text ends at the next tag, and what follows is read the same whatever it held.
  isContained: () => true,
  encode(source, { whole }, { at, text }) {
    const style = xmlStyle(source.slice(whole.start, whole.end), source);
    return [{ at, text: encodeXmlText(text, style) }];
  },
});
