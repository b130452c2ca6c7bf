import assert from 'node:assert/strict';
import { countSms, GSM_BASIC, GSM_EXTENSION, isGsm, plainSign } from '../../../server/src/engine/channels/sms.ts';

/** The table of 3GPP TS 23.038, section 6.2.1, row by row: code 0x00, 0x10, … 0x70, then 0x01, 0x11, … `ESC` is the escape. */
const PUBLISHED = `
@ Δ SP 0 ¡ P ¿ p
£ _ ! 1 A Q a q
$ Φ " 2 B R b r
¥ Γ # 3 C S c s
è Λ ¤ 4 D T d t
é Ω % 5 E U e u
ù Π & 6 F V f v
ì Ψ ' 7 G W g w
ò Σ ( 8 H X h x
Ç Θ ) 9 I Y i y
LF Ξ * : J Z j z
Ø ESC + ; K Ä k ä
ø Æ , < L Ö l ö
CR æ - = M Ñ m ñ
Å ß . > N Ü n ü
å É / ? O § o à`;
const NAMED: Readonly<Record<string, string>> = { SP: ' ', LF: '\n', CR: '\r' };

describe('the alphabet of text messages', () => {
  it('is the published one', () => {
    const rows = PUBLISHED.trim()
      .split('\n')
      .map((row) => row.split(' '));
    const inOrder = Array.from({ length: 8 }, (_, column) => rows.map((row) => row[column] ?? '')).flat();
    const signs = inOrder.filter((sign) => sign !== 'ESC').map((sign) => NAMED[sign] ?? sign);
    assert.equal(signs.length, 127);
    assert.deepEqual([...GSM_BASIC], signs);
  });

  it('has ten signs in its extension, which take two places', () => {
    assert.deepEqual([...GSM_EXTENSION].sort(), [...'^{}[]~|\\€\f'].sort());
    assert.equal(countSms('€').length, 2);
  });

  it('has no typographic signs, and what stands for one is in it', () => {
    for (const sign of '‘’“”–—…•«»\u00a0`´') {
      assert.equal(isGsm(sign), false, sign);
      assert.ok([...(plainSign(sign) ?? '?')].every(isGsm), sign);
    }
    for (const sign of 'áçőЖ日🙂') assert.equal(plainSign(sign), undefined, sign);
  });
});

describe('parts of a text message', () => {
  const parts = (text: string): number => countSms(text).parts;

  it('are of 160 places alone and of 153 together', () => {
    assert.deepEqual(
      [159, 160, 161, 306, 307].map((n) => parts('a'.repeat(n))),
      [1, 1, 2, 2, 3],
    );
  });

  it('are of 70 and 67 where one sign is not in the alphabet', () => {
    assert.deepEqual(
      [70, 71, 134, 135].map((n) => parts(`${'a'.repeat(n - 1)}’`)),
      [1, 2, 2, 3],
    );
    assert.deepEqual(countSms('it’s').encoding, 'ucs-2');
  });

  it('cut no sign in two', () => {
    // 152 places, then one that takes two: it goes to the next part.
    assert.deepEqual(countSms(`${'a'.repeat(152)}€${'a'.repeat(20)}`).breaks, [152]);
    assert.deepEqual(countSms(`${'ж'.repeat(66)}🙂${'ж'.repeat(20)}`).breaks, [66]);
    assert.equal(parts('€'.repeat(80)), 1);
    assert.equal(parts('€'.repeat(81)), 2);
  });

  it('are one where nothing is sent', () => {
    assert.deepEqual(countSms(''), { encoding: 'gsm-7', length: 0, parts: 1, left: 160, breaks: [] });
  });
});
