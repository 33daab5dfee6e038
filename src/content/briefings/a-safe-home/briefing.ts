/** The facts of the briefing on homes after care. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'a-safe-home',
  title: 'A home after care: what is law, and what is only promised',
  easyReadTitle: 'A home after care',
  shelf: 'your-life',
  order: 1,
  summary:
    'Where you can live after care, and what to ask for if you have nowhere to live. It says what is law now, what is advice and what has not started.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'local-connection-regulations-2025',
    'staying-put-section',
    'homelessness-order-2002',
    'act-2026-section-7-june-2026',
    'act-2026-section-9-june-2026',
    'rapid-summary-2023',
    'keep-on-caring-2016',
  ],
  topics: ['a-safe-home', 'money'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To know which rules on homes are law now, and to find out what your own council does.',
    questions: [
      'What makes a place feel like a home?',
      'Which of these rules would help people most? Why?',
      'Is it fair to put care leavers first for homes? Why, or why not?',
      'Staying Put ends at a fixed age. What age would you choose?',
      'What would you ask your council’s housing team?',
    ],
    activity:
      'Write each kind of help in this briefing on a card, such as Staying Put or a rent guarantor. Sort the cards into law now, law not started, advice, and up to the council. Then write one question for your council.',
    mayUpset:
      'Some parts are about losing a home and having nowhere to live. Talk about rules and views, not about anyone’s own life. Anyone can leave the room. If someone has nowhere to stay tonight, stop and call the council with them.',
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
