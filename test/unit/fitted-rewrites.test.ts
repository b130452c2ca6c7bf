/** Rewrites fit where they stand: capitals, names, words in quotation marks. */
import assert from 'node:assert/strict';
import { applyEdits, createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';

const linter = createLinter(DEFAULT_CONFIG);

/** The reply with the first rewrite of its first finding, or of the first by a rule. */
function rewritten(source: string, rule?: string, path = 'a.txt'): string | undefined {
  const { findings } = linter.lint({ path, source, named: true });
  const finding = rule === undefined ? findings[0] : findings.find((f) => f.rule === rule);
  assert.ok(finding, `${rule ?? 'anything'} in ${source}`);
  const fix = finding.fixes[0];
  return fix === undefined ? undefined : applyEdits(source, fix.edits);
}

describe('rewrites', () => {
  it('keep the name of whom they speak to', () => {
    const said = 'you had to [what the customer had to do], which is frustrating, most of all [a detail of this case].';
    assert.equal(rewritten('{{name}}, I understand your frustration.'), `{{name}}, ${said}`);
    assert.equal(rewritten('@mina I understand your frustration.'), `@mina Y${said.slice(1)}`);
  });

  it('begin a line of their own with a capital', () => {
    assert.equal(
      rewritten('ask the skipper for it\nNO SECOND TICKETS HERE if it rains'),
      'ask the skipper for it\nNo second tickets here if it rains',
    );
  });

  it('leave what a button says as it is', () => {
    assert.equal(
      rewritten('At the end YOU MUST CLICK “SEND” AT THE BOTTOM.'),
      'At the end you must click “SEND” at the bottom.',
    );
  });

  it('leave the frame of a heading alone', () => {
    const { findings } = linter.lint({
      path: 'a.txt',
      source: 'Our old map (!! Of 1990 !!): see the shelf.',
      named: true,
    });
    assert.deepEqual(findings, []);
  });

  it('leave the label before them, and begin behind it with a capital', () => {
    assert.equal(
      rewritten('Rule 7: No barking in the yard.', 'negative-language/you-cant'),
      'Rule 7: You can [what is possible] [when or where].',
    );
    assert.equal(
      rewritten('**Our thanks**:\nThank you for your patience while we tuned the organ. It plays.', undefined, 'a.md'),
      '**Our thanks**:\nThank you for [what they did, such as waiting nine days]. It plays.',
    );
  });

  it('take no line but their own', () => {
    const rule = 'negative-language/you-cant';
    assert.equal(
      rewritten('You may only moor at the east pier\nThe west pier is for the ferry.', rule, 'a.md'),
      'You can [what is possible] [when or where].\nThe west pier is for the ferry.',
    );
    assert.equal(
      rewritten('Boats and berths of the harbour\nYou cannot moor at the pier.', rule, 'a.md'),
      'Boats and berths of the harbour\nYou can [what is possible] [when or where].',
    );
  });

  it('stay in their brackets, and leave those before them', () => {
    const rule = 'negative-language/you-cant';
    assert.equal(
      rewritten('If the rack is full (you cannot add a hook) the crew takes your coat.', rule),
      'If the rack is full (you can [what is possible] [when or where]) the crew takes your coat.',
    );
    assert.equal(
      rewritten('(The desk is at the gate) You cannot moor at the pier.', rule),
      '(The desk is at the gate) You can [what is possible] [when or where].',
    );
  });

  it('lead in to a list where the sentence did, or are none', () => {
    assert.equal(
      rewritten('We are unable to:\n\n- tune harps\n- mend drums', 'negative-language/cannot', 'a.md'),
      'You reach [who] [how] for these:\n\n- tune harps\n- mend drums',
    );
    assert.equal(
      rewritten('We do not offer the following:\n\n- harps\n- drums', 'negative-language/we-dont-offer', 'a.md'),
      undefined,
    );
  });

  it('keep the condition under which it is possible', () => {
    assert.equal(
      rewritten('We cannot ship the harp until you sign the form.', 'negative-language/cannot'),
      'As soon as [what has to happen first], [what happens then].',
    );
    assert.equal(
      rewritten('We are unable to exchange the skis, unless you are a member of the club.', 'negative-language/cannot'),
      'With [what it takes], [what is possible].',
    );
    assert.equal(
      rewritten('We cannot ship the harp until Monday.', 'negative-language/cannot'),
      '[The limit, and why]. What I can do is [alternative].',
    );
  });

  it('say who acts where it is neither we nor the reader, and "we" where a machine writes', () => {
    const rule = 'missing-action/as-soon-as-possible';
    assert.equal(
      rewritten('They will write to you when they have news.', rule),
      '[Who] will [what they do] by [date and time].',
    );
    assert.equal(rewritten("We'll write to you when we have news.", rule), "I'll [action] by [date and time].");
    assert.equal(
      rewritten("This is an automated message. We'll write to you when we have news.", rule),
      "This is an automated message. We'll [action] by [date and time].",
    );
  });

  it('say which of the marked words gives way to an everyday one', () => {
    const source = 'We will be triaging your incoming issue on Monday.';
    const [finding] = linter.lint({ path: 'a.txt', source, named: true }).findings;
    assert.equal(finding?.text, 'triaging your incoming issue');
    assert.equal(finding?.fixes[0]?.title, 'Write “looking at” in the place of “triaging”');
  });

  it('put an everyday word in the place of its own alone, with the article that it takes', () => {
    const rule = 'jargon/officialese';
    assert.equal(rewritten('An erroneous fee was taken.', rule), 'A wrong fee was taken.');
    assert.equal(
      rewritten('Per the [choir rules](https://choir.example/rules), the hall is shut.', rule, 'a.md'),
      'Following the [choir rules](https://choir.example/rules), the hall is shut.',
    );
    assert.equal(rewritten('Please advise of the pew number.', rule), 'Please tell us the pew number.');
    assert.equal(rewritten('You are hereby given a key.', rule), 'You are given a key.');
  });

  it('keep their full stop before a sentence that begins small', () =>
    assert.equal(
      rewritten('You cannot moor here. the pier is full.', 'negative-language/you-cant'),
      'You can [what is possible] [when or where]. the pier is full.',
    ));

  it('leave out a paragraph with the lines that part it', () => {
    const rule = 'robotic/we-value-you';
    for (const [path, before, after] of [
      [
        'a.md',
        'The boat is yours from May.\n\nThank you for your business!\n\nKim',
        'The boat is yours from May.\n\nKim',
      ],
      ['a.md', 'The boat is yours from May.\n\n**Thank you for your business!**\n', 'The boat is yours from May.\n'],
      [
        'a.txt',
        'The boat is yours from May.\r\n\r\nThank you for your business!\r\n\r\nKim',
        'The boat is yours from May.\r\n\r\nKim',
      ],
      [
        'a.html',
        '<p>The boat is yours from May.</p>\n<p>Thank you for your business!</p>\n<p>Kim</p>\n',
        '<p>The boat is yours from May.</p>\n<p>Kim</p>\n',
      ],
    ] as const)
      assert.equal(rewritten(before, rule, path), after, path);
  });

  it('leave no greeting alone', () =>
    assert.notEqual(
      rewritten('Hi Sam,\n\nThank you for your business!\n\nKim', 'robotic/we-value-you', 'a.md'),
      'Hi Sam,\n\nKim',
    ));
});
