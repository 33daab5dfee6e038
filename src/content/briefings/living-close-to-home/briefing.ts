/** The facts of the briefing on homes for children in care near where they come from. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'living-close-to-home',
  title: 'Living close to home: what was planned for children in care',
  easyReadTitle: 'Living near the people and places you know',
  picture: 'close-by',
  shelf: 'your-life',
  order: 7,
  summary:
    'In [[year:strategy-published]] the Government said that children in care were living far from home. Here is what it planned about that, and what has happened.',
  audience: 'Young people who are or were in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'commons-library-2023',
    'review-summary-2022',
    'regional-care-pathfinders-2024',
    'supported-accommodation-consultation',
    'community-care-spending-review-2025',
    'written-answer-106342',
    'act-2026-section-17',
  ],
  topics: ['homes-for-children', 'a-safe-home', 'money'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To find out what was planned so that children in care can live near people they know.',
    questions: [
      'What is good to have near the home of any child?',
      'Is it fair that companies earn money from homes for children? Why, or why not?',
      'What could councils do better together than alone? What could go wrong?',
      'Find one law and one promise here. What is the difference?',
      'Which plan would you check on first? Whom would you ask?',
    ],
    mayUpset: 'Some people have had to live far from their family, or in homes that were not good.',
    ifUpset: 'Talk about plans and not about anyone’s own homes. Nobody has to speak, and anyone can leave the room.',
    activity: {
      kind: 'matching',
      how: 'In small groups, find the cards that belong together: what was asked, what was answered, what happened. Look for words that come back.',
      requests: [
        'review-regional-cooperatives',
        'cma-watch-companies',
        'review-foster-recruitment',
        'review-no-unregulated-homes',
      ],
    },
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
