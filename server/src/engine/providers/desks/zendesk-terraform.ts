/** Zendesk in Terraform: macros, triggers, automations and dynamic content as resources of one of its providers. */
import { type DataNode, get, textOf } from '../../hosts/data.ts';
import { type At, field, isRecord, itemsOf, valuesOf } from '../places.ts';

/** What a Terraform file holds of Zendesk. */
export interface TerraformRecords {
  readonly rules: readonly At[];
  readonly items: readonly At[];
  readonly variants: readonly At[];
}

const RULES = ['zendesk_macro', 'zendesk_trigger', 'zendesk_automation'];

/** In Terraform's own JSON each level may be a list of one. */
const bodies = (at: At): At[] => (at.node.kind === 'array' ? itemsOf(at).flatMap(bodies) : isRecord(at) ? [at] : []);

/** The resources of a type, named as they may be. */
function resources(root: At, types: readonly string[]): At[] {
  const all = field(root, 'resource');
  if (all === undefined) return [];
  return bodies(all).flatMap((kinds) =>
    types.flatMap((type) => {
      const named = field(kinds, type);
      return named === undefined ? [] : bodies(named).flatMap(valuesOf).flatMap(bodies);
    }),
  );
}

export function terraformIn(roots: readonly At[]): TerraformRecords {
  const of = (...types: readonly string[]): At[] => roots.flatMap((root) => resources(root, types));
  return {
    rules: of(...RULES),
    items: of('zendesk_dynamic_content'),
    variants: of('zendesk_dynamic_content_variant'),
  };
}

/**
 * What the API gives as one list, one provider gives as attributes beside `value`: in the API's order, by the action's
 * `field`.
 */
const SPLIT: Readonly<Record<string, readonly string[]>> = {
  comment_value: ['target', 'value'],
  comment_value_html: ['target', 'value'],
  side_conversation: ['notification_subject', 'value', 'content_type'],
  side_conversation_ticket: ['notification_subject', 'value', 'target', 'content_type'],
  side_conversation_slack: ['value', 'target'],
  notification_user: ['target', 'notification_subject', 'value'],
  notification_group: ['target', 'notification_subject', 'value'],
  notification_sms_user: ['target', 'notification_subject', 'value'],
  notification_sms_group: ['target', 'notification_subject', 'value'],
  notification_webhook: ['target', 'value'],
  notification_target: ['target', 'value'],
};
const BESIDE = ['target', 'notification_subject', 'content_type'];

const NOTHING: DataNode = { kind: 'scalar', span: { start: 0, end: 0 }, literal: 'other', value: null };

/** @returns the list that the API would give, and where its items lie; undefined where the value is all there is */
export function joined(name: string, action: At): { readonly value: At; readonly items: readonly At[] } | undefined {
  const names = Object.hasOwn(SPLIT, name) ? SPLIT[name]! : [];
  if (textOf(get(action.node, 'value')) === undefined) return undefined;
  if (!names.some((each) => BESIDE.includes(each) && get(action.node, each) !== undefined)) return undefined;
  const items = names.map((each): At => field(action, each) ?? { node: NOTHING, csv: false });
  const node: DataNode = { kind: 'array', span: action.node.span, items: items.map((item) => item.node) };
  return { value: { node, token: 'value', parent: action, csv: false }, items };
}
