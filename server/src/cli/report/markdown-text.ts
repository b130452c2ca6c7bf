import { visible } from '../terminal.ts';

/**
 * Text of one line as Markdown shows it, whatever it holds: no markup, no HTML, no end of a table's cell, and no person or
 * issue that GitHub would notify or link.
 */
export const markdownText = (text: string): string =>
  visible(text)
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
    .replace(/[\\`*_{}[\]()#+\-!|~$^=]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/@|#/g, '$&&#8203;');
