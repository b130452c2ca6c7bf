/** Stands for Node's module of this name in a browser: as much of it as the suite uses, by chai. */
import { assert as chai } from 'chai';

const assert = {
  ok: (value: unknown, message?: string): void => chai.isOk(value, message),
  equal: (actual: unknown, expected: unknown, message?: string): void => chai.strictEqual(actual, expected, message),
  deepEqual: (actual: unknown, expected: unknown, message?: string): void =>
    chai.deepStrictEqual(actual, expected, message),
  match: (text: string, pattern: RegExp, message?: string): void => chai.match(text, pattern, message),
  doesNotMatch: (text: string, pattern: RegExp, message?: string): void => chai.notMatch(text, pattern, message),
};

export default assert;
