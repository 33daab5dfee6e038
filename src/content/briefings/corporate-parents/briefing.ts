/** The facts of the briefing on who has to look out for care leavers. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'corporate-parents',
  title: 'Who has to look out for you after care',
  easyReadTitle: 'Who has to help you when you leave care',
  shelf: 'your-life',
  order: 6,
  summary:
    'By law your council must keep your needs in mind, and publish what help it gives. Here is what to ask for, and what we know about a duty for schools, the NHS and others.',
  audience: 'Young people who are in care or have left care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'corporate-parenting-section',
    'act-2017-start',
    'act-2017-section-3',
    'children-act-section-26a',
    'frg-local-offer',
    'rapid-summary-2023',
    'commons-library-2023',
    'review-summary-2022',
    'keep-on-caring-2016',
    'commons-debate-march-2025',
    'act-2026-section-8',
  ],
  topics: ['corporate-parents', 'stigma'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To know who has to look out for you by law, and what you can ask them for.',
    questions: [
      'What would you like a council to do for people of your age?',
      'Which of the needs in the law matters most to you?',
      'Which other public body would you give this duty? Why?',
      'Do you want care experience to be a protected characteristic? What is good or bad about it?',
      'Is “community parenting” a better name than “corporate parenting”? What would you call it?',
    ],
    activity:
      'Draw a young person in the middle of a large sheet of paper. Around them, write the council, school, the NHS, Ofsted and a company in the Care Leaver Covenant. Mark who has a duty by law: the council. Mark who may get one: school, the NHS and Ofsted. Mark who chooses to help: the company. Then write one thing to ask each of them.',
    mayUpset:
      'Some parts are about being treated badly because of care, and about the right to stay in this country. Read them first. Nobody has to talk about their own life or papers, and anyone can leave the room.',
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
