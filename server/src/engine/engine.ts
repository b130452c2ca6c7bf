import { sendingOf } from './channels/limits.ts';
import type { Config, Level } from './config/config.ts';
import { customRules } from './config/custom.ts';
import { compileLevels, type LevelOf, mayBeOn, type RuleFacts } from './config/levels.ts';
import { isIgnored, repliesEntryFor } from './config/paths.ts';
import { allowedWords } from './config/words.ts';
import { declaredFor, withSituation } from './declared.ts';
import { findingsOf, fixed, isFragment, isJudgedForTone, withoutYielding } from './findings.ts';
import { applyVerified, type FileEdit } from './fix/apply.ts';
import { repairOf, verifiedFix } from './fix/fixes.ts';
import { type WritingPlace, writingPlace } from './fix/insert.ts';
import type { VerifiedFix } from './fix/place.ts';
import { fieldMistakes } from './front-matter/mistakes.ts';
import type { Host, HostOptions, HostReading, Offer } from './hosts/host.ts';
import { hostFor, hostNamed } from './hosts/index.ts';
import { text } from './hosts/text.ts';
import {
  type Complaint,
  type Judge,
  type Judgement,
  judgeReply,
  makeupIn,
  type ReplyText,
  shapeOf,
  unjudged,
} from './judge.ts';
import { inOrder, LIBRARY_RULES, type LibraryFile, type ShelvedFile } from './library/library.ts';
import { type LibraryReply, libraryReply, movedReply } from './library/library-reply.ts';
import { readerFor } from './markup/index.ts';
import type { ReadProse } from './markup/markup.ts';
import { shownText } from './markup/shown.ts';
import { sharedMatcher } from './matchers.ts';
import { everyText } from './providers/every-text.ts';
import { deskOf, PROVIDERS, recognise } from './providers/index.ts';
import { configFor, mayHoldReplies } from './providers/offer.ts';
import type { Token } from './providers/tokens/tokens.ts';
import type { Markup, Problem, Reply, Situation } from './reply.ts';
import { CHECKS, RULES, STATEMENTS } from './rules/catalog.generated.ts';
import type { Matchable } from './rules/matcher.ts';
import type { Finding, Rule, Safety, SentenceFunction, Statement, Wording } from './rules/rule.ts';
import { wordings } from './rules/wordings.ts';
import { mayDeclare } from './situations/comment.ts';
import { misnamedSituations } from './situations/mistakes.ts';
import { type Saying, sayingsInside, sayingsOutside, situationsIn } from './situations/sayings.ts';
import { offeredStatements } from './statements/offered.ts';
import type { Mistake } from './suppress/mistakes.ts';
import { type Allowed, allowances, type SuppressInput, suppress } from './suppress/suppress.ts';
import { applyEdits, type Edit } from './text/edit.ts';
import { type MappedText, type Piece, toSource } from './text/mapped-text.ts';
import type { Span } from './text/span.ts';
import { faultsOf, type RuleTrial, tryRules } from './trial/trial.ts';
import { carriedOver, forgotten, type Verdict, wordsIn } from './verdict.ts';

export interface FileInput {
  /** Path relative to the working folder, or a URI; `/` between folders. */
  readonly path: string;
  /** The decoded file, without its BOM. */
  readonly source: string;
  /** The editor's language id, where the name says nothing (an untitled file). */
  readonly language?: string;
  /** The person named this file: text, Markdown and HTML are then read even where no structure is recognised. */
  readonly named?: boolean;
  /** What a text, Markdown or HTML file is written in, whatever its name and the config say. */
  readonly markup?: Markup;
  /** The result of the text before one edit, for an incremental re-read. */
  readonly previous?: { readonly result: LintResult; readonly source: string; readonly edit: Edit };
}

export interface LintOptions {
  /**
   * Which fixes to work out and prove, which costs time: none, the first safe one of each finding (and the first rewrite
   * in words, unproved), or all. Default `all`.
   */
  readonly fixes?: 'none' | 'safe' | 'all';
  /**
   * The text will not be edited and linted again: what is known of a reply is forgotten once its findings and their fixes are
   * made, so that a large file takes little room.
   */
  readonly once?: boolean;
  /** No rule is asked: there are no findings. For a file whose replies are only read, or compared with those of others. */
  readonly unjudged?: boolean;
}

export interface LintResult {
  /** The host's id, or undefined where the file has none (nothing was read). */
  readonly host?: string;
  readonly provider?: string;
  /** Whether the file is one that holds replies. */
  readonly recognised: boolean;
  readonly replies: readonly Reply[];
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** Findings that comments of the file switch off; absent where there are none. */
  readonly allowed?: readonly Allowed[];
  readonly problems: readonly Problem[];
  readonly offer?: Offer;
}

export interface Linter {
  /** Every rule known to this config, switched off or not, custom ones included. */
  readonly rules: readonly Rule[];
  /**
   * Rules of the config that cannot work: a phrase with a mistake or one that nothing can match, an example that fails.
   * Each begins with the rule's id. Worked out when first asked for.
   */
  readonly problems: readonly string[];
  /** The config's own rules, tried out. Worked out when first asked for. */
  trials(): readonly RuleTrial[];
  /** The config's own statements, each with what the rules in force say of its words. */
  statementTrials(): readonly StatementTrial[];
  /** Lints one file. Never throws. */
  lint(file: FileInput, options?: LintOptions): LintResult;
  /**
   * Applies every safe fix until none is left.
   * @param only whether a finding is to be fixed; all where it is absent
   * @returns the new text (the old one where nothing changed), how many findings were fixed, and which edits were left
   * out because the file would not have read back as intended.
   */
  fixAll(
    file: FileInput,
    only?: (finding: Finding) => boolean,
  ): {
    readonly source: string;
    readonly fixed: readonly Finding[];
    readonly leftOut: readonly string[];
  };
  /**
   * Finds a finding again by its fingerprint in the current text and gives its verified fixes.
   * @returns undefined where the finding is gone.
   */
  refind(file: FileInput, fingerprint: string): Finding | undefined;
  /**
   * What is kept of a file to compare its replies with those of other files.
   * @param path the name by which the library knows the file, where that is not the one under which it was judged
   */
  shelve(file: FileInput, result: LintResult, path?: string): ShelvedFile;
  /** A file that was shelved under this config, as `checkLibrary` takes it. */
  libraryFile(shelved: ShelvedFile): LibraryFile;
  /** Every empathy statement: the team's own, then those that come with Uncanned. Favorites are marked. */
  readonly statements: readonly Statement[];
  /**
   * Where a sentence can be written into a file.
   * @param at what gives way to it; empty: the cursor
   * @param near the nearest such place will do, and any text of a data file; else only this place in a reply
   * @returns undefined where there is none
   */
  writingPlace(file: FileInput, at: Span, near?: boolean): WritingPlace | undefined;
  /**
   * What this config makes of one reply that a linter of another config has read.
   * @param index of the reply in its file
   * @returns its findings, without fixes and before comments switch any off, and whether a rule is off for it
   */
  alone(
    path: string,
    reply: Reply,
    index: number,
  ): { readonly findings: readonly Finding[]; readonly isOff: (rule: string) => boolean };
  /**
   * The edit that puts a text in the place of a stretch of a reply, both as their author writes them: markup and all.
   * @param replyIndex of the result of that file
   * @param at in the reply's decoded text
   * @returns undefined where it cannot be proved that the reply then reads so and every other one as before
   */
  replyEdit(file: FileInput, replyIndex: number, at: Span, text: string): Edit | undefined;
  /**
   * What the customer reads of a reply, with its placeholders and blanks; and whether that is plainly no English.
   */
  prose(reply: Reply): { readonly prose: ReadProse; readonly tokens: readonly Token[]; readonly foreign: boolean };
  /**
   * What each sentence of a reply does: greets, acknowledges, apologises, acts … One sentence may do several things, or
   * nothing that is known.
   */
  shape(reply: Reply): readonly ShapedSentence[];
  /** What a report on a whole library tells of a reply. */
  account(reply: Reply): ReplyAccount;
}

/** A reply, so far as a report on a whole library tells of it. */
export interface ReplyAccount {
  /** As the customer reads it, placeholders and blanks as they are written; mapped to the file. */
  readonly text: MappedText;
  /**
   * What its sentences do, each once; undefined where nobody may ask what is missing: a subject, text for colleagues or in
   * another language than English, and what is too short to be a whole reply.
   */
  readonly functions?: readonly SentenceFunction[];
}

/** A team's own statement, and what the rules say of it. */
export interface StatementTrial {
  readonly statement: Statement;
  /** Spans are in its text. */
  readonly found: readonly { readonly rule: string; readonly message: string; readonly at: Span }[];
}

/** A sentence of a reply, and what it does. Spans are in the file where nothing else is said. */
export interface ShapedSentence {
  readonly at: Span;
  /** What the customer reads. */
  readonly text: string;
  /** Where that stands in the prose of the reply. */
  readonly inProse: Span;
  /** In the order of the words by which they are known. */
  readonly parts: readonly { readonly function: SentenceFunction; readonly at: Span }[];
}

/**
 * Code units of the replies whose judgement is remembered, so that a reply judged once is not judged again. Weighed, not
 * counted: a judgement takes many times the room of its text.
 */
const REMEMBERED = 8_000_000;
/** Rounds of "fix all": a fix may bring a finding that another safe fix takes away. */
const ROUNDS = 10;
type ReplyComment = SuppressInput['replyComments'][number];

/** What is kept of a result, for the text after the next edit. */
interface Lint {
  readonly path: string;
  readonly reading: HostReading;
  /** By reply. */
  readonly verdicts: readonly Verdict[];
  readonly comments: readonly ReplyComment[];
}

/** A file, read. */
interface Opened {
  readonly host: Host;
  readonly options: HostOptions;
  readonly reading: HostReading;
  /** What came of the text before the edit. */
  readonly before?: Lint;
}

/** A file, judged. */
interface Judged {
  /** By reply. */
  readonly verdicts: readonly Verdict[];
  readonly replies: readonly Reply[];
  /** Comments inside replies. */
  readonly comments: readonly ReplyComment[];
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  readonly allowed: readonly Allowed[];
}

/** How a finding may be put right. */
interface Ways {
  /** What the first way would do, in words. */
  readonly title: () => string | undefined;
  /** Works out and proves fixes, at most so many: only when somebody asks, for it costs time. */
  readonly fixes: (most?: number, safety?: Safety) => readonly VerifiedFix[];
}

/** Makes a linter for one config. Rules are compiled when the first reply is judged. */
export function createLinter(config: Config): Linter {
  const custom = customRules(config);
  const rules: readonly Rule[] = [...RULES, ...custom];
  const written: ReadonlyMap<string, Wording> = new Map(custom.map((rule) => [rule.id, rule]));
  const statements = offeredStatements(STATEMENTS, config);
  const blanks = blanksOf(rules, statements);
  const levels = compileLevels(config);
  const isAllowed = allowedWords(config);
  let judge: Judge | undefined;
  const theJudge = (): Judge => {
    if (judge !== undefined) return judge;
    // A rule that is off wherever one looks costs nothing.
    const on = rules.map((rule) => mayBeOn(config, rule));
    judge = {
      rules,
      matcher: sharedMatcher(
        rules.map(({ id }, i): Matchable => {
          const wording = written.get(id) ?? wordings().rules.get(id);
          return on[i] && wording !== undefined ? { ...wording, id } : { id, phrases: [] };
        }),
        custom.length === 0 ? on.map(Number).join('') : undefined,
      ),
      checks: rules.map((rule, i) => (on[i] ? CHECKS[rule.id] : undefined)),
      blanks,
      statements,
      deskOf,
    };
    return judge;
  };
  let ofLibrary: ReadonlySet<string> | undefined;
  const libraryRules = (): ReadonlySet<string> => {
    ofLibrary ??= new Set(
      rules.filter((rule) => LIBRARY_RULES.has(rule.id) && mayBeOn(config, rule)).map(({ id }) => id),
    );
    return ofLibrary;
  };
  let tried: readonly RuleTrial[] | undefined;
  const trials = (): readonly RuleTrial[] => {
    tried ??= custom.length === 0 ? [] : tryRules(custom, wordings());
    return tried;
  };
  /** By all that a reply is judged by but its text, then by that. */
  const remembered = new Map<string, Map<string, Judgement>>();
  let weight = 0;
  const byPieces = new WeakMap<readonly Piece[], { readonly group: string; readonly judgement: Judgement }>();
  const lints = new WeakMap<LintResult, Lint>();

  function judged(reply: Reply): Judgement {
    const asked = replyTextOf(reply);
    const { markup, provider, situation, audience, declared, sampled, sending, text: own } = asked;
    const group = `${markup} ${provider ?? ''} ${situation?.join()} ${audience} ${declared?.join() ?? '-'} ${sampled ?? ''} ${sending ?? ''}`;
    // A reply that only moved in its file keeps its pieces.
    const kept = byPieces.get(reply.value.pieces);
    if (kept?.group === group) return kept.judgement;
    let judgement = remembered.get(group)?.get(own);
    if (judgement === undefined) {
      judgement = judgeReply(theJudge(), asked);
      if (weight + own.length > REMEMBERED) {
        remembered.clear();
        weight = 0;
      }
      const texts = remembered.get(group) ?? new Map<string, Judgement>();
      remembered.set(group, texts.set(own, judgement));
      weight += own.length;
    }
    byPieces.set(reply.value.pieces, { group, judgement });
    return judgement;
  }

  /** Remembers nothing: what is dropped at once costs neither room nor the time to look through it. */
  const judgedOnce = (reply: Reply): Judgement => judgeReply(theJudge(), replyTextOf(reply));
  const onlyRead = (reply: Reply): Judgement => unjudged(replyTextOf(reply), blanks);

  /** A reply as the judge sees it. */
  function replyTextOf(reply: Reply): ReplyText {
    const { value, markup, provider, situation = [], audience, sampled } = reply;
    const declared = declaredFor(reply, config);
    const sending = sendingOf(reply);
    return {
      text: value.text,
      markup,
      situation,
      audience,
      ...(provider === undefined ? {} : { provider }),
      ...(sending === undefined ? {} : { sending }),
      ...(declared === undefined ? {} : { declared }),
      ...(sampled === undefined ? {} : { sampled }),
    };
  }

  function open(file: FileInput, find?: HostOptions['find']): Opened | undefined {
    const entry = repliesEntryFor(config, file.path);
    const host =
      (entry?.format === undefined ? undefined : hostNamed(entry.format)) ??
      hostFor(file.path, file.language) ??
      (file.named === true ? text : undefined);
    if (host === undefined || isIgnored(config, file.path)) return undefined;
    const markup = file.markup ?? entry?.markup;
    const options: HostOptions = {
      path: file.path,
      whole: file.named === true || entry?.at.length === 0,
      find:
        find ??
        ((documents) =>
          recognise(
            documents,
            { path: file.path, host: host.id, named: file.named === true },
            entry && { ...entry, markup: entry.markup ?? 'plain' },
          )),
      ...(markup === undefined ? {} : { markup }),
      ...(entry?.provider === undefined ? {} : { provider: entry.provider }),
      ...(entry?.split === undefined ? {} : { split: entry.split }),
    };
    const { previous } = file;
    const before = previous && lints.get(previous.result);
    if (previous === undefined || before === undefined)
      return { host, options, reading: host.read(file.source, options) };
    const { reading } = before;
    // The same text again, to find one finding in it: nothing is read twice.
    if (previous.source === file.source) return { host, options, reading, before };
    return { host, options, reading: host.read(file.source, options, { ...previous, reading }), before };
  }

  /**
   * Judges one reply of a file. What it is for is declared in several places, of which the nearest counts: a comment in the
   * reply, one above it, its own fields, the config.
   */
  function verdictOn(
    read: Reply,
    index: number,
    above: readonly Situation[],
    path: string,
    level: (reply: Reply) => LevelOf,
    judged: (reply: Reply) => Judgement,
  ): Verdict {
    const declared = above.length > 0 ? { ...read, situation: above } : read;
    // To read its comments the reply is judged; what it declares then counts for how it is judged.
    const inside = mayDeclare(read.value.text) ? sayingsInside(judged(declared).comments, index) : [];
    const own = situationsIn(inside, index);
    const reply = own.length > 0 ? { ...read, situation: own } : withSituation(config, path, declared);
    const judgement = judged(reply);
    return {
      read,
      above,
      reply,
      judgement,
      comments: judgement.comments,
      inside,
      said: findingsOf(rules, reply, index, judgement, level(reply), isAllowed),
      kept: {},
    };
  }

  /**
   * Everything there is to say about a file.
   * @param finish is told of each finding while its reply's words are at hand, and of the ways to put it right; what it
   * returns takes the finding's place
   */
  function judgeFile(
    file: FileInput,
    { host, options, reading, before }: Opened,
    finish?: (finding: Finding, ways: Ways) => Finding,
    ask = judged,
    once = false,
  ): Judged {
    const { path, source } = file;
    const outside = sayingsOutside(source, reading.comments, reading.replies);
    const levelsIn = levels(path);
    const known = before?.path === path ? before.verdicts : [];
    const verdicts: Verdict[] = [];
    const replies: Reply[] = [];
    const sayings: Saying[] = [...outside];
    const comments: ReplyComment[] = [];
    const said: Finding[] = [];
    let isInOrder = true;
    // Loops, not lists made of lists: a key typed in one of ten thousand replies goes through here.
    for (let index = 0; index < reading.replies.length; index++) {
      const read = reading.replies[index]!;
      const above = situationsIn(outside, index);
      const verdict = carriedOver(known[index], read, above) ?? verdictOn(read, index, above, path, levelsIn, ask);
      const { findings, complaints } = verdict.said;
      const own =
        finish === undefined
          ? findings
          : findings.map((finding, i) => finish(finding, waysOf(complaints[i]!, verdict, index, host, source)));
      verdicts.push(once ? forgotten(verdict) : verdict);
      replies.push(verdict.reply);
      for (const saying of verdict.inside) sayings.push(saying);
      for (const comment of verdict.comments) comments.push({ replyIndex: index, comment });
      const last = said[said.length - 1];
      if (own[0] !== undefined && last !== undefined && inOrder(last, own[0]) > 0) isInOrder = false;
      for (const finding of own) said.push(finding);
    }
    const levelOf = (rule: RuleFacts, index: number | undefined): Level =>
      levelsIn(index === undefined ? undefined : replies[index])(rule);
    const finished = ({ finding, repairs }: Mistake): Finding => {
      if (finish === undefined) return finding;
      return finish(finding, {
        title: () => repairs[0]?.title,
        fixes: (most, safety) =>
          some(ofSafety(repairs, safety), most, (each) => repairOf(each, source, { host, options, reading }, replies)),
      });
    };
    const shared = { source, replies, rules, levelOf };
    const ofFields = [
      ...misnamedSituations({ ...shared, sayings }),
      ...fieldMistakes({ ...shared, matter: reading.matter, desks: PROVIDERS, allowed: config.fields ?? [] }),
    ];
    for (const mistake of ofFields) said.push(finished(mistake));
    const { findings, allowed, mistakes } = suppress({
      ...shared,
      comments: reading.comments,
      replyComments: comments,
      findings: said,
      complete: reading.problems.length === 0,
      later: LIBRARY_RULES,
    });
    if (isInOrder && ofFields.length + mistakes.length === 0) return { verdicts, replies, comments, findings, allowed };
    const all = [...findings, ...mistakes.map(finished)];
    return { verdicts, replies, comments, findings: all.sort(inOrder), allowed };
  }

  /** How a finding about a reply may be put right. */
  function waysOf(complaint: Complaint, verdict: Verdict, replyIndex: number, host: Host, source: string): Ways {
    const { reply, judgement } = verdict;
    return {
      title: () => complaint.replacements()[0]?.title,
      fixes(most, safety) {
        const reader = readerFor(reply.markup);
        const place = { host, source, reply, replyIndex, reader, read: judgement!.read, blanks };
        const replacements = ofSafety(complaint.replacements(), safety);
        return some(replacements, most, (replacement) => verifiedFix(place, replacement));
      },
    };
  }

  /** A statement is no whole reply: only rules about words and sentences are asked, and its blanks are there on purpose. */
  function tryStatement(statement: Statement): StatementTrial {
    const { text, situation } = statement;
    const { complaints } = judgeReply(theJudge(), { text, markup: 'plain', situation: [situation] });
    const level = levels('')();
    const said = complaints.filter((complaint) => {
      const rule = rules[complaint.rule]!;
      return rule.family !== 'fill-in' && /^(?:phrase|sentence)$/.test(rule.scope) && level(rule) !== 'off';
    });
    const found = withoutYielding(rules, said).map(({ complaint: { rule, message, at } }) => ({
      rule: rules[rule]!.id,
      message,
      at,
    }));
    return { statement, found };
  }

  function lint(file: FileInput, options: LintOptions = {}): LintResult {
    const { fixes: wanted = 'all', unjudged: isUnjudged = false } = options;
    const once = options.once === true || isUnjudged;
    if (file.source.length > config.maxFileSize) return tooLarge(file, config.maxFileSize);
    const opened = open(file);
    if (opened === undefined) return NOTHING;
    const { host, reading } = opened;
    const withFixes = (finding: Finding, { title, fixes }: Ways): Finding => {
      const made = wanted === 'safe' ? fixes(1, 'safe') : fixes();
      return fixed(
        finding,
        made.map(({ fix }) => fix),
        title(),
      );
    };
    const { replies, verdicts, comments, findings, allowed } = judgeFile(
      file,
      opened,
      wanted === 'none' || isUnjudged ? undefined : withFixes,
      isUnjudged ? onlyRead : once ? judgedOnce : judged,
      once,
    );
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
      const { findings } = judgeFile({ ...file, source }, opened, (finding, { fixes }) => {
        const [fix] = leftOut.has(finding.fingerprint) || !only(finding) ? [] : fixes(1, 'safe');
        if (fix !== undefined) safe.set(finding, fix);
        return finding;
      });
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
      return faultsOf(trials());
    },
    trials,
    statementTrials: () => (config.statements ?? []).map(tryStatement),
    lint,
    fixAll,
    refind(file, fingerprint) {
      if (file.source.length > config.maxFileSize) return undefined;
      const opened = open(file);
      if (opened === undefined) return undefined;
      const withFixes = (finding: Finding, { fixes }: Ways): Finding =>
        finding.fingerprint === fingerprint ? { ...finding, fixes: fixes().map(({ fix }) => fix) } : finding;
      return judgeFile(file, opened, withFixes).findings.find((finding) => finding.fingerprint === fingerprint);
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
        rules: libraryRules(),
        levelOf: (rule, reply) => levelsIn(reply)(rule),
        ...(config.reviewEvery === undefined ? {} : { reviewEvery: config.reviewEvery }),
      };
    },
    statements,
    writingPlace(file, at, near = false) {
      if (file.source.length > config.maxFileSize) return undefined;
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
      const opened = file.source.length > config.maxFileSize ? undefined : open(file);
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
      const { prose, parts } = shapeOf(theJudge(), read);
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
      const { isWhole, functions } = makeupIn(theJudge(), judgement, reply.situation ?? []);
      return isWhole ? { text, functions } : { text };
    },
  };
}

const NOTHING: LintResult = { recognised: false, replies: [], findings: [], problems: [] };

const ofSafety = <T extends { readonly safety: Safety }>(
  all: readonly T[],
  safety: Safety | undefined,
): readonly T[] => (safety === undefined ? all : all.filter((each) => each.safety === safety));

/** A reply as its library knows it. */
function shelved(path: string, index: number, verdict: Verdict): LibraryReply {
  const { reply, kept } = verdict;
  const before = kept.library;
  kept.library = before?.path === path ? movedReply(before, reply) : libraryReply(path, index, reply, wordsIn(verdict));
  return kept.library;
}

/** The first fixes that prove right, no two of them the same. */
function some<T>(
  wanted: readonly T[],
  most: number | undefined,
  make: (each: T) => VerifiedFix | undefined,
): VerifiedFix[] {
  const out: VerifiedFix[] = [];
  for (const each of wanted) {
    if (most !== undefined && out.length >= most) break;
    const made = make(each);
    if (
      made === undefined ||
      out.some(({ edit }) => edit.text === made.edit.text && edit.at.start === made.edit.at.start)
    )
      continue;
    out.push(made);
  }
  return out;
}

/** The texts of all blanks that rewrites and statements write, without brackets. */
function blanksOf(rules: readonly Rule[], statements: readonly Statement[]): ReadonlySet<string> {
  const texts = [...rules.flatMap(({ rewrites }) => rewrites), ...statements].map(({ text }) => text);
  return new Set(texts.flatMap((text) => [...text.matchAll(/\[([^\][]+)\]/g)].map((found) => found[1] ?? '')));
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
