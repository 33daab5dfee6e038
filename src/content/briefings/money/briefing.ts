/** The facts of the briefing on money for care leavers. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'money',
  title: 'Money after care: what you may get, and since when',
  easyReadTitle: 'Money after care',
  shelf: 'your-life',
  order: 2,
  summary:
    'Money for a first home, learning, rent and savings: who can ask for it, and since when. It says what is law, what is advice and what is only a promise.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'keep-on-caring-2016',
    'rapid-summary-2023',
    'written-answer-192387',
    'hansard-lords-2009-07-08',
    'centrepoint-shared-rate-2021',
    'coram-voice-grand-campaign',
    'act-2026-section-8',
  ],
  topics: ['money', 'work', 'education', 'a-safe-home', 'health'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To know what money there may be, how sure each amount is, and whom to ask.',
    questions: [
      'What does a first home need? What costs most?',
      'Is it fair that councils pay different amounts? Why, or why not?',
      'Find one law, one piece of advice and one promise here. Which can you count on?',
      'Who would be the best person to tell young people about this money?',
      'What would you ask your council to add to its list of help?',
    ],
    activity:
      'Make a big sheet with five columns: law now, law not started, advice, promise, not sure. Write each kind of money on a card with its amount and its year. Put the cards in the right column, oldest first. Mark each card that you need to check with your council.',
    mayUpset:
      'Money worries and debt can be painful. Nobody has to say what they have or owe. Some people may find out that they missed money. Say that it is not their fault, and help them to ask.',
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
