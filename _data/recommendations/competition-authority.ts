/** Owns what the Competition and Markets Authority asked for in March 2022, as far as the Commons Library lists it. */
import type { z } from 'zod';
import { nothingFound } from '../../src/model/nothing-found.ts';
import type { recommendationSchema } from '../../src/model/schemas/recommendation.ts';

export default [
  {
    id: 'cma-buy-together',
    by: 'Competition and Markets Authority',
    asked: '2022-03-10',
    order: 1,
    topic: 'homes-for-children',
    title: 'Councils that find homes together',
    text: 'The Government should make sure that there are bodies that plan and buy homes for children together. Every council should have to join one.',
    cites: [
      { source: 'commons-library-2023', section: '2.2', page: '21' },
      { source: 'cma-england-summary-2022', paragraph: '31 to 58' },
    ],
    updates: [
      {
        date: '2024-11-18',
        state: 'money-paid',
        text: 'The Government said it was giving [[figure:regional-care-money]] to two groups of councils.',
        cites: [{ source: 'regional-care-pathfinders-2024' }],
      },
      {
        date: '2025-05',
        state: 'changed',
        text: 'Greater Manchester began the first regional care co-operative in the country.',
        cites: [{ source: 'greater-manchester-regional-care' }],
      },
    ],
  },
  {
    id: 'cma-look-at-rules',
    by: 'Competition and Markets Authority',
    asked: '2022-03-10',
    order: 2,
    topic: 'homes-for-children',
    title: 'Look again at the rules for homes',
    text: 'The Government should look again at the rules that affect whether there are enough homes for children in care.',
    cites: [
      { source: 'commons-library-2023', section: '2.2', page: '21' },
      { source: 'cma-england-summary-2022', paragraph: '59 to 73' },
    ],
    updates: [nothingFound('2026-06')],
  },
  {
    id: 'cma-yearly-review',
    by: 'Competition and Markets Authority',
    asked: '2022-03-10',
    order: 3,
    topic: 'homes-for-children',
    title: 'A yearly report on homes for children in care',
    text: 'The Government should have somebody look every year at how things stand with homes for children in care.',
    cites: [
      { source: 'commons-library-2023', section: '2.2', page: '21' },
      { source: 'cma-england-summary-2022', paragraph: '59 to 73' },
    ],
    updates: [nothingFound('2026-06')],
  },
  {
    id: 'cma-watch-companies',
    by: 'Competition and Markets Authority',
    asked: '2022-03-10',
    order: 4,
    topic: 'homes-for-children',
    title: 'Watch for companies that may fail',
    text: 'The Government should have somebody watch whether the providers that are hardest to replace may fail. It could work as in social care for adults.',
    cites: [
      { source: 'commons-library-2023', section: '2.2', page: '21' },
      { source: 'cma-england-summary-2022', paragraph: '74 to 85' },
    ],
    updates: [
      {
        date: '2026-04-29',
        state: 'law-not-in-force',
        text: 'A law was passed so that a minister can have the finances of the most important providers watched. On that day, ministers could make rules on who they are. The rest waited for a minister to start it.',
        cites: [{ source: 'act-2026-section-16' }, { source: 'act-2026-section-78' }],
      },
    ],
  },
] satisfies z.input<typeof recommendationSchema>[];
