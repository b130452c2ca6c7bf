/** A text that stands in no file, judged as one reply: for assistants that write one. */
import { CHANNELS, type Channel, lineIndex, positionAt, SITUATIONS, type Situation } from '../engine/index.ts';
import type { DraftParams, DraftReport } from '../protocol.ts';
import type { Configuration } from './configuration.ts';

/** Answers with what is found in a text. */
export function drafts(configuration: Configuration) {
  return async (params: DraftParams): Promise<DraftReport> => {
    const { linter } = await configuration.for(params.uri ?? 'untitled:draft');
    const asked = [params.situation ?? []].flat();
    const situations = asked.filter((name): name is Situation => SITUATIONS.some((known) => known === name));
    const channel: Channel | undefined = CHANNELS.find((known) => known === params.channel);
    const notes = [
      ...asked
        .filter((name) => !situations.some((known) => known === name))
        .map((name) => unknown('situation', name, SITUATIONS)),
      ...(params.channel === undefined || channel !== undefined ? [] : [unknown('channel', params.channel, CHANNELS)]),
    ];
    const head = [
      '---',
      'title: Draft',
      ...(situations.length === 0 ? [] : [`situation: [${situations.join(', ')}]`]),
      ...(channel === undefined ? [] : [`channel: ${channel}`]),
      '---',
      '',
    ].join('\n');
    const source = head + params.text;
    const { findings } = linter.lint({
      path: 'draft.reply.md',
      source,
      named: true,
      markup: params.markup ?? 'markdown',
    });
    const lines = lineIndex(source);
    const above = head.split('\n').length - 1;
    return {
      findings: findings.map(({ rule, severity, message, at, text, fixes }) => ({
        rule,
        severity,
        message,
        line: Math.max(0, positionAt(lines, at.start).line - above) + 1,
        words: text,
        rewrites: fixes.map(({ title }) => title),
      })),
      notes,
    };
  };
}

const unknown = (what: string, name: string, known: readonly string[]): string =>
  `There is no ${what} “${name}”, so it was left out. Known are ${known.join(', ')}.`;
