import * as vscode from 'vscode';
import { language } from '../language.ts';

/**
 * The preview's page: nothing in it runs or loads but its own script and style. All of it is in
 * English, as what the server says of a reply is, but for what the extension itself says there.
 * @param images whether images of the reply may be loaded from elsewhere: only where a person asked for it
 */
export function pageHtml(webview: vscode.Webview, scripts: vscode.Uri, images: boolean): string {
  const address = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(scripts, name)).toString();
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
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Reply Preview</title>
<link rel="stylesheet" href="${address('preview.css')}">
</head>
<body data-state="nothing">
<p id="message" role="status" lang="${language()}"></p>
<main>
<header>
<div id="top">
<h1 id="title"></h1>
<nav aria-label="Replies of this file">
<button type="button" data-go="previous" title="Previous reply" aria-label="Previous reply">‹</button>
<button type="button" data-go="list" id="place" title="Choose a reply of this file"></button>
<button type="button" data-go="next" title="Next reply" aria-label="Next reply">›</button>
</nav>
</div>
<p id="facts"></p>
<p id="who"><label for="customer">Sample customer</label> <select id="customer"></select></p>
<p id="blanks"></p>
<div id="band" role="toolbar" aria-label="What each sentence does"></div>
</header>
<ul id="legend" aria-label="What the colors of the band mean"></ul>
<section id="missing" aria-label="What is missing"></section>
<ul id="counts" aria-label="What the reply holds"></ul>
<ul id="numbers" aria-label="Numbers"></ul>
<p id="images"></p>
<div id="texts"></div>
<ol id="findings" aria-label="Findings"></ol>
</main>
<aside id="detail" aria-labelledby="detail-title" tabindex="-1" hidden></aside>
<p id="says" aria-hidden="true"></p>
<p id="note" role="status" lang="${language()}"></p>
<script nonce="${nonce}" src="${address('preview.js')}"></script>
</body>
</html>`;
}
