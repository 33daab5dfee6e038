/** The Easy Read words of the briefing on the whole plan of 2023. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    { picture: 'government', lines: ['On [[date:strategy-published]] the Government made a big plan.'] },
    { picture: 'family', lines: ['The plan was to help children and families sooner.'] },
    { picture: 'trying-out', lines: ['The Government wanted to try the changes in some areas first.'] },
    { picture: 'not-known', lines: ['We do not know what happened to many of the promises.'] },
  ],
  sections: [
    {
      id: 'what',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
      rows: [
        {
          picture: 'report',
          lines: [
            'The plan answered a report called the [[term:care-review]].',
            'The Care Review looked at how care works in England.',
          ],
          term: 'care-review',
        },
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
      ],
    },
    {
      id: 'family-help',
      part: 'message',
      heading: 'Help for families',
      picture: 'family',
      rows: [
        {
          picture: 'help',
          lines: [
            'The Care Review asked for [[term:family-help]].',
            'Family Help is one service for families with big problems.',
          ],
          term: 'family-help',
        },
        { picture: 'partly', lines: ['The Government said yes to part of this.'] },
        {
          picture: 'trying-out',
          lines: [
            'In [[year:families-first-areas-2023]] the first [[figure:families-first-areas-2023]] tried new help.',
          ],
        },
        {
          picture: 'more',
          lines: [
            'In [[year:families-first-areas-2024]] the Government chose [[figure:families-first-areas-2024]] more.',
          ],
        },
        {
          picture: 'money',
          lines: ['In [[year:families-first-partnership-2025]] there was money for help in the whole country.'],
        },
      ],
    },
    {
      id: 'safety',
      part: 'message',
      heading: 'Keeping children safe',
      picture: 'safe',
      rows: [
        {
          picture: 'meeting',
          lines: ['Experts wanted the police, health workers and social workers in one team.'],
        },
        { picture: 'trying-out', lines: ['The Government said it would try teams like this.'] },
        {
          picture: 'writing',
          lines: ['In [[month:working-together-2023]] the Government wrote new rules on keeping children safe.'],
        },
      ],
    },
    {
      id: 'kinship',
      part: 'message',
      heading: 'Family and friends',
      picture: 'family-network',
      rows: [
        {
          picture: 'grandparent',
          lines: [
            'Some children live in [[term:kinship-care]].',
            'Kinship care is when family or friends bring up a child.',
          ],
          term: 'kinship-care',
        },
        {
          picture: 'report',
          lines: ['In [[year:kinship-strategy-2023]] the Government wrote a plan to help these families.'],
        },
        {
          picture: 'money',
          lines: [
            'In [[year:kinship-zones-2026]] the Government named [[figure:kinship-zones]] to try out more money.',
          ],
        },
        { picture: 'wait', lines: ['The money was only for those areas.'] },
      ],
    },
    {
      id: 'parliament',
      part: 'message',
      heading: 'What people in Parliament said',
      picture: 'speech',
      rows: [
        { picture: 'liked', lines: ['People in Parliament liked some parts of the plan.'] },
        { picture: 'not-liked', lines: ['Some said the plan was too slow.'] },
        { picture: 'less', lines: ['Some said there was not enough money.'] },
      ],
    },
    {
      id: 'for-you',
      part: 'meaning',
      heading: 'What this means for you',
      picture: 'young-person',
      rows: [
        { picture: 'child', lines: ['This plan was mostly for children and families.'] },
        { picture: 'young-parent', lines: ['If you have a child, your family may get help.'] },
        { picture: 'family-network', lines: ['If family or friends bring up a child, they may get help.'] },
        { picture: 'town-hall', lines: ['Each council can give different help.'] },
      ],
    },
    {
      id: 'do',
      part: 'action',
      heading: 'What you can do',
      picture: 'offer',
      rows: [
        {
          picture: 'personal-adviser',
          lines: [
            'You could ask your [[term:personal-adviser]] what help there is.',
            'A personal adviser helps you to plan your life after care.',
          ],
          term: 'personal-adviser',
        },
        { picture: 'town-hall', lines: ['You can ask your council what help it has for families.'] },
        { picture: 'phone', lines: ['If your council does not help you, call Become or Coram Voice.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
