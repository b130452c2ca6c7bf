/** How long a reply may be where it is sent. Data, with the source of each figure. */
import type { Reply } from '../reply.ts';
import { weightedLength } from './weighted.ts';

export interface Limit {
  /** What it is, as people say it: "A WhatsApp message". */
  readonly name: string;
  /** The most that is taken, counted by `lengthOf`. */
  readonly most?: number;
  /** Parts of a text message that are advised, each of which is paid for. */
  readonly parts?: number;
  readonly lengthOf: (text: string) => number;
}

/** People count signs; channels count code points, which is the same but for pictures made of several. */
const signs = (text: string): number => [...text].length;

const limit = (name: string, most: number, lengthOf = signs): Limit => ({ name, most, lengthOf });

/** By channel, or by desk or kind of template and channel. */
export const LIMITS = {
  // Twilio advises 320 characters at most, which is about two parts.
  sms: { name: 'A text message', parts: 2, lengthOf: signs },
  // Chatwoot's documentation, "Supported message types", for SMS by Twilio.
  'chatwoot/sms': { name: 'A text message from Chatwoot', most: 320, parts: 2, lengthOf: signs },
  // Meta, "Template components".
  'whatsapp/header': limit('The header of a WhatsApp template', 60),
  'whatsapp/body': limit('A WhatsApp template', 1024),
  'whatsapp/footer': limit('The footer of a WhatsApp template', 60),
  // Chatwoot's documentation, "Supported message types".
  whatsapp: limit('A WhatsApp message', 4096),
  messenger: limit('A Messenger message', 2000),
  instagram: limit('An Instagram message', 1000),
  telegram: limit('A Telegram message', 4096),
  line: limit('A LINE message', 2000),
  'chatwoot/web': limit("A message of Chatwoot's website chat", 10_000),
  'chatwoot/email': limit('An email from Chatwoot', 25_000),
  // X, "Counting characters".
  x: limit('A post on X', 280, weightedLength),
} as const satisfies Readonly<Record<string, Limit>>;

export type Sending = keyof typeof LIMITS;

/** @returns which limit holds for a reply; undefined where no channel is declared, or it has none */
export function sendingOf({
  channel,
  provider,
  role,
}: Pick<Reply, 'channel' | 'provider' | 'role'>): Sending | undefined {
  if (channel === undefined) return undefined;
  // Parts of a template: `body/en`.
  const part = provider === 'whatsapp' ? `whatsapp/${role.split(/[/#]/)[0]}` : undefined;
  // A button has a limit of its own, which no source says for certain.
  if (part === 'whatsapp/button') return undefined;
  return [part, `${provider ?? ''}/${channel}`, channel].find((name): name is Sending => isSending(name));
}

const isSending = (name: string | undefined): name is Sending => name !== undefined && Object.hasOwn(LIMITS, name);
