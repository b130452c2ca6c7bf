import * as vscode from 'vscode';
import { language } from '../language.ts';

/** What may stand between double quotes, or where text stands. */
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/**
 * The preview's page: nothing in it runs or loads but its own script and style. It speaks the language of the editor, and is
 * given the translations that its script needs; replies, and what the server says of them, are marked as English.
 * @param images whether images of the reply may be loaded from elsewhere: only where a person asked for it
 */
export function pageHtml(webview: vscode.Webview, scripts: vscode.Uri, images: boolean): string {
  const address = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(scripts, name)).toString();
  const { t } = vscode.l10n;
  const nonce = crypto.randomUUID();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    ...(images ? ['img-src https:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${language()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(t('Reply Preview'))}</title>
<link rel="stylesheet" href="${address('preview.css')}">
</head>
<body data-state="nothing" data-texts="${escaped(JSON.stringify(vscode.l10n.bundle ?? {}))}">
<p id="message" role="status"></p>
<main>
<header>
<div id="top">
<h1 id="title" lang="en"></h1>
<nav aria-label="${escaped(t('Replies of this file'))}">
<button type="button" data-go="previous" title="${escaped(t('Previous reply'))}" aria-label="${escaped(t('Previous reply'))}">‹</button>
<button type="button" data-go="list" id="place" title="${escaped(t('Choose a reply of this file'))}"></button>
<button type="button" data-go="next" title="${escaped(t('Next reply'))}" aria-label="${escaped(t('Next reply'))}">›</button>
</nav>
</div>
<p id="facts"></p>
<p id="who"><label for="customer">${escaped(t('Sample customer'))}</label> <select id="customer" lang="en"></select></p>
<p id="blanks"></p>
<div id="band" role="toolbar" aria-label="${escaped(t('What each sentence does'))}"></div>
</header>
<ul id="legend" aria-label="${escaped(t('What the colors of the band mean'))}"></ul>
<section id="missing" aria-label="${escaped(t('What is missing'))}"></section>
<ul id="counts" aria-label="${escaped(t('What the reply holds'))}"></ul>
<ul id="numbers" aria-label="${escaped(t('Numbers'))}"></ul>
<p id="images"></p>
<div id="texts"></div>
<ol id="findings" lang="en" aria-label="${escaped(t('Findings'))}"></ol>
</main>
<aside id="detail" aria-labelledby="detail-title" tabindex="-1" hidden></aside>
<p id="says" aria-hidden="true"></p>
<p id="note" role="status"></p>
<script nonce="${nonce}" src="${address('preview.js')}"></script>
</body>
</html>`;
}
