import assert from 'node:assert/strict';
import { CUES, toldBy } from '../../server/src/cli/init/cues.ts';
import { entriesFor, type Unread } from '../../server/src/cli/init/entries.ts';
import { type Labelled, proposeSituations } from '../../server/src/cli/init/propose.ts';

/** Situations told by a name, `?` after them where they are not certain. */
const told = (name: string): string => {
  const found = toldBy(name);
  return found === undefined ? '' : found.situations.join() + (found.sure ? '' : '?');
};

describe('what names tell of replies', () => {
  const cases: readonly (readonly [name: string, want: string])[] = [
    ['Refund declined', 'refund-refused'],
    ['Refunds::Outside 30 days', 'refund-refused'],
    ['Return not possible', 'refund-refused'],
    ['Refund approved', 'good-news'],
    ['Parcel is late', 'delay'],
    ['late_delivery', 'delay'],
    ['Delay: supplier', 'delay'],
    ['Late check-out', 'delay?'],
    ['Parcel lost', 'lost-parcel'],
    ['Lost item', 'lost-parcel?'],
    ['Damaged item', 'faulty-product'],
    ['Charged twice', 'billing-error'],
    ['Out of stock – mugs', 'out-of-stock'],
    ['Appointment cancelled by us', 'cancellation'],
    ['How do I cancel', 'cancellation?'],
    ['Account locked', 'account-locked'],
    ['Password reset', 'routine'],
    ['Invoice copy', 'routine'],
    ['Welcome to the club', 'onboarding'],
    ['Price increase 2025', 'price-rise'],
    ['GDPR request', 'privacy'],
    ['Complaint about a late delivery', 'delay,complaint'],
    ['Password reset after account locked', 'account-locked,routine?'],
    ['Bereavement: close account', 'grief'],
    ['Abusive customer', 'hostile'],
    ['Third contact', 'repeated-contact'],
    ['Product safety recall', 'safety-critical'],
    // Never guessed where the words are not plain.
    ['Angry birds poster', ''],
    ['Sorry for your loss of luggage', ''],
    ['Second chance offer', ''],
    ['You are welcome to update the docs', ''],
    ["You're welcome", ''],
    ['Safe delivery', ''],
    ['Translate', ''],
    ['Later', ''],
    ['Template', ''],
    ['Signature', ''],
    ['', ''],
  ];
  for (const [name, want] of cases) it(`“${name}”: ${want || 'nothing'}`, () => assert.equal(told(name), want));

  it('the gravest situations are told by plain words alone', () => {
    const grave = ['grief', 'hostile', 'repeated-contact', 'safety-critical'];
    assert.deepEqual(
      CUES.filter(({ situation, maybe }) => maybe && grave.includes(situation)),
      [],
    );
  });
});

const reply = (title: string, o: Partial<Labelled> = {}): Labelled => ({
  path: 'a.json',
  title,
  tags: [],
  isDeclared: false,
  ...o,
});
const lines = (replies: readonly Labelled[]): string[] =>
  proposeSituations(replies).map(
    ({ pattern, situations, sure, covers }) =>
      `${sure ? '' : '# '}${pattern}: ${situations.join()} (${covers.join('; ')})`,
  );

describe('proposed situations', () => {
  it('many titles of one folder make a pattern, where every one of them tells the same', () => {
    assert.deepEqual(
      lines([
        reply('Out of stock::Mugs'),
        reply('Out of stock::Kettles'),
        reply('Out of stock::Pans::Small'),
        reply('Delivery::Parcel late'),
        reply('Delivery::Parcel delayed'),
        reply('Delivery::Delay abroad'),
        reply('Delivery::Opening hours'),
        reply('Refund declined - EU'),
        reply('Refund declined - UK'),
        reply('Refund declined - US'),
      ]),
      [
        'Out of stock::*: out-of-stock (Out of stock::Mugs; Out of stock::Kettles; Out of stock::Pans::Small)',
        'Delivery::Parcel late: delay (Delivery::Parcel late)',
        'Delivery::Parcel delayed: delay (Delivery::Parcel delayed)',
        'Delivery::Delay abroad: delay (Delivery::Delay abroad)',
        'Delivery::Opening hours: routine (Delivery::Opening hours)',
        'Refund declined - *: refund-refused (Refund declined - EU; Refund declined - UK; Refund declined - US)',
      ],
    );
  });

  it('an inner folder makes one where the outer one does not', () => {
    assert.deepEqual(lines([reply('A::Signature'), ...['1', '2', '3'].map((n) => reply(`A::Delay::${n}`))]), [
      'A::Delay::*: delay (A::Delay::1; A::Delay::2; A::Delay::3)',
    ]);
  });

  it('tags, folders and file names are asked where the title tells nothing', () => {
    assert.deepEqual(
      lines([
        reply('VIP 1', { tags: ['vip', 'refund_declined'] }),
        reply('VIP 2', { tags: ['refund_declined'] }),
        reply('Parcel late', { tags: ['refund_declined'] }),
        { path: 'bereavement/one.reply.md', tags: [], isDeclared: false },
        reply('Two', { path: 'bereavement/deep/two.reply.md' }),
        { path: 'shop/sold-out.reply.md', tags: [], isDeclared: false },
        { path: 'shop/[x] hello.reply.md', tags: [], isDeclared: false },
      ]),
      [
        'Parcel late: delay (Parcel late)',
        'refund_declined: refund-refused (VIP 1; VIP 2)',
        'bereavement/**: grief (bereavement/one.reply.md; Two)',
        'shop/sold-out.reply.md: out-of-stock (shop/sold-out.reply.md)',
      ],
    );
  });

  it('replies that say it themselves need no line', () => {
    assert.deepEqual(lines([reply('Parcel late', { isDeclared: true })]), []);
  });

  it('what may mean something else is left to a person, and no key stands twice', () => {
    assert.deepEqual(lines([reply('Late'), reply('X', { tags: ['Late'] })]), ['# Late: delay (Late)']);
  });
});

describe('proposed entries of replies', () => {
  const unread = (path: string, o: Partial<Unread> = {}): Unread => ({
    path,
    message: 'm',
    at: ['/*/t'],
    markup: 'plain',
    sure: true,
    ...o,
  });
  const files = (all: readonly Unread[], others: readonly string[] = []): string[] =>
    entriesFor(all, [...all.map(({ path }) => path), ...others]).map((entry) => entry.files.join(' '));

  it('one for all files of a kind in a folder, where it would cover no other', () => {
    assert.deepEqual(files([unread('m/a.json'), unread('m/b.json'), unread('m/c.csv')]), ['m/*.json', 'm/c.csv']);
    assert.deepEqual(files([unread('m/a.json'), unread('m/b.json')], ['m/package.json']), ['m/a.json', 'm/b.json']);
    assert.deepEqual(files([unread('m/a.json'), unread('m/b.json', { at: ['/t'] })]), ['m/a.json', 'm/b.json']);
  });

  it('letters in one, by their names where something else stands among them', () => {
    const letter = (path: string): Unread => unread(path, { at: [], markup: undefined, letter: true });
    const letters = ['m/a.md', 'm/b.md', 'm/c.md'].map(letter);
    assert.deepEqual(files(letters), ['m/*.md']);
    assert.deepEqual(files(letters, ['m/README.md']), ['m/a.md m/b.md m/c.md']);
  });

  it('a name in the folder itself means that file alone; signs of globs stand for themselves', () => {
    assert.deepEqual(files([unread('a.csv')], ['sub/a.csv']), ['/a.csv']);
    assert.deepEqual(files([unread('a.csv')]), ['a.csv']);
    assert.deepEqual(files([unread('a.csv'), unread('b.csv')]), ['/*.csv']);
    assert.deepEqual(files([unread('m/[x] {1}.json')]), ['m/?x? ?1?.json']);
  });
});
