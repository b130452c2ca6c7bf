import assert from 'node:assert/strict';
import { isLetter, isText, letterFolders } from '../../server/src/cli/letters.ts';

const BODY = 'Your kettle is on its way to you and arrives tomorrow.';

describe('letters', () => {
  it('open with a greeting to one person, behind a head and headings', () => {
    for (const greeting of [
      'Hi,',
      'Hi {first name},',
      'Hello {{ticket.requester.first_name}}!',
      'Dear [Name],',
      'Dear Customer',
      'Good morning Mrs Patel:',
      '**Hi Sam,**',
      'Hey there,',
      'Hi Sam, thanks for writing.',
    ]) {
      assert.ok(isLetter(`${greeting}\n\n${BODY}\n`), greeting);
      assert.ok(isLetter(`---\ntitle: Late\n---\n\n# Late\n\n<!-- note -->\n${greeting}\n\n${BODY}\n`), greeting);
    }
  });

  it('or end with a sign-off', () => {
    for (const end of [
      'Kind regards,\nJo',
      'With sympathy,\nElla Marsh\nBereavement team',
      'Cheers',
      'Yours sincerely\n\nJo',
    ])
      assert.ok(isLetter(`# Late\n\n${BODY}\n\n${end}\n`), end);
  });

  it('are no documents, no notes to a team, and nothing that is too short', () => {
    for (const text of [
      BODY,
      `# Kettle\n\nThis tool boils water for you. See below for what you can do.`,
      `Hello world!\n\n${BODY}`,
      `Hi all,\n\n${BODY}`,
      `Hello and welcome to the kettle project.\n\n${BODY}`,
      `Hi Sam,\n\nOK.`,
      `You find it here.\n\n## Thanks\n\nTo all who helped you and us along the way.`,
      `${BODY}\n\nHi Sam,\n\nis how to begin.`,
    ])
      assert.ok(!isLetter(text), text);
  });

  it('make a folder one of letters where three and most of its texts of a kind are', () => {
    const texts = (folder: string, ...are: readonly boolean[]) =>
      are.map((is, i) => ({ path: `${folder}/${i}.md`, isLetter: is }));
    const isIn = letterFolders([
      ...texts('most', true, true, true, false),
      ...texts('half', true, true, true, false, false, false),
      ...texts('few', true, true),
    ]);
    assert.deepEqual(['most/9.md', 'half/0.md', 'few/0.md', 'most/0.txt'].map(isIn), [true, false, false, false]);
  });

  it('are looked for in texts alone, and not in what speaks to those who work there', () => {
    for (const path of ['a.md', 'notes/a.TXT', 'notes/a.markdown']) assert.ok(isText(path), path);
    for (const path of ['README.md', 'a/CHANGELOG.md', 'a.html', 'a.json', 'test/a.md', 'src/a.md'])
      assert.ok(!isText(path), path);
  });
});
