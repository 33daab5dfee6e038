/** The Easy Read words of the briefing on what people said about the Government's plan of 2023. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    { picture: 'government', lines: ['In [[year:strategy-published]] the Government made a plan about care.'] },
    { picture: 'liked', lines: ['Many people liked some of the plan.'] },
    { picture: 'money', lines: ['Many people said that there was not enough money.'] },
    { picture: 'time', lines: ['Some people said that the changes would take too long.'] },
  ],
  sections: [
    {
      id: 'who',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
      rows: [
        { picture: 'what-people-said', lines: ['This page tells you what people said about the plan.'] },
        {
          picture: 'young-person',
          lines: [
            'This page is for [[term:care-leaver|care leavers]].',
            'A care leaver is a young person who was in care.',
          ],
          term: 'care-leaver',
        },
        { picture: 'map-place', lines: ['This page is only about England.'] },
        { picture: 'calendar', lines: ['People may have said more after [[checked:month]].'] },
        { picture: 'support', lines: ['You may want someone to go through this with you.'] },
      ],
    },
    {
      id: 'charities',
      part: 'message',
      heading: 'What charities said',
      picture: 'what-people-said',
      rows: [
        { picture: 'time', lines: ['Young people who help the charity NYAS wanted change now.'] },
        {
          picture: 'love',
          lines: [
            'Become said that the plan aims to put love first.',
            'But Become said that small tests would not help soon enough.',
          ],
        },
        {
          picture: 'money',
          lines: [
            'The Government promised [[figure:reform-money]] over [[figure:reform-years]].',
            'Barnardo’s said that this was too little.',
          ],
        },
        {
          picture: 'family',
          lines: [
            'Family Rights Group liked that families come first.',
            'But Family Rights Group said the changes were too small.',
          ],
        },
        {
          picture: 'wait',
          lines: [
            'On [[date:five-charities-analysis-2023]] a group of [[figure:delay-cost-charities-count]] spoke about waiting.',
            'The charities said that waiting would cost [[figure:delay-cost-charities]] over [[figure:delay-cost-years]].',
          ],
        },
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
            'The group for [[term:council|councils]] liked help that comes early.',
            'A council runs services for the area where you live.',
          ],
          term: 'council',
        },
        {
          picture: 'money',
          lines: ['But the group said most areas would not gain from the money.'],
        },
        {
          picture: 'social-worker',
          lines: ['The group for social workers wanted a plan to keep social workers.'],
        },
        {
          picture: 'report',
          lines: [
            'Josh MacAlister led the [[term:care-review]].',
            'The Care Review looked at how care works in England.',
          ],
          term: 'care-review',
        },
        {
          picture: 'more',
          lines: ['Josh MacAlister liked what the plan wanted.', 'But he wanted help for families in more areas.'],
        },
      ],
    },
    {
      id: 'parliament',
      part: 'message',
      heading: 'What people in Parliament said',
      picture: 'parliament',
      rows: [
        {
          picture: 'parliament',
          lines: [
            'People in [[term:parliament]] talked about the plan.',
            'Parliament is the group of people who make laws.',
          ],
          term: 'parliament',
        },
        { picture: 'not-liked', lines: ['Some said that the plan was too small.'] },
        { picture: 'trying-out', lines: ['The Government said that it had to test ideas first.'] },
        {
          picture: 'meeting',
          lines: [
            'On [[date:lords-committee-report]] a group in Parliament wrote a report.',
            'The group said that for years only a few areas would change.',
          ],
        },
      ],
    },
    {
      id: 'since',
      part: 'message',
      heading: 'What people said later',
      picture: 'next',
      rows: [
        {
          picture: 'homeless',
          lines: [
            'In [[year:homelessness-figures-2024]] Become spoke about young care leavers.',
            'Become said that more had no home, or might lose their home.',
          ],
        },
        {
          picture: 'home',
          lines: [
            'In [[year:local-connection-ended]] Coram spoke about homes with a lower rent.',
            'Coram said that some areas do not put care leavers first.',
          ],
        },
        {
          picture: 'fair',
          lines: [
            'In [[year:education-committee-report-2025]] a group in Parliament spoke about care leavers.',
            'The group wanted the same standard of help everywhere.',
          ],
        },
        {
          picture: 'website',
          lines: ['A web page names more groups.', 'We have not read what these groups said.'],
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
          picture: 'what-people-said',
          lines: ['What people say is not a law.', 'So what you can get stays the same.'],
        },
        { picture: 'not-known', lines: ['We found little about what care leavers said.'] },
        { picture: 'partly', lines: ['You may agree with some people.'] },
        { picture: 'say-it-out-loud', lines: ['You can say what you think too.'] },
      ],
    },
    {
      id: 'for-you',
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
        {
          picture: 'town-hall',
          lines: ['Ask your council what has changed since [[year:strategy-published]].'],
        },
        {
          picture: 'someone-who-speaks-for-you',
          lines: ['You can ask for an [[term:advocate]].', 'An advocate is a person who helps you to speak up.'],
          term: 'advocate',
        },
        { picture: 'phone', lines: ['You can call Coram Voice to get an advocate.'] },
        { picture: 'letter', lines: ['You can write to your member of Parliament.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
