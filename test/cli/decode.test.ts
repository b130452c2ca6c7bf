import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, type Encoding, encode } from '../../server/src/cli/decode.ts';
import { runs, SEED } from '../support/property.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('decoding a file', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    assert.deepEqual(decode(Buffer.from('Grüße 👋')), {
      kind: 'text',
      text: 'Grüße 👋',
      encoding: { name: 'utf-8', bom: false },
    });
    assert.deepEqual(decode(Buffer.from('\uFEFFGrüße')), {
      kind: 'text',
      text: 'Grüße',
      encoding: { name: 'utf-8', bom: true },
    });
  });

  it('reads an empty file as empty text', () => {
    assert.deepEqual(decode(bytes()), { kind: 'text', text: '', encoding: { name: 'utf-8', bom: false } });
  });

  it('reads UTF-16 by its byte order mark', () => {
    assert.deepEqual(decode(Buffer.from('\uFEFFÉ👋', 'utf16le')), {
      kind: 'text',
      text: 'É👋',
      encoding: { name: 'utf-16le', bom: true },
    });
    assert.deepEqual(decode(Buffer.from('\uFEFFÉ👋', 'utf16le').swap16()), {
      kind: 'text',
      text: 'É👋',
      encoding: { name: 'utf-16be', bom: true },
    });
  });

  it('does not touch the bytes it was given', () => {
    const given = Buffer.from('\uFEFFÉ👋', 'utf16le').swap16();
    const copy = Buffer.from(given);
    decode(given);
    assert.deepEqual(given, copy);
  });

  it('keeps a second byte order mark as text', () => {
    const decoded = decode(Buffer.from('\uFEFF\uFEFFa'));
    assert.equal(decoded.kind === 'text' && decoded.text, '\uFEFFa');
  });

  it('says where 8-bit text is not UTF-8, and what to do in Excel', () => {
    const decoded = decode(latin1('name,text\nhello,"sch\u00F6n"\n'));
    assert.equal(decoded.kind, 'broken');
    assert.ok(decoded.kind === 'broken');
    assert.deepEqual([decoded.line, decoded.column], [2, 11]);
    assert.match(decoded.message, /not UTF-8.*Excel.*CSV UTF-8/);
  });

  it('finds the first byte that is wrong', () => {
    const cases: [number[], number][] = [
      [[0xff], 1],
      [[0x61, 0x80], 2],
      [[0xc3, 0xa9, 0xc3], 3],
      [[0xe2, 0x82], 1],
      [[0x61, 0xe2, 0x82, 0x61], 2],
      [[0xf0, 0x9f, 0x91, 0x8b, 0xf0, 0x9f, 0x91], 5],
      [[0xed, 0xa0, 0x80], 1],
      [[0xc0, 0xaf], 1],
    ];
    for (const [given, column] of cases) {
      const decoded = decode(Uint8Array.from(given));
      assert.ok(decoded.kind === 'broken', given.join());
      assert.equal(decoded.column, column, given.join());
    }
  });

  it('knows a binary by its zero bytes', () => {
    assert.deepEqual(decode(bytes(0x50, 0x4b, 3, 4, 0, 0)), { kind: 'binary' });
    assert.deepEqual(decode(Buffer.from('\uFEFFa\0b', 'utf16le')), { kind: 'binary' });
    assert.deepEqual(decode(Buffer.from('no mark', 'utf16le')), { kind: 'binary' });
  });

  it('refuses UTF-16 that could not be written back', () => {
    assert.equal(decode(bytes(0xff, 0xfe, 0x61)).kind, 'broken');
    assert.equal(decode(bytes(0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00)).kind, 'broken');
  });

  it('puts back exactly the bytes that it read', () => {
    const encodings: Encoding[] = [
      { name: 'utf-8', bom: false },
      { name: 'utf-8', bom: true },
      { name: 'utf-16le', bom: true },
      { name: 'utf-16be', bom: true },
    ];
    const text = fc.string({ unit: 'binary' }).filter((s) => !s.includes('\0') && !s.startsWith('\uFEFF'));
    fc.assert(
      fc.property(text, fc.constantFrom(...encodings), (given, encoding) => {
        const decoded = decode(encode(given, encoding));
        assert.ok(decoded.kind === 'text');
        assert.equal(decoded.text, given);
        assert.deepEqual(decoded.encoding, encoding);
      }),
      { numRuns: runs(5000), seed: SEED },
    );
  });

  it('never throws, and what it reads it can write', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (given) => {
        const decoded = decode(given);
        if (decoded.kind === 'text')
          assert.deepEqual(Buffer.from(encode(decoded.text, decoded.encoding)), Buffer.from(given));
      }),
      { numRuns: runs(10_000), seed: SEED },
    );
  });
});
