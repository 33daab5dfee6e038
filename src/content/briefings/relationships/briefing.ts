/** The facts of the briefing on the people who stay in a care leaver's life. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'relationships',
  title: 'People who love you, and who stay in your life after care',
  easyReadTitle: 'People who stay in your life when you leave care',
  picture: 'friends',
  shelf: 'your-life',
  order: 5,
  summary:
    'The law gives you some help: Staying Put, a personal adviser, an advocate. Here is how to ask for it, and what came of promises about family, friends and mentors.',
  audience: 'Young people who are in care or have left care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'rapid-summary-2023',
    'commons-library-2023',
    'review-summary-2022',
    'keep-on-caring-2016',
    'staying-put-section',
    'act-2026-section-7',
    'act-2017-section-3',
    'children-act-section-23zb',
    'children-act-section-26a',
    'ofsted-care-leaver-judgement',
    'written-answer-18041',
  ],
  topics: ['relationships', 'a-safe-home'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To know what help there is to find and keep people, and to choose one thing to ask for.',
    questions: [
      'What makes someone a good friend or a good mentor?',
      'Which idea in this briefing is the best one? Why?',
      'Would a legal bond for life be a good law? What could go wrong with it?',
      'What would you ask an inspector to look at?',
      'What is the best way to tell people about family finding and mentors?',
    ],
    mayUpset: 'This is about love, family and being alone, and it may bring up people who are missed.',
    ifUpset:
      'Read it yourself first. Nobody has to talk about their own family or past. Anyone can leave the room, and someone they trust can go with them. If someone wants to look for family, suggest that they do it with a worker.',
    activity: {
      kind: 'matching',
      how: 'In small groups, find the cards that belong together: what was asked, what was answered, what happened. Look for words that come back. One set ends without news.',
      requests: ['family-finding', 'lifelong-bond', 'inspect-relationships', 'staying-put-and-close'],
    },
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
