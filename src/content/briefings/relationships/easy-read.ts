/** The Easy Read words of the briefing on the people who stay in a care leaver's life. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    { picture: 'friends', lines: ['Some councils help you to find people who care about you.'] },
    { picture: 'law', lines: ['The law gives you some help with people in your life.'] },
    { picture: 'promise', lines: ['In [[year:strategy-published]] the Government promised more help.'] },
    { picture: 'not-known', lines: ['We do not know what happened to most of the promises.'] },
  ],
  sections: [
    {
      id: 'who',
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
        {
          picture: 'alone',
          lines: [
            'In [[year:care-leavers-asked-2016]] care leavers said what worried them most.',
            'Their biggest worry was being alone.',
          ],
        },
        { picture: 'friends', lines: ['This page is about family, friends and other people you trust.'] },
        { picture: 'map-place', lines: ['This page is only about England.'] },
        { picture: 'calendar', lines: ['Some things may have changed after [[checked:month]].'] },
        { picture: 'support', lines: ['You may want someone to go through this with you.'] },
      ],
    },
    {
      id: 'asked',
      part: 'message',
      heading: 'What a report asked for',
      picture: 'report',
      rows: [
        { picture: 'report', lines: ['In [[year:care-review-published]] there was a big report about care.'] },
        { picture: 'love', lines: ['The report wanted you to have people who love you.'] },
        {
          picture: 'family',
          lines: [
            'The report wanted [[term:family-finding]] in every council.',
            'Family finding helps you to find people who matter to you.',
          ],
          term: 'family-finding',
        },
        {
          picture: 'linked',
          lines: ['The report had an idea for a new law.', 'The law would make an adult who loves you your family.'],
        },
        {
          picture: 'foster-carer',
          lines: [
            'The report wanted more [[term:staying-put]].',
            'Staying Put means that you stay with your foster carer for longer.',
          ],
          term: 'staying-put',
        },
        {
          picture: 'more',
          lines: ['The report wanted Staying Put to last until you are [[figure:staying-age-asked]].'],
        },
      ],
    },
    {
      id: 'since',
      part: 'message',
      heading: 'What has happened',
      picture: 'calendar',
      rows: [
        {
          picture: 'money',
          lines: [
            'In [[year:strategy-published]] the Government promised more than [[figure:family-finding-money]].',
            'The money was to help you find people you can trust.',
          ],
        },
        {
          picture: 'town-hall',
          lines: [
            'In [[year:family-finding-councils-2024]] the Government paid [[figure:family-finding-councils-2024]] to do this work.',
            'We do not know if the Government still pays.',
          ],
        },
        {
          picture: 'idea',
          lines: [
            'In [[year:strategy-published]] the Government planned to see who wants the family law.',
            'We found no news about the family law.',
          ],
        },
        {
          picture: 'stop',
          lines: ['In [[year:staying-put-stays]] Staying Put still ended at the age of [[figure:staying-put-age]].'],
        },
        {
          picture: 'wait',
          lines: [
            'A law of [[year:act-2026]] has a part on advice for care leavers.',
            'In [[checked:month]] that part had not started.',
          ],
        },
        {
          picture: 'inspection',
          lines: ['Inspectors check how well each council helps care leavers.', 'They also look at relationships.'],
        },
      ],
    },
    {
      id: 'for-you',
      part: 'meaning',
      heading: 'What this means for you',
      picture: 'young-person',
      rows: [
        {
          picture: 'foster-carer',
          lines: [
            'If you live with a foster carer, you may stay longer.',
            'You and your foster carer must both want this.',
          ],
        },
        {
          picture: 'personal-adviser',
          lines: [
            'You can have a [[term:personal-adviser]] up to the age of [[figure:care-leaver-support-age]].',
            'A personal adviser helps you to plan your life after care.',
          ],
          term: 'personal-adviser',
        },
        {
          picture: 'friends',
          lines: [
            'If you are still in care, you may get an [[term:independent-visitor]].',
            'An Independent Visitor is an adult who spends time with you.',
          ],
          term: 'independent-visitor',
        },
        {
          picture: 'someone-who-speaks-for-you',
          lines: [
            'If you complain about your council, you can have an [[term:advocate]].',
            'An advocate is a person who helps you to speak up.',
          ],
          term: 'advocate',
        },
        {
          picture: 'town-hall',
          lines: ['Each council gives different extra help.'],
        },
      ],
    },
    {
      id: 'do',
      part: 'action',
      heading: 'What you can do',
      picture: 'writing',
      rows: [
        {
          picture: 'birthday',
          lines: [
            'From the age of [[figure:adviser-on-request-age]], ask for a personal adviser.',
            'You get one only if you ask.',
          ],
        },
        { picture: 'foster-carer', lines: ['If you want to stay with your foster carer, say so early.'] },
        { picture: 'family', lines: ['Ask your personal adviser about family finding.'] },
        {
          picture: 'mentor',
          lines: ['Ask if you can have a [[term:mentor]].', 'A mentor is a person who gives you advice and support.'],
          term: 'mentor',
        },
        { picture: 'list', lines: ['Ask your council for a list of its help for care leavers.'] },
        { picture: 'writing', lines: ['Ask to have the people you care about in your plan.'] },
        { picture: 'phone', lines: ['If your council does not help you, call Become or Coram Voice.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
