/**
 * The Easy Read words of the briefing “Relatives who bring up a child: what help there is”.
 *
 * A row is a picture and one or two lines. A line is one sentence: one idea, 15 words at most, easy words, no short forms.
 * A hard word: the first line brings it in as [[term:id]], the second says what it means, and the row has `term: 'id'`.
 * Each row needs a picture that shows what its words say: choose one of _data/pictures.ts. Put 4 to 6 rows under a heading.
 */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  // The whole point, in 4 rows at most.
  opening: [
    { picture: 'grandparent', lines: ['Some children live with family or friends, and not with their parents.'] },
    {
      picture: 'list',
      lines: ['In [[year:kinship-guidance-2024]] the Government asked councils to list help for these families.'],
    },
    {
      picture: 'trying-out',
      lines: ['The Government is trying out money for some families in [[figure:kinship-zones]].'],
    },
    { picture: 'map-place', lines: ['The test is only in some parts of England.'] },
  ],
  sections: [
    {
      id: 'about',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
      rows: [
        { picture: 'young-person', lines: ['This page is for people who have been in care.'] },
        {
          picture: 'family-network',
          lines: [
            'This page is about [[term:kinship-care]].',
            'Kinship care is when family or friends bring up a child.',
          ],
          term: 'kinship-care',
        },
        {
          picture: 'brothers-and-sisters',
          lines: [
            'A carer is the person who brings up the child.',
            'You are a carer if you bring up a brother or sister.',
          ],
        },
        { picture: 'map-place', lines: ['This page is only about England.'] },
        { picture: 'calendar', lines: ['Some things may have changed after [[checked:month]].'] },
        { picture: 'support', lines: ['You may want someone to go through this with you.'] },
      ],
    },
    {
      id: 'asked',
      part: 'message',
      heading: 'What the Government promised',
      picture: 'promise',
      rows: [
        {
          picture: 'report',
          lines: [
            'In [[year:care-review-published]] there was a big report about care.',
            'The report wanted more help for family and friends.',
          ],
        },
        {
          picture: 'promise',
          lines: ['In [[year:strategy-published]] the Government promised a plan and training for carers.'],
        },
        {
          picture: 'writing',
          lines: ['Later in [[year:kinship-strategy-2023]] the Government wrote the plan.'],
        },
        {
          picture: 'skills',
          lines: [
            'In [[year:kinship-training-2024]] the training started.',
            'We do not know how long the training will go on.',
          ],
        },
      ],
    },
    {
      id: 'allowance',
      part: 'message',
      heading: 'Money for the carers',
      picture: 'money',
      rows: [
        {
          picture: 'foster-carer',
          lines: ['Foster carers get money to look after a child.', 'The big report wanted the same for more carers.'],
        },
        {
          picture: 'trying-out',
          lines: ['In [[year:kinship-strategy-2023]] the Government planned to test this money.'],
        },
        {
          picture: 'government',
          lines: ['In [[year:kinship-zones-2026]] the Government named [[figure:kinship-zones]] for the test.'],
        },
        {
          picture: 'map-place',
          lines: [
            'Test areas are Bexley, Bolton, Medway and Newcastle.',
            'North East Lincolnshire, Thurrock and Wiltshire are test areas too.',
          ],
        },
        {
          picture: 'court',
          lines: ['The money is only for some carers.', 'A court has decided, or may soon decide, about the child.'],
        },
      ],
    },
    {
      id: 'law',
      part: 'message',
      heading: 'A new law',
      picture: 'law',
      rows: [
        { picture: 'law', lines: ['In [[year:act-2026]] there was a new law.'] },
        {
          picture: 'list',
          lines: ['One part says that councils must list help for carers.', 'We do not know if this part has started.'],
        },
        {
          picture: 'meeting',
          lines: [
            'Another part is about family meetings.',
            'In a family meeting the family suggests a plan for the child.',
          ],
        },
        {
          picture: 'wait',
          lines: ['The part about meetings starts only when the Government makes rules.', 'We know of no such rules.'],
        },
      ],
    },
    {
      id: 'for-you',
      part: 'meaning',
      heading: 'What this means for you',
      picture: 'young-person',
      rows: [
        { picture: 'list', lines: ['There may be help for you if you are a carer.'] },
        {
          picture: 'money',
          lines: [
            'In a test area, some carers can get money.',
            'In other areas, ask your council what money there is.',
          ],
        },
        { picture: 'skills', lines: ['You can ask for training for carers.'] },
        {
          picture: 'court',
          lines: [
            'Relatives who ask to bring up a child may get [[term:legal-aid]].',
            'Legal aid is money to help you pay for a lawyer.',
          ],
          term: 'legal-aid',
        },
        {
          picture: 'not-known',
          lines: ['You may have grown up with family or friends.', 'We do not know if you can get help for that now.'],
        },
      ],
    },
    {
      id: 'do',
      part: 'action',
      heading: 'What you can do',
      picture: 'writing',
      rows: [
        { picture: 'town-hall', lines: ['Ask your council for its list of help for kinship care.'] },
        { picture: 'question', lines: ['In a test area, ask your council about the money.'] },
        { picture: 'help', lines: ['If the child needs extra help, ask your council.'] },
        {
          picture: 'skills',
          lines: ['Ask the charity called Kinship about training.', 'Its web site is kinship.org.uk.'],
        },
        {
          picture: 'personal-adviser',
          lines: [
            'Ask your [[term:personal-adviser]] to help you, if you have one.',
            'A personal adviser helps you to plan your life after care.',
          ],
          term: 'personal-adviser',
        },
        {
          picture: 'someone-who-speaks-for-you',
          lines: ['You can ask for an [[term:advocate]].', 'An advocate is a person who helps you to speak up.'],
          term: 'advocate',
        },
        { picture: 'phone', lines: ['Call Become and ask what help you can get.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
