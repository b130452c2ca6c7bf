import assert from 'node:assert/strict';
import { validate } from '@umbrelladocs/rdformat-validator';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { report as checkstyle } from '../../server/src/cli/report/checkstyle.ts';
import { report as github } from '../../server/src/cli/report/github.ts';
import { report as gitlab } from '../../server/src/cli/report/gitlab.ts';
import { report as junit } from '../../server/src/cli/report/junit.ts';
import { report as markdown } from '../../server/src/cli/report/markdown.ts';
import { report as rdjson } from '../../server/src/cli/report/rdjson.ts';
import type { FileReport, PlacedFinding, ReportOptions, RunReport } from '../../server/src/cli/report/report.ts';
import { report as sarif } from '../../server/src/cli/report/sarif.ts';
import { rewritesOf } from '../../server/src/cli/report/words.ts';
import { applyEdits, type Finding, lineIndex, positionAt } from '../../server/src/engine/index.ts';
import { runs, SEED } from '../support/property.ts';
import { sarifChecker } from '../support/sarif.ts';
import { readXml, type XmlElement } from '../support/xml.ts';

const OPTIONS: ReportOptions = {
  color: false,
  width: 80,
  quiet: false,
  failing: ['error', 'warning'],
  folder: '/shop/replies',
  repository: '/shop',
};

/** What some format gives a meaning. */
const NASTY = [
  ...[
    '\0',
    '\x1b[31m',
    '\ud800',
    '\udc00',
    '\ufffe',
    '\u202e',
    '\u2028',
    '\x85',
    '👋',
    'é',
    '\t',
    '\n',
    '\r',
    '\r\n',
    ' ',
  ],
  ...[']]>', '<!--', '<script>', '</td>', '&', '&amp;', '&#0;', '"', "'", '<', '>', '<br>', '{0}', '{{x}}'],
  ...[
    '|',
    '\\',
    '\\|',
    '`',
    '```',
    '*',
    '_',
    '~~',
    '[',
    '](',
    '](javascript:x)',
    '![',
    '$',
    '#',
    '@',
    '- ',
    '1. ',
    '> ',
    '=',
  ],
  ...[
    '::',
    '::error::',
    '\n::set-env name=x::y',
    '##[error]',
    '%',
    '%0A',
    '%25',
    ',',
    ':',
    'https://x.y/a_b',
    'www.x.y',
    '..',
  ],
];
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom('word', 'a ')),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));
const wellFormed = (given: string): string => given.replace(/\p{Surrogate}/gu, '\ufffd');

/** A finding somewhere in a text, its fix being the text there doubled. */
const finding = (source: string, place: (offset: number) => { line: number; column: number }) =>
  fc
    .record({
      rule: fc.constantFrom('house/kindly', 'robotic/kindly', 'ä|b'),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'suggestion' as const),
      message: text,
      title: fc.option(text, { nil: undefined }),
      reply: text,
      replyIndex: fc.nat(2),
      advice: fc.option(text, { nil: undefined }),
      sentence: fc.tuple(text, text, text),
      from: fc.nat(source.length),
      to: fc.nat(source.length),
      replacement: text,
      fingerprint: fc.constantFrom('f', 'g'),
    })
    .map(({ title, advice, sentence: [before, phrase, after], from, to, replacement, ...rest }): PlacedFinding => {
      const at = { start: whole(source, Math.min(from, to)), end: whole(source, Math.max(from, to)) };
      const made: Finding = {
        ...rest,
        family: 'robotic',
        scope: 'phrase',
        at,
        text: phrase,
        sentence: { text: before + phrase + after, from: before.length },
        fixes: [{ title: 'Write', safety: 'safe', edits: [{ at, text: wellFormed(replacement) }] }],
        ...(advice === undefined ? {} : { advice }),
      };
      const end = place(at.end);
      return {
        finding: made,
        ...place(at.start),
        endLine: end.line,
        endColumn: end.column,
        ...(title === undefined ? {} : { title }),
        related: [{ message: rest.message, path: rest.reply, at, ...end }],
      };
    });

/** An offset that splits no pair of surrogates and no line break. */
function whole(source: string, offset: number): number {
  const pair = source.slice(offset - 1, offset + 1);
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(pair) ? offset - 1 : offset;
}

const file = fc.tuple(text, text).chain(([path, given]) => {
  const source = wellFormed(given);
  const lines = lineIndex(source);
  const place = (offset: number) => {
    const { line, column } = positionAt(lines, offset);
    return { line: line + 1, column: column + 1 };
  };
  const findings = fc.array(finding(source, place), { maxLength: 6 });
  return fc.record({ findings, known: findings, problem: fc.option(text, { nil: undefined }) }).map(
    ({ findings: own, known, problem }): FileReport => ({
      path: `p${path}`,
      host: 'json',
      replies: 3,
      findings: own,
      known,
      allowed: known.map((each) => ({ ...each, reason: path })),
      source: { text: source, bom: false },
      problems: problem === undefined ? [] : [{ severity: 'error', message: problem, line: 1, column: 1 }],
    }),
  );
});
const run: fc.Arbitrary<RunReport> = fc.array(file, { maxLength: 3 }).map((files) => ({ files }));
const holds = (check: (given: RunReport) => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(run, async (given) => check(given)),
    { numRuns: runs(1000), seed: SEED },
  );
const findingsIn = ({ files }: RunReport): PlacedFinding[] => files.flatMap(({ findings }) => findings);

describe('whatever texts, titles and paths hold', () => {
  it('SARIF is valid, and says the same', () => {
    const check = sarifChecker();
    return holds((given) => {
      const log = JSON.parse(sarif(given, OPTIONS));
      assert.deepEqual(check(log), []);
      const shown = (placed: PlacedFinding): string => wellFormed(placed.finding.message);
      const results: {
        message: { text: string };
        locations: [{ physicalLocation: { artifactLocation: { uri: string } } }];
      }[] = log.runs[0].results;
      assert.deepEqual(
        results.map(({ message }) => message.text).sort(),
        given.files
          .flatMap(({ findings, known = [], allowed = [] }) => [...findings, ...known, ...allowed].map(shown))
          .sort(),
      );
      for (const { locations } of results)
        assert.doesNotThrow(() => decodeURIComponent(locations[0].physicalLocation.artifactLocation.uri));
    });
  });

  it("GitLab's report says the same, and no fingerprint twice", () =>
    holds((given) => {
      const issues: { description: string; fingerprint: string }[] = JSON.parse(gitlab(given, OPTIONS));
      assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length);
      const messages = given.files.flatMap(({ problems, findings }) => [
        ...problems.map(({ message }) => message),
        ...findings.map((placed) => placed.finding.message),
      ]);
      for (const [i, message] of messages.entries()) assert.ok(issues[i]?.description.startsWith(wellFormed(message)));
    }));

  it('rdjson is valid, and its bytes are those of the file', () =>
    holds(async (given) => {
      const out = rdjson(given);
      const { valid, errors } = await validate(out, { strictMode: true, allowExtraFields: false });
      // The validator wants a word in each message.
      assert.ok(valid || errors.every(({ message }) => /empty/i.test(message)), JSON.stringify(errors));
      const { diagnostics } = JSON.parse(out);
      let i = 0;
      for (const { source, problems, findings } of given.files) {
        i += problems.length;
        const { text: before } = source!;
        for (const { finding: each } of findings) {
          const { location, suggestions } = diagnostics[i++];
          assert.equal(bytesIn(before, location.range).inside, before.slice(each.at.start, each.at.end));
          const { start, end } = bytesIn(before, suggestions[0].range);
          const bytes = Buffer.from(before);
          const after = Buffer.concat([
            bytes.subarray(0, start),
            Buffer.from(suggestions[0].text),
            bytes.subarray(end),
          ]);
          assert.equal(after.toString(), applyEdits(before, each.fixes[0]!.edits));
        }
      }
    }));

  it("JUnit's and Checkstyle's XML is well-formed, and says the same as far as XML can", () =>
    holds((given) => {
      const held = (message: string): string =>
        message.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
      const messages = findingsIn(given).map(({ finding: each }) => held(each.message));
      const errors = all(readXml(checkstyle(given)), 'error').filter(
        ({ attributes }) => attributes.source !== 'uncanned',
      );
      for (const [i, message] of messages.entries()) assert.ok(errors[i]?.attributes.message?.startsWith(message));
      const failures = all(readXml(junit(given, OPTIONS)), 'failure').map(({ attributes }) => attributes.message);
      assert.deepEqual(
        failures,
        findingsIn(given)
          .filter(({ finding: each }) => each.severity !== 'suggestion')
          .map(({ finding: each }) => held(each.message)),
      );
    }));

  it('annotations for GitHub are lines that no text can add to, and at most ten of a kind', () =>
    holds((given) => {
      const lines = github(given, OPTIONS).split('\n');
      assert.equal(lines.pop(), '');
      for (const level of ['error', 'warning', 'notice'])
        assert.ok(lines.filter((line) => line.startsWith(`::${level} `)).length <= 10);
      for (const line of lines) {
        assert.ok(!line.includes('\r'));
        if (/^::(?:group::Findings without an annotation|endgroup::)$/.test(line)) continue;
        const parts = /^::(?:error|warning|notice) [^:]*::/.exec(line);
        if (parts === null) assert.ok(!/^\s*::|##\[/.test(line), line);
      }
      const single = lines.flatMap((line) => /title=(?:house|robotic)[^:]*::(.*)$/s.exec(line)?.[1] ?? []);
      const messages = findingsIn(given).map(({ finding: each }) => each.message);
      for (const each of single) {
        const said = each.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
        assert.ok(messages.some((message) => said.startsWith(message)));
      }
    }));

  it('Markdown is a table for each file with what each finding says, and no other HTML than its own', () => {
    const renderer = new MarkdownIt({ html: true, linkify: true });
    return holds((given) => {
      const root = parseFragment(renderer.render(markdown(given)));
      const names = new Set(elements(root).map(({ nodeName }) => nodeName));
      for (const name of names)
        assert.ok(/^(?:h2|h3|p|br|ul|li|table|thead|tbody|tr|th|td|strong|sub)$/.test(name), name);
      const rows = elements(root).filter(
        ({ nodeName, parentNode }) => nodeName === 'tr' && parentNode?.nodeName === 'tbody',
      );
      const said = rows.map((row) =>
        elements(row)
          .filter(({ nodeName }) => nodeName === 'td')
          .map(textIn),
      );
      for (const cells of said) assert.equal(cells.length, 4);
      assert.equal(said.length, findingsIn(given).length);
      for (const [i, { finding: each }] of findingsIn(given).entries()) {
        const [, message = '', sentence = '', advice = ''] = said[i] ?? [];
        assert.ok(message.startsWith(plain(`${each.severity}: ${each.message}`)), `${message} / ${each.message}`);
        assert.equal(advice, plain(rewritesOf(each).join('')));
        assert.ok(plain(each.sentence.text).includes(sentence.replace(/^…|…$/g, '')), sentence);
        assert.ok(each.sentence.text.length > 60 || sentence === plain(each.sentence.text), sentence);
      }
    });
  });
});

/** What is left of a text where white space and what cannot be seen do not count. */
function plain(given: string): string {
  return given
    .replace(/[\0-\x1f]/g, (c) => (/[\t-\r]/.test(c) ? ' ' : String.fromCharCode(0x2400 + c.charCodeAt(0))))
    .replace(/\x7f/g, '\u2421')
    .replace(/[\x85\xa0\u2028\u2029]/g, ' ')
    .replace(/[\x80-\x9f\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\u200b]+/g, '');
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
const isElement = (node: Node): node is Element => 'tagName' in node;
const elements = (node: Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => [...(isElement(child) ? [child] : []), ...elements(child)])
    : [];
function textIn(node: Node): string {
  const own = (each: Node): string =>
    'value' in each ? each.value : 'childNodes' in each ? each.childNodes.map(own).join('') : '';
  return plain(own(node));
}

const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** What a range of lines and of columns in bytes means in a file. */
function bytesIn(source: string, range: Readonly<Record<'start' | 'end', { line: number; column: number }>>) {
  const bytes = Buffer.from(source);
  const starts = [0];
  for (const found of source.matchAll(/\r\n?|\n/g))
    starts.push(Buffer.byteLength(source.slice(0, found.index + found[0].length)));
  const at = ({ line, column }: { line: number; column: number }): number => starts[line - 1]! + column - 1;
  const start = at(range.start);
  const end = at(range.end);
  return { start, end, inside: bytes.subarray(start, end).toString() };
}
