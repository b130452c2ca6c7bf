/**
 * A language model that answers with what stands in the file `model-answer.txt` of the workspace, and writes what it was
 * asked to `model-asked.txt`. Does nothing in an editor that takes no models.
 */
const vscode = require('vscode');

const MODEL = {
  id: 'parrot',
  name: 'Parrot',
  family: 'parrot',
  version: '1',
  maxInputTokens: 100000,
  maxOutputTokens: 100000,
  isUserSelectable: true,
  capabilities: {},
};

const file = (name) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, name);

exports.activate = (context) => {
  const register = vscode.lm?.registerLanguageModelChatProvider;
  if (register === undefined) return;
  const provider = {
    provideLanguageModelChatInformation: async () => [MODEL],
    provideTokenCount: async () => 1,
    async provideLanguageModelChatResponse(_model, messages, _options, progress) {
      const asked = messages.flatMap(({ content }) => content.map(({ value }) => value)).join('\n');
      await vscode.workspace.fs.writeFile(file('model-asked.txt'), new TextEncoder().encode(asked));
      const answer = new TextDecoder().decode(await vscode.workspace.fs.readFile(file('model-answer.txt')));
      if (answer.startsWith('fail')) throw new Error('the line is busy');
      for (const part of answer.split(/(?<=\n)/)) progress.report(new vscode.LanguageModelTextPart(part));
    },
  };
  context.subscriptions.push(register('zoo', provider));
};
