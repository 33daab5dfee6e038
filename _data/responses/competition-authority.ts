/** Owns what the Government answered in February 2023 to the Competition and Markets Authority. */
import type { z } from 'zod';
import type { responseSchema } from '../../src/model/schemas/recommendation.ts';

const NO_ANSWER =
  'We found no answer to this request in the documents that we read. We did not read the Government’s whole plan.';

export default [
  {
    id: 'answer-cma-buy-together',
    to: ['cma-buy-together'],
    by: 'Department for Education',
    date: '2023-02-02',
    answer: 'accepted-in-part',
    text: 'The Government said that it would test regional care cooperatives in [[figure:regional-care-pilots]]. It would look at the results, and hoped to have more.',
    notAnswered: 'Our source does not say that every council would have to join one.',
    promises: ['regional-care-cooperatives'],
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '29' },
      { source: 'stable-homes-2023', page: '19 and 102 to 106' },
    ],
  },
  {
    id: 'answer-cma-look-at-rules',
    to: ['cma-look-at-rules'],
    by: 'Department for Education',
    date: '2023-02-02',
    answer: 'accepted-in-part',
    text: 'The Government said that a group of experts was looking at all the rules, to write core standards for homes.',
    notAnswered: 'Our source does not say that the group would look at whether the rules leave enough homes.',
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '30' },
      { source: 'stable-homes-2023', page: '20 and 100' },
    ],
  },
  {
    id: 'answer-cma-yearly-review',
    to: ['cma-yearly-review'],
    by: 'Department for Education',
    date: '2023-02-02',
    answer: 'no-direct-answer',
    text: NO_ANSWER,
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '28 to 30' },
      { source: 'rapid-summary-2023', section: 'The Headlines' },
    ],
  },
  {
    id: 'answer-cma-watch-companies',
    to: ['cma-watch-companies'],
    by: 'Department for Education',
    date: '2023-02-02',
    answer: 'accepted-in-part',
    text: 'The Government said that it would work with [[term:ofsted]] on plans to check the finances of large providers. They are the largest that run children’s homes or foster care agencies.',
    notAnswered: 'It spoke of the largest providers. The request was about those that are hardest to replace.',
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '29' },
      { source: 'commons-library-2023', section: 'Summary', page: '6' },
      { source: 'stable-homes-2023', page: '19 and 101' },
    ],
  },
] satisfies z.input<typeof responseSchema>[];
