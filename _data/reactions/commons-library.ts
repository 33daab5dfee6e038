/** Owns what people and organisations said about the Government's plan of February 2023, as the House of Commons Library tells it. */
import type { z } from 'zod';
import type { reactionSchema } from '../../src/model/schemas/reaction.ts';

export default [
  // Charities and others.
  {
    id: 'become',
    who: 'Become',
    about: 'A charity for children in care and young care leavers',
    date: '2023-02-02',
    to: 'strategy-published',
    welcomed: 'The plan aims high. It puts love and a steady life first.',
    missing:
      'There is too little money, and change is too slow. Small tests will not bring change soon enough for children who are in care now.',
    topics: ['relationships', 'money'],
    cites: [{ source: 'commons-library-2023', section: '4.2', page: '39' }, { source: 'become-response-2023' }],
  },
  {
    id: 'josh-macalister',
    who: 'Josh MacAlister',
    about: 'The person who led the Care Review',
    date: '2023-02-01',
    to: 'strategy-published',
    welcomed: 'The plan goes in the right direction.',
    missing:
      'The Government has to do more, and faster. Without a big change, life will not get much better for children. Help for families has to reach more areas.',
    topics: ['family-help'],
    cites: [
      { source: 'commons-library-2023', section: '4.2', page: '38' },
      { source: 'macalister-right-direction-2023' },
    ],
  },
  {
    id: 'local-government-association',
    who: 'Local Government Association',
    about: 'The group that speaks for councils',
    date: '2023-02-03',
    to: 'strategy-published',
    welcomed:
      'There is a lot to like: extra money, earlier help, and higher aims for children in care and care leavers. It is good to be careful with ideas that need more proof, such as regional groups of councils.',
    missing:
      'Councils needed [[figure:lga-money-needed]] more each year just to stay as they were, even before prices rose fast. Children in most of the country will gain nothing from the new money. The plan says too little about poor families and about help with mental health.',
    topics: ['family-help', 'money', 'homes-for-children', 'health'],
    cites: [{ source: 'commons-library-2023', section: '4.2', page: '37' }, { source: 'lga-strategy-response-2023' }],
  },
  {
    id: 'directors-of-childrens-services',
    who: 'Association of Directors of Children’s Services',
    about: 'The people who run children’s services in councils',
    date: '2023-02-02',
    to: 'strategy-published',
    welcomed:
      'Help comes sooner. Ideas are tested first. The plan looks at how to find and keep [[term:foster-carer|foster carers]] and social workers.',
    missing:
      'Regional groups of councils are unlikely to be enough while some make too much profit from homes for children. Health services and schools have to help too.',
    topics: ['family-help', 'homes-for-children', 'workforce'],
    cites: [
      { source: 'commons-library-2023', section: '4.2', page: '37 to 38' },
      { source: 'adcs-strategy-response-2023' },
    ],
  },
  {
    id: 'directors-of-childrens-services-workers',
    who: 'Association of Directors of Children’s Services, on social workers',
    about: 'The people who run children’s services in councils',
    date: '2023-02-02',
    to: 'strategy-published',
    welcomed: 'The Government asked for views on social workers from agencies.',
    missing:
      'The change for these workers would take too long. The Government has to act boldly, because public services find it hard to get and keep workers. Nobody knows how much money there will be after [[figure:reform-years]].',
    topics: ['workforce', 'money'],
    cites: [{ source: 'commons-library-2023', section: '4.2', page: '38' }, { source: 'adcs-workforce-response-2023' }],
  },
  {
    id: 'social-workers',
    who: 'British Association of Social Workers',
    about: 'The group that speaks for social workers',
    date: '2023-02-02',
    to: 'strategy-published',
    welcomed:
      'The plan sees how important [[term:foster-carer|foster carers]] are. It supports [[term:kinship-care|kinship carers]].',
    missing:
      'The plan does not seem to say clearly how to keep social workers, or with what money. The country needs a plan to find them and a check of their pay and conditions. The [[figure:reform-money]] is less than the [[figure:review-asked-money]] that the Care Review asked for.',
    topics: ['workforce', 'homes-for-children', 'kinship', 'money'],
    cites: [{ source: 'commons-library-2023', section: '4.2', page: '38' }, { source: 'basw-strategy-statement-2023' }],
  },
  {
    id: 'action-for-children',
    who: 'Action for Children',
    about: 'A charity for children',
    date: '2023-05-10',
    to: 'strategy-published',
    welcomed: 'The Government’s way of working is a good one.',
    missing:
      'Big changes need much more money. The Government could look at the law, so that it is clearer which early help councils have to give.',
    topics: ['family-help', 'money'],
    cites: [
      { source: 'commons-library-2023', section: '4.2', page: '39' },
      { source: 'action-for-children-response-2023' },
    ],
  },
  {
    id: 'family-rights-group',
    who: 'Family Rights Group',
    about: 'A charity that helps families when social workers are involved',
    date: '2023-02-02',
    to: 'strategy-published',
    welcomed: 'The plan puts families first. The Government promised a plan for [[term:kinship-care]].',
    missing: 'The changes and the money are far too small for such a big problem.',
    topics: ['family-help', 'kinship', 'money'],
    cites: [
      { source: 'commons-library-2023', section: '4.2', page: '39' },
      { source: 'family-rights-group-response-2023' },
    ],
  },
  {
    id: 'barnardos',
    who: 'Barnardo’s',
    about: 'A charity for children',
    date: '2023-02-02',
    to: 'strategy-published',
    welcomed: 'The ideas would give children better support.',
    missing: 'The promised [[figure:reform-money]] is not enough to help with the problems of today.',
    topics: ['money'],
    cites: [{ source: 'commons-library-2023', section: '4.2', page: '39' }, { source: 'barnardos-response-2023' }],
  },
  {
    id: 'five-charities',
    who: 'Barnardo’s and four other charities',
    about:
      'NSPCC, Action for Children, Barnardo’s, The Children’s Society and the National Children’s Bureau, who all work for children',
    date: '2023-05-23',
    to: 'strategy-published',
    missing:
      'The Government chose to wait at least [[figure:delay-wait-years]] before the changes reach the whole country. They worked out that this would cost the public [[figure:delay-cost-charities]] over the next [[figure:delay-cost-years]]. Most of it comes from more children in care, because families get too little early help.',
    topics: ['money', 'family-help'],
    cites: [{ source: 'commons-library-2023', section: '4.2', page: '39' }, { source: 'nspcc-delay-analysis-2023' }],
  },
  {
    id: 'opponents-of-ending-reviewing-officers',
    who: 'Bodies of social workers, and charities',
    about: 'Our source does not name them. The date is that of the press report that it cites',
    date: '2023-02-02',
    to: 'care-review-published',
    missing: 'They were against ending the job of independent reviewing officer, as the Care Review had asked.',
    topics: ['homes-for-children', 'workforce'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '29' },
      { source: 'community-care-reviewing-officers-2023' },
    ],
  },

  // Parliament.
  {
    id: 'lords-committee',
    who: 'House of Lords Public Services Committee',
    about: 'A group of members of the House of Lords',
    date: '2023-05-25',
    to: 'strategy-published',
    welcomed: 'On many important things the plan goes the right way. So does the new way to help families.',
    missing:
      'There is not nearly enough money. For years, only a few areas will see a change, and only as a test. Nobody can be sure that change will last.',
    topics: ['money', 'family-help', 'running-the-system'],
    cites: [
      { source: 'commons-library-2023', section: '4.3', page: '40' },
      { source: 'hl-paper-201-2023', page: '3, 11 and 17' },
    ],
  },
  {
    id: 'gillian-keegan',
    who: 'Gillian Keegan MP',
    about: 'Education Secretary at the time, for the Government',
    date: '2023-02-02',
    to: 'strategy-published',
    said: 'She told the House of Commons about the plan. It aimed high for children in care and care leavers, she said, with help into adult life. She called it a start, because the Government needed to see what works.',
    topics: ['family-help', 'child-protection', 'kinship', 'homes-for-children', 'corporate-parents', 'workforce'],
    cites: [
      { source: 'commons-library-2023', section: '4.1', page: '35 to 36' },
      { source: 'hansard-commons-2023-02-02', column: '483 to 485 and 487' },
    ],
  },
  {
    id: 'helen-hayes',
    who: 'Helen Hayes MP',
    about: 'Labour, which was not in government at the time. She spoke for it about children',
    date: '2023-02-02',
    to: 'strategy-published',
    welcomed: 'There is some more money.',
    missing:
      'The plan is not the big new start that the Care Review asked for. Small separate steps will not change enough.',
    topics: ['money'],
    cites: [
      { source: 'commons-library-2023', section: '4.1', page: '35' },
      { source: 'hansard-commons-2023-02-02', column: '486' },
    ],
  },
  {
    id: 'munira-wilson',
    who: 'Munira Wilson MP',
    about: 'Liberal Democrats. She spoke for them about education',
    date: '2023-02-02',
    to: 'strategy-published',
    missing: 'The Care Review asked for a big new start. The plan is only a few separate steps.',
    cites: [
      { source: 'commons-library-2023', section: '4.1', page: '35 to 36' },
      { source: 'hansard-commons-2023-02-02', column: '490' },
    ],
  },
  {
    id: 'robin-walker',
    who: 'Robin Walker MP',
    about: 'Conservative, chair of the Education Committee of the House of Commons at the time',
    date: '2023-02-02',
    to: 'strategy-published',
    welcomed:
      'The plan has more support for social workers in their first years. It has support for [[term:kinship-care|kinship carers]].',
    missing: 'The coming plan for kinship carers has to give them a better position in law.',
    topics: ['workforce', 'kinship'],
    cites: [
      { source: 'commons-library-2023', section: '4.1', page: '36' },
      { source: 'hansard-commons-2023-02-02', column: '487' },
    ],
  },
  {
    id: 'baroness-chapman',
    who: 'Baroness Chapman',
    about: 'Labour. She spoke for it about education in the House of Lords at the time',
    date: '2023-02-08',
    to: 'strategy-published',
    missing:
      'The plan is not the big new start that is needed. It does not say clearly enough where children’s social care is going. What is missing most is a plan for workers that can last.',
    topics: ['workforce'],
    cites: [
      { source: 'commons-library-2023', section: '4.1', page: '36' },
      { source: 'hansard-lords-2023-02-08', column: '1229' },
    ],
  },
  {
    id: 'baroness-tyler',
    who: 'Baroness Tyler of Enfield',
    about: 'Liberal Democrats, House of Lords',
    date: '2023-02-08',
    to: 'strategy-published',
    welcomed:
      'New teams to help families would be tested. More public bodies would have the duties of a [[term:corporate-parent]].',
    missing: 'The plan does not act fast enough for children who need help now.',
    topics: ['family-help', 'corporate-parents'],
    cites: [
      { source: 'commons-library-2023', section: '4.1', page: '36' },
      { source: 'hansard-lords-2023-02-08', column: '1230' },
    ],
  },
  {
    id: 'baroness-barran',
    who: 'Baroness Barran',
    about: 'A minister, for the Government in the House of Lords',
    date: '2023-02-08',
    to: 'strategy-published',
    said: 'She said that the changes are big. Testing them first would make the Government sure that they work. The [[figure:review-asked-money]] of the Care Review was for more years and the whole country, so she would not compare it. If the tests go well, the Government could do more and look at the money again.',
    topics: ['money'],
    cites: [
      { source: 'commons-library-2023', section: '4.1', page: '36 to 37' },
      { source: 'hansard-lords-2023-02-08', column: '1231 and 1233' },
    ],
  },
  {
    id: 'claire-coutinho',
    who: 'Claire Coutinho MP',
    about: 'The minister for children at the time',
    date: '2023-05-23',
    to: 'care-review-published',
    said: 'She listed what the Government had started in a year. It had asked people about a [[term:national-framework]]. It had begun to write down what social workers need to know at each stage. It was planning how to find [[term:foster-carer|foster carers]] in the north-east.',
    topics: ['running-the-system', 'workforce', 'homes-for-children'],
    cites: [
      { source: 'commons-library-2023', section: '4.4', page: '41 to 42' },
      { source: 'written-statement-may-2023' },
    ],
  },
  {
    id: 'rachel-maclean',
    who: 'Rachel Maclean MP',
    about: 'The minister for housing and planning at the time',
    date: '2023-05-23',
    to: 'planning-statement-2023',
    said: 'She reminded planning authorities to think about homes for children who need social care. She asked them to support homes of all kinds for children in care that fit local needs.',
    topics: ['homes-for-children'],
    cites: [
      { source: 'commons-library-2023', section: '4.4', page: '42' },
      { source: 'written-statement-hcws795-2023' },
    ],
  },
] satisfies z.input<typeof reactionSchema>[];
