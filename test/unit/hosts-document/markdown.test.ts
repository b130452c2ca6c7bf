import { strict as assert } from 'node:assert';
import type { HostOptions, HostReading } from '../../../server/src/engine/hosts/host.ts';
import { markdown } from '../../../server/src/engine/hosts/markdown.ts';
import { toSource } from '../../../server/src/engine/text/mapped-text.ts';

const options = (path: string, more: Partial<HostOptions> = {}): HostOptions => ({
  find: () => undefined,
  whole: false,
  path,
  ...more,
});
const read = (path: string, source: string, more: Partial<HostOptions> = {}): HostReading =>
  markdown.read(source, options(path, more));

const LIBRARY = [
  '---',
  'provider: helpscout',
  'channel: email',
  'id: never-shared',
  '---',
  '',
  'How we write: [our guide](x). Unfortunately is banned.',
  '',
  '# Returns',
  '',
  'Notes on returns.',
  '',
  '## Portal link',
  'shortcut: /portal',
  'channel: [chat, email]',
  'scenario: waiting',
  '',
  '> [!INTERNAL]',
  '> Only inside the window.',
  '',
  'Hi {%customer.firstName%},',
  '',
  'Start here.',
  '',
  '---',
  '',
  '## Too late ##',
  'Note: thirty days have passed.',
  '',
  '### Steps',
  '',
  '```',
  '## not a heading',
  '```',
  '',
  '***',
  '- - -',
  '# Shipping',
  '## Empty',
  '## Too late',
  'audience: internal',
  '<!-- ## neither -->',
  'Ask a colleague.',
  '',
].join('\n');

describe('Markdown files', () => {
  it('are replies by name, by front matter, or when they were named', () => {
    const body = 'We are sorry.';
    assert.equal(read('docs/readme.md', body).recognised, false);
    assert.equal(read('docs/readme.md', `---\ntitle: x\nprovider: zendesk\n---\n${body}`).recognised, false);
    for (const reading of [
      read('a/b.reply.md', body),
      read('a/B.Reply.Markdown', body),
      read('a/b.replies.md', `## B\n${body}`),
      read('b.md', `---\nprovider: zendesk\nshortcut: /b\n---\n${body}`),
      read('b.md', `---\nsituation: delay\naudience: customer\n---\n${body}`),
      read('b.md', body, { whole: true }),
    ]) {
      assert.equal(reading.recognised, true);
      assert.deepEqual(
        reading.replies.map((r) => r.value.text),
        [body],
      );
      assert.deepEqual(reading.problems, []);
    }
  });

  it('give one reply its metadata', () => {
    const source = [
      '---',
      'id: 360111062754',
      'title: "Refund: approved"',
      'shortcut: /refund',
      'provider: Zendesk',
      'channel: email',
      'locale: en-GB',
      'situation: [good-news, nonsense, closing]',
      'audience: partner',
      'tone: warm # a remark',
      '---',
      '',
      'Hi,',
      '',
      'it is on its way.',
      '',
      '',
    ].join('\r\n');
    const { replies, provider, comments } = read('refund.md', source);
    assert.equal(provider, 'zendesk');
    assert.deepEqual(comments, []);
    const [reply] = replies;
    assert.ok(reply);
    const { value, whole, misnamed, titleAt, ...rest } = reply;
    assert.deepEqual(rest, {
      id: '360111062754',
      shortcut: '/refund',
      role: 'body',
      key: '',
      title: 'Refund: approved',
      literal: 'markdown/body',
      markup: 'markdown',
      provider: 'zendesk',
      channel: 'email',
      locale: 'en-GB',
      situation: ['good-news', 'closing'],
      audience: 'customer',
    });
    assert.deepEqual(
      misnamed?.map(({ name, at }) => [name, source.slice(at.start, at.end)]),
      [['nonsense', '[good-news, nonsense, closing]']],
    );
    assert.equal(source.slice(titleAt?.start, titleAt?.end), '"Refund: approved"');
    assert.equal(value.text, 'Hi,\r\n\r\nit is on its way.');
    assert.equal(source.slice(whole.start, whole.end), value.text);
    const at = value.text.indexOf('way');
    const mapped = toSource(value, { start: at, end: at + 3 });
    assert.equal(source.slice(mapped.start, mapped.end), 'way');
  });

  it('name a reply by id, shortcut, title, heading or text', () => {
    const id = (source: string): string => read('x.reply.md', source).replies[0]!.id;
    assert.equal(id('---\nid: a\nshortcut: b\ntitle: c\n---\n# d\ne'), 'a');
    assert.equal(id('---\nshortcut: b\ntitle: c\n---\n# d\ne'), 'b');
    assert.equal(id('---\ntitle: c\n---\n# d\ne'), 'c');
    assert.equal(id('# d\ne'), 'd');
    assert.equal(id('e'), id('\n\ne\n'));
    assert.notEqual(id('e'), id('f'));
  });

  it('take the heading that a file begins with for its title, underlined or not', () => {
    for (const heading of ['# Refund approved', 'Refund approved\n=====', 'Refund approved\r\n  = '])
      for (const [path, o] of [
        ['a.reply.md', {}],
        ['a.md', { whole: true }],
      ] as const) {
        const [reply] = read(path, `\n${heading}\n\nIt is on its way.\n`, o).replies;
        assert.deepEqual([reply?.title, reply?.value.text], ['Refund approved', 'It is on its way.'], heading);
      }
    for (const text of ['Hi Sam,\n\n# Refund approved', 'a = b', 'Hi\nSam\n==='])
      assert.equal(read('a.md', text, { whole: true }).replies[0]?.value.text, text);
  });

  it('keep what stands above the body for colleagues', () => {
    assert.equal(
      read('a.reply.md', 'Use when late.\n\n<!-- body -->\n\nIt is late.').replies[0]!.value.text,
      'It is late.',
    );
  });

  it('are cut at headings in *.replies.md', () => {
    const { replies, problems } = read('x/returns.replies.md', LIBRARY);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      replies.map((r) => [r.key, r.id, r.title, r.channel, r.provider, r.audience, r.situation ?? []]),
      [
        ['portal-link', '/portal', 'Portal link', 'email', 'helpscout', 'customer', ['waiting']],
        ['too-late', 'Too late', 'Too late', 'email', 'helpscout', 'customer', []],
        ['too-late-1', 'Too late', 'Too late', 'email', 'helpscout', 'internal', []],
      ],
    );
    assert.equal(
      replies[0]!.value.text,
      '> [!INTERNAL]\n> Only inside the window.\n\nHi {%customer.firstName%},\n\nStart here.',
    );
    assert.equal(replies[1]!.value.text, 'Note: thirty days have passed.\n\n### Steps\n\n```\n## not a heading\n```');
    assert.equal(replies[2]!.value.text, '<!-- ## neither -->\nAsk a colleague.');
    for (const r of replies) assert.equal(LIBRARY.slice(r.whole.start, r.whole.end), r.value.text);
  });

  it('tell headings of one name apart', () => {
    const { replies } = read(
      'x.replies.md',
      ['Late', 'Late!', 'Late 1', '…', 'late'].map((h) => `## ${h}\nx\n`).join(''),
    );
    assert.deepEqual(
      replies.map((r) => r.key),
      ['late', 'late-1', 'late-1-1', 'reply', 'late-2'],
    );
  });

  it('are cut at the level that front matter says', () => {
    const { replies } = read('x.replies.md', '---\nsplit: 3\n---\n## Area\n### One\na\n### Two\nb\n');
    assert.deepEqual(
      replies.map((r) => r.title),
      ['One', 'Two'],
    );
  });

  it('lose no reply to a fence or comment that never closes', () => {
    const { replies } = read('x.replies.md', '## One\n```\na\n## Two\n<!-- b\n## Three\nc\n');
    assert.deepEqual(
      replies.map((r) => r.title),
      ['One', 'Two', 'Three'],
    );
  });

  it('say what is wrong with front matter, and where, and still give the reply', () => {
    const cases: readonly (readonly [string, string, RegExp])[] = [
      ['---\nprovider: zendesk\nchannel: [email\n---\nHi', '---', /cannot be read/],
      ['---\ntitle: a\ntitle: b\n---\nHi', 'title: b', /cannot be read/],
      ['---\njust words\n---\nHi', 'just words', /no entries/],
      ['---\ntitle: a\n\nHi', '---', /never closed/],
    ];
    for (const [source, , message] of cases) {
      const { problems, replies } = read('a.reply.md', source);
      assert.equal(problems.length, 1);
      assert.match(problems[0]!.message, message);
      assert.equal(problems[0]!.severity, 'error');
      assert.ok(problems[0]!.at.end <= source.length);
      assert.equal(replies.length, 1);
    }
    const twice = cases[1]![0];
    assert.equal(twice.slice(read('a.reply.md', twice).problems[0]!.at.start).startsWith('title: b'), true);
  });

  it('say in plain words why front matter is no YAML', () => {
    const cases: readonly (readonly [lines: string, under: string, message: RegExp])[] = [
      ['subject: {{ticket.title}} is late', '{{ticket.title}} is late', /marks: "\{\{ticket.title\}\} is late"$/],
      ['title: Refund: approved', 'Refund: approved', /behind "title:" in quotation marks: "Refund: approved"$/],
      ['owner: @kim', '@kim', /marks: "@kim"$/],
      ['shortcut: %refund # x', '%refund # x', /marks: "%refund # x"$/],
      ['title: "Refund" approved', '"Refund" approved', /marks: '"Refund" approved'$/],
      ["title: 'It's here'", "'It's here'", /marks: "It's here"$/],
      ['title: "Refund', '', /quotation mark is not closed/],
      ['tags: [a, b', '[', /put \] behind/],
      ['actions: {a: b', '{', /put \} behind/],
      ['title:Refund', 'title:Refund', /space behind the colon/],
      ['title: a\nid: b\ntitle: c', 'title: c', /"title" is written twice/],
      ['tags:\n\t- a', '\t', /not with tabs/],
      ['title: a\n  id: b', 'a', /left edge/],
    ];
    for (const [lines, under, message] of cases) {
      const source = `---\nprovider: zendesk\n${lines}\n---\nHi`;
      const { problems, replies } = read('a.reply.md', source);
      assert.equal(problems.length, 1, lines);
      const [{ message: said, at }] = problems as [(typeof problems)[number]];
      assert.match(said, message);
      assert.ok(source.slice(at.start).startsWith(under), `${lines}: ${source.slice(at.start, at.end)}`);
      assert.deepEqual(
        replies.map(({ value }) => value.text),
        ['Hi'],
      );
    }
  });

  it('give the comments of front matter', () => {
    const source = '---\n# uncanned-disable-next-line x\ntitle: a\n---\nHi';
    const { comments } = read('a.reply.md', source);
    assert.deepEqual(
      comments.map((c) => [source.slice(c.at.start, c.at.end), c.text]),
      [['# uncanned-disable-next-line x', 'uncanned-disable-next-line x']],
    );
  });

  it('take markup and provider from the config', () => {
    const [reply] = read('a.md', 'Hi', { whole: true, markup: 'plain', provider: 'front' }).replies;
    assert.equal(reply?.markup, 'plain');
    assert.equal(reply?.provider, 'front');
  });

  it('without text hold no reply', () => {
    for (const source of ['', '\n\n', '---\ntitle: a\n---\n', '# Title\n'])
      assert.deepEqual(read('a.reply.md', source).replies, []);
    assert.deepEqual(read('a.replies.md', '').replies, []);
  });
});

describe('writing into Markdown files', () => {
  const source = '---\r\nid: a\r\n---\r\nOne two.\r\nThree.\r\n';
  const [reply] = read('a.reply.md', source).replies;
  const two = { start: source.indexOf('two'), end: source.indexOf('two') + 3 };

  it('keeps the line ends of the file', () => {
    assert.deepEqual(markdown.write(source, reply!, { start: 4, end: 7 }, '2\n\n3'), [{ at: two, text: '2\r\n\r\n3' }]);
  });

  it('reads the reply again as the whole file would', () => {
    assert.equal(markdown.reread(source, reply!, { at: two, text: 'five' })?.text, 'One five.\r\nThree.');
  });

  it('says nothing where the reply might not end where it did', () => {
    const ask = (text: string, start = two.start, end = two.end): unknown =>
      markdown.reread(source, reply!, { at: { start, end }, text });
    assert.equal(ask('\r\n## Two\r\n'), undefined);
    assert.equal(ask('\r\n```\r\n'), undefined);
    assert.equal(ask('<!--'), undefined);
    assert.equal(ask('x', 0, 3), undefined);
    assert.equal(ask('', reply!.whole.start, reply!.whole.end), undefined);
    assert.equal(ask('\r\n', reply!.whole.start, reply!.whole.start), undefined);
  });

  it('holds texts for single channels', () => {
    const source = [
      '---',
      'id: late',
      '---',
      'Hi Sam,',
      '',
      'it comes on Friday.',
      '',
      '::: sms',
      'It comes on Friday. Rosa',
      ':::',
      '',
      '::: chat',
      'It comes **on Friday**.',
      ':::',
      '',
    ].join('\n');
    const { replies, problems } = read('late.reply.md', source);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      replies.map(({ id, role, key, channel, value }) => [id, role, key, channel, value.text]),
      [
        ['late', 'body', '', undefined, 'Hi Sam,\n\nit comes on Friday.'],
        ['late', 'sms', 'sms', 'sms', 'It comes on Friday. Rosa'],
        ['late', 'chat', 'chat', 'chat', 'It comes **on Friday**.'],
      ],
    );
    for (const { value, whole } of replies) assert.equal(source.slice(whole.start, whole.end), value.text);
  });

  it('says what is wrong with texts for channels, and takes other colons for text', () => {
    const open = read('a.reply.md', 'Hi.\n\n::: sms\nIt comes on Friday.\n');
    assert.match(open.problems[0]?.message ?? '', /never closed/);
    assert.deepEqual(
      open.replies.map(({ value }) => value.text),
      ['Hi.', 'It comes on Friday.'],
    );
    const stray = read('a.reply.md', 'Hi.\n\n::: sms\nShort.\n:::\nAnd this?\n');
    assert.match(stray.problems[0]?.message ?? '', /belongs to no channel/);
    const other = read('a.reply.md', 'Hi.\n\n::: warning\nHot.\n:::\n');
    assert.deepEqual(
      other.replies.map(({ value }) => value.text),
      ['Hi.\n\n::: warning\nHot.\n:::'],
    );
  });

  it('is cut at headings where the config says so', () => {
    const source = '# Saved replies\n\n## One\n\nHi.\n\n### Not a new one\n\n## Two\n\nHello.\n';
    const found = read('SAVED.md', source, { whole: true, split: 2 });
    assert.deepEqual(
      found.replies.map(({ key, title, value }) => [key, title, value.text]),
      [
        ['one', 'One', 'Hi.\n\n### Not a new one'],
        ['two', 'Two', 'Hello.'],
      ],
    );
    assert.equal(read('SAVED.md', source, { whole: true }).replies.length, 1);
  });

  it('take a reply out of the fence that holds all of it', () => {
    const fenced = (open: string, close = open): string => `## Late\n${open}\nHi *Sam*,\n\nwe are sorry.\n${close}\n\n`;
    for (const section of [
      fenced('```'),
      fenced('```markdown', '```'),
      fenced('~~~~ text', '~~~~~'),
      `${fenced('```')}---\n`,
      fenced('```').replaceAll('\n', '\r\n'),
    ]) {
      const [reply] = read('a.replies.md', section).replies;
      assert.equal(reply?.value.text.replaceAll('\r', ''), 'Hi *Sam*,\n\nwe are sorry.', section);
      assert.equal(section.slice(reply?.whole.start, reply?.whole.end), reply?.value.text);
    }
    const same = (source: string): void => {
      const text = source.replace(/^.*\n/, '').trim();
      assert.deepEqual(
        read('a.replies.md', source).replies.map(({ value }) => value.text),
        [text],
      );
    };
    same(fenced('```js', '```'));
    same(fenced('```', '~~~'));
    same(`${fenced('```')}Then this.`);
    same(`## Late\nHi,\n${fenced('```').replace(/^.*\n/, '')}`);
    same(`## Late\n\`\`\`\na\n\`\`\`\nb\n\`\`\`\nc\n\`\`\``);
    assert.match(read('a.reply.md', fenced('```').replace(/^.*\n/, '')).replies[0]?.value.text ?? '', /^```/);
  });

  describe('in a collection that nothing declares', () => {
    const letter = (title: string, name = 'Sam'): string => `### ${title}\n\nHi ${name},\n\nyour lamp is here.\n\n`;
    const collection = `# Our templates\n\n## Late\n\n${letter('Lost')}${letter('Broken')}## Usage Guidelines\n\n### Tone\n\nDo not say that we cannot help.\n`;
    const titles = (path: string, source: string, more: Partial<HostOptions> = {}): readonly unknown[] =>
      read(path, source, { collection: true, ...more }).replies.map(({ title, audience }) => [title, audience]);

    it('stand under the headings where most sections greet somebody', () => {
      const expected = [
        ['Lost', 'customer'],
        ['Broken', 'customer'],
        ['Tone', 'internal'],
      ];
      assert.deepEqual(titles('a.md', collection), expected);
      assert.deepEqual(titles('a.md', collection, { whole: true }), expected);
      assert.deepEqual(titles('a.md', `---\ntitle: x\n---\n${collection}`), expected);
      // A reply is cut at its own subheadings only where those greet too.
      assert.deepEqual(
        titles('a.md', `## Late\n\nHello,\n\n### Steps\n\nOpen it.\n\n## Lost\n\nDear Ana,\n\nhere.\n`),
        [
          ['Late', 'customer'],
          ['Lost', 'customer'],
        ],
      );
    });

    it('are not looked for where something declares what the file is, nor where nothing asked for them', () => {
      assert.equal(read('a.md', collection).recognised, false);
      assert.equal(read('a.md', collection, { whole: true }).replies.length, 1);
      assert.equal(titles('a.reply.md', collection).length, 1);
      assert.equal(titles('a.md', `---\nchannel: chat\naudience: customer\n---\n${collection}`).length, 1);
    });

    it('stand in fences where most sections hold hardly more than one', () => {
      const fence = (text: string): string => `\`\`\`text\n${text}\n\`\`\`\n\n`;
      const reply = 'Thanks for reporting this. It is mended in the next release.';
      const fenced = `# Saved replies\n\nHow we use them.\n\n## Fixed\n${fence(reply)}## Twice\n\n_Label it._\n\n${fence(reply)}`;
      const texts = (source: string, path = 'a.md'): readonly unknown[] =>
        read(path, source, { collection: true }).replies.map(({ title, value }) => [title, value.text]);
      assert.deepEqual(texts(fenced), [
        ['Fixed', reply],
        ['Twice', reply],
      ]);
      // Several under one heading are called by the line in bold above each.
      assert.deepEqual(
        read(
          'a.md',
          `${fenced}## Closing\n\n- **Silent**:\n\n${fence(reply)}#### Spam\n\n${fence(reply)}${fence(reply)}`,
          {
            collection: true,
          },
        )
          .replies.slice(2)
          .map(({ title, key }) => [title, key]),
        [
          ['Silent', 'closing'],
          ['Spam', 'closing-1'],
          ['Closing 3', 'closing-2'],
        ],
      );
      // Letters in fences greet, and notes beside them still are none of the reply.
      const letters = ['One', 'Two', 'Three'].map(
        (n) => `## ${n}\n\nFor late parcels.\n\n${fence(`Hi Sam,\n\n${reply}`)}`,
      );
      assert.deepEqual(
        texts(`${letters.join('')}## Four\n\n${fence('Hello Ana, your lamp is on its way.')}## When\n\nOn Mondays.\n`),
        [
          ...['One', 'Two', 'Three'].map((title) => [title, `Hi Sam,\n\n${reply}`]),
          ['Four', 'Hello Ana, your lamp is on its way.'],
        ],
      );
      const command = fence('npm install --save uncanned');
      for (const source of [
        `## Install\n\n${command}## Use\n\n${command}`,
        // What stands between two programs is in no fence.
        '## A\n```js\na()\n```\nThen call it once more.\n```js\nb()\n```\n'.repeat(2),
        `## Install\n\n${'It is read before the letter is written. '.repeat(9)}\n${fence(reply)}`.repeat(2),
        fenced.replace('## Twice', 'Twice'),
      ])
        assert.equal(read('a.md', source, { collection: true }).recognised, false, source);
    });

    it('are not found in a document that shows a letter, or only in code', () => {
      const manual = '## Install\n\nYou can.\n\n## Use\n\nYou may.\n\n';
      for (const source of [
        `${manual}${letter('A').slice(1)}`,
        `${manual}## More\n\nSee.\n\n${letter('A').slice(1)}${letter('B').slice(1)}`,
        `## A\n\nLike this:\n\n\`\`\`\nHi Sam,\n\`\`\`\n\n## B\n\nOr:\n\n\`\`\`\nDear Ana,\n\`\`\`\n`,
        '## A\n\nHi-fi lamps.\n\n## B\n\nHi-tech lamps.\n',
      ])
        assert.equal(read('a.md', source, { collection: true }).recognised, false, source);
    });
  });

  it('leave out of judgement what is written for agents: by its title, and where it greets nobody', () => {
    const audience = (title: string, text = 'We cannot.', file = '# Response guidelines\n'): string | undefined =>
      read('a.replies.md', `${file}## ${title}\n\n${text}\n`).replies[0]?.audience;
    for (const title of [
      'Usage Guidelines',
      'Quick Reference: When to use each template',
      'How to use these macros',
      'Best practices',
      "Do's and don'ts",
      'Notes for agents',
    ]) {
      assert.equal(audience(title), 'internal', title);
      assert.equal(audience(title, 'Hello Sam,\n\nwe cannot.'), 'customer', title);
      assert.equal(audience(`${title}\naudience: customer`), 'customer', title);
    }
    for (const title of ['Community guidelines broken', 'How to use the app', 'When to send it back', 'Late parcel'])
      assert.equal(audience(title), 'customer', title);
  });
});
