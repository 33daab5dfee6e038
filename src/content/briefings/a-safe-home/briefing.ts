/** The facts of the briefing on homes after care. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'a-safe-home',
  title: 'A home after care: what is law, and what is only promised',
  easyReadTitle: 'A home after care',
  picture: 'home',
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
    mayUpset: 'Some parts are about losing a home and having nowhere to live.',
    ifUpset:
      'Talk about rules and views, not about anyone’s own life. Anyone can leave the room. If someone has nowhere to stay tonight, stop and call the council with them.',
    activity: {
      kind: 'true-or-false',
      how: 'In small groups, read each card and put it under “true” or “false”. You may look in the handout.',
      statements: [
        {
          says: 'By law, Staying Put can last until you are [[figure:staying-put-age]].',
          isTrue: true,
          because:
            'The law started on [[date:staying-put-law]]. You and your former foster carer must both want it. A council need not help if it thinks that it is bad for you.',
        },
        {
          says: 'The new law on Staying Close gives you a home.',
          isTrue: false,
          because:
            'It is about advice, information and speaking up for you. It is not a right to a home. [[cite:timeline/act-2026-section-7]]',
        },
        {
          says: 'Under [[figure:new-law-age]], you can ask for a council home in another area.',
          isTrue: true,
          because:
            'Since [[date:local-connection-ended]] councils must not use local connection rules to keep care leavers under [[figure:new-law-age]] off the list.',
        },
        {
          says: 'A place on the housing list is the same as a home.',
          isTrue: false,
          because:
            'You may have to wait. Councils can still choose who comes first. [[cite:timeline/local-connection-ended]]',
        },
        {
          says: 'The new law on homelessness had started in [[checked:month]].',
          isTrue: false,
          because:
            'Parliament passed it on [[date:act-2026-section-9]]. In the law text of [[month:act-2026-text-read]] it had not started.',
        },
        {
          says: 'The law gives some homeless care leavers priority need.',
          isTrue: true,
          because:
            'It covers homeless care leavers aged [[figure:priority-need-from-age]] to [[figure:priority-need-to-age]] who were in care at [[figure:priority-need-in-care-from-age]] or [[figure:priority-need-in-care-to-age]]. It covers some older care leavers too. Some students have other rules. [[cite:timeline/homelessness-priority-2002]]',
        },
        {
          says: 'Some councils gave less than [[figure:setting-up-home-2023]] for a first home.',
          isTrue: true,
          because:
            'In [[year:allowance-not-paid-2024]], [[figure:councils-below-allowance]] of the councils that answered paid less. [[cite:timeline/allowance-not-paid-2024]]',
        },
        {
          says: 'The laws on homes are for everyone who was in care.',
          isTrue: false,
          because:
            'The law names groups, such as “former relevant children”. Ask your council if you are in one. [[cite:timeline/leaving-care-groups-2001]]',
        },
      ],
    },
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
