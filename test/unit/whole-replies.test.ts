/** What rules about whole replies leave alone, and what they still find: one reply of each sort. */
import assert from 'node:assert/strict';
import { createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';

const linter = createLinter(DEFAULT_CONFIG);
/** @returns the rules about whole replies that speak */
function said(text: string, situation?: string): string[] {
  const source = situation === undefined ? text : `---\nsituation: ${situation}\n---\n${text}`;
  return linter
    .lint({ path: 'a.md', source, named: true })
    .findings.filter(({ scope }) => scope === 'reply')
    .map(({ rule }) => rule.slice(rule.indexOf('/') + 1));
}
const letter = (...lines: string[]): string => `Dear Ms Roy,\n\n${lines.join(' ')}\n\nHarbour Crafts`;
const silent = (rule: string, text: string, situation?: string): void =>
  assert.ok(!said(text, situation).includes(rule), `${rule}: ${text}`);
const speaks = (rule: string, text: string, situation?: string): void =>
  assert.ok(said(text, situation).includes(rule), `${rule}: ${text}`);

describe('rules about whole replies', () => {
  it('let whoever writes first say the news before the apology', () => {
    const news = [
      'The glass cracked in the kiln.',
      'A new one takes a week.',
      'Your order waits for it.',
      'We are sorry for the spoiled party.',
    ];
    silent('late', letter('We are writing to you about your order.', ...news));
    silent('late', letter('Thank you for your order of the blue vase.', ...news), 'delay');
  });

  it('take no line of a list for late understanding', () => {
    silent(
      'late',
      'Hello,\n\nUse this reply when\n\n- a parcel is lost\n- please check first\n- the error was clearly our fault\n\nKind regards',
    );
  });

  it('ask for no date where the customer has to do something first', () => {
    const sorry = "I'm sorry your kettle arrived with a crack.";
    silent('no-date', letter(sorry, "Send us a photo and we'll send a new lid."));
    silent('no-date', letter(sorry, 'We will send a new lid as soon as you tell us the colour.'));
    silent('no-date', letter(sorry, 'We will send a new lid.', 'Please reply with the colour.'));
    silent('no-date', letter(sorry, 'We will send a new lid right away.'));
    silent('no-date', letter("I'm sorry for the dark evening, and I'll write tomorrow.", 'An electrician will come.'));
    speaks('no-date', letter(sorry, 'The packer forgot the straw.', 'We will send a new lid.'));
  });

  it('leave a vague date to the rule about it', () => {
    silent(
      'no-date',
      letter("I'm sorry your kettle arrived with a crack.", 'We will send a new lid as soon as possible.'),
    );
  });

  it('ask for no cause where nobody knows it yet, or where there is none', () => {
    silent(
      'no-cause',
      letter('Sorry the scale stopped on Monday.', 'Please check the battery first.'),
      'faulty-product',
    );
    silent('no-cause', letter('Sorry your loom jammed.', 'Could you send us a clip of the noise?'), 'faulty-product');
    silent('no-cause', letter("I'm sorry you had to deal with this.", "We're checking what went wrong."), 'complaint');
    silent('no-cause', letter('Sorry to see you go.', 'Your plan ends on 3 May.'), 'cancellation');
    silent('no-cause', letter('We apologise for the {{fault}}.', 'A new one ships today.'), 'complaint');
    silent('no-cause', letter("We're sorry, but your message did not arrive.", 'Please try again.'), 'complaint');
    silent('no-cause', letter("I'm sorry about the torn page.", 'The binding machine caught it.'), 'complaint');
    silent('no-cause', letter("I'm sorry the map is down.", 'It is paused while we move it.'), 'outage');
    speaks('no-cause', letter("I'm sorry your sofa is late.", 'It leaves our store on Thursday.'), 'delay');
  });

  it('take advice, an order, an address or a comment after a refusal for a way on', () => {
    const no = "We don't repair antique clocks.";
    speaks('refusal-alone', letter(no));
    silent('refusal-alone', letter(no, 'We recommend asking the guild, which keeps a list.'));
    silent('refusal-alone', letter(no, 'We encourage you to try the guild.'));
    silent('refusal-alone', letter(no, 'The guild tells more at https://guild.example/clocks'));
    silent(
      'refusal-alone',
      'Dear Ms Roy,\n\nYour request for a stall was not approved.\n\n{{ reviewer_comment }}\n\nMarket',
    );
    silent(
      'refusal-alone',
      'Dear Ms Roy,\n\nYour request for a stall was not approved.\n\nReason: {{ note }}\n\nMarket',
    );
    silent(
      'refusal-alone',
      'Dear Ms Roy,\n\nYour stall was not approved for the following reason:\n\n{{ x }}\n\nMarket',
    );
  });

  it('take no condition of what was granted, and no choice among those who applied, for a refusal', () => {
    silent('refusal-alone', letter('Your licence has been approved.', 'It is only valid for the goods on page two.'));
    silent('refusal-alone', letter('We have to decline your application for the position of gardener.'));
    silent(
      'refusal-alone',
      letter("Two dinners through, and that's no way to follow a talk.", 'The seal had a crack.'),
      'faulty-product',
    );
  });

  it('take a warning for no trouble of ours', () => {
    const warning = letter(
      'You have left several games.',
      'That is annoying for your opponents.',
      'If this behaviour continues, we may close your account.',
    );
    assert.deepEqual(said(warning), []);
  });

  it('take what is being done, or will be, for a next step', () => {
    const trouble = 'You paid twice for the ski pass.';
    silent(
      'no-next-step',
      letter(trouble, 'The terminal had lost its connection.', '€48 will be refunded to your card.'),
    );
    silent(
      'no-next-step',
      letter(trouble, 'The terminal had lost its connection.', "We're refunding the second payment."),
    );
    silent(
      'no-next-step',
      letter(trouble, 'The terminal had lost its connection.', 'You will need to show the slip at the desk.'),
    );
    speaks(
      'no-next-step',
      letter(trouble, 'The terminal had lost its connection.', 'It is the oldest one on the hill.'),
    );
  });

  it('never underline how a message was sent', () => {
    const sent = linter.lint({
      path: 'a.md',
      source:
        '---\nsituation: billing-error\n---\nHello Sam,\n\nYou paid twice for the ski pass. The terminal lost its connection.\n\nThis email was sent automatically.',
      named: true,
    });
    assert.ok(sent.findings.every(({ text }) => !text.includes('automatically')));
  });

  it('take a case that may never happen for no refusal', () => {
    silent(
      'refusal-alone',
      letter(
        'We handed your form to the rowing club.',
        'In the event that a place is not possible, they decide in May.',
      ),
    );
  });

  it('say once that nothing follows', () => {
    assert.deepEqual(
      said(
        letter("I'm sorry that the cab took the long way.", 'The driver is new.', 'He followed an old map.'),
        'complaint',
      ),
      ['apology-alone'],
    );
    // What begins news is no apology.
    silent(
      'apology-alone',
      letter("I'm sorry to say that the choir is full.", 'It has forty singers.', 'They have sung since May.'),
    );
    assert.deepEqual(said('Dear Sam,\n\nYou wanted the red boots. They are sold out.\n\nBoots', 'out-of-stock'), [
      'refusal-alone',
    ]);
  });

  it('call three sentences of feeling many where they stand near each other', () => {
    const feeling = [
      'It must have been a fright to see the lid fall.',
      'I can imagine how you jumped.',
      'I know how upsetting that is.',
    ];
    const facts = Array.from({ length: 14 }, (_, i) => `The pan number ${i + 2} has a new lid.`);
    speaks('repeated-empathy', letter(...feeling, ...facts));
    silent('repeated-empathy', letter(feeling[0]!, ...facts, feeling[1]!, ...facts, feeling[2]!));
  });

  it('ask for the case where it is named by the apology or by what they wrote about', () => {
    silent(
      'no-mirroring',
      letter('Sorry the herb garden is missing.', 'It is kept on the phone.', 'Restore it from a copy.'),
      'data-loss',
    );
    silent(
      'no-mirroring',
      letter(
        'Thank you for writing to us about your move.',
        'We apologise for the inconvenience.',
        'Choose Move in the menu.',
      ),
      'complaint',
    );
    speaks(
      'no-mirroring',
      letter('We apologise for the inconvenience.', 'Choose Move in the menu.', 'It takes two minutes.'),
      'complaint',
    );
  });

  it('take no line of a list for a signature', () => {
    silent(
      'refusal-alone',
      'We do not allow copies here.\n\n1. Against the rules of the house\n2. Against the law, buy your games',
    );
  });

  it('take nobody who is only sent away for helped', () => {
    const broken = 'Your lathe has stopped, and you had it for two nights.';
    speaks(
      'no-next-step',
      letter(broken, 'The motor is made by another firm.', 'Please ask the firm.', 'Motors of this kind run warm.'),
    );
    speaks(
      'no-next-step',
      letter(
        broken,
        'You will have to raise it with them.',
        'You will need to quote the number.',
        'Motors of this kind run warm.',
      ),
      'faulty-product',
    );
    silent(
      'no-next-step',
      letter(
        broken,
        'The motor is made by another firm.',
        'Please ask the firm on 0117 496 0221.',
        'Motors of this kind run warm.',
      ),
      'faulty-product',
    );
    silent(
      'no-next-step',
      letter(broken, 'Please try the newest version.', 'Motors of this kind run warm.'),
      'faulty-product',
    );
  });

  it('leave a sentence to the rule of phrases that says it sends the customer away', () => {
    silent(
      'no-next-step',
      letter('Your lathe stopped after two nights.', 'Please take it up with the maker directly.'),
      'faulty-product',
    );
  });

  it('see in a hope and in a notice no step', () => {
    const late = "You've had no worktop since Friday, and you wash up in the bath.";
    speaks('no-next-step', letter(late, "I do hope you'll have your kitchen back soon."), 'waiting');
    speaks('no-next-step', letter(late, 'Please know that your message was read by us all.'), 'delay');
  });

  it('see a step in how things stand for the customer now', () => {
    const late = 'You had to carry your cello home through the rain.';
    const why = 'Our van had stopped on the bridge.';
    for (const step of [
      'The dent is out, and the month is on us.',
      'The van runs again since nine.',
      'Your son can use the school cello.',
      'One tap brings 440 back.',
      'The maker has the new neck on the bench this week.',
      'The tables are on our site, free to download.',
      'A tested string is in the box: wind it on.',
      'The case is dry; unscrew the old lock.',
      'May I ring you on Tuesday?',
      'Next time costs you half.',
      "I'll have it glued again.",
      'My colleague will reglue the neck.',
      'The last one went in April; the weaver starts the next on Monday.',
    ])
      silent('no-next-step', letter(late, why, step), 'complaint');
    speaks('no-next-step', letter(late, why, 'Our vans cross the bridge each day.'), 'complaint');
  });

  it('ask for a date where something is just being done', () => {
    const gone = "Your glossary is gone since Tuesday's update.";
    speaks('no-date', letter(gone, 'The team is restoring it from the copy.'), 'data-loss');
    silent('no-date', letter(gone, 'All of it is back; pull the list down once to see it.'), 'data-loss');
    silent('no-date', letter(gone, "A lab reads the disk on 14 May. I'll ring you that afternoon."), 'data-loss');
    speaks('no-date', letter(gone, "I'll ask our accounts to see about the £85."), 'data-loss');
  });

  it('hear the cause in a second apology, and before an act', () => {
    silent(
      'no-cause',
      letter("I'm sorry for the scorch.", 'I am sorry too that our press was too hot.', 'I have booked a mender.'),
      'complaint',
    );
    silent(
      'no-cause',
      letter(
        "I'm sorry the film has a scratch.",
        'A roller was worn and I ran it through.',
        "I've replaced the roller.",
      ),
      'complaint',
    );
  });

  it('take a closed case and another offer for no bare refusal', () => {
    silent(
      'refusal-alone',
      letter('Hail took your barley.', 'The money reaches you on Thursday.', 'The claim is closed.'),
      'closing',
    );
    silent(
      'refusal-alone',
      letter(
        'You would like your fee back, as it rained.',
        'The fee pays for the ground.',
        "Next Saturday's pitch costs you half.",
      ),
      'refund-refused',
    );
    speaks(
      'refusal-alone',
      letter('You asked for a lift to the tower.', 'There are no plans for that.'),
      'feature-request',
    );
  });

  it('take what the customer wishes, and fragments of trouble, for their own words', () => {
    silent(
      'no-mirroring',
      letter('You wish to leave the club in March.', 'The year runs to December.'),
      'cancellation',
    );
    silent(
      'no-mirroring',
      letter("Cold soup, the wrong main, then somebody else's bill.", 'The whole £94 goes back.'),
      'complaint',
    );
  });

  it('read a reply whose very first word tells what was', () => {
    const text =
      'Had somebody been at the door, the piano would be upstairs now. Sorry for the wrong ring. I apologise for the engraving as well. A new one leaves today.';
    assert.doesNotThrow(() => said(text, 'refund-refused'));
  });

  it('take for no cause where a thing has been, what they told us, and the terms of a refusal', () => {
    const sorry = "I'm sorry your paddles did not come before the regatta.";
    const comes = 'They reach you on Thursday.';
    for (const none of [
      'They were packed in Riga on 2 June and collected the same afternoon.',
      'The carrier registered them in Lodz on the 3rd.',
      "You told us that you'd planned it before your son moved.",
      'We promised them for Monday.',
      'I told my colleagues about the blue one, and nobody spoke.',
      'Our boatman has kept his bench free for them.',
    ])
      speaks('no-cause', letter(sorry, none, comes), 'delay');
    for (const cause of [
      'They were sent to the wrong depot on 2 June.',
      'The carrier lost the slip on the 3rd.',
      'I cut them myself at dawn and did not look at the slip.',
      'We promised more than two people can carve.',
    ])
      silent('no-cause', letter(sorry, cause, comes), 'delay');
    speaks('no-cause', letter("I'm sorry your plot costs £62.", 'Two students dug it over in spring.'), 'price-rise');
    silent('no-cause', letter("I'm sorry your plot costs £62.", 'The council raised our rent.'), 'price-rise');
  });

  it('take for no date what is over, how long something holds, and what is usual', () => {
    const torn = 'Your kite tore on the first day, and you had flown in for it.';
    const next = "We're swapping it for the newer one.";
    for (const none of [
      'The seam gave way during our test on Saturday night.',
      'Vouchers are valid for two years.',
      'Four letters in two weeks say the same.',
      'On a usual day forty kites are sewn in an hour.',
    ])
      speaks('no-date', letter(torn, none, next), 'faulty-product');
    silent('no-date', letter(torn, 'The seam was glued too cold.', next, 'It leaves on Thursday.'), 'faulty-product');
  });

  it('hear what is still to come, however it is said', () => {
    const late = 'Your booth was to stand on the 4th, and the fair has begun.';
    for (const promise of [
      'When the hinge lands, our fitter will hang it.',
      'Somebody from the workshop drops in with it.',
      'We intend to move it to the front row.',
      'I have put it first and asked the joiner to call me when it is through.',
      'The deposit is paid after the count.',
      'As soon as the glue is dry, our courier will drop it at your gate.',
    ])
      speaks('no-date', letter(late, 'A saw had slipped.', promise), 'delay');
    silent('no-date', letter(late, 'A saw had slipped.', 'When you have chosen, our fitter will hang it.'), 'delay');
    speaks(
      'no-date',
      letter('Thank you for the certificate.', "We'll post the new card when it's printed."),
      'good-news',
    );
  });

  it('see no step in a feature, a noun that looks like an order, or a studio that has gone back to pens', () => {
    const dearer = "I'm sorry that your plot went from £40 to £62.";
    speaks(
      'apology-alone',
      letter(dearer, "It's dry, sunny and guarded by two dogs.", 'It is ten metres long.'),
      'price-rise',
    );
    const gone = "You'd like to leave because the school has gone back to pens.";
    speaks('no-next-step', letter(gone, 'Pens are billed in May.', 'Your class drew 600 leaves.'), 'cancellation');
    silent(
      'no-next-step',
      letter(gone, 'The plan is cancelled as of today.', 'Your class drew 600 leaves.'),
      'cancellation',
    );
  });

  it('feel twice where nothing went wrong, thrice elsewhere, in whatever words', () => {
    const scary = 'Switching a whole library is a nerve-racking thing.';
    const picture = 'I can imagine you sat there and counted shelves.';
    const step = 'Open any shelf and look up three books.';
    speaks('repeated-empathy', letter(scary, picture, step), 'onboarding');
    silent('repeated-empathy', letter(scary, step, 'The titles are in.'), 'onboarding');
    const quiet = 'How lonely she must have felt on that platform.';
    const sank = 'My heart sank when I read it.';
    speaks('repeated-empathy', letter(scary, quiet, sank, 'A van brings her home on Sunday.'), 'complaint');
    silent('repeated-empathy', letter(quiet, 'A clock had stopped.', 'A van brings her home on Sunday.'), 'complaint');
  });

  it('take what was asked for and is not granted for a refusal', () => {
    const asked = 'You asked to leave the trip because your shift was changed.';
    speaks(
      'refusal-alone',
      letter(asked, 'The bus is paid by the seat.', 'It costs you €140 all the same.'),
      'cancellation',
    );
    silent('refusal-alone', letter(asked, 'Your seat is free again, and the €140 go back today.'), 'cancellation');
    const idea = 'Thank you for suggesting that the tram should sing.';
    speaks('refusal-alone', letter(idea, 'We pick three ideas a year.', "Yours isn't among those."), 'feature-request');
    silent('refusal-alone', letter(idea, "It isn't planned, but you can set a bell under Sounds."), 'feature-request');
  });

  it('end on procedure below the name of a desk', () => {
    const told = [
      'Your cups are gone until May.',
      'The pottery had a fire.',
      'I put six green ones aside for you until Friday.',
    ];
    const end = ['The price is the same.', 'Cups set aside are released after five days.'];
    const from = (sign: string, last: readonly string[]): string =>
      `Hello Mr Abe,\n\n${[...told, ...last].join(' ')}\n\n${sign}`;
    speaks('cold-ending', from('Kiln Safety, Potters', end), 'out-of-stock');
    speaks('cold-ending', from('Order Desk', end), 'out-of-stock');
    silent('cold-ending', from('Warm Wishes, Ada', end), 'out-of-stock');
    silent('cold-ending', from('Order Desk', ['The price is the same.', 'I hope they suit your tea.']), 'out-of-stock');
  });

  it('hear late what a newcomer told us of themselves', () => {
    const steps = ['Hold the button on the right.', 'Pick your language.', 'Type in the code.'];
    const told = 'I see that you wrote that you read little with your left eye.';
    speaks('late', letter(...steps, told), 'onboarding');
    silent('late', letter(told, ...steps), 'onboarding');
  });

  it('take a fact told to somebody hostile for no empathy', () => {
    const limit = 'If you go on shouting I end the call.';
    silent('empathy-when-hostile', letter('You waited two hours for the plumber.', limit), 'hostile');
    speaks('empathy-when-hostile', letter('I understand how angry you are.', limit), 'hostile');
  });

  it('suggest where a past is told that is hardly a cause, and say it plainly where none is', () => {
    const sorry = "I'm sorry about Monday's lesson.";
    const given = 'I have put the €30 back on your card.';
    const levelOf = (...lines: string[]): string | undefined =>
      linter
        .lint({ path: 'a.md', source: `---\nsituation: complaint\n---\n${letter(...lines)}`, named: true })
        .findings.find(({ rule }) => rule === 'hollow-apology/no-cause')?.severity;
    assert.equal(levelOf(sorry, given), 'warning');
    assert.equal(
      levelOf(sorry, 'You had chosen the Bach in May, and your son had come from Lyon for it.', given),
      'suggestion',
    );
    assert.equal(levelOf(sorry, 'The teacher had fallen ill on the way.', given), undefined);
    assert.equal(levelOf("I'm sorry about Monday's lesson, as we'd booked the room for a choir.", given), undefined);
  });

  it('hear a picture of their day, and miss it where trouble is told late', () => {
    const answer = ['A new drum leaves us at noon.', 'It is with you on Friday.'];
    silent(
      'none',
      letter('Two drums with a hole before the first march: that is the glue.', ...answer),
      'faulty-product',
    );
    speaks('none', letter('The drum is number 7.', ...answer, 'The old one broke.'), 'faulty-product');
    silent('none', letter('The drum broke in your hands.', ...answer), 'faulty-product');
  });

  it('ask for a day of what others of ours will do, and of what is worded like an order', () => {
    const told = 'Your kiln went cold in the night, because our meter was wrong.';
    for (const will of [
      'Dr Roy will read the meter and write to you.',
      'The meter clerk will settle it with you.',
      "I'll get the meter read, have it compared and send you the page.",
      'I will strike the letter of 2 May from your file.',
    ])
      speaks('no-date', letter(told, will), 'complaint');
    silent('no-date', letter(told, "I'll load the new rate on Friday."), 'complaint');
    silent('no-date', letter(told, 'No further amounts will be taken.'), 'complaint');
    silent('no-date', letter(told, "I'll close the file at the end of the month."), 'complaint');
    speaks(
      'no-date',
      letter(
        told,
        'Meters are read in two runs a day, at 6 and 18 hours.',
        'Your $40 will be refunded in an extra run.',
      ),
      'complaint',
    );
  });

  it('leave an end open where a blank stands behind it', () => {
    const ended = 'Your complaint will be settled to the full.';
    speaks('case-closed', letter(ended), 'closing');
    silent('case-closed', letter(ended, 'I hope [their plan] goes well.'), 'closing');
  });

  it('take a day in a clause of the past for no date of what follows', () => {
    const cold = 'Your kiln went cold in the night, because our meter was wrong.';
    const speaksOf = (text: string): void => speaks('no-date', letter(cold, text), 'complaint');
    speaksOf('Our fitter connected it on Monday and will come back to look at the joint.');
    speaksOf('I am sorry that our page stayed green until noon, and we will send you the reading.');
    speaksOf('The readings dated 1 to 14 May are affected; I have asked the lab and will send you what they find.');
    silent('no-date', letter(cold, 'Our fitter looked at it on Monday and will come back on Friday.'), 'complaint');
    silent('no-date', letter(cold, 'The part left Bergen on Monday and reaches you on Friday.'), 'complaint');
    // Nobody knows when.
    speaksOf("When she has finished the drawing I'll let you know.");
    silent('no-date', letter(cold, "When you have sent the drawing I'll let you know."), 'complaint');
  });

  it('take comfort for no step', () => {
    const wet = 'It must have been awful to sleep in a wet tent.';
    for (const comfort of [
      'Our thoughts are with you and your family.',
      'The children will tell this story for years.',
      'Please believe that we understand what you went through.',
      'A first trip should end with a fire at nine in the evening.',
    ])
      speaks('empathy-alone', letter(wet, comfort), 'complaint');
    silent('empathy-alone', letter(wet, 'Please know that you can call me until nine.'), 'complaint');
  });

  it('know a cause from what it did to the customer, and from how it was', () => {
    const sent = 'I sent a new mount this morning.';
    speaks('no-cause', letter("I'm sorry about that night; it was the clearest of the winter.", sent), 'delay');
    silent('no-cause', letter("I'm sorry about that night; the motor had rusted.", sent), 'delay');
    speaks('no-cause', letter("I'm sorry that the rota was blank.", 'Eleven nurses had come in.', sent), 'outage');
    silent('no-cause', letter("A certificate ran out, and I'm sorry that it took your lunch hour.", sent), 'outage');
    speaks('no-cause', letter('The bus drove past you, and we apologise for that.', sent), 'complaint');
    silent(
      'no-cause',
      letter("I'm sorry. Accents fell off when I moved our files to the new system, and I mended them one by one."),
      'complaint',
    );
    silent('no-cause', letter('On 6 March we opened your file. I am sorry that we did that.', sent), 'privacy');
    speaks('no-cause', letter('You held the line for an hour, and then it went dead. I am sorry.', sent), 'waiting');
    silent('no-cause', letter('You sat in the cold because our van stood on the ramp. I am sorry.', sent), 'complaint');
    silent('no-cause', letter('You waited an hour; the courier had a flat tyre. I am sorry.', sent), 'delay');
    // A question about what was done is none about what went wrong.
    speaks('no-cause', letter("I'm sorry that you were charged.", sent, 'Tell me if a part is missing.'), 'complaint');
    silent('no-cause', letter("I'm sorry that it hums.", sent, 'Please send me a photo of the label.'), 'complaint');
  });

  it('take a cause of ours for owning it before somebody who writes again', () => {
    const again = 'Three letters about one wrong name.';
    speaks(
      'again-without-ownership',
      letter(again, 'The registrar has told us that the form is old, and she writes on Friday.'),
      'repeated-contact',
    );
    silent('again-without-ownership', letter(again, 'Accents fell off when I moved our files.'), 'repeated-contact');
    speaks(
      'again-without-ownership',
      letter(again, 'As we explained in our mail, names are entered in May.'),
      'repeated-contact',
    );
  });

  it('take what was done before a refusal, or proves it, for no way on', () => {
    const told = 'You asked for the price of the lamp.';
    const signed = 'It was signed for at noon, so the claim has been turned down.';
    speaks('refusal-alone', letter(told, signed, 'The photo of the delivery note is attached.'), 'lost-parcel');
    silent('refusal-alone', letter(told, signed, 'You can have the floor model at half the price.'), 'lost-parcel');
    silent('refusal-alone', letter(told, 'The claim is turned down, so I have sent a new lamp.'), 'lost-parcel');
    const kept = "The fee isn't refunded in the last week.";
    speaks('refusal-alone', letter(told, kept, 'The teacher is paid in advance.'), 'cancellation');
    speaks('refusal-alone', letter(told, kept, "I've closed the file today."), 'hostile');
    silent('refusal-alone', letter(told, kept, 'I have moved your place to May.'), 'hostile');
  });

  it('want understanding first, also where it is felt a sentence later or only seen', () => {
    const rules = [
      'Cards are printed on a sheet of ten.',
      'Each sheet dries for a day.',
      'A courier brings yours at nine.',
    ];
    speaks('late', letter(...rules, 'You stood at a fair without a card. I am sorry about that.'), 'delay');
    speaks('late', letter(...rules, 'I also see that you lost a day at the fair.'), 'delay');
    silent('late', letter('You stood at a fair without a card. I am sorry about that.', ...rules), 'delay');
  });

  it('want a new price to be told to somebody', () => {
    const price = ['From 1 May the fee is €34.', 'The old fee was €27.', 'It is collected on the 3rd of each month.'];
    speaks('none', letter(...price), 'price-rise');
    silent('none', letter(...price, 'You can stay on the old fee until July.'), 'price-rise');
    silent('none', letter(...price, 'Thank you for nine summers with us.'), 'price-rise');
  });

  it('want somebody angry to be read', () => {
    const fine = ['The notice of 11 May is for £35.', 'An officer reads the appeal.'];
    speaks('none', letter(...fine), 'hostile');
    silent('none', letter("I've read both of your letters.", ...fine), 'hostile');
  });

  it('take for a refusal what goes on as if nobody had asked, and paying it for no way on', () => {
    const asked = 'You asked to leave the choir in March.';
    for (const kept of [
      'Places run for a season, so yours ends on 30 June.',
      'The fees for April and May are collected as usual.',
      'The lesson counts as taken.',
    ])
      speaks('refusal-alone', letter(asked, kept, 'The hall is the same.'), 'cancellation');
    silent('refusal-alone', letter(asked, 'Your place ends on 31 March, and nothing more is charged.'), 'cancellation');
    const worn = 'The bearing of your lamp is worn.';
    speaks('refusal-alone', letter(worn, 'For the third year the guarantee no longer pays.'), 'faulty-product');
    silent(
      'refusal-alone',
      letter(worn, 'The guarantee pays for a new one.', 'It leaves on Friday.'),
      'faulty-product',
    );
    const read = "I've read both of your letters.";
    const stands = 'The charge of €60 stands.';
    speaks('refusal-alone', letter(read, stands, "It's due on the 30th, and you can pay online."), 'hostile');
    silent('refusal-alone', letter(read, stands, 'You can pay it in three instalments.'), 'hostile');
    silent('refusal-alone', letter(read, stands, 'You can pay online or appeal by the 15th.'), 'hostile');
    // A question about a fact is answered by one.
    const fact = 'You asked whether we share your number.';
    silent('refusal-alone', letter(fact, "It isn't shared with anybody.", 'The list is on page two.'), 'privacy');
    silent('no-next-step', letter(fact, "It isn't shared with anybody.", 'The list is on page two.'), 'privacy');
    speaks('refusal-alone', letter('You asked for the film of the hall.', 'It is not shown to guests.'), 'privacy');
  });

  it('see no step in what is now written somewhere, and one in what went back to a card', () => {
    const wall = 'You paid for a view of the sea and looked at a wall.';
    const words = 'Your kind words about the cook hang by the door.';
    speaks('no-next-step', letter(wall, 'The picture on our page now shows the wall.', words), 'complaint');
    speaks('no-next-step', letter(wall, 'The leaflet now mentions it.', 'Enjoy the rest of the summer.'), 'complaint');
    silent('no-next-step', letter(wall, 'The €40 have gone back to your card.', words), 'complaint');
    silent('no-next-step', letter(wall, 'Two nights in May are held in your name.', words), 'complaint');
    silent('no-next-step', letter(wall, 'There is nothing left to do: the sum is repaid.'), 'complaint');
    const dearer = 'The crèche costs €42 more a month.';
    silent('no-next-step', letter(dearer, 'For twins the second place can go down by a third.'), 'price-rise');
  });

  it('take good wishes and thoughts for no step', () => {
    const shut = 'Being shut out of your own shop in December would rattle anybody.';
    speaks('empathy-alone', letter(shut, "You're in our thoughts every day."), 'account-locked');
    speaks(
      'empathy-alone',
      letter(shut, 'We think of shops like yours, and our fingers are crossed.'),
      'account-locked',
    );
    silent('empathy-alone', letter(shut, "You're in our thoughts, and I'll ring you at nine."), 'account-locked');
  });

  it('want an order first in danger, and take none of "let me say" for one', () => {
    const stop = 'Your son should take no more of the drops.';
    const worry = 'Thank you for writing, and let me say how sorry I am.';
    speaks('safety-first', letter(worry, stop), 'safety-critical');
    speaks('safety-first', letter('Please let me begin with our apologies.', stop), 'safety-critical');
    silent('safety-first', letter(stop, worry), 'safety-critical');
    silent('safety-first', letter('He must not drink it.', worry), 'safety-critical');
  });

  it('hear empathy for somebody hostile in whatever words, and none in a fault that is owned', () => {
    const next = 'The right tyres are fitted on Monday at nine.';
    for (const felt of [
      "I'd be losing it too.",
      'Anyone would have lost it by now.',
      "It's so okay to be this upset!",
      "You're allowed to be furious.",
    ])
      speaks('empathy-when-hostile', letter(felt, next), 'hostile');
    for (const told of [
      "We could have looked two weeks ago and didn't.",
      'I should have read the note.',
      'I understand that you want the €60 back.',
      "It's fine to send the rims without the box.",
      "You're entitled to a refund of €40.",
    ])
      silent('empathy-when-hostile', letter(told, next), 'hostile');
  });

  it('cheer the first shop of their own', () => {
    const steps = ['Plug in the reader.', 'Scan the code.'];
    for (const news of [
      'You wrote that the salon opens on Saturday, after three years of saving.',
      'Now that your first kennel is open, the feed plan can be linked.',
      "After eleven years in other people's kitchens you open your bistro on Friday.",
    ])
      speaks('no-celebration', letter(news, ...steps), 'onboarding');
    silent('no-celebration', letter('How lovely that your first kennel is open!', ...steps), 'onboarding');
    silent('no-celebration', letter('Your first branch can be added under Places.', ...steps), 'onboarding');
    silent('no-celebration', letter('After two years our shop opens in your town.', ...steps), 'onboarding');
    silent(
      'no-celebration',
      'Dear Ann,\n\nTwins! You asked for a second cot. It leaves on Friday.\n\nCots',
      'good-news',
    );
  });

  it('ask why something was called off, unless the customer wished it', () => {
    const back = 'The $40 went back to your card today.';
    speaks('no-cause', letter("I'm sorry to tell you that we've cancelled the kiln evening.", back), 'cancellation');
    speaks('no-cause', letter("We've called off your walk on the 4th. I'm sorry.", back), 'cancellation');
    speaks('no-cause', letter("I'm sorry that you missed the match.", 'A new pair leaves today.'), 'lost-parcel');
    silent('no-cause', letter("We've called off your walk because the guide is ill. I'm sorry.", back), 'cancellation');
    silent(
      'no-cause',
      letter("I'm sorry; I wrote the label from memory.", 'A new coat leaves tonight.'),
      'lost-parcel',
    );
    silent(
      'no-cause',
      letter("I'm sorry that you slept on the quay.", 'The wind reached sixty knots.', 'The boat sails at seven.'),
      'delay',
    );
  });

  it('hear understanding late behind the steps of a list, or behind what was ordered', () => {
    speaks(
      'late',
      "Hello Ann,\n\nHere is how a claim runs:\n\n1. Print the label.\n2. You needn't clean the boots.\n3. He stitches the welt if it is torn.\n\nA pair is with you on the 19th. I'm sorry that the sole came off on the ridge; we had glued it too cold.\n\nBoots",
      'faulty-product',
    );
    const rules = ['Tiles are fired in lots of forty.', 'The blue that you picked needs a second firing.'];
    const sorry = "I'm sorry that your bathroom has no floor.";
    speaks('late', letter(...rules, 'A van brings them tomorrow at eight.', sorry), 'delay');
    silent(
      'late',
      letter('The tiles were to come on Monday.', 'It snowed on the pass.', sorry, 'A van brings them tomorrow.'),
      'delay',
    );
  });
});
