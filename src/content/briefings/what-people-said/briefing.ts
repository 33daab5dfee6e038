/** The facts of the briefing on what people said about the Government's plan of 2023. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'what-people-said',
  title: 'Who liked the plan for care, and who asked for more',
  easyReadTitle: 'What people thought of the plan for care',
  picture: 'what-people-said',
  shelf: 'plans-and-answers',
  order: 5,
  summary:
    'Charities, councils, social workers and Parliament said what they thought of the Government’s plan of [[year:strategy-published]]. Many liked parts of it, and wanted more money or more speed.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'commons-library-2023',
    'response-web-page-2023',
    'nyas-plan-response-2023',
    'nyas-response-2023',
    'local-government-lawyer-care-offer-2025',
    'commissioner-care-leavers-month-2025',
  ],
  topics: ['money', 'family-help', 'kinship', 'workforce', 'homes-for-children', 'corporate-parents', 'a-safe-home'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To compare what people said about the plan, and to find words for your own view.',
    questions: [
      'Who do you agree with most, and why?',
      'What did many of them ask for?',
      'Is it better to test an idea first, or to start everywhere at once?',
      'Whose view is missing here?',
      'What would you have told the Government?',
    ],
    mayUpset: 'Some parts are about homelessness and about children who go into care. People may disagree.',
    ifUpset:
      'Read these parts yourself first. Agree to listen to each other. Nobody has to talk about their own life, and anyone can leave the room.',
    activity: {
      kind: 'true-or-false',
      how: 'In small groups, read each card and put it under “true” or “false”. You may look in the handout.',
      statements: [
        {
          says: 'Nobody liked anything in the plan.',
          isTrue: false,
          because:
            'The group for councils found a lot to like, such as earlier help. [[cite:reactions/local-government-association]]',
        },
        {
          says: 'Young people who advise NYAS wanted change now.',
          isTrue: true,
          because:
            'One said that otherwise it would come too late for young people. [[cite:reactions/nyas-young-advisers]]',
        },
        {
          says: 'Become said that small tests would help soon enough.',
          isTrue: false,
          because:
            'Become said that small tests would not bring change soon enough for children in care. [[cite:reactions/become]]',
        },
        {
          says: 'Barnardo’s said that the Government promised too little money.',
          isTrue: true,
          because: 'Barnardo’s said that [[figure:reform-money]] was not enough. [[cite:reactions/barnardos]]',
        },
        {
          says: '[[figure:delay-cost-charities-count]] said that waiting would save money.',
          isTrue: false,
          because:
            'They said that waiting would cost the public [[figure:delay-cost-charities]] over [[figure:delay-cost-years]].',
        },
        {
          says: 'The Government wanted to test its ideas first.',
          isTrue: true,
          because: 'On [[date:lords-debate]] a minister said that it wanted to be sure that the ideas work.',
        },
        {
          says: 'A group of Lords said that there was enough money.',
          isTrue: false,
          because:
            'On [[date:lords-committee-report]] the group said that there was not nearly enough money in the plan.',
        },
        {
          says: 'Josh MacAlister wanted help for families in more areas.',
          isTrue: true,
          because:
            'He led the Care Review. He said that the plan went in the right direction. [[cite:reactions/josh-macalister]]',
        },
      ],
    },
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
