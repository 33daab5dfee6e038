/** Owns what the Government answered to the Independent Inquiry into Child Sexual Abuse. */
import type { z } from 'zod';
import type { responseSchema } from '../../src/model/schemas/recommendation.ts';

export default [
  {
    id: 'answer-inquiry-duty-to-report',
    to: ['inquiry-duty-to-report'],
    by: 'Home Office',
    date: '2023-05-22',
    answer: 'accepted',
    text: 'The Government planned to bring in a duty to report. It would first ask for views, and it began to ask for evidence.',
    cites: [
      { source: 'commons-library-2023', section: '2.1', page: '20' },
      { source: 'abuse-inquiry-response-2023' },
      { source: 'duty-to-report-measures-2023' },
      { source: 'duty-to-report-evidence-2023' },
    ],
  },
] satisfies z.input<typeof responseSchema>[];
