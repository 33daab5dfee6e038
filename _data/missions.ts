/** Owns the missions: the Government's outcomes of 2016, the Care Review's missions of 2022 and the Government's of 2023. */
import type { z } from 'zod';
import type { missionSchema } from '../src/model/schemas/mission.ts';

/** The plan of 2016 measured all its outcomes in these ways; some outcomes had a way of their own as well. */
const MEASURES_OF_2016 = [
  'What yearly numbers on care leavers show.',
  'How [[term:ofsted]] judges the help that councils give.',
  'How the views of children in care and care leavers change over time.',
];

export default [
  {
    id: 'outcome-2016-independent-living',
    family: 'outcomes-2016',
    number: 1,
    name: 'Ready to live on your own (2016)',
    statement:
      'Care leavers are better prepared to live on their own, and get more support to do it. A law was to say what a good [[term:corporate-parent]] does. All care leavers would be able to have a [[term:personal-adviser]] up to the age of [[figure:care-leaver-support-age]].',
    topics: ['corporate-parents', 'running-the-system'],
    measures: MEASURES_OF_2016,
    correspondsTo: ['government-corporate-parenting'],
    cites: [
      { source: 'keep-on-caring-2016', page: '7', section: 'Summary' },
      { source: 'keep-on-caring-2016', paragraph: '3.5 to 3.17' },
      { source: 'keep-on-caring-2016', paragraph: '5.1 to 5.5' },
    ],
  },
  {
    id: 'outcome-2016-education-work',
    family: 'outcomes-2016',
    number: 2,
    name: 'Learning and work (2016)',
    statement:
      'Care leavers find it easier to get into learning, training and work, and to do well there. They can catch up later on what they missed at school.',
    topics: ['education', 'work'],
    measures: [
      ...MEASURES_OF_2016,
      'How many care leavers aged [[figure:new-data-from-age-2016]] to [[figure:activity-to-age-2015]] learn, train or work.',
      'What joined facts on learning and work show.',
    ],
    cites: [
      { source: 'keep-on-caring-2016', page: '7', section: 'Summary' },
      { source: 'keep-on-caring-2016', paragraph: '3.18 to 3.39' },
      { source: 'keep-on-caring-2016', paragraph: '5.1 to 5.5' },
    ],
  },
  {
    id: 'outcome-2016-safe-stable',
    family: 'outcomes-2016',
    number: 3,
    name: 'A safe and steady life (2016)',
    statement:
      'Care leavers have a steady life, and feel safe. They have a good place to live and people who stay in their lives. They are protected from harm, and get support in prison or when they came to the UK alone.',
    topics: ['a-safe-home', 'relationships', 'child-protection', 'corporate-parents'],
    measures: [...MEASURES_OF_2016, 'What joined facts from schools, prisons, probation and police show.'],
    cites: [
      { source: 'keep-on-caring-2016', page: '7', section: 'Summary' },
      { source: 'keep-on-caring-2016', paragraph: '3.40 to 3.68' },
      { source: 'keep-on-caring-2016', paragraph: '5.1 to 5.5' },
    ],
  },
  {
    id: 'outcome-2016-health',
    family: 'outcomes-2016',
    number: 4,
    name: 'Help with health (2016)',
    statement:
      'Care leavers find it easier to get help with their health, above all their mental health. Young parents and people with drug or alcohol problems get help too.',
    topics: ['health', 'family-help'],
    measures: [...MEASURES_OF_2016, 'What new numbers on mental health services show.'],
    cites: [
      { source: 'keep-on-caring-2016', page: '8', section: 'Summary' },
      { source: 'keep-on-caring-2016', paragraph: '3.69 to 3.80' },
      { source: 'keep-on-caring-2016', paragraph: '5.1 to 5.5' },
    ],
  },
  {
    id: 'outcome-2016-money',
    family: 'outcomes-2016',
    number: 5,
    name: 'Enough money (2016)',
    statement:
      'Care leavers have money that they can rely on, and can manage it. They keep help with the cost of their home when benefits change, and can ask for advice on money.',
    topics: ['money', 'a-safe-home'],
    measures: MEASURES_OF_2016,
    cites: [
      { source: 'keep-on-caring-2016', page: '8', section: 'Summary' },
      { source: 'keep-on-caring-2016', paragraph: '3.81 to 3.92' },
      { source: 'keep-on-caring-2016', paragraph: '5.1 to 5.5' },
    ],
  },
  {
    id: 'review-relationships',
    family: 'review-2022',
    number: 1,
    name: 'Loving relationships (Care Review)',
    statement: 'Every young person who leaves care has at least [[figure:loving-relationships-asked]].',
    by: '2027',
    topics: ['relationships'],
    cites: [
      { source: 'rapid-summary-2023', section: 'Changes for Care Leavers – at a glance' },
      { source: 'commons-library-2023', section: '2.1', page: '18' },
      { source: 'care-review-2022', page: '144 to 145' },
    ],
  },
  {
    id: 'review-university',
    family: 'review-2022',
    number: 2,
    name: 'University (Care Review)',
    statement:
      'The share of care leavers who go to university is twice as big. This is most important at universities that ask for high grades.',
    by: '2026',
    topics: ['education'],
    correspondsTo: ['outcome-2016-education-work'],
    cites: [
      { source: 'rapid-summary-2023', section: 'Changes for Care Leavers – at a glance' },
      { source: 'commons-library-2023', section: '2.1', page: '18' },
      { source: 'care-review-2022', page: '144 to 145' },
    ],
  },
  {
    id: 'review-jobs',
    family: 'review-2022',
    number: 3,
    name: 'Jobs and apprenticeships (Care Review)',
    statement: 'Each year there are at least [[figure:jobs-a-year-asked]] for care leavers, new and well paid.',
    by: '2026',
    topics: ['work'],
    correspondsTo: ['outcome-2016-education-work'],
    cites: [
      { source: 'rapid-summary-2023', section: 'Changes for Care Leavers – at a glance' },
      { source: 'commons-library-2023', section: '2.1', page: '18' },
      { source: 'care-review-2022', page: '144 to 145' },
    ],
  },
  {
    id: 'review-homelessness',
    family: 'review-2022',
    number: 4,
    name: 'No homelessness (Care Review)',
    statement: 'At first, fewer people who have been in care are homeless. In the end, none of them are.',
    topics: ['a-safe-home'],
    correspondsTo: ['outcome-2016-safe-stable'],
    cites: [
      { source: 'rapid-summary-2023', section: 'Changes for Care Leavers – at a glance' },
      { source: 'commons-library-2023', section: '2.1', page: '18' },
      { source: 'care-review-2022', page: '144 to 145' },
    ],
  },
  {
    id: 'review-health',
    family: 'review-2022',
    number: 5,
    name: 'Longer lives (Care Review)',
    statement: 'People who have been in care live longer. Their health becomes more like the health of other people.',
    topics: ['health'],
    correspondsTo: ['outcome-2016-health'],
    cites: [
      { source: 'rapid-summary-2023', section: 'Changes for Care Leavers – at a glance' },
      { source: 'commons-library-2023', section: '2.1', page: '18' },
      { source: 'care-review-2022', page: '144 to 145' },
    ],
  },
  {
    id: 'government-relationships',
    family: 'government-2023',
    number: 1,
    name: 'Loving relationships',
    statement:
      'Every child and young person who has been in care feels that they have strong and loving relationships.',
    by: '2027',
    topics: ['relationships'],
    measures: [
      'How many of them often or always feel lonely.',
      'How many of them have no really good friend.',
      'How many of them have nobody they trust.',
      'How many of them have nobody who will be there for them.',
    ],
    correspondsTo: ['review-relationships'],
    cites: [
      { source: 'rapid-summary-2023', section: 'Mission One' },
      { source: 'commons-library-2023', section: '3.2', page: '29' },
    ],
  },
  {
    id: 'government-homes',
    family: 'government-2023',
    number: 2,
    name: 'Homes close to where children come from',
    statement: 'There are more good, steady and loving homes for children in care, near to where they come from.',
    by: '2027',
    topics: ['homes-for-children'],
    cites: [{ source: 'commons-library-2023', section: '3.2', page: '29' }],
  },
  {
    id: 'government-corporate-parenting',
    family: 'government-2023',
    number: 3,
    name: 'More corporate parents',
    statement:
      'More public bodies, and not only councils, have duties as [[term:corporate-parent|corporate parents]]. The duties are stronger.',
    by: '2027',
    topics: ['corporate-parents', 'stigma'],
    cites: [
      { source: 'rapid-summary-2023', section: 'Tackling Stigma' },
      { source: 'commons-library-2023', section: '3.2', page: '30' },
      { source: 'stable-homes-2023', page: '20 and 106 to 108' },
    ],
  },
  {
    id: 'government-education-work',
    family: 'government-2023',
    number: 4,
    name: 'Learning and work',
    statement: 'Children in care and care leavers do better in learning, training and work.',
    by: '2027',
    topics: ['education', 'work'],
    correspondsTo: ['review-university', 'review-jobs', 'outcome-2016-education-work'],
    cites: [
      { source: 'rapid-summary-2023', section: 'Mission Two' },
      { source: 'commons-library-2023', section: '3.2', page: '30' },
    ],
  },
  {
    id: 'government-safe-homes',
    family: 'government-2023',
    number: 5,
    name: 'Safe homes for care leavers',
    statement: 'More care leavers live in a safe home that suits them. Fewer care leavers are homeless.',
    by: '2027',
    topics: ['a-safe-home'],
    correspondsTo: ['review-homelessness', 'outcome-2016-safe-stable'],
    cites: [
      { source: 'rapid-summary-2023', section: 'Mission Four' },
      { source: 'commons-library-2023', section: '3.2', page: '31' },
    ],
  },
  {
    id: 'government-health',
    family: 'government-2023',
    number: 6,
    name: 'Health',
    statement:
      'Government works with health services. The health of people who have been in care, in mind and body, becomes more like that of others.',
    topics: ['health'],
    correspondsTo: ['review-health', 'outcome-2016-health'],
    cites: [
      { source: 'rapid-summary-2023', section: 'Mission Five' },
      { source: 'commons-library-2023', section: '3.2', page: '31' },
      { source: 'stable-homes-2023', page: '93' },
    ],
  },
] satisfies z.input<typeof missionSchema>[];
