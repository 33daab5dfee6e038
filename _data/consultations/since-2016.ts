/** Owns the times since 2016 when the Government and Ofsted asked the public for views, apart from those on Stable Homes, Built on Love. */
import type { z } from 'zod';
import type { consultationSchema } from '../../src/model/schemas/reaction.ts';

export default [
  {
    id: 'corporate-parenting-consultation-2017',
    name: 'Corporate parenting, the local offer and personal adviser support',
    by: 'Department for Education',
    asked:
      'What people thought of guidance for the new law. It was about [[term:corporate-parent|corporate parents]], the [[term:local-offer]] and [[term:personal-adviser|personal advisers]].',
    opened: '2017-10-16',
    closed: '2017-11-27',
    address: 'https://consult.education.gov.uk/children-in-care/corporate-parenting-the-local-offer-and-personal-a/',
    topics: ['corporate-parents'],
    cites: [{ source: 'corporate-parenting-consultation-2017' }],
  },
  {
    id: 'ofsted-judgement-consultation-2022',
    name: 'A new judgement within ILACS on the experiences and progress of care leavers',
    by: 'Ofsted',
    asked:
      'What people thought of a separate judgement on how care leavers are doing, when [[term:ofsted]] inspects councils.',
    opened: '2022-06-22',
    closed: '2022-07-29',
    outcome: '[[term:ofsted]] decided to start the separate judgement in [[month:ofsted-judgement]].',
    outcomeDate: '2022-12-02',
    address:
      'https://gov.uk/government/consultations/introducing-a-separate-judgement-about-care-leavers-within-the-inspection-of-local-authority-childrens-services-ilacs/outcome/a-new-ilacs-judgement-on-the-experiences-and-progress-of-care-leavers-report-on-the-responses-to-the-consultation',
    topics: ['corporate-parents', 'running-the-system'],
    cites: [{ source: 'ofsted-care-leaver-judgement' }],
  },
  {
    id: 'supported-accommodation-consultation-2022',
    name: 'Regulating supported accommodation for looked after children and care leavers aged 16 and 17',
    by: 'Department for Education',
    asked:
      'What people thought of rules and standards for supported accommodation for young people aged [[figure:supported-accommodation-from-age]] and [[figure:supported-accommodation-to-age]].',
    opened: '2022-12-05',
    closed: '2023-01-16',
    outcome:
      'The Government said that it would bring the rules. To register with [[term:ofsted]] would be compulsory from [[date:supported-accommodation-2023]].',
    outcomeDate: '2023-04-06',
    address:
      'https://consult.education.gov.uk/regulating-supported-accommodation-team/regulating-supported-accommodation-looked-after',
    topics: ['a-safe-home', 'running-the-system'],
    cites: [{ source: 'supported-accommodation-consultation' }],
  },
] satisfies z.input<typeof consultationSchema>[];
