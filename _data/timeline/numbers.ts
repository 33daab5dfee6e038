/** Owns the dated events about numbers: releases of statistics, and a report by those who run children's services. */
import type { z } from 'zod';
import type { timelineEventSchema } from '../../src/model/schemas/timeline.ts';

export default [
  {
    id: 'care-leavers-count-2015',
    date: '2015-03',
    kind: 'statistics',
    title: 'The year that the numbers in Keep On Caring are about',
    changed:
      'In the year that ended this month, [[figure:not-learning-or-working-2015]] of care leavers were not in school, college, training or work. They were aged [[figure:activity-from-age-2015]] to [[figure:activity-to-age-2015]].',
    topics: ['education', 'work'],
    cites: [
      { source: 'keep-on-caring-2016', paragraph: '1.26' },
      { source: 'keep-on-caring-2016', paragraph: '3.19' },
      { source: 'children-looked-after-2015' },
    ],
  },
  {
    id: 'council-spending-recount-2014',
    date: '2014',
    kind: 'statistics',
    title: 'Council spending is counted in a new way',
    changed:
      'From the financial year that began in this year, services to young people were counted as children’s social care. So the years before it cannot be compared with the later ones.',
    topics: ['money'],
    cites: [
      { source: 'commons-library-2023', section: '1.3', page: '10 to 11' },
      { source: 'council-spending-2023', table: '1a' },
    ],
  },
  {
    id: 'looked-after-count-2022',
    date: '2022-11-17',
    kind: 'statistics',
    title: 'Children in care are counted for 2022',
    changed: 'The Department for Education counted [[figure:looked-after-2022]] in care in England.',
    topics: ['running-the-system'],
    cites: [{ source: 'commons-library-2023', section: '1.2', page: '9' }, { source: 'looked-after-statistics-2022' }],
  },
  {
    id: 'council-spending-count-2023',
    date: '2023-03-23',
    kind: 'statistics',
    title: 'New numbers on what councils spend on children',
    changed:
      'Updated numbers showed that councils spent [[figure:council-spending-2021-cash]] on children’s social care in one financial year.',
    topics: ['money'],
    cites: [
      { source: 'commons-library-2023', section: '1.3', page: '11' },
      { source: 'council-spending-2023', table: '1a' },
    ],
  },
  {
    id: 'looked-after-count-2024',
    date: '2024',
    kind: 'statistics',
    title: 'Children in care are counted for 2024',
    changed:
      'The Department for Education counted [[figure:looked-after-2024-first]] in care in England. It later revised this to [[figure:looked-after-2024-revised]].',
    topics: ['running-the-system'],
    cites: [{ source: 'looked-after-statistics-2024' }, { source: 'looked-after-statistics-2025' }],
  },
  {
    id: 'care-leavers-count-2025',
    date: '2025-03-31',
    kind: 'statistics',
    title: 'The year of the newest numbers on care leavers',
    changed:
      'In the year that ended on this day, [[figure:not-in-work-or-learning-2025]] of care leavers were not in school, college, training or work. They were aged [[figure:activity-from-age-2015]] to [[figure:activity-to-age-2015]].',
    topics: ['education', 'work'],
    cites: [{ source: 'care-leavers-activity-data-2025' }],
  },
  {
    id: 'looked-after-count-2025',
    date: '2025',
    kind: 'statistics',
    title: 'Children in care are counted for 2025',
    changed:
      'The Department for Education counted [[figure:looked-after-2025]] in care in England. This was [[figure:looked-after-fall-2025]] fewer than the year before.',
    topics: ['running-the-system'],
    cites: [{ source: 'looked-after-statistics-2025' }],
  },
] satisfies z.input<typeof timelineEventSchema>[];
