/**
 * Writes the corpus of the benchmark: replies put together from the sentence patterns below, the same bytes each time.
 *
 *     empty.md            nothing
 *     one-500.md          one reply of about 500 words
 *     many/0000.reply.md  1,000 files, 0.7 MB
 *     macros-10k.json     10,000 macros, 7 MB
 *
 * and, asked for one by one, NDJSON files of any length.
 */
import { closeSync, existsSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const SEED = 7041;

/** Numbers from 0 up to 1, the same row for the same seed (a linear congruential generator, constants of Numerical Recipes). */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const WORDS = {
  thing: ['kettle', 'lamp', 'parcel', 'invoice', 'ticket', 'desk', 'bicycle', 'licence', 'voucher', 'coat', 'rental'],
  team: ['our warehouse', 'the carrier', 'our payments team', 'your bank', 'the night shift', 'a specialist'],
  day: ['on Monday', 'by Thursday', 'within two days', 'before noon', 'at the end of the month', 'next week'],
  fault: [
    'arrived with a crack',
    'was charged twice',
    'went to the wrong address',
    'stopped after an hour',
    'never left our shelf',
  ],
  page: ['Orders', '**Billing**', '[your account](https://shop.example/account)', 'the app', '`Settings`'],
  name: ['{{ticket.requester.first_name}}', 'Ines', 'Tom', '{{customer.name}}', 'Mrs. Adeyemi', 'there'],
  agent: ['{{current_user.name}}', 'Lea', 'Marcus from Support'],
  amount: ['£12.40', '$80', '€6', 'the full price'],
  number: ['{{ticket.id}}', 'A-20417', '#88213', '4 of 6'],
};

const HELLO = ['Hi {name},', 'Hello {name},', 'Dear {name},', 'Good afternoon {name},'];

const KIND = [
  'I can see that your {thing} {fault}, and I have asked {team} to look at it today.',
  'Your {thing} will be with you {day}.',
  'Thank you for the photo: it shows exactly where the {thing} broke.',
  'I have refunded {amount} to the card you paid with, and you will see it {day}.',
  'You can follow each step under {page}.',
  'If the {thing} has not come {day}, reply here and I will send another one.',
  'It must have been tiring to explain this to {team} twice.',
  'I spoke with {team} this morning; they found the {thing} and put number {number} on it.',
  'There is nothing for you to pay, and nothing to send back.',
  'Both of your orders are safe, and number {number} is still on its way.',
];

const UNKIND = [
  'We apologise for any inconvenience this may have caused.',
  'Unfortunately, we are unable to replace your {thing}.',
  'I understand your frustration.',
  'You failed to tell {team} that the {thing} {fault}.',
  'As stated previously, number {number} cannot be changed.',
  'Please be advised that your case will be closed {day}.',
  'You must open {page} before we can help you.',
  'We are sorry if you feel that the {thing} {fault}.',
  'Per our policy, there is nothing we can do about your {thing}.',
  'Your request was denied by {team}.',
];

const STEPS = [
  '1. Open {page}.\n2. Choose the {thing}.\n3. Press **Send**.',
  '- the number {number}\n- a photo of the {thing}',
];

const BYE = ['Kind regards,\n{agent}', 'All the best,\n{agent}', 'Warm wishes,\n{agent}'];

/** Makes replies: `reply(words)` is one of about so many words. */
function writer() {
  const next = numbers(SEED);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const fill = (pattern) => pattern.replace(/\{(\w+)\}/g, (whole, slot) => (WORDS[slot] ? pick(WORDS[slot]) : whole));
  const count = (text) => text.split(/\s+/).length;
  const paragraph = () => {
    if (next() < 0.1) return `Here is what I need:\n\n${fill(pick(STEPS))}`;
    const length = 2 + Math.floor(next() * 3);
    return Array.from({ length }, () => fill(pick(next() < 0.25 ? UNKIND : KIND))).join(' ');
  };
  const reply = (words) => {
    const parts = [fill(pick(HELLO))];
    for (let sofar = 2; sofar < words - 4; sofar += count(parts.at(-1))) parts.push(paragraph());
    parts.push(fill(pick(BYE)));
    return `${parts.join('\n\n')}\n`;
  };
  return { reply, pick };
}

/**
 * Writes an NDJSON file of replies, each line a macro.
 * @returns its path
 */
export function writeLines(folder, count) {
  const path = join(folder, `macros-${count}.ndjson`);
  const { reply, pick } = writer();
  const file = openSync(path, 'w');
  for (let i = 0; i < count; ) {
    let chunk = '';
    for (const end = Math.min(count, i + 1000); i < end; i++)
      chunk += `${JSON.stringify({ id: 5_100_000 + i, title: `${pick(WORDS.thing)} ${i}`, active: true, actions: [{ field: 'comment_value', value: reply(64) }] })}\n`;
    writeSync(file, chunk);
  }
  closeSync(file);
  return path;
}

/** Writes the corpus into `folder`, unless it is there already. */
export function writeCorpus(folder) {
  const done = join(folder, 'macros-10k.json');
  if (existsSync(done)) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'many'), { recursive: true });
  const { reply, pick } = writer();
  writeFileSync(join(folder, 'empty.md'), '');
  writeFileSync(join(folder, 'one-500.md'), reply(500));
  for (let i = 0; i < 1000; i++)
    writeFileSync(join(folder, 'many', `${String(i).padStart(4, '0')}.reply.md`), reply(112));
  const macros = Array.from({ length: 10_000 }, (_, i) => ({
    id: 5_100_000 + i,
    title: `${pick(WORDS.thing)} ${i}`,
    active: true,
    actions: [
      { field: 'comment_value', value: reply(64) },
      { field: 'status', value: 'pending' },
    ],
  }));
  writeFileSync(done, `${JSON.stringify({ macros }, null, 2)}\n`);
}
