/** Owns the one request of the Independent Inquiry into Child Sexual Abuse that the Commons Library names. */
import type { z } from 'zod';
import { nothingFound } from '../../src/model/nothing-found.ts';
import type { recommendationSchema } from '../../src/model/schemas/recommendation.ts';

export default [
  {
    id: 'inquiry-duty-to-report',
    by: 'Independent Inquiry into Child Sexual Abuse',
    asked: '2022-10-20',
    order: 1,
    topic: 'child-protection',
    title: 'A duty to report child sexual abuse',
    text: 'It should be a duty, and not a choice, to report child sexual abuse.',
    cites: [{ source: 'commons-library-2023', section: '2.1', page: '20' }, { source: 'abuse-inquiry-report-2022' }],
    updates: [
      {
        date: '2023-05-22',
        state: 'published',
        text: 'The Government began to ask for evidence on a duty to report.',
        cites: [
          { source: 'commons-library-2023', section: '2.1', page: '20' },
          { source: 'duty-to-report-evidence-2023' },
        ],
      },
      nothingFound('2026-06'),
    ],
  },
] satisfies z.input<typeof recommendationSchema>[];
