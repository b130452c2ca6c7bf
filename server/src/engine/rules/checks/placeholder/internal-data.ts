import { variableOf } from '../../../providers/tokens/variable-table.ts';
import type { Check } from '../../check.ts';
import { isOutput } from '../tags.ts';

/** What only the team may see, in a text for the customer. */
const check: Check = function* ({ desk, audience, tags }) {
  if (desk?.variables === undefined || audience === 'internal') return;
  for (const tag of tags()) {
    if (tag.inCode || !isOutput(tag)) continue;
    const found = tag.reading?.uses.map(({ name }) => variableOf(desk, name)).find((each) => each?.internal === true);
    if (found === undefined) continue;
    yield {
      tag,
      message: `This shows the customer ${found.means}, which is meant for the team: take it out of a public reply.`,
    };
  }
};
export default check;
