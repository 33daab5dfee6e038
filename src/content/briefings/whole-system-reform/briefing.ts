/** The facts of the briefing on the whole plan of 2023, Stable Homes, Built on Love. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'whole-system-reform',
  title: 'The plan of 2023 to change all of children’s social care',
  easyReadTitle: 'The Government’s plan to help children and families',
  shelf: 'plans-and-answers',
  order: 4,
  summary:
    'In [[year:strategy-published]] the Government planned to change all help for children and families. Here is what it promised, what Parliament said, and what came of it.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: ['commons-library-2023', 'rapid-summary-2023', 'reform-statement-2023', 'kinship-zones-release-2026'],
  topics: ['family-help', 'child-protection', 'kinship', 'workforce', 'running-the-system'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To find out how the Government wanted to change help for children and families, and what has changed.',
    questions: [
      'What kinds of help can make life easier for a family?',
      'Is it better to test a change in a few areas first, or to start it everywhere? Why?',
      'Who would you ask before help for families changes?',
      'Which of these changes matters most for young people in care now?',
    ],
    activity:
      'Draw a large circle for a child and smaller circles for the people and services around. Write in each what it can do to help. Then mark which parts the plan wanted to change.',
    mayUpset:
      'Some parts are about children who were not safe. Read them first. Nobody has to talk about their own family, and anyone can leave the room.',
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
