import { verifiedFix } from '../../server/src/engine/fix/fixes.ts';
import { hostFor } from '../../server/src/engine/hosts/index.ts';
import { type Judge, judgeReply, type ReplyText } from '../../server/src/engine/judge.ts';
import { readerFor } from '../../server/src/engine/markup/index.ts';
import { vocabularyOf } from '../../server/src/engine/match/vocabulary.ts';
import type { Desk } from '../../server/src/engine/providers/tokens/tags.ts';
import { type VariableRow, variables } from '../../server/src/engine/providers/tokens/variables.ts';
import { CHECKS, RULES } from '../../server/src/engine/rules/catalog.generated.ts';
import { matcherFor } from '../../server/src/engine/rules/matcher.ts';
import type { Safety } from '../../server/src/engine/rules/rule.ts';
import { applyEdits } from '../../server/src/engine/text/edit.ts';

/** A help desk made for a test. */
export const deskWith = (desk: Omit<Desk, 'name' | 'variables'>, rows?: readonly VariableRow[]): Desk => ({
  ...desk,
  name: desk.id,
  ...(rows === undefined ? {} : { variables: variables(rows) }),
});

export interface TagFinding {
  readonly rule: string;
  readonly text: string;
  readonly message: string;
  readonly soft: boolean;
  readonly related: readonly string[];
  /** What the reply would be after each fix that can be proved. */
  readonly fixes: readonly { readonly safety: Safety; readonly after: string }[];
}

/** How a reply is filled and read. */
export interface Filled extends Omit<ReplyText, 'text' | 'markup' | 'provider'> {
  readonly desk?: Desk;
  readonly markup?: ReplyText['markup'];
}

const FAMILIES = /^(?:placeholder|fill-in)\//;
const FILES = { plain: 'reply.txt', markdown: 'reply.md', html: 'reply.html' } as const;
const BLANKS: ReadonlySet<string> = new Set();
const matcher = matcherFor([], vocabularyOf({}), []);

/** What the rules about tags and blanks say of a reply, in order. */
export function tagFindings(text: string, { desk, markup = 'plain', ...more }: Filled = {}): TagFinding[] {
  const judge: Judge = {
    rules: RULES,
    matcher,
    checks: RULES.map(({ id }) => (FAMILIES.test(id) ? CHECKS[id] : undefined)),
    blanks: BLANKS,
    statements: [],
    deskOf: () => desk,
  };
  const path = FILES[markup];
  const host = hostFor(path)!;
  const provider = desk?.id ?? 'none';
  const reply = host.read(text, { path, whole: true, markup, provider, find: () => undefined }).replies[0]!;
  const { complaints, read } = judgeReply(judge, { text, markup, provider, ...more });
  const place = { host, source: text, reply, replyIndex: 0, reader: readerFor(markup), read, blanks: BLANKS };
  return [...complaints]
    .sort((a, b) => a.at.start - b.at.start || a.rule - b.rule)
    .map((each) => ({
      rule: RULES[each.rule]!.id.replace('placeholder/', ''),
      text: text.slice(each.at.start, each.at.end),
      message: each.message,
      soft: each.soft,
      related: each.related.map(({ at }) => text.slice(at.start, at.end)),
      fixes: each.replacements().flatMap((replacement) => {
        const made = verifiedFix(place, replacement);
        const after = made && applyEdits(text, made.fix.edits);
        return after === undefined ? [] : [{ safety: replacement.safety, after }];
      }),
    }));
}
