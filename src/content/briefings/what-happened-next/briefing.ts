/** The facts of the briefing on what followed the plan of 2023: what is law, what had not started, what is only promised. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'what-happened-next',
  title: 'New laws and promises: what care leavers can use now',
  easyReadTitle: 'New laws and promises for care leavers',
  shelf: 'plans-and-answers',
  order: 2,
  summary:
    'This briefing covers [[month:five-missions-2023]] to [[checked:month]]. It sorts what had started, what is law but had not started, what was only promised, and what was refused.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'act-2026-section-7',
    'act-2026-section-8',
    'act-2026-section-9',
    'act-2026-section-78',
    'local-connection-regulations-2025',
    'written-answer-88432',
    'written-answer-95806',
    'lbc-prescriptions-2025',
    'britbrief-nhs-care-2025',
    'homelessness-plan-everyyouth-2026',
  ],
  topics: ['a-safe-home', 'health', 'money', 'work', 'corporate-parents', 'stigma'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To tell apart what you can use now, what is coming and what was only promised.',
    questions: [
      'What is the difference between a law and a promise?',
      'Which of these changes would help care leavers most?',
      'Why might a law be passed and start later? Is that fair?',
      'Where would you look, or whom would you ask, to find out if something has started?',
      'What would you say to a minister about the promises that we found no news of?',
    ],
    activity:
      'Write each change from this page on a card. Put four headings on the wall: started, law but not started, promised, refused. Place each card together, and say how you know. On the cards that you can use now, write whom to ask.',
    mayUpset:
      'Some parts are about losing a home and about things that the Government refused. Read them first. Nobody has to talk about their own life, and anyone can leave the room.',
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
