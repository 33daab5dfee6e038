/** The Easy Read words of the briefing on what children's social care costs, and what changing it would cost. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    { picture: 'town-hall', lines: ['Councils spend a lot of money to help children.'] },
    { picture: 'report', lines: ['In [[year:care-review-published]] a report asked for much more money.'] },
    { picture: 'partly', lines: ['The Government has promised some more money since then.'] },
    { picture: 'not-known', lines: ['We do not know how much of the money helps care leavers.'] },
  ],
  sections: [
    {
      id: 'who',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
      rows: [
        {
          picture: 'family',
          lines: [
            'This page is about money for [[term:childrens-social-care]].',
            'Children’s social care is help from councils for children and families.',
          ],
          term: 'childrens-social-care',
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
        {
          picture: 'statistics',
          lines: ['This page has very big numbers.', 'A billion is much more than a million.'],
        },
        { picture: 'support', lines: ['You may want someone to go through this with you.'] },
      ],
    },
    {
      id: 'councils-spend',
      part: 'message',
      heading: 'What councils spend',
      picture: 'town-hall',
      rows: [
        {
          picture: 'statistics',
          lines: [
            'In [[month:council-spending-count-2023]] new numbers showed what councils spent.',
            'Councils spent [[figure:council-spending-2021-cash]] in a year to help children.',
          ],
        },
        {
          picture: 'rising-prices',
          lines: ['After [[year:council-spending-recount-2014]] prices went up, but spending went up more.'],
        },
        {
          picture: 'child',
          lines: [
            'Shared between all children, councils spent [[figure:spending-per-child-england]] a year for each child.',
          ],
        },
        {
          picture: 'more',
          lines: ['Some councils spent much more, and some much less.'],
        },
      ],
    },
    {
      id: 'asked',
      part: 'message',
      heading: 'What the report asked for',
      picture: 'report',
      rows: [
        {
          picture: 'report',
          lines: [
            'The report is called the [[term:care-review]].',
            'The Care Review looked at how care works in England.',
          ],
          term: 'care-review',
        },
        {
          picture: 'money',
          lines: ['The Care Review asked for [[figure:review-asked-money]] over [[figure:review-money-years]].'],
        },
        {
          picture: 'time',
          lines: [
            'The Care Review said costs would go up without change.',
            'By [[year:care-review-forecast-2032]] the cost could be more than [[figure:care-cost-2032-forecast]] a year.',
          ],
        },
        {
          picture: 'young-person',
          lines: [
            'New help for care leavers would need much less.',
            'The most in a year would be [[figure:missions-cost-year-3]].',
          ],
        },
      ],
    },
    {
      id: 'promised',
      part: 'message',
      heading: 'What the Government and others said',
      picture: 'government',
      rows: [
        {
          picture: 'government',
          lines: [
            'In [[year:strategy-published]] the Government promised [[figure:reform-money]].',
            'The money was for [[figure:reform-years]].',
          ],
        },
        {
          picture: 'speech',
          lines: [
            'A minister said not to compare [[figure:reform-money]] and [[figure:review-asked-money]].',
            'The amounts are for different times and places.',
          ],
        },
        {
          picture: 'town-hall',
          lines: [
            'In [[year:strategy-published]] councils said they needed [[figure:lga-money-needed]] more each year.',
            'That was to keep giving the same help.',
          ],
        },
        {
          picture: 'wait',
          lines: [
            '[[figure:delay-cost-charities-count]] said that waiting to change would cost [[figure:delay-cost-charities]].',
            'That is over [[figure:delay-cost-years]].',
          ],
        },
      ],
    },
    {
      id: 'since',
      part: 'message',
      heading: 'What has happened since',
      picture: 'calendar',
      rows: [
        {
          picture: 'money',
          lines: [
            'In [[month:spending-review-2025]] the Government promised [[figure:spending-review-reform-money]] for changes.',
          ],
        },
        {
          picture: 'childrens-home',
          lines: [
            'The Government also promised [[figure:spending-review-homes-money]] for children’s homes and foster care.',
          ],
        },
        {
          picture: 'family',
          lines: [
            'In [[year:families-first-partnership-money-2026]] a minister talked about [[figure:families-first-money-total]] to help families early.',
            'Some of this money is not new.',
          ],
        },
        {
          picture: 'not-known',
          lines: ['We cannot add up these amounts.', 'Different amounts may have the same money in them.'],
        },
      ],
    },
    {
      id: 'for-you',
      part: 'meaning',
      heading: 'What this means for you',
      picture: 'young-person',
      rows: [
        { picture: 'town-hall', lines: ['You do not get any of these big amounts.'] },
        {
          picture: 'grant',
          lines: ['You may get [[figure:setting-up-home-2023]] for your first home.', 'Some councils have given less.'],
        },
        {
          picture: 'apprenticeship',
          lines: [
            'You may get [[figure:apprentice-bursary-2023]] if you start an [[term:apprenticeship]] before age [[figure:apprentice-bursary-under-age]].',
            'An apprenticeship is a job where you learn.',
          ],
          term: 'apprenticeship',
        },
        {
          picture: 'training',
          lines: ['Ask the people who train you for the apprenticeship money.'],
        },
        { picture: 'question', lines: ['We do not know if your council has more money now.'] },
      ],
    },
    {
      id: 'do',
      part: 'action',
      heading: 'What you can do',
      picture: 'writing',
      rows: [
        {
          picture: 'list',
          lines: [
            'Ask your council for its [[term:local-offer]].',
            'A local offer is a list of help that you can get.',
          ],
          term: 'local-offer',
        },
        {
          picture: 'personal-adviser',
          lines: [
            'Ask your [[term:personal-adviser]] what money you can get.',
            'A personal adviser helps you to plan your life after care.',
          ],
          term: 'personal-adviser',
        },
        { picture: 'question', lines: ['You could ask your council what it spends on care leavers.'] },
        {
          picture: 'phone',
          lines: ['If nobody helps you, call Become or Coram Voice.'],
        },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
