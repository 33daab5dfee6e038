/** Owns the tables of how many children in England need help, have a protection plan or are in care. */
import type { z } from 'zod';
import type { seriesSchema } from '../../src/model/schemas/figure.ts';

export default [
  {
    id: 'children-who-need-help-2022',
    title: 'How many children needed help, were being protected or were in care',
    shows: 'Many more children were in need than were in care or had a protection plan.',
    unit: 'people',
    rowLabel: 'Group of children',
    topics: ['family-help', 'child-protection', 'running-the-system'],
    columns: ['Children in 2022'],
    rows: [
      { label: 'Children in need', values: [404310] },
      { label: 'Children with a child protection plan', values: [50920] },
      { label: 'Children in care', values: [82170] },
    ],
    cites: [
      { source: 'commons-library-2023', section: '1.2', page: '9' },
      { source: 'children-in-need-statistics-2022' },
      { source: 'looked-after-statistics-2022' },
    ],
  },
  {
    id: 'children-who-need-help-rise',
    title: 'How much these numbers of children went up from 2010 to 2022',
    shows:
      'The numbers of children in care and with a protection plan went up most. There were also more children in England, which this does not allow for.',
    unit: 'percent',
    rowLabel: 'Group of children',
    topics: ['family-help', 'child-protection', 'running-the-system'],
    columns: ['Rise from 2010 to 2022'],
    rows: [
      { label: 'Children in need', values: [7.6] },
      { label: 'Children with a child protection plan', values: [30.2] },
      { label: 'Children in care', values: [27.5] },
    ],
    cites: [
      { source: 'commons-library-2023', section: '1.2', page: '9 to 10' },
      { source: 'children-in-need-statistics-2022' },
      { source: 'looked-after-statistics-2022' },
    ],
  },
] satisfies z.input<typeof seriesSchema>[];
