/** Owns the numbers in what people and organisations said. */
import type { z } from 'zod';
import type { figureSchema } from '../../src/model/schemas/figure.ts';

export default [
  // What members of Parliament pointed to in 2025.
  {
    id: 'mps-homeless-share',
    value: 33,
    unit: 'percent',
    precision: 'about',
    about: 'The share of care leavers who become homeless, in a press report about what members of Parliament said.',
    period: 'as given in July 2025',
    who: 'Care leavers who become homeless within two years',
    where: 'England',
    inWords: 'about 1 in 3',
    outOf: { count: 1, of: 3 },
    topics: ['a-safe-home'],
    doNotCompareWith: ['homeless-in-care-share'],
    cites: [{ source: 'local-government-lawyer-care-offer-2025' }],
  },
  {
    id: 'mps-homeless-years',
    value: 2,
    unit: 'years',
    about: 'The time within which these care leavers become homeless.',
    period: 'as given in July 2025',
    who: 'Care leavers who become homeless',
    where: 'England',
    topics: ['a-safe-home'],
    cites: [{ source: 'local-government-lawyer-care-offer-2025' }],
  },
] satisfies z.input<typeof figureSchema>[];
