/** `uncanned fix --interactive`: asks about one finding after the other, and writes each choice at once. */
import type { FixRequest } from '../args/fix.ts';
import { type Configs, configsOf } from '../configs.ts';
import { CLEAN, complain, FAULT, FOUND, type Io } from '../io.ts';
import { count } from '../report/words.ts';
import { wantsColor } from '../terminal.ts';
import { allowInConfig } from './allow.ts';
import { isUndo } from './answers.ts';
import { converse, type Decision } from './converse.ts';
import { collect, type Member, type Opened, openFile } from './files.ts';
import { memoryPath, readMemory, writeMemory } from './memory.ts';
import { pageOf, readsNow } from './page.ts';
import { type Put, putBack, putText } from './put.ts';
import { carried, decided, memoryOf, NOTHING, open, type Session, undone, type WrittenDeed } from './session.ts';
import { type Look, paragraph, summaryText } from './show.ts';

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

/** @returns the exit status: 1 where findings are left that nobody has decided on */
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
  io.out.write(summaryText(run.session.deeds, left(run), io.command, run.look));
  if (faults.length > 0) return FAULT;
  return left(run) > 0 ? FOUND : CLEAN;
}

const NO_TERMINAL =
  '--interactive asks questions, so it needs a terminal, and standard input is none. Without it, "uncanned fix" applies all that is safe.';

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
  const memory = memoryOf(session);
  return members.reduce((sum, { absolute, findings }) => sum + open(memory, absolute, findings).length, 0);
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
    const memory = memoryOf(run.session);
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
  const line = await ask(`${paragraph('That was the last finding. Nothing: end. u: undo the last choice.', look)}> `);
  return line !== undefined && isUndo(line) ? { kind: 'undo' } : undefined;
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
      if (!tell(run, put, turn.page.path, { kind, at, left })) return;
      const now = kind === 'fixed' && opened && readsNow(opened.document, finding.replyIndex, change.at);
      return say(run, now ? `Now: ${now}` : kind === 'fixed' ? 'Written.' : 'Allowed, in a comment above it.');
    }
    case 'allow': {
      const allowed = await allowInConfig(turn.page, turn.opened, decision.reason, run.io);
      if (typeof allowed === 'string') return say(run, allowed);
      if (!tell(run, allowed.put, allowed.name, { kind: 'allowed', at, left: [] })) return;
      say(run, `Allowed: ${allowed.name} now switches the rule off for this reply.`);
      return rejudge(run);
    }
  }
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
