/** The facts of the briefing “Relatives who bring up a child: what help there is”. docs/content-model.md explains each field. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'family-and-friends',
  title: 'Relatives who bring up a child: what help there is',
  easyReadTitle: 'Help for family who bring up a child',
  picture: 'grandparent',
  shelf: 'your-life',
  // Its place on the shelf. Two briefings of a shelf may not share one.
  order: 8,
  // Readers see it in lists and above the briefing. No digit: numbers and dates are references, [[figure:id]].
  summary:
    'Some children grow up with a relative or a family friend. Here is what help their carers can ask for, and what came of promises to them.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-28',
  checkedTo: '2026-06',
  checkedAgainst: [
    'commons-library-2023',
    'review-summary-2022',
    'rapid-summary-2023',
    'reform-statement-2023',
    'kinship-strategy-2023',
    'kinship-zones-release-2026',
    'kinship-guidance-goodman-ray-2024',
    'kinship-allowance-advice-2026',
    'kinship-pilot-june-2025',
    'frg-kinship-local-offer-2025',
    'act-2026-section-78',
    'act-2026-section-5',
    'act-2026-section-1',
    'written-answer-26804',
    'written-answer-21409',
    'legal-aid-for-relatives-2023',
  ],
  topics: ['kinship', 'money'],
  writtenBy: 'The Leaving Care Briefings team',
  // Stays null until people with learning disabilities have tested the Easy Read. The page says so.
  readerTest: null,
  // When someone who did not write it has reviewed it: { version: 'plain', of: 'facts', by: 'Name', on: 'YYYY-MM-DD' }.
  reviews: [],
  // Why Easy Read leaves out what plain English says: { section: 'not-known', reason: '…' }. See npm run parity.
  leftOut: [
    {
      section: 'for-you',
      reason:
        'Easy Read names each thing to ask for in its own words, and leaves out the names of laws and orders. They would add hard words.',
    },
    {
      section: 'asked',
      reason:
        'Easy Read tells in one row that the Care Review asked for more help. The requests one by one are for readers who follow each of them up.',
    },
    {
      section: 'promised',
      reason: 'Easy Read tells this in its section on what the Government promised, without the sum.',
    },
    {
      section: 'allowance',
      reason:
        'The numbers that were planned before are history: Easy Read gives the number of areas that the Government named.',
    },
    {
      section: 'law',
      reason:
        'Easy Read says what both parts are about and what we know of their start. The name of the law and the requests behind it change nothing that a reader can ask for.',
    },
    {
      section: 'more',
      reason: 'What charities and members of Parliament said changes nothing that a reader can ask for.',
    },
    { section: 'not-known', reason: 'Easy Read says what we do not know in the row that it is about.' },
  ],
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To know what help there is for family and friends who bring up a child, and what is a test.',
    questions: [
      'What is good about living with people you know? What can be hard?',
      'Is it fair if foster carers get more money than family carers? Why, or why not?',
      'What would you put on a list of help for family carers?',
      'Find one law, one promise and one test here. How are they different?',
      'Is it fair to test help in only some areas? What is good or bad about it?',
    ],
    mayUpset:
      'This is about children who do not live with their parents. It may bring up people who could not look after them.',
    ifUpset:
      'Read it yourself first. Talk about the plans, and not about anyone’s own family. Nobody has to speak, and anyone can leave the room with someone they trust.',
    activity: {
      kind: 'true-or-false',
      how: 'In small groups, read each card and put it under “true” or “false”. You may look in the handout.',
      statements: [
        {
          says: 'A friend of the family can be a kinship carer.',
          isTrue: true,
          because:
            'Kinship care is when a relative or a family friend brings up a child. [[cite:glossary/kinship-care]]',
        },
        {
          says: 'In [[year:strategy-published]] the Government promised all kinship carers money to live on.',
          isTrue: false,
          because:
            'In [[month:strategy-published]] it promised only to look into a rule about an allowance for some. In [[month:kinship-strategy-2023]] it planned only a test. [[cite:promises/kinship-allowance-2023]] [[cite:promises/kinship-allowance-test-2023]]',
        },
        {
          says: 'The test of the allowance is in [[figure:kinship-zones]].',
          isTrue: true,
          because: 'The Government named them in [[month:kinship-zones-2026]]. [[cite:timeline/kinship-zones-2026]]',
        },
        {
          says: 'The test is in every part of England.',
          isTrue: false,
          because: 'It is in [[figure:kinship-zones]] only. [[cite:timeline/kinship-zones-2026]]',
        },
        {
          says: 'In [[year:kinship-training-2024]] training for kinship carers started.',
          isTrue: true,
          because:
            'A minister said that it is for all kinship carers in England who want it. We do not know how long it will go on. [[cite:timeline/kinship-training-2024]]',
        },
        {
          says: 'Councils already have to offer a family meeting by the new law.',
          isTrue: false,
          because:
            'The law was passed on [[date:act-2026]]. This part starts only when a minister makes rules. Up to [[checked:month]] we knew of none. [[cite:promises/family-group-decisions-2023]]',
        },
      ],
    },
  },
  // Its history, for readers, the newest last. Never change an old entry.
  changes: [{ date: '2026-11-28', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
