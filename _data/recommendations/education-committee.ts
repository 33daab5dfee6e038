/** Owns what the Education Committee of the House of Commons asked for in July 2025, as far as our sources say. */
import type { z } from 'zod';
import type { recommendationSchema } from '../../src/model/schemas/recommendation.ts';

export default [
  {
    id: 'education-committee-national-care-offer',
    by: 'Education Committee',
    asked: '2025-07-10',
    order: 1,
    topic: 'corporate-parents',
    title: 'A National Care Offer for care leavers',
    text: 'The Government should make a National Care Offer. It should set a consistent standard of help with money and housing for care leavers.',
    cites: [
      { source: 'local-government-lawyer-care-offer-2025' },
      { source: 'education-committee-debate-2025' },
      { source: 'education-committee-hc-430-2025' },
    ],
    updates: [
      {
        date: '2026-06',
        state: 'nothing-found',
        text: 'The Government had replied to the report by [[date:education-committee-debate-2025]]. We have not read its reply, so we do not know its answer.',
        cites: [{ source: 'education-committee-debate-2025' }, { source: 'education-committee-hc-1350-2025' }],
      },
    ],
  },
] satisfies z.input<typeof recommendationSchema>[];
