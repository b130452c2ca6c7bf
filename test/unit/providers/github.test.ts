import assert from 'node:assert/strict';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const saved = `replies:
  - name: Still there?
    body: |
      Hi @{{ author }}, is this something you want?
  - name: Late
    body: "This took long. Sorry for the inconvenience."
`;

const step = (uses: string, inputs: string) =>
  `name: A\non: push\njobs:\n  one:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n        with:\n          ${inputs}\n`;

/** Each bot's file with one comment that says "Hello you". */
const bots: readonly (readonly [what: string, path: string, source: string, id: string])[] = [
  ['stale', '.github/stale.yml', 'daysUntilStale: 9\nmarkComment: Hello you\ncloseComment: false\n', 'markComment'],
  ['stale for pulls', '.github/stale.yml', 'pulls:\n  closeComment: Hello you\n', 'pulls/closeComment'],
  ['no-response', 'a/.github/no-response.yml', 'closeComment: >\n  Hello you\n', 'closeComment'],
  ['lock', '.github/lock.yml', 'lockComment: Hello you\nonly: issues\n', 'lockComment'],
  ['support', '.github/support.yml', 'supportLabel: x\nsupportComment: Hello you\n', 'supportComment'],
  ['request-info', '.github/config.yml', 'requestInfoReplyComment: [Hello you]\n', 'requestInfoReplyComment'],
  [
    'label actions',
    '.github/label-actions.yml',
    'late:\n  comment: Hello you\n  close: true\n-late:\n  reopen: true\n',
    'late',
  ],
  ['label actions by kind', '.github/label-actions.yml', 'late:\n  prs:\n    comment: [Hello you]\n', 'late'],
  [
    'label commenter',
    '.github/label-commenter-config.yml',
    'labels:\n  - name: late\n    labeled:\n      issue:\n        body: Hello you\n        action: close\n',
    'late',
  ],
  [
    'GitOps',
    '.github/policies/a.yml',
    'id: a\nconfiguration:\n  resourceManagementConfiguration:\n    eventResponderTasks:\n      - if: []\n        then:\n          - addReply:\n              reply: Hello you\n        description: Late\n',
    'Late',
  ],
  [
    'FabricBot',
    '.github/fabricbot.json',
    '{"version": "1.0", "tasks": [{"capabilityId": "IssueResponder", "config": {"taskName": "Late", "actions": [{"name": "addReply", "parameters": {"comment": "Hello you"}}, {"name": "addLabel", "parameters": {"comment": "no"}}]}}]}',
    'Late',
  ],
  [
    'commands',
    '.github/commands.json',
    '[{"type": "comment", "name": "late", "action": "updateLabels"}, {"type": "label", "name": "*late", "action": "close", "comment": "Hello you"}]',
    '*late',
  ],
  [
    'a step',
    '.github/workflows/a.yml',
    step('actions/stale@v9', 'stale-issue-message: Hello you'),
    'one/stale-issue-message',
  ],
  [
    'another step',
    '.github/workflows/a.yaml',
    step('dessant/lock-threads@1f3', 'pr-comment: Hello you'),
    'one/pr-comment',
  ],
];

describe('GitHub', () => {
  it('is known by the saved replies of a repository', () => {
    for (const path of ['.github/replies.yml', 'a/.github/replies.yaml', 'team-replies.yml']) {
      const reading = recognised(path, saved);
      assert.equal(reading.provider, 'github', path);
      assert.deepEqual(
        reading.replies.map(({ id, role, title, markup, key }) => [id, role, title, markup, key]),
        [
          ['Still there?', 'body', 'Still there?', 'markdown', '/replies/0/body'],
          ['Late', 'body', 'Late', 'markdown', '/replies/1/body'],
        ],
      );
    }
  });

  for (const [what, path, source, id] of bots)
    it(`is known by the comments of bots: ${what}`, () => {
      const reading = recognised(path, source);
      assert.equal(reading.provider, 'github');
      assert.deepEqual(
        reading.replies.map((reply) => [reply.id, reply.value.text.trim(), reply.markup, reply.audience]),
        [[id, 'Hello you', 'markdown', 'customer']],
      );
      assert.notEqual(recognised(path.replace('.github/', ''), source).provider, 'github', 'elsewhere');
    });

  it('is not known by other files under .github', () => {
    for (const [path, source] of [
      ['.github/workflows/ci.yml', step('actions/checkout@v4', 'comment: Hello you')],
      ['.github/workflows/ci.yml', step('acme/report@v1', 'body: Hello you')],
      ['.github/dependabot.yml', 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n'],
      ['.github/settings.yml', 'repository:\n  description: Hello you\nlabels:\n  - name: late\n    color: red\n'],
      ['.github/labeler.yml', 'late:\n  - changed-files:\n      - any-glob-to-any-file: docs/*\n'],
      [
        '.github/ISSUE_TEMPLATE/bug.yml',
        'name: Bug\nbody:\n  - type: markdown\n    attributes:\n      value: Hello you\n',
      ],
      ['.github/release.yml', 'changelog:\n  categories:\n    - title: New\n      labels: [a]\n'],
      ['.github/a.json', '[{"type": "a", "comment": "Hello you"}]'],
      ['docs/replies.yml', `${saved}other: 1\n`],
      ['fixtures/thread.yml', saved],
      ['replies.yml', 'replies:\n  - name: a\n    body: b\n    likes: 3\n'],
      ['.github/replies.yml', 'replies: []\n'],
      ['.github/replies.yml', 'replies:\n  - name: a\n    body: {b: c}\n'],
    ] as const)
      assert.notEqual(recognised(path, source).provider, 'github', `${path}\n${source}`);
  });

  it('a list of comments gives one reply each', () => {
    const reading = recognised('.github/config.yml', 'newPRWelcomeComment:\n  - Hello you\n  - 12\n  - Hi you\n');
    assert.deepEqual(inShort(reading), [
      ['newPRWelcomeComment', 'comment', 'Hello you'],
      ['newPRWelcomeComment', 'comment#2', 'Hi you'],
    ]);
  });

  it('a fix changes one reply', () => {
    assert.doesNotMatch(fixedReply('.github/replies.yml', saved, '/replies/1/body'), /inconvenience/);
  });
});
