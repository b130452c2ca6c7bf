import { sameSpelling } from '../prose/spelling.ts';

/** Forms of irregular verbs: base → past, participle (where it differs), and any others. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: "am are is was were been being 's",
  have: "has had having 's",
  do: 'does did done doing',
  go: 'goes went gone going',
  say: 'says said saying',
  get: 'gets got gotten getting',
  make: 'makes made making',
  know: 'knows knew known knowing',
  think: 'thinks thought thinking',
  take: 'takes took taken taking',
  see: 'sees saw seen seeing',
  come: 'comes came coming',
  find: 'finds found finding',
  give: 'gives gave given giving',
  tell: 'tells told telling',
  feel: 'feels felt feeling',
  become: 'becomes became becoming',
  leave: 'leaves left leaving',
  put: 'puts putting',
  mean: 'means meant meaning',
  keep: 'keeps kept keeping',
  let: 'lets letting',
  begin: 'begins began begun beginning',
  show: 'shows showed shown showing',
  hear: 'hears heard hearing',
  run: 'runs ran running',
  hold: 'holds held holding',
  bring: 'brings brought bringing',
  write: 'writes wrote written writing',
  sit: 'sits sat sitting',
  lose: 'loses lost losing',
  pay: 'pays paid paying',
  meet: 'meets met meeting',
  set: 'sets setting',
  understand: 'understands understood understanding',
  send: 'sends sent sending',
  build: 'builds built building',
  fall: 'falls fell fallen falling',
  cut: 'cuts cutting',
  sell: 'sells sold selling',
  choose: 'chooses chose chosen choosing',
  spend: 'spends spent spending',
  break: 'breaks broke broken breaking',
  read: 'reads reading',
  buy: 'buys bought buying',
  speak: 'speaks spoke spoken speaking',
  forget: 'forgets forgot forgotten forgetting',
  forbid: 'forbids forbade forbidden forbidding',
  misread: 'misreads misreading',
  mistake: 'mistakes mistook mistaken mistaking',
  misunderstand: 'misunderstands misunderstood misunderstanding',
  overlook: 'overlooks overlooked overlooking',
  hurt: 'hurts hurting',
  quit: 'quits quitting',
  shut: 'shuts shutting',
  upset: 'upsets upsetting',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  wear: 'wears wore worn wearing',
  win: 'wins won winning',
  swear: 'swears swore sworn swearing',
  stick: 'sticks stuck sticking',
  steal: 'steals stole stolen stealing',
  stand: 'stands stood standing',
  shake: 'shakes shook shaken shaking',
  ring: 'rings rang rung ringing',
  rise: 'rises rose risen rising',
  arise: 'arises arose arisen arising',
  overcharge: 'overcharges overcharged overcharging',
  undo: 'undoes undid undone undoing',
  drive: 'drives drove driven driving',
  bear: 'bears bore borne bearing',
  catch: 'catches caught catching',
  deal: 'deals dealt dealing',
  lay: 'lays laid laying',
  lead: 'leads led leading',
  misplace: 'misplaces misplaced misplacing',
};

/** Verbs whose last consonant doubles although they have more than one syllable, and short ones that the rule below finds. */
const DOUBLES =
  /^(admit|commit|control|occur|omit|permit|prefer|refer|regret|submit|transfer|equip|begin|rebut|format)$/;

/** @returns every form of a verb (base, -s, past, participle, -ing) in the spelling that text and phrases share. */
export function inflect(base: string): readonly string[] {
  const irregular = Object.hasOwn(IRREGULAR, base) ? IRREGULAR[base] : undefined;
  if (irregular !== undefined) return [base, ...irregular.split(' ')].map(sameSpelling);
  const forms = [base];
  const short = /^[^aeiou]*[aeiou][bdfgklmnprtz]$/.test(base);
  if (/(s|x|z|ch|sh|o)$/.test(base)) forms.push(`${base}es`);
  else if (/[^aeiou]y$/.test(base)) forms.push(`${base.slice(0, -1)}ies`);
  else forms.push(`${base}s`);
  if (/e$/.test(base)) {
    forms.push(
      `${base}d`,
      /ee$/.test(base) ? `${base}ing` : /ie$/.test(base) ? `${base.slice(0, -2)}ying` : `${base.slice(0, -1)}ing`,
    );
  } else if (/[^aeiou]y$/.test(base)) forms.push(`${base.slice(0, -1)}ied`, `${base}ing`);
  else if (short || DOUBLES.test(base)) {
    const last = base.at(-1) ?? '';
    forms.push(`${base}${last}ed`, `${base}${last}ing`);
  } else forms.push(`${base}ed`, `${base}ing`);
  return forms.map(sameSpelling);
}
