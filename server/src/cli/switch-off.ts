/** How a rule is switched off, everywhere and at one place, in every kind of file: for a terminal. */

const REASON = 'our lawyers ask for these words';

/** The comments that allow a place, each with the files in which it is one. */
export const commentsFor = (id: string): readonly { readonly files: string; readonly comment: string }[] => {
  const words = `uncanned-disable-next-line ${id} -- ${REASON}`;
  return [
    { files: 'Markdown, HTML', comment: `<!-- ${words} -->` },
    { files: 'YAML, Terraform', comment: `# ${words}` },
    { files: 'JSON that allows comments', comment: `// ${words}` },
    {
      files: "in the reply's own text, for Zendesk and other desks with Liquid",
      comment: `{% comment %}${words}{% endcomment %}`,
    },
  ];
};

/** What a config says to allow it in one reply, where a file has no room for a comment. */
export const overrideFor = (id: string): readonly string[] => [
  'overrides:',
  '  - files: macros.json',
  '    replies: ["title:Refund declined"]',
  `    rules: { ${id}: off }`,
  `    reason: ${REASON}`,
];

/** Lines for a terminal. */
export const switchOffLines = (id: string): readonly string[] => [
  'Everywhere, in .uncanned.yaml:',
  `  rules: { ${id}: off }`,
  'In one place, with the reason, on the line above it:',
  ...commentsFor(id).flatMap(({ files, comment }) => [`  ${files}:`, `    ${comment}`]),
  'In one reply of a file without comments (CSV, JSON, plain text), in .uncanned.yaml:',
  ...overrideFor(id).map((line) => `  ${line}`),
];
