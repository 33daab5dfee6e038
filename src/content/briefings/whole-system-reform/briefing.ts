/** The facts of the briefing on the Government's plan of 2023 for all of children's social care. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'whole-system-reform',
  title: 'The plan to change help for all children and families',
  easyReadTitle: 'The big plan to help children and families',
  picture: 'linked',
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
    mayUpset: 'The plan is about families, harm to children, and children who cannot live with their parents.',
    ifUpset:
      'Nobody has to talk about their own family, and anyone can leave the room. Have somebody ready to talk with afterwards.',
    activity: {
      kind: 'timeline',
      how: 'In small groups, put the cards in order, with what happened first at the top. Look in the handout for the dates.',
      events: [
        'strategy-published',
        'families-first-areas-2023',
        'national-framework',
        'families-first-areas-2024',
        'families-first-partnership-start-2025',
        'kinship-zones-2026',
        'act-2026',
      ],
    },
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
