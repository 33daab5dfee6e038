/** The Easy Read words of the briefing on what people said about the plan of 2023. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    { picture: 'report', lines: ['On [[date:strategy-published]] the Government made a plan about care.'] },
    { picture: 'what-people-said', lines: ['Many people said what they thought about the plan.'] },
    { picture: 'liked', lines: ['Nearly all liked what the plan wanted to do.'] },
    { picture: 'not-liked', lines: ['Many said there was too little money, and it was too slow.'] },
  ],
  sections: [
    {
      id: 'what',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
      rows: [
        {
          picture: 'young-person',
          lines: [
            'This page is for [[term:care-leaver|care leavers]].',
            'A care leaver is a young person who was in care.',
          ],
          term: 'care-leaver',
        },
        { picture: 'what-people-said', lines: ['This page tells you what other people think.'] },
        { picture: 'map-place', lines: ['This page is only about England.'] },
        { picture: 'calendar', lines: ['People may have said more after [[checked:month]].'] },
        { picture: 'support', lines: ['You may want someone to go through this with you.'] },
      ],
    },
    {
      id: 'charities',
      part: 'message',
      heading: 'What charities said',
      picture: 'support',
      rows: [
        { picture: 'love', lines: ['Become liked that the plan was about love.'] },
        { picture: 'wait', lines: ['Become said change would come too slowly.'] },
        { picture: 'less', lines: ['Barnardo’s said there was too little money.'] },
        { picture: 'family', lines: ['Family Rights Group liked that families come first.'] },
      ],
    },
    {
      id: 'councils',
      part: 'message',
      heading: 'What councils and social workers said',
      picture: 'town-hall',
      rows: [
        {
          picture: 'town-hall',
          lines: [
            'The people who speak for [[term:council|councils]] liked a lot of the plan.',
            'A council runs services for the area where you live.',
          ],
          term: 'council',
        },
        { picture: 'map-place', lines: ['The councils said most areas would gain nothing from the money.'] },
        { picture: 'social-worker', lines: ['Social workers said the plan did not show how to keep them.'] },
      ],
    },
    {
      id: 'parliament',
      part: 'message',
      heading: 'What people in Parliament said',
      picture: 'speech',
      rows: [
        { picture: 'not-liked', lines: ['Some people in Parliament wanted a much bigger change.'] },
        { picture: 'trying-out', lines: ['The Government said it was best to try the changes first.'] },
        {
          picture: 'less',
          lines: ['A group in the House of Lords said there was too little money.'],
        },
      ],
    },
    {
      id: 'since',
      part: 'message',
      heading: 'What people have said since',
      picture: 'calendar',
      rows: [
        {
          picture: 'homeless',
          lines: ['In [[year:homelessness-figures-2024]] Become said more young care leavers had no home.'],
        },
        {
          picture: 'fair',
          lines: ['In [[year:education-committee-report-2025]] another group asked for the same help everywhere.'],
        },
        {
          picture: 'another-country',
          lines: [
            'Some care leavers came from another country.',
            'In [[year:commissioner-on-immigration-2025]] the Children’s Commissioner wanted more help for them.',
          ],
        },
      ],
    },
    {
      id: 'for-you',
      part: 'meaning',
      heading: 'What this means for you',
      picture: 'young-person',
      rows: [
        { picture: 'group', lines: ['Many people want things to be better for care leavers.'] },
        { picture: 'say-it-out-loud', lines: ['You can say what you think too.'] },
      ],
    },
    {
      id: 'do',
      part: 'action',
      heading: 'What you can do',
      picture: 'writing',
      rows: [
        {
          picture: 'personal-adviser',
          lines: [
            'Tell your [[term:personal-adviser]] what you think.',
            'A personal adviser helps you to plan your life after care.',
          ],
          term: 'personal-adviser',
        },
        { picture: 'meeting', lines: ['Ask your council how care leavers can have a say.'] },
        {
          picture: 'someone-who-speaks-for-you',
          lines: ['You can ask for an [[term:advocate]].', 'An advocate is a person who helps you to speak up.'],
          term: 'advocate',
        },
        { picture: 'phone', lines: ['If you want help, you can call Become or Coram Voice.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
