/** Owns what came of the plan of 2023 for kinship carers and social workers, where no other file holds it. */
import type { z } from 'zod';
import type { timelineEventSchema } from '../../src/model/schemas/timeline.ts';

export default [
  {
    id: 'kinship-training-2024',
    date: '2024-04',
    kind: 'programme',
    title: 'Training for kinship carers starts',
    changed:
      'A minister said that training and support for [[term:kinship-care|kinship carers]] had started in this month. The charity Kinship runs it, for all kinship carers in England who want it. We do not know how long it will go on.',
    topics: ['kinship'],
    cites: [{ source: 'written-answer-26804' }, { source: 'written-answer-21409' }],
  },
  {
    id: 'kinship-guidance-2024',
    date: '2024-10-11',
    kind: 'guidance',
    title: 'New guidance on kinship care',
    changed:
      'The Government published [[term:statutory-guidance]] on [[term:kinship-care]]. It says that each council publishes a kinship local offer: a list of the help for kinship carers.',
    topics: ['kinship'],
    cites: [{ source: 'kinship-guidance-goodman-ray-2024' }],
  },
  {
    id: 'agency-rules-2024',
    date: '2024-10-31',
    kind: 'guidance',
    title: 'National rules on agency social workers start',
    changed:
      'New [[term:statutory-guidance]] started, with rules for councils that use an [[term:agency-social-worker]]. Its aim is that councils need fewer of them, and that they cost less.',
    topics: ['workforce'],
    cites: [{ source: 'agency-rules-2024' }],
  },
  {
    id: 'early-career-framework-dropped-2025',
    date: '2025-03-21',
    kind: 'report',
    title: 'A magazine reports another plan for new social workers',
    changed:
      'Community Care reported that the Government had dropped the Early Career Framework. It proposed another programme: two years of support for new social workers, if there was money.',
    topics: ['workforce'],
    cites: [{ source: 'community-care-induction-2025' }],
  },
] satisfies z.input<typeof timelineEventSchema>[];
