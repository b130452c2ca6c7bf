/** The only door of the engine. */
export { createLinter, type FileInput, type Linter, type LintOptions, type LintResult } from './engine.ts';
export { applyEdits, type Edit } from './text/edit.ts';
export { lineIndex, offsetAt, positionAt, type LineIndex } from './text/lines.ts';
export { hash } from './text/hash.ts';
export { toSource, type MappedText } from './text/mapped-text.ts';
export type { Span } from './text/span.ts';
export type { Audience, Channel, Markup, Problem, Reply, Situation } from './reply.ts';
export type { Family, Finding, Fix, Related, Rule, Safety, Scope, Severity } from './rules/rule.ts';
export { SEVERITIES, FAMILIES } from './rules/rule.ts';
export type { Offer } from './hosts/host.ts';
export { DEFAULT_CONFIG, type Config } from './config/config.ts';
export { nearest } from './text/distance.ts';
