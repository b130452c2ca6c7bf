/**
 * What Uncanned's server and a client say to each other beyond the Language Server Protocol. Types only.
 *
 * Offsets are UTF-16 code units, half-open; positions are the protocol's own (lines and characters from 0, UTF-16).
 * The server works without any of this: an editor that knows nothing of it gets diagnostics, fixes and hovers.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of a text, in code units from its start. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** `initializationOptions` of the initialize request: what this client can do. Everything may be absent. */
export interface InitializationOptions {
  /** Commands the client has registered; the server offers only these in code actions. */
  readonly commands?: readonly (keyof ClientCommands)[];
  /** Address of a rule's page, `{rule}` standing for the id: becomes the link of a diagnostic's code. */
  readonly rulePage?: string;
  /**
   * URI of the file `rule-pages.json` that came with the server: why each rule is there, and examples. A server that knows
   * no file system reads it with `uncanned/readFile` when a hover or a rule's page first needs it.
   */
  readonly rulePages?: string;
  /**
   * The client's own hovers repeat the diagnostics under the mouse, message, code and link: the server's then only say why.
   * Elsewhere nothing else may show the message.
   */
  readonly hoversShowDiagnostics?: boolean;
  /** The client answers `uncanned/readFile` (always so in a browser; on the desktop for virtual file systems). */
  readonly readFile?: boolean;
  /** The client answers `uncanned/listFiles`. */
  readonly listFiles?: boolean;
  /** Documents that a person named to be checked: see `uncanned/named`. */
  readonly named?: readonly string[];
  /** Languages in which the client itself completes the statements that come with Uncanned by their prefix (`emp-…`). */
  readonly snippets?: readonly string[];
}

/** Commands that the client registers, with their arguments. */
export interface ClientCommands {
  /** Shows a rule's page (its Markdown comes from `uncanned/rule`). */
  'uncanned.openRule': readonly [rule: string, uri: string];
  /** Selects a range of an open document: the first blank of a fix that was applied as plain text. */
  'uncanned.select': readonly [uri: string, range: Range];
  /** Shows a reply in its file, the cursor at its beginning; with its preview where that is asked for. */
  'uncanned.showReply': readonly [uri: string, position: Position, preview?: boolean];
  /** Shows a config in which a person has to find the place for these lines, and puts them on the clipboard. */
  'uncanned.extendConfig': readonly [config: string, lines: string];
}

/** Settings of the section `uncanned`, per document. */
export interface Settings {
  /** Whether files are judged at all. Default true. */
  readonly enable: boolean;
  /** Default `openFiles`. `workspace` judges the closed files of the folders too. */
  readonly scope: 'openFiles' | 'workspace';
  /** Whether a line above each reply says what was found in it. Default true. */
  readonly codeLens: boolean;
}

/** Requests: method → parameters and result. */
export interface Requests {
  /** Client → server: the reply under a position, or null where there is none. */
  'uncanned/preview': { readonly params: PreviewParams; readonly result: Preview | null };
  /** Client → server: why something was found and what may stand there instead; null where it is gone or the text changed. */
  'uncanned/finding': { readonly params: FindingParams; readonly result: FindingDetail | null };
  /** Client → server: the edit of one rewrite, proved as for a quick fix; null where it is gone or the text changed. */
  'uncanned/applyFix': { readonly params: ApplyFixParams; readonly result: FixEdit | null };
  /** Client → server: the replies of a file, for a list. Empty where it holds none. */
  'uncanned/replies': { readonly params: RepliesParams; readonly result: readonly ReplyEntry[] };
  /** Client → server: a rule's page, or null where no such rule is known. */
  'uncanned/rule': { readonly params: RuleParams; readonly result: RulePage | null };
  /** Client → server: every empathy statement there is for a document, or null where it is not open. */
  'uncanned/statements': { readonly params: StatementsParams; readonly result: StatementList | null };
  /**
   * Client → server: the edit that writes a statement where the cursor is. Null where that version is not the present one,
   * no such statement is known, or nothing that a customer reads can be written there.
   */
  'uncanned/insertStatement': { readonly params: InsertStatementParams; readonly result: InsertedStatement | null };
  /**
   * Client → server: the sentence or reply under a position, and what was found in it: all that a model is told. Null where
   * there is none.
   */
  'uncanned/passage': { readonly params: PassageParams; readonly result: Passage | null };
  /** Client → server: what becomes of a passage if another text stands there. Null where it is gone or the file changed. */
  'uncanned/proposal': { readonly params: ProposalParams; readonly result: Proposal | null };
  /** Client → server: what is found in a text that stands in no file; null where that cannot be said. */
  'uncanned/checkDraft': { readonly params: DraftParams; readonly result: DraftReport | null };
  /**
   * Client → server: all replies of the workspace, those of closed files too; null where it was cancelled. From the first
   * question on the server watches the files, and says when there is news.
   */
  'uncanned/library': { readonly params: LibraryParams; readonly result: LibraryResult | null };
  /** Client → server: every safe fix of the workspace or of one file; null where the request was cancelled. */
  'uncanned/safeFixes': { readonly params: SafeFixesParams; readonly result: SafeFixes | null };
  /** Server → client: a file's text without its BOM, or null where it cannot be read. */
  'uncanned/readFile': { readonly params: ReadFileParams; readonly result: ReadFileResult | null };
  /** Server → client: files of the workspace folders that may hold replies; what the editor hides is left out. */
  'uncanned/listFiles': { readonly params: ListFilesParams; readonly result: readonly string[] };
}

/** Notifications: method → parameters. */
export interface Notifications {
  /** Server → client, after each judgement of an open document. */
  'uncanned/status': Status;
  /**
   * Client → server: a person asked for this document to be checked, so that all of it is one reply where no structure
   * is recognised (a text pasted from the clipboard). Send it before the document is opened. Forgotten when it closes.
   */
  'uncanned/named': { readonly uri: string };
  /** Server → client: `uncanned/library` would now be answered otherwise, perhaps. */
  'uncanned/libraryChanged': Readonly<Record<string, never>>;
  /** Server → client, now and then while `uncanned/library` is worked on: how many of how many files were read. */
  'uncanned/libraryProgress': { readonly read: number; readonly of: number };
}

export interface ReadFileParams {
  readonly uri: string;
  /** Bytes above which the file is not to be read. */
  readonly limit: number;
}

/** `text`, or `problem`: why there is none, in words for a person (too large, not UTF-8). */
export type ReadFileResult = { readonly text: string } | { readonly problem: string };

export interface ListFilesParams {
  /** The folder's URI. */
  readonly folder: string;
  /** A glob, relative to the folder, of the files that are wanted: those of any folder with one of some endings. */
  readonly include: string;
}

/** How many findings, by how grave they are. */
export interface SeverityCounts {
  readonly error: number;
  readonly warning: number;
  readonly suggestion: number;
}

/** What became of a document, for a status item. */
export interface Status {
  readonly uri: string;
  /** The document's version that was judged. */
  readonly version: number;
  /**
   * `judged`: it holds replies. `no-replies`: it holds none that Uncanned knows. `off`: switched off by the settings or
   * left out by the config. `failed`: something went wrong (see `message`).
   */
  readonly state: 'judged' | 'no-replies' | 'off' | 'failed';
  /** One plain sentence for a person: "3 replies, 5 findings". */
  readonly message: string;
  readonly host?: string;
  readonly provider?: string;
  readonly replies: number;
  readonly findings: SeverityCounts;
  /** What is wrong with the file, its config or the server, one sentence each. */
  readonly problems: readonly string[];
  /** The file looks like replies but nothing says so: what would read it. Ask the person once. */
  readonly offer?: { readonly message: string; readonly config: string };
  /** URI of the config file in force, where there is one. */
  readonly config?: string;
}

export interface LibraryParams {
  /** Which files the client has already: URI → `stamp`. */
  readonly known?: Readonly<Record<string, string>>;
}

export interface LibraryResult {
  /** The files that hold replies, sorted by URI. */
  readonly files: readonly LibraryFile[];
}

export interface LibraryFile {
  readonly uri: string;
  /** Files with one stamp are listed alike. */
  readonly stamp: string;
  /** In the order of the file; absent where the client has them. */
  readonly replies?: readonly LibraryEntry[];
}

/** A reply in the list of all. The texts of one record are one. */
export interface LibraryEntry {
  readonly key: string;
  readonly title?: string;
  /** The first words that the customer reads; may be empty. */
  readonly begins: string;
  /** The text by which it is shown, as it stands in the file. */
  readonly range: Range;
  readonly situation?: readonly string[];
  readonly channel?: string;
  readonly findings: SeverityCounts;
  /** Family of rules → findings. */
  readonly families: Readonly<Record<string, number>>;
}

export interface RuleParams {
  readonly rule: string;
  /** A document whose config may hold rules of its own. */
  readonly uri?: string;
}

export interface RulePage {
  readonly title: string;
  readonly markdown: string;
}

export interface PreviewParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  /** Id of the sample customer; the first one where absent or gone. */
  readonly customer?: string;
  /** Which option of a block a person chose: key of the text → number of the block → index of the option. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** One text of a reply as a customer would see it, as far as the server knows; drawing it is the client's part. */
export interface PreviewText {
  readonly key: string;
  /** The field's part in its record: `subject`, `html`, `body`. */
  readonly role?: string;
  readonly markup: 'plain' | 'markdown' | 'html';
  readonly channel?: string;
  readonly audience: 'customer' | 'internal';
  /** As its author wrote it (host escapes decoded, markup not). Every span below is about it. */
  readonly text: string;
  /** What the customer reads, markup gone, samples filled in. */
  readonly prose: string;
  /** The literal in the file. */
  readonly range: Range;
  /** Sorted by start. Findings may overlap each other and hold placeholders and fill-ins, which never overlap. */
  readonly marks: readonly PreviewMark[];
  /** What this sample customer does not get: parts that a condition leaves out, tags that only decide. In order, apart. */
  readonly hidden?: readonly TextSpan[];
  /** In order. Code and what the customer wrote belong to none. */
  readonly sentences?: readonly PreviewSentence[];
  readonly numbers?: PreviewNumbers;
  readonly measure?: PreviewMeasure;
  /**
   * From `text` to the document's offsets, in order: not `whole`, both spans have one length and map unit by unit;
   * `whole` (an escape), one stands for the other. For clicks: text between pieces belongs to the piece before.
   */
  readonly map: readonly { readonly text: TextSpan; readonly source: TextSpan; readonly whole: boolean }[];
}

/** The reply under a position. Its own fields are those of the text that was asked for. */
export interface Preview extends PreviewText {
  readonly uri: string;
  /** The version of the document that all offsets are about. */
  readonly version: number;
  readonly title?: string;
  /** Which reply of the file, from 0, and of how many. The texts of one record (subject, HTML, text) are one reply. */
  readonly index: number;
  readonly count: number;
  readonly provider?: string;
  readonly situation?: readonly string[];
  /** Whom it can be shown to, and whom it is shown to: see `PreviewParams.customer`. */
  readonly customers: readonly { readonly id: string; readonly name: string }[];
  readonly customer: string;
  /** Where the asked position lies in `text`. */
  readonly cursor: number;
  /** The record's other texts, in the order of the file. */
  readonly others?: readonly PreviewText[];
  /** How many of `others` stand before the text that was asked for. */
  readonly before?: number;
  /** Where the reply before and the one after begin. */
  readonly previous?: Position;
  readonly next?: Position;
}

/** A sentence, and what it does in the reply. */
export interface PreviewSentence {
  /** In `text`. */
  readonly at: TextSpan;
  /** As in a mark. */
  readonly visible: readonly TextSpan[];
  /** In the document. */
  readonly range: Range;
  /** Names of docs/sentence-functions.md, in the order of the words; none where nothing is known. */
  readonly functions: readonly string[];
  /** This sample customer does not get it. */
  readonly hidden?: true;
}

/** Numbers of what the customer reads. */
export interface PreviewNumbers {
  readonly words: number;
  readonly sentences: number;
  /** The longest sentence: its index, and its words. */
  readonly longest?: { readonly sentence: number; readonly words: number };
  /** Time to read it. */
  readonly seconds: number;
  /** How often it says I (me, my, …), we (us, our, …), you (your, …). */
  readonly i: number;
  readonly we: number;
  readonly you: number;
}

/** How long a text is where it is sent, with its samples filled in. */
export interface PreviewMeasure {
  /** "A text message", "A post on X". */
  readonly name: string;
  /** Characters, as the channel counts them. */
  readonly length: number;
  readonly most?: number;
  readonly sms?: {
    /** Text messages that it takes, each of which is paid for. */
    readonly parts: number;
    /** Characters that still fit into the last one. */
    readonly left: number;
    /** Text messages without the characters of `dear`, where that is fewer. */
    readonly partsWithout?: number;
    /** Characters that make every part shorter, and what may stand there instead. */
    readonly dear: readonly { readonly sign: string; readonly instead?: string; readonly isPicture: boolean }[];
  };
}

export interface PreviewMark {
  readonly kind: 'placeholder' | 'fill-in' | 'finding';
  /** In `text`. */
  readonly at: TextSpan;
  /**
   * The stretches of `at` that are words on the page, in order: no markup sign lies in them, so something may be put
   * at their ends without breaking Markdown or HTML. Empty for what the customer does not see (a placeholder in a
   * link's address): fill it in there, but do not mark it.
   */
  readonly visible: readonly TextSpan[];
  /** In the document. */
  readonly range: Range;
  /** What stands there for the sample customer: "Mina" for `{{ticket.requester.first_name}}`; may be empty. */
  readonly sample?: string;
  /** Whether that is the customer's own value, other words for a value that is missing, or nothing. */
  readonly how?: 'sample' | 'fallback' | 'empty';
  /** What the placeholder is and where the sample comes from, in plain sentences. */
  readonly says?: string;
  /** The placeholder begins a block of which one part is shown. */
  readonly branch?: PreviewBranch;
  /** It lies in a part that this sample customer does not get. */
  readonly hidden?: true;
  /** Why a placeholder is broken, where it is. */
  readonly broken?: string;
  /** For a finding. */
  readonly rule?: string;
  readonly severity?: 'error' | 'warning' | 'suggestion';
  readonly message?: string;
  readonly fingerprint?: string;
  /** What the reply lacks, where the finding says so: names of docs/sentence-functions.md. */
  readonly missing?: readonly string[];
}

/** A place where the template decides what the customer gets. */
export interface PreviewBranch {
  /** Which block of the text it is: see `PreviewParams.choices`. */
  readonly block: number;
  /** What can stand there, as the template says it: "if ticket.priority == 'high'", "otherwise", "nothing". */
  readonly options: readonly string[];
  /** Indexes of the option that is shown, and of the one that this sample customer gets. */
  readonly shown: number;
  readonly usual: number;
  /** Why it is shown, in a plain sentence. */
  readonly says: string;
}

export interface FindingParams {
  readonly uri: string;
  /** The version of the document that the client shows. */
  readonly version: number;
  readonly fingerprint: string;
  /** Id of the sample customer for whom rewrites are shown: as in `PreviewParams`. */
  readonly customer?: string;
}

/** A finding as a person reads it. */
export interface FindingDetail {
  readonly fingerprint: string;
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'suggestion';
  /** Why the rule is there, in Markdown without links; empty where that is not known. */
  readonly why: string;
  /** Whether the rule has a page. */
  readonly page: boolean;
  readonly fixes: readonly FixPreview[];
}

/** What may stand there instead. */
export interface FixPreview {
  readonly title: string;
  readonly safety: 'safe' | 'review';
  /** What the customer then reads: the sentences that change, samples filled in. Empty where they go. */
  readonly becomes: string;
  /** Blanks in it. */
  readonly blanks: readonly TextSpan[];
}

export interface ApplyFixParams extends FindingParams {
  /** Index into the detail's fixes. */
  readonly fix: number;
}

export interface FixEdit {
  /** Of the version that was asked about. */
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** The first blank, in the document after the edits. */
  readonly blank?: Range;
}

export interface RepliesParams {
  readonly textDocument: { readonly uri: string };
}

/** A reply in a list. The texts of one record are one. */
export interface ReplyEntry {
  readonly title?: string;
  /** The beginning of what the customer reads, for a reply without a title. */
  readonly begins: string;
  readonly channel?: string;
  readonly situation?: readonly string[];
  readonly findings: number;
  readonly position: Position;
}

export interface StatementsParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export interface StatementList {
  /** What the reply at the position is declared for. */
  readonly situations: readonly string[];
  /** In the order in which a reply says such things: acknowledge first, close last. */
  readonly statements: readonly OfferedStatement[];
}

export interface OfferedStatement {
  /** `delay-act-5`, or the name that a team gave it. */
  readonly id: string;
  readonly situation: string;
  readonly function: string;
  /** The sentence, blanks in square brackets. */
  readonly text: string;
  /** In the text, brackets included. */
  readonly blanks: readonly TextSpan[];
  /** Who recommends it. */
  readonly sources: readonly string[];
  /** The team wrote it in its config. */
  readonly own: boolean;
  /** The team marked it in its config. */
  readonly favorite: boolean;
}

export interface InsertStatementParams {
  /** The version that the position is about. */
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly position: Position;
  readonly statement: string;
}

export interface InsertedStatement {
  readonly version: number;
  /** What gives way: nothing, or a literal that has to be quoted anew. */
  readonly range: Range;
  readonly newText: string;
  /** The new text as a snippet, its blanks tab-stops; absent where an editor would change it (it breaks a line). */
  readonly snippet?: string;
  /** The first blank, or the place behind the sentence, in the document after the edit. */
  readonly selection: Range;
}

export interface SafeFixesParams {
  /** One file; left out: every file of the workspace folders, open documents as they are now. */
  readonly uri?: string;
  /** Where `$/progress` says how far it is. */
  readonly workDoneToken?: string;
}

export interface SafeFixes {
  /** Files with replies that were looked at. */
  readonly looked: number;
  /** Those in which something can be fixed, in the order of their URIs. */
  readonly files: readonly FixedFile[];
}

export interface FixedFile {
  readonly uri: string;
  /** The version of the open document that the edits are for; null where the file is not open. */
  readonly version: number | null;
  /** How many findings are fixed. */
  readonly fixed: number;
  /** In order; none reaches from one reply into another. `label`: titles of the rules that are fixed there. */
  readonly edits: readonly { readonly range: Range; readonly newText: string; readonly label: string }[];
}

export interface PassageParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly scope: 'sentence' | 'reply';
}

/** A sentence or a whole reply, as its author wrote it. */
export interface Passage {
  readonly version: number;
  readonly text: string;
  readonly range: Range;
  readonly markup: 'plain' | 'markdown' | 'html';
  readonly situation?: readonly string[];
  readonly channel?: string;
  /** Where it says so, in the order of the text. */
  readonly findings: readonly { readonly message: string; readonly words: string; readonly why: string }[];
}

export interface ProposalParams extends PassageParams {
  readonly textDocument: { readonly uri: string; readonly version: number };
  /** What shall stand there, in the reply's own markup. */
  readonly text: string;
}

/** What is to be said of a proposal. It may be used where `edit` is there. */
export interface Proposal {
  readonly edit?: { readonly range: Range; readonly newText: string };
  /** Why it may not be used, a sentence each. */
  readonly refused: readonly string[];
  /** What a person should check before it is used, a sentence each. */
  readonly check: readonly string[];
  /** Findings of the whole reply. */
  readonly before: SeverityCounts;
  readonly after?: SeverityCounts;
}

export interface DraftParams {
  readonly text: string;
  /** Default `markdown`. */
  readonly markup?: 'plain' | 'markdown' | 'html';
  /** Names that are not known are left out, and `notes` says so. */
  readonly channel?: string;
  readonly situation?: string | readonly string[];
  /** A file or folder whose config counts. */
  readonly uri?: string;
}

export interface DraftReport {
  /** In the order of the text. */
  readonly findings: readonly DraftFinding[];
  /** What else is to be said: a name that is not known, a config that leaves the text out. */
  readonly notes: readonly string[];
}

export interface DraftFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'suggestion';
  readonly message: string;
  /** Line of the text, from 1. */
  readonly line: number;
  readonly words: string;
  /** Other wordings that Uncanned knows, as it would offer them. */
  readonly rewrites: readonly string[];
}
