/** Owns what the Child Safeguarding Practice Review Panel asked for in May 2022, as far as the Commons Library lists it. */
import type { z } from 'zod';
import type { recommendationSchema } from '../../src/model/schemas/recommendation.ts';

export default [
  {
    id: 'panel-child-protection-units',
    by: 'Child Safeguarding Practice Review Panel',
    asked: '2022-05-26',
    order: 1,
    topic: 'child-protection',
    title: 'One team of police, health and social workers',
    text: 'Every council area should have a unit of experienced child protection workers. Police, health and social care should work there as one team, in one place.',
    cites: [
      { source: 'commons-library-2023', section: '2.3', page: '22' },
      { source: 'safeguarding-panel-report-2022', page: '11' },
    ],
    updates: [
      {
        date: '2023-07-26',
        state: 'changed',
        text: 'Dorset, Lincolnshire and Wolverhampton were chosen to test changes, in a programme called Families First for Children.',
        cites: [{ source: 'wolverhampton-pathfinder-2023' }, { source: 'cyp-now-first-areas-2023' }],
      },
      {
        date: '2024-04-10',
        state: 'changed',
        text: 'More areas joined the tests: Lewisham, Luton, Redbridge, Walsall, Warrington, Warwickshire and Wirral.',
        cites: [{ source: 'express-star-areas-2024' }],
      },
      {
        date: '2026-04-29',
        state: 'law-not-in-force',
        text: 'A law was passed: [[name:act-2026]]. Each area will need at least one team with people from the council, the police, health and education. This part starts only when a minister makes rules.',
        cites: [{ source: 'act-2026-section-3' }, { source: 'act-2026-section-78' }],
      },
    ],
  },
] satisfies z.input<typeof recommendationSchema>[];
