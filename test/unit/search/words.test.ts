import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/search/edit-distance.ts';
import { createPlanner, exactPlan, rootOf, wordsOf } from '../../../src/search/words.ts';

const plan = createPlanner({
  vocabulary: `accommodation counselling bursary university tenancy adviser personal employment care leaver leaving
    home grant prison custody benefits allowance apprenticeship job work money when staying close identity gp`.split(
    /\s+/,
  ),
  plainWords: {
    flat: ['accommodation', 'tenancy'],
    work: ['employment'],
    pa: ['personal adviser'],
    skint: ['money'],
    'social worker': ['personal adviser'],
    'care home': ['accommodation'],
    'in care': ['leaving care'],
    digs: ['lodgings'],
  },
});

describe('editDistance', () => {
  it.each([
    ['care', 'care', 0],
    ['councelling', 'counselling', 1],
    ['acomodation', 'accommodation', 2],
    ['freind', 'friend', 1],
    ['bursry', 'bursary', 1],
    ['cat', 'horse', 4],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
  });

  it('gives up beyond the limit', () => {
    expect(editDistance('accommodation', 'bursary', 1)).toBe(2);
    expect(editDistance('abcdef', 'ghijkl', 2)).toBe(3);
  });
});

describe('wordsOf', () => {
  it('takes words in lower case, as the engine does: "don’t", "care-experienced" and "3,000" are one word each', () => {
    expect(wordsOf('Don’t, my Care-Experienced friend (CAFÉ)! £3,000 or 2.5%. End')).toEqual([
      'dont',
      'my',
      'care-experienced',
      'friend',
      'café',
      '3000',
      'or',
      '25',
      'end',
    ]);
  });
});

describe('rootOf', () => {
  it.each([
    ['house', 'housing'],
    ['family', 'families'],
    ['plan', 'planning'],
    ['leave', 'leaving'],
    ['bursary', 'bursaries'],
  ])('is the same for %s and %s', (a, b) => expect(rootOf(a)).toBe(rootOf(b)));

  it.each([
    ['grant', 'grunt'],
    ['care', 'carer'],
  ])('differs between %s and %s', (a, b) => expect(rootOf(a)).not.toBe(rootOf(b)));
});

describe('a plan', () => {
  it.each([
    'accommodation',
    'Bursary',
    'care leaver',
    'leave',
    'leaves',
    'universities',
    'adviser’s',
    'accommod',
    'GP',
    'money',
    '2016 grant',
    '£3,000 grant',
  ])('leaves "%s", which is right, as it is', (query) => {
    expect(plan(query)).toEqual({
      parts: wordsOf(query).map((word) => [word]),
      phrase: query.includes(' ') ? wordsOf(query).join(' ') : '',
      readings: [wordsOf(query).join(' ')],
      shown: [query],
      altered: false,
      corrected: [],
      missing: [],
    });
  });

  it.each([
    ['councelling', 'counselling'],
    ['acomodation', 'accommodation'],
    ['univercity bursry', 'university bursary'],
    ['prsion', 'prison'],
    ['alowance', 'allowance'],
  ])('puts "%s" right', (query, right) => {
    expect(plan(query)).toMatchObject({ readings: [right], shown: [right], altered: true, missing: [] });
    expect(
      plan(query)
        .corrected.map(({ as }) => as)
        .join(' '),
    ).toBe(right);
  });

  it('puts a phrase right as a whole, when it is nearly the name of a hard word', () => {
    const { readings, corrected } = createPlanner({
      vocabulary: ['foster', 'carer', 'career', 'personal', 'adviser', 'advisor'],
      plainWords: {},
      phrases: ['foster carer', 'personal adviser'],
    })('foster carrer');
    expect(readings).toEqual(['"foster carer"']);
    expect(corrected).toEqual([{ typed: 'foster carrer', as: 'foster carer' }]);
  });

  it('puts right what sounds the same, though more of it is wrong', () => {
    const heard = createPlanner({ vocabulary: ['eviction', 'probation', 'prescriptions'], plainWords: {} });
    expect(['evicshun', 'probashun', 'prescripshuns'].map((word) => heard(word).readings)).toEqual([
      ['eviction'],
      ['probation'],
      ['prescriptions'],
    ]);
  });

  it('leaves English words alone that it has been told of', () => {
    const told = createPlanner({ vocabulary: ['longer', 'minister'], plainWords: {}, rightWords: ['lodger'] });
    expect(told('lodger')).toMatchObject({ readings: [], corrected: [], missing: ['lodger'] });
    expect(told('minstir').readings).toEqual(['minister']);
  });

  it.each([
    ['3k', '3000'],
    ['3 grand', '3000'],
    ['1.5k bursary', '1500 bursary'],
    ['30 kg', '30 kg'],
  ])('reads the amount "%s" as "%s"', (query, words) => {
    expect(createPlanner({ vocabulary: ['bursary', 'kg'], plainWords: {} })(query).readings).toEqual([words]);
  });

  it('keeps the words beside a corrected one as they were typed', () => {
    expect(plan('GP’s councelling')).toMatchObject({ readings: ['gps counselling'], shown: ['GP’s counselling'] });
  });

  it.each(['savings', 'driving', 'mortgage', 'passport', 'solicitor'])(
    'does not take "%s", a right word that no page has, for another',
    (query) => {
      const { readings } = createPlanner({
        vocabulary: ['having', 'giving', 'morning', 'important', 'social'],
        plainWords: {},
      })(query);
      expect(readings).toEqual([]);
    },
  );

  it('does not guess at short words', () => {
    expect(plan('jab')).toMatchObject({ readings: [], shown: [], altered: false, corrected: [], missing: ['jab'] });
  });

  it('reads an everyday word that no page has as the official words', () => {
    expect(plan('flat')).toMatchObject({ readings: ['accommodation', 'tenancy'], altered: true, missing: [] });
    expect(plan('flats')).toEqual(plan('flat'));
  });

  it('puts typed words first when the pages have them too', () => {
    expect(plan('Work')).toMatchObject({
      readings: ['work', 'employment'],
      shown: ['Work', 'employment'],
      altered: true,
    });
    expect(plan('my care home')).toMatchObject({ readings: ['care home', 'accommodation'], altered: true });
  });

  it('takes a short form for what it stands for, because the engine would take it for the beginning of other words', () => {
    expect(plan('PA')).toMatchObject({ readings: ['"personal adviser"'], altered: true, corrected: [] });
  });

  it('reads everyday phrases whole, even those with question words', () => {
    expect(plan('my social worker')).toMatchObject({ shown: ['personal adviser'], altered: true, missing: [] });
    expect(plan('being in care')).toMatchObject({ shown: ['leaving care'], altered: true, missing: [] });
  });

  it('asks for an official phrase as a phrase, when there is nothing beside it', () => {
    expect(plan('social worker').readings).toEqual(['"personal adviser"']);
    expect(plan('social worker money').readings).toEqual(['personal adviser money']);
  });

  it('corrects a mistyped everyday word and then reads it', () => {
    expect(plan('skintt')).toMatchObject({ readings: ['money'], altered: true, missing: [] });
  });

  it('varies one place at a time, and never asks more than six times', () => {
    expect(plan('flat work').readings).toEqual(['accommodation work', 'tenancy work', 'accommodation employment']);
    const vocabulary = [...'abcdefghij'].map((letter) => letter.repeat(4));
    const many = createPlanner({ vocabulary, plainWords: { aaaa: vocabulary.slice(1) } });
    expect(many('aaaa').readings).toEqual(vocabulary.slice(0, 6));
  });

  it('asks for nothing twice', () => {
    const twice = createPlanner({ vocabulary: ['home'], plainWords: { home: ['home', 'homes'] } });
    expect(twice('home').readings).toEqual(['home', 'homes']);
  });

  it('leaves out question words, unless there are no others', () => {
    expect(plan('how do I get a bursary?')).toMatchObject({ readings: ['bursary'], altered: false, missing: [] });
    expect(plan('who am I')).toMatchObject({ readings: ['who am i'], shown: ['who am I'], altered: false });
    expect(plan('what about xylophones')).toMatchObject({ readings: [], altered: false, missing: ['xylophones'] });
  });

  it('names words that no page has, and searches for the rest', () => {
    expect(plan('Xylophone bursary')).toMatchObject({ readings: ['bursary'], altered: false, missing: ['Xylophone'] });
  });

  it('leaves an exact phrase in quotes untouched', () => {
    for (const query of ['"staying cloze"', '“the flat”']) expect(plan(query)).toEqual(exactPlan(query));
  });

  it('leaves out official words that the site no longer uses', () => {
    expect(plan('digs')).toMatchObject({ readings: [], altered: false, missing: ['digs'] });
  });

  it('can take the words exactly as typed', () => {
    expect(exactPlan(' flat ')).toMatchObject({ readings: ['flat'], shown: ['flat'], altered: false, missing: [] });
  });
});
