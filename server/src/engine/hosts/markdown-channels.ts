import { CHANNELS, type Channel, type Problem } from '../reply.ts';
import type { Span } from '../text/span.ts';
import { trimmed } from './document-host.ts';

/** One reply's text for one channel: what stands between `::: sms` and `:::`. */
export interface ChannelText {
  readonly channel: Channel;
  readonly at: Span;
}

export interface ByChannel {
  /** What stands before the first section: the reply as it is for all other channels. */
  readonly main: Span;
  readonly texts: readonly ChannelText[];
  readonly problems: readonly Problem[];
}

const OPEN = /^ {0,3}:::[ \t]*([A-Za-z]+)[ \t]*$/;
const CLOSE = /^ {0,3}:::[ \t]*$/;
const LINE = /[^\r\n]*(?:\r\n?|\n|$)/y;

/** Whether a line parts the texts of channels. */
export const isChannelLine = (line: string): boolean => /^ {0,3}:::/.test(line);

const channelOf = (line: string): Channel | undefined => {
  const name = OPEN.exec(line)?.[1]?.toLowerCase();
  return CHANNELS.find((channel) => channel === name);
};

/** Parts a reply into its texts by channel. `:::` with another name than a channel's is text like any other. */
export function byChannel(source: string, at: Span): ByChannel {
  const texts: ChannelText[] = [];
  const problems: Problem[] = [];
  let open: { readonly channel: Channel; readonly line: Span; readonly from: number } | undefined;
  let main: number | undefined;
  /** Text behind a section, where nobody would look for it. */
  let stray: Span | undefined;
  for (let start = at.start; start < at.end; ) {
    LINE.lastIndex = start;
    const whole = LINE.exec(source)?.[0] ?? '';
    const end = Math.min(at.end, start + whole.length);
    const line = source.slice(start, end).replace(/[\r\n]+$/, '');
    const channel = channelOf(line);
    if (channel !== undefined && open === undefined) {
      main ??= start;
      open = { channel, line: { start, end: start + line.length }, from: end };
    } else if (open !== undefined && CLOSE.test(line)) {
      texts.push({ channel: open.channel, at: trimmed(source, { start: open.from, end: start }) });
      open = undefined;
    } else if (
      open === undefined &&
      main !== undefined &&
      line.trim() !== '' &&
      !/^ {0,3}<!--.*-->[ \t]*$/.test(line)
    ) {
      stray ??= { start, end: start + line.length };
    }
    if (end === start) break;
    start = end;
  }
  if (open !== undefined) {
    const message = `The text for ${open.channel} is never closed. Put a line with ::: after it.`;
    problems.push({ severity: 'error', message, at: open.line });
    texts.push({ channel: open.channel, at: trimmed(source, { start: open.from, end: at.end }) });
  }
  if (stray !== undefined) {
    const message = 'This text belongs to no channel, so it was not judged. Put it before the first line with :::.';
    problems.push({ severity: 'warning', message, at: stray });
  }
  return {
    main: main === undefined ? at : trimmed(source, { start: at.start, end: main }),
    texts: texts.filter((text) => text.at.start < text.at.end),
    problems,
  };
}
