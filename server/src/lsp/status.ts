import type { Status } from '../protocol.ts';
import { shownProblems } from './diagnostics.ts';
import type { Judgement } from './judge.ts';
import { uriOf } from './paths.ts';

/** @returns what became of a document, in plain words and in figures. */
export function statusOf(judgement: Judgement): Status {
  const { document, version, result, ruling, off, failure } = judgement;
  const findings = { error: 0, warning: 0, suggestion: 0 };
  for (const finding of result.findings) findings[finding.severity]++;
  const total = result.findings.length;
  const problems = [
    ...(failure === undefined ? [] : [failure]),
    ...shownProblems(judgement).map((problem) => problem.message),
    ...ruling.problems,
  ];
  const state = failure !== undefined ? 'failed' : off ? 'off' : result.recognised ? 'judged' : 'no-replies';
  const words: Readonly<Record<Status['state'], string>> = {
    judged: `${plural(result.replies.length, 'reply', 'replies')}, ${plural(total, 'finding', 'findings')}`,
    'no-replies': result.offer?.message ?? 'No replies in this file',
    off: 'Uncanned is switched off here',
    failed: failure ?? '',
  };
  return {
    uri: document.uri,
    version,
    state,
    message: words[state],
    replies: result.replies.length,
    findings,
    problems,
    ...(result.host === undefined ? {} : { host: result.host }),
    ...(result.provider === undefined ? {} : { provider: result.provider }),
    ...(result.offer === undefined ? {} : { offer: result.offer }),
    ...(ruling.path === undefined ? {} : { config: uriOf(ruling.path) }),
  };
}

const plural = (n: number, one: string, many: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
