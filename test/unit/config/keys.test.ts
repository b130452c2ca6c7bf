import assert from 'node:assert/strict';
import { parseConfig } from '../../../server/src/engine/config/parse.ts';
import { KNOWN, parse, sound } from './support.ts';

const yaml = (...lines: string[]): string => `${lines.join('\n')}\n`;

describe('a config file: what each key means', () => {
  it('an empty file, or one of comments only, says nothing and is fine', () => {
    for (const text of ['', '\n', '# nothing yet\n', '---\n', 'rules:\nignore:\n']) {
      const raw = sound(text);
      assert.deepEqual(raw.rules, []);
      assert.deepEqual(raw.extends, []);
      assert.deepEqual(raw.ignore, []);
    }
    assert.deepEqual(sound('', '.uncanned.json').rules, []);
    assert.deepEqual(sound('{}', '.uncanned.json').rules, []);
  });

  it('extends: a preset, a path, or a list of both', () => {
    const values = (text: string): string[] => sound(text).extends.map(({ value }) => value);
    assert.deepEqual(values('extends: strict'), ['strict']);
    assert.deepEqual(values('extends: ../house.yaml'), ['../house.yaml']);
    assert.deepEqual(values('extends: [essential, ./a.yaml]'), ['essential', './a.yaml']);
  });

  it('rules: ids, families and all, in the order written', () => {
    const { rules } = sound(
      yaml(
        'rules:',
        '  "*": suggestion',
        '  hollow-apology/*: warning',
        '  hollow-apology/inconvenience: error',
        '  robotic/kindly: off',
        '  command/*: on',
      ),
    );
    assert.deepEqual(rules, [
      ['*', 'suggestion'],
      ['hollow-apology/*', 'warning'],
      ['hollow-apology/inconvenience', 'error'],
      ['robotic/kindly', 'off'],
      ['command/*', 'on'],
    ]);
    assert.deepEqual(sound('rules: { hollow-apology/inconvenience: error, robotic/*: off }').rules, [
      ['hollow-apology/inconvenience', 'error'],
      ['robotic/*', 'off'],
    ]);
  });

  it('a family may be named before it has a rule', () => {
    assert.deepEqual(sound('rules: { jargon/*: off }').rules, [['jargon/*', 'off']]);
  });

  it('replies: files, places, markup and help desk', () => {
    const { replies } = sound(
      yaml(
        'replies:',
        '  - files: "macros/*.json"',
        '    at: ["/*/text", "/*/html"]',
        '    markup: html',
        '    provider: zendesk',
        '  - files: [a.csv, b.csv]',
        '    at: body',
        '  - files: "texts/**"',
        '    split: 3',
      ),
    );
    assert.deepEqual(replies, [
      { files: ['macros/*.json'], at: ['/*/text', '/*/html'], markup: 'html', provider: 'zendesk' },
      { files: ['a.csv', 'b.csv'], at: ['body'] },
      { files: ['texts/**'], at: [], split: 3 },
    ]);
  });

  it("fields: a team's own in front matter", () => {
    assert.deepEqual(sound(yaml('fields: [author, version]')).fields, ['author', 'version']);
    assert.deepEqual(sound(yaml('fields: author')).fields, ['author']);
  });

  it('samples: customers of the team, with texts, numbers, yes and no, and lists', () => {
    const { samples } = sound(
      yaml(
        'samples:',
        '  - name: Wholesale',
        '    values:',
        '      ticket.requester.first_name: Ada',
        '      ticket.organization.name: ""',
        '      ticket.requester.phone:',
        '      order.total: 250',
        '      order.paid: true',
        '      ticket.tags: [vip, wholesale]',
      ),
    );
    assert.deepEqual(samples, [
      {
        name: 'Wholesale',
        values: [
          ['ticket.requester.first_name', 'Ada'],
          ['ticket.organization.name', ''],
          ['ticket.requester.phone', ''],
          ['order.total', 250],
          ['order.paid', true],
          ['ticket.tags', ['vip', 'wholesale']],
        ],
      },
    ]);
  });

  it('words: what is fine in replies', () => {
    assert.deepEqual(sound(yaml('words: [Acme ONE, guys]')).words, ['Acme ONE', 'guys']);
    assert.deepEqual(sound(yaml('words: Beta')).words, ['Beta']);
  });

  it('variables: names that the desk fills', () => {
    assert.deepEqual(sound(yaml('variables: [order.number, warranty]')).variables, ['order.number', 'warranty']);
    assert.deepEqual(sound(yaml('variables: order.number')).variables, ['order.number']);
  });

  it('statements: a team’s own, and those it likes best', () => {
    const { statements } = sound(
      yaml(
        'statements:',
        '  own:',
        '    - name: carrier-switch',
        '      situation: Late delivery',
        '      function: act',
        '      text: "I moved [item] to [carrier]."',
        '    - { situation: grief, function: close, text: "Take the time you need." }',
        '  favorites: [delay-act-5, carrier-switch]',
      ),
    );
    assert.deepEqual(
      statements.own.map(({ value }) => value),
      [
        {
          id: 'carrier-switch',
          situation: 'delay',
          function: 'act',
          text: 'I moved [item] to [carrier].',
          sources: [],
          own: true,
        },
        { id: '', situation: 'grief', function: 'close', text: 'Take the time you need.', sources: [], own: true },
      ],
    );
    assert.deepEqual(
      statements.favorites.map(({ value }) => value),
      ['delay-act-5', 'carrier-switch'],
    );
  });

  it('statements: what is wrong with one is said at its place, and it is left out', () => {
    const { raw, said } = parse(
      yaml(
        'statements:',
        '  own:',
        '    - { situation: delay, function: apologise, text: Sorry. }',
        '    - { situation: delay, function: act, text: "On [date it left." }',
        '    - { situation: delay, function: act, text: "On [] it left." }',
        '    - { situation: delay, function: act, text: "Two\\nlines." }',
        '    - { situation: delay, text: No function. }',
        '    - { name: delay-act-5, situation: delay, function: act, text: A. }',
        '    - { name: twice, situation: delay, function: act, text: B. }',
        '    - { name: twice, situation: delay, function: act, text: C. }',
        '  favorites: [delay-act-4, twice]',
        '  own statements: []',
      ),
    );
    assert.deepEqual(
      raw.statements.own.map(({ value }) => value.text),
      ['B.'],
    );
    const messages = said.map(({ message }) => message);
    for (const part of [
      'Did you mean "apologise specifically"?',
      'A statement is one line',
      'The key "function" is missing',
      'a statement that Uncanned has already',
      'There are two statements "twice"',
      'There is no statement "delay-act-4". Did you mean "delay-act-5"?',
      'There is no key "own statements"',
    ])
      assert.equal(messages.filter((message) => message.includes(part)).length, 1, `${part}\n${messages.join('\n')}`);
    assert.equal(messages.filter((message) => message.startsWith('Blanks stand in square brackets')).length, 2);
    assert.equal(messages.length, 9);
  });

  it('situations: one or several for a title, tag or glob', () => {
    assert.deepEqual(
      sound(yaml('situations:', '  "Refunds::*": refund-refused', '  grief/**: [grief, complaint]')).situations,
      [
        ['Refunds::*', ['refund-refused']],
        ['grief/**', ['grief', 'complaint']],
      ],
    );
  });

  it('overrides: by files, by replies, by both, with a reason', () => {
    const { overrides } = sound(
      yaml(
        'overrides:',
        '  - files: legal/**',
        '    rules: { command/*: off }',
        '  - replies: ["id:360001", "title:Final notice", "key:/macros/3/*"]',
        '    rules: { command/must: suggestion }',
        '    reason: wording required by law',
        '  - files: [a.md]',
        '    replies: title:Hello',
        '    rules: { robotic/*: off }',
      ),
    );
    assert.deepEqual(overrides, [
      { files: ['legal/**'], rules: [['command/*', 'off']] },
      {
        replies: ['id:360001', 'title:Final notice', 'key:/macros/3/*'],
        rules: [['command/must', 'suggestion']],
        reason: 'wording required by law',
      },
      { files: ['a.md'], replies: ['title:Hello'], rules: [['robotic/*', 'off']] },
    ]);
  });

  it('custom: a rule with every key', () => {
    const { custom } = sound(
      yaml(
        'custom:',
        '  - id: house/kindly',
        '    family: command',
        '    severity: error',
        '    scope: sentence',
        '    message: House style says "please".',
        '    why: It sounds like an order.',
        '    unless: { question: true }',
        '    phrases:',
        '      - match: kindly (send|reply)',
        '        only: { subject: we, if-clause: false, negated: true, before: [so, and], previous: x, next: y }',
        '        unless:',
        '          - after: to you',
        '          - { sentence: "it was" }',
        '    rewrites:',
        '      - { safety: safe, text: please $1, over: sentence, for: 1, title: Ask }',
        '      - text: ""',
        '    examples:',
        '      flagged: "[[Kindly reply]] today."',
        '      fine: [It was kindly meant.]',
      ),
    );
    assert.deepEqual(custom[0]?.value, {
      id: 'house/kindly',
      family: 'command',
      severity: 'error',
      scope: 'sentence',
      message: 'House style says "please".',
      why: 'It sounds like an order.',
      phrases: [
        {
          match: 'kindly (send|reply)',
          only: {
            subject: ['we'],
            'if-clause': false,
            negated: true,
            before: ['so', 'and'],
            previous: ['x'],
            next: ['y'],
          },
          unless: [{ after: ['to you'] }, { sentence: ['it was'] }, { question: true }],
        },
      ],
      rewrites: [
        { safety: 'safe', over: 'sentence', text: 'please $1', for: [1], title: 'Ask' },
        { safety: 'review', over: 'match', text: '' },
      ],
      examples: { flagged: ['[[Kindly reply]] today.'], fine: ['It was kindly meant.'] },
    });
  });

  it('custom: what may be left out, and the family that follows from the id', () => {
    const least = (id: string): string =>
      yaml('custom:', `  - id: ${id}`, '    phrases: [{ match: kindly }]', '    message: No.');
    assert.deepEqual(sound(least('house/kindly')).custom[0]?.value, {
      id: 'house/kindly',
      family: 'robotic',
      severity: 'warning',
      scope: 'phrase',
      message: 'No.',
      why: '',
      phrases: [{ match: 'kindly' }],
      rewrites: [],
      examples: { flagged: [], fine: [] },
    });
    assert.equal(sound(least('blame/you-failed')).custom[0]?.value.family, 'blame');
  });

  it('a custom rule may be named under rules, alone and as a family', () => {
    sound(
      yaml(
        'rules: { house/*: error, house/kindly: off }',
        'custom:',
        '  - { id: house/kindly, message: No., phrases: [{ match: kindly }] }',
      ),
    );
  });

  it('ignore: a glob or several', () => {
    assert.deepEqual(sound('ignore: drafts/**').ignore, ['drafts/**']);
    assert.deepEqual(sound('ignore: ["*.bak", "!keep.bak"]').ignore, ['*.bak', '!keep.bak']);
  });

  it('maxFileSize: bytes or a size with a unit', () => {
    const size = (value: string): number | undefined => sound(`maxFileSize: ${value}`).maxFileSize;
    assert.equal(size('1000'), 1000);
    assert.equal(size('20 MB'), 20 * 1024 * 1024);
    assert.equal(size('1.5kb'), 1536);
    assert.equal(size('"2 GB"'), 2 * 1024 ** 3);
    assert.equal(size('12 B'), 12);
  });

  it('JSON says the same, with comments and trailing commas, tabs, and its schema', () => {
    const text =
      '{\n\t"$schema": "./x.json", // for the editor\n\t"rules": { "robotic/*": "off", },\n\t"maxFileSize": 5\n}\n';
    const raw = sound(text, 'a/.uncanned.json');
    assert.deepEqual(raw.rules, [['robotic/*', 'off']]);
    assert.equal(raw.maxFileSize, 5);
  });

  it('Windows line ends change nothing', () => {
    assert.deepEqual(sound('rules:\r\n  robotic/*: off\r\nignore:\r\n  - a\r\n').rules, [['robotic/*', 'off']]);
  });
});

/** Each mistake: the file, what is underlined, what is said. */
const MISTAKES: readonly (readonly [what: string, text: string, under: string, message: RegExp, path?: string])[] = [
  ['an unknown key', 'rule: {}', 'rule', /^There is no key "rule" in the config\. Did you mean "rules"\?$/],
  ['an unknown key, nothing near', 'colour: red', 'colour', /It may hold \$schema, extends, rules, replies, /],
  ['an unknown key, JSON', '{"Rules": {}}', '"Rules"', /Did you mean "rules"\?/, 'x.json'],
  [
    'an unknown rule',
    'rules:\n  hollow-apology/inconvenince: off',
    'hollow-apology/inconvenince',
    /^There is no rule "hollow-apology\/inconvenince"\. Did you mean "hollow-apology\/inconvenience"\?$/,
  ],
  [
    'an unknown family',
    'rules: { robotik/*: off }',
    'robotik/*',
    /^There is no family "robotik"\. Did you mean "robotic\/\*"\?$/,
  ],
  ['a family without its star', 'rules: { robotic: off }', 'robotic', /Did you mean "robotic\/\*"\?/],
  ['a rule of another family', 'rules: { apology/kindly: off }', 'apology/kindly', /Did you mean "robotic\/kindly"\?/],
  ['a rule with nothing near', 'rules: { foo/bar: off }', 'foo/bar', /^There is no rule "foo\/bar"\.$/],
  [
    'an unknown rule in an override',
    'overrides: [{ files: a, rules: { command/mus: off } }]',
    'command/mus',
    /Did you mean "command\/must"\?/,
  ],
  ['an unknown level', 'rules: { robotic/*: eror }', 'eror', /^"eror" is not a level\. Did you mean "error"\?$/],
  ['a level from habit', 'rules: { robotic/*: warn }', 'warn', /Did you mean "warning"\?/],
  ['false for off', 'rules: { robotic/*: false }', 'false', /Did you mean "off"\?/],
  [
    'a number for a level',
    'rules: { robotic/*: 2 }',
    '2',
    /"2" is not a level\. Choose one of off, suggestion, warning, error, on\./,
  ],
  [
    'a list for a level',
    'rules: { robotic/*: [off] }',
    '[off]',
    /^This should be a level \(one of .*\), but it is a list\.$/,
  ],
  [
    'a line that a later one undoes',
    'rules:\n  robotic/kindly: error\n  robotic/*: off',
    'robotic/kindly',
    /^"robotic\/\*" further down sets this again: move this line below it\.$/,
  ],
  [
    'a wrong key of a sample',
    'samples:\n  - { name: A, value: {}, values: {} }',
    'value',
    /no key "value".*"values"\?/,
  ],
  ['a sample without values', 'samples:\n  - { name: A }', 'name', /"values" is missing/],
  [
    'a sample name with brackets',
    'samples:\n  - { name: A, values: { "{{ a.b }}": c } }',
    '"{{ a.b }}"',
    /brackets: "a\.b"/,
  ],
  [
    'a sample of a placeholder without a name',
    'samples:\n  - { name: A, values: { "": c } }',
    '""',
    /name of a placeholder/,
  ],
  ['a map as a sample', 'samples:\n  - { name: A, values: { a: { b: c } } }', '{ b: c }', /a text, a number/],
  [
    'two samples of one name',
    'samples:\n  - { name: A, values: {} }\n  - { name: "A", values: {} }',
    '"A"',
    /Two samples/,
  ],
  ['a key written twice', 'rules: { robotic/*: off }\nignore: a\nrules: { robotic/*: on }', 'rules', /written twice/],
  ['a rule written twice', 'rules: { robotic/*: off, robotic/*: on }', 'robotic/*', /written twice/],
  [
    'rules as a list',
    'rules: [robotic/*]',
    '[robotic/*]',
    /^This should be "rules" \(keys and values\), but it is a list\.$/,
  ],
  ['a number to extend', 'extends: 3', '3', /put 3 in quotes/],
  ['an unknown situation', 'situations: { x: refund-refusd }', 'refund-refusd', /Did you mean "refund-refused"\?/],
  ['an unknown markup', 'replies: [{ files: a, markup: md }]', 'md', /Did you mean "markdown"\?/],
  ['an unknown help desk', 'replies: [{ files: a, provider: zendsk }]', 'zendsk', /Did you mean "zendesk"\?/],
  [
    'an entry without files',
    'replies:\n  - at: /x',
    'at',
    /^The key "files" is missing in an entry of "replies": Which files/,
  ],
  ['an empty list of files', 'replies: [{ files: [] }]', '[]', /^This list of globs is empty\.$/],
  [
    'a JSONPath',
    'replies: [{ files: a, at: "$.macros[*].text" }]',
    '"$.macros[*].text"',
    /^Write a JSON pointer: "\/macros\/\*\/text" instead/,
  ],
  [
    'an unknown key of an entry',
    'replies: [{ files: a, mark: html }]',
    'mark',
    /There is no key "mark" in an entry of "replies"\. Did you mean "markup"\?/,
  ],
  [
    'an override for everything',
    'overrides:\n  - rules: { command/*: off }',
    'rules: { command/*: off }',
    /^Say where this holds/,
  ],
  ['an override without rules', 'overrides: [{ files: a }]', 'files', /^The key "rules" is missing/],
  [
    'a reply without its kind',
    'overrides: [{ replies: Final notice, rules: {} }]',
    'Final notice',
    /should begin with "id:", "title:" or "key:"\.$/,
  ],
  [
    'a reply of an unknown kind',
    'overrides: [{ replies: "titel:x", rules: {} }]',
    '"titel:x"',
    /Did you mean "title:"\?/,
  ],
  [
    'a reply with a space after its colon',
    'overrides:\n  - replies:\n      - title: Final notice\n    rules: {}',
    'title: Final notice',
    /^Write it as one text in quotes: "title:Final notice"\.$/,
  ],
  [
    'an empty reason',
    'overrides: [{ files: a, rules: {}, reason: "" }]',
    '""',
    /This should be a reason, but it is empty\./,
  ],
  ['custom as a map', 'custom: { id: house/x }', '{ id: house/x }', /^This should be a list of rules, but it is a map/],
  [
    'a custom rule without a message',
    'custom:\n  - id: house/x\n    phrases: [{ match: y }]',
    'id',
    /The key "message" is missing in a custom rule: What the squiggle says/,
  ],
  [
    'a custom id that is none',
    'custom: [{ id: House X, message: m, phrases: [{ match: y }] }]',
    'House X',
    /is not an id: write two names/,
  ],
  [
    'a custom id that is taken',
    'custom: [{ id: robotic/kindly, message: m, phrases: [{ match: y }] }]',
    'robotic/kindly',
    /choose a name of your own, such as "house\/kindly"/,
  ],
  [
    'a custom id twice',
    'custom: [{ id: a/b, message: m, phrases: [{ match: y }] }, { id: a/b, message: m, phrases: [{ match: y }] }]',
    'a/b',
    /^There are two rules "a\/b"/,
  ],
  [
    'a phrase as bare text',
    'custom: [{ id: a/b, message: m, phrases: [kindly] }]',
    'kindly',
    /^This should be a phrase \(keys and values\), but it is "kindly"\.$/,
  ],
  [
    'a phrase with no match',
    'custom: [{ id: a/b, message: m, phrases: [{ only: {} }] }]',
    'only',
    /The key "match" is missing in a phrase/,
  ],
  [
    'an unknown condition',
    'custom: [{ id: a/b, message: m, phrases: [{ match: x, unless: { befor: y } }] }]',
    'befor',
    /Did you mean "before"\?/,
  ],
  [
    'an unknown subject',
    'custom: [{ id: a/b, message: m, phrases: [{ match: x, only: { subject: them } }] }]',
    'them',
    /Did you mean "they"\?/,
  ],
  [
    'yes for true',
    'custom: [{ id: a/b, message: m, phrases: [{ match: x, only: { question: yes } }] }]',
    'yes',
    /^This should be true or false, but it is "yes"\.$/,
  ],
  [
    'an unknown safety',
    'custom: [{ id: a/b, message: m, phrases: [{ match: x }], rewrites: [{ safety: saf, text: y }] }]',
    'saf',
    /Did you mean "safe"\?/,
  ],
  [
    'a phrase number 0',
    'custom: [{ id: a/b, message: m, phrases: [{ match: x }], rewrites: [{ text: y, for: 0 }] }]',
    '0',
    /whole number from 1 on/,
  ],
  [
    'an unknown family of a custom rule',
    'custom: [{ id: a/b, message: m, family: blam, phrases: [{ match: x }] }]',
    'blam',
    /Did you mean "blame"\?/,
  ],
  [
    'a severity that is none',
    'custom: [{ id: a/b, message: m, severity: off, phrases: [{ match: x }] }]',
    'off',
    /"off" is not a severity\. Choose one of error, warning, suggestion\./,
  ],
  ['a size that is none', 'maxFileSize: big', 'big', /^This should be a size such as "20 MB"/],
  ['no size at all', 'maxFileSize: 0', '0', /size such as/],
  ['ignore as a map', 'ignore: { a: b }', '{ a: b }', /This should be a glob such as "drafts\/\*\*", but it is a map/],
  ['a config that is a list', '- a', '- a', /^This should be the config \(keys and values\), but it is a list\.$/],
  [
    'a config that is a word',
    'strict',
    'strict',
    /^This should be the config \(keys and values\), but it is "strict"\.$/,
  ],
  [
    'a star without quotes',
    'ignore: *.bak',
    '*.bak',
    /^In YAML, text that begins with "\*" stands in quotes: "\*\.bak"\.$/,
  ],
  ['a star as key without quotes', 'rules:\n  *: off', '*:', /^In YAML, text that begins with "\*" stands in quotes/],
  [
    'an exclamation mark without quotes',
    'ignore: [!keep.md]',
    '!keep.md',
    /^In YAML, text that begins with "!" stands in quotes: "!keep\.md"\.$/,
  ],
  ['a tab', 'rules:\n\trobotic/*: off', '\t', /no tabs/],
  ['a quote that is not closed', 'extends: "strict', '', /^This is not valid YAML: /],
  ['two documents', 'ignore: a\n---\nignore: b', '---\nignore: b', /one document/],
  ['a key that is a list', '[a, b]: c', '[a, b]', /^A key is one word/],
  [
    'a comma missing in JSON',
    '{"ignore": "a" "rules": {}}',
    '"rules"',
    /^A comma is missing before this\.$/,
    '.uncanned.json',
  ],
  ['JSON without quotes', '{ignore: "a"}', 'ignore', /double quotation marks/, '.uncanned.json'],
  ['JSON cut off', '{"ignore": ["a"', '[', /2 brackets are not closed/, '.uncanned.json'],
];

describe('a config file: every mistake has its place and says what to do', () => {
  for (const [what, text, under, message, path] of MISTAKES) {
    it(what, () => {
      const { said } = parse(text, path);
      const found = said.find((each) => each.under === under && message.test(each.message));
      assert.ok(found, `wanted ${message} under ${JSON.stringify(under)}, but: ${JSON.stringify(said, null, 1)}`);
    });
  }

  it('what is sound beside a mistake still counts', () => {
    const { raw, said } = parse('rules: { robotic/*: of, command/*: off }\nignore: [a, 3]\ncolor: x\n');
    assert.deepEqual(raw.rules, [['command/*', 'off']]);
    assert.deepEqual(raw.ignore, ['a']);
    assert.equal(said.length, 3);
  });

  it('problems come in the order of the file', () => {
    const { said } = parse('rules: { foo/bar: off, robotic/*: x }\nnope: 1\n');
    assert.deepEqual(
      said.map(({ under }) => under),
      ['foo/bar', 'x', 'nope'],
    );
  });

  it('a condition that cannot be read never turns into "everywhere"', () => {
    const { raw } = parse(
      [
        'overrides:',
        '  - { files: 3, replies: "id:1", rules: { command/*: off } }',
        '  - { files: a, replies: [{}], rules: { command/*: off } }',
        'replies: [{ files: a, at: [3] }]',
        'custom:',
        '  - { id: a/b, message: m, phrases: [{ match: x, only: { befor: y } }, { match: z }] }',
        '  - { id: a/c, message: m, unless: { befor: y }, phrases: [{ match: z }] }',
      ].join('\n'),
    );
    assert.deepEqual(raw.overrides, []);
    assert.deepEqual(raw.replies, []);
    assert.deepEqual(
      raw.custom.map(({ value }) => [value.id, value.phrases]),
      [['a/b', [{ match: 'z' }]]],
    );
  });

  it('a line that a later one undoes is a warning, everything else is an error', () => {
    const { problems } = parseConfig('rules: { robotic/kindly: error, "*": off, command/must: x }', 'x.yaml', KNOWN);
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning', 'error'],
    );
  });
});
