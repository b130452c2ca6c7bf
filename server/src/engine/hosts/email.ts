import type { Markup } from '../reply.ts';
import { documentHost, documentReply, trimmed } from './document-host.ts';
import type { Host } from './host.ts';

/** The ending is Salesforce's own: beside each such file lies one that says what it is. */
const PROVIDER = 'salesforce';
/** A merge field, `{!Contact.FirstName}` or `{{{Recipient.Name}}}`; or Salesforce's folder of e-mails. */
const MERGES = /\{![^{}\n]*[A-Za-z][^{}\n]*\}|\{\{\{[\w.]+\}\}\}/;
const FOLDER = /(?:^|\/)email\//;
/** That file says what the text is written in; it cannot be asked, but the text tells. */
const TAG =
  /<\/?(?:html|head|body|style|p|br|div|span|a|b|i|u|font|strong|em|ul|ol|li|h[1-6]|table|tr|td|img|center|messaging:\w+|apex:\w+)\b[^<>]*>/i;

const markupOf = (text: string): Markup => (TAG.test(text) ? 'html' : 'plain');

/** An e-mail template of Salesforce: all of the file is one reply. */
export const email: Host = documentHost({
  id: 'email',
  extensions: ['.email'],
  read(source, o) {
    const at = trimmed(source, { start: 0, end: source.length });
    const text = source.slice(at.start, at.end);
    const recognised = o.whole || MERGES.test(text) || FOLDER.test(o.path);
    if (!recognised) return { replies: [], comments: [], problems: [], recognised };
    const provider = o.provider ?? PROVIDER;
    const markup = o.markup ?? markupOf(text);
    const reply = documentReply(source, at, {
      literal: 'email/body',
      markup,
      key: '',
      provider,
      known: { channel: 'email' },
    });
    return { replies: text === '' ? [] : [reply], comments: [], problems: [], recognised, provider };
  },
});
