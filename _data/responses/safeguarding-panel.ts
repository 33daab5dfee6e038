/** Owns what the Government answered to the Child Safeguarding Practice Review Panel. */
import type { z } from 'zod';
import type { responseSchema } from '../../src/model/schemas/recommendation.ts';

export default [
  {
    id: 'first-answer-panel-child-protection-units',
    to: ['panel-child-protection-units'],
    by: 'Department for Education',
    date: '2022-05-26',
    answer: 'exploring',
    text: 'The Education Secretary said that the Government would look at what the panel asked for. It would answer by the end of the year.',
    cites: [
      { source: 'commons-library-2023', section: '3.1', page: '23 to 24' },
      { source: 'hansard-commons-2022-05-26', column: '24WS to 26WS' },
    ],
  },
  {
    id: 'answer-panel-child-protection-units',
    to: ['panel-child-protection-units'],
    by: 'Department for Education',
    date: '2023-02-02',
    answer: 'accepted-in-part',
    text: 'The Government said that the Families First for Children areas would test this. Workers from councils, the police and health services would lead parts of child protection together.',
    notAnswered: 'Our source does not say that every area would have such a team.',
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '26' },
      { source: 'stable-homes-2023', page: '64' },
    ],
  },
] satisfies z.input<typeof responseSchema>[];
