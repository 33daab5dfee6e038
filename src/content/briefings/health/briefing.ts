/** The facts of the briefing on the health of care leavers. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'health',
  title: 'Your health: what was promised, and what you can ask for',
  easyReadTitle: 'Help with your health after care',
  picture: 'health',
  shelf: 'your-life',
  order: 3,
  summary:
    'The Government promised free prescriptions until you turn [[figure:free-prescriptions-age]], but we had not seen them start by [[checked:month]]. Here is what you can ask for now, and what else governments said since [[year:keep-on-caring]].',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'keep-on-caring-2016',
    'review-summary-2022',
    'rapid-summary-2023',
    'commons-library-2023',
    'death-of-a-care-leaver-guide',
    'lbc-prescriptions-2025',
    'britbrief-nhs-care-2025',
    'macalister-care-leavers-2025',
    'nhs-costs-surgery-2025',
  ],
  topics: ['health'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To find out which help with health you can ask for now, and which help was only promised.',
    questions: [
      'What would make it easier to see a doctor or a dentist?',
      'Free prescriptions were promised for care leavers. Is that the right place to start? What would you put first?',
      'Would you tell a doctor or a pharmacist that you are a care leaver? What could speak for it or against it?',
      'What about health would you like every council to list in its local offer?',
      'What could people who work with care leavers learn about mental health?',
    ],
    mayUpset: 'This briefing is about feeling low, drugs and alcohol, having a baby, and people who died.',
    ifUpset:
      'Read it first, and leave out the part on deaths if that is better. Have the help lines ready. Nobody has to talk about their own health, and anyone can leave the room.',
    activity: {
      kind: 'true-or-false',
      how: 'In small groups, read each card and put it under “true” or “false”. You may look in the handout.',
      statements: [
        {
          says: 'In [[year:health-package-announced]] the Government promised free medicine to care leavers.',
          isTrue: true,
          because:
            'On [[date:health-package-announced]] it promised free prescriptions until you turn [[figure:free-prescriptions-age]].',
        },
        {
          says: 'The free medicine had started in [[checked:month]].',
          isTrue: false,
          because:
            'The Government promised it from the end of [[year:act-2026]]. We found no rules that start it. [[cite:promises/free-prescriptions-2025]]',
        },
        {
          says: 'The promise is only about medicine.',
          isTrue: false,
          because:
            'The Government promised free dental care and eye care too. [[cite:promises/free-dental-and-eye-care-2025]]',
        },
        {
          says: 'Some people pay nothing for medicine already.',
          isTrue: true,
          because:
            'Some people on benefits pay nothing, for example. A pharmacist can tell you more. [[cite:glossary/prescription]]',
        },
        {
          says: 'In [[year:strategy-published]] the Government promised free medicine to all care leavers.',
          isTrue: false,
          because:
            'It only said that guidance would ask councils to help some of them with the cost. [[cite:responses/answer-health-plans-and-prescriptions]]',
        },
        {
          says: 'Help with the cost of medicine is the same everywhere.',
          isTrue: false,
          because:
            'In [[year:lincolnshire-prepayment-certificates-2023]] the NHS in Lincolnshire said that it would pay for certificates. Other areas may not do this. [[cite:timeline/lincolnshire-prepayment-certificates-2023]]',
        },
        {
          says: 'A health visitor is a nurse who helps parents with babies.',
          isTrue: true,
          because: 'Health visitors visit families with babies and small children. [[cite:glossary/health-visitor]]',
        },
        {
          says: 'You can have a personal adviser up to the age of [[figure:care-leaver-support-age]].',
          isTrue: true,
          because:
            'The law on this started on [[date:personal-adviser-to-25]]. From the age of [[figure:adviser-on-request-age]] you have to ask for one. [[cite:timeline/adviser-on-request-2018]]',
        },
      ],
    },
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
