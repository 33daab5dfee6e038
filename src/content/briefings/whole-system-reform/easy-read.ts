/** The Easy Read words of the briefing on the Government's plan of 2023 for all of children's social care. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    { picture: 'government', lines: ['In [[year:strategy-published]] the Government made a big plan.'] },
    { picture: 'family', lines: ['The plan is about help for children and families.'] },
    { picture: 'trying-out', lines: ['The Government wanted to test new help in some areas first.'] },
    { picture: 'not-known', lines: ['We do not know what happened to most of the plan.'] },
  ],
  sections: [
    {
      id: 'who',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
      rows: [
        { picture: 'report', lines: ['The name of the plan is [[name:strategy-published]].'] },
        {
          picture: 'young-person',
          lines: [
            'This page is for [[term:care-leaver|care leavers]].',
            'A care leaver is a young person who was in care.',
          ],
          term: 'care-leaver',
        },
        { picture: 'map-place', lines: ['This page is only about England.'] },
        { picture: 'calendar', lines: ['Some things may have changed after [[checked:month]].'] },
        { picture: 'support', lines: ['You may want someone to go through this with you.'] },
        {
          picture: 'personal-adviser',
          lines: [
            'You could ask your [[term:personal-adviser]].',
            'A personal adviser helps you to plan your life after care.',
          ],
          term: 'personal-adviser',
        },
      ],
    },
    {
      id: 'families',
      part: 'message',
      heading: 'Help for families',
      picture: 'family',
      rows: [
        {
          picture: 'support',
          lines: [
            'The Government planned [[term:family-help]].',
            'Family Help is a service for families with big problems.',
          ],
          term: 'family-help',
        },
        {
          picture: 'safe',
          lines: ['In the plan, police, health workers and councils keep children safe together.'],
        },
        {
          picture: 'trying-out',
          lines: [
            'In [[year:families-first-areas-2023]] the Government chose [[figure:families-first-areas-2023]] to test this.',
            'In [[year:families-first-areas-2024]] the Government chose another [[figure:families-first-areas-2024]].',
          ],
        },
        {
          picture: 'start',
          lines: [
            'In [[month:families-first-partnership-start-2025]] a national programme for families was due to start.',
          ],
        },
        {
          picture: 'law',
          lines: [
            'In [[year:act-2026]] there was a new law with parts about families.',
            'Some parts of the law did not start at once.',
          ],
        },
        { picture: 'not-known', lines: ['We do not know if the new help works.'] },
      ],
    },
    {
      id: 'kinship',
      part: 'message',
      heading: 'Family and friends who bring up children',
      picture: 'family-network',
      rows: [
        {
          picture: 'family-network',
          lines: [
            'The Government wanted to do more for [[term:kinship-care]].',
            'Kinship care is when family or friends bring up a child.',
          ],
          term: 'kinship-care',
        },
        {
          picture: 'writing',
          lines: ['In [[month:kinship-strategy-2023]] the Government wrote a plan for kinship care.'],
        },
        {
          picture: 'trying-out',
          lines: [
            'The plan was to try giving money to some carers.',
            'In [[month:kinship-zones-2026]] the Government named [[figure:kinship-zones]] for the test.',
          ],
        },
        {
          picture: 'map-place',
          lines: [
            'The areas include Bexley, Bolton, Medway and Newcastle.',
            'The others are North East Lincolnshire, Thurrock and Wiltshire.',
          ],
        },
      ],
    },
    {
      id: 'system',
      part: 'message',
      heading: 'Social workers and rules',
      picture: 'social-worker',
      rows: [
        {
          picture: 'skills',
          lines: [
            'The plan promised new social workers [[figure:early-career-years-2023]] of support and training.',
            'In [[year:early-career-framework-dropped-2025]] the Government had another idea for this.',
          ],
        },
        {
          picture: 'no',
          lines: ['The Government said no to the same pay for social workers everywhere.'],
        },
        {
          picture: 'report',
          lines: [
            'On [[date:national-framework]] the Government published the [[term:national-framework]].',
            'The National Framework says what help for children has to achieve.',
          ],
          term: 'national-framework',
        },
        {
          picture: 'parliament',
          lines: [
            'Some people in [[term:parliament]] said that the plan was too small.',
            'Parliament is the group of people who make laws.',
          ],
          term: 'parliament',
        },
      ],
    },
    {
      id: 'meaning',
      part: 'meaning',
      heading: 'What this means for you',
      picture: 'young-person',
      rows: [
        {
          picture: 'wait',
          lines: ['Some of this help is only a plan or a test.', 'So you may not get this help.'],
        },
        { picture: 'family', lines: ['Most of the plan is not about care leavers.'] },
        { picture: 'young-parent', lines: ['But the plan may matter to you if you are a parent.'] },
        {
          picture: 'brothers-and-sisters',
          lines: ['The plan may matter to your brothers, sisters or friends.'],
        },
      ],
    },
    {
      id: 'for-you',
      part: 'action',
      heading: 'What you can do',
      picture: 'writing',
      rows: [
        {
          picture: 'town-hall',
          lines: [
            'If your child needs extra help, ask the [[term:council]].',
            'A council runs services for the area where you live.',
          ],
          term: 'council',
        },
        {
          picture: 'child',
          lines: ['Your brothers, sisters and friends can ask for help too.'],
        },
        {
          picture: 'family-network',
          lines: [
            'If you bring up a brother or sister, ask the council.',
            'In a test area, some carers can ask for money too.',
          ],
        },
        {
          picture: 'list',
          lines: [
            'Ask your council for its [[term:local-offer]].',
            'A local offer is a list of help that you can get.',
          ],
          term: 'local-offer',
        },
        { picture: 'phone', lines: ['You can call Become to ask what help there is.'] },
        {
          picture: 'say-it-out-loud',
          lines: ['Coram Voice can help you to say what you want.'],
        },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
