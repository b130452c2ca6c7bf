import assert from 'node:assert/strict';
import { type Config, DEFAULT_CONFIG, type Level } from '../../../server/src/engine/config/config.ts';
import { customRules } from '../../../server/src/engine/config/custom.ts';
import { compileLevels, type ReplyFacts, type RuleFacts } from '../../../server/src/engine/config/levels.ts';
import { sound } from './support.ts';

const CORE: RuleFacts = { id: 'hollow-apology/inconvenience', tier: 'core', severity: 'warning' };
const STRONG: RuleFacts = { id: 'robotic/kindly', tier: 'strong', severity: 'suggestion' };
const OPTIONAL: RuleFacts = { id: 'command/must', tier: 'optional', severity: 'error' };
const NOTICE: ReplyFacts = { id: '360001', title: 'Final notice', key: '/macros/3/actions/0/value' };

/** A config from its text; the preset is given apart, as `extends` is resolved elsewhere. */
function config(text: string, o: Partial<Config> = {}): Config {
  const { extends: _, names: __, custom, statements: ___, ...raw } = sound(text);
  return { ...DEFAULT_CONFIG, ...raw, custom: custom.map(({ value }) => value), ...o };
}

const level = (it: Config, rule: RuleFacts, path = 'a.md', reply: ReplyFacts | undefined = NOTICE): Level =>
  compileLevels(it)(path)(reply)(rule);

describe('levels of rules', () => {
  it('presets: tiers core, core and strong, all', () => {
    const levels = (preset: Config['preset']): Level[] =>
      [CORE, STRONG, OPTIONAL].map((rule) => level(config('', { preset }), rule));
    assert.deepEqual(levels('essential'), ['warning', 'off', 'off']);
    assert.deepEqual(levels('recommended'), ['warning', 'suggestion', 'off']);
    assert.deepEqual(levels('strict'), ['warning', 'suggestion', 'error']);
  });

  it('rules in order: the last line that means a rule counts', () => {
    const it = config('rules: { "*": suggestion, hollow-apology/*: error, robotic/kindly: off }');
    assert.deepEqual(
      [CORE, STRONG, OPTIONAL].map((rule) => level(it, rule)),
      ['error', 'off', 'suggestion'],
    );
  });

  it('on gives a rule its own severity, whatever the preset', () => {
    const it = config('rules: { command/must: on }', { preset: 'essential' });
    assert.equal(level(it, OPTIONAL), 'error');
  });

  it('a family means ids that begin with it, and nothing else', () => {
    const it = config('rules: { robotic/*: off }');
    assert.equal(level(it, { ...STRONG, id: 'robotic-x/kindly' }), 'suggestion');
    assert.equal(level(it, { ...STRONG, id: 'house/robotic' }), 'suggestion');
  });

  it('overrides of files: relative to the folder of the config', () => {
    const it = config('overrides: [{ files: legal/**, rules: { hollow-apology/*: off } }]', { folder: '/lib' });
    assert.equal(level(it, CORE, '/lib/legal/x/a.md'), 'off');
    assert.equal(level(it, CORE, '/lib/other/a.md'), 'warning');
    assert.equal(level(it, CORE, '/legal/a.md'), 'off', 'outside the folder the whole path counts');
    assert.equal(level(it, CORE, '/elsewhere/legal/a.md'), 'warning');
  });

  it('overrides of replies: by id, title and place; * stands for anything, capitals do not count', () => {
    const off = (pattern: string, reply: ReplyFacts = NOTICE): boolean =>
      level(config(`overrides: [{ replies: '${pattern}', rules: { "*": off } }]`), CORE, 'a.json', reply) === 'off';
    assert.ok(off('id:360001'));
    assert.ok(!off('id:36000'));
    assert.ok(off('id:36*'));
    assert.ok(off('title:final NOTICE'));
    assert.ok(off('title: Final notice'));
    assert.ok(off('title:Final*'));
    assert.ok(off('title:*not*ce'));
    assert.ok(!off('title:*note*'));
    assert.ok(off('key:/macros/3/*'));
    assert.ok(!off('key:/macros/30/*'));
    assert.ok(!off('title:*', { id: '1', key: '/x' }), 'a reply without a title');
    assert.ok(
      off('title:Refunds::[EU] (new)', { id: '1', key: '', title: 'Refunds::[EU] (new)' }),
      'signs mean themselves',
    );
  });

  it('files and replies in one override: both must fit', () => {
    const it = config('overrides: [{ files: a.json, replies: id:360001, rules: { "*": off } }]');
    assert.equal(level(it, CORE, 'a.json'), 'off');
    assert.equal(level(it, CORE, 'b.json'), 'warning');
    assert.equal(level(it, CORE, 'a.json', { ...NOTICE, id: '2' }), 'warning');
  });

  it('later overrides win over earlier ones and over rules', () => {
    const it = config(
      'rules: { "*": error }\noverrides: [{ files: "*", rules: { "*": off } }, { replies: id:360001, rules: { hollow-apology/*: suggestion } }]',
    );
    assert.equal(level(it, CORE), 'suggestion');
    assert.equal(level(it, STRONG), 'off');
  });

  it('what is said of the file itself: overrides of replies do not apply', () => {
    const levels = compileLevels(config('overrides: [{ replies: "id:*", rules: { "*": off } }]'));
    assert.equal(levels('a.md')(undefined)(CORE), 'warning');
    assert.equal(levels('a.md')(NOTICE)(CORE), 'off');
  });

  it('equal levels are the same function, so that a large file costs nothing per reply', () => {
    const levels = compileLevels(
      config('overrides: [{ files: legal, replies: id:1, rules: { "*": off } }, { files: b.md, rules: {} }]'),
    );
    const plain = levels('a.md');
    assert.equal(plain({ ...NOTICE, id: '1' }), plain({ ...NOTICE, id: '2' }));
    const legal = levels('legal/a.md');
    assert.equal(legal({ ...NOTICE, id: '2' }), plain(NOTICE));
    assert.notEqual(legal({ ...NOTICE, id: '1' }), plain(NOTICE));
  });

  it("a team's own rule is on under every preset, and is a rule like any other", () => {
    const it = config(
      'custom: [{ id: house/no-kindly, severity: error, message: No., phrases: [{ match: kindly }], examples: { flagged: "[[Kindly]] reply.", fine: Please reply. } }]',
      { preset: 'essential' },
    );
    const [rule] = customRules(it);
    assert.deepEqual(rule, {
      id: 'house/no-kindly',
      family: 'robotic',
      title: 'No kindly',
      severity: 'error',
      tier: 'core',
      since: '',
      message: 'No.',
      scope: 'phrase',
      phrases: [{ match: 'kindly' }],
      rewrites: [],
      coded: false,
      page: {
        why: '',
        examples: [
          { kind: 'flagged', text: '[[Kindly]] reply.' },
          { kind: 'fine', text: 'Please reply.' },
        ],
      },
    });
    assert.ok(rule);
    assert.equal(level(it, rule), 'error');
  });
});
