import type { Tag } from '../../../providers/tokens/tags.ts';
import type { Check, TagHit } from '../../check.ts';

/** The longest header; one of its kind may begin or end with its only variable. */
const HEADER = 60;

/** Variables of a WhatsApp template that its review would refuse. */
const check: Check = function* (input) {
  if (input.desk?.syntax !== 'whatsapp') return;
  const tags = input.tags().filter(({ reading, inCode }) => reading !== undefined && !inCode);
  if (tags.length === 0) return;
  const faults = new Map<Tag, string[]>();
  const blame = (tag: Tag, fault: string): void => void faults.set(tag, [...(faults.get(tag) ?? []), fault]);
  const numbered = tags.filter(({ reading }) => /^\d+$/.test(reading!.name));
  if (numbered.length > 0 && numbered.length < tags.length)
    blame(tags.find((tag) => !numbered.includes(tag))!, 'numbered and named variables stand in one text: use one kind');
  let next = 1;
  for (const tag of numbered) {
    const number = Number(tag.reading!.name);
    if (number > next || number === 0)
      blame(tag, `{{${next}}} must come before it: numbers begin with 1 and leave none out`);
    next = Math.max(next, number + 1);
  }
  const { text } = input.prose.read;
  const isHeader = tags.length === 1 && text.length <= HEADER && !/[.!?]/.test(text);
  if (!isHeader)
    for (const tag of tags) {
      const { noun } = tag;
      if (noun === undefined) continue;
      const first = text.slice(0, noun).trim() === '';
      const last = text.slice(noun + 1).trim() === '';
      if (first || last)
        blame(
          tag,
          `a text may not ${first ? 'begin' : 'end'} with a variable: put words ${first ? 'before' : 'after'} it`,
        );
    }
  if (input.sampled === false) blame(tags[0]!, 'no example is given for the variables: the review wants one for each');
  for (const tag of tags) {
    const own = faults.get(tag);
    if (own === undefined) continue;
    const said = own.join('; ');
    const hit: TagHit = { tag, message: `WhatsApp would refuse this template: ${said}.` };
    yield hit;
  }
};
export default check;
