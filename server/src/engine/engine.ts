import type { Config } from './config/config.ts';
import { findingsOf, fixed, isFragment, isJudgedForTone } from './findings.ts';
import { applyVerified, type FileEdit } from './fix/apply.ts';
import { type WritingPlace, writingPlace } from './fix/insert.ts';
import type { VerifiedFix } from './fix/place.ts';
import type { HostOptions, HostReading } from './hosts/host.ts';
import { makeupIn, shapeOf } from './judge.ts';
import { judgeFile, type Ways } from './judge-file.ts';
import { judgementsBy } from './judgements.ts';
import { type LibraryReply, libraryReply, movedReply } from './library/library-reply.ts';
import type { FileInput, Linter, LintOptions, LintResult } from './linter.ts';
import { shownText } from './markup/shown.ts';
import { type Lint, type Opened, openFile } from './open.ts';
import { everyText } from './providers/every-text.ts';
import { configFor, mayHoldReplies } from './providers/offer.ts';
import type { Problem } from './reply.ts';
import { rulebookFor } from './rulebook.ts';
import type { Finding } from './rules/rule.ts';
import { allowances } from './suppress/suppress.ts';
import { applyEdits } from './text/edit.ts';
import { toSource } from './text/mapped-text.ts';
import type { Span } from './text/span.ts';
import { faultsOf } from './trial/trial.ts';
import { type Verdict, wordsIn } from './verdict.ts';

/** Rounds of "fix all": a fix may bring a finding that another safe fix takes away. */
const ROUNDS = 10;

/** Makes a linter for one config. Rules are compiled when the first reply is judged. */
export function createLinter(config: Config): Linter {
  const book = rulebookFor(config);
  const { rules, statements, blanks, levels, isAllowed } = book;
  const { judged, judgedOnce, onlyRead } = judgementsBy(book);
  /** What is known of a result, for as long as somebody keeps that. */
  const lints = new WeakMap<LintResult, Lint>();

  const open = (file: FileInput, find?: HostOptions['find']): Opened | undefined =>
    file.source.length > config.maxFileSize
      ? undefined
      : openFile(file, config, file.previous && lints.get(file.previous.result), find);

  function lint(file: FileInput, options: LintOptions = {}): LintResult {
    const { fixes: wanted = 'all', unjudged: isUnjudged = false } = options;
    const once = options.once === true || isUnjudged;
    if (file.source.length > config.maxFileSize) return tooLarge(file, config.maxFileSize);
    const opened = open(file);
    if (opened === undefined) return NOTHING;
    const { host, reading } = opened;
    const withFixes = (finding: Finding, { advice, fixes }: Ways): Finding => {
      const made = wanted === 'safe' ? fixes(1, 'safe') : fixes();
      return fixed(
        finding,
        made.map(({ fix }) => fix),
        advice(),
      );
    };
    const { replies, verdicts, comments, findings, allowed } = judgeFile(file, opened, {
      book,
      judged: isUnjudged ? onlyRead : once ? judgedOnce : judged,
      once,
      ...(wanted === 'none' || isUnjudged ? {} : { finish: withFixes }),
    });
    const result: LintResult = {
      host: host.id,
      recognised: reading.recognised,
      replies,
      findings: isUnjudged ? [] : findings,
      problems: problemsOf(file, reading),
      ...(allowed.length === 0 ? {} : { allowed }),
      ...(reading.provider === undefined ? {} : { provider: reading.provider }),
      ...(reading.offer === undefined ? {} : { offer: reading.offer }),
    };
    lints.set(result, { path: file.path, reading, verdicts, comments });
    return result;
  }

  function fixAll(
    { previous: _, ...file }: FileInput,
    only: (finding: Finding) => boolean = () => true,
  ): ReturnType<Linter['fixAll']> {
    const fixed: Finding[] = [];
    const leftOut = new Set<string>();
    let { source } = file;
    for (let round = 0; round < ROUNDS; round++) {
      const opened = open({ ...file, source });
      if (opened === undefined) break;
      const safe = new Map<Finding, VerifiedFix>();
      const finish = (finding: Finding, { fixes }: Ways): Finding => {
        const [fix] = leftOut.has(finding.fingerprint) || !only(finding) ? [] : fixes(1, 'safe');
        if (fix !== undefined) safe.set(finding, fix);
        return finding;
      };
      const { findings } = judgeFile({ ...file, source }, opened, { book, judged, finish });
      const batch: (FileEdit & { finding: Finding })[] = [];
      let end = -1;
      for (const finding of findings) {
        const fix = safe.get(finding);
        // Findings come in order: a fix that begins before the last one ends waits for the next round.
        if (fix === undefined || fix.edit.at.start < end) continue;
        batch.push({ ...fix, finding });
        end = Math.max(end, fix.edit.at.end, fix.edit.at.start + 1);
      }
      const applied = applyVerified(opened, source, batch);
      for (const e of applied.leftOut) leftOut.add(e.finding.fingerprint);
      if (applied.applied.length === 0) break;
      for (const e of applied.applied) fixed.push(e.finding);
      source = applied.source;
    }
    return { source, fixed, leftOut: [...leftOut] };
  }

  return {
    rules,
    get problems() {
      return faultsOf(book.trials());
    },
    trials: book.trials,
    statementTrials: book.statementTrials,
    lint,
    fixAll,
    refind(file, fingerprint) {
      const opened = open(file);
      if (opened === undefined) return undefined;
      const finish = (finding: Finding, { fixes }: Ways): Finding =>
        finding.fingerprint === fingerprint ? { ...finding, fixes: fixes().map(({ fix }) => fix) } : finding;
      return judgeFile(file, opened, { book, judged, finish }).findings.find(
        (finding) => finding.fingerprint === fingerprint,
      );
    },
    shelve(file, result, path = file.path) {
      const { replies } = result;
      const { reading, verdicts = [], comments = [] } = lints.get(result) ?? {};
      return {
        path,
        name: file.path,
        replies: verdicts.map((verdict, index) => shelved(path, index, verdict)),
        allowed: allowances({
          source: file.source,
          comments: reading?.comments ?? [],
          replyComments: comments,
          replies,
        }),
      };
    },
    libraryFile(shelved) {
      const levelsIn = levels(shelved.name);
      return {
        ...shelved,
        rules: book.libraryRules(),
        levelOf: (rule, reply) => levelsIn(reply)(rule),
        ...(config.reviewEvery === undefined ? {} : { reviewEvery: config.reviewEvery }),
      };
    },
    statements,
    writingPlace(file, at, near = false) {
      const place = (opened: Opened | undefined): WritingPlace | undefined =>
        opened && writingPlace({ ...opened, source: file.source, at, blanks }, near);
      const found = place(open(file));
      if (found !== undefined || !near) return found;
      // A person asked: the whole of a text is then one reply, and in a data file any text will do.
      const { previous: _, ...named } = { ...file, named: true };
      return place(open(named)) ?? place(open(named, everyText));
    },
    alone(path, reply, index) {
      const level = levels(path)(reply);
      return {
        findings: findingsOf(rules, reply, index, judged(reply), level, isAllowed).findings,
        isOff: (id) => rules.every((rule) => rule.id !== id || level(rule) === 'off'),
      };
    },
    replyEdit(file, replyIndex, at, text) {
      const opened = open(file);
      const reply = opened?.reading.replies[replyIndex];
      const own = { at, text };
      const after = reply && applyEdits(reply.value.text, [own]);
      if (opened === undefined || reply === undefined || after === undefined) return undefined;
      return opened.host
        .write(file.source, reply, at, text)
        .find(
          (edit) =>
            opened.host.reread(file.source, reply, edit)?.text === after &&
            applyVerified(opened, file.source, [{ edit, own: { reply: replyIndex, edit: own } }]).applied.length === 1,
        );
    },
    prose(reply) {
      const { read, tokens, foreign } = judged(reply);
      return { prose: read, tokens, foreign };
    },
    shape(reply) {
      const { read } = judged(reply);
      const { prose, parts } = shapeOf(book.judge(), read);
      const inFile = (at: Span): Span => toSource(reply.value, toSource(read, at));
      return prose.sentences.map(({ start, end }, i) => ({
        at: inFile({ start, end }),
        text: read.text.slice(start, end),
        inProse: { start, end },
        parts: parts[i]!.map((part) => ({ function: part.function, at: inFile(part.at) })),
      }));
    },
    account(reply) {
      const judgement = judged(reply);
      const text = shownText(reply.value, judgement.read, judgement.tokens);
      if (isFragment(reply) || !isJudgedForTone(reply, judgement)) return { text };
      const { isWhole, functions } = makeupIn(book.judge(), judgement, reply.situation ?? []);
      return isWhole ? { text, functions } : { text };
    },
  };
}

const NOTHING: LintResult = { recognised: false, replies: [], findings: [], problems: [] };

/** A reply as its library knows it. */
function shelved(path: string, index: number, verdict: Verdict): LibraryReply {
  const { reply, kept } = verdict;
  const before = kept.library;
  kept.library = before?.path === path ? movedReply(before, reply) : libraryReply(path, index, reply, wordsIn(verdict));
  return kept.library;
}

function tooLarge(file: FileInput, most: number): LintResult {
  const mb = (n: number): string => `${(n / 1024 / 1024).toFixed(1)} MB`;
  const message = `This file has ${mb(file.source.length)}, more than the limit of ${mb(most)}, and was not read. Raise maxFileSize in .uncanned.yaml, or split the file.`;
  return { ...NOTHING, problems: [{ severity: 'error', message, at: { start: 0, end: 0 } }] };
}

/**
 * What a person should know of a file. A file that nobody named and that shows no sign of holding replies is none of our
 * business, broken or not. One that was named and in which nothing was recognised: say what would read it.
 */
function problemsOf(file: FileInput, reading: HostReading): readonly Problem[] {
  if (reading.recognised) return reading.problems;
  if (file.named !== true) return mayHoldReplies(file.path) ? reading.problems : [];
  if (reading.problems.some((p) => p.severity === 'error')) return reading.problems;
  const message =
    reading.offer === undefined
      ? 'No replies were recognised in this file, so nothing in it was judged.'
      : `${reading.offer.message} To read it, put this in ${configFor(file.path)}:\n\n${reading.offer.config}`;
  return [...reading.problems, { severity: 'warning', message, at: { start: 0, end: 0 } }];
}
