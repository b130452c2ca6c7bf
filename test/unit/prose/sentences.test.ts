import assert from 'node:assert/strict';
import { plainProse } from '../../support/plain-prose.ts';

/** The sentences of a text, as they stand in it. */
const split = (text: string): string[] => plainProse(text).sentences.map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  const cases: [what: string, text: string, want: string[]][] = [
    ['full stops', 'We sent it. It arrives today.', ['We sent it.', 'It arrives today.']],
    ['exclamation and question marks', 'Really?! Yes! Good.', ['Really?!', 'Yes!', 'Good.']],
    ['titles', 'Mr. Smith wrote to Dr. Jones.', ['Mr. Smith wrote to Dr. Jones.']],
    [
      'abbreviations',
      'Bring e.g. a passport, i.e. your own. Thanks.',
      ['Bring e.g. a passport, i.e. your own.', 'Thanks.'],
    ],
    [
      'numbers',
      'It costs 12.40 now. Order no. 12 is on its way.',
      ['It costs 12.40 now.', 'Order no. 12 is on its way.'],
    ],
    ['"no" at the end of a sentence', 'The answer is no. We tried.', ['The answer is no.', 'We tried.']],
    [
      'a space that was forgotten',
      'Write to us.We are here.If it rains,call.',
      ['Write to us.', 'We are here.', 'If it rains,call.'],
    ],
    [
      'names with a full stop inside',
      'Booking.Com, Read.Me and System.Text are names, open.File() is code.',
      ['Booking.Com, Read.Me and System.Text are names, open.File() is code.'],
    ],
    ['addresses of sites', 'See example.com for more. Bye.', ['See example.com for more.', 'Bye.']],
    ['three dots', 'Well... we tried. And… Then it broke.', ['Well... we tried.', 'And…', 'Then it broke.']],
    ['a bracket after the stop', 'It broke (on Monday.) We fixed it.', ['It broke (on Monday.)', 'We fixed it.']],
    [
      'a hard wrap',
      'We are very sorry that the parcel which you\nordered has not arrived at your door yet.',
      ['We are very sorry that the parcel which you\nordered has not arrived at your door yet.'],
    ],
    [
      'a hard wrap before a capital',
      'We are very sorry that the parcel from\nLeeds has not arrived yet.',
      ['We are very sorry that the parcel from\nLeeds has not arrived yet.'],
    ],
    [
      'a greeting on its own line',
      'Hi Sam,\nYour parcel left Leeds this morning and arrives on Friday.',
      ['Hi Sam,', 'Your parcel left Leeds this morning and arrives on Friday.'],
    ],
    ['lines of a list', 'Please send:\n- your name\n- your order', ['Please send:', '- your name', '- your order']],
    ['numbered lines', '1. Open the lid. It clicks.\n2. Close it.', ['1. Open the lid.', 'It clicks.', '2. Close it.']],
    ['paragraphs without signs', 'Sorry\n\nWe wait', ['Sorry', 'We wait']],
    ['lower case after a stop', 'we tried. it broke.', ['we tried.', 'it broke.']],
    ['a placeholder at the end', 'I am sorry, \uFFFC. We sent it.', ['I am sorry, \uFFFC.', 'We sent it.']],
    ['initials', 'Ask J. Smith about it.', ['Ask J. Smith about it.']],
    ['times', 'We close at 5 p.m. on Fridays.', ['We close at 5 p.m. on Fridays.']],
    ['nothing', '', []],
    ['a picture for a full stop', 'Thanks, Miriam 🎉 We sent it.', ['Thanks, Miriam 🎉', 'We sent it.']],
    ['pictures in a row', 'Thanks ❤️🎉 We sent it.', ['Thanks ❤️🎉', 'We sent it.']],
    ['a picture before lower case', 'Thanks 🎉 we sent it.', ['Thanks 🎉 we sent it.']],
    ['a picture that leads', '🎉 We sent it.', ['🎉 We sent it.']],
    ['a picture before its name', 'Tap the 🔒 Lock to close it.', ['Tap the 🔒 Lock to close it.']],
    ['an arrow', 'Open Settings ➡️ Account.', ['Open Settings ➡️ Account.']],
  ];
  for (const [what, text, want] of cases) it(what, () => assert.deepEqual(split(text), want));

  it('knows where a sentence begins after a greeting', () => {
    const bodies = [
      'Hi Sam, we sent it.',
      'Good morning: it is here.',
      'Dear customer',
      'We sent it, Sam.',
      'Hello there – it broke.',
      '@issue-author we sent it.',
      '@sam: hi Sam, it is here.',
      '@\uFFFC it is here.',
      '@sam',
      'We meet @ noon, as ever.',
      'Good news: it is here.',
    ].map((text) => {
      const prose = plainProse(text);
      return text.slice(prose.words[prose.sentences[0]!.body]!.start);
    });
    assert.deepEqual(bodies, [
      'we sent it.',
      'it is here.',
      'Dear customer',
      'We sent it, Sam.',
      'it broke.',
      'we sent it.',
      'it is here.',
      'it is here.',
      'sam',
      'We meet @ noon, as ever.',
      'Good news: it is here.',
    ]);
  });

  it('knows a question', () => {
    assert.deepEqual(
      plainProse('Did it work? It did. Really?!').sentences.map((s) => s.question),
      [true, false, true],
    );
  });
});

describe('words', () => {
  const norms = (text: string): string[] => plainProse(text).words.map((w) => w.norm);
  const cases: [what: string, text: string, want: string[]][] = [
    [
      'contractions',
      "I'm we’re can't won't it's let's don't",
      ['i', 'am', 'we', 'are', 'can', 'not', 'will', 'not', 'it', "'s", 'let', "'s", 'do', 'not'],
    ],
    ['two in one', "you'd've", ['you', "'d", 'have']],
    ['possessives stay whole', "the customer's team's", ['the', "customer's", "team's"]],
    [
      'a noun and the "is" after it',
      "the booking's gone, the engineer’s not here",
      ['the', 'booking', "'s", 'gone', ',', 'the', 'engineer', "'s", 'not', 'here'],
    ],
    [
      'stock words that are often mistyped',
      'inconvinience incovenience inconvience inconviniences appologise apoligies dissapointed garantee unfortunatly sincerly',
      [
        'inconvenience',
        'inconvenience',
        'inconvenience',
        'inconveniences',
        'apologize',
        'apologies',
        'disappointed',
        'guarantee',
        'unfortunately',
        'sincerely',
      ],
    ],
    [
      'words that only look so',
      'inconvertible apologetic gate definite',
      ['inconvertible', 'apologetic', 'gate', 'definite'],
    ],
    [
      'hyphens and slashes part silently',
      'well-known Sir/Madam e-mail',
      ['well', 'known', 'sir', 'madam', 'e', 'mail'],
    ],
    ['dashes are signs', 'a - b – c—d', ['a', '–', 'b', '–', 'c', '–', 'd']],
    ['money and per cent', '£12.40 and 100%', ['12.40', 'and', '100', '%']],
    [
      'one spelling',
      'apologise colour cancelled your hour four',
      ['apologize', 'color', 'canceled', 'your', 'hour', 'four'],
    ],
    ['marks are passed over', '*not* _this_ `x`', ['not', 'this', 'x']],
    ['other scripts', 'Прошу прощения', ['прошу', 'прощения']],
  ];
  for (const [what, text, want] of cases) it(what, () => assert.deepEqual(norms(text), want));

  it('covers every letter once, in order', () => {
    const text = "You'd've can't “some words here” - isn’t (it)?";
    let at = 0;
    for (const word of plainProse(text).words) {
      assert.ok(word.start >= at && word.end >= word.start);
      at = word.end;
    }
  });
});
