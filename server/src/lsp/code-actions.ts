import type {
  CodeAction,
  CodeActionParams,
  Diagnostic,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, type Edit, type Finding, type Fix, LIBRARY_RULES, suppression } from '../engine/index.ts';
import type { ClientCommands, FixEdit } from '../protocol.ts';
import type { ConfigFix, ConfigFixes } from './config-fixes.ts';
import { findingDiagnostic, rangeOf, type Shows } from './diagnostics.ts';
import type { Judge, Judgement } from './judge.ts';
import { safeFixes } from './safe-fixes.ts';
import { type BlankEdit, breaksLine, editsWithBlanks, snippetOf } from './snippet.ts';
import type { CancellationToken } from './wire.ts';

export const QUICK_FIX = 'quickfix';
export const FIX_ALL = 'source.fixAll.uncanned';

/** Each finding under a selection costs a search for its fixes, and nobody reads a menu that is longer than this. */
const MAX_FINDINGS = 25;

/** For each of these the config is read and tried; more are under no cursor, but under a selection. */
const MAX_IN_CONFIG = 5;

/** What a client can do with a code action. */
export interface Acts {
  /** Edits may name the version they are for. */
  readonly documentChanges: boolean;
  /** Edits may make files. */
  readonly createFiles: boolean;
  /** Edits may be snippets (LSP 3.18). */
  readonly snippets: boolean;
  readonly commands: ReadonlySet<keyof ClientCommands>;
  readonly shows: Shows;
}

/**
 * Offers every fix of the findings that a selection touches, with what the config may say of them, and on request all safe
 * fixes of the file at once.
 */
export function codeActions(judge: Judge, acts: Acts, configs: ConfigFixes) {
  return async (params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> => {
    const judgement = await judge.open(params.textDocument.uri, token);
    if (judgement === undefined || judgement.off) return [];
    const actions: CodeAction[] = [];
    if (wants(params, QUICK_FIX)) {
      const touched = findingsAt(judgement, params);
      if (touched.length <= MAX_FINDINGS) {
        const inConfig: CodeAction[] = [];
        for (const [i, found] of touched.entries()) {
          const { fixes, finding, diagnostics, commented } = quickFixes(judge, judgement, found, params, acts);
          actions.push(...fixes);
          if (finding === undefined || i >= MAX_IN_CONFIG) continue;
          for (const fix of await configs.for(judgement, finding, commented)) {
            const change = configChange(fix, acts);
            if (change !== undefined) inConfig.push({ title: fix.title, kind: QUICK_FIX, diagnostics, ...change });
          }
        }
        // Rewrites come first: what is put right need not be allowed.
        actions.push(...inConfig);
        actions.push(...rulePages(judgement, touched, acts));
      }
    }
    // Only when asked for: it lints the file again, and editors ask for quick fixes at every move of the cursor.
    if (params.context.only !== undefined && wants(params, FIX_ALL)) {
      const all = fixAll(judge, judgement, acts);
      if (all !== undefined) actions.push(all);
    }
    return actions;
  };
}

/** A kind is wanted where the client names it, a kind above it, or none. */
function wants(params: CodeActionParams, kind: string): boolean {
  const { only } = params.context;
  return only === undefined || only.some((wanted) => kind === wanted || wanted === '' || kind.startsWith(`${wanted}.`));
}

/** @returns findings that share a character with the selection, or touch it where it is a mere cursor. */
function findingsAt(judgement: Judgement, params: CodeActionParams): readonly Finding[] {
  const start = judgement.document.offsetAt(params.range.start);
  const end = judgement.document.offsetAt(params.range.end);
  return judgement.result.findings.filter(({ at }) =>
    start === end ? at.start <= start && start <= at.end : at.start < end && start < at.end,
  );
}

/** @returns the fixes of a finding in the order in which they are offered, safe ones first; undefined where it is gone. */
export function fixesOf(
  judge: Judge,
  judgement: Judgement,
  { rule, fingerprint }: Finding,
): readonly Fix[] | undefined {
  // What the library says is not in the linter's own result, and has no fixes.
  if (LIBRARY_RULES.has(rule)) return [];
  const fixes = judgement.ruling.linter.refind(judge.input(judgement), fingerprint)?.fixes;
  return fixes && [...fixes].sort((a, b) => Number(a.safety === 'review') - Number(b.safety === 'review'));
}

function quickFixes(
  judge: Judge,
  judgement: Judgement,
  finding: Finding,
  params: CodeActionParams,
  acts: Acts,
): {
  readonly fixes: readonly CodeAction[];
  /** The finding as it is now; undefined where it is gone. */
  readonly finding?: Finding;
  readonly diagnostics: Diagnostic[];
  /** A comment that allows it is among the fixes. */
  readonly commented: boolean;
} {
  const fixes = fixesOf(judge, judgement, finding);
  if (fixes === undefined) return { fixes: [], diagnostics: [], commented: false };
  const diagnostics = [diagnosticOf(judgement, finding, params, acts)];
  const actions = fixes.map(
    (fix, i): CodeAction => ({
      title: fix.title,
      kind: QUICK_FIX,
      diagnostics,
      ...(i === 0 && fix.safety === 'safe' ? { isPreferred: true } : {}),
      ...application(judgement, fix, acts),
    }),
  );
  const { linter } = judgement.ruling;
  const comment = suppression(judge.input(judgement), linter, judgement.own ?? judgement.result, finding);
  if (comment !== undefined) {
    actions.push({
      title: comment.title,
      kind: QUICK_FIX,
      diagnostics,
      ...application(judgement, comment, acts),
    });
  }
  return { fixes: actions, finding, diagnostics, commented: comment !== undefined };
}

/**
 * @returns what changes the config: an edit, after which a command selects what is left to write, or, where nobody can say
 * where the entry belongs, a command that shows the file; undefined where the client can do neither
 */
function configChange(fix: ConfigFix, acts: Acts): Pick<CodeAction, 'edit' | 'command'> | undefined {
  const { title, uri, before, version, addition, lines, blank } = fix;
  if (addition === undefined) {
    if (!acts.commands.has('uncanned.extendConfig')) return undefined;
    return { command: { title, command: 'uncanned.extendConfig', arguments: [uri, lines] } };
  }
  if (before === undefined && !(acts.documentChanges && acts.createFiles)) return undefined;
  const edits = textEdits(TextDocument.create(uri, '', 0, before ?? ''), addition.edits);
  const edit: WorkspaceEdit = acts.documentChanges
    ? {
        documentChanges: [
          ...(before === undefined ? [{ kind: 'create' as const, uri }] : []),
          { textDocument: { uri, version }, edits },
        ],
      }
    : { changes: { [uri]: edits } };
  const at = blank === undefined ? -1 : addition.text.indexOf(blank, addition.at.start);
  if (blank === undefined || at < 0 || !acts.commands.has('uncanned.select')) return { edit };
  const range = rangeOf(TextDocument.create(uri, '', 0, addition.text), { start: at, end: at + blank.length });
  return { edit, command: { title, command: 'uncanned.select', arguments: [uri, range] } };
}

/** The diagnostic that the client already shows, so that it knows which one the action answers. */
function diagnosticOf(judgement: Judgement, finding: Finding, params: CodeActionParams, acts: Acts): Diagnostic {
  const sent = params.context.diagnostics.find((diagnostic) => diagnostic.data === finding.fingerprint);
  return sent ?? findingDiagnostic(judgement, finding, acts.shows);
}

/**
 * @returns the edit that applies a fix. Blanks become tab-stops where the client takes snippets; but an editor re-indents
 * what follows a line break in a snippet, which would change the reply, so such a fix goes as plain text, and a command
 * selects its first blank afterwards.
 */
function application(
  judgement: Judgement,
  fix: Pick<Fix, 'edits' | 'blanks' | 'title'>,
  acts: Acts,
): Pick<CodeAction, 'edit' | 'command'> {
  const { document } = judgement;
  const edits = editsWithBlanks(fix);
  const blanks = edits.some((edit) => edit.blanks.length > 0);
  if (blanks && acts.snippets && acts.documentChanges && !edits.some((edit) => breaksLine(edit.text))) {
    let next = 1;
    const snippets = edits.map((edit): TextEdit | SnippetTextEdit => {
      const range = rangeOf(document, edit.at);
      if (edit.blanks.length === 0) return { range, newText: edit.text };
      const value = snippetOf(edit, next);
      next += edit.blanks.length;
      return { range, snippet: { kind: 'snippet', value } };
    });
    return { edit: workspaceEdit(judgement, snippets, acts) };
  }
  const plain = { edit: workspaceEdit(judgement, textEdits(document, edits), acts) };
  const first = blanks && acts.commands.has('uncanned.select') ? firstBlank(judgement, edits) : undefined;
  if (first === undefined) return plain;
  return { ...plain, command: { title: fix.title, command: 'uncanned.select', arguments: [document.uri, first] } };
}

/** @returns the edit that applies a fix as plain text, and its first blank: for a client that applies it by itself. */
export function plainApplication(judgement: Judgement, fix: Fix): FixEdit {
  const edits = editsWithBlanks(fix);
  const blank = firstBlank(judgement, edits);
  return { edits: textEdits(judgement.document, edits), ...(blank === undefined ? {} : { blank }) };
}

/** @returns the range of the first blank in the document as it is after the edits. */
function firstBlank({ document, source }: Judgement, edits: readonly BlankEdit[]) {
  const after = applyEdits(source, edits);
  if (after === undefined) return undefined;
  let shift = 0;
  for (const { at, text, blanks } of edits) {
    const blank = blanks[0];
    if (blank !== undefined) {
      const start = at.start + shift + blank.start;
      return rangeOf(TextDocument.create(document.uri, '', 0, after), { start, end: start + blank.end - blank.start });
    }
    shift += text.length - (at.end - at.start);
  }
  return undefined;
}

const textEdits = (document: TextDocument, edits: readonly Edit[]): TextEdit[] =>
  edits.map(({ at, text }) => ({ range: rangeOf(document, at), newText: text }));

function workspaceEdit(
  { document, version }: Judgement,
  edits: (TextEdit | SnippetTextEdit)[],
  acts: Acts,
): WorkspaceEdit {
  if (acts.documentChanges) return { documentChanges: [{ textDocument: { uri: document.uri, version }, edits }] };
  return { changes: { [document.uri]: edits.filter((edit) => 'newText' in edit) } };
}

/** @returns one action per rule: its page, with reasons and examples. */
function rulePages(judgement: Judgement, findings: readonly Finding[], acts: Acts): CodeAction[] {
  if (!acts.commands.has('uncanned.openRule')) return [];
  const { rules } = judgement.ruling.linter;
  return [...new Set(findings.map((finding) => finding.rule))].flatMap((id) => {
    if (!rules.some((rule) => rule.id === id)) return [];
    const title = `Why? Open the page of ${id}`;
    return [
      {
        title,
        kind: QUICK_FIX,
        command: { title, command: 'uncanned.openRule', arguments: [id, judgement.document.uri] },
      },
    ];
  });
}

/** @returns every safe fix of the file as one action, or undefined where there is none. */
function fixAll(judge: Judge, judgement: Judgement, acts: Acts): CodeAction | undefined {
  const { edits, fixed } = safeFixes(judge, judgement);
  if (edits.length === 0) return undefined;
  return {
    title: `Apply all ${fixed.length} safe rewrites`,
    kind: FIX_ALL,
    edit: workspaceEdit(judgement, textEdits(judgement.document, edits), acts),
  };
}
