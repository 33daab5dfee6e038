/** The facts of the briefing on the Government's answer to the care review. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'government-response',
  title: 'What care leavers were promised, and what you can ask for now',
  easyReadTitle: 'What the Government said about leaving care',
  picture: 'letter',
  shelf: 'plans-and-answers',
  order: 1,
  summary:
    'This briefing follows [[figure:requests-count]] that a national review made for people leaving care. Here is what was asked, what was answered, and what has happened.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-22',
  checkedTo: '2026-06',
  checkedAgainst: [
    'rapid-summary-2023',
    'response-web-page-2023',
    'commons-library-2023',
    'review-summary-2022',
    'homelessness-letter-2024',
    'written-answer-18041',
    'written-answer-88432',
    'written-answer-95806',
    'lbc-prescriptions-2025',
    'homelessness-plan-everyyouth-2026',
    'act-2026-section-9-june-2026',
  ],
  topics: ['relationships', 'education', 'work', 'a-safe-home', 'health', 'corporate-parents', 'stigma', 'money'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To find out what was asked for you, what was answered, and what you can use now.',
    questions: [
      'Which of these changes matters most to you?',
      'Which answer seems fair? Which seems unfair?',
      'Find one law and one promise here. What is the difference?',
      'What is one thing that you will ask for? Who will you ask?',
    ],
    mayUpset: 'Some parts are about homelessness, early death and not having family.',
    ifUpset: 'Read these parts yourself first. Nobody has to talk about their own life, and anyone can leave the room.',
    activity: {
      kind: 'matching',
      how: 'In small groups, find the cards that belong together: what was asked, what was answered, what happened. Look for words that come back.',
      requests: [
        'family-finding',
        'apprentice-bursary',
        'staying-put-and-close',
        'health-plans-and-prescriptions',
        'protected-characteristic',
      ],
    },
  },
  changes: [
    { date: '2026-11-22', text: 'First published. It includes what happened up to [[checked:month]].' },
    {
      date: '2026-11-25',
      text: 'We added what our newer records show. New are the letter to councils of [[month:homelessness-letter-2024]], the new guidance on housing, rent guarantors and NHS interviews. New too are family finding, the age for Staying Put, and the part of the law that we could not read.',
    },
  ],
} satisfies z.input<typeof briefingSchema>;
