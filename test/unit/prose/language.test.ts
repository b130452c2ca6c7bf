import assert from 'node:assert/strict';
import { isForeign } from '../../../server/src/engine/prose/language.ts';
import { plainProse } from '../../support/plain-prose.ts';

const foreign = (text: string): boolean => isForeign(text, plainProse(text).words);

describe('the language of a reply', () => {
  for (const text of [
    'Vielen Dank für Ihre Nachricht. Wir haben die Rückzahlung heute veranlasst.',
    'Nous avons bien reçu votre demande et nous vous répondrons demain.',
    'Hemos enviado tu pedido y llegará el martes. Gracias por tu paciencia.',
    'Il rimborso è stato inviato e arriva entro venerdì. Grazie.',
    'Uw pakket is verzonden en komt morgen bij u aan.',
    'Vi har skickat paketet och det kommer på fredag.',
    'Paczka została wysłana i będzie u Ciebie jutro. Dziękujemy za cierpliwość, nie trzeba się martwić.',
    'ご注文ありがとうございます。明日お届けします。',
    'Ваш заказ отправлен и прибудет завтра.',
    'شكرا لتواصلك معنا',
  ])
    it(`is another: ${text}`, () => assert.equal(foreign(text), true));

  for (const text of [
    'We cannot refund the deposit.',
    'Your la carte menu is en route to the hotel, and the bill is de facto settled.',
    'Sorry for the inconvenience.',
    'Los Angeles and El Paso are open today; Las Vegas is closed.',
    'Refund declined.',
    'Hi Müller, your Fahrrad arrives on Friday.',
    'OK',
    '',
  ])
    it(`is English, or not plainly another: ${text}`, () => assert.equal(foreign(text), false));
});
