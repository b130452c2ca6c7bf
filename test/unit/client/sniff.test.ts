import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { mayHoldReplies } from '../../../client/src/sniff.ts';
import { createLinter, DEFAULT_CONFIG } from '../../../server/src/engine/index.ts';

const zendesk = JSON.stringify({ macros: [{ title: 'A', actions: [{ field: 'comment_value', value: 'Hello' }] }] });
const subjectOnly = JSON.stringify([{ title: 'A', actions: [{ field: 'subject', value: 'Hello' }] }]);
const chatwoot = JSON.stringify([{ short_code: 'hi', content: 'Hello' }]);
const list = (body: string): string => JSON.stringify(['a', 'b', 'c'].map((title) => ({ title, body })));
const kind = 'Hi, we have received your parcel and will write to you tomorrow.';
const frontMatter = '---\nprovider: zendesk\nshortcut: late\n---\nHi,\n';

describe('the cheap look at a document', () => {
  const yes: [why: string, path: string, language: string, text: string][] = [
    ['a Zendesk export', 'export.json', 'json', zendesk],
    ['a Zendesk export with subjects alone', 'export.json', 'json', subjectOnly],
    ['a Zendesk export in YAML', 'macro.yaml', 'yaml', 'title: A\nactions:\n- field: comment_value\n  value: Hello\n'],
    ['a Zendesk export pasted into a new document', 'Untitled-1', 'json', zendesk],
    ['NDJSON without a language of its own', 'export.ndjson', 'plaintext', zendesk],
    ['a Chatwoot export', 'canned.json', 'json', chatwoot],
    ['text modules of Zammad', 'a.csv', 'plaintext', 'id;Name;Keywords;Content\n1;a;b;c\n'],
    ['canned responses of osTicket', 'a.yaml', 'yaml', '- isenabled: 1\n  title: a\n  response: b\n'],
    ['an e-mail of osTicket', 'a.yaml', 'yaml', 'notes: a\nsubject: "%{ticket.number}"\nbody: b\n'],
    ['matches of espanso', 'base.yml', 'yaml', 'matches:\n  - trigger: ":a"\n    replace: b\n'],
    ['a domain of Rasa', 'domain.yml', 'yaml', 'responses:\n  utter_hi:\n    - text: Hi\n'],
    ['comments for reviewers', 'a.jsonp', 'plaintext', 'cb([{"name": "[Q] a", "description": "b"}])'],
    ['Zendesk in Terraform', 'a.tf', 'terraform', 'resource "zendesk_macro" "a" {\n}\n'],
    ['Zendesk in Terraform without a language', 'a.tf', 'plaintext', 'resource "zendesk_dynamic_content" "a" {\n}\n'],
    ['an e-mail of Salesforce', 'late.email', 'plaintext', 'Hi {!Contact.FirstName},\n'],
    ['what describes one', 'late.email-meta.xml', 'xml', '<EmailTemplate></EmailTemplate>'],
    ['saved replies on GitHub', '.github/replies.yml', 'yaml', 'replies:\n  - name: a\n    body: b\n'],
    ['what a bot says', '.github/stale.yml', 'yaml', 'markComment: Hi\n'],
    ['what closes old issues', '.github/issues-lock.yml', 'yaml', 'comment: Hi\n'],
    ['what a workflow says', '.github/workflows/a.yml', 'yaml', '  with:\n    stale-issue-message: Hi\n'],
    ['a plain list that speaks to someone', 'saved.json', 'json', list(kind)],
    ['a plain list in YAML', 'saved.yml', 'yaml', list(kind)],
    [
      'a plain list of greetings',
      'saved.json',
      'json',
      list('Hello, the parcel is on its way. It arrives tomorrow at noon.'),
    ],
    ['a table without a language of its own', 'saved.csv', 'plaintext', `Name,Body\na,"${kind}"\nb,"${kind}"\n`],
    [
      'a map that is named so',
      'canned/answers.json',
      'json',
      JSON.stringify({ late: kind, lost: 'Hi, it is lost.', later: kind }),
    ],
    ['a file named so', 'late.reply.md', 'markdown', ''],
    ['a file of several, named so', 'Returns.Replies.md', 'markdown', ''],
    ['a collection that greets', 'canned-responses.md', 'markdown', '## A\n\nHi Sam,\n\n## B\n\n**Hello** Ana,\n'],
    [
      'a collection in fences',
      '.github/SAVED_REPLIES.md',
      'plaintext',
      '## A\n```\nThanks.\n```\n## B\n~~~text\nOh.\n',
    ],
    ['front matter', 'late.md', 'markdown', frontMatter],
    ['front matter with CRLF', 'late.md', 'markdown', frontMatter.replaceAll('\n', '\r\n')],
    ['front matter with situations', 'late.md', 'markdown', '---\nscenario: delay\nchannel: chat\n---\nHi,\n'],
    ['front matter of HTML', 'late.html', 'html', frontMatter],
  ];
  for (const [why, path, language, text] of yes)
    it(`says yes to ${why}`, () => assert.equal(mayHoldReplies(`/home/me/desk/${path}`, language, text), true));

  const ofDesks: readonly unknown[] = [
    { item: { default_locale_id: 1, variants: [{ locale_id: 1, content: 'Hi' }] } },
    { data: [{ type: 'macro', id: '1', name: 'a', body: 'Hi' }] },
    [{ title: 'a', folder_id: 1, content_html: 'Hi' }],
    [{ id: 1, name: 'a', text: 'Hi', chatText: 'Hi' }],
    [{ id: 1, name: 'a', text: 'Hi {%customer.firstName%}' }],
    { _results: [{ id: 'rsp_1', body: 'Hi' }] },
    { data: [{ name: 'a', actions: [{ name: 'b', arguments: { body_html: 'Hi' } }] }] },
    [{ name: 'a', language: 'en', category: 'UTILITY', components: [{ type: 'BODY', text: 'Hi' }] }],
    { result: [{ sys_id: '0123456789abcdef0123456789abcdef', name: 'a', short_name: 'a', template_body: 'Hi' }] },
    [{ shortcut: 'a', text: 'Hi', scope: 'global' }],
    { replies: [{ id: '0123456789abcdef0123456789abcdef', title: 'a', content: 'Hi' }] },
  ];
  for (const value of ofDesks) {
    const text = JSON.stringify(value);
    it(`says yes to ${text}, which the engine reads`, () => {
      assert.equal(createLinter(DEFAULT_CONFIG).lint({ path: 'a.json', source: text }).recognised, true);
      assert.equal(mayHoldReplies('a.json', 'json', text), true);
    });
  }

  const no: [why: string, path: string, language: string, text: string][] = [
    ['a README', 'README.md', 'markdown', '# You can help\n\nWe apologise for any inconvenience to you.\n'],
    [
      'a README with the front matter of a site',
      'README.md',
      'markdown',
      '---\ntitle: A\nlayout: b\nchannel: c\n---\n',
    ],
    ['a manual that is named so', 'quickstart.md', 'markdown', '# You\n\nHi you.\n\n```sh\nnpm ci\n```\n'],
    ['a letter that is not', 'letters.md', 'markdown', '## A\n\nHi Sam,\n\n## B\n\nHello Ana,\n'],
    ['a package', 'package.json', 'json', list(kind)],
    ['the editor’s settings', '.vscode/settings.json', 'jsonc', list(kind)],
    ['a package of a package', 'node_modules/x/data.json', 'json', zendesk],
    ['a lock file', 'pnpm-lock.yaml', 'yaml', list(kind)],
    ['a plain list of other things', 'keys.json', 'json', list('KC_A')],
    [
      'two entries',
      'two.json',
      'json',
      JSON.stringify([
        { title: 'a', body: kind },
        { title: 'b', body: kind },
      ]),
    ],
    ['a table of other things', 'people.csv', 'plaintext', 'name,email\nHi,you@you.example\n'],
    ['a web page', 'index.html', 'html', '<p>We apologise to you.</p>'],
    ['a workflow', '.github/workflows/a.yml', 'yaml', 'steps:\n  - uses: actions/checkout@v4\n'],
    ['other XML', 'pom.xml', 'xml', '<project>you</project>'],
    ['other resources', 'a.tf', 'terraform', 'resource "aws_sns_topic" "a" {\n}\n'],
    ['a program’s words', 'locales/en.json', 'json', list(kind)],
    ['an empty file', 'a.json', 'json', ''],
    ['a program', 'a.ts', 'typescript', zendesk],
  ];
  for (const [why, path, language, text] of no)
    it(`says no to ${why}`, () => assert.equal(mayHoldReplies(`/home/me/desk/${path}`, language, text), false));

  it('says yes to every file that the engine reads without a config', () => {
    const linter = createLinter(DEFAULT_CONFIG);
    const read = ['examples', 'test/vscode/workspace'].flatMap((folder) =>
      fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => ({
          name: entry.name,
          source: fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8'),
        }))
        .filter(({ name, source }) => linter.lint({ path: name, source }, { fixes: 'none' }).recognised),
    );
    assert.ok(read.length >= 6, read.map(({ name }) => name).join(', '));
    for (const { name, source } of read) assert.equal(mayHoldReplies(name, 'plaintext', source), true, name);
  });
});
