/** The only door of the engine. */

export { REASON, suppression } from './allow/comment.ts';
export { type ConfigAnswer, type ConfigCase, offAnswer, variableAnswer, wordAnswer } from './allow/in-config.ts';
export { type Measure, measure } from './channels/measure.ts';
export type { ConfigAddition, ConfigEntry } from './config/add.ts';
export { type Config, DEFAULT_CONFIG } from './config/config.ts';
export {
  CONFIG_NAMES,
  type ConfigFinder,
  type ConfigProblem,
  type ReadText,
  type ResolvedConfig,
} from './config/find.ts';
export { globOf } from './config/glob.ts';
export { isIgnored } from './config/paths.ts';
export { createLinter } from './engine.ts';
export type { Insertion, WritingPlace } from './fix/insert.ts';
export { FIELDS } from './front-matter/fields.ts';
export { fieldMeaningAt, fieldPlaceAt } from './front-matter/places.ts';
export type { Offer } from './hosts/host.ts';
export { EXTENSIONS } from './hosts/index.ts';
export { addToConfig, configFinder, DESK_NAMES, KNOWN, loadConfig, resolveConfig } from './known.ts';
export { type AlikeGroup, alikeGroups } from './library/alike.ts';
export { checkLibrary, inOrder, LIBRARY_RULES, type LibraryFile, type ShelvedFile } from './library/library.ts';
export type { LibraryReply } from './library/library-reply.ts';
export { type LibraryMemory, libraryMemory } from './library/memory.ts';
export type {
  FileInput,
  Linter,
  LintOptions,
  LintResult,
  ReplyAccount,
  ShapedSentence,
  StatementTrial,
} from './linter.ts';
export { DESKS, type Desk, nameIn, ownVariables, variableOf } from './providers/known-variables.ts';
export { mayHoldReplies } from './providers/offer.ts';
export { looksLikeReply } from './providers/reply-like.ts';
export type { Variable } from './providers/tokens/variables.ts';
export {
  type Audience,
  CHANNELS,
  type Channel,
  type Markup,
  type Problem,
  type Reply,
  SITUATIONS,
  type Situation,
} from './reply.ts';
export { filled } from './rewording/filled.ts';
export { type Gravity, type Passage, type Rewording, reworded } from './rewording/rewording.ts';
export { unmark } from './rules/marks.ts';
export type {
  Family,
  Finding,
  Fix,
  Related,
  Rule,
  RuleText,
  Safety,
  Scope,
  SentenceFunction,
  Severity,
  Statement,
  StatementFunction,
  Taken,
  Tier,
} from './rules/rule.ts';
export { FAMILIES, SENTENCE_FUNCTIONS, SEVERITIES, STATEMENT_FUNCTIONS } from './rules/rule.ts';
export { readRuleTexts } from './rules/rule-texts.ts';
export { type Customer, customerOf, customersWith } from './samples/customers.ts';
export { likely } from './samples/guess.ts';
export { type Branch, type Fill, type Sampled, sampled } from './samples/sample.ts';
export { type Allowance, type Allowed, switchesOff } from './suppress/suppress.ts';
export { nearest } from './text/distance.ts';
export { applyEdits, type Edit } from './text/edit.ts';
export { hash } from './text/hash.ts';
export { type LineIndex, lineIndex, offsetAt, positionAt } from './text/lines.ts';
export { type MappedText, toSource, toText } from './text/mapped-text.ts';
export { overlaps, type Span, shift } from './text/span.ts';
export type { ExampleTrial, PhraseTrial, RuleTrial } from './trial/trial.ts';
