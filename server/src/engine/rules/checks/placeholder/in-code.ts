import type { Check } from '../../check.ts';

/** Desks that leave code alone. */
const DESKS: ReadonlySet<string> = new Set(['zendesk', 'chatwoot']);

/** Placeholders in code, where the desk does not fill them. */
const check: Check = function* ({ desk, tags }) {
  if (desk === undefined || !DESKS.has(desk.id)) return;
  for (const tag of tags()) {
    if (!tag.inCode || tag.reading === undefined || tag.reading.uses.length === 0) continue;
    yield { tag, message: `${desk.name} does not fill placeholders in code: the customer would see it as it stands.` };
  }
};
export default check;
