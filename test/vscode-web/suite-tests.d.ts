declare module 'suite:tests' {
  /** Loads all test files, one after the other. */
  export function load(): Promise<void>;
}
declare module 'mocha/mocha.js';
