/** The facts of the briefing on the health of care leavers. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'health',
  title: 'Your health: what was promised, and what you can ask for',
  easyReadTitle: 'Help with your health after care',
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
    activity:
      'Draw two columns on a big sheet of paper: “Now” and “Promised”. Write each kind of help from this briefing on a card. Put each card in its column. Then choose one card under “Now”, and write down whom you would ask and what you would say.',
    mayUpset:
      'This briefing is about feeling low, drugs and alcohol, having a baby, and people who died. Read it first, and leave out the part on deaths if that is better. Have the help lines ready. Nobody has to talk about their own health, and anyone can leave the room.',
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
