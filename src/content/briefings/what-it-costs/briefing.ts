/** The facts of the briefing on what children's social care costs, and what changing it would cost. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'what-it-costs',
  title: 'What help for children costs, and what change would cost',
  easyReadTitle: 'The money to help children and care leavers',
  picture: 'bill',
  shelf: 'plans-and-answers',
  order: 7,
  summary:
    'Councils spend billions of pounds a year on help for children and families. Here is what was asked for, what was promised, and what we do not know.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'commons-library-2023',
    'review-summary-2022',
    'rapid-summary-2023',
    'community-care-spending-review-2025',
    'written-answer-106342',
  ],
  topics: ['money', 'running-the-system'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To understand the big sums, and to think about what money could do for children and care leavers.',
    questions: [
      'Which of these sums surprised you? Why?',
      'Is it better to test ideas in a few areas first, or to start everywhere at once?',
      'Is it fair that councils spend different amounts for each child? Why, or why not?',
      'Which help for care leavers would you pay for first?',
      'How can people check that promised money is spent well?',
    ],
    mayUpset: 'It can hurt to hear that help was not paid for, or that people talk about children as a cost.',
    ifUpset:
      'Talk about sums and choices, and never about what one person costs. Nobody has to talk about their own money or life, and anyone can leave the room.',
    activity: {
      kind: 'timeline',
      how: 'In small groups, put the cards in order, with what happened first at the top. Look in the handout for the dates.',
      events: [
        'council-spending-recount-2014',
        'care-review-published',
        'strategy-published',
        'five-charities-analysis-2023',
        'regional-care-money-2024',
        'spending-review-2025',
        'families-first-partnership-money-2026',
      ],
    },
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
