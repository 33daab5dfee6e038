/** Owns what ministers promised in May 2022, in their first answers to the reports of that year, and what came of it. */
import type { z } from 'zod';
import { nothingFound } from '../../src/model/nothing-found.ts';
import type { promiseSchema } from '../../src/model/schemas/promise.ts';

export default [
  // The Children's Minister on the Care Review, 23 May 2022.
  {
    id: 'full-answer-2022',
    by: 'Department for Education',
    made: '2022-05-23',
    title: 'A full answer to the Care Review in 2022',
    text: 'To publish a full answer to the [[term:care-review]] by the end of the year. It would have a plan to make the changes happen.',
    strength: 'will-do',
    topic: 'running-the-system',
    deadline: '2022',
    cites: [
      { source: 'commons-library-2023', section: '3.1', page: '23' },
      { source: 'hansard-commons-2022-05-23', column: '32' },
      { source: 'review-summary-2022', section: 'The Government’s Immediate Response' },
    ],
    updates: [
      {
        date: '2023-02-02',
        state: 'published',
        text: 'The Government published its answer and its plan, [[name:strategy-published]]. That was after the date that it had promised.',
        cites: [
          { source: 'commons-library-2023', section: '3.2', page: '24' },
          { source: 'written-statement-may-2023' },
        ],
      },
    ],
  },
  {
    id: 'implementation-board-2022',
    by: 'Department for Education',
    made: '2022-05-23',
    title: 'A board to advise on the changes',
    text: 'To set up a board that advises on making the changes happen. Its members would be experts, people who have led big changes, and people who know the care system.',
    strength: 'will-do',
    topic: 'running-the-system',
    cites: [
      { source: 'commons-library-2023', section: '3.1', page: '23' },
      { source: 'hansard-commons-2022-05-23', column: '32' },
      { source: 'review-summary-2022', section: 'The Government’s Immediate Response' },
    ],
    updates: [
      {
        date: '2022-10-31',
        state: 'published',
        text: 'The Department for Education published the names of the members of the board.',
        cites: [
          { source: 'commons-library-2023', section: '3.1', page: '23' },
          { source: 'implementation-board-2022' },
        ],
      },
      {
        date: '2023-02-02',
        state: 'changed',
        text: 'The Education Secretary told the House of Commons that the board had been set up.',
        cites: [
          { source: 'commons-library-2023', section: '4.1', page: '35' },
          { source: 'hansard-commons-2023-02-02', column: '483 to 485' },
        ],
      },
    ],
  },
  {
    id: 'national-framework-2022',
    by: 'Department for Education',
    made: '2022-05-23',
    title: 'Agree to write a National Framework',
    text: 'To write a [[term:national-framework]] for children’s social care. It would set a clear direction. It would point to the best evidence on supporting children and families.',
    strength: 'will-do',
    topic: 'running-the-system',
    cites: [
      { source: 'commons-library-2023', section: '3.1', page: '23' },
      { source: 'hansard-commons-2022-05-23', column: '33' },
      { source: 'review-summary-2022', section: 'The Government’s Immediate Response' },
    ],
    updates: [
      {
        date: '2023-02-02',
        state: 'published',
        text: 'The Government published a draft of the [[term:national-framework]] and asked people what they thought of it.',
        cites: [
          { source: 'commons-library-2023', section: '3.2', page: '33' },
          { source: 'national-framework-consultation-2023', page: '23' },
        ],
      },
      {
        date: '2023-12-15',
        state: 'published',
        text: 'The Government published the [[term:national-framework]]. It is [[term:statutory-guidance]].',
        cites: [{ source: 'reform-statement-2023' }, { source: 'national-framework-2023' }],
      },
    ],
  },
  {
    id: 'framework-detail-2022',
    by: 'Department for Education',
    made: '2022-05-23',
    title: 'Say more about the National Framework in 2022',
    text: 'To give more detail about the [[term:national-framework]] later in the same year.',
    strength: 'will-do',
    topic: 'running-the-system',
    deadline: '2022',
    cites: [
      { source: 'commons-library-2023', section: '3.1', page: '23' },
      { source: 'hansard-commons-2022-05-23', column: '33' },
    ],
    updates: [
      {
        date: '2023-02-02',
        state: 'published',
        text: 'The Government published a draft of the [[term:national-framework]]. We found no news of details published before that.',
        cites: [
          { source: 'commons-library-2023', section: '3.2', page: '33' },
          { source: 'national-framework-consultation-2023', page: '23' },
        ],
      },
    ],
  },
  {
    id: 'social-worker-early-support-2022',
    by: 'Department for Education',
    made: '2022-05-23',
    title: 'Plans for new social workers',
    text: 'To set out plans to change the support that social workers get early in their work. The minister agreed in principle with an Early Career Framework, above all for keeping children safe.',
    strength: 'will-do',
    topic: 'workforce',
    cites: [
      { source: 'commons-library-2023', section: '3.1', page: '23' },
      { source: 'hansard-commons-2022-05-23', column: '33' },
      { source: 'review-summary-2022', section: 'The Government’s Immediate Response' },
    ],
    updates: [
      {
        date: '2023-02-02',
        state: 'published',
        text: 'The Government set out a plan for [[figure:early-career-years-2023]] of support for each new social worker.',
        cites: [
          { source: 'commons-library-2023', section: '3.2', page: '31 to 32' },
          { source: 'stable-homes-2023', page: '21 and 121 to 122' },
        ],
      },
    ],
  },
  {
    id: 'digital-fund-2022',
    by: 'Department for Education',
    made: '2022-05-23',
    title: 'A fund for better technology in councils',
    text: 'To start a fund for data and digital tools. With it, councils could use technology to help children and families better.',
    strength: 'will-do',
    topic: 'running-the-system',
    cites: [
      { source: 'commons-library-2023', section: '3.1', page: '23' },
      { source: 'hansard-commons-2022-05-23', column: '33' },
      { source: 'review-summary-2022', section: 'The Government’s Immediate Response' },
    ],
    updates: [
      {
        date: '2023-02-02',
        state: 'changed',
        text: 'The Education Secretary told the House of Commons that the fund had started. It paid for [[figure:data-projects-2023]] that were to help with a report on sharing information.',
        cites: [
          { source: 'commons-library-2023', section: '4.1', page: '35' },
          { source: 'commons-library-2023', section: '3.2', page: '27' },
          { source: 'hansard-commons-2023-02-02', column: '483 to 485' },
          { source: 'stable-homes-2023', page: '67' },
        ],
      },
    ],
  },
  {
    id: 'data-priorities-2022',
    by: 'Department for Education',
    made: '2022-05-23',
    title: 'Work on data as the Care Review asked',
    text: 'To work on the areas of data that the [[term:care-review]] put first. The review wanted information shared easily, less time spent on records, and better use of data.',
    strength: 'will-do',
    topic: 'running-the-system',
    cites: [
      { source: 'review-summary-2022', section: 'The Government’s Immediate Response' },
      { source: 'commons-library-2023', section: '2.1', page: '19 to 20' },
      { source: 'care-review-2022', page: '222 and 244' },
    ],
    updates: [
      {
        date: '2023-02-02',
        state: 'published',
        text: 'The Government promised a long-term plan for data in children’s social care.',
        cites: [
          { source: 'commons-library-2023', section: '3.2', page: '34' },
          { source: 'stable-homes-2023', page: '22' },
        ],
      },
      {
        date: '2023-12-15',
        state: 'published',
        text: 'The Government published its plan for data and technology in children’s social care.',
        cites: [{ source: 'reform-statement-2023' }, { source: 'data-strategy-2023' }],
      },
    ],
  },
  {
    id: 'foster-carers-2022',
    by: 'Department for Education',
    made: '2022-05-23',
    title: 'Put finding foster carers first',
    text: 'To give priority to working with councils to find more [[term:foster-carer|foster carers]].',
    strength: 'will-do',
    topic: 'homes-for-children',
    cites: [
      { source: 'commons-library-2023', section: '3.1', page: '23' },
      { source: 'hansard-commons-2022-05-23', column: '33' },
      { source: 'review-summary-2022', section: 'The Government’s Immediate Response' },
    ],
    updates: [
      {
        date: '2023-02-02',
        state: 'published',
        text: 'The Government promised [[figure:foster-carer-money]] to find and keep [[term:foster-carer|foster carers]].',
        cites: [
          { source: 'commons-library-2023', section: 'Summary', page: '6' },
          { source: 'commons-library-2023', section: '3.2', page: '29' },
          { source: 'stable-homes-2023', page: '19 and 97 to 98' },
        ],
      },
    ],
  },
  {
    id: 'foster-carer-campaigns-2022',
    by: 'Department for Education',
    made: '2022-05-23',
    title: 'Local campaigns to find foster carers',
    text: 'To try out local campaigns that look for [[term:foster-carer|foster carers]]. They would build up to a campaign in the whole country.',
    strength: 'will-do',
    topic: 'homes-for-children',
    cites: [
      { source: 'review-summary-2022', section: 'The Government’s Immediate Response' },
      { source: 'commons-library-2023', section: '3.1', page: '23' },
      { source: 'hansard-commons-2022-05-23', column: '33' },
    ],
    updates: [
      {
        date: '2023-05-23',
        state: 'published',
        text: 'A minister said that the Government was planning to test campaigns in the north-east of England. We found nothing newer on a national campaign.',
        cites: [
          { source: 'commons-library-2023', section: '4.4', page: '42' },
          { source: 'written-statement-may-2023' },
        ],
      },
    ],
  },
  {
    id: 'foster-carer-support-2022',
    by: 'Department for Education',
    made: '2022-05-23',
    title: 'Support people who want to become foster carers',
    text: 'To give people more support while they are becoming [[term:foster-carer|foster carers]].',
    strength: 'will-do',
    topic: 'homes-for-children',
    cites: [{ source: 'review-summary-2022', section: 'The Government’s Immediate Response' }],
    updates: [nothingFound('2026-06')],
  },
  {
    id: 'report-back-2022',
    by: 'Department for Education',
    made: '2022-05-23',
    title: 'Report to the House of Commons after a year',
    text: 'To tell the House of Commons in a year’s time how the changes were going.',
    strength: 'will-do',
    topic: 'running-the-system',
    deadline: '2023-05',
    cites: [{ source: 'review-summary-2022', section: 'The Government’s Immediate Response' }],
    updates: [
      {
        date: '2023-05-23',
        state: 'published',
        text: 'A minister told Parliament in writing what had been done in the year.',
        cites: [
          { source: 'commons-library-2023', section: '4.4', page: '41 to 42' },
          { source: 'written-statement-may-2023' },
        ],
      },
    ],
  },

  // The Education Secretary on the report of the Child Safeguarding Practice Review Panel, 26 May 2022.
  {
    id: 'safeguarding-answer-2022',
    by: 'Department for Education',
    made: '2022-05-26',
    title: 'Answer the report on keeping children safe in 2022',
    text: 'To think about what the Child Safeguarding Practice Review Panel asked for, together with the [[term:care-review]]. To answer by the end of the year.',
    strength: 'will-do',
    topic: 'child-protection',
    deadline: '2022',
    cites: [
      { source: 'commons-library-2023', section: '3.1', page: '23 to 24' },
      { source: 'hansard-commons-2022-05-26', column: '24WS to 26WS' },
    ],
    updates: [
      {
        date: '2023-02-02',
        state: 'published',
        text: 'The Government answered this report in its plan, [[name:strategy-published]]. That was after the date that it had promised.',
        cites: [{ source: 'commons-library-2023', section: '3.2', page: '24' }],
      },
    ],
  },
] satisfies z.input<typeof promiseSchema>[];
