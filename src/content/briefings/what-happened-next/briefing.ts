/** The facts of the briefing on what followed the plan of 2023: what is law, what had not started, what is only promised. */
import type { z } from 'zod';
import type { briefingSchema } from '../../../model/schemas/briefing.ts';

export default {
  id: 'what-happened-next',
  title: 'New laws and promises: what care leavers can use now',
  easyReadTitle: 'New laws and promises for care leavers',
  picture: 'time',
  shelf: 'plans-and-answers',
  order: 2,
  summary:
    'This briefing covers [[month:five-missions-2023]] to [[checked:month]]. It sorts what had started, what is law but had not started, what was only promised, and what was refused.',
  audience: 'Young people who have been in care, and the people who support them',
  published: '2026-11-25',
  checkedTo: '2026-06',
  checkedAgainst: [
    'act-2026-section-7',
    'act-2026-section-8',
    'act-2026-section-9',
    'act-2026-section-78',
    'local-connection-regulations-2025',
    'written-answer-88432',
    'written-answer-95806',
    'lbc-prescriptions-2025',
    'britbrief-nhs-care-2025',
    'homelessness-plan-everyyouth-2026',
  ],
  topics: ['a-safe-home', 'health', 'money', 'work', 'corporate-parents', 'stigma'],
  writtenBy: 'The Leaving Care Briefings team',
  readerTest: null,
  help: ['become', 'coram-voice', 'childline', 'samaritans'],
  session: {
    aim: 'To tell apart what you can use now, what is coming and what was only promised.',
    questions: [
      'What is the difference between a law and a promise?',
      'Which of these changes would help care leavers most?',
      'Why might a law be passed and start later? Is that fair?',
      'Where would you look, or whom would you ask, to find out if something has started?',
      'What would you say to a minister about the promises that we found no news of?',
    ],
    mayUpset: 'Some parts are about losing a home and about things that the Government refused.',
    ifUpset: 'Read these parts yourself first. Nobody has to talk about their own life, and anyone can leave the room.',
    activity: {
      kind: 'true-or-false',
      how: 'In small groups, read each card and put it under “true” or “false”. You may look in the handout.',
      statements: [
        {
          says: 'A new law always starts at once.',
          isTrue: false,
          because:
            'Parliament passed the new law on [[date:act-2026]]. Its parts on care leavers start only when a minister makes rules. [[cite:timeline/act-2026-section-78]]',
        },
        {
          says: 'Under [[figure:new-law-age]], you can ask for a council home in another area.',
          isTrue: true,
          because:
            'Since [[date:local-connection-ended]] local connection rules cannot keep care leavers under [[figure:new-law-age]] off a housing list. You may have to wait.',
        },
        {
          says: 'In [[year:staying-put-stays]] a minister said that Staying Put ends at [[figure:staying-age-asked]].',
          isTrue: false,
          because:
            'The Care Review asked for this age. On [[date:staying-put-stays]] the minister said that Staying Put still ended at [[figure:staying-put-age]].',
        },
        {
          says: 'In [[checked:month]] free medicine was still only a promise.',
          isTrue: true,
          because:
            'The Government promised it on [[date:health-package-announced]]. We found no rules that start it. [[cite:timeline/free-prescriptions-not-found-2026]]',
        },
        {
          says: 'In [[checked:month]] we had found the plan on homelessness.',
          isTrue: false,
          because:
            'The Government promised the plan by summer [[year:act-2026]]. We had not found it. [[cite:promises/care-leaver-homelessness-plan-2025]]',
        },
        {
          says: 'You may get [[figure:apprentice-bursary-2023]] if you start an apprenticeship.',
          isTrue: true,
          because:
            'The amount went up on [[date:bursary-raised]]. You have to start before you turn [[figure:apprentice-bursary-under-age]].',
        },
        {
          says: 'One part of the new law is about help with money.',
          isTrue: true,
          because:
            'Local offers will have to cover help with money. This part had not started when the law was passed. [[cite:timeline/act-2026-section-8]]',
        },
        {
          says: 'In [[year:consultation-answered]] the Government agreed to a law on fair treatment.',
          isTrue: false,
          because:
            'It did not make having been in care a protected characteristic. [[cite:timeline/consultation-answered]]',
        },
      ],
    },
  },
  changes: [{ date: '2026-11-25', text: 'First published. It includes what happened up to [[checked:month]].' }],
} satisfies z.input<typeof briefingSchema>;
