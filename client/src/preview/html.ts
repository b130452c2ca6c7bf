import * as vscode from 'vscode';

/** The preview's page: nothing in it runs or loads but its own script and style. */
export function pageHtml(webview: vscode.Webview, scripts: vscode.Uri): string {
  const address = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(scripts, name)).toString();
  const nonce = crypto.randomUUID();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
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
<p id="message" role="status"></p>
<main>
<header>
<h1 id="title"></h1>
<p id="facts"></p>
<ul id="counts" aria-label="What the reply holds"></ul>
</header>
<article id="reply" aria-labelledby="title"></article>
<ol id="findings" aria-label="Findings"></ol>
</main>
<script nonce="${nonce}" src="${address('preview.js')}"></script>
</body>
</html>`;
}
