/** The facts of the briefing on the Government's answer to the care review. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'government-response',
  title: 'What the Government told care leavers in 2023',
  easyReadTitle: 'What the Government said about leaving care',
  summary:
    'This briefing follows [[figure:requests-count]] that a national review made for people leaving care. Here is what was asked, what was answered, and what has happened.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-22',
  checkedTo: '2026-06',
  checkedAgainst: ['rapid-summary-2023', 'response-web-page-2023', 'commons-library-2023', 'review-summary-2022'],
  topics: ['relationships', 'education', 'work', 'a-safe-home', 'health', 'corporate-parents', 'stigma', 'money'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To find out what was asked for you, what was answered, and what you can use now.',
    questions: [
      'Which of the requests matters most to you? Why?',
      'Which answer do you find fair? Which one do you not?',
      'What did you think was a law, and is really a promise?',
      'What will you ask your council or your [[term:personal-adviser]] next?',
    ],
    activity:
      'Write each request, each answer and each thing that happened on a card. Mix the cards. Work together to put each request beside its answer and what came of it.',
  },
  changes: [{ date: '2026-11-22', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
