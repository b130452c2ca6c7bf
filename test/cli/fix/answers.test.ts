import assert from 'node:assert/strict';
import { answer, FINDING, type Outcome, type Question } from '../../../server/src/cli/fix/answers.ts';
import { changedAt, type Page, pageOf } from '../../../server/src/cli/fix/page.ts';
import { createLinter, DEFAULT_CONFIG } from '../../../server/src/engine/index.ts';

const linter = createLinter(DEFAULT_CONFIG);

/** The first finding of a file. */
function page(source: string, path = 'a.reply.md'): Page {
  const file = { path, source, named: true };
  const document = { path, linter, file, result: linter.lint(file, { fixes: 'none' }) };
  const [finding] = document.result.findings;
  assert.ok(finding);
  return pageOf(document, finding);
}

/** Answers one question after the other. */
function talk(at: Page, ...lines: string[]): { outcome: Outcome; said: string } {
  let question: Question = FINDING;
  const said: string[] = [];
  for (const [i, line] of lines.entries()) {
    const outcome = answer(at, question, line);
    if (outcome.kind !== 'ask') {
      assert.equal(i, lines.length - 1, `${line} was the last answer`);
      return { outcome, said: said.join('\n') };
    }
    question = outcome.question;
    said.push(...(outcome.say ?? []));
    if (question.kind === 'confirm') said.push(...question.doubts);
  }
  return { outcome: { kind: 'ask', question }, said: said.join('\n') };
}

const written = (at: Page, ...lines: string[]): string => {
  const { outcome, said } = talk(at, ...lines);
  assert.ok(outcome.kind === 'write', said);
  return outcome.change.source;
};

describe('answers to a finding', () => {
  const KINDLY = page('Kindly send the form.\n');

  it('know letters and words, in any case', () => {
    for (const [typed, kind] of [
      ['s', 'skip'],
      ['SKIP', 'skip'],
      [' r ', 'skip-rule'],
      ['w', 'whole'],
      ['u', 'undo'],
      ['quit', 'quit'],
      ['?', 'help'],
    ] as const)
      assert.deepEqual(answer(KINDLY, FINDING, typed), { kind }, typed);
    for (const [typed, kind] of [
      ['e', 'own'],
      ['a', 'reason'],
      ['constructor', 'finding'],
      ['0', 'finding'],
      ['', 'finding'],
    ] as const) {
      const { outcome } = talk(KINDLY, typed);
      assert.equal(outcome.kind === 'ask' && outcome.question.kind, kind, typed);
    }
  });

  it('lead over the blanks of a rewrite to a text', () => {
    assert.equal(written(KINDLY, '1'), 'Please send the form.\n');
    assert.equal(written(KINDLY, '2', 'send the form'), 'Could you send the form?\n');
    assert.equal(written(KINDLY, '2', ''), 'Could you [what you need]?\n');
  });

  it('begin a sentence with a capital where its blank did', () => {
    const at = page('Per our policy your device is out of warranty.\n');
    assert.match(written(at, '1', 'the seal keeps water out', '', ''), /^The seal keeps water out, so \[limit\]/);
  });

  it('name blanks that were left, apart from what may stand', () => {
    const { outcome } = talk(page('Per our policy your device is out of warranty.\n'), '1', 'it is safe', '', '');
    assert.ok(outcome.kind === 'write');
    const { findings } = linter.lint({ path: 'a.reply.md', source: outcome.change.source, named: true });
    const blanks = findings.filter(({ family }) => family === 'fill-in').map(({ fingerprint }) => fingerprint);
    assert.ok(blanks.length > 0);
    assert.deepEqual(outcome.change.blanks, blanks);
    assert.deepEqual(outcome.change.left, []);
  });

  it('take words that cannot be written there back to the question', () => {
    const { said, outcome } = talk(page('It comes on [DATE].\n'), '1', '<!-- soon');
    assert.match(said, /cannot be written there/);
    assert.equal(outcome.kind === 'ask' && outcome.question.kind, 'blank');
  });

  it('point out numbers and placeholders that go, and what is promised anew', () => {
    const at = page('Kindly send form 7 to {{ticket.id}} within 5 days.\n');
    const { said } = talk(at, 'e', 'We have refunded your order.');
    for (const part of ['“7”', '“5 days”', '{{ticket.id}}', 'what you do about it'])
      assert.ok(said.includes(part), `${part} in ${said}`);
  });

  it('need no second look where nothing is lost', () => {
    const at = page('Kindly send form 7 to {{ticket.id}} within 5 days.\n');
    assert.equal(
      written(at, 'e', 'Please send form 7 to {{ticket.id}} within 5 days.'),
      'Please send form 7 to {{ticket.id}} within 5 days.\n',
    );
    assert.equal(written(at, 'e', 'Kindly => Please'), 'Please send form 7 to {{ticket.id}} within 5 days.\n');
  });

  it('say where a part does not stand in the sentence, or too often', () => {
    const at = page('Kindly send it and send it back.\n');
    assert.match(talk(at, 'e', 'post => mail').said, /“post” is not in the sentence/);
    assert.match(talk(at, 'e', 'send it => mail it').said, /is there 2 times/);
  });

  it('write a reason where there is room, and else say that it is for the config', () => {
    assert.match(written(KINDLY, 'a', 'house style'), /^<!-- .* -- house style -->\n/);
    const json = page(
      '{"macros":[{"id":1,"title":"A","actions":[{"field":"comment_value","value":"Kindly reply."}]}]}',
      'a.json',
    );
    assert.deepEqual(talk(json, 'a', 'house style').outcome, { kind: 'allow', reason: 'house style' });
  });
});

describe('where a text was changed', () => {
  it('is as little as can be', () => {
    assert.deepEqual(changedAt('one two', 'one 2 two'), { start: 4, end: 6 });
    assert.deepEqual(changedAt('aaa', 'aa'), { start: 2, end: 2 });
    assert.deepEqual(changedAt('a', 'a'), { start: 1, end: 1 });
    assert.deepEqual(changedAt('', 'ab'), { start: 0, end: 2 });
  });
});
