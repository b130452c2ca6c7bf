/**
 * One spelling for words that British and American writers spell differently. Text and phrases go through the same
 * function, so that it need not be right about English, only the same for both and never join two different words.
 */

/** Stems that end in -our in Britain and in -or in America. */
const OUR =
  /^(arbor|ardour|armour|behaviour|candour|clamour|colour|demeanour|endeavour|favour|flavour|harbour|honour|humour|labour|neighbour|odour|parlour|rancour|rigour|rumour|saviour|savour|splendour|tumour|valour|vapour|vigour|dishonour|discolour|favourite|honourable|neighbourhood)/;

/** Words with another difference, American form on the right. */
const OTHER: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    apologise: 'apologize',
    centre: 'center',
    centres: 'centers',
    cheque: 'check',
    cheques: 'checks',
    defence: 'defense',
    enquire: 'inquire',
    enquired: 'inquired',
    enquiries: 'inquiries',
    enquiry: 'inquiry',
    enrol: 'enroll',
    fulfil: 'fulfill',
    fulfils: 'fulfills',
    fulfilment: 'fulfillment',
    grey: 'gray',
    instalment: 'installment',
    instalments: 'installments',
    judgement: 'judgment',
    learnt: 'learned',
    licence: 'license',
    licences: 'licenses',
    litre: 'liter',
    metre: 'meter',
    offence: 'offense',
    practise: 'practice',
    practised: 'practiced',
    practising: 'practicing',
    programme: 'program',
    programmes: 'programs',
    sceptical: 'skeptical',
    skilful: 'skillful',
    storey: 'story',
    tonne: 'ton',
    tyre: 'tire',
    tyres: 'tires',
    whilst: 'while',
    amongst: 'among',
    cancelation: 'cancellation',
  }),
);

/** Stock words as they are often mistyped, from their first letters on: a canned phrase with a slip in it is no less canned. */
const MISTYPED: readonly (readonly [RegExp, string])[] = [
  [/^in+c[ou]n?v[aeiny]+[cs]e(?=s?d?$)/, 'inconvenience'],
  [/^in+c[ou]n?v[aeiny]+t$/, 'inconvenient'],
  [/^ap+ol+[aeio]g/, 'apolog'],
  [/^dis+ap+oint/, 'disappoint'],
  [/^ap+r[ei]*ciat/, 'appreciat'],
  [/^g[au]+r+[ae]+n?t+e+(?=d?s?$)/, 'guarantee'],
  [/^def+in[ai]te?ly$/, 'definitely'],
  [/^unfort[uo]n[aei]*t[ea]*l+y$/, 'unfortunately'],
  [/^sincer[ae]?l+y$/, 'sincerely'],
  [/^hesi?s?ti?ate$/, 'hesitate'],
  [/^frust(?:r?at|art)(?=ed$|ing$|ion)/, 'frustrat'],
];
/** How they begin: nearly every word begins otherwise. */
const MAY_BE_MISTYPED = /^(?:in+c|ap+[or]|dis+a|g[au]|def|unf|sinc|hes|frus)/;

/** -lled, -lling, -ller after an unstressed syllable: cancelled, labelling, traveller. */
const DOUBLE_L =
  /^(cancel|channel|counsel|dial|equal|fuel|initial|label|level|marshal|model|panel|pencil|quarrel|signal|total|travel)l(ed|ing|er|ers|ings)$/;

/** @returns the word, lower case and with a straight apostrophe, in the one spelling that phrases and text share. */
export function sameSpelling(word: string): string {
  const other = OTHER.get(word);
  if (other !== undefined) return other;
  if (word.length < 5) return word;
  let w = word;
  if (MAY_BE_MISTYPED.test(w)) for (const [slip, right] of MISTYPED) w = w.replace(slip, right);
  if (w.includes('our') && OUR.test(w)) w = w.replace('our', 'or');
  // -ise, -yse and their forms. "promise" becomes "promize" here and in phrases alike: harmless.
  w = w.replace(/([a-z]{2})(i|y)s(e|es|ed|ing|er|ers|ation|ations)$/, '$1$2z$3');
  return w.replace(DOUBLE_L, '$1$2');
}
