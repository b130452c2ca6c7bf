/** Whether a text is plainly in another language than English: by its script, else by its function words. */
import type { Word } from './words.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const ENGLISH = set(
  'the a an and or of to in is are was were be been have has had it this that you your we our i my for on with at by from not do does did can will would if when how what please thank thanks any all there here which who they their them us but as so',
);

/**
 * The commonest function words of other languages that replies are written in, without those that are English words too
 * (German "die", French "on", Dutch "of", …). Spellings are those of `words.ts`: lower case.
 */
const FOREIGN: ReadonlySet<string> = set(
  [
    // German
    'der das den dem des ein eine einen einem einer und oder ist sind nicht wir uns unser unsere sie ihr ihre ihnen ihren ihrem für mit auf von zu zum zur bei bitte haben hat wird werden können kann auch wenn dass leider vielen dank noch nach aus über',
    // French
    'le la les un une des du et ou est sont nous vous votre vos notre nos pour avec dans sur par pas que qui ce cette ces merci bonjour si plus être avoir avez avons veuillez cordialement au aux',
    // Spanish
    'el los las una unos del y o es son su sus nuestro nuestra por con para en no que se le te lo gracias hola si más está estamos puede usted este esta como',
    // Portuguese
    'os as uma dos das e ou são você seu sua nosso nossa com não na nos olá obrigado obrigada foi mais está pode este',
    // Italian
    'il gli della delle degli di è sono con non che per si ti grazie ciao nostro nostra suo sua questo questa più può abbiamo',
    // Dutch
    'de het een en van voor met niet wij ons onze uw je jouw zijn hebben kunt kan ook als dat dit deze bij naar',
    // Swedish, Danish, Norwegian
    'och att det som en ett är inte vi du ni för med på av till din ditt har kan om og jeg ikke er det på til vores vår takk tack tak venlig hilsen',
    // Polish, Czech
    'i w z na się nie jest są do że twój nasz proszę dziękujemy dziękuję jak po za od dla se je jsou není vaše naše prosím děkujeme pro ale',
    // Turkish, Indonesian, Finnish, Hungarian, Romanian, Vietnamese
    've bir bu için ile değil teşekkürler lütfen yang dan di ke dari untuk dengan tidak anda kami ini itu terima kasih ja on ei että sinun kiitos hyvää és nem egy hogy az köszönjük și este nu pentru cu vă mulțumim và của bạn chúng tôi không xin cảm ơn đã được cho',
  ]
    .join(' ')
    .split(' ')
    .filter((word) => !ENGLISH.has(word) && word !== 'no' && word !== 'se' && word !== 'je')
    .join(' '),
);

/** Letters of scripts that English does not use; nearly no text has one. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\u2dff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/;

/** Words that are looked at: the language of a reply shows soon. */
const LOOKED_AT = 150;
/** Foreign function words needed before a text counts as plainly foreign. */
const ENOUGH = 2;

/**
 * @param text the prose
 * @param words its words
 * @returns true where the text is plainly in another language. Where that is not plain, it is taken for English.
 */
export function isForeign(text: string, words: readonly Word[]): boolean {
  if (BEYOND_LATIN.test(text)) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const others = text.match(/(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/gu)?.length ?? 0;
    if (others * 2 > letters) return true;
  }
  let english = 0;
  let foreign = 0;
  for (let i = 0; i < Math.min(words.length, LOOKED_AT); i++) {
    const { norm, kind } = words[i]!;
    if (kind !== 'word') continue;
    if (ENGLISH.has(norm)) english++;
    else if (FOREIGN.has(norm)) foreign++;
  }
  return foreign >= ENOUGH && foreign > 2 * english;
}
