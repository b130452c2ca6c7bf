/** How long a text is where it is sent: for those who show it. */
import type { Reply } from '../reply.ts';
import { LIMITS, type Limit, sendingOf } from './limits.ts';
import { countSms, isGsm, isPicture, plainSign } from './sms.ts';

export interface Measure {
  /** What it is, as people say it: "A WhatsApp message". */
  readonly name: string;
  /** As the channel counts. */
  readonly length: number;
  /** The most that the channel takes, where it has a limit. */
  readonly most?: number;
  /** For text messages. */
  readonly sms?: {
    /** Parts, each of which is paid for. */
    readonly parts: number;
    /** Places in the last part that are still free. */
    readonly left: number;
    /** Parts without the signs below, where that is fewer. */
    readonly partsWithout?: number;
    /** Signs that the alphabet of text messages lacks, each once: they make every part shorter. */
    readonly dear: readonly { readonly sign: string; readonly instead?: string; readonly isPicture: boolean }[];
  };
}

/** @returns how long a text is where the reply is sent; undefined where no channel is declared, or nothing is counted there */
export function measure(reply: Pick<Reply, 'channel' | 'provider' | 'role'>, text: string): Measure | undefined {
  const sending = sendingOf(reply);
  if (sending === undefined) return undefined;
  const { name, most, parts, lengthOf }: Limit = LIMITS[sending];
  const shared = { name, ...(most === undefined ? {} : { most }) };
  if (parts === undefined) return { ...shared, length: lengthOf(text) };
  const counted = countSms(text);
  const dear = [...new Set([...text].filter((sign) => !isGsm(sign)))];
  const without = countSms([...text].map((sign) => (isGsm(sign) ? sign : (plainSign(sign) ?? ''))).join('')).parts;
  return {
    ...shared,
    length: most === undefined ? counted.length : lengthOf(text),
    sms: {
      parts: counted.parts,
      left: counted.left,
      ...(without < counted.parts ? { partsWithout: without } : {}),
      dear: dear.map((sign) => {
        const instead = plainSign(sign);
        return { sign, isPicture: isPicture(sign), ...(instead === undefined ? {} : { instead }) };
      }),
    },
  };
}
