/** Owns the two tables of numbers in the opening of Keep On Caring (2016): Ofsted's judgements, and what care leavers did. */
import type { z } from 'zod';
import type { seriesSchema } from '../../src/model/schemas/figure.ts';

export default [
  {
    id: 'ofsted-judgements-2016',
    title: 'What Ofsted thought of councils’ help, up to July 2016',
    shows: 'Ofsted did not judge most councils good, at helping care leavers or at helping children in general.',
    unit: 'percent',
    columns: ['Help for care leavers', 'All children’s services'],
    rowLabel: 'Judgement',
    rows: [
      { label: 'Outstanding', values: [2, 2] },
      { label: 'Good', values: [34, 23] },
      { label: 'Requires improvement', values: [51, 50] },
      { label: 'Inadequate', values: [13, 25] },
    ],
    who: 'Councils that Ofsted had inspected under its Single Inspection Framework; our source does not say how many',
    topics: ['corporate-parents', 'running-the-system'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '1.28', page: '16' }, { source: 'ofsted-judgement-data-2016' }],
  },
  {
    id: 'care-leaver-activity-2015',
    title: 'What care leavers aged 19 to 21 were doing, year to March 2015',
    shows:
      'The biggest group was not in school, college, training or work. The rows add up to less than everybody: our source does not say what the others did.',
    unit: 'percent',
    columns: ['Year to March 2015'],
    rowLabel: 'What they were doing',
    rows: [
      { label: 'Higher education', values: [6] },
      { label: 'Other education', values: [18] },
      { label: 'Training or work', values: [23] },
      { label: 'Not in school, college, training or work', values: [39] },
    ],
    who: 'Care leavers aged 19 to 21',
    topics: ['education', 'work'],
    cites: [
      { source: 'keep-on-caring-2016', paragraph: '1.26' },
      { source: 'keep-on-caring-2016', paragraph: '3.19' },
      { source: 'children-looked-after-2015' },
    ],
  },
] satisfies z.input<typeof seriesSchema>[];
