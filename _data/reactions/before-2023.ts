/** Owns what people and organisations said before the Government's plan of February 2023. */
import type { z } from 'zod';
import type { reactionSchema } from '../../src/model/schemas/reaction.ts';

export default [
  {
    id: 'nnecl-covenant',
    who: 'National Network for the Education of Care Leavers',
    about: 'A network about the education of care leavers',
    date: '2018-10-26',
    to: 'covenant-launched',
    welcomed: 'It was very happy to support the start of the [[term:care-leaver-covenant]].',
    topics: ['work'],
    cites: [{ source: 'covenant-launch-2018' }],
  },
  {
    id: 'experts-by-experience',
    who: 'Experts by Experience Group',
    about: 'The group who wrote the foreword to the report of the Care Review',
    date: '2022-05-23',
    to: 'care-review-published',
    welcomed: 'The Care Review was a chance to change the system, so that relationships come first.',
    topics: ['relationships'],
    cites: [
      { source: 'review-summary-2022', section: 'Overview – relationships protect' },
      { source: 'care-review-2022', page: '7' },
    ],
  },
  {
    id: 'young-people-to-care-review',
    who: 'Young people in and leaving care',
    about: 'What they told the Care Review. The date is that of its report',
    date: '2022-05-23',
    to: 'care-review-launched',
    missing: 'Mental health was one of the things that they raised most.',
    topics: ['health'],
    cites: [
      { source: 'review-summary-2022', section: 'Mission 5' },
      { source: 'care-review-2022', page: '172' },
    ],
  },
  {
    id: 'children-alone-to-care-review',
    who: 'Children who seek asylum in the UK without their parents',
    about: 'What they told the Care Review. The date is that of its report',
    date: '2022-05-23',
    to: 'care-review-launched',
    missing:
      'Finding a way through the immigration system was stressful. The stress had a big effect on their mental health.',
    topics: ['health'],
    cites: [
      { source: 'review-summary-2022', section: 'Mission 5' },
      { source: 'care-review-2022', page: '172' },
    ],
  },
  {
    id: 'will-quince',
    who: 'Will Quince MP',
    about: 'The minister for children and families at the time',
    date: '2022-05-23',
    to: 'care-review-published',
    said: 'He agreed to a [[term:national-framework]]. He supported the idea of more help for social workers in their first years. He said that finding more [[term:foster-carer|foster carers]], with councils, would come first.',
    topics: ['running-the-system', 'workforce', 'homes-for-children'],
    cites: [
      { source: 'review-summary-2022', section: 'The Government’s Immediate Response' },
      { source: 'commons-library-2023', section: '3.1', page: '23' },
      { source: 'hansard-commons-2022-05-23', column: '32 to 33' },
    ],
  },
  {
    id: 'directors-of-childrens-services-2022',
    who: 'Association of Directors of Children’s Services, before the plan',
    about: 'The people who run children’s services in councils, in a report of their own',
    date: '2022-12',
    to: 'safeguarding-pressures-2022',
    welcomed: 'Councils kept children safe and still helped in good time, although more people needed help.',
    missing:
      'For some families, the council had become the last place to turn. Services for everybody did not see soon enough what they needed. This would get worse unless the Government acted quickly.',
    topics: ['family-help', 'child-protection', 'money', 'running-the-system'],
    cites: [
      { source: 'commons-library-2023', section: '1.4', page: '12 to 13' },
      { source: 'adcs-safeguarding-pressures-summary-2022', page: '1 to 7' },
    ],
  },
] satisfies z.input<typeof reactionSchema>[];
