/** What a placeholder could hold, told by the last words of its name: for a preview, so that a reply reads like one. */
const SAMPLES: readonly (readonly [name: RegExp, sample: string])[] = [
  [/(agent|assignee|current_user|admin|teammate|rep|owner|sender).*(first_?name|name)$/, 'Alex'],
  [/(agent|assignee|current_user|admin|teammate|sender)$/, 'Alex'],
  [/signature$/, 'Alex'],
  [/first_?name$/, 'Sam'],
  [/(last_?name|surname)$/, 'Rivera'],
  [/full_?name$/, 'Sam Rivera'],
  [/e?mail(_?address)?$/, 'sam@example.com'],
  [/(phone|mobile)(_?number)?$/, '+44 20 7946 0000'],
  [/(company|organi[sz]ation|account|brand|shop|store|mailbox|inbox|team|group|workspace)(_?name)?$/, 'Northwind'],
  [/(ticket|case|conversation|request|order|invoice|tracking)_?(id|number|no|ref|reference|key)?$/, '10482'],
  [/(id|number|ref|reference)$/, '10482'],
  [/(url|link|href)$/, 'https://example.com/help'],
  [/(date|created_at|updated_at|due|day)$/, '14 May'],
  [/time$/, '10:30'],
  [/(amount|price|total|balance|refund)$/, '24.00'],
  [/(title|subject)$/, 'Your order'],
  [/(city|country|address|location)$/, 'Leeds'],
  [/(product|item|plan)(_?name)?$/, 'Classic plan'],
  [/name$/, 'Sam'],
];

/**
 * @param placeholder as it stands in the reply: `{{ticket.requester.first_name | default: "there"}}`
 * @returns a value to show in its place; the placeholder's own name where nothing better is known.
 */
export function sampleOf(placeholder: string): string {
  const inner = placeholder.replace(/^[^\p{L}\p{N}_]+/u, '').replace(/[^\p{L}\p{N}_"')]+$/u, '');
  const name = /^[\p{L}\p{N}_.\-: ]+/u.exec(inner)?.[0].trim() ?? '';
  const words = name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
    .replace(/[\s\-.:]+/g, '_')
    .toLowerCase();
  const known = SAMPLES.find(([pattern]) => pattern.test(words));
  return known?.[1] ?? (name === '' ? placeholder : name);
}
