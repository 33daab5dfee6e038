/** Owns what pages say about our subject that no other record says. The labels of buttons and lists stand in the templates. */
import type { z } from 'zod';
import type { wordsSchema } from '../src/model/schemas/words.ts';

export default {
  home: {
    heading: 'What was asked for care leavers. What came of it.',
    lede: 'People ask governments to change things for care leavers. We show what was asked, what was answered, and what has happened since.',
    description:
      'What governments promised young people leaving care in England, what they answered, and what came of it. In plain English, Easy Read and print.',
    topics: 'Everything about one thing, such as a home or health.',
  },
  easyRead: [
    { picture: 'young-person', lines: ['This site is about young people who were in care.'] },
    { picture: 'question', lines: ['People asked the Government to help them more.'] },
    { picture: 'what-people-said', lines: ['We tell you what the Government said.'] },
    { picture: 'time', lines: ['We tell you what has happened since.'] },
  ],
  easyReadBook: [
    {
      picture: 'young-person',
      lines: ['This book is for care leavers.', 'A care leaver is a young person who was in care.'],
    },
    {
      picture: 'government',
      lines: ['This book is about what the Government promised.', 'It also tells you what happened.'],
    },
  ],
  shelves: {
    'your-life': { name: 'Your life', easyReadName: 'Your life' },
    'plans-and-answers': { name: 'What governments planned and did', easyReadName: 'What the Government did' },
  },
  briefings: {
    description: 'All briefings about leaving care in England, each in plain English, Easy Read and print.',
  },
  getHelp: {
    description: 'Help lines for young people in care and care leavers in England.',
    about: 'Help lines for young people in care and care leavers',
  },
  recommendations: {
    description:
      'What reviews and committees asked for people leaving care and children in care, what the Government answered, and what has happened since.',
    chosen: 'the requests about care',
  },
  promises: {
    description:
      'Every promise that we follow to people leaving care in England, sorted by what has become of it, with the dates.',
    chosen: 'the promises about care',
  },
  timeline: {
    description:
      'Laws, reviews, plans and promises about leaving care in England, in the order in which they happened.',
    lede: 'Laws, reviews, plans and promises about leaving care in England, oldest first. Choose one to read what changed.',
    ofYears: 'Laws, reviews, plans and promises about leaving care in England',
    chosen: 'the events about leaving care in England',
  },
  missions: {
    description:
      "The five outcomes of 2016, the care review's five missions of 2022 and the Government's six missions of 2023, and how they match by topic.",
    lede: 'Three lists of aims for people leaving care. The numbers differ from list to list, so we name each aim by its topic.',
    about: 'The missions of 2016, 2022 and 2023, side by side',
    ofTopic: 'Aims of 2016, 2022 and 2023',
    counted: 'aims, in the lists of 2016, 2022 and 2023',
    families: [
      { id: 'outcomes-2016', name: 'The five outcomes of 2016', short: '2016 outcome' },
      { id: 'review-2022', name: 'The care review’s five missions of 2022', short: 'Review mission' },
      { id: 'government-2023', name: 'The Government’s six missions of 2023', short: 'Government mission' },
    ],
  },
  reactions: {
    heading: 'What people said about the plan',
    description:
      "What charities, councils, social workers and members of Parliament said about the Government's plan for children's social care.",
    lede: 'Charities, councils, social workers and members of Parliament on the Government’s plan, in our words.',
    about: 'Reactions to the Government’s plan of 2023',
  },
  consultations: {
    description:
      "When the Government and inspectors asked people for their views on leaving care and children's social care, and what came of it.",
    lede: 'Each time the Government or inspectors asked people what they think, what it was about, and what came of it.',
  },
  glossary: {
    description:
      'A list of words about leaving care in England. Each leads to its meaning in plain English and in Easy Read.',
    ofLetters: 'Words about leaving care in England',
  },
  aboutTheData: {
    from: 'Most of it comes from five documents of 2016 to 2023, and from public pages about what happened before and after. Each fact names its source and the place in it. For a document that we did not see ourselves, we say who cites it.',
    notRead: [
      'We have not read the Government’s plan of 2023 or the care review’s report whole. For them we rely on summaries, and say so at each fact.',
    ],
    checks: [
      'Someone who did not write a briefing checked every statement in it against its source.',
      'People with learning disabilities have not checked our Easy Read yet.',
    ],
  },
  statusWords: {
    description:
      'How Leaving Care Briefings are written and checked, and how we choose words such as "Yes, in part" and "Nothing found".',
    wordsWeChoose: [
      'We say “care leaver”, the name in law, though many prefer “care-experienced”. We say home, brothers and sisters, and family time, and not the words of the system.',
    ],
  },
  accessibility: {
    unhappy: 'The Equality Advisory and Support Service gives advice on the Equality Act 2010:',
    address: 'https://www.equalityadvisoryservice.com/',
    site: 'equalityadvisoryservice.com',
  },
  readingSettings: {
    before: 'When you leave care, your council must still help you. A',
    hardWord: 'personal adviser',
    after: 'helps you to plan.',
    easyRead: ['Your council must still help you.', 'Someone helps you to plan.'],
  },
  footer: [
    'Contains public sector information licensed under the Open Government Licence v3.0.',
    'Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
  ],
  withoutThe: ['HM Government', 'Ofsted'],
  openData: {
    missions: 'The aims of 2016, of the care review of 2022 and of the Government in 2023.',
    recommendations: 'What reviews and committees asked for people leaving care and children in care.',
    timeline: 'Laws, reviews, plans, promises and numbers about leaving care in England, oldest first.',
    changed: 'What it changed for people leaving care.',
    reactions: 'What charities, councils, social workers and members of Parliament said, in our words.',
    glossary: 'Words about leaving care, with their meaning in plain English and in Easy Read.',
  },
} satisfies z.input<typeof wordsSchema>;
