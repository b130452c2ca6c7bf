import assert from 'node:assert/strict';
import { report as checkstyle } from '../../server/src/cli/report/checkstyle.ts';
import { report as junit } from '../../server/src/cli/report/junit.ts';
import type { FileReport } from '../../server/src/cli/report/report.ts';
import { readXml, type XmlElement } from '../support/xml.ts';
import { OPTIONS, placed } from './support.ts';

const file: FileReport = {
  path: 'mail/a & b.json',
  host: 'json',
  replies: 3,
  findings: [
    placed('We [[apologise]] for it.', { title: 'Refund: "no"', line: 31, advice: 'Write “I’m sorry”' }),
    placed('We [[apologise]] too.', { title: 'Refund: "no"', line: 32, severity: 'suggestion' }),
    placed('You [[must]].', { reply: '/2/text', severity: 'error', rule: 'house/must' }),
  ],
  problems: [
    { severity: 'error', message: 'Cut\noff ]]> here', line: 2, column: 3 },
    { severity: 'warning', message: 'Odd', line: 4, column: 1 },
  ],
};
const clean: FileReport = { path: 'b.md', host: 'markdown', replies: 2, findings: [], problems: [] };
const none: FileReport = { path: 'c.md', host: 'markdown', replies: 0, findings: [], problems: [] };
const run = { files: [file, clean, none] };
const childrenOf = ({ children }: XmlElement): readonly string[] => children.map(({ name }) => name);

describe('JUnit', () => {
  const suites = readXml(junit(run, OPTIONS));

  it('has a suite for each file with something in it, and sums that are right', () => {
    assert.deepEqual(suites.attributes, {
      name: 'Uncanned',
      tests: '6',
      failures: '2',
      errors: '2',
      skipped: '0',
      time: '0',
    });
    assert.deepEqual(
      suites.children.map(({ name, attributes }) => [name, attributes.name, attributes.tests, attributes.failures]),
      [
        ['testsuite', 'mail/a & b.json', '5', '2'],
        ['testsuite', 'b.md', '1', '0'],
      ],
    );
  });

  it('has a test for each finding, known by reply and rule and by no line', () => {
    assert.deepEqual(
      suites.children[0]?.children.map(({ name, attributes, children }) => [
        name,
        attributes.name,
        attributes.line,
        ...children.map((each) => each.name),
      ]),
      [
        ['testcase', 'Cut', '2', 'error'],
        ['testcase', 'Odd', '4', 'error'],
        ['testcase', 'Refund: "no": hollow-apology/inconvenience', '31', 'failure'],
        ['testcase', 'Refund: "no": hollow-apology/inconvenience (2)', '32', 'system-out'],
        ['testcase', '/2/text: house/must', '1', 'failure'],
      ],
    );
    assert.equal(suites.children[1]?.children[0]?.attributes.name, 'no findings');
    assert.deepEqual(childrenOf(suites.children[1]?.children[0] ?? suites), []);
  });

  it('says where, what, in which sentence and what to write', () => {
    const failure = suites.children[0]?.children[2]?.children[0];
    assert.deepEqual(failure?.attributes, { message: 'Say what went wrong.', type: 'warning' });
    assert.equal(
      failure?.text,
      'mail/a & b.json:31:4\nSay what went wrong.\nWe apologise for it.\nReply: Refund: "no"\n→ Write “I’m sorry”',
    );
  });

  it('fails by what --fail-on counts', () => {
    const failures = (failing: typeof OPTIONS.failing) => {
      const { attributes } = readXml(junit(run, { ...OPTIONS, failing }));
      return [attributes.tests, attributes.failures, attributes.errors];
    };
    assert.deepEqual(failures([]), ['6', '0', '0']);
    assert.deepEqual(failures(['error']), ['6', '1', '1']);
    assert.deepEqual(failures(['error', 'warning', 'suggestion']), ['6', '3', '2']);
  });
});

describe('Checkstyle', () => {
  const root = readXml(checkstyle(run));

  it('has the files that have something', () => {
    assert.equal(root.name, 'checkstyle');
    assert.deepEqual(
      root.children.map(({ name, attributes }) => [name, attributes.name]),
      [['file', 'mail/a & b.json']],
    );
  });

  it('says line, column, severity, message and rule', () => {
    const errors = root.children[0]?.children ?? [];
    assert.deepEqual(
      errors.map(({ attributes }) => attributes.severity),
      ['error', 'warning', 'warning', 'info', 'error'],
    );
    assert.deepEqual(errors[2]?.attributes, {
      line: '31',
      column: '4',
      severity: 'warning',
      message: 'Say what went wrong. Reply: Refund: "no" → Write “I’m sorry”',
      source: 'uncanned.hollow-apology.inconvenience',
    });
  });
});
