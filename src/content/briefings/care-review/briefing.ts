/** The facts of the briefing on the Care Review of 2022. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'care-review',
  title: 'The Care Review: what it asked for, and what has come of it',
  easyReadTitle: 'What the Care Review asked for',
  picture: 'report',
  shelf: 'plans-and-answers',
  order: 3,
  summary:
    'In [[month:care-review-published]] a national review asked for big changes to care, and for [[figure:review-missions-count]] for people leaving it. Here is who led it, what it wanted, what ministers said and what has happened.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'review-summary-2022',
    'commons-library-2023',
    'rapid-summary-2023',
    'response-web-page-2023',
    'apprentice-bursary-guidance-2025',
    'local-connection-regulations-2025',
    'act-2026-section-7-june-2026',
  ],
  topics: [
    'corporate-parents',
    'stigma',
    'relationships',
    'education',
    'work',
    'a-safe-home',
    'health',
    'money',
    'running-the-system',
  ],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To find out what a big review wanted for care, what it was told, and what has changed since.',
    questions: [
      'Which of the [[figure:review-missions-count]] would you put first? Which one is missing?',
      'The review wanted more public bodies to be corporate parents. Which ones would you choose?',
      'Would you want the law to protect people because they were in care? Why, or why not?',
      'The review wanted fast changes in the whole country. The Government wanted to test first. Who do you agree with?',
      'If you led a review, whom would you listen to?',
    ],
    mayUpset: 'Some parts are about homelessness, early death and being treated badly because of care.',
    ifUpset: 'Read these parts yourself first. Nobody has to talk about their own life, and anyone can leave the room.',
    activity: {
      kind: 'timeline',
      how: 'In small groups, put the cards in order, with what happened first at the top. Look in the handout for the dates.',
      events: [
        'care-review-launched',
        'care-review-published',
        'strategy-published',
        'allowance-raised',
        'bursary-raised',
        'local-connection-ended',
        'act-2026',
      ],
    },
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
