import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, createLinter, DEFAULT_CONFIG, type Finding, type Linter } from '../../server/src/engine/index.ts';
import { SITUATIONS } from '../../server/src/engine/reply.ts';
import { unmark } from '../support/examples.ts';
import { PAGES } from '../support/pages.ts';
import { runs, SEED } from '../support/property.ts';
import { STYLES, type Style } from '../support/styles.ts';

/** Sentences with every kind of finding, others with none, placeholders, numbers and dates. */
const SENTENCES = [
  ...PAGES.flatMap((rule) => rule.examples.filter((e) => e.kind !== 'fixed').map((e) => unmark(e.text).text)).filter(
    (t) => !/[\n*_`#<>&\\[\]{}|~:]/.test(t),
  ),
  'Hi {{ticket.requester.first_name}},',
  'Your order 4471 leaves on 14 May at 5 pm.',
  'Unfortunately, {{agent.name}} is away until Monday.',
];
const reply = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.constantFrom(' ', '\n', '\n\n').map((between) => parts.join(between)));

const linterFor = (style: Style): Linter =>
  createLinter({
    ...DEFAULT_CONFIG,
    preset: 'strict',
    situations: SITUATIONS.map((situation) => [`${situation}/**`, [situation]] as const),
    replies: [
      {
        files: ['zendesk/**'],
        at: style.at === undefined ? [] : [style.at],
        markup: style.markup,
        provider: 'zendesk',
      },
      ...(style.at === undefined ? [] : [{ files: ['**'], at: [style.at], markup: style.markup }]),
    ],
  });
const LINTERS = new Map(STYLES.map((style) => [style.name, { style, linter: linterFor(style) }]));
/** Drawn by its name: a failure prints what it drew. */
const place = fc.constantFrom(...LINTERS.keys());
const at = (name: string): { readonly style: Style; readonly linter: Linter } => LINTERS.get(name)!;
/** The folder of the file, by which the config knows what its replies are for. */
const folder = fc.constantFrom('undeclared', 'zendesk', ...SITUATIONS);

/** What a safe fix must never touch: placeholders, numbers, days. */
const kept = (text: string): string[] =>
  (text.match(/\{\{[^}]*\}\}|\d+|\b(?:Monday|Friday|May|March)\b/g) ?? []).sort();

/** Sentences whose tags are wrong for Zendesk, each with what safe fixes make of the tag; what is right stays. */
const TAGGED: readonly (readonly [sentence: string, tag: string, mended: string])[] = [
  ['Yours is {{ticket.idd}} and {{ticket.id}}.', '{{ticket.idd}}', '{{ticket.idd}}'],
  ['Hi {{ticket.requester.firstname}},', '{{ticket.requester.firstname}}', '{{ticket.requester.first_name}}'],
  ['Unfortunately, {{Ticket.ID}} is late.', '{{Ticket.ID}}', '{{ticket.id}}'],
  ['Take {{ticket.id | default: “it”}}.', '{{ticket.id | default: “it”}}', '{{ticket.id | default: "it"}}'],
  ['It is {%customer.firstName%}.', '{%customer.firstName%}', '{%customer.firstName%}'],
  ['See {{ticket.Title}} of {{ticket.requester.name}}.', '{{ticket.Title}}', '{{ticket.title}}'],
  [
    '{% if ticket.Status == ‘open’ %}We cannot help.',
    '{% if ticket.Status == ‘open’ %}',
    "{% if ticket.status == 'open' %}",
  ],
];
const tagsIn = (text: string): string[] => text.match(/\{\{[^}]*\}\}|\{%[^}]*%\}/g) ?? [];
const mended = new Map(TAGGED.map(([, tag, after]) => [tag, after]));
const taggedReply = fc
  .array(fc.oneof(fc.constantFrom(...TAGGED.map(([sentence]) => sentence)), fc.constantFrom(...SENTENCES)), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((parts) => fc.constantFrom(' ', '\n', '\n\n').map((between) => parts.join(between)));
const loud = (findings: readonly Finding[]): string[] => findings.map((f) => `${f.rule} ${f.text}`);

/**
 * A linter that has seen nothing of the file: it reads without `previous`, and forgets what it judged every 1,000 calls (compiling
 * the rules for each call would be all that the test does).
 */
const forgetful = new Map<Style, { linter: Linter; left: number }>();
function freshLinter(style: Style): Linter {
  let known = forgetful.get(style);
  if (known === undefined || known.left === 0) known = { linter: linterFor(style), left: 1_000 };
  forgetful.set(style, { linter: known.linter, left: known.left - 1 });
  return known.linter;
}

describe('laws of fixes', () => {
  it('fix all: a second one changes nothing, and placeholders, numbers and dates stay', () => {
    fc.assert(
      fc.property(reply, place, folder, (text, name, situation) => {
        const { style, linter } = at(name);
        const source = style.encode(text);
        fc.pre(source !== undefined);
        const file = { path: `${situation}/${style.file}`, source, named: true };
        const once = linter.fixAll(file);
        assert.deepEqual(once.leftOut, [], 'an edit that proved right alone did not prove right together');
        const again = linter.fixAll({ ...file, source: once.source });
        assert.equal(again.source, once.source);
        assert.deepEqual(again.fixed, []);
        const [before, after] = [style.decode(source), style.decode(once.source)];
        assert.ok(before !== undefined && after !== undefined);
        assert.deepEqual(kept(after), kept(before));
      }),
      { seed: SEED, numRuns: runs(10_000) },
    );
  });

  it('rules about tags alone mend tags, each to what it was meant to be, and the words around them stay', () => {
    fc.assert(
      fc.property(taggedReply, place, (text, name) => {
        const { style, linter } = at(name);
        const source = style.encode(text);
        fc.pre(source !== undefined);
        const file = { path: `zendesk/${style.file}`, source, named: true };
        const { source: fixed, fixed: findings, leftOut } = linter.fixAll(file);
        assert.deepEqual(leftOut, []);
        assert.equal(linter.fixAll({ ...file, source: fixed }).source, fixed);
        const [before, after] = [style.decode(source), style.decode(fixed)];
        assert.ok(before !== undefined && after !== undefined);
        // HTML writes quotes as references, which is one more fault that the same rule mends.
        const plain = (all: readonly string[]): string[] => all.map((tag) => tag.replaceAll('"', "'"));
        assert.deepEqual(plain(tagsIn(after)), plain(tagsIn(before).map((tag) => mended.get(tag) ?? tag)));
        if (!findings.some(({ family }) => family === 'placeholder')) assert.deepEqual(tagsIn(after), tagsIn(before));
        // Other desks' tags, and none at all, are nobody's to mend.
        const elsewhere = linter.fixAll({ ...file, path: `undeclared/${style.file}` });
        for (const { rule, family } of elsewhere.fixed)
          assert.ok(family !== 'placeholder' || rule === 'placeholder/quotes', rule);
      }),
      { seed: SEED, numRuns: runs(5_000) },
    );
  });

  it('a fix of a tag leaves the reply with the same prose and the same other tags', () => {
    fc.assert(
      fc.property(taggedReply, place, fc.nat(), fc.nat(), (text, name, which, way) => {
        const { style, linter } = at(name);
        const source = style.encode(text);
        fc.pre(source !== undefined);
        const file = { path: `zendesk/${style.file}`, source, named: true };
        const { findings, replies } = linter.lint(file, { fixes: 'none' });
        const ofTags = findings.filter(({ family }) => family === 'placeholder');
        fc.pre(ofTags.length > 0);
        const finding = ofTags[which % ofTags.length]!;
        const fixes = linter.refind(file, finding.fingerprint)?.fixes ?? [];
        fc.pre(fixes.length > 0);
        const after = applyEdits(source, fixes[way % fixes.length]!.edits);
        assert.ok(after !== undefined);
        const reply = linter.lint({ ...file, source: after }, { fixes: 'none' }).replies[finding.replyIndex];
        const was = linter.prose(replies[finding.replyIndex]!);
        const is = linter.prose(reply!);
        assert.equal(is.prose.text, was.prose.text);
        const changed = is.tokens.filter((token, i) => token.text !== was.tokens[i]?.text);
        assert.equal(is.tokens.length, was.tokens.length);
        assert.equal(changed.length, 1);
        assert.equal(changed[0]!.broken, undefined);
      }),
      { seed: SEED, numRuns: runs(5_000) },
    );
  });

  it('after a fix its finding is gone, and the reply is as the fix says', () => {
    fc.assert(
      fc.property(reply, place, folder, fc.nat(), fc.nat(), (text, name, situation, which, way) => {
        const { style, linter } = at(name);
        const source = style.encode(text);
        fc.pre(source !== undefined);
        const file = { path: `${situation}/${style.file}`, source, named: true };
        const { findings, replies } = linter.lint(file, { fixes: 'none' });
        fc.pre(findings.length > 0);
        const finding = findings[which % findings.length]!;
        const fixes = linter.refind(file, finding.fingerprint)?.fixes ?? [];
        fc.pre(fixes.length > 0);
        const fix = fixes[way % fixes.length]!;
        const after = applyEdits(source, fix.edits);
        assert.ok(after !== undefined);
        const now = linter.lint({ ...file, source: after }, { fixes: 'none' });
        const alike = (all: readonly Finding[]): Finding[] =>
          all.filter((f) => f.rule === finding.rule && f.text === finding.text);
        // A twin that yielded to a rule about the whole reply may come forward elsewhere; here nothing may be left.
        const before = fix.edits.filter((edit) => edit.at.end <= finding.at.start && edit.at.start < finding.at.start);
        const start = before.reduce(
          (sum, { at, text: put }) => sum + put.length - (at.end - at.start),
          finding.at.start,
        );
        assert.ok(
          alike(now.findings).length < alike(findings).length || !alike(now.findings).some((f) => f.at.start === start),
          `${finding.rule}: still there: ${loud(now.findings).join('; ')}`,
        );
        assert.equal(now.replies.length, replies.length);
        now.replies.forEach((r, i) => {
          if (i !== finding.replyIndex) assert.equal(r.value.text, replies[i]?.value.text);
        });
        // Each blank of the fix is one finding of fill-in, exactly there.
        for (const blank of fix.blanks ?? []) {
          const marked = now.findings.filter(
            (f) => f.rule === 'fill-in/blank' && f.at.start === blank.start && f.at.end === blank.end,
          );
          assert.equal(marked.length, 1, `blank ${after.slice(blank.start, blank.end)}`);
        }
      }),
      { seed: SEED, numRuns: runs(10_000) },
    );
  });

  it('a cached judgement equals a fresh one after random edits', () => {
    fc.assert(
      fc.property(
        reply,
        place,
        fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom('', 'x', ' We cannot help.', '\n', '"', '{{')), {
          maxLength: 5,
        }),
        (text, name, edits) => {
          const { style, linter } = at(name);
          let source = style.encode(text);
          fc.pre(source !== undefined);
          let result = linter.lint({ path: style.file, source, named: true }, { fixes: 'none' });
          for (const [at, length, inserted] of edits) {
            const start = at % (source.length + 1);
            const edit = { at: { start, end: Math.min(source.length, start + length) }, text: inserted };
            const next: string = applyEdits(source, [edit]) ?? source;
            const file = { path: style.file, source: next, named: true };
            const cached = linter.lint({ ...file, previous: { result, source, edit } }, { fixes: 'none' });
            const fresh = freshLinter(style).lint(file, { fixes: 'none' });
            assert.deepEqual(cached.findings, fresh.findings);
            assert.deepEqual(
              cached.replies.map((r) => [r.id, r.key, r.value.text, r.whole]),
              fresh.replies.map((r) => [r.id, r.key, r.value.text, r.whole]),
            );
            source = next;
            result = cached;
          }
        },
      ),
      { seed: SEED, numRuns: runs(10_000) },
    );
  });
});
