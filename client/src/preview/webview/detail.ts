import type { FindingDetail, FixPreview } from '../../../../server/src/protocol.ts';
import { severityName } from '../words.ts';
import { button, element } from './dom.ts';
import { t } from './language.ts';
import { drawReasons } from './page.ts';

/** A chosen finding: what is wrong, what may stand there instead, and why. All that a rule says is English. */
export function drawDetail(detail: FindingDetail): Node[] {
  const title = element('h2', { text: detail.title, lang: 'en' });
  title.id = 'detail-title';
  const close = button('×', { close: '' }, { className: 'close', title: t('Close (Escape)') });
  close.ariaLabel = t('Close');
  const severity = element('span', {
    text: severityName(detail.severity, t),
    className: `severity ${detail.severity}`,
  });
  return [
    element('div', { className: 'head' }, title, severity, close),
    element('p', { text: detail.message, lang: 'en' }),
    ...rewritesOf(detail),
    ...(detail.why === '' ? [] : [element('div', { className: 'why', lang: 'en' }, drawReasons(detail.why))]),
    element(
      'p',
      { className: 'links' },
      ...(detail.page ? [button(t('Open the rule’s page'), { rule: detail.rule }, { className: 'link' })] : []),
      button(t('Show it in the file'), { show: '' }, { className: 'link' }),
    ),
  ];
}

function rewritesOf({ fixes }: FindingDetail): Node[] {
  if (fixes.length === 0) return [element('p', { text: t('There is no rewrite to choose: change it in the file.') })];
  const list = element('ol', { className: 'fixes' }, ...fixes.map((fix, i) => element('li', {}, ...rewriteOf(fix, i))));
  list.ariaLabel = t('Rewrites');
  return [list];
}

function rewriteOf(fix: FixPreview, index: number): Node[] {
  const apply = button(t('Use this'), { fix: String(index) }, { title: fix.title });
  apply.ariaLabel = `${t('Use this')}: ${fix.title}`;
  return [becomesOf(fix), apply];
}

/** The sentence as it would be, its blanks marked; where it goes altogether, what the rewrite is called. */
function becomesOf({ becomes, blanks, title }: FixPreview): Node {
  const out = element('p', { className: 'becomes', lang: 'en' });
  if (becomes === '') {
    out.textContent = title;
    return out;
  }
  let from = 0;
  for (const { start, end } of blanks) {
    out.append(becomes.slice(from, start), element('span', { className: 'fill-in', text: becomes.slice(start, end) }));
    from = end;
  }
  out.append(becomes.slice(from));
  out.title = title;
  return out;
}
