/** Owns the tables of numbers that run past the plan of 2023: children in care, and what care leavers do. */
import type { z } from 'zod';
import type { seriesSchema } from '../../src/model/schemas/figure.ts';

export default [
  {
    id: 'looked-after-since-2023',
    title: 'How many children were in care, as the 2025 release counts them',
    shows:
      'The number went down twice. The first two totals were revised in this release, so they differ from those first published.',
    unit: 'people',
    rowLabel: 'Day',
    who: 'Children in care. All totals come from one release: Children looked after in England including adoptions, 2025',
    topics: ['running-the-system'],
    columns: ['Children in care'],
    rows: [
      { label: '31 March 2023', values: [83750] },
      { label: '31 March 2024', values: [83530] },
      { label: '31 March 2025', values: [81770] },
    ],
    cites: [{ source: 'looked-after-statistics-2025' }],
  },
  {
    id: 'not-in-work-or-learning-since-2021',
    title: 'Care leavers aged 19 to 21 not in school, college, training or work',
    shows:
      'The share went down from [[figure:not-in-work-or-learning-2021]] to [[figure:not-in-work-or-learning-2022]]. In the last year it was [[figure:not-in-work-or-learning-2025]].',
    unit: 'percent',
    rowLabel: 'Year to 31 March',
    who: 'Care leavers aged 19 to 21. People with no information stay in the total',
    topics: ['work', 'education'],
    columns: ['Not in school, college, training or work'],
    rows: [
      { label: '2021', values: [41] },
      { label: '2022', values: [38] },
      { label: '2023', values: [38] },
      { label: '2024', values: [39] },
      { label: '2025', values: [40] },
    ],
    cites: [
      { source: 'care-leavers-activity-data-2025' },
      { source: 'written-answer-114717' },
      { source: 'local-government-lawyer-care-offer-2025' },
    ],
  },
] satisfies z.input<typeof seriesSchema>[];
