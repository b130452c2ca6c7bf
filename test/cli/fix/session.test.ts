import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { memoryPath, readMemory, writeMemory } from '../../../server/src/cli/fix/memory.ts';
import {
  carried,
  decided,
  memoryOf,
  NOTHING,
  open,
  type Session,
  undone,
} from '../../../server/src/cli/fix/session.ts';
import { finding, folderWith, tidy } from '../support.ts';

const FILE = '/desk/a.md';
const found = (fingerprint: string, rule = 'x/y', text = fingerprint) => ({
  ...finding('[[it]]', { fingerprint, rule }),
  text,
});
const none: Session = { remembered: NOTHING, deeds: [] };
const skipped = (session: Session, fingerprint: string): Session =>
  decided(session, { kind: 'skipped', at: FILE, fingerprint });
const names = (session: Session, findings: readonly ReturnType<typeof found>[], path = FILE) =>
  open(memoryOf(session), path, findings).map(({ fingerprint }) => fingerprint);

describe('what was decided', () => {
  const all = [found('1'), found('2', 'x/z'), found('3')];

  it('is not asked again, in its file; a rule in none', () => {
    assert.deepEqual(names(none, all), ['1', '2', '3']);
    assert.deepEqual(names(skipped(none, '1'), all), ['2', '3']);
    assert.deepEqual(names(skipped(none, '1'), all, '/desk/b.md'), ['1', '2', '3']);
    const rule = decided(none, { kind: 'skipped-rule', at: FILE, rule: 'x/y' });
    assert.deepEqual(names(rule, all, '/desk/b.md'), ['2']);
  });

  it('is taken back from the last on', () => {
    const twice = skipped(skipped(none, '1'), '2');
    const once = undone(twice);
    assert.deepEqual(once && names(once.session, all), ['2', '3']);
    const never = once && undone(once.session);
    assert.deepEqual(never?.session, none);
    assert.equal(never && undone(never.session), undefined);
  });

  it('adds to what is remembered from before', () => {
    const session = skipped({ ...none, remembered: { rules: ['x/z'], skipped: { [FILE]: ['3'] } } }, '1');
    assert.deepEqual(memoryOf(session), { rules: ['x/z'], skipped: { [FILE]: ['3', '1'] } });
    assert.deepEqual(names(session, all), []);
  });

  it('is carried over where fingerprints change, to the same findings only', () => {
    const before = [found('1', 'x/y', 'a'), found('2', 'x/y', 'a'), found('3', 'x/y', 'b')];
    const after = [found('1b', 'x/y', 'a'), found('2b', 'x/y', 'a'), found('3b', 'x/y', 'b'), found('4b', 'x/y', 'c')];
    const memory = memoryOf(skipped(skipped(none, '2'), '3'));
    assert.deepEqual(carried(memory, FILE, before, after), ['2b', '3b']);
    assert.deepEqual(carried(memory, FILE, before, before), []);
  });
});

describe('what is remembered from run to run', () => {
  afterEach(tidy);

  it('lies in the cache of the user, by the folder of the run', () => {
    const at = (env: Record<string, string>, platform: NodeJS.Platform, cwd = '/desk'): string =>
      memoryPath({ cwd, env }, platform).replaceAll('\\', '/');
    assert.match(at({ HOME: '/home/sam' }, 'linux'), /^\/home\/sam\/\.cache\/uncanned\/fix\/\w+\.json$/);
    assert.match(at({ HOME: '/home/sam', XDG_CACHE_HOME: '/c' }, 'linux'), /^\/c\/uncanned\/fix\//);
    assert.match(at({ HOME: '/Users/sam' }, 'darwin'), /^\/Users\/sam\/Library\/Caches\/uncanned\//);
    assert.match(at({ LOCALAPPDATA: '/local' }, 'win32'), /^\/local\/uncanned\//);
    assert.notEqual(at({}, 'linux'), at({}, 'linux', '/other'));
  });

  it('is read as it was written, and is nothing where that cannot be read', () => {
    const path = join(folderWith({}), 'deep/er/a.json');
    assert.deepEqual(readMemory(path), NOTHING);
    for (const memory of [NOTHING, { rules: ['x/y'], skipped: { [FILE]: ['1'] } }]) {
      assert.equal(writeMemory(path, '/desk', memory), undefined);
      assert.deepEqual(readMemory(path), memory);
    }
    for (const broken of [
      '',
      '{"version":1',
      '[]',
      '{"version":1,"rules":[1],"skipped":{}}',
      '{"version":2,"rules":[],"skipped":{}}',
    ]) {
      fs.writeFileSync(path, broken);
      assert.deepEqual(readMemory(path), NOTHING, broken);
    }
  });
});
