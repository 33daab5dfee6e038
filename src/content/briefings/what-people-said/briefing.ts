/** The facts of the briefing on what people said about the Government's plan of 2023. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'what-people-said',
  title: 'Who liked the plan for care, and who asked for more',
  easyReadTitle: 'What people thought of the plan for care',
  shelf: 'plans-and-answers',
  order: 5,
  summary:
    'Charities, councils, social workers and Parliament said what they thought of the Government’s plan of [[year:strategy-published]]. Many liked parts of it, and wanted more money or more speed.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'commons-library-2023',
    'response-web-page-2023',
    'nyas-plan-response-2023',
    'nyas-response-2023',
    'local-government-lawyer-care-offer-2025',
    'commissioner-care-leavers-month-2025',
  ],
  topics: ['money', 'family-help', 'kinship', 'workforce', 'homes-for-children', 'corporate-parents', 'a-safe-home'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To compare what people said about the plan, and to find words for your own view.',
    questions: [
      'Who do you agree with most, and why?',
      'What did many of them ask for?',
      'Is it better to test an idea first, or to start everywhere at once?',
      'Whose view is missing here?',
      'What would you have told the Government?',
    ],
    activity:
      'Give each pair one person or group from this page. The pair writes two cards: what they liked, and what they missed. Put all the cards on the wall, and join those that say the same. Then everybody writes a card of their own.',
    mayUpset:
      'Some parts are about homelessness and about children who go into care. Read them first. People may disagree, so agree to listen to each other. Nobody has to talk about their own life.',
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
