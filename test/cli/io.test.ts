import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { argument, commandFor } from '../../server/src/cli/io.ts';

describe('what a person types', () => {
  it('is the command where it was installed, else the file that Node ran', () => {
    const cwd = resolve('desk');
    assert.equal(commandFor(resolve('bin/uncanned'), cwd), 'uncanned');
    assert.equal(commandFor(resolve('desk/dist/cli.js'), cwd).replaceAll('\\', '/'), 'node dist/cli.js');
    assert.equal(commandFor(resolve('dist/cli.js'), cwd), `node ${argument(resolve('dist/cli.js'))}`);
  });

  it('has quotation marks around a path with spaces', () => {
    assert.equal(argument('my desk'), '"my desk"');
    assert.equal(argument('desk'), 'desk');
  });
});
