import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The schema of OASIS, as the npm package @microsoft/sarif-multitool-linux ships it under the MIT licence. */
const SCHEMA = 'test/support/schemas/sarif-2.1.0.json';

/** @returns what checks a SARIF log against the published schema and gives what is wrong with it */
export function sarifChecker(): (log: unknown) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
  return (log) =>
    validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
