import { visible } from '../terminal.ts';

/**
 * Text of one line as Markdown shows it, whatever it holds: no markup, no HTML, no end of a table's cell, no block that it could
 * begin, and no person or issue that GitHub would notify or link.
 */
export const markdownText = (text: string): string =>
  visible(text)
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
    .replace(/[\\`*_[\]#|~$]/g, '\\$&')
    .replace(/^\s*(?:[-+=]|\d+(?=[.)]))/, (start) =>
      /\d$/.test(start) ? `${start}\\` : `${start.slice(0, -1)}\\${start.at(-1)}`,
    )
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/@|#/g, '$&&#8203;');
