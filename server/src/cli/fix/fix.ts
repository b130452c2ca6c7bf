/** `uncanned fix --interactive`: asks about one finding after the other, and writes each choice at once. */
import { type Finding, lineIndex, overlaps, positionAt, type Span } from '../../engine/index.ts';
import type { FixRequest } from '../args/fix.ts';
import { type Configs, configsOf } from '../configs.ts';
import { CLEAN, complain, FAULT, FOUND, type Io } from '../io.ts';
import { count } from '../report/words.ts';
import { wantsColor } from '../terminal.ts';
import { allowInConfig } from './allow.ts';
import { isEnd, isUndo } from './answers.ts';
import { converse, type Decision } from './converse.ts';
import { collect, type Member, type Opened, openFile } from './files.ts';
import { memoryPath, readMemory, writeMemory } from './memory.ts';
import { pageOf, readsNow } from './page.ts';
import { type Put, putBack, putText } from './put.ts';
import {
  arisen,
  blanksOf,
  carried,
  closedIn,
  decided,
  memoryOf,
  NOTHING,
  open,
  type Session,
  undone,
  type WrittenDeed,
} from './session.ts';
import { type BlankLeft, type Look, paragraph, summaryText } from './show.ts';

/** Where a run stands. Its parts are replaced as it goes on. */
interface Run {
  readonly io: Io;
  /** The config that was named. */
  readonly named: string | undefined;
  readonly look: Look;
  configs: Configs;
  /** In the order in which they are gone through. */
  members: readonly Member[];
  /** The number of the one that is worked on. */
  at: number;
  session: Session;
  /** The file that was read last, as it was then. */
  opened: Opened | undefined;
  /** Undefined where nothing can be remembered. */
  memory: string | undefined;
}

/** @returns the exit status: 1 where findings are left that nobody has decided on, or blanks that nobody has filled */
export async function runFix(request: FixRequest, io: Io): Promise<number> {
  const { ask } = io;
  if (ask === undefined) {
    complain(io, NO_TERMINAL);
    return FAULT;
  }
  const configs = configsOf(io, request.config);
  const { members, faults, notes } = await collect(request.paths, io, configs);
  for (const message of [...configs.notes(), ...notes, ...configs.faults(), ...faults]) complain(io, message);
  if (configs.faults().length > 0) {
    complain(io, 'By a config with mistakes nothing is written: put it right first.');
    return FAULT;
  }
  const memory = memoryPath(io);
  const run: Run = {
    io,
    named: request.config,
    look: {
      color: wantsColor(io.out.isTerminal, io.env),
      width: Math.max(40, Math.min(io.out.columns ?? 80, 100)),
    },
    configs,
    members,
    at: 0,
    session: { remembered: request.restart ? NOTHING : readMemory(memory), deeds: [] },
    opened: undefined,
    memory,
  };
  if (request.restart) remember(run, run.session);
  begin(run);
  for (;;) {
    const turn = await nextTurn(run);
    const decision = await (turn ? converse(turn.page, left(run), ask, io, run.look) : last(run, ask));
    if (decision === undefined) break;
    if (decision.kind === 'undo') await undo(run);
    else if (turn) await act(run, decision, turn);
  }
  const blanks = await blanksLeft(run);
  io.out.write(summaryText(run.session.deeds, left(run), blanks, io.command, run.look));
  if (faults.length > 0) return FAULT;
  return left(run) > 0 || blanks.length > 0 ? FOUND : CLEAN;
}

const NO_TERMINAL =
  '--interactive asks questions, so it needs a terminal, and this is not one. Without it, "uncanned fix" applies all that is safe.';

const say = ({ io, look }: Run, text: string): void => io.out.write(paragraph(text, look));

/** What was skipped in earlier runs is said, not asked. */
function begin(run: Run): void {
  const skipped = run.members.reduce((sum, { findings }) => sum + findings.length, 0) - left(run);
  if (skipped > 0)
    say(
      run,
      `${count(skipped, 'finding')} that you skipped before ${skipped === 1 ? 'is' : 'are'} not asked again; --restart asks them too.`,
    );
}

/** How many findings are to be asked about. */
function left({ members, session }: Run): number {
  const memory = closedIn(session);
  return members.reduce((sum, { absolute, findings }) => sum + open(memory, absolute, findings).length, 0);
}

/** The blanks that rewrites of this run left, where they are now. */
async function blanksLeft(run: Run): Promise<readonly BlankLeft[]> {
  const blanks = new Map(Object.entries(blanksOf(run.session).skipped));
  const all: BlankLeft[] = [];
  for (const member of run.members) {
    const own = blanks.get(member.absolute);
    const opened = own && (await refreshed(run, member));
    if (opened === undefined) continue;
    const { path, file, result } = opened.document;
    const lines = lineIndex(file.source);
    for (const { fingerprint, at, text } of result.findings) {
      if (!own?.includes(fingerprint)) continue;
      const { line, column } = positionAt(lines, at.start);
      all.push({ place: `${path}:${line + 1}:${column + 1}`, text });
    }
  }
  return all;
}

/** A finding that is asked about, and where it stands. */
interface Turn {
  readonly member: Member;
  readonly opened: Opened;
  readonly page: ReturnType<typeof pageOf>;
}

/** @returns the first finding, from the file on that is worked on, that nobody has decided on */
async function nextTurn(run: Run): Promise<Turn | undefined> {
  for (; run.at < run.members.length; run.at++) {
    const member = run.members[run.at]!;
    const memory = closedIn(run.session);
    if (open(memory, member.absolute, member.findings).length === 0) continue;
    // As it is now: somebody may have changed it.
    const opened = await refreshed(run, member);
    const [finding] = opened === undefined ? [] : open(memory, member.absolute, opened.document.result.findings);
    if (opened !== undefined && finding !== undefined)
      return { member, opened, page: pageOf(opened.document, finding) };
  }
  return undefined;
}

/** Reads a file again. @returns undefined, and says why, where that cannot be */
async function refreshed(run: Run, member: Member): Promise<Opened | undefined> {
  const opened = await openFile(member, run.configs, run.opened);
  if (typeof opened === 'string') say(run, opened);
  const now = typeof opened === 'object' ? opened : undefined;
  run.opened = now;
  const findings = now?.document.result.findings ?? [];
  run.members = run.members.map((each) => (each.absolute === member.absolute ? { ...each, findings } : each));
  return now;
}

/** Nothing is left to ask about: the last choice may be taken back all the same. */
async function last({ session, look, io }: Run, ask: NonNullable<Io['ask']>): Promise<{ kind: 'undo' } | undefined> {
  if (session.deeds.length === 0) return undefined;
  io.out.write('\n');
  let said = 'That was the last finding. Press Enter to end, or type u to undo the last choice.';
  for (;;) {
    const line = await ask(`${paragraph(said, look)}> `);
    if (line === undefined || isEnd(line)) return undefined;
    if (isUndo(line)) return { kind: 'undo' };
    said = 'That is not one of the answers. Press Enter to end, or type u to undo the last choice.';
  }
}

async function act(run: Run, decision: Exclude<Decision, { kind: 'undo' }>, turn: Turn): Promise<void> {
  const { finding } = turn.page;
  const at = turn.member.absolute;
  switch (decision.kind) {
    case 'skip':
      return remember(run, decided(run.session, { kind: 'skipped', at, fingerprint: finding.fingerprint }));
    case 'skip-rule':
      return remember(run, decided(run.session, { kind: 'skipped-rule', at, rule: finding.rule }));
    case 'write': {
      const { as: kind, change } = decision;
      const put = putText(turn.opened, change.source);
      const before = turn.page.result.findings;
      const opened = await refreshed(run, turn.member);
      const after = opened?.document.result.findings ?? [];
      const left = [...change.left, ...carried(memoryOf(run.session), at, before, after)];
      const blanks = [...change.blanks, ...carried(blanksOf(run.session), at, before, after)];
      if (!tell(run, put, turn.page.path, { kind, at, left, blanks })) return;
      const now = kind === 'fixed' && opened && readsNow(opened.document, finding.replyIndex, change.at);
      say(run, now ? `Now: ${now}` : kind === 'fixed' ? 'Written.' : 'Allowed, in a comment above it.');
      if (change.blanks.length > 0) say(run, blanksSaid(after, finding.replyIndex));
      const more = open(closedIn(run.session), at, arisen(before, after));
      if (more.length > 0) say(run, arisenSaid(more, change.at));
      return;
    }
    case 'allow': {
      const allowed = await allowInConfig(turn.page, turn.opened, decision.reason, run.io);
      if (typeof allowed === 'string') return say(run, allowed);
      if (!tell(run, allowed.put, allowed.name, { kind: 'allowed', at, left: [], blanks: [] })) return;
      say(run, `Allowed: ${allowed.name} now switches the rule off for this reply.`);
      return rejudge(run);
    }
  }
}

/** How many blanks a reply has, after one was left in it. */
function blanksSaid(findings: readonly Finding[], replyIndex: number): string {
  const n = findings.filter((each) => each.replyIndex === replyIndex && each.family === 'fill-in').length;
  return `${count(n, 'blank is', 'blanks are')} left to fill in this reply.`;
}

/** The count of what is to go may stay as it was, or rise: that has its reason. */
function arisenSaid(found: readonly Finding[], at: Span): string {
  const has = found.every((each) => overlaps(each.at, at)) ? 'Your new wording has' : 'With that, the file has';
  return `${has} ${count(found.length, 'new finding')}, counted below.`;
}

/** Takes note of what was written, or says why nothing was. @returns whether something was */
function tell(run: Run, put: Put, name: string, deed: Omit<WrittenDeed, 'written'>): boolean {
  if ('reason' in put) say(run, `Nothing was written into ${name}: ${put.reason}. It has been read again.`);
  else remember(run, decided(run.session, { ...deed, written: put }));
  return !('reason' in put);
}

/** A config has changed, and with it what is found in any file. */
async function rejudge(run: Run): Promise<void> {
  run.configs = configsOf(run.io, run.named);
  for (const member of run.members) await refreshed(run, member);
}

async function undo(run: Run): Promise<void> {
  const last = undone(run.session);
  if (last === undefined) return say(run, 'There is nothing to undo.');
  const { deed } = last;
  if ('written' in deed) {
    const reason = putBack(deed.written);
    if (reason !== undefined) return say(run, `That cannot be undone: ${reason}.`);
    await rejudge(run);
  }
  remember(run, last.session);
  run.at = run.members.findIndex(({ absolute }) => absolute === deed.at);
  say(run, 'Undone.');
}

/** Goes on from a session, which the next run must know of. */
function remember(run: Run, session: Session): void {
  run.session = session;
  if (run.memory === undefined) return;
  const reason = writeMemory(run.memory, run.io.cwd, memoryOf(session));
  if (reason === undefined) return;
  say(run, `What you skip cannot be remembered for the next run: ${run.memory}: ${reason}.`);
  run.memory = undefined;
}
