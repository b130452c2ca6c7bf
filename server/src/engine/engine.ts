import type { Config, Level } from './config/config.ts';
import { customRules } from './config/custom.ts';
import { compileLevels } from './config/levels.ts';
import { isIgnored, repliesEntryFor, situationsFor } from './config/paths.ts';
import { applyVerified, type ReplyEdit } from './fix/apply.ts';
import { type VerifiedFix, verifiedFix } from './fix/fixes.ts';
import type { Host, HostOptions, HostReading, Offer } from './hosts/host.ts';
import { hostFor } from './hosts/index.ts';
import { text } from './hosts/text.ts';
import { type Complaint, type Judge, type Judgement, judgeReply } from './judge.ts';
import { readerFor } from './markup/index.ts';
import type { ReadProse } from './markup/markup.ts';
import { recognise } from './providers/index.ts';
import type { Token } from './providers/tokens.ts';
import type { Comment, Problem, Reply } from './reply.ts';
import { BLANKS, CHECKS, LEXICON, RULES } from './rules/catalog.generated.ts';
import { matcherFor } from './rules/matcher.ts';
import type { Family, Finding, Rule, Safety } from './rules/rule.ts';
import { suppress } from './suppress/suppress.ts';
import type { Edit } from './text/edit.ts';
import { hash } from './text/hash.ts';
import { toSource } from './text/mapped-text.ts';
import { overlaps } from './text/span.ts';

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
  /** Which fixes to make and verify. Making them costs time. Default `all`. */
  readonly fixes?: 'none' | 'first' | 'all';
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
  /** Rules of the config that cannot work: a phrase with a mistake, an example that fails. */
  readonly problems: readonly string[];
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
  /** What the customer reads of a reply, with its placeholders and blanks: for previews. */
  prose(reply: Reply): { readonly prose: ReadProse; readonly tokens: readonly Token[] };
}

/** Replies whose judgement is remembered, so that a reply judged once is not judged again. */
const REMEMBERED = 20_000;
/** Rounds of "fix all": a fix may bring a finding that another safe fix takes away. */
const ROUNDS = 10;
/** Families that are judged in internal text too, and in languages other than English. */
const MECHANICAL: ReadonlySet<Family> = new Set(['fill-in', 'placeholder', 'library']);

/**
 * Makes a linter for one config. Rules are compiled when the first reply is judged.
 */
export function createLinter(config: Config): Linter {
  const custom = customRules(config);
  const rules: readonly Rule[] = [...RULES, ...custom];
  const blanks = blankSet(rules);
  const levels = compileLevels(config);
  const knownRules = rules.map((r) => r.id);
  let judge: Judge | undefined;
  const theJudge = (): Judge => {
    judge ??= { rules, matcher: matcherFor(rules, LEXICON), checks: rules.map((r) => CHECKS[r.id]), blanks };
    return judge;
  };
  const remembered = new Map<string, Judgement>();
  const readings = new WeakMap<LintResult, HostReading>();

  function judged(reply: Reply): Judgement {
    const key = `${reply.markup} ${reply.provider ?? ''} ${reply.value.text}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const made = judgeReply(theJudge(), {
      text: reply.value.text,
      markup: reply.markup,
      ...(reply.provider === undefined ? {} : { provider: reply.provider }),
    });
    remembered.set(key, made);
    return made;
  }

  function optionsFor(file: FileInput, host: Host): HostOptions {
    const entry = repliesEntryFor(config, file.path);
    return {
      path: file.path,
      whole: file.named === true || (entry !== undefined && entry.at.length === 0),
      find: (documents) =>
        recognise(documents, { path: file.path, host: host.id, ...(entry === undefined ? {} : { entry }) }),
      ...(entry?.markup === undefined ? {} : { markup: entry.markup }),
      ...(entry?.provider === undefined ? {} : { provider: entry.provider }),
    };
  }

  function read(file: FileInput): { host: Host; options: HostOptions; reading: HostReading } | undefined {
    const host = hostFor(file.path, file.language) ?? (file.named === true ? text : undefined);
    if (host === undefined || isIgnored(config, file.path)) return undefined;
    const options = optionsFor(file, host);
    const old = file.previous === undefined ? undefined : readings.get(file.previous.result);
    const reading = host.read(
      file.source,
      options,
      file.previous === undefined || old === undefined
        ? undefined
        : { reading: old, source: file.previous.source, edit: file.previous.edit },
    );
    return { host, options, reading };
  }

  function lint(file: FileInput, options: LintOptions = {}): LintResult {
    if (file.source.length > config.maxFileSize) return tooLarge(file, config.maxFileSize);
    const opened = read(file);
    if (opened === undefined) return { recognised: false, replies: [], findings: [], problems: [] };
    const { host, reading } = opened;
    const replies = reading.replies.map((reply) => withSituation(config, file.path, reply));
    const found: Finding[] = [];
    const comments: { comment: Comment; replyIndex?: number }[] = reading.comments.map((comment) => ({ comment }));
    const levelOf = levels(file.path);
    replies.forEach((reply, replyIndex) => {
      const judgement = judged(reply);
      for (const comment of judgement.read.comments)
        comments.push({ comment: { ...comment, at: toSource(reply.value, comment.at) }, replyIndex });
      for (const finding of findingsOf(
        file.source,
        host,
        reply,
        replyIndex,
        judgement,
        levelOf(reply),
        options.fixes ?? 'all',
      ))
        found.push(finding);
    });
    const { findings } = suppress({
      source: file.source,
      comments,
      findings: found,
      replies,
      knownRules,
      levelOf: (rule) => levelOf(undefined)(rule),
    });
    const result: LintResult = {
      host: host.id,
      recognised: reading.recognised,
      replies,
      findings: findings.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (a.rule < b.rule ? -1 : 1)),
      problems: [...reading.problems, ...unread(file, reading)],
      ...(reading.provider === undefined ? {} : { provider: reading.provider }),
      ...(reading.offer === undefined ? {} : { offer: reading.offer }),
    };
    readings.set(result, reading);
    return result;
  }

  /** The findings of one reply, in the file. */
  function findingsOf(
    source: string,
    host: Host,
    reply: Reply,
    replyIndex: number,
    judgement: Judgement,
    level: (rule: Rule) => Level,
    fixes: 'none' | 'first' | 'all',
  ): Finding[] {
    const english = reply.locale === undefined || /^en\b/i.test(reply.locale);
    const speaking = judgement.complaints.filter((c) => {
      const rule = rules[c.rule]!;
      return level(rule) !== 'off' && (MECHANICAL.has(rule.family) || (reply.audience === 'customer' && english));
    });
    const ordinals = new Map<string, number>();
    return withoutYielding(rules, speaking).map((complaint): Finding => {
      const rule = rules[complaint.rule]!;
      const phrase = complaint.text.toLowerCase().replace(/\s+/g, ' ').trim();
      const name = `${reply.id}\n${reply.role}\n${rule.id}\n${phrase}`;
      const ordinal = ordinals.get(name) ?? 0;
      ordinals.set(name, ordinal + 1);
      const severity = level(rule);
      return {
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
        fixes: fixes === 'none' ? [] : fixesOf(source, host, reply, judgement, complaint, fixes).map((v) => v.fix),
        fingerprint: hash(`${name}\n${ordinal}`),
      };
    });
  }

  function fixesOf(
    source: string,
    host: Host,
    reply: Reply,
    judgement: Judgement,
    complaint: Complaint,
    fixes: 'first' | 'all',
    safety?: Safety,
  ): VerifiedFix[] {
    const place = { host, source, reply, reader: readerFor(reply.markup), read: judgement.read, blanks };
    const out: VerifiedFix[] = [];
    for (const replacement of complaint.replacements()) {
      if (safety !== undefined && replacement.safety !== safety) continue;
      const fix = verifiedFix(place, replacement);
      if (fix === undefined || out.some((o) => o.edit.text === fix.edit.text && o.edit.at.start === fix.edit.at.start))
        continue;
      out.push(fix);
      if (fixes === 'first') break;
    }
    return out;
  }

  function fixAll(file: FileInput): ReturnType<Linter['fixAll']> {
    const fixed: Finding[] = [];
    const leftOut: string[] = [];
    let { source } = file;
    for (let round = 0; round < ROUNDS; round++) {
      const { previous: _, ...rest } = file;
      const now = { ...rest, source };
      const result = lint(now, { fixes: 'none' });
      const opened = read(now);
      if (opened === undefined) break;
      const batch: (ReplyEdit & { finding: Finding })[] = [];
      for (const finding of result.findings) {
        const reply = result.replies[finding.replyIndex];
        const safe = reply === undefined ? finding.fixes.flatMap((f) => (f.safety === 'safe' ? [f] : [])) : [];
        if (reply === undefined && safe.length === 0) continue;
        const edit = reply === undefined ? undefined : firstSafe(source, opened.host, reply, finding);
        if (
          reply === undefined ||
          edit === undefined ||
          batch.some((b) => b.edit.at.start < edit.edit.at.end && edit.edit.at.start < b.edit.at.end)
        )
          continue;
        batch.push({ reply: finding.replyIndex, edit: edit.edit, own: edit.own, finding });
      }
      if (batch.length === 0) break;
      const applied = applyVerified(opened.host, opened.options, source, opened.reading.replies, batch);
      for (const e of applied.leftOut) leftOut.push(batch.find((b) => b.edit === e.edit)?.finding.text ?? '');
      if (applied.applied.length === 0) break;
      for (const e of applied.applied) fixed.push(...batch.filter((b) => b.edit === e.edit).map((b) => b.finding));
      source = applied.source;
    }
    return { source, fixed, leftOut };
  }

  function firstSafe(source: string, host: Host, reply: Reply, finding: Finding): VerifiedFix | undefined {
    const judgement = judged(reply);
    const complaint = judgement.complaints.find(
      (c) =>
        rules[c.rule]?.id === finding.rule &&
        toSource(reply.value, c.at).start === finding.at.start &&
        c.text === finding.text,
    );
    return complaint === undefined ? undefined : fixesOf(source, host, reply, judgement, complaint, 'first', 'safe')[0];
  }

  return {
    rules,
    get problems() {
      return theJudge().matcher.problems.map((p) => `${p.rule}: “${p.phrase}”: ${p.message}`);
    },
    lint,
    fixAll,
    refind: (file, fingerprint) => lint(file, { fixes: 'all' }).findings.find((f) => f.fingerprint === fingerprint),
    prose(reply) {
      const { read: prose, tokens } = judged(reply);
      return { prose, tokens };
    },
  };
}

/** A rule is silent where a rule to which it yields speaks about the same place. */
function withoutYielding(rules: readonly Rule[], complaints: readonly Complaint[]): readonly Complaint[] {
  return complaints.filter((c) => {
    const yields = rules[c.rule]?.yields;
    return (
      yields === undefined ||
      !complaints.some((o) => yields.includes(rules[o.rule]?.id ?? '') && overlaps(o.prose, c.prose))
    );
  });
}

function blankSet(rules: readonly Rule[]): ReadonlySet<string> {
  const own = rules.flatMap((r) =>
    r.rewrites.flatMap((w) => [...w.text.matchAll(/\[([^\][]+)\]/g)].map((m) => m[1] ?? '')),
  );
  return new Set([...BLANKS, ...own]);
}

function withSituation(config: Config, path: string, reply: Reply): Reply {
  if (reply.situation !== undefined) return reply;
  const situation = situationsFor(config, { path, ...(reply.title === undefined ? {} : { title: reply.title }) });
  return situation.length === 0 ? reply : { ...reply, situation };
}

function tooLarge(file: FileInput, most: number): LintResult {
  const mb = (n: number): string => `${(n / 1024 / 1024).toFixed(1)} MB`;
  const message = `This file has ${mb(file.source.length)}, more than the limit of ${mb(most)}, and was not read. Raise maxFileSize in .uncanned.yaml, or split the file.`;
  return {
    recognised: false,
    replies: [],
    findings: [],
    problems: [{ severity: 'error', message, at: { start: 0, end: 0 } }],
  };
}

/** A file that a person named and in which nothing was recognised: say what would read it. */
function unread(file: FileInput, reading: HostReading): Problem[] {
  if (file.named !== true || reading.recognised || reading.problems.some((p) => p.severity === 'error')) return [];
  const message =
    reading.offer === undefined
      ? 'No replies were recognised in this file, so nothing in it was judged.'
      : `${reading.offer.message} To read it, put this in .uncanned.yaml:\n\n${reading.offer.config}`;
  return [{ severity: 'warning', message, at: { start: 0, end: 0 } }];
}
