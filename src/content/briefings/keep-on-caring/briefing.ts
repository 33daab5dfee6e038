/** The facts of the briefing on Keep On Caring, the Government's plan of 2016. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'keep-on-caring',
  title: 'Keep On Caring: the plan of 2016, and what came of it',
  easyReadTitle: 'The plan called Keep On Caring',
  picture: 'list',
  shelf: 'plans-and-answers',
  order: 6,
  summary:
    'In [[month:keep-on-caring]] the Government published a plan for care leavers. Some of it is law that you can use now. For most of its promises we found no news.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'keep-on-caring-2016',
    'act-2017-start',
    'covenant-launch-2018',
    'centrepoint-shared-rate-2021',
    'rapid-summary-2023',
    'act-2026-section-7-june-2026',
    'care-leavers-activity-data-2025',
    'care-leavers-homes-data-2025',
  ],
  topics: ['corporate-parents', 'education', 'work', 'a-safe-home', 'health', 'money', 'running-the-system'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To find out which parts of an old plan you can use, and what came of the others.',
    questions: [
      'Which of the [[figure:outcomes-2016-count]] of the plan matters most to you now?',
      'How can you tell that somebody has kept a promise? What would you look for?',
      'The plan wanted to test new ways of helping. Which ones would you like to have near you?',
      'A national group of care leavers was promised. What would you want it to say?',
      'Who is the right person to check, some years later, if a plan has worked?',
    ],
    mayUpset: 'The plan speaks of being alone, of money worries and of having nowhere safe to live.',
    ifUpset: 'Read it yourself first. Nobody has to talk about their own life, and anyone can leave the room.',
    activity: {
      kind: 'timeline',
      how: 'In small groups, put the cards in order, with what happened first at the top. Look in the handout for the dates.',
      events: [
        'care-leavers-asked-2016',
        'keep-on-caring',
        'children-and-social-work-act-2017',
        'personal-adviser-to-25',
        'covenant-launched',
        'shared-accommodation-rate-2021',
        'act-2026',
      ],
    },
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
