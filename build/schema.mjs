/**
 * The JSON schemas of the config file and of front matter, made from the tables by which they are read
 * (server/src/engine/config/keys.ts, server/src/engine/front-matter/fields.ts).
 */

/** @param {(file: string) => Promise<any>} load bundles and imports a TypeScript file of the project */
export async function frontMatterSchema(load) {
  const { frontMatterSchema: schema } = await load('server/src/engine/front-matter/schema.ts');
  const { PROVIDERS } = await load('server/src/engine/providers/index.ts');
  return schema(PROVIDERS.map(({ id, name }) => ({ id, name })));
}

/**
 * @param {{
 *   rules: readonly string[],
 *   families: readonly string[],
 *   statements: readonly string[],
 *   load: (file: string) => Promise<any>,
 *   about?: (rule: string) => string | undefined,
 * }} o ids of all rules, their families, ids of all statements, what bundles and imports a TypeScript file of the project, and what to say of
 * a rule when an editor completes it
 * @returns the schema as plain data
 */
export async function configSchema({ rules, families, statements, load, about }) {
  const { configSchema: schema } = await load('server/src/engine/config/schema.ts');
  const { PROVIDERS } = await load('server/src/engine/providers/index.ts');
  const known = { rules, families, providers: PROVIDERS.map(({ id }) => id), statements };
  return schema(about === undefined ? known : { ...known, about });
}
