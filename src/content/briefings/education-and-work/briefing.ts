/** The facts of the briefing on the learning and the work of care leavers. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'education-and-work',
  title: 'School, college, university and jobs: what you can ask for',
  easyReadTitle: 'Help to learn and work after care',
  picture: 'studying',
  shelf: 'your-life',
  order: 4,
  summary:
    'Care leavers who start an apprenticeship before they turn [[figure:apprentice-bursary-under-age]] can get [[figure:apprentice-bursary-2023]]. For university there can be money from the council. Here is how to ask, and what came of the promises of jobs and places to learn.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'keep-on-caring-2016',
    'review-summary-2022',
    'rapid-summary-2023',
    'commons-library-2023',
    'written-answer-14966',
    'written-answer-22852',
    'written-answer-48603',
    'apprentice-bursary-help-page',
    'apprentice-bursary-apprentice-page',
    'care-leavers-activity-data-2025',
    'lbc-prescriptions-2025',
    'macalister-care-leavers-2025',
  ],
  topics: ['education', 'work'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To find out what money and help you can get to learn or work, and who gives it.',
    questions: [
      'What makes a job a good job?',
      'Would you tell an employer that you are a care leaver? What speaks for it, and what against it?',
      'The review asked for a number of jobs each year. Our source for the promise does not say “each year”. Would that difference matter?',
      'What would you ask every college and university to do for care leavers?',
      'Who would you like to have beside you when you start something new?',
    ],
    mayUpset: 'Some people had a hard time at school, or cannot work now.',
    ifUpset:
      'Say that the numbers are about many people, and say nothing about what one person can do. Nobody has to talk about their own marks or work, and anyone can leave the room.',
    activity: {
      kind: 'matching',
      how: 'In small groups, find the cards that belong together: what was asked, what was answered, what happened. Look for words that come back. One set ends without news.',
      requests: [
        'virtual-school-heads',
        'boarding-schools',
        'university-kitemark',
        'covenant-and-employers',
        'apprentice-bursary',
      ],
    },
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
