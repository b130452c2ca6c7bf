import assert from 'node:assert/strict';
import type { LintRequest } from '../../server/src/cli/args/lint.ts';
import { readArguments } from '../../server/src/cli/args.ts';

const read = (line: string) => readArguments(line.split(' ').filter(Boolean));
const DEFAULTS: LintRequest = {
  command: 'lint',
  paths: ['.'],
  outputs: [{ format: 'text' }],
  fix: 'no',
  failOn: 'warning',
  quiet: false,
};

function complaint(line: string): string {
  const request = read(line);
  assert.equal(request.command, 'bad', line);
  assert.ok(request.command === 'bad');
  return request.message;
}

describe('arguments', () => {
  it('lints the working folder where nothing is said', () => {
    assert.deepEqual(read(''), DEFAULTS);
    assert.deepEqual(read('lint'), DEFAULTS);
  });

  it('takes paths with and without the command', () => {
    assert.deepEqual(read('a.md b'), { ...DEFAULTS, paths: ['a.md', 'b'] });
    assert.deepEqual(read('lint a.md b'), { ...DEFAULTS, paths: ['a.md', 'b'] });
  });

  it('takes every flag of lint, in any place and both spellings', () => {
    assert.deepEqual(read('--format=json a --fix --fail-on never --config c.yaml -q b'), {
      command: 'lint',
      paths: ['a', 'b'],
      outputs: [{ format: 'json' }],
      fix: 'write',
      failOn: 'never',
      config: 'c.yaml',
      quiet: true,
    });
    assert.deepEqual(read('a --fix-dry-run'), { ...DEFAULTS, paths: ['a'], fix: 'show' });
  });

  it('reads standard input by name, by flag and by dash', () => {
    assert.deepEqual(read('--stdin'), { ...DEFAULTS, stdin: {} });
    assert.deepEqual(read('-'), { ...DEFAULTS, paths: ['-'], stdin: {} });
    assert.deepEqual(read('--stdin --stdin-filename m.json'), { ...DEFAULTS, stdin: { filename: 'm.json' } });
  });

  it('takes several reports, one for standard output', () => {
    const outputs = (line: string) => {
      const request = read(line);
      return request.command === 'lint' ? request.outputs : request;
    };
    assert.deepEqual(outputs('--format github --format json=out/r.json'), [
      { format: 'github' },
      { format: 'json', file: 'out/r.json' },
    ]);
    assert.deepEqual(outputs('--format=json=a=b.json'), [{ format: 'json', file: 'a=b.json' }]);
    assert.deepEqual(outputs('--format json --format text'), [{ format: 'text' }]);
    assert.match(complaint('--format json='), /needs the name of a file/);
    assert.match(complaint('--format json=r --format text=r'), /cannot both go to r/);
  });

  it('takes threads, and a cache by itself or by its file', () => {
    assert.deepEqual(read('--threads 3'), { ...DEFAULTS, threads: 3 });
    assert.deepEqual(read('--cache'), { ...DEFAULTS, cache: '.uncanned-cache.json' });
    assert.deepEqual(read('--cache-file tmp/c.json'), { ...DEFAULTS, cache: 'tmp/c.json' });
  });

  it('takes what follows -- as paths, commands and flags too', () => {
    assert.deepEqual(read('lint -- --fix rules'), { ...DEFAULTS, paths: ['--fix', 'rules'] });
    assert.deepEqual(read('-- rules'), { ...DEFAULTS, paths: ['rules'] });
  });

  it('fixes as lint --fix does, or asks about each finding', () => {
    assert.deepEqual(read('fix'), { ...DEFAULTS, fix: 'write' });
    assert.deepEqual(read('fix a.md --dry-run -q'), { ...DEFAULTS, paths: ['a.md'], fix: 'show', quiet: true });
    assert.deepEqual(read('fix - --stdin-filename a.json'), {
      ...DEFAULTS,
      paths: ['-'],
      fix: 'write',
      stdin: { filename: 'a.json' },
    });
    assert.deepEqual(read('fix -i'), { command: 'fix', paths: ['.'], restart: false });
    assert.deepEqual(read('fix --interactive a b --restart --config c.yaml'), {
      command: 'fix',
      paths: ['a', 'b'],
      restart: true,
      config: 'c.yaml',
    });
    assert.match(complaint('fix --restart'), /goes with --interactive/);
    assert.match(complaint('fix -i -'), /writes into files/);
    assert.match(complaint('fix -i --format json'), /leave out --format/);
    assert.match(complaint('fix --fix'), /no flag --fix/);
  });

  it('knows the other commands', () => {
    assert.deepEqual(read('rules'), { command: 'rules' });
    assert.deepEqual(read('rules --config c.yaml'), { command: 'rules', config: 'c.yaml' });
    assert.deepEqual(read('explain blame/you-failed'), { command: 'explain', rule: 'blame/you-failed' });
    assert.deepEqual(read('test-rules'), { command: 'test-rules' });
    assert.deepEqual(read('test-rules --config a.yaml'), { command: 'test-rules', config: 'a.yaml' });
    assert.deepEqual(read('init'), { command: 'init', path: '.', dryRun: false });
    assert.deepEqual(read('init desk --dry-run'), { command: 'init', path: 'desk', dryRun: true });
    assert.match(complaint('init a b'), /takes one folder/);
    assert.deepEqual(read('lsp --stdio'), { command: 'lsp' });
    assert.deepEqual(read('--version'), { command: 'version' });
    assert.deepEqual(read('-v'), { command: 'version' });
  });

  it('reads what a scorecard is made of', () => {
    assert.deepEqual(read('report'), { command: 'report', paths: ['.'], history: 0 });
    assert.deepEqual(read('report a b --html s.html --json - --history 30 --config c.yaml'), {
      command: 'report',
      paths: ['a', 'b'],
      html: 's.html',
      json: '-',
      history: 30,
      config: 'c.yaml',
    });
    assert.match(complaint('report --html - --json -'), /cannot both go to standard output/);
    assert.match(complaint('report --html a --json a'), /cannot both go to a\./);
    for (const wrong of ['0', 'x', '-3', '1.5', '10000'])
      assert.match(complaint(`report --history=${wrong}`), /a number of commits from 1 to 9999/);
    assert.match(complaint('report -'), /not standard input/);
    assert.match(complaint('report --fix'), /no flag --fix/);
  });

  it('helps with all and with each command', () => {
    assert.deepEqual(read('--help'), { command: 'help' });
    assert.deepEqual(read('help'), { command: 'help' });
    assert.deepEqual(read('a.md -h'), { command: 'help' });
    assert.deepEqual(read('desk/macros --help'), { command: 'help' });
    assert.deepEqual(read('--help fix'), { command: 'help', about: 'fix' });
    for (const line of ['cache --help', '--help cache', 'cache -h a.md', 'help cache'])
      assert.equal(complaint(line), 'There is no command "cache".', line);
    for (const command of ['lint', 'rules', 'explain', 'test-rules', 'report', 'init', 'lsp']) {
      assert.deepEqual(read(`${command} --help`), { command: 'help', about: command });
      assert.deepEqual(read(`help ${command}`), { command: 'help', about: command });
    }
  });

  it('names a misspelt flag, value or command and what it may have been', () => {
    const request = read('lint --formt json');
    assert.ok(request.command === 'bad' && request.misspelt);
    assert.equal(request.misspelt.name, '--formt');
    assert.ok(request.misspelt.known.includes('--format'));
    const value = read('--fail-on warnings');
    assert.ok(value.command === 'bad' && value.misspelt?.known.includes('warning'));
    const command = read('help ruls');
    assert.ok(command.command === 'bad' && command.misspelt?.known.includes('rules'));
  });

  it('says what is wrong with the rest', () => {
    const cases: [string, RegExp][] = [
      ['--format', /--format needs a value/],
      ['--format --fix', /--format needs a value/],
      ['--format=', /--format needs a value/],
      ['--config', /--config needs a value/],
      ['--fix=yes', /--fix takes no value/],
      [
        '--format yaml',
        /--format takes one of text, json, ndjson, github, sarif, gitlab, rdjson, junit, checkstyle, markdown, html, not "yaml"/,
      ],
      ['--format toString', /--format takes one of/],
      ['--fail-on 3', /--fail-on takes one of error, warning, suggestion, never/],
      ['--fix --fix-dry-run', /leave one of them out/],
      ['--fix-dry-run --format json', /prints a diff/],
      ['--threads 0', /from 1 to 99/],
      ['--threads many', /from 1 to 99/],
      ['--cache --fix', /leave out --cache, or --fix/],
      ['--stdin a.md', /by itself/],
      ['- a.md', /by itself/],
      ['--stdin-filename a.md', /goes with --stdin/],
      ['explain', /the id of one rule/],
      ['explain a b', /the id of one rule/],
      ['rules a', /takes no "a"/],
      ['rules --fix', /no flag --fix/],
      ['lsp', /lsp --stdio/],
      ['-x', /no flag -x/],
      ['--no-fix', /no flag --no-fix/],
      ['--toString', /no flag --toString/],
    ];
    for (const [line, message] of cases) assert.match(complaint(line), message, line);
    assert.equal(readArguments(['']).command, 'bad');
  });
});
