/** Owns the dated events around the Government's plan of 2023 for children's social care, and the days its promises fell due. */
import type { z } from 'zod';
import type { timelineEventSchema } from '../../src/model/schemas/timeline.ts';

export default [
  {
    id: 'standards-group-first-met-2022',
    date: '2022-11',
    kind: 'programme',
    title: 'Experts begin to look at the rules for homes',
    changed:
      'A group of experts met for the first time. It was to look at all the rules for children’s homes, foster care and supported accommodation.',
    topics: ['homes-for-children'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '30' },
      { source: 'stable-homes-2023', page: '20 and 100' },
    ],
  },
  {
    id: 'full-answer-due-2022',
    date: '2022-12',
    kind: 'promise',
    title: 'The full answer was due by the end of this year',
    changed:
      'In [[month:first-reply]] a minister had promised a full answer to the [[term:care-review]] by the end of the year. It came in [[month:strategy-published]].',
    topics: ['running-the-system'],
    cites: [
      { source: 'commons-library-2023', section: '3.1', page: '23' },
      { source: 'hansard-commons-2022-05-23', column: '32' },
    ],
  },

  // 2023: spring.
  {
    id: 'family-network-tests-due-2023',
    date: '2023-spring',
    kind: 'promise',
    title: 'Support for the wider family was due to be tested',
    changed:
      'The plan said that [[figure:family-network-areas-2023]] would begin to test packages of support for a child’s wider family.',
    topics: ['kinship'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '28' },
      { source: 'stable-homes-2023', page: '18 and 79' },
    ],
  },
  {
    id: 'working-together-questions-due-2023',
    date: '2023-spring',
    kind: 'promise',
    title: 'Questions about keeping children safe were due',
    changed:
      'The plan promised to ask for views on new guidance. One question was about reporting it when a care leaver dies.',
    topics: ['child-protection', 'family-help', 'health'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '25 and 27' },
      { source: 'rapid-summary-2023', section: 'Mission Five' },
      { source: 'stable-homes-2023', page: '18 and 66' },
    ],
  },
  {
    id: 'early-career-councils-due-2023',
    date: '2023-spring',
    kind: 'promise',
    title: 'First councils were due to design social work training',
    changed:
      'The plan said that the first councils would help to design new training and support for social workers. It is called the Early Career Framework.',
    topics: ['workforce'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '31 to 32' },
      { source: 'stable-homes-2023', page: '21 and 121 to 122' },
    ],
  },
  {
    id: 'employment-summit-due-2023',
    date: '2023-spring',
    kind: 'promise',
    title: 'A big meeting about jobs was due',
    changed: 'The plan promised a big meeting, to share good ways of helping care leavers into work.',
    topics: ['work'],
    cites: [{ source: 'rapid-summary-2023', section: 'Mission Three' }],
  },
  {
    id: 'law-commission-asked-2023',
    date: '2023-04',
    kind: 'review',
    title: 'The law on disabled children may be reviewed',
    changed:
      'The Department for Education asked the Law Commission to look at the law on help for disabled children and their families. The Commission was thinking about it.',
    topics: ['family-help'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '26' },
      { source: 'law-commission-disabled-children-2023' },
    ],
  },
  {
    id: 'foster-campaign-partner-wanted-2023',
    date: '2023-04',
    kind: 'programme',
    title: 'The Government looks for help to find foster carers',
    changed:
      'A magazine reported that the Department for Education wanted an organisation to run its programme to find [[term:foster-carer|foster carers]].',
    topics: ['homes-for-children'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '29 to 30' },
      { source: 'cyp-now-foster-campaign-2023' },
    ],
  },

  // 2023: summer to the end of the year.
  {
    id: 'information-sharing-report-due-2023',
    date: '2023-summer',
    kind: 'promise',
    title: 'A report on sharing information was due',
    changed:
      'The plan promised to tell Parliament how councils, health services and the police can share information about children better.',
    topics: ['child-protection', 'running-the-system'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '27' },
      { source: 'stable-homes-2023', page: '67' },
    ],
  },
  {
    id: 'families-first-start-due-2023',
    date: '2023-09',
    kind: 'promise',
    title: 'The first areas were due to test Family Help',
    officialName: 'Families First for Children Pathfinder',
    changed:
      'The plan said that [[figure:families-first-first-areas-2023]] would start to test new help for families. They would also test new ways to keep children safe.',
    topics: ['family-help', 'child-protection'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '26' },
      { source: 'stable-homes-2023', page: '44' },
    ],
  },
  {
    id: 'consultation-answer-due-2023',
    date: '2023-09',
    kind: 'promise',
    title: 'An answer to people’s views was due',
    changed: 'In [[month:one-year-update]] a minister had said that the Government would answer in September.',
    topics: ['running-the-system'],
    cites: [{ source: 'commons-library-2023', section: '4.4', page: '42' }, { source: 'written-statement-may-2023' }],
  },
  {
    id: 'autumn-questions-due-2023',
    date: '2023-autumn',
    kind: 'promise',
    title: 'More questions to the public were due',
    changed:
      'The plan said that the Government would ask for views again, if needed. Two subjects were the rules for homes and who is a [[term:corporate-parent]].',
    topics: ['homes-for-children', 'corporate-parents'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '30' },
      { source: 'rapid-summary-2023', section: 'What happens now?' },
      { source: 'stable-homes-2023', page: '20, 100 and 106 to 108' },
    ],
  },
  {
    id: 'early-career-questions-due-2023',
    date: '2023-autumn',
    kind: 'promise',
    title: 'Questions about social work training were due',
    changed: 'The plan promised to ask for views on a draft of the Early Career Framework for social workers.',
    topics: ['workforce'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '32' },
      { source: 'stable-homes-2023', page: '21 and 121 to 122' },
    ],
  },
  {
    id: 'working-together-due-2023',
    date: '2023-12',
    kind: 'promise',
    title: 'New guidance on safety was due by the end of the year',
    officialName: 'Working Together to Safeguard Children',
    changed: 'The plan promised new [[term:statutory-guidance]] on keeping children safe. It came that December.',
    topics: ['child-protection'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '27' },
      { source: 'stable-homes-2023', page: '18 and 66' },
      { source: 'reform-statement-2023' },
    ],
  },
  {
    id: 'kinship-strategy-due-2023',
    date: '2023-12',
    kind: 'promise',
    title: 'A kinship plan was due by the end of the year',
    changed: 'The plan promised a national [[term:strategy]] for [[term:kinship-care]]. It came that December.',
    topics: ['kinship'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '28' },
      { source: 'stable-homes-2023', page: '19 and 83 to 84' },
      { source: 'reform-statement-2023' },
    ],
  },
  {
    id: 'national-framework-due-2023',
    date: '2023-12',
    kind: 'promise',
    title: 'The National Framework was due by the end of the year',
    changed:
      'The plan promised to make the [[term:national-framework]] [[term:statutory-guidance]]. It came that December.',
    topics: ['running-the-system'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '33' },
      { source: 'stable-homes-2023', page: '135 to 136' },
      { source: 'reform-statement-2023' },
    ],
  },
  {
    id: 'dashboard-list-due-2023',
    date: '2023-12',
    kind: 'promise',
    title: 'A list of numbers to watch was due by the end of the year',
    changed:
      'The plan promised to say which numbers a new dashboard would show, and when they would be collected. We found no news of the list.',
    topics: ['running-the-system'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '33' },
      { source: 'stable-homes-2023', page: '21 to 22 and 136' },
    ],
  },
  {
    id: 'data-strategy-due-2023',
    date: '2023-12',
    kind: 'promise',
    title: 'A plan for data was due by the end of the year',
    changed:
      'The plan promised a long-term [[term:strategy]] for data in children’s social care. It came that December.',
    topics: ['running-the-system'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '34' },
      { source: 'stable-homes-2023', page: '22' },
      { source: 'reform-statement-2023' },
    ],
  },

  // After 2023.
  {
    id: 'skills-statement-due-2024',
    date: '2024-summer',
    kind: 'promise',
    title: 'A list of skills for family help workers was due',
    changed: 'The plan promised to publish what Family Help workers need to know. We found no news of it.',
    topics: ['family-help', 'workforce'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '25' },
      { source: 'stable-homes-2023', page: '47' },
    ],
  },
  {
    id: 'plan-refresh-due-2025',
    date: '2025',
    kind: 'promise',
    title: 'The plan of 2023 was due to be made new',
    changed:
      'After [[figure:reform-years]] the Government was to update its plan. It would use what had worked in more places, and bring new laws.',
    topics: ['running-the-system'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '24' },
      { source: 'stable-homes-2023', page: '16 and 142' },
    ],
  },
  {
    id: 'early-career-everywhere-due-2026',
    date: '2026-09',
    kind: 'promise',
    title: 'The month from which all areas might have new training',
    changed:
      'In [[month:strategy-published]] the Government said it would explore having the Early Career Framework everywhere from this month. It did not promise it.',
    topics: ['workforce'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '32' },
      { source: 'stable-homes-2023', page: '21 and 121 to 122' },
    ],
  },
  {
    id: 'missions-due-2027',
    date: '2027',
    kind: 'promise',
    title: 'Five of the Government’s missions are due',
    changed:
      'In [[month:strategy-published]] the Government set this year for all its [[term:mission|missions]] but the one on health. The one on health has no year.',
    topics: ['relationships', 'homes-for-children', 'corporate-parents', 'education', 'work', 'a-safe-home'],
    cites: [{ source: 'commons-library-2023', section: '3.2', page: '29 to 31' }],
  },
] satisfies z.input<typeof timelineEventSchema>[];
