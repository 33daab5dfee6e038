/** Owns the dated events up to July 2016 that the opening and the first two outcomes of Keep On Caring name. */
import type { z } from 'zod';
import type { timelineEventSchema } from '../../src/model/schemas/timeline.ts';

export default [
  {
    id: 'ofsted-framework-2014',
    date: '2014',
    kind: 'review',
    title: 'Ofsted first judges help for care leavers',
    officialName: 'Inspecting local authority children’s services: framework',
    changed:
      '[[term:ofsted]] got new rules for how it inspects councils. For the first time, they had a judgement on help for care leavers.',
    topics: ['corporate-parents', 'running-the-system'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '1.3' }, { source: 'ofsted-inspection-framework-2014' }],
  },
  {
    id: 'barnet-hub-2014',
    date: '2014',
    kind: 'programme',
    title: 'A jobcentre worker joins a leaving care team',
    changed:
      'In Barnet, a jobcentre worker and a charity began to work inside the council’s leaving care team. By [[month:keep-on-caring]] they had helped more than [[figure:barnet-hub-jobs-2016]] into work.',
    topics: ['work'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.35' }],
  },
  {
    id: 'public-contracts-2015',
    date: '2015',
    kind: 'law',
    title: 'Public bodies could look at more than the price',
    officialName: 'Public Contracts Regulations 2015',
    changed:
      'The rules let public bodies look at wider good to society when they chose a company. In [[year:keep-on-caring]] the Government said that its contracts of [[figure:government-contracts-2016]] or more looked at apprenticeships.',
    topics: ['work'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.26' }, { source: 'public-contracts-regulations-2015' }],
  },
  {
    id: 'youth-engagement-fund-2015',
    date: '2015-04',
    kind: 'programme',
    title: 'The Youth Engagement Fund begins',
    changed:
      'It paid for help with learning and training for people aged [[figure:youth-engagement-from-age-2015]] to [[figure:youth-engagement-to-age-2015]]. Of [[figure:youth-engagement-projects-2015]], [[figure:youth-engagement-care-projects-2015]] worked with young people who were in care or might come into care.',
    topics: ['education', 'work'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.38' }],
  },
  {
    id: 'nao-report-2015',
    date: '2015-07',
    kind: 'report',
    title: 'The National Audit Office reports on leaving care',
    officialName: 'Care leavers’ transition to adulthood',
    changed:
      'In [[year:keep-on-caring]] the Government cited this report, and wrote that care leavers are more often in prison or homeless. The studies behind this cover people of all ages.',
    topics: ['a-safe-home', 'running-the-system'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '1.27' }, { source: 'nao-care-leavers-2015' }],
  },
  {
    id: 'care-leavers-asked-2016',
    date: '2016-01',
    kind: 'consultation',
    title: 'Care leavers tell officials about leaving care',
    changed:
      'From January to March, officials heard from care leavers at [[figure:consultation-events-2016]]. The worry that came up most was being alone and lonely.',
    topics: ['relationships', 'corporate-parents'],
    cites: [
      { source: 'keep-on-caring-2016', paragraph: '1.15' },
      { source: 'keep-on-caring-2016', paragraph: '1.32 to 1.33' },
    ],
  },
  {
    id: 'innovation-money-2016',
    date: '2016-04',
    kind: 'money',
    title: 'More money to test new ideas in care',
    changed:
      'The Government said that it would put another [[figure:innovation-money-2016]] into a programme that tests new ways to help. Part of this was for help with becoming an adult.',
    topics: ['money'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '2.2' }, { source: 'innovation-programme-news-2016' }],
  },
  {
    id: 'children-and-social-work-bill-2016',
    date: '2016',
    kind: 'law',
    title: 'A plan for a law for care leavers',
    officialName: 'Children and Social Work Bill',
    changed:
      'The plan for a new law had [[figure:new-duties-2016]] for care leavers. They became law, and started in [[month:personal-adviser-to-25]].',
    topics: ['corporate-parents'],
    cites: [
      { source: 'keep-on-caring-2016', paragraph: '3.5' },
      { source: 'children-and-social-work-bill-2016' },
      { source: 'act-2017-start' },
    ],
  },
  {
    id: 'ofsted-annual-report-2016',
    date: '2016',
    kind: 'report',
    title: 'Ofsted reports on children’s social care',
    officialName: 'Ofsted Social Care Annual Report 2016',
    changed:
      'In [[year:keep-on-caring]] the Government took two things from Ofsted’s work. Any council can be good, and how good it is does not depend on how poor its area is.',
    topics: ['running-the-system'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '1.6' }, { source: 'ofsted-annual-report-2016' }],
  },
  {
    id: 'narey-report-2016',
    date: '2016-07',
    kind: 'review',
    title: 'A review of children’s homes asks for Staying Close',
    officialName: 'Residential care in England',
    changed:
      'Sir Martin Narey asked the Government to bring in [[term:staying-close]] for young people who leave children’s homes. He said that it should be tested first.',
    topics: ['a-safe-home', 'homes-for-children'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '2.16 to 2.18' }, { source: 'narey-residential-care-2016' }],
  },
  {
    id: 'putting-children-first-2016',
    date: '2016-07-04',
    kind: 'strategy',
    title: 'A plan for all of children’s social care',
    officialName: 'Putting Children First',
    changed:
      'The Government published a plan for all of children’s social care. [[name:keep-on-caring]], its plan for care leavers, came in the same week.',
    topics: ['running-the-system'],
    cites: [
      { source: 'keep-on-caring-2016', paragraph: '1.4' },
      { source: 'keep-on-caring-2016', page: '4', section: 'Ministerial Foreword' },
      { source: 'putting-children-first-2016' },
    ],
  },
] satisfies z.input<typeof timelineEventSchema>[];
