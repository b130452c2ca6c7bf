/** Tags that one expression reads, or nearly. */
import type { Named, Syntax, TagReading } from './reading.ts';
import { named } from './reading.ts';

const only = (name: Named): TagReading => ({ ...name, filters: [], uses: [name] });

/** @param pattern its group `name` is the variable, its group `fallback` what stands there where there is none */
function byPattern(tag: string, pattern: RegExp): TagReading | undefined {
  const found = pattern.exec(tag);
  const name = found?.groups?.name;
  if (found === null || name === undefined) return undefined;
  const at = found.indices!.groups!.name!;
  const reading = only({ name, at: { start: at[0], end: at[1] } });
  const fallback = found.groups?.fallback;
  const place = found.indices!.groups!.fallback;
  if (fallback === undefined || place === undefined) return reading;
  return { ...reading, fallback: { text: fallback, at: { start: place[0], end: place[1] } } };
}

const reader =
  (pattern: RegExp) =>
  (tag: string): TagReading | undefined =>
    byPattern(tag, pattern);

const LOGIC = /^\{%(?:if|else|elsif|endif|endfor|endcase|endunless|endcapture|raw|endraw|comment|endcomment)%\}$/;

export const helpscout: Syntax = {
  id: 'helpscout',
  looks: '{%customer.firstName%}',
  read: (tag) =>
    LOGIC.test(tag) ? undefined : byPattern(tag, /^\{%(?<name>[a-zA-Z.]+)(?:,fallback=(?<fallback>[^}]*))?%\}$/d),
  withFallback: (tag, text) => (/^\{%[a-zA-Z.]+%\}$/.test(tag) ? `${tag.slice(0, -2)},fallback=${text}%}` : undefined),
};

export const zammad: Syntax = {
  id: 'zammad',
  looks: '#{ticket.number}',
  read: reader(/^#\{\s*(?<name>[^\s{}](?:[^{}]*[^\s{}])?)\s*\}$/d),
};

export const osticket: Syntax = {
  id: 'osticket',
  looks: '%{ticket.number}',
  read: reader(/^(?:%\{|%7B)(?<name>[A-Za-z_][\w.]+)(?:\}|%7D)$/d),
};

export const discourse: Syntax = {
  id: 'discourse',
  looks: '%{topic_title}',
  read: reader(/^%\{(?<name>\w+)(?:,fallback:(?<fallback>[^}]*))?\}$/d),
  withFallback: (tag, text) => (/^%\{\w+\}$/.test(tag) ? `${tag.slice(0, -1)},fallback:${text}}` : undefined),
};

const ESPANSO = /^(?:\{\{\s*(?<name>\w+(?:\.\w+)?)\s*\}\}|\[\[\s*(?<field>\w+(?:\.\w+)?)\s*\]\])$/;
export const espanso: Syntax = {
  id: 'espanso',
  looks: '{{name}} or [[name]]',
  read(tag) {
    if (tag === '$|$') return { ...named(tag, '|'), filters: [], uses: [] };
    const { name, field } = ESPANSO.exec(tag)?.groups ?? {};
    if (name !== undefined) return only(named(tag, name));
    // A field of the form is named where it stands.
    return field === undefined ? undefined : { ...named(tag, field), filters: [], uses: [], binds: field };
  },
};

const FILL =
  /^%(?<name>fill(?:text|area|popup)|fillpart|fillpartend|fillall|filltop|snippet|clipboard|key|delay)\b(?<rest>[^%]*)%$/d;
export const textexpander: Syntax = {
  id: 'textexpander',
  looks: '%filltext:name=…%',
  read(tag) {
    const reading = byPattern(tag, FILL);
    if (reading === undefined)
      return /^%(?:\||[-0]?[A-Za-z]|\d+[A-Za-z]?)$/.test(tag)
        ? { ...named(tag, tag), filters: [], uses: [] }
        : undefined;
    const { name, at } = reading;
    const part = name === 'fillpart' ? 'open' : name === 'fillpartend' ? 'end' : undefined;
    return {
      name,
      at,
      filters: [],
      uses: [],
      ...(part === undefined ? {} : { block: { word: 'fillpart', part } }),
    };
  },
};

const SALESFORCE_PATH = /(?<![\w."'$&])[A-Za-z]\w*(?:\.\w+)+/g;
export const salesforce: Syntax = {
  id: 'salesforce',
  looks: '{!Contact.FirstName}',
  read(tag) {
    const lightning = byPattern(tag, /^\{\{\{\s*(?<name>[\w.]+)\s*\}\}\}$/d);
    if (lightning !== undefined) return lightning;
    if (!/^\{![^{}]+\}$/.test(tag)) return undefined;
    const plain = byPattern(tag, /^\{!\s*(?<name>\$?[\w.]+)\s*\}$/d);
    if (plain !== undefined) return plain;
    const strings = tag.replace(/"[^"]*"|&quot;[\s\S]*?&quot;|'[^']*'/g, (all) => '"'.repeat(all.length));
    const uses = [...strings.matchAll(SALESFORCE_PATH)].map((m) => ({
      name: m[0],
      at: { start: m.index, end: m.index + m[0].length },
    }));
    const first = uses[0] ?? { name: tag.slice(2, -1), at: { start: 2, end: tag.length - 1 } };
    const orElse =
      /\b(?:NULLVALUE|BLANKVALUE)\s*\([^,()]*,\s*(?<quote>"|'|&quot;)(?<fallback>[\s\S]*?)\k<quote>\s*\)/di.exec(tag);
    const place = orElse?.indices?.groups?.fallback;
    return {
      ...first,
      filters: [],
      uses,
      ...(place === undefined
        ? /\bIF\s*\(/i.test(tag)
          ? { fallback: { text: '…', at: { start: 2, end: 2 } } }
          : {}
        : { fallback: { text: tag.slice(place[0], place[1]), at: { start: place[0], end: place[1] } } }),
    };
  },
  withFallback(tag, text) {
    const name = /^\{!\s*([\w.]+)\s*\}$/.exec(tag)?.[1];
    return name === undefined ? undefined : `{!NullValue(${name}, "${text}")}`;
  },
};

export const servicenow: Syntax = {
  id: 'servicenow',
  looks: `\${number}`,
  read: reader(/^\$\{(?<name>[\w.]+)\}$/d),
};

export const zoho: Syntax = {
  id: 'zoho',
  looks: `\${Cases.Contact Name}`,
  read: reader(/^\$\{(?<name>[A-Z]\w*\.[^{}]+)\}$/d),
};

export const whatsapp: Syntax = {
  id: 'whatsapp',
  looks: '{{1}}',
  read: reader(/^\{\{\s*(?<name>\d+|[A-Za-z_]\w*)\s*\}\}$/d),
};

export const githubAuthor: Syntax = {
  id: 'github-author',
  looks: '{{ author }}',
  read: reader(/^\{\{\s*(?<name>[\w.]+)\s*\}\}$/d),
};

export const autoreview: Syntax = {
  id: 'autoreview',
  looks: '$SITENAME$',
  read: reader(/^\$(?<name>SITENAME|SITEURL|OP|MYUSERID)\$$/d),
};

export const uvdesk: Syntax = {
  id: 'uvdesk',
  looks: '{% ticket.subject %}',
  read: reader(/^\{%\s*(?<name>(?:ticket|user|global)\.\w+)\s*%\}$/d),
};

const I18N = /^(?:[%$]?\{|\{\{)\s*(?<name>[\w.-]+)\s*(?:[,:][^{}]*)?\}{1,2}$/d;
export const i18n: Syntax = {
  id: 'i18n',
  looks: '%{name}',
  read: (tag) =>
    byPattern(tag, I18N) ?? (/^%(?:\d\$)?[sd]$/.test(tag) ? { ...named(tag, tag), filters: [], uses: [] } : undefined),
};
