import assert from 'node:assert/strict';
import { type Config, createLinter, DEFAULT_CONFIG, type Finding } from '../../server/src/engine/index.ts';

const linter = createLinter(DEFAULT_CONFIG);
const findings = (path: string, source: string): readonly Finding[] =>
  linter.lint({ path, source, named: true }).findings;

const house = (phrase: string, flagged: string, fine: string): Config => ({
  ...DEFAULT_CONFIG,
  custom: [
    {
      id: 'house/kindly',
      family: 'robotic',
      severity: 'warning',
      scope: 'phrase',
      message: 'Say please.',
      why: '',
      phrases: [{ match: phrase }],
      rewrites: [{ safety: 'safe', text: 'please', over: 'match' }],
      examples: { flagged: [flagged], fine: [fine] },
    },
  ],
});

describe('the engine', () => {
  const shown = (text: string): string[] => findings('a.txt', text).map((f) => `${f.severity} ${f.rule}: ${f.text}`);

  it('never ends within a word that a hyphen parts', () => {
    assert.deepEqual(shown("We can't re-cut a key from a photo."), [
      "warning negative-language/cannot: We can't re-cut",
    ]);
    assert.deepEqual(shown("We can't change - the key is lost."), [
      "warning negative-language/cannot: We can't change",
    ]);
  });

  it('says one thing of one place where two rules of a family begin at the same word; the other is related', () => {
    const [first, ...rest] = findings('a.txt', 'No exceptions.');
    assert.equal(first?.rule, 'negative-language/policy');
    assert.deepEqual(
      rest.map((f) => f.rule),
      [],
    );
    assert.ok(first?.related?.some(({ message }) => message.startsWith('Also here: This reads as a threat')));
    assert.ok(first?.related?.some(({ message }) => message.startsWith('Also here: The refusal comes before')));
    assert.deepEqual(
      findings('a.txt', 'Per our policy, the deposit stays here.').map((f) => f.rule),
      ['negative-language/policy'],
    );
  });

  it("never silences a team's own rule for one of ours", () => {
    const own = createLinter(house('kindly', 'Kindly sit.', 'Please sit.'));
    assert.deepEqual(
      own
        .lint({ path: 'a.txt', source: 'Kindly send the key.', named: true })
        .findings.map((f) => f.rule)
        .sort(),
      ['house/kindly', 'robotic/kindly'],
    );
  });

  it('lets the rule whose message fits speak of "as clearly stated"', () => {
    assert.deepEqual(shown('As clearly stated on the ticket, the train is fixed.'), [
      'warning blame/as-stated: As clearly stated',
    ]);
  });

  for (const [text, rule] of [
    ['Before filing an issue, please use our issue search.', 'blame/as-stated'],
    ['You need to delete the review.', 'command/you-must'],
    ['The requested meter reading was not supplied.', 'blame/you-failed-to'],
    ['We appreciate your business.', 'robotic/we-value-you'],
  ] as const)
    it(`only suggests at: ${text}`, () => {
      const own = findings('a.txt', text).filter((f) => f.rule === rule);
      assert.deepEqual(
        own.map((f) => f.severity),
        ['suggestion'],
      );
    });

  it('marks every blank of a form at its own place', () => {
    const blanks = findings('a.txt', 'Parcel [ORDER_NUMBER] reaches [DELIVERY_ADDRESS] on [DUE_DATE].');
    assert.deepEqual(
      blanks.map(({ text }) => text),
      ['[ORDER_NUMBER]', '[DELIVERY_ADDRESS]', '[DUE_DATE]'],
    );
    assert.equal(blanks.filter(({ related }) => related !== undefined).length, 0);
  });

  it('says what the underlined words become as a whole', () => {
    const titles = (text: string): string[] =>
      findings('a.txt', text).flatMap((f) => f.fixes.map(({ title }) => title));
    assert.deepEqual(titles('We loved the photos of the garden!!!'), ['Write “garden!”']);
    const misspelt = '---\nprovider: zendesk\n---\nHi {{ticket.requester.fistname}}, the key is here.';
    assert.deepEqual(
      findings('a.md', misspelt).flatMap((f) => f.fixes.map(({ title }) => title)),
      ['Write “{{ticket.requester.first_name}}”'],
    );
  });

  it('lets a rule be silent where one to which it yields speaks, and nowhere else', () => {
    const rules = findings('a.txt', 'Sorry for any inconvenience. Sorry for the inconvenience.').map((f) => f.rule);
    assert.deepEqual(rules, ['hollow-apology/any-may-have', 'hollow-apology/inconvenience']);
  });

  it('marks a sentence once where a rule is told that one mark is enough', () => {
    const rules = (text: string): string[] => findings('a.txt', text).map((f) => f.rule);
    assert.deepEqual(rules('We do not repair zips, and we cannot clean suede.'), ['negative-language/cannot']);
    assert.deepEqual(rules('We do not repair zips. We cannot clean suede.'), [
      'negative-language/we-dont-offer',
      'negative-language/cannot',
    ]);
  });

  it('makes a suggestion of what the next sentence softens', () => {
    const severity = (text: string): string | undefined =>
      findings('a.txt', text).find((f) => f.rule === 'negative-language/cannot')?.severity;
    assert.equal(severity('We cannot move the lesson to Sunday.'), 'warning');
    assert.equal(severity('We cannot move the lesson to Sunday. Please send us another day.'), 'suggestion');
  });

  it('knows English by its code, with a hyphen or an underscore', () => {
    const found = (locale: string): number =>
      findings('a.reply.md', `---\nlocale: ${locale}\naudience: customer\n---\nSorry for any inconvenience.`).filter(
        ({ rule }) => rule === 'hollow-apology/any-may-have',
      ).length;
    assert.deepEqual(['en', 'en-GB', 'en_US', 'de', 'enm'].map(found), [1, 1, 1, 0, 0]);
  });

  it('judges one text anew in another markup', () => {
    const text = '<p>We <b>apologise</b> for any inconvenience.</p>';
    const apology = (path: string): string | undefined =>
      findings(path, text).find((f) => f.rule === 'hollow-apology/any-may-have')?.text;
    assert.equal(apology('a.txt'), undefined);
    assert.equal(apology('a.html'), 'We apologise for any inconvenience');
  });

  it('says the same of a text that is linted once, and judges it anew where it is edited after all', () => {
    const bodies = [
      'We apologise for any inconvenience. <!-- uncanned situation: delay -->',
      'Unfortunately, we cannot.',
    ];
    const source = JSON.stringify(bodies.map((body, i) => ({ title: `t${i}`, body })));
    const file = { path: 'list.json', source };
    const config: Config = {
      ...DEFAULT_CONFIG,
      replies: [{ files: ['list.json'], at: ['/*/body'], markup: 'markdown' }],
    };
    const [own, other] = [createLinter(config), createLinter(config)];
    const result = own.lint(file, { once: true });
    assert.ok(result.findings.length > 1);
    assert.deepEqual(result, other.lint(file));
    assert.equal(JSON.stringify(own.shelve(file, result)), JSON.stringify(other.shelve(file, other.lint(file))));
    const at = source.indexOf('we cannot');
    const edit = { at: { start: at, end: at }, text: 'today ' };
    const next = { path: file.path, source: source.replace('we cannot', 'today we cannot') };
    assert.deepEqual(own.lint({ ...next, previous: { result, source, edit } }), other.lint(next));
  });

  it('gives a finding the same fingerprint wherever the file and the text in it lie', () => {
    const front = '---\nid: r1\nchannel: email\naudience: customer\n---\n';
    const one = findings('a.reply.md', `${front}Sorry for any inconvenience.`)[0];
    const two = findings('b/c.reply.md', `${front}\nHello there.\n\nSorry for any inconvenience.`)[0];
    assert.notEqual(one?.at.start, two?.at.start);
    assert.equal(one?.fingerprint, two?.fingerprint);
  });

  it('leaves a broken file alone that nobody named and that shows no sign of replies', () => {
    const broken = '{"name": "x", ';
    assert.deepEqual(linter.lint({ path: 'package.json', source: broken }).problems, []);
    assert.notDeepEqual(linter.lint({ path: 'package.json', source: broken, named: true }).problems, []);
    assert.notDeepEqual(linter.lint({ path: 'macros/all.json', source: broken }).problems, []);
  });

  it('touches no number and no placeholder by a safe fix', () => {
    const own = createLinter(house('kindly _', '[[Kindly reply]].', 'Please reply.'));
    const safe = (source: string): number =>
      own
        .lint({ path: 'a.txt', source, named: true })
        .findings.filter((f) => f.rule === 'house/kindly')
        .flatMap((f) => f.fixes).length;
    assert.deepEqual(['Now kindly reply.', 'Now kindly 4471.', 'Now kindly {{ticket.id}}.'].map(safe), [1, 0, 0]);
  });

  it('takes away no address, link or placeholder for one', () => {
    const own = createLinter(house('kindly', 'Now [[kindly]] reply.', 'Please reply.'));
    const rewritten = (source: string): string[] =>
      own
        .lint({ path: 'a.md', source, named: true })
        .findings.filter((f) => f.rule === 'negative-language/cannot' || f.rule === 'house/kindly')
        .flatMap((f) => f.fixes)
        .map(({ edits: [edit] }) => source.slice(0, edit!.at.start) + edit!.text + source.slice(edit!.at.end));
    for (const address of [
      'https://desk.example/returns',
      'box@desk.example',
      '[the returns page](https://desk.example)',
      '{{ticket.link}}',
    ]) {
      const texts = rewritten(`Now kindly note that we cannot refund a used kettle, see ${address} for that.\n`);
      assert.ok(texts.length > 0);
      for (const text of texts) assert.ok(text.includes(address), text);
    }
    assert.ok(rewritten('We cannot refund a used kettle.\n').length > 0);
  });

  it('leaves a word in the middle small where initials stood', () => {
    const source = 'We will answer ASAP.\n';
    const [fix] = findings('a.txt', source).flatMap((f) => f.fixes);
    assert.equal(fix?.edits[0]?.text, 'by [date and time]');
  });

  it('leaves alone what stands before a picture, and the sign that asks for one', () => {
    const source =
      'That is what we are here for, Miriam 😊 We value your business.\n\n⚠️ You must keep your account active.\n';
    const all = findings('a.txt', source).flatMap((f) => f.fixes.flatMap(({ edits }) => edits));
    assert.ok(all.length > 2);
    for (const { at } of all) assert.ok(at.start >= source.indexOf('😊') + 2 && at.start !== source.indexOf('⚠') + 1);
  });

  it('reads a file without asking a rule: the same replies, and the same to compare them by', () => {
    const file = {
      path: 'a.reply.md',
      source: '---\ntitel: Late\n---\nUnfortunately, [DATE].\n\n<!-- uncanned-situation: delay -->\n',
    };
    const judged = linter.lint(file);
    const read = linter.lint(file, { unjudged: true });
    assert.notDeepEqual(judged.findings, []);
    assert.deepEqual(read, { ...judged, findings: [] });
    assert.deepEqual(linter.shelve(file, read), linter.shelve(file, judged));
  });

  it('fixes only the findings that it is told to', () => {
    const own = createLinter(house('kindly _', '[[Kindly reply]].', 'Please reply.'));
    const file = {
      path: 'a.replies.md',
      source: '## One\n\nNow kindly reply.\n\n## Two\n\nNow kindly reply.\n',
      named: true,
    };
    const { source, fixed } = own.fixAll(file, ({ replyIndex }) => replyIndex === 1);
    assert.deepEqual(
      fixed.map(({ replyIndex }) => replyIndex),
      [1],
    );
    assert.equal(source, '## One\n\nNow kindly reply.\n\n## Two\n\nNow please reply.\n');
  });

  it('says which examples of a rule of one’s own fail', () => {
    assert.deepEqual(createLinter(house('kindly', '[[Kindly]] reply.', 'Please reply.')).problems, []);
    assert.deepEqual(createLinter(house('kindly', 'Please reply.', 'It was kindly meant.')).problems, [
      'house/kindly: the example “Please reply.” is not found. Widen the phrase, or correct the example.',
      'house/kindly: the example “It was kindly meant.” is found (“kindly”), though it stands under fine. Narrow the phrase, add a condition under "unless", or move the example.',
    ]);
    assert.match(
      createLinter(house('kindly ^ we', '', '')).problems[0] ?? '',
      /^house\/kindly: .*nothing can match this/,
    );
    assert.match(createLinter(house('(kindly', 'Kindly.', 'Please.')).problems[0] ?? '', /is missing/);
  });
});
