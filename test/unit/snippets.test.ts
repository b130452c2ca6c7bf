// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tab-stops of snippets look like this
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { SITUATIONS } from '../../server/src/engine/reply.ts';

interface Statement {
  readonly id: string;
  readonly situation: string;
  readonly function: string;
  readonly body: string;
  readonly blanks: readonly string[];
  readonly prefix: string;
}
interface Source {
  readonly sources: Readonly<Record<string, string>>;
  readonly statements: readonly Statement[];
}
interface Part {
  readonly text?: string;
  readonly blank?: string;
  readonly number?: number;
}
interface Generator {
  statements(o: { check?: boolean; root?: string }): string[];
  partsOf(body: string): Part[];
  problemsOf(source: Source): string[];
}
type Snippets = Readonly<Record<string, { prefix: string; body: string[]; description: string }>>;

/** Reads a snippet's body as VS Code does: `\$`, `\}` and `\\` are signs, `${n:words}` a tab-stop. Throws where it is malformed. */
function tabStops(body: string): { text: string; stops: { number: number; words: string }[] } {
  const stops: { number: number; words: string }[] = [];
  let text = '';
  let open: { number: number; words: string } | undefined;
  for (let i = 0; i < body.length; i++) {
    let c = body[i]!;
    if (c === '\\') {
      c = body[++i]!;
      assert.ok(c !== undefined && '\\$}'.includes(c), `a backslash before ${c} in ${body}`);
    } else if (c === '$') {
      const head = /^\$\{(\d+):/.exec(body.slice(i));
      assert.ok(head !== null && open === undefined, `a stray $ in ${body}`);
      open = { number: Number(head[1]), words: '' };
      i += head[0].length - 1;
      continue;
    } else if (c === '}') {
      assert.ok(open, `a stray } in ${body}`);
      stops.push(open);
      text += open.words;
      open = undefined;
      continue;
    }
    if (open) open.words += c;
    else text += c;
  }
  assert.equal(open, undefined, `an open tab-stop in ${body}`);
  return { text, stops };
}

describe('empathy statements', () => {
  const LANGUAGES = ['markdown', 'plaintext', 'html'];
  const source = parse(fs.readFileSync('snippets/statements.yaml', 'utf8')) as Source;
  const read = (language: string): Snippets =>
    JSON.parse(fs.readFileSync(`snippets/${language}.code-snippets`, 'utf8')) as Snippets;
  let generator: Generator;
  before(async () => {
    generator = (await import(pathToFileURL(path.resolve('build/statements.mjs')).href)) as Generator;
  });

  it('are 125, each well formed', () => {
    assert.equal(source.statements.length, 125);
    assert.deepEqual(generator.problemsOf(source), []);
  });

  it('use the situations of the project', () => {
    const known: readonly string[] = SITUATIONS;
    const unknown = source.statements.filter((s) => !known.includes(s.situation)).map((s) => s.id);
    assert.deepEqual(unknown, []);
  });

  it('say what is malformed', () => {
    const good: Statement = {
      id: 'delay-act-1',
      situation: 'delay',
      function: 'act',
      body: 'Sent ${1:item} on ${2:date}.',
      blanks: ['item', 'date'],
      prefix: 'emp-delay-act',
    };
    const wrong = (change: Partial<Statement>): number =>
      generator.problemsOf({ sources: {}, statements: [{ ...good, ...change }] }).length;
    assert.equal(wrong({}), 0);
    assert.equal(wrong({ body: 'Sent ${2:item} on ${1:date}.' }), 1);
    assert.equal(wrong({ blanks: ['item'] }), 1);
    assert.ok(wrong({ body: 'Sent ${1:item on ${2:date}.' }) > 0);
    assert.equal(wrong({ prefix: 'emp-act' }), 1);
    assert.equal(wrong({ id: 'delay-act-2' }), 1);
    assert.equal(wrong({ id: 'delay-own-1' }), 1);
    assert.equal(generator.problemsOf({ sources: {}, statements: [good, good] }).length, 1);
  });

  it('are generated: the committed snippets are current', () => {
    assert.deepEqual(generator.statements({ check: true, root: process.cwd() }), []);
  });

  for (const language of LANGUAGES)
    it(`have well-formed tab-stops in ${language}, one for each blank, in order`, () => {
      const snippets = read(language);
      assert.equal(Object.keys(snippets).length, 125);
      for (const s of source.statements) {
        const snippet = snippets[s.id];
        assert.ok(snippet, s.id);
        assert.equal(snippet.prefix, s.prefix);
        assert.equal(snippet.body.length, 1);
        const { text, stops } = tabStops(snippet.body[0]!);
        assert.deepEqual(
          stops,
          s.blanks.map((words, i) => ({ number: i + 1, words: `[${words}]` })),
          s.id,
        );
        const plain = generator.partsOf(s.body).map((p) => (p.blank === undefined ? p.text : `[${p.blank}]`));
        assert.equal(text, plain.join(''), `${s.id}: no statement holds a sign that ${language} would have to escape`);
      }
    });

  it('escape what the language or the snippet would take for a sign', () => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'uncanned-snippets-'));
    try {
      fs.mkdirSync(path.join(root, 'snippets'));
      const body = 'A < B & *C* for ${1:you & me}';
      const yaml = JSON.stringify({
        sources: {},
        statements: [
          {
            id: 'delay-act-1',
            situation: 'delay',
            function: 'act',
            body,
            blanks: ['you & me'],
            prefix: 'emp-delay-act',
          },
        ],
      });
      fs.writeFileSync(path.join(root, 'snippets/statements.yaml'), yaml);
      assert.equal(generator.statements({ root }).length, 3);
      assert.deepEqual(generator.statements({ root }), [], 'a second run changes nothing');
      const made = (language: string): string => {
        const file = path.join(root, 'snippets', `${language}.code-snippets`);
        return (JSON.parse(fs.readFileSync(file, 'utf8')) as Snippets)['delay-act-1']!.body[0]!;
      };
      assert.equal(made('html'), 'A &lt; B &amp; *C* for ${1:[you &amp; me]}');
      assert.equal(made('markdown'), 'A \\\\< B & \\\\*C\\\\* for ${1:[you & me]}');
      assert.equal(made('plaintext'), 'A < B & *C* for ${1:[you & me]}');
    } finally {
      fs.rmSync(root, { recursive: true, force: true });
    }
  });
});
