import { sendingOf } from './channels/limits.ts';
import type { Config, Level } from './config/config.ts';
import { customRules } from './config/custom.ts';
import { compileLevels, type LevelOf, mayBeOn, type RuleFacts } from './config/levels.ts';
import { isIgnored, repliesEntryFor, situationsFor } from './config/paths.ts';
import { allowedWords } from './config/words.ts';
import { applyVerified, type FileEdit } from './fix/apply.ts';
import { repairOf, verifiedFix } from './fix/fixes.ts';
import { type WritingPlace, writingPlace } from './fix/insert.ts';
import type { VerifiedFix } from './fix/place.ts';
import { fieldMistakes } from './front-matter/mistakes.ts';
import type { Host, HostOptions, HostReading, Offer } from './hosts/host.ts';
import { hostFor, hostNamed } from './hosts/index.ts';
import { text } from './hosts/text.ts';
import { type Complaint, type Judge, type Judgement, judgeReply, shapeOf } from './judge.ts';
import { inOrder, LIBRARY_RULES, type LibraryFile } from './library/library.ts';
import { libraryReply } from './library/library-reply.ts';
import { readerFor } from './markup/index.ts';
import type { ReadProse } from './markup/markup.ts';
import { everyText } from './providers/every-text.ts';
import { deskOf, PROVIDERS, recognise } from './providers/index.ts';
import { ownVariables } from './providers/known-variables.ts';
import { mayHoldReplies } from './providers/offer.ts';
import type { Token } from './providers/tokens/tokens.ts';
import type { Comment, Problem, Reply } from './reply.ts';
import { CHECKS, RULES, STATEMENTS } from './rules/catalog.generated.ts';
import { type Matchable, type Matcher, matcherFor } from './rules/matcher.ts';
import type { Family, Finding, Rule, Safety, SentenceFunction, Statement, Wording } from './rules/rule.ts';
import { wordings } from './rules/wordings.ts';
import { mayDeclare } from './situations/comment.ts';
import { misnamedSituations } from './situations/mistakes.ts';
import { type Saying, sayingsInside, sayingsOutside, situationsIn } from './situations/sayings.ts';
import { offeredStatements } from './statements/offered.ts';
import type { Mistake } from './suppress/mistakes.ts';
import { allowances, suppress } from './suppress/suppress.ts';
import type { Edit } from './text/edit.ts';
import { hash } from './text/hash.ts';
import { type Piece, toSource } from './text/mapped-text.ts';
import { overlaps, type Span } from './text/span.ts';
import { faultsOf, type RuleTrial, tryRules } from './trial/trial.ts';

export interface FileInput {
  /** Path relative to the working folder, or a URI; `/` between folders. */
  readonly path: string;
  /** The decoded file, without its BOM. */
  readonly source: string;
  /** The editor's language id, where the name says nothing (an untitled file). */
  readonly language?: string;
  /** The person named this file: text, Markdown and HTML are then read even where no structure is recognised. */
  readonly named?: boolean;
  /** The result of the text before one edit, for an incremental re-read. */
  readonly previous?: { readonly result: LintResult; readonly source: string; readonly edit: Edit };
}

export interface LintOptions {
  /**
   * Which fixes to work out and prove, which costs time: none, the first safe one of each finding (and the first rewrite
   * in words, unproved), or all. Default `all`.
   */
  readonly fixes?: 'none' | 'safe' | 'all';
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
   * @returns the new text (the old one where nothing changed), how many findings were fixed, and which edits were left
   * out because the file would not have read back as intended.
   */
  fixAll(file: FileInput): {
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
   * What is kept of a file to compare its replies with those of other files: `checkLibrary` takes it.
   * @param path the name by which the library knows the file, where that is not the one under which it was judged
   */
  libraryFile(file: FileInput, result: LintResult, path?: string): LibraryFile;
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
  /** What the customer reads of a reply, with its placeholders and blanks: for previews. */
  prose(reply: Reply): { readonly prose: ReadProse; readonly tokens: readonly Token[] };
  /**
   * What each sentence of a reply does: greets, acknowledges, apologises, acts … One sentence may do several things, or
   * nothing that is known.
   */
  shape(reply: Reply): readonly ShapedSentence[];
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
/** Families that are judged in internal text too, and in languages other than English. */
const MECHANICAL: ReadonlySet<Family> = new Set(['fill-in', 'placeholder', 'library']);

/** Rules that count, whatever the language. */
const COUNTING: ReadonlySet<string> = new Set(['readability/channel-length']);

/** A file, read. */
interface Opened {
  readonly host: Host;
  readonly options: HostOptions;
  readonly reading: HostReading;
}

/** Nobody greets, acts or closes in the subject of an email: what a whole reply should hold is not asked of it. */
const isFragment = ({ role }: Reply): boolean => /(?:^|\/)subject$/.test(role);

/** A finding, and how its fixes are worked out: only when somebody asks, for it costs time. */
interface Fixable {
  readonly finding: Finding;
  readonly fixes: (most: number, safety?: Safety) => readonly VerifiedFix[];
  /** What the first rewrite would do, in words. */
  readonly advice: () => string | undefined;
}

/** Matchers that are kept: one for each set of rules that some config has switched on. */
const MATCHERS = 4;
const matchers = new Map<string, Matcher>();

/**
 * A matcher for rules, made once for all configs that switch on the same rules: it is the dearest thing to make, and what it
 * remembers depends on its rules alone.
 * @param name the set of rules; undefined where a team's own are among them
 */
function sharedMatcher(rules: readonly Matchable[], name: string | undefined): Matcher {
  const known = name === undefined ? undefined : matchers.get(name);
  if (known !== undefined) return known;
  const { vocabulary, functions } = wordings();
  const made = matcherFor(rules, vocabulary, functions);
  if (name === undefined) return made;
  if (matchers.size >= MATCHERS) matchers.clear();
  matchers.set(name, made);
  return made;
}

/** @returns the names that the reply's record or the team declares; what a team adds says nothing where the desk's own are not known */
function declaredFor(reply: Reply, config: Config): readonly string[] | undefined {
  const { declared, provider } = reply;
  const variables = ownVariables(reply, config);
  if (variables.length === 0) return declared;
  const isKnown = declared !== undefined || deskOf(provider ?? '')?.variables !== undefined;
  return isKnown ? [...(declared ?? []), ...variables] : undefined;
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
  const readings = new WeakMap<LintResult, HostReading>();

  function judged(reply: Reply): Judgement {
    const { markup, provider, situation = [], audience, sampled } = reply;
    const declared = declaredFor(reply, config);
    const sending = sendingOf(reply);
    const group = `${markup} ${provider ?? ''} ${situation.join()} ${audience} ${declared?.join() ?? '-'} ${sampled ?? ''} ${sending ?? ''}`;
    // A reply that only moved in its file keeps its pieces.
    const kept = byPieces.get(reply.value.pieces);
    if (kept?.group === group) return kept.judgement;
    const { text: own } = reply.value;
    let judgement = remembered.get(group)?.get(own);
    if (judgement === undefined) {
      judgement = judgeReply(theJudge(), {
        text: own,
        markup,
        situation,
        audience,
        ...(provider === undefined ? {} : { provider }),
        ...(sending === undefined ? {} : { sending }),
        ...(declared === undefined ? {} : { declared }),
        ...(sampled === undefined ? {} : { sampled }),
      });
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

  function open(file: FileInput, find?: HostOptions['find']): Opened | undefined {
    const entry = repliesEntryFor(config, file.path);
    const host =
      (entry?.format === undefined ? undefined : hostNamed(entry.format)) ??
      hostFor(file.path, file.language) ??
      (file.named === true ? text : undefined);
    if (host === undefined || isIgnored(config, file.path)) return undefined;
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
      ...(entry?.markup === undefined ? {} : { markup: entry.markup }),
      ...(entry?.provider === undefined ? {} : { provider: entry.provider }),
      ...(entry?.split === undefined ? {} : { split: entry.split }),
    };
    const { previous } = file;
    const reading = previous && readings.get(previous.result);
    // The same text again, to find one finding in it: nothing is read twice.
    if (reading !== undefined && previous?.source === file.source) return { host, options, reading };
    return { host, options, reading: host.read(file.source, options, previous && reading && { ...previous, reading }) };
  }

  /**
   * Replies with what they are for. The nearest declaration counts: a comment in the reply, one above it, its own fields,
   * the config.
   */
  function withSituations(
    { path, source }: FileInput,
    { replies, comments }: HostReading,
  ): { replies: readonly Reply[]; sayings: readonly Saying[] } {
    const outside = sayingsOutside(source, comments, replies);
    const sayings = [...outside];
    const situated = replies.map((reply, index) => {
      const above = situationsIn(outside, index);
      const declared = above.length > 0 ? { ...reply, situation: above } : reply;
      // To read its comments the reply is judged; what it declares then counts for how it is judged.
      const inside = mayDeclare(reply.value.text) ? sayingsInside(judged(declared).comments, index) : [];
      sayings.push(...inside);
      const own = situationsIn(inside, index);
      return own.length > 0 ? { ...reply, situation: own } : withSituation(config, path, declared);
    });
    return { replies: situated, sayings };
  }

  /**
   * Everything there is to say about a file.
   * @param fixing whether fixes will be asked for: rewrites are then worked out while the reply's words are at hand
   */
  function judgeFile(
    file: FileInput,
    opened: Opened,
    fixing: boolean,
  ): { replies: readonly Reply[]; all: readonly Fixable[] } {
    const { host, reading } = opened;
    const { replies, sayings } = withSituations(file, reading);
    const levelsIn = levels(file.path);
    const levelsOf = replies.map((reply) => levelsIn(reply));
    const levelOf = (rule: RuleFacts, index: number | undefined): Level =>
      ((index === undefined ? undefined : levelsOf[index]) ?? levelsIn())(rule);
    const fixable = new Map<Finding, Fixable>();
    const comments: { replyIndex: number; comment: Comment }[] = [];
    replies.forEach((reply, replyIndex) => {
      const judgement = judged(reply);
      for (const comment of judgement.comments) comments.push({ replyIndex, comment });
      for (const each of findingsOf(reply, replyIndex, judgement, levelsOf[replyIndex] ?? levelsIn())) {
        const place = {
          host,
          source: file.source,
          reply,
          replyIndex,
          reader: readerFor(reply.markup),
          read: judgement.read,
          blanks,
        };
        if (fixing) each.complaint.replacements();
        fixable.set(each.finding, {
          finding: each.finding,
          advice: () => each.complaint.replacements()[0]?.title,
          fixes(most, safety) {
            const wanted = each.complaint.replacements().filter((r) => safety === undefined || r.safety === safety);
            return some(wanted, most, (replacement) => verifiedFix(place, replacement));
          },
        });
      }
    });
    const fixableBy = ({ finding, repairs }: Mistake): Fixable => ({
      finding,
      advice: () => repairs[0]?.title,
      fixes: (most, safety) =>
        some(
          repairs.filter((r) => safety === undefined || r.safety === safety),
          most,
          (repair) => repairOf(repair, file.source, opened, replies),
        ),
    });
    const shared = { source: file.source, replies, rules, levelOf };
    for (const mistake of [
      ...misnamedSituations({ ...shared, sayings }),
      ...fieldMistakes({ ...shared, matter: reading.matter, desks: PROVIDERS, allowed: config.fields ?? [] }),
    ])
      fixable.set(mistake.finding, fixableBy(mistake));
    const { findings, mistakes } = suppress({
      source: file.source,
      comments: reading.comments,
      replyComments: comments,
      findings: [...fixable.keys()],
      replies,
      rules,
      levelOf,
      complete: reading.problems.length === 0,
      later: LIBRARY_RULES,
    });
    const all = findings.flatMap((f) => fixable.get(f) ?? []);
    all.push(...mistakes.map(fixableBy));
    all.sort((a, b) => inOrder(a.finding, b.finding));
    return { replies, all };
  }

  function findingsOf(
    reply: Reply,
    replyIndex: number,
    judgement: Judgement,
    level: LevelOf,
  ): { finding: Finding; complaint: Complaint }[] {
    const english = reply.locale === undefined ? !judgement.foreign : /^en(?![a-z])/i.test(reply.locale);
    const speaking = judgement.complaints.filter((c) => {
      const rule = rules[c.rule]!;
      if (level(rule) === 'off' || isAllowed(rule, c.text) || (rule.scope === 'reply' && isFragment(reply)))
        return false;
      if (MECHANICAL.has(rule.family)) return true;
      return reply.audience === 'customer' && (english || COUNTING.has(rule.id));
    });
    const ordinals = new Map<string, number>();
    return withoutYielding(rules, speaking).map(({ complaint, silenced }) => {
      const rule = rules[complaint.rule]!;
      const said = level(rule);
      const severity = complaint.soft && said !== 'off' ? 'suggestion' : said;
      const phrase = complaint.text.toLowerCase().replace(/\s+/g, ' ').trim();
      const name = `${reply.id}\n${reply.role}\n${rule.id}\n${phrase}`;
      const ordinal = ordinals.get(name) ?? 0;
      ordinals.set(name, ordinal + 1);
      const finding: Finding = {
        rule: rule.id,
        family: rule.family,
        severity: severity === 'off' ? rule.severity : severity,
        scope: rule.scope,
        message: complaint.message,
        at: toSource(reply.value, complaint.at),
        text: complaint.text,
        sentence: complaint.sentence,
        reply: reply.key,
        replyIndex,
        fixes: [],
        fingerprint: hash(`${name}\n${ordinal}`),
      };
      const related = [
        ...complaint.related,
        ...silenced.map((other) => ({ message: `Also here: ${rules[other.rule]!.message}`, at: other.at })),
      ];
      if (related.length > 0)
        return {
          finding: { ...finding, related: related.map((r) => ({ ...r, at: toSource(reply.value, r.at) })) },
          complaint,
        };
      return { finding, complaint };
    });
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

  function lint(file: FileInput, { fixes: wanted = 'all' }: LintOptions = {}): LintResult {
    if (file.source.length > config.maxFileSize) return tooLarge(file, config.maxFileSize);
    const opened = open(file);
    if (opened === undefined) return NOTHING;
    const { host, reading } = opened;
    const { replies, all } = judgeFile(file, opened, wanted !== 'none');
    const result: LintResult = {
      host: host.id,
      recognised: reading.recognised,
      replies,
      findings: all.map(({ finding, fixes, advice }) => {
        if (wanted === 'none') return finding;
        const made = wanted === 'safe' ? fixes(1, 'safe') : fixes(Number.POSITIVE_INFINITY);
        const said = advice();
        return { ...finding, fixes: made.map((v) => v.fix), ...(said === undefined ? {} : { advice: said }) };
      }),
      problems: problemsOf(file, reading),
      ...(reading.provider === undefined ? {} : { provider: reading.provider }),
      ...(reading.offer === undefined ? {} : { offer: reading.offer }),
    };
    readings.set(result, reading);
    return result;
  }

  function fixAll({ previous: _, ...file }: FileInput): ReturnType<Linter['fixAll']> {
    const fixed: Finding[] = [];
    const leftOut = new Set<string>();
    let { source } = file;
    for (let round = 0; round < ROUNDS; round++) {
      const opened = open({ ...file, source });
      if (opened === undefined) break;
      const batch: (FileEdit & { finding: Finding })[] = [];
      let end = -1;
      for (const { finding, fixes } of judgeFile({ ...file, source }, opened, true).all) {
        if (leftOut.has(finding.fingerprint)) continue;
        const fix = fixes(1, 'safe')[0];
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
      const found =
        opened && judgeFile(file, opened, false).all.find(({ finding }) => finding.fingerprint === fingerprint);
      return found && { ...found.finding, fixes: found.fixes(Number.POSITIVE_INFINITY).map((v) => v.fix) };
    },
    libraryFile(file, result, path = file.path) {
      const { replies } = result;
      const members = replies.map((reply, index) => {
        const { read, tokens } = judged(reply);
        return libraryReply(path, index, reply, read, tokens);
      });
      const levelsIn = levels(file.path);
      return {
        path,
        replies: members,
        rules: libraryRules(),
        levelOf: (rule, reply) => levelsIn(reply)(rule),
        allows: allowances({
          source: file.source,
          comments: readings.get(result)?.comments ?? [],
          replyComments: replies.flatMap((reply, replyIndex) =>
            judged(reply).comments.map((comment) => ({ replyIndex, comment })),
          ),
          replies,
        }),
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
        findings: findingsOf(reply, index, judged(reply), level).map(({ finding }) => finding),
        isOff: (id) => rules.every((rule) => rule.id !== id || level(rule) === 'off'),
      };
    },
    prose(reply) {
      const { read, tokens } = judged(reply);
      return { prose: read, tokens };
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
  };
}

const NOTHING: LintResult = { recognised: false, replies: [], findings: [], problems: [] };

/** The first fixes that prove right, no two of them the same. */
function some<T>(wanted: readonly T[], most: number, make: (each: T) => VerifiedFix | undefined): VerifiedFix[] {
  const out: VerifiedFix[] = [];
  for (const each of wanted) {
    if (out.length >= most) break;
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

/** A complaint that is made, and those that are silent because it speaks about the same place. */
interface Speaking {
  readonly complaint: Complaint;
  readonly silenced: Complaint[];
}

/** A rule is silent where a rule to which it yields speaks about the same place; what it would say becomes related. */
function withoutYielding(rules: readonly Rule[], complaints: readonly Complaint[]): readonly Speaking[] {
  const byRule = new Map<string, Complaint[]>();
  for (const c of complaints) {
    const id = rules[c.rule]!.id;
    const own = byRule.get(id);
    if (own === undefined) byRule.set(id, [c]);
    else own.push(c);
  }
  const speaking = new Map<Complaint, Speaking>();
  const silent = new Map<Complaint, Complaint>();
  for (const c of complaints) {
    const yields = rules[c.rule]?.yields ?? [];
    const by = firstOf(yields, (id) => speakingAt(byRule.get(id) ?? [], c.prose));
    if (by === undefined) speaking.set(c, { complaint: c, silenced: [] });
    else silent.set(c, by);
  }
  for (const [c, first] of silent) {
    // Whoever is silent for another that is silent too belongs to the one that speaks; no two yield to each other.
    let by = first;
    for (let next = silent.get(by); next !== undefined; next = silent.get(by)) by = next;
    speaking.get(by)?.silenced.push(c);
  }
  return [...speaking.values()];
}

function firstOf<T, R>(list: readonly T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of list) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One of a rule's complaints, which stand in order and do not overlap, about the place. */
function speakingAt(complaints: readonly Complaint[], at: Span): Complaint | undefined {
  let low = 0;
  let high = complaints.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (complaints[mid]!.prose.end <= at.start) low = mid + 1;
    else high = mid;
  }
  const first = complaints[low];
  return first !== undefined && overlaps(first.prose, at) ? first : undefined;
}

/** The texts of all blanks that rewrites and statements write, without brackets. */
function blanksOf(rules: readonly Rule[], statements: readonly Statement[]): ReadonlySet<string> {
  const texts = [...rules.flatMap(({ rewrites }) => rewrites), ...statements].map(({ text }) => text);
  return new Set(texts.flatMap((text) => [...text.matchAll(/\[([^\][]+)\]/g)].map((found) => found[1] ?? '')));
}

function withSituation(config: Config, path: string, reply: Reply): Reply {
  if (reply.situation !== undefined) return reply;
  const { title, tags } = reply;
  const situation = situationsFor(config, {
    path,
    ...(title === undefined ? {} : { title }),
    ...(tags === undefined ? {} : { tags }),
  });
  return situation.length === 0 ? reply : { ...reply, situation };
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
      : `${reading.offer.message} To read it, put this in .uncanned.yaml:\n\n${reading.offer.config}`;
  return [...reading.problems, { severity: 'warning', message, at: { start: 0, end: 0 } }];
}
