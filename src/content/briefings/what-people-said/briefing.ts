/** The facts of the briefing on what people said about the plan of 2023 and after. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'what-people-said',
  title: 'What charities, councils and Parliament said about the plan',
  easyReadTitle: 'What people said about the plan',
  shelf: 'plans-and-answers',
  order: 5,
  summary:
    'Charities, councils, social workers and members of Parliament liked the aims of the plan of [[year:strategy-published]]. Many said that it had too little money and was too slow.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: ['commons-library-2023', 'response-web-page-2023', 'rapid-summary-2023'],
  topics: ['running-the-system', 'stigma', 'money'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To compare what different people said about one plan, and to say what you think.',
    questions: [
      'Whose view is closest to yours?',
      'Is it better to test a change first, or to start it everywhere? Why?',
      'Whose view is missing here? Who else would you ask?',
      'What would you tell a minister about the plan?',
    ],
    activity:
      'Write each organisation on a card, with one thing that it liked and one thing that it missed. Put the cards on a line from “liked it most” to “liked it least”. Then write a card for yourselves.',
    mayUpset:
      'Some parts are about homelessness and about help that comes too late. Read them first. Nobody has to talk about their own life, and anyone can leave the room.',
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
