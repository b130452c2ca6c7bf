import { strict as assert } from 'node:assert';
import { scanTokens } from '../../../server/src/engine/providers/tokens/scan.ts';
import type { Markup } from '../../../server/src/engine/reply.ts';

const OWN = new Set(['what went wrong', 'What I have done', "what you'd like"]);
const fillIns = (text: string, markup: Markup = 'markdown'): string[] =>
  scanTokens(text, { markup, blanks: OWN })
    .filter((t) => t.kind === 'fill-in')
    .map((t) => t.text);

describe('fill-ins', () => {
  const found: readonly (readonly [source: string, ...blanks: string[]])[] = [
    ['It will arrive by [DATE].', '[DATE]'],
    ['Dear [Customer Name],', '[Customer Name]'],
    ['Order [ORDER_NUMBER] ships [insert date].', '[ORDER_NUMBER]', '[insert date]'],
    ['We expect it [timeframe if known / soon].', '[timeframe if known / soon]'],
    ['Ends in [LAST_4_DIGITS].', '[LAST_4_DIGITS]'],
    ['We fixed it: [describe the fix].', '[describe the fix]'],
    ['Best, [your name]', '[your name]'],
    ['- [Specific action taken]', '[Specific action taken]'],
    ['It broke [how it affects them].', '[how it affects them]'],
    ['We are [kind, careful, prompt].', '[kind, careful, prompt]'],
    ['[If applicable: the way round it]', '[If applicable: the way round it]'],
    [
      '[Clear account of the fault – without names, resolved or not]',
      '[Clear account of the fault – without names, resolved or not]',
    ],
    ['Please ask the author of PROJECT_NAME.', 'PROJECT_NAME'],
    ['Due [MM/DD], order [order no. 1].', '[MM/DD]', '[order no. 1]'],
    ['We refunded $[XX.XX].', '[XX.XX]'],
    ['A [X%] discount', '[X%]'],
    ['See the [description of\nthe problem].', '[description of\nthe problem]'],
    ['{Insert Screenshot}', '{Insert Screenshot}'],
    ['{insert the date here}', '{insert the date here}'],
    ['Thanks @<reporter>! A duplicate of #<insert issue>.', '<reporter>', '<insert issue>'],
    ['Ask <PROJECT NAME> or <package-name>.', '<PROJECT NAME>', '<package-name>'],
    ['Ask &lt;your name&gt;.', '&lt;your name&gt;'],
    ['Account XXXXXX, order #XXXX.', 'XXXXXX', 'XXXX'],
    ['On XX/XX/XXXX we paid €XX,XX.', 'XX/XX/XXXX', '€XX,XX'],
    ['Call +XX XXXX.', '+XX XXXX'],
    ['That is X.X% more.', 'X.X%'],
    ['Within X business days.', 'X'],
    ['Your name: ____ (please)', '____'],
    ['Order number: ----------', '----------'],
    ['Paid on ..... by card', '.....'],
    ['From [OLD] to <b>[NEW]</b>.', '[OLD]', '[NEW]'],
    ['Voici votre étiquette : [LIEN]', '[LIEN]'],
    ['Am [DATUM] kommt [PRODUKT].', '[DATUM]', '[PRODUKT]'],
    ['Order #NUMBER and #CASE_ID', '#NUMBER', '#CASE_ID'],
    ['Come on (insert date), see _insert the link here_.', '(insert date)', '_insert the link here_'],
    ['We refunded $X on xx/xx/xxxx.', '$X', 'xx/xx/xxxx'],
    ['Steps (delete list before sending)', '(delete list before sending)'],
    ['TODO: ask them. Price TBD. FIXME', 'TODO', 'TBD', 'FIXME'],
    ['We know ${1:problem} is', '${1:problem}'],
    // Our own blanks: whatever their words, and whatever follows.
    ['I’m sorry [what went wrong].', '[what went wrong]'],
    ['I’m sorry [what went wrong](really).', '[what went wrong]'],
    ['I’m sorry [what\nwent  wrong]: it', '[what\nwent  wrong]'],
    ['Tell me [what you’d like]', '[what you’d like]'],
  ];
  for (const [source, ...blanks] of found)
    it(`finds ${blanks.join(' ')} in ${JSON.stringify(source)}`, () => assert.deepEqual(fillIns(source), blanks));

  const none = [
    'See [our FAQ](https://example.com) or [the date][ref].',
    '![the date](x.png)',
    'As promised.[^1]',
    '- [ ] pay\n- [x] send\n- [X] done',
    'Press [ENTER], [OK] or [Ctrl+C].',
    'Click [Order], then the [Account] tab.',
    'Choose [Date] > [Time].',
    'He “recieved [sic]” it [...] and […].',
    'As in [RFC 2119], [ISO 9001] and [ABC-123].',
    'It was shown [1], [2, 3] and [iv] times [IX].',
    'Love, xxx',
    'Bye xx',
    'https://example.com/XXX/[x]',
    'Size XXL, room 12XX, MAXXX, e-mail XXX@example.com.',
    'Card XXXX-XXXX-XXXX-1234 and XXXX 1234.',
    'Use List<String> and a <b>bold</b> word<br>.',
    'A `<reporter>like this</reporter>` pair.',
    'In /home/<user>/Documents or C:\\<user>\\x.',
    'Rules:\n____________\n',
    'Rules:\n----------\n\nOne\n-----\n',
    '| a | no. |\n|------|------|',
    '---- TITLE and the rest ------',
    'Wait ..... what is it.....',
    'A [new] lid and the [OLD] one; see [NEW] below.',
    'Schau auf [produkt] und [ENTER].',
    'Insert the card, then **insert the SIM card**.',
    'The #number tag and #NUMBERS',
    'snake____case and __bold__ and ___all___',
    'I was told to [not] worry.',
    '[This is an automated message about your order]',
    '[External] Re: your order',
    '[Issue] Login fails',
    '[STAGING] test',
    '[name]: https://example.com\n\nSee [name].',
    'Ask for a TODO list.',
    'Sent from [Sam’s phone number redacted]',
    '(remove the lid before opening)',
    '[https://example.com/order]',
    'Version 3.X or v2.X.X',
    'Turn to page [see page 4]',
  ];
  for (const source of none) it(`finds none in ${JSON.stringify(source)}`, () => assert.deepEqual(fillIns(source), []));

  it('takes variables of mail programs for placeholders: only they know what will be filled', () => {
    assert.deepEqual(
      scanTokens('Hi [customer_firstname], see [/if_has_pet]', { markup: 'plain', blanks: OWN }).map((t) => t.kind),
      ['placeholder', 'placeholder'],
    );
  });

  it('sees no tag in plain text that HTML knows', () => {
    assert.deepEqual(fillIns('<br> <p> <time> <section>', 'plain'), []);
  });
});
