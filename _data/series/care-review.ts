/** Owns the tables of numbers that pages show as charts and tables. */
import type { z } from 'zod';
import type { seriesSchema } from '../../src/model/schemas/figure.ts';

export default [
  {
    id: 'missions-cost-ten-years',
    title: 'What the Care Review’s missions for care leavers would cost each year',
    shows:
      'The most extra money is needed in the second and third years. From the fifth year on, it is much the same each year.',
    unit: 'pounds',
    scale: 'millions',
    rowLabel: 'What the money is for',
    chartRow: 'All the missions for care leavers',
    who: 'The Care Review’s missions for care leavers',
    topics: ['money'],
    columns: ['Year 1', 'Year 2', 'Year 3', 'Year 4', 'Year 5', 'Year 6', 'Year 7', 'Year 8', 'Year 9', 'Year 10'],
    rows: [
      { label: 'All the missions for care leavers', values: [-5, -74, -99, -44, -31, -35, -35, -34, -34, -31] },
      { label: 'Family finding', values: [0, -58, -54, 2, -1, -6, -6, -6, -6, -5] },
      { label: 'Longer Staying Put', values: [0, 0, -7, -16, -17, -17, -17, -18, -18, -18] },
      { label: 'More Staying Close', values: [0, 0, -14, -6, 13, 22, 25, 27, 30, 33] },
      { label: 'More supported lodgings', values: [0, -9, -16, -16, -17, -17, -18, -18, -19, -19] },
      { label: 'A bigger setting up home allowance', values: [-4, -4, -5, -5, -6, -7, -8, -8, -9, -10] },
      { label: 'A bursary for apprentices', values: [-1, -1, -1, -1, -1, -1, -1, -1, -1, -1] },
      { label: 'Free prescriptions', values: [0, -2, -2, -3, -3, -3, -3, -3, -3, -3] },
    ],
    signNote:
      'A minus sign means extra money to spend. A number with no minus sign means, as we read it, money saved. In our source the rows do not add up to the total in the later years.',
    cites: [
      { source: 'review-summary-2022', section: 'Funding the Care Leaver Recommendations' },
      { source: 'care-review-2022', page: '236' },
    ],
  },
  {
    id: 'review-cost-four-years',
    title: 'New money that the Care Review asked for in each year',
    shows:
      'Most of the new money was for the second and third years. In our sources the years add up to less than the total of [[figure:review-asked-money]].',
    unit: 'pounds',
    scale: 'millions',
    rowLabel: 'Year',
    who: 'All of children’s social care, not only help for care leavers',
    topics: ['money'],
    columns: ['New money'],
    rows: [
      { label: 'Year 1', values: [46] },
      { label: 'Year 2', values: [987] },
      { label: 'Year 3', values: [1257] },
      { label: 'Year 4', values: [233] },
    ],
    cites: [
      { source: 'review-summary-2022', section: 'Summary of Proposals' },
      { source: 'commons-library-2023', section: '2.1', page: '19' },
      { source: 'care-review-2022', page: '12' },
    ],
  },
] satisfies z.input<typeof seriesSchema>[];
