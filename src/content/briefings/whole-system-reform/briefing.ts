/** The facts of the briefing on the Government's plan of 2023 for all of children's social care. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'whole-system-reform',
  title: 'The plan to change help for all children and families',
  easyReadTitle: 'The big plan to help children and families',
  shelf: 'plans-and-answers',
  order: 4,
  summary:
    'In [[year:strategy-published]] the Government planned to change all of children’s social care. Here is what came of it, and what you and people close to you can ask for.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'commons-library-2023',
    'rapid-summary-2023',
    'reform-statement-2023',
    'written-statement-march-2025',
    'kinship-zones-release-2026',
    'act-2026-section-1',
    'act-2026-section-3',
    'act-2026-section-5',
    'act-2026-section-78',
    'agency-rules-2024',
    'kinship-guidance-goodman-ray-2024',
  ],
  topics: ['family-help', 'child-protection', 'kinship', 'workforce', 'running-the-system', 'money'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To see what the plan for all children and families can mean for you and people close to you.',
    questions: [
      'Who is this plan for? Where do care leavers stand in it?',
      'The Government wanted to test new help in a few areas first. What is good about that? What is not?',
      'What makes help for a family good help?',
      'Which people could care for a child who cannot live with their parents? What would they need?',
      'What is one thing that you would ask your council about?',
    ],
    activity:
      'Write each part of the plan on a card: families, safety, relatives and friends, workers, rules. On each card, mark what was promised, what was tested and what you can ask for now. Then put the cards in the order that matters most to the group.',
    mayUpset:
      'The plan is about families, harm to children, and children who cannot live with their parents. Nobody has to talk about their own family, and anyone can leave the room. Have somebody ready to talk with afterwards.',
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
