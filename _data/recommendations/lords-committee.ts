/** Owns what the Lords Public Services Committee asked for in May 2023, in the order of its report. */
import type { z } from 'zod';
import { nothingFound } from '../../src/model/nothing-found.ts';
import type { recommendationSchema } from '../../src/model/schemas/recommendation.ts';

export default [
  {
    id: 'lords-team-in-charge',
    by: 'Lords Public Services Committee',
    asked: '2023-05-25',
    order: 1,
    topic: 'running-the-system',
    title: 'One team of the Prime Minister in charge',
    text: 'A team that works for the Prime Minister should be in charge of making the plan happen. Departments have to work together on it.',
    cites: [
      { source: 'commons-library-2023', section: '4.3', page: '40' },
      { source: 'hl-paper-201-2023', page: '9' },
    ],
    updates: [nothingFound('2026-06')],
  },
  {
    id: 'lords-childrens-homes',
    by: 'Lords Public Services Committee',
    asked: '2023-05-25',
    order: 2,
    topic: 'homes-for-children',
    title: 'Higher standards in children’s homes',
    text: 'Somebody needs to act to raise standards in children’s homes. These homes need a big change, and the plan overlooked this.',
    cites: [
      { source: 'commons-library-2023', section: '4.3', page: '40' },
      { source: 'hl-paper-201-2023', page: '10' },
    ],
    updates: [nothingFound('2026-06')],
  },
  {
    id: 'lords-family-help-sooner',
    by: 'Lords Public Services Committee',
    asked: '2023-05-25',
    order: 3,
    topic: 'family-help',
    title: 'Family Help sooner, and everywhere',
    text: 'The Government should check which parts of Family Help could start in the whole country. A test in a few areas would hold up changes that are known to work.',
    cites: [
      { source: 'commons-library-2023', section: '4.3', page: '40' },
      { source: 'hl-paper-201-2023', page: '17' },
    ],
    updates: [
      {
        date: '2025-03-20',
        state: 'published',
        text: 'The Government published a guide to its Families First Partnership programme. A minister said that Family Help is one of the changes in it. We have not read the guide.',
        cites: [{ source: 'written-statement-march-2025' }],
      },
    ],
  },
  {
    id: 'lords-family-help-money',
    by: 'Lords Public Services Committee',
    asked: '2023-05-25',
    order: 4,
    topic: 'family-help',
    title: 'Money for Family Help for every council',
    text: 'All councils should get money for the parts of Family Help that could start in the whole country.',
    cites: [
      { source: 'commons-library-2023', section: '4.3', page: '40' },
      { source: 'hl-paper-201-2023', page: '17' },
    ],
    updates: [
      {
        date: '2025-03-20',
        state: 'published',
        text: 'The Government announced money for the first year of its Families First Partnership programme. Our source does not say how much of it is for Family Help.',
        cites: [{ source: 'written-statement-march-2025' }],
      },
    ],
  },
  {
    id: 'lords-kinship-money',
    by: 'Lords Public Services Committee',
    asked: '2023-05-25',
    order: 5,
    topic: 'kinship',
    title: 'Enough money for kinship carers',
    text: 'The Government’s plan for [[term:kinship-care]] should give the carers enough money. Councils should get extra money to pay for this.',
    cites: [
      { source: 'commons-library-2023', section: '4.3', page: '40 to 41' },
      { source: 'hl-paper-201-2023', page: '22' },
    ],
    updates: [
      {
        date: '2023-12-15',
        state: 'published',
        text: 'The Government published a plan for [[term:kinship-care]]. It planned an allowance for the carers in a few areas, as a test.',
        cites: [{ source: 'kinship-strategy-2023' }, { source: 'reform-statement-2023' }],
      },
      {
        date: '2026-02-27',
        state: 'published',
        text: 'The Government named the areas that would test the allowance. They are only some areas of England.',
        cites: [{ source: 'kinship-zones-release-2026' }],
      },
    ],
  },
  {
    id: 'lords-kinship-law',
    by: 'Lords Public Services Committee',
    asked: '2023-05-25',
    order: 6,
    topic: 'kinship',
    title: 'A law that says what kinship care is',
    text: 'An Act of Parliament should say what [[term:kinship-care]] is and who the carers are. Then families can get support.',
    cites: [
      { source: 'commons-library-2023', section: '4.3', page: '40 to 41' },
      { source: 'hl-paper-201-2023', page: '22' },
    ],
    updates: [
      {
        date: '2026-04-29',
        state: 'law-not-in-force',
        text: 'A law was passed: [[name:act-2026]]. It has a part on information about [[term:kinship-care]], due to start [[figure:act-2026-months-to-start]] later. A charity said before that this part would say what kinship care is. We have not read those words in the law.',
        cites: [
          { source: 'act-2026-section-5' },
          { source: 'act-2026-section-78' },
          { source: 'frg-kinship-local-offer-2025' },
        ],
      },
    ],
  },
  {
    id: 'lords-foster-carer-targets',
    by: 'Lords Public Services Committee',
    asked: '2023-05-25',
    order: 7,
    topic: 'homes-for-children',
    title: 'Targets for finding and keeping foster carers',
    text: 'The Department for Education should quickly set targets for finding and keeping [[term:foster-carer|foster carers]]. Each region and the whole country should have them.',
    cites: [
      { source: 'commons-library-2023', section: '4.3', page: '41' },
      { source: 'hl-paper-201-2023', page: '25' },
    ],
    updates: [nothingFound('2026-06')],
  },
  {
    id: 'lords-staff-targets',
    by: 'Lords Public Services Committee',
    asked: '2023-05-25',
    order: 8,
    topic: 'workforce',
    title: 'Higher targets for new workers',
    text: 'The Government should set higher targets for finding new workers. Without them, its changes will not reach their aims.',
    cites: [
      { source: 'commons-library-2023', section: '4.3', page: '41' },
      { source: 'hl-paper-201-2023', page: '27' },
    ],
    updates: [nothingFound('2026-06')],
  },
  {
    id: 'lords-worker-time',
    by: 'Lords Public Services Committee',
    asked: '2023-05-25',
    order: 9,
    topic: 'workforce',
    title: 'More time for children, faster and everywhere',
    text: 'The Government should bring its steps for workers to the whole country faster. It is good to give workers more time with children.',
    cites: [
      { source: 'commons-library-2023', section: '4.3', page: '41' },
      { source: 'hl-paper-201-2023', page: '28' },
    ],
    updates: [nothingFound('2026-06')],
  },
  {
    id: 'lords-regional-alternatives',
    by: 'Lords Public Services Committee',
    asked: '2023-05-25',
    order: 10,
    topic: 'homes-for-children',
    title: 'Other ways to find enough homes',
    text: 'The Government should look at other ways to find enough homes for children. The committee doubted that regional groups of councils would do it.',
    cites: [
      { source: 'commons-library-2023', section: '4.3', page: '41' },
      { source: 'hl-paper-201-2023', page: '33 to 34' },
    ],
    updates: [
      {
        date: '2026-06',
        state: 'nothing-found',
        text: 'The Government went on to pay for regional groups in [[figure:regional-care-pilots]]. We found nothing about other ways, up to [[checked:month]].',
        cites: [{ source: 'regional-care-pathfinders-2024' }],
      },
    ],
  },
  {
    id: 'lords-regional-big-providers',
    by: 'Lords Public Services Committee',
    asked: '2023-05-25',
    order: 11,
    topic: 'homes-for-children',
    title: 'Limits on the power of big providers of homes',
    text: 'The Government should take steps about big providers of homes. They should not get too much power when homes are found region by region.',
    cites: [
      { source: 'commons-library-2023', section: '4.3', page: '41' },
      { source: 'hl-paper-201-2023', page: '33 to 34' },
    ],
    updates: [nothingFound('2026-06')],
  },
  {
    id: 'lords-regional-accountability',
    by: 'Lords Public Services Committee',
    asked: '2023-05-25',
    order: 12,
    topic: 'homes-for-children',
    title: 'Strong checks on regional groups of councils',
    text: 'If regional groups of councils start more widely, strong rules should say who they answer to.',
    cites: [
      { source: 'commons-library-2023', section: '4.3', page: '41' },
      { source: 'hl-paper-201-2023', page: '33 to 34' },
    ],
    updates: [
      {
        date: '2026-06',
        state: 'nothing-found',
        text: 'The first regional group started in [[month:first-regional-cooperative]]. We found nothing about who such groups answer to, up to [[checked:month]].',
        cites: [{ source: 'greater-manchester-regional-care' }],
      },
    ],
  },
] satisfies z.input<typeof recommendationSchema>[];
