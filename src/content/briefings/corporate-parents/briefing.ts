/** The facts of the briefing on who has to look out for care leavers. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'corporate-parents',
  title: 'Who has to look out for you after care',
  easyReadTitle: 'Who has to help you when you leave care',
  picture: 'town-hall',
  shelf: 'your-life',
  order: 6,
  summary:
    'By law your council must keep your needs in mind, and publish what help it gives. Here is what to ask for, and what we know about a duty for schools, the NHS and others.',
  audience: 'Young people who are in care or have left care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'corporate-parenting-section',
    'act-2017-start',
    'act-2017-section-3',
    'children-act-section-26a',
    'frg-local-offer',
    'rapid-summary-2023',
    'commons-library-2023',
    'review-summary-2022',
    'keep-on-caring-2016',
    'commons-debate-march-2025',
    'act-2026-section-8',
  ],
  topics: ['corporate-parents', 'stigma'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To know who has to look out for you by law, and what you can ask them for.',
    questions: [
      'What would you like a council to do for people of your age?',
      'Which of the needs in the law matters most to you?',
      'Which other public body would you give this duty? Why?',
      'Do you want care experience to be a protected characteristic? What is good or bad about it?',
      'Is “community parenting” a better name than “corporate parenting”? What would you call it?',
    ],
    mayUpset: 'Some parts are about being treated badly because of care, and about the right to stay in this country.',
    ifUpset:
      'Read these parts yourself first. Nobody has to talk about their own life or papers, and anyone can leave the room.',
    activity: {
      kind: 'true-or-false',
      how: 'In small groups, read each card and put it under “true” or “false”. You may look in the handout.',
      statements: [
        {
          says: 'By law, your council must think about what you need.',
          isTrue: true,
          because:
            'Since [[date:corporate-parenting-principles-2018]] the law has listed [[figure:corporate-parenting-needs]] that councils must keep in mind.',
        },
        {
          says: 'The law on corporate parents covers care leavers of every age.',
          isTrue: false,
          because: 'It covers many care leavers under the age of [[figure:corporate-parenting-age]].',
        },
        {
          says: 'Your council must have a list of its help.',
          isTrue: true,
          because: 'The list is called a local offer. The law on it started on [[date:local-offer-law-2018]].',
        },
        {
          says: 'At [[figure:adviser-on-request-age]] you get a personal adviser without asking.',
          isTrue: false,
          because:
            'From the age of [[figure:adviser-on-request-age]] you have to tell the council that you want one. [[cite:timeline/adviser-on-request-2018]]',
        },
        {
          says: 'You can have an advocate if you complain about your council.',
          isTrue: true,
          because:
            'By law, councils must arrange an advocate for care leavers who complain about the help that they get. [[cite:glossary/advocacy]]',
        },
        {
          says: 'Companies have to join the Care Leaver Covenant.',
          isTrue: false,
          because:
            'Public bodies, companies and charities join it if they want to. [[cite:promises/care-leaver-covenant-2016]]',
        },
        {
          says: 'In [[year:strategy-published]] the Government said yes to more corporate parents.',
          isTrue: true,
          because:
            'It made this one of its missions. A law would come when parliamentary time allows. [[cite:responses/answer-wider-corporate-parents]]',
        },
        {
          says: 'In [[year:strategy-published]] the Government said yes to the law on fair treatment.',
          isTrue: false,
          because:
            'In [[month:strategy-published]] it said no. It did not want to make having been in care a protected characteristic. [[cite:responses/answer-protected-characteristic]]',
        },
      ],
    },
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
