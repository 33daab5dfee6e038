import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../../src/editorial/check.ts';
import { TEXT_RULES } from '../../../src/editorial/rules/index.ts';
import type { EditorialText, Finding } from '../../../src/editorial/types.ts';

const NAMES = [
  'Care Planning, Placement and Case Review (England) Regulations 2010',
  'Children and Social Work Act 2017',
  'Staying Put',
  'St. Christopher’s',
];

type Given = Pick<EditorialText, 'version' | 'kind'> & { text: string; raw?: string };

const check = ({ version, kind, text, raw }: Given): Finding[] =>
  checkTexts([{ version, kind, file: 'a.md', line: 3, text, raw: raw ?? text }], { names: NAMES });

const paragraph = (text: string, raw?: string): Given => ({
  version: 'plain',
  kind: 'paragraph',
  text,
  ...(raw === undefined ? {} : { raw }),
});
const item = (text: string): Given => ({ version: 'plain', kind: 'list-item', text });
const heading = (text: string): Given => ({ version: 'plain', kind: 'heading', text });
const field = (text: string): Given => ({ version: 'record', kind: 'definition', text });
const line = (text: string): Given => ({ version: 'easy-read', kind: 'line', text });

const words = (count: number): string => `Go${' on'.repeat(count - 1)}.`;

interface Case {
  rule: string;
  severity: Finding['severity'];
  breaks: [Given, string][];
  keeps: Given[];
}

/** For each rule: what breaks it, with the words found, and what looks like it but is right. */
const CASES: Case[] = [
  {
    rule: 'G-13',
    severity: 'fail',
    breaks: [
      [paragraph('TO WRITE: the point.'), 'the point.'],
      [line('TO WRITE: who it is for. £5'), 'who it is for. £5'],
      [field('TO WRITE: what may upset people.'), 'what may upset people.'],
    ],
    keeps: [paragraph('You may have to write a letter.')],
  },
  {
    rule: 'G-3',
    severity: 'fail',
    breaks: [
      [paragraph('You get £3,000.'), '£3,000'],
      [paragraph('About 40% leave.'), '40%'],
      [paragraph('It rose by 2.6.'), '2.6'],
      [paragraph('It began on 2 February 2023.'), '2 February 2023'],
      [line('You can be 25.'), '25'],
      [field('It starts in April 2027.'), 'April 2027'],
      [heading('Help until 25'), '25'],
      [item('In mid-2024 it ended'), '2024'],
      [paragraph('You get £3,000.', 'You get £[[figure:bursary]].'), '£'],
      [paragraph('Almost ten per cent left.'), 'ten per cent'],
      [paragraph('It cost two million pounds.'), 'two million pounds'],
      [field('It helped half a million people.'), 'half a million'],
    ],
    keeps: [
      paragraph('You get £3,000.', 'You get [[figure:bursary-2023]].'),
      paragraph('You have two choices and one adviser.'),
      paragraph('Print it on A4 paper and keep your P45.'),
      paragraph('Read the plan.', 'Read [the plan](https://www.gov.uk/plan-2023).'),
      paragraph('Go to www.gov.uk/care-2023 today.'),
      { version: 'record', kind: 'title', text: 'Care in 2023' },
    ],
  },
  {
    rule: 'G-4',
    severity: 'fail',
    breaks: [
      [paragraph('Ask your PA.'), 'PA'],
      [line('PAs can help you.'), 'PAs'],
    ],
    keeps: [paragraph('Ask your personal adviser about your pay and PAYE.')],
  },
  {
    rule: 'G-5',
    severity: 'fail',
    breaks: [
      [paragraph('Your placement may end.'), 'placement'],
      [line('You may have siblings.'), 'siblings'],
      [heading('Help for LAC'), 'LAC'],
      [field('Fewer people are NEET.'), 'NEET'],
      [paragraph('Some absconded.'), 'absconded'],
      [paragraph('It is for challenging behaviour.'), 'challenging behaviour'],
    ],
    keeps: [
      paragraph('A work placement can lead to a job.'),
      paragraph('The Care Planning, Placement and Case Review (England) Regulations 2010 say so.'),
      paragraph('Workers may call your home a “placement”.'),
      paragraph('It is neat, and black lacquer is nice.'),
    ],
  },
  {
    rule: 'G-5',
    severity: 'warn',
    breaks: [
      [paragraph('You can ask for contact with your birth family.'), 'contact with your birth family'],
      [paragraph('A worker sees you at a contact centre.'), 'contact centre'],
      [paragraph('They opened your case.'), 'case'],
      [paragraph('Your caseworker can help.'), 'caseworker'],
      [line('Respite is a short stay.'), 'Respite'],
    ],
    keeps: [
      paragraph('Keep a copy in case you lose it.'),
      paragraph('In that case, and in most cases, ask. That is not the case here.'),
      paragraph('A court case and case law are public.'),
      paragraph('Contact your council, or stay in contact with your family.'),
    ],
  },
  {
    rule: 'G-7',
    severity: 'fail',
    breaks: [
      [paragraph('There is no safety net.'), 'safety net'],
      [heading('The cliff-edge at 18'), 'cliff-edge'],
    ],
    keeps: [paragraph('Safety comes first at the edge of a cliff.')],
  },
  {
    rule: 'G-7',
    severity: 'warn',
    breaks: [
      [paragraph('It is a postcode lottery.'), 'postcode lottery'],
      [paragraph('Too many fall through the gaps.'), 'fall through the gaps'],
      [line('The plan sees the bigger picture.'), 'bigger picture'],
      [paragraph('They rolled out Staying Put after the roll-out.'), 'roll-out'],
    ],
    keeps: [paragraph('Look at the picture on the wall, and buy a lottery ticket.')],
  },
  {
    rule: 'E-1',
    severity: 'fail',
    breaks: [[line('You can stay. You can go.'), 'You can stay. You can go.']],
    keeps: [line('Dr. Smith lives near St. Christopher’s home.')],
  },
  {
    rule: 'E-2',
    severity: 'fail',
    breaks: [[line(words(16)), words(16)]],
    keeps: [line(words(15)), line('You can read the Children and Social Work Act 2017 when you want to know the law.')],
  },
  {
    rule: 'E-2',
    severity: 'warn',
    breaks: [[line(words(13)), words(13)]],
    keeps: [line(words(12)), line(words(16))],
  },
  {
    rule: 'E-8',
    severity: 'warn',
    breaks: [
      [line('You will be supported by the council.'), 'be supported'],
      [line('The plan was not reviewed.'), 'was not reviewed'],
      [line('The money is paid to you.'), 'is paid'],
    ],
    keeps: [
      line('You are entitled to help.'),
      line('This is called Staying Put.'),
      line('You may be worried or tired.'),
      line('There is need.'),
    ],
  },
  {
    rule: 'E-9',
    severity: 'warn',
    breaks: [
      [line('You cannot stay without a plan.'), 'You cannot stay without a plan.'],
      [line('It is not unusual.'), 'It is not unusual.'],
    ],
    keeps: [
      line('No, you do not have to go.'),
      line('If you do not agree, you do not have to sign.'),
      line('Do not sign it today.'),
      line('It is not only for you.'),
    ],
  },
  {
    rule: 'E-13',
    severity: 'fail',
    breaks: [
      [line('About 40% of people work.'), '40%'],
      [line('It is 1/4 of people.'), '1/4'],
      [line('It is ½ of people.'), '½'],
      [line('You get £3000.'), '£3000'],
      [line('There are 80000 people.'), '80000'],
      [line('This is Part I of the law.'), 'Part I'],
      [line('Look at page IV.'), 'IV'],
    ],
    keeps: [
      line('You get £3,000 in 2026.'),
      line('Call 0808 800 0002.'),
      line('It was 2.6 times as much.'),
      line('I can see a GP.'),
    ],
  },
  {
    rule: 'E-13',
    severity: 'warn',
    breaks: [
      [line('You have two choices.'), 'two'],
      [line('Wait for twenty days.'), 'twenty'],
    ],
    keeps: [
      line('This is one of your rights.'),
      line('Your tent is often heightened.'),
      paragraph('You have two choices.'),
    ],
  },
  {
    rule: 'E-14',
    severity: 'fail',
    breaks: [
      [line('It starts on 1 Sept 2026.'), '1 Sept'],
      [line('It starts in Jan 2026.'), 'Jan 2026'],
      [line('It is for people aged 18-25.'), '18-25'],
      [line('It is on 5 May – 9 May.'), 'May – 9'],
      [line('It is open 9am–5pm.'), '9am–5pm'],
      [line('It starts on 01/09/2026.'), '01/09/2026'],
    ],
    keeps: [
      line('It runs from 1 May 2026 to 9 May 2026.'),
      line('Jan and Dec may march in May.'),
      line('It is care-experienced.'),
    ],
  },
  {
    rule: 'E-15',
    severity: 'fail',
    breaks: [
      [line('Ask HMRC for help.'), 'HMRC'],
      [line('The DfE wrote it.'), 'DfE'],
      [line('Take papers, e.g. a bill.'), 'e.g.'],
      [line('Bring pens etc.'), 'etc.'],
      [line('You & your friends can go.'), '&'],
      [line('Ask him and/or her.'), 'and/or'],
    ],
    keeps: [
      line('See a GP in the UK with your ID, or watch TV.'),
      line('Go to https://www.gov.uk/help/care today.'),
      line('Look at GOV.UK.'),
      line('I eat, I lie, and he begs.'),
      line('Ask about Staying Put.'),
    ],
  },
  {
    rule: 'E-16',
    severity: 'fail',
    breaks: [
      [line('You don’t have to go.'), 'don’t'],
      [line("You'll get help."), "You'll"],
      [line('It’s your right.'), 'It’s'],
      [line('I’m here.'), 'I’m'],
      [line('They’d like to help.'), 'They’d'],
    ],
    keeps: [
      line('The council’s plan is your friends’ plan.'),
      line('St. Christopher’s is a home.'),
      line('Come at 5 o’clock.'),
    ],
  },
  {
    rule: 'E-17',
    severity: 'fail',
    breaks: [
      [line('You can stay (if you like).'), '(if you like)'],
      [line('You can stay; you can go.'), 'stay;'],
      [line('You can stay – or go.'), 'stay – or'],
      [line('You can stay - or go.'), 'stay - or'],
      [line('You can stay*.'), 'stay*'],
      [line('You can stay'), 'You can stay'],
      [line('You can:'), 'You can:'],
    ],
    keeps: [
      line('Do you want to stay?'),
      line('She said “you can stay.”'),
      line('Go to www.gov.uk/leaving-care'),
      { version: 'easy-read', kind: 'heading', text: 'What you can do' },
    ],
  },
  {
    rule: 'E-23',
    severity: 'fail',
    breaks: [
      [line('You do NOT have to go.'), 'NOT'],
      [line('KNOW RIGHTS now.'), 'KNOW'],
    ],
    keeps: [line('I can see a GP.')],
  },
  {
    rule: 'L-1',
    severity: 'fail',
    breaks: [[paragraph(words(26)), words(26)]],
    keeps: [paragraph(words(25)), heading(words(26))],
  },
  {
    rule: 'L-1',
    severity: 'warn',
    breaks: [[field(words(21)), words(21)]],
    keeps: [paragraph(words(20)), paragraph(words(26))],
  },
  {
    rule: 'L-2',
    severity: 'fail',
    breaks: [
      [paragraph('You go. You go. You go. You stay.'), 'You go.'],
      [paragraph(`${words(18)} ${words(18)} ${words(15)}`), words(18)],
    ],
    keeps: [paragraph(`${words(18)} ${words(18)} ${words(14)}`), item('You go. You go. You go. You stay.')],
  },
  {
    rule: 'L-4',
    severity: 'fail',
    breaks: [
      [paragraph('Councils delivered more help.'), 'delivered'],
      [paragraph('The delivery of support is slow.'), 'delivery'],
      [field('It will have an impact.'), 'impact'],
      [paragraph('The focus is on homes.'), 'focus'],
      [paragraph('They committed to it.'), 'committed'],
      [paragraph('They did it in order to help.'), 'in order to'],
      [paragraph('Councils are progressing the plan.'), 'progressing'],
      [heading('Tackling loneliness'), 'Tackling'],
    ],
    keeps: [
      paragraph('We deliver a free printed letter to you.'),
      paragraph('People who commit an offence, or a serious crime, go to court.'),
      paragraph('A committee met a focus group and wrote an impact assessment.'),
      paragraph('There was some progress.'),
      paragraph('The report said it would “deliver at pace”.'),
      line('They deliver help.'),
    ],
  },
  {
    rule: 'L-4',
    severity: 'warn',
    breaks: [
      [paragraph('This is a key promise.'), 'key promise'],
      [paragraph('Homes are key.'), 'are key'],
      [paragraph('They want to drive improvement.'), 'drive improvement'],
      [paragraph('They want to foster strong links.'), 'foster'],
      [paragraph('You can land a job.'), 'can land'],
      [paragraph('It is on the agenda.'), 'agenda'],
    ],
    keeps: [
      paragraph('A foster carer, a foster family and fostering services help people who foster.'),
      paragraph('You can have driving lessons and learn to drive a car.'),
      paragraph('You get a key to your flat, your own key, and a key worker.'),
      paragraph('The home is on the land by the sea.'),
    ],
  },
  {
    rule: 'L-8',
    severity: 'fail',
    breaks: [[heading('a'.repeat(66)), 'a'.repeat(66)]],
    keeps: [heading('a'.repeat(65)), { version: 'record', kind: 'title', text: 'a'.repeat(66) }],
  },
  {
    rule: 'L-8',
    severity: 'warn',
    breaks: [[heading('Help With Your New Home'), 'Help With Your New Home']],
    keeps: [
      heading('Help from Staying Put'),
      heading('Ask Ofsted'),
      heading('What the Children and Social Work Act 2017 says'),
    ],
  },
  {
    rule: 'L-9',
    severity: 'warn',
    breaks: [[item('You can stay. You can go.'), 'You can stay. You can go.']],
    keeps: [item('You can stay.'), item('a place to stay')],
  },
  {
    rule: 'L-11',
    severity: 'warn',
    breaks: [
      [field('HMRC pays it.'), 'HMRC'],
      [field('SEND (special needs) help'), 'SEND'],
    ],
    keeps: [field('His Majesty’s Revenue and Customs (HMRC) pays. HMRC is quick.'), field('The NHS and the UK')],
  },
  {
    rule: 'L-12',
    severity: 'fail',
    breaks: [
      [paragraph('Read it here.', 'Read it [here](https://www.gov.uk/a).'), 'here'],
      [paragraph('Read more…', '[[to:recommendations/staying-close|Read more…]]'), 'Read more…'],
      [line('Click here to ask.'), 'Click here'],
    ],
    keeps: [
      paragraph(
        'Read the plan for more, here in England.',
        'Read [the plan](https://www.gov.uk/a) for more, here in England.',
      ),
      paragraph(
        'What happened to Staying Close',
        '[[to:recommendations/staying-close|What happened to Staying Close]]',
      ),
    ],
  },
  {
    rule: 'L-13',
    severity: 'warn',
    breaks: [
      [paragraph('Your council should help.'), 'Your council should help.'],
      [paragraph('The Government says it will act.'), 'Government says'],
      [field('Ministers plan to act.'), 'Ministers plan to'],
    ],
    keeps: [
      paragraph('The Review said that councils should help.'),
      field('Should carers in the family get as much money? Why?'),
      paragraph('The law says that your council must help.'),
      paragraph('The Government agreed that councils should help.'),
      paragraph('In February 2023 the Government says it again.'),
      paragraph('The Government published its plans.'),
    ],
  },
  {
    rule: 'L-14',
    severity: 'fail',
    breaks: [
      [paragraph('It started in Feb 2023.'), 'Feb 2023'],
      [field('It is for people aged 18–25.'), '18–25'],
      [paragraph('It is in Part III.'), 'Part III'],
    ],
    keeps: [paragraph('It is for people aged 18 to 25, and about 40% use it.')],
  },
];

describe.each(CASES)('$rule $severity', ({ rule, severity, breaks, keeps }) => {
  const found = (given: Given): string[] =>
    check(given)
      .filter((finding) => finding.rule === rule && finding.severity === severity)
      .map((finding) => finding.words);

  test.each(breaks)('$text', (given, expected) => {
    expect(found(given)).toContain(expected);
  });

  test.each(keeps)('lets pass: $text', (given) => {
    expect(found(given)).toEqual([]);
  });
});

test('words that are still to write break no other rule, because they are none of ours yet', () => {
  expect(check(paragraph('TO WRITE: utilise 40% of the placement')).map(({ rule }) => rule)).toEqual(['G-13']);
});

test('every rule on texts has a case', () => {
  const cased = new Set(CASES.map(({ rule, severity }) => `${rule} ${severity}`));
  expect(TEXT_RULES.map(({ id, severity }) => `${id} ${severity}`).filter((rule) => !cased.has(rule))).toEqual([]);
});

describe('what a finding says', () => {
  const only = (given: Given, rule: string): Finding | undefined =>
    check(given).find((finding) => finding.rule === rule);

  test('G-3 names the forms of reference', () => {
    expect(only(paragraph('You get £3,000.'), 'G-3')).toEqual({
      rule: 'G-3',
      severity: 'fail',
      file: 'a.md',
      line: 3,
      words: '£3,000',
      why: '“£3,000” is typed by hand, so it can come to differ from the record.',
      suggestion: 'Refer to its record: [[figure:id]], [[date:id]], [[month:id]], [[year:id]] or [[name:id]].',
    });
  });

  test.each<[Given, string, string, string]>([
    [
      paragraph('Your placement ended.'),
      'G-5',
      '“placement” is a word of the care system that young people asked us not to use.',
      'Write “home”, or “the place where you live”.',
    ],
    [
      line(words(16)),
      'E-2',
      'This sentence has 16 words; the most in Easy Read is 15.',
      'Say one idea here, and give the rest a line of its own.',
    ],
    [
      paragraph(words(26)),
      'L-1',
      'This sentence has 26 words; the most is 25.',
      'Make two sentences of it, or take words out.',
    ],
    [
      paragraph('You go. You go. You go. You stay.'),
      'L-2',
      'This paragraph has 4 sentences and 8 words; the most is 3 sentences and 50 words.',
      'Start a new paragraph, or make a list of it.',
    ],
    [
      line('Ask HMRC.'),
      'E-15',
      '“HMRC” is an abbreviation; Easy Read uses only UK, NHS, GP, ID, TV, PDF.',
      'Write the full words.',
    ],
    [paragraph('They utilise it.'), 'L-4', '“utilise” is on the list of words to avoid.', 'Write “use”.'],
  ])('%o', (given, rule, why, suggestion) => {
    expect(only(given, rule)).toMatchObject({ why, suggestion });
  });
});

test('L-13 lets recommendations say “should”, because they are advice', () => {
  const text = 'Councils should help.';
  const found = (file: string) =>
    checkTexts([{ version: 'record', kind: 'definition', file, text, raw: text }], { names: [] }).map(
      ({ rule }) => rule,
    );
  expect(found('_data/promises.ts')).toEqual(['L-13']);
  expect(found('_data/recommendations.ts')).toEqual([]);
});

test('one fault is told by one rule', () => {
  expect(check(line('Ask your PA.')).map(({ rule }) => rule)).toEqual(['G-4']);
  expect(check(line('It is for LAC.')).map(({ rule }) => rule)).toEqual(['G-5']);
  expect(check(line('It costs 1/4 of it.')).filter(({ rule }) => rule === 'E-15')).toEqual([]);
});
