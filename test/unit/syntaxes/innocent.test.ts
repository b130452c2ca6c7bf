import assert from 'node:assert/strict';
import { coloredByGrammar } from '../../support/textmate.ts';

describe('files that are no replies', () => {
  const files: readonly (readonly [name: string, scope: string, source: string])[] = [
    [
      'package.json',
      'source.json',
      `{
  "name": "@x/y",
  "files": ["dist/{a,b}", "{!test,src}/**", "[a-z]*", "[name].[hash].js", "__tests__"],
  "scripts": {
    "build": "tsc && echo $npm_package_version \${npm_config_x} 100% [INFO] %PATH% $HOME",
    "test": "node -e \\"if (1 < 2) { console.log([1]) }\\" {} \\\\;"
  },
  "{{key}}": 1
}`,
    ],
    [
      'launch.json',
      'source.json.comments',
      '{\n  // [DATE] {{x}}\n  "program": "${workspaceFolder}/x", "args": ["${config:a.b}", "%s", "%1$s"]\n}',
    ],
    [
      'a workflow of GitHub',
      'source.yaml',
      `on: { push: { branches: [main, DATE] } }
jobs:
  test:
    runs-on: \${{ matrix.os }}
    # {{x}} [DATE]
    steps:
      - uses: actions/checkout@v4
        with: { key: "\${{ runner.os }}-\${{ hashFiles('**/x') }}" }
      - run: |
          echo "\${HOME} \${{ github.ref }}" > x[0] && [[ -f x ]] && [ -n "$y" ]
          for i in "\${a[@]}"; do echo "#$i %i"; done
`,
    ],
    ['lists of YAML', 'source.yaml', 'a: [DATE]\nb: [NAME, AMOUNT]\nc:\n  - [DATE]\n[DATE]: x\n{{key}}: 1\n'],
    ['a file of compose', 'source.yaml', 'image: "x:${TAG:-latest}"\ncmd: ["sh", "-c", "$$x"]\n'],
    [
      'a readme',
      'text.html.markdown',
      [
        '---',
        'title: "{{ page.title }} [DATE]"',
        '---',
        '- [x] done',
        '- [ ] to do',
        '- [DATE](https://x.example), ![NAME](x.png), [the date][DATE], [DATE][ref] and \\[DATE]',
        '',
        '[A]: https://x.example',
        '[DATE]: https://x.example/{{x}}',
        '',
        'As said.[^1] Call `{{x}}` or ``[DATE]``, press [ENTER], [OK] or [Insert]; a[NAME] and NAME[DATE].',
        '',
        '```yaml',
        'a: "{{x}} [DATE]"',
        '```',
        '',
        '~~~',
        '{{x}} [DATE] ____',
        '~~~',
        '',
        '    {{x}} [DATE]',
        '',
        '____________',
        '',
        '## [1.2.0] - [UNRELEASED] {#anchor}',
        '',
        'Use ${a} and {b}, 100%{ or #{1} <br> <https://x.example/{{x}}>',
        '',
        '<!-- {{x}} [DATE] -->',
      ].join('\n'),
    ],
    [
      'a page of HTML',
      'text.html.derivative',
      '<style>a{b:c}</style><script>const a = `${b}`, c = "{{x}} [DATE]";</script><p onclick="f(\'{{x}}\')" style="a:{{b}}">x</p><!-- {{x}} -->',
    ],
    [
      'a file of Maven',
      'text.xml',
      '<a><version>${project.version}</version><attribute name="x" default="y"/>[INFO] {0}<!-- {{x}} --></a>',
    ],
    ['a file of Terraform', 'source.hcl', 'a = "%{ if b }${var.c}%{ endif } {{x}} [DATE]"\n'],
  ];
  for (const [name, scope, source] of files)
    it(`keep their colors: ${name}`, async () => assert.deepEqual(await coloredByGrammar(scope, source), []));
});
