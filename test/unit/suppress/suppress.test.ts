import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../server/src/engine/rules/rule.ts';
import { readDirective } from '../../../server/src/engine/suppress/directive.ts';
import { runs, SEED } from '../../support/property.ts';
import { json, RULES, repaired, run, type TestFile } from './support.ts';

const SORRY = 'hollow-apology/inconvenience';
const NEXT = `uncanned-disable-next-line ${SORRY} -- quoted from the law`;

/** A Markdown file that is one reply. */
const markdown = (...lines: string[]): TestFile => ({
  source: lines.join('\n'),
  replies: /^([\s\S]+)$/g,
  inside: /<!--[\s\S]*?-->/g,
});

/** A YAML file whose replies are the values of `body` (one line) and `html`. */
const yaml = (...lines: string[]): TestFile => ({
  source: lines.join('\n'),
  comments: /#[^\n]*/g,
  replies: /(?:body|html): ([^\n#]*[^\s#])/g,
});

const jsonc = (...lines: string[]): TestFile => ({
  source: lines.join('\n'),
  comments: /\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
  replies: /"body": "((?:[^"\\]|\\.)*)"/g,
  inside: /<!--[\s\S]*?-->|\{% comment %\}[\s\S]*?\{% endcomment %\}/g,
  decode: json,
});

describe('a comment that speaks to Uncanned', () => {
  it('has a verb, names and a reason', () => {
    const read = readDirective(` ${NEXT} `);
    assert.equal(read?.verb, 'disable-next-line');
    assert.deepEqual(
      read?.names.map(({ text }) => text),
      [SORRY],
    );
    assert.equal(read?.reason, 'quoted from the law');
  });

  it('may name several rules and families, with commas or spaces, over several lines', () => {
    const read = readDirective('\nuncanned-disable a/b, c/*\n  d/e\n-- because\n');
    assert.deepEqual(
      read?.names.map(({ text }) => text),
      ['a/b', 'c/*', 'd/e'],
    );
    assert.equal(read?.reason, 'because');
  });

  it('has no reason where nothing follows the dashes, or only a blank to fill', () => {
    for (const end of ['', ' --', ' -- ', ' -- [reason]', ' - x'])
      assert.equal(readDirective(`uncanned-disable a/b${end}`)?.reason, undefined, end);
    assert.equal(
      readDirective('uncanned-disable a/b -- see [the law](x) -- and more')?.reason,
      'see [the law](x) -- and more',
    );
  });

  it('other comments are none of ours', () => {
    for (const text of ['', 'TODO', 'see uncanned-disable a/b', 'uncanned', 'uncanned is a tool', 'uncanned-'])
      assert.equal(readDirective(text), undefined, text);
  });
});

describe('uncanned-disable-next-line inside a reply', () => {
  it('covers the next line that holds text, and only it, and only the rule', () => {
    const { left, gone, said } = run(markdown('SORRY', `<!-- ${NEXT} -->`, 'SORRY and KINDLY', 'SORRY'));
    assert.deepEqual(gone, ['SORRY:3']);
    assert.deepEqual(left, ['SORRY:1', 'SORRY:4', 'KINDLY:3']);
    assert.deepEqual(said, []);
  });

  it('blank lines, tags and other comments are not text', () => {
    const { gone } = run(
      markdown(
        `<!-- ${NEXT} -->`,
        '',
        '<p>',
        '<!-- uncanned-disable-next-line robotic/kindly -- house style -->',
        '',
        'KINDLY SORRY',
        'SORRY',
      ),
    );
    assert.deepEqual(gone.toSorted(), ['KINDLY:6', 'SORRY:6']);
  });

  it('a line that follows the comment at once is the next one', () => {
    const { gone, left } = run(markdown(`<p>Hello</p><!-- ${NEXT} --><p>SORRY</p>`, 'SORRY'));
    assert.deepEqual([gone, left], [['SORRY:1'], ['SORRY:2']]);
  });

  it('a placeholder is text', () => {
    assert.deepEqual(run(markdown(`<!-- ${NEXT} -->`, '{{name}}', 'SORRY')).gone, []);
  });

  it('a finding counts where it begins', () => {
    const { gone } = run(markdown(`<!-- ${NEXT} -->`, 'We are', 'SORRY'));
    assert.deepEqual(gone, []);
  });

  it('families, several rules, and CRLF', () => {
    const source = [
      '<!-- uncanned-disable-next-line hollow-apology/*, robotic/kindly -- agreed -->',
      'SORRY ANY KINDLY',
      'SORRY',
    ];
    for (const eol of ['\n', '\r\n', '\r']) {
      const { raw, said } = run({ ...markdown(), source: source.join(eol) });
      assert.deepEqual(raw.allowed.map(({ finding }) => finding.message).sort(), ['ANY', 'KINDLY', 'SORRY']);
      assert.equal(raw.findings.length, 1);
      assert.deepEqual(said, []);
    }
  });

  it('inside a JSON string the lines are those of the reply', () => {
    const { gone, left } = run(jsonc(`[{ "body": "Hi\\n<!-- ${NEXT} -->\\nSORRY\\nSORRY" }]`));
    assert.equal(gone.length, 1);
    assert.equal(left.length, 1);
  });

  it('in Liquid', () => {
    const { gone, left } = run(jsonc(`[{ "body": "{% comment %}${NEXT}{% endcomment %}\\nSORRY\\nSORRY" }]`));
    assert.deepEqual([gone.length, left.length], [1, 1]);
  });

  it('does not reach into the next reply', () => {
    const { gone, said } = run(jsonc(`[{ "body": "Hi <!-- ${NEXT} -->" },`, '{ "body": "SORRY" }]'));
    assert.deepEqual(gone, []);
    assert.equal(said.length, 1);
  });
});

describe('uncanned-disable-next-line outside replies', () => {
  it('YAML: covers the next node, its first reply', () => {
    const { gone, left, said } = run(
      yaml(`# ${NEXT}`, '- title: A', '  tags: [x]', '  body: SORRY and SORRY', '- body: SORRY'),
    );
    assert.deepEqual(gone, ['SORRY:4', 'SORRY:4']);
    assert.deepEqual(left, ['SORRY:5']);
    assert.deepEqual(said, []);
  });

  it('YAML: covers a reply on the next line', () => {
    const { gone, left } = run(yaml('- title: A', `  # ${NEXT}`, '  body: SORRY', '- body: SORRY'));
    assert.deepEqual([gone, left], [['SORRY:3'], ['SORRY:4']]);
  });

  it('covers text and HTML of one record together', () => {
    const file = yaml(`# ${NEXT}`, '- title: A', '  body: SORRY', '  html: SORRY', '- body: SORRY');
    const { gone, left } = run({ ...file, id: (i) => (i < 2 ? 'a' : 'b') });
    assert.deepEqual([gone, left], [['SORRY:3', 'SORRY:4'], ['SORRY:5']]);
  });

  it('several comments above one node all count', () => {
    const { gone, said } = run(
      yaml(
        `# ${NEXT}`,
        '# Legal, 2024',
        '# uncanned-disable-next-line robotic/kindly -- house style',
        '- body: SORRY KINDLY',
      ),
    );
    assert.equal(gone.length, 2);
    assert.deepEqual(said, []);
  });

  it('a comment behind a value speaks of the next node', () => {
    const { gone } = run(yaml(`- body: SORRY # ${NEXT}`, '- body: SORRY'));
    assert.deepEqual(gone, ['SORRY:2']);
  });

  it('JSON with comments: all replies that begin on the next line, in both kinds of comment', () => {
    for (const comment of [`// ${NEXT}`, `/* ${NEXT} */`]) {
      const { gone, left } = run(
        jsonc('[', comment, '{ "body": "SORRY", "x": { "body": "SORRY" } },', '{ "body": "SORRY" }]'),
      );
      assert.deepEqual([gone, left], [['SORRY:3', 'SORRY:3'], ['SORRY:4']]);
    }
  });

  it('replies in any order: the next one is the next in the file', () => {
    const file = yaml('- body: SORRY', `# ${NEXT}`, '- body: SORRY', '- body: SORRY');
    const forward = run(file);
    assert.deepEqual(forward.gone, ['SORRY:3']);
  });

  it('findings about the file itself that begin on the next line', () => {
    const source = [
      '# uncanned-disable-next-line library/front-matter -- our own key',
      'situation: odd',
      'other: odd',
    ].join('\n');
    const about = (word: string): Finding => {
      const start = source.indexOf(word);
      const shared = {
        family: 'library',
        severity: 'warning',
        scope: 'file',
        fixes: [],
        reply: '',
        replyIndex: -1,
      } as const;
      return {
        rule: 'library/front-matter',
        message: word,
        at: { start, end: start + 4 },
        text: word,
        sentence: { text: word, from: 0 },
        fingerprint: '',
        ...shared,
      };
    };
    const { gone, left, said } = run({ source, comments: /#[^\n]*/g, replies: /(?!)()/g }, [
      about('situation'),
      about('other'),
    ]);
    assert.deepEqual([gone, left, said], [['situation:2'], ['other:3'], []]);
  });
});

describe('uncanned-disable and uncanned-enable', () => {
  const OFF = `uncanned-disable ${SORRY} -- quoted`;

  it('inside a reply: from the comment on, to its end', () => {
    const { gone, left, said } = run(
      jsonc(`[{ "body": "SORRY\\n<!-- ${OFF} -->\\nSORRY SORRY KINDLY" },`, '{ "body": "SORRY" }]'),
    );
    assert.deepEqual(gone, ['SORRY:1', 'SORRY:1']);
    assert.deepEqual(left, ['SORRY:1', 'KINDLY:1', 'SORRY:2']);
    assert.deepEqual(said, []);
  });

  it('outside replies: to the end of the file', () => {
    const { gone, left } = run(yaml('- body: SORRY', `# ${OFF}`, '- body: SORRY', '- body: SORRY KINDLY'));
    assert.deepEqual(
      [gone, left],
      [
        ['SORRY:3', 'SORRY:4'],
        ['SORRY:1', 'KINDLY:4'],
      ],
    );
  });

  it('until it is enabled again: all, or one by name', () => {
    const both = '<!-- uncanned-disable hollow-apology/inconvenience, robotic/kindly -- quoted -->';
    const one = run(
      markdown(
        both,
        'SORRY KINDLY',
        `<!-- uncanned-enable ${SORRY} -->`,
        'SORRY KINDLY',
        '<!-- uncanned-enable -->',
        'SORRY KINDLY',
      ),
    );
    assert.deepEqual(one.gone.toSorted(), ['KINDLY:2', 'KINDLY:4', 'SORRY:2']);
    assert.deepEqual(one.left.toSorted(), ['KINDLY:6', 'SORRY:4', 'SORRY:6']);
    assert.deepEqual(one.said, []);
  });

  it('an enable with nothing to end is unused', () => {
    const file = markdown('Hello', '<!-- uncanned-enable -->', 'SORRY');
    assert.deepEqual(run(file).said, [
      'library/unused-suppression [<!-- uncanned-enable -->] Nothing is switched off here any more: remove this comment.',
    ]);
    assert.equal(repaired(file), 'Hello\nSORRY');
  });
});

describe('suppressions that are mistaken', () => {
  it('a rule that does not exist: with what was meant, and a fix that writes it', () => {
    const file = markdown(
      '<!-- uncanned-disable-next-line hollow-apology/inconvenince, robotic/kindly -- x -->',
      'SORRY KINDLY',
    );
    const { said, raw } = run(file);
    assert.deepEqual(said, [
      'library/unknown-suppression [hollow-apology/inconvenince] There is no rule hollow-apology/inconvenince. Did you mean hollow-apology/inconvenience?',
    ]);
    assert.equal(raw.mistakes[0]?.repairs[0]?.safety, 'safe');
    assert.deepEqual(run({ ...file, source: repaired(file) }).said, []);
  });

  it('a rule that does not exist, nothing near: a fix takes it out', () => {
    const several = markdown('<!-- uncanned-disable-next-line foo/bar, robotic/kindly, foo/baz -- x -->', 'KINDLY');
    assert.equal(repaired(several), '<!-- uncanned-disable-next-line robotic/kindly -- x -->\nKINDLY');
    const alone = yaml('# uncanned-disable-next-line foo/bar -- x', '- body: KINDLY');
    assert.equal(repaired(alone), '- body: KINDLY');
  });

  it('a family that does not exist, all rules at once, and no rule at all', () => {
    const message = (text: string): string => run(markdown(`<!-- ${text} -->`, 'SORRY')).said.join('\n');
    assert.match(
      message('uncanned-disable-next-line robotik/* -- x'),
      /unknown-suppression \[robotik\/\*\] .* Did you mean robotic\/\*\?/,
    );
    assert.match(message('uncanned-disable-next-line * -- x'), /unknown-suppression \[\*\] Name the rules/);
    assert.equal(run(markdown('<!-- uncanned-disable-next-line * -- x -->', 'SORRY')).gone.length, 0);
    assert.match(
      message('uncanned-disable-next-line -- x'),
      /unknown-suppression .* write the rule after uncanned-disable-next-line/,
    );
  });

  it('a directive that does not exist', () => {
    const file = markdown(`<!-- uncanned-disable-nextline ${SORRY} -- x -->`, 'SORRY');
    assert.deepEqual(run(file).said, [
      'library/unknown-suppression [uncanned-disable-nextline] uncanned-disable-nextline means nothing here. Did you mean uncanned-disable-next-line?',
    ]);
    assert.deepEqual(run({ ...file, source: repaired(file) }).gone, ['SORRY:2']);
    const far = run(markdown('<!-- uncanned-please -->', 'x')).raw.mistakes[0];
    assert.equal(far?.repairs[0]?.safety, 'review');
  });

  it('no reason: a suggestion to give one; it holds all the same', () => {
    const { gone, said } = run(markdown(`<!-- uncanned-disable-next-line ${SORRY} -->`, 'SORRY'));
    assert.deepEqual(gone, ['SORRY:2']);
    assert.equal(said.length, 1);
    assert.match(
      said[0] ?? '',
      /^library\/suppression-reason \[<!-- uncanned-disable-next-line hollow-apology\/inconvenience -->\] Say why/,
    );
  });

  it('unused: a finding on the whole comment, and a fix that removes it', () => {
    const file = markdown('Hello', '', `<!-- ${NEXT} -->`, '', 'All fine.');
    const { said, raw } = run(file);
    assert.deepEqual(said, [
      `library/unused-suppression [<!-- ${NEXT} -->] Nothing here needs this suppression of ${SORRY}: remove it.`,
    ]);
    assert.equal(raw.mistakes[0]?.repairs[0]?.safety, 'safe');
    assert.equal(repaired(file), 'Hello\n\nAll fine.');
  });

  it('unused in part: that rule is taken out of the list', () => {
    const line = (names: string): string => `<!-- uncanned-disable-next-line ${names} -- x -->`;
    const fixed = (names: string): string => repaired(markdown(line(names), 'SORRY'));
    assert.equal(fixed(`${SORRY}, robotic/kindly`), `${line(SORRY)}\nSORRY`);
    assert.equal(fixed(`robotic/kindly ${SORRY}`), `${line(SORRY)}\nSORRY`);
    assert.match(
      run(markdown(line(`${SORRY}, robotic/kindly`), 'SORRY')).said.join(),
      /^library\/unused-suppression \[robotic\/kindly\]/,
    );
  });

  it('of two comments about one place the nearer one is used', () => {
    const { said } = run(yaml(`# uncanned-disable ${SORRY} -- all of these`, `# ${NEXT}`, '- body: SORRY'));
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /\[# uncanned-disable hollow/);
  });

  it('a rule and its family in one comment: the family is not needed', () => {
    const { said } = run(markdown(`<!-- uncanned-disable-next-line hollow-apology/*, ${SORRY} -- x -->`, 'SORRY'));
    assert.match(said.join(), /^library\/unused-suppression \[hollow-apology\/\*\]/);
  });

  it('a rule that is off is not unused, and nothing is unused in a file that was not read to its end', () => {
    const file = markdown(`<!-- ${NEXT} -->`, 'Fine.');
    assert.deepEqual(run({ ...file, levelOf: (rule) => (rule.id === SORRY ? 'off' : 'warning') }).said, []);
    assert.deepEqual(run({ ...file, complete: false }).said, []);
    assert.equal(run(file).said.length, 1);
  });

  it('rules about suppressions have levels like any other', () => {
    const file = markdown(`<!-- ${NEXT} -->`, 'Fine.');
    const { raw } = run({ ...file, levelOf: () => 'error' });
    assert.equal(raw.mistakes[0]?.finding.severity, 'error');
    assert.deepEqual(
      run({ ...file, levelOf: (rule) => (rule.id.startsWith('library/') ? 'off' : 'warning') }).said,
      [],
    );
  });

  it('inside a JSON string: the place in the file, the repair in the reply', () => {
    const { raw, said, replies } = run(jsonc(`[{ "body": "Hi \\"you\\"\\n<!-- ${NEXT} -->\\nFine." }]`));
    assert.equal(
      said[0],
      `library/unused-suppression [<!-- ${NEXT} -->] Nothing here needs this suppression of ${SORRY}: remove it.`,
    );
    const [mistake] = raw.mistakes;
    assert.deepEqual([mistake?.finding.replyIndex, mistake?.finding.reply], [0, '/0']);
    const [repair] = mistake?.repairs ?? [];
    assert.equal(repair?.replyIndex, 0);
    const text = replies[0]?.value.text ?? '';
    assert.equal(text.slice(0, repair?.edit.at.start) + text.slice(repair?.edit.at.end), 'Hi "you"\nFine.');
  });

  it('fingerprints name no place: equal mistakes of one reply are counted', () => {
    const lines = [`<!-- ${NEXT} -->`, 'a', `<!-- ${NEXT} -->`, 'b'];
    const prints = (...all: string[]): string[] =>
      run(markdown(...all)).raw.mistakes.map(({ finding }) => finding.fingerprint);
    assert.equal(new Set(prints(...lines)).size, 2);
    assert.deepEqual(prints('more', '', ...lines), prints(...lines));
  });
});

describe('removing a comment leaves no trace', () => {
  const cases: readonly (readonly [what: string, file: TestFile, after: string])[] = [
    ['alone on its line', yaml('- a: 1', `  # ${NEXT}`, '- body: x'), '- a: 1\n- body: x'],
    ['behind a value', yaml(`- a: 1  # ${NEXT}`, '- body: x'), '- a: 1\n- body: x'],
    ['on the last line', yaml('- body: x', `# ${NEXT}`), '- body: x'],
    ['on the last line, which ends', yaml('- body: x', `# ${NEXT}`, ''), '- body: x\n'],
    ['on the first line, a blank one below', markdown(`<!-- ${NEXT} -->`, '', 'x'), 'x'],
    ['between blank lines', markdown('a', '', `<!-- ${NEXT} -->`, '', 'x'), 'a\n\nx'],
    ['below a line', markdown('a', `<!-- ${NEXT} -->`, '', 'x'), 'a\n\nx'],
    ['inside a line', markdown(`a <!-- ${NEXT} --> x`), 'a x'],
    ['at the start of a line', markdown(`<!-- ${NEXT} --> x`), 'x'],
    ['between tags', markdown(`<p>a</p><!-- ${NEXT} --><p>x</p>`), '<p>a</p><p>x</p>'],
    ['with nothing else', markdown(`<!-- ${NEXT} -->`), ''],
    ['with CRLF', { ...markdown(), source: `a\r\n<!-- ${NEXT} -->\r\nx` }, 'a\r\nx'],
  ];
  for (const [what, file, after] of cases) it(what, () => assert.equal(repaired(file), after));
});

describe('suppressions, whatever is written', () => {
  const piece = fc.constantFrom(
    ...[
      'SORRY',
      'KINDLY',
      ' ',
      '\n',
      '\n\n',
      '<p>',
      'x',
      '-->',
      '<!--',
      ...RULES.map(({ id }) => id),
      'foo/bar',
      ',',
      ' -- ',
      'why',
    ],
    ...[
      '<!-- uncanned-disable-next-line ',
      '<!-- uncanned-disable ',
      '<!-- uncanned-enable ',
      '<!-- uncanned-x ',
      ' -->\n',
    ],
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''));

  it('nothing is lost: every finding is kept or suppressed, and repairs lead to a file with nothing left to repair', () => {
    fc.assert(
      fc.property(text, (source) => {
        let file = markdown(source);
        const { raw, total } = run(file);
        const silent = run({ ...file, levelOf: () => 'off' }).raw;
        assert.deepEqual(silent.findings, raw.findings, 'levels of rules about suppressions change no other finding');
        assert.equal(new Set([...raw.findings, ...raw.allowed.map(({ finding }) => finding)]).size, total);
        for (let round = 0; round < 40; round++) {
          const first = run(file).raw.mistakes.flatMap(
            ({ repairs }) => repairs.find(({ safety }) => safety === 'safe') ?? [],
          )[0];
          if (first === undefined) return;
          const { start, end } = first.edit.at;
          file = { ...file, source: file.source.slice(0, start) + first.edit.text + file.source.slice(end) };
          if (file.source === '') return;
        }
        assert.fail('repairs do not come to an end');
      }),
      { numRuns: runs(2000), seed: SEED },
    );
  });

  it('taking out an unused suppression never brings a finding back', () => {
    fc.assert(
      fc.property(text, (source) => {
        const file = markdown(source);
        const { raw } = run(file);
        for (const { finding, repairs } of raw.mistakes) {
          const [repair] = repairs;
          if (finding.rule !== 'library/unused-suppression' || repair === undefined) continue;
          const after = source.slice(0, repair.edit.at.start) + source.slice(repair.edit.at.end);
          if (after !== '') assert.equal(run(markdown(after)).raw.findings.length, raw.findings.length);
        }
      }),
      { numRuns: runs(2000), seed: SEED },
    );
  });
});
