/** The facts of the briefing on money for care leavers. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'money',
  title: 'Money after care: what you may get, and since when',
  easyReadTitle: 'Money after care',
  picture: 'money',
  shelf: 'your-life',
  order: 2,
  summary:
    'Money for a first home, learning, rent and savings: who can ask for it, and since when. It says what is law, what is advice and what is only a promise.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'keep-on-caring-2016',
    'rapid-summary-2023',
    'written-answer-192387',
    'hansard-lords-2009-07-08',
    'centrepoint-shared-rate-2021',
    'coram-voice-grand-campaign',
    'act-2026-section-8',
  ],
  topics: ['money', 'work', 'education', 'a-safe-home', 'health'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To know what money there may be, how sure each amount is, and whom to ask.',
    questions: [
      'What does a first home need? What costs most?',
      'Is it fair that councils pay different amounts? Why, or why not?',
      'Find one law, one piece of advice and one promise here. Which can you count on?',
      'Who would be the best person to tell young people about this money?',
      'What would you ask your council to add to its list of help?',
    ],
    mayUpset: 'Money worries and debt can be painful. Some people may find out that they missed money.',
    ifUpset:
      'Nobody has to say what they have or owe. If someone missed money, say that it is not their fault, and help them to ask. Anyone can leave the room.',
    activity: {
      kind: 'true-or-false',
      how: 'In small groups, read each card and put it under “true” or “false”. You may look in the handout.',
      statements: [
        {
          says: 'A law says that you get [[figure:setting-up-home-2023]] for a first home.',
          isTrue: false,
          because:
            'It has been Government advice to councils since [[date:allowance-raised]]. It is not a law. In [[year:allowance-not-paid-2024]] some councils paid less. [[cite:timeline/allowance-not-paid-2024]]',
        },
        {
          says: 'You may get [[figure:apprentice-bursary-2023]] if you start an apprenticeship.',
          isTrue: true,
          because:
            'Care leavers who start before they turn [[figure:apprentice-bursary-under-age]] can get it. The people who train you pay it, in parts. [[cite:timeline/apprentice-bursary-guidance-2025]]',
        },
        {
          says: 'You get the apprenticeship money again every year.',
          isTrue: false,
          because:
            'You get it once, in parts. [[cite:figures/apprentice-bursary-under-age]] [[cite:timeline/apprentice-bursary-guidance-2025]]',
        },
        {
          says: 'By law, some care leavers get money for university.',
          isTrue: true,
          because:
            'A law of [[year:university-bursary-law-2008]] says that councils must pay it. In [[month:bursaries-answer-2025]] it was [[figure:higher-education-bursary-2025]] in total.',
        },
        {
          says: 'No care leaver has to pay Council Tax.',
          isTrue: false,
          because:
            'In [[year:keep-on-caring]] the Government only asked councils to think about help with it. Ask what your council does. [[cite:promises/council-tax-2016]]',
        },
        {
          says: 'Care leavers under [[figure:shared-rate-age-2021]] may get more help with rent.',
          isTrue: true,
          because:
            'The rule changed on [[date:shared-accommodation-rate-2021]]. It is for people who rent from a private landlord.',
        },
        {
          says: 'All care leavers had free medicine in [[checked:month]].',
          isTrue: false,
          because:
            'The Government promised it in [[month:health-package-announced]], from the end of [[year:act-2026]]. We found no rules that start it. [[cite:promises/free-prescriptions-2025]]',
        },
        {
          says: 'Your council must publish a list of its help.',
          isTrue: true,
          because: 'The list is called a local offer. The law on it started on [[date:local-offer-law-2018]].',
        },
      ],
    },
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
