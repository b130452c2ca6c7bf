import assert from 'node:assert/strict';
import { decoded } from '../../../client/src/decode.ts';

describe('a file read for a server without a file system', () => {
  const text = 'Zoë 📦\r\n';
  const utf16 = (bigEndian: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };

  it('is UTF-8, or UTF-16 by its BOM, and loses its BOM', () => {
    assert.deepEqual(decoded(Buffer.from(text)), { text });
    assert.deepEqual(decoded(Buffer.from(`\uFEFF${text}`)), { text });
    assert.deepEqual(decoded(utf16(false)), { text });
    assert.deepEqual(decoded(utf16(true)), { text });
    assert.deepEqual(decoded(new Uint8Array()), { text: '' });
  });

  it('says what to do about anything else', () => {
    const windows1252 = Uint8Array.of(0x5a, 0x6f, 0xeb);
    assert.deepEqual(decoded(windows1252), { problem: 'The file is not UTF-8. In Excel choose "CSV UTF-8".' });
  });
});
