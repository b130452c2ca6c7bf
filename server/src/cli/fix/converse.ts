import type { Io } from '../io.ts';
import { answer, FINDING, type Outcome, type Question } from './answers.ts';
import type { Page } from './page.ts';
import { findingText, helpText, type Look, paragraph, promptText, replyText } from './show.ts';

/** What a person wants done. */
export type Decision = Exclude<Outcome, { readonly kind: 'ask' | 'whole' | 'help' | 'quit' }>;

/**
 * Shows a finding and asks until it is known what is to be done.
 * @param toGo how many findings there are, this one among them
 * @returns undefined where the person stops
 */
export async function converse(
  page: Page,
  toGo: number,
  ask: NonNullable<Io['ask']>,
  io: Io,
  look: Look,
): Promise<Decision | undefined> {
  io.out.write(findingText(page, toGo, look));
  let question: Question = FINDING;
  for (;;) {
    const line = await ask(promptText(page, question, look));
    if (line === undefined) return undefined;
    const outcome = answer(page, question, line);
    switch (outcome.kind) {
      case 'quit':
        return undefined;
      case 'whole':
        io.out.write(replyText(page, look));
        break;
      case 'help':
        io.out.write(`\n${helpText(page, io.command, look)}\n`);
        break;
      case 'ask':
        question = outcome.question;
        for (const text of outcome.say ?? []) io.out.write(paragraph(text, look));
        break;
      default:
        return outcome;
    }
  }
}
