/** The Easy Read words of the briefing on the Care Review of 2022. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    { picture: 'report', lines: ['In [[year:care-review-published]] the Care Review asked for big changes to care.'] },
    { picture: 'trying-out', lines: ['The Government wanted to test the ideas first.'] },
    { picture: 'money', lines: ['Some money for care leavers has gone up since then.'] },
    { picture: 'wait', lines: ['Other changes had not started in [[checked:month]].'] },
  ],
  sections: [
    {
      id: 'about',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
      rows: [
        {
          picture: 'report',
          lines: [
            'This page is about the [[term:care-review]].',
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
      id: 'missions',
      part: 'message',
      heading: 'What the Care Review asked for',
      picture: 'say-it-out-loud',
      rows: [
        { picture: 'friends', lines: ['The Care Review wanted you to have people who love you.'] },
        { picture: 'university', lines: ['The Care Review wanted more care leavers to go to university.'] },
        { picture: 'job', lines: ['The Care Review wanted more good jobs for care leavers.'] },
        { picture: 'home', lines: ['The Care Review wanted every care leaver to have a home.'] },
        { picture: 'health', lines: ['The Care Review wanted care leavers to have long and healthy lives.'] },
        {
          picture: 'law',
          lines: ['The Care Review wanted a law so that people treat you fairly.'],
        },
        {
          picture: 'family',
          lines: ['The Care Review also wanted more help for families.'],
        },
      ],
    },
    {
      id: 'answered',
      part: 'message',
      heading: 'What the Government said',
      picture: 'government',
      rows: [
        {
          picture: 'speech',
          lines: [
            'A [[term:minister]] gave a first answer on the day of the report.',
            'A minister is in charge of a part of the Government.',
          ],
          term: 'minister',
        },
        {
          picture: 'report',
          lines: [
            'The full answer came on [[date:strategy-published]].',
            'This was later than the Government promised.',
          ],
        },
        { picture: 'partly', lines: ['The Government said yes to parts of many ideas.'] },
        { picture: 'no', lines: ['The Government said no to the law on fair treatment.'] },
        {
          picture: 'money',
          lines: [
            'The Care Review asked for [[figure:review-asked-money]] for [[figure:review-money-years]].',
            'The money was for changes in the whole country.',
          ],
        },
        {
          picture: 'trying-out',
          lines: [
            'The Government promised [[figure:reform-money]] for [[figure:reform-years]].',
            'The money was mostly to test ideas.',
          ],
        },
      ],
    },
    {
      id: 'since',
      part: 'message',
      heading: 'What has happened',
      picture: 'calendar',
      rows: [
        { picture: 'money', lines: ['In [[year:allowance-raised]] the money for your first home went up.'] },
        {
          picture: 'apprenticeship',
          lines: [
            'In [[year:bursary-raised]] the money for an [[term:apprenticeship]] went up.',
            'An apprenticeship is a job where you learn.',
          ],
          term: 'apprenticeship',
        },
        {
          picture: 'home',
          lines: [
            'Some councils only let local people join the list for homes.',
            'In [[year:local-connection-ended]] this rule ended for care leavers under [[figure:new-law-age]].',
          ],
        },
        {
          picture: 'law',
          lines: [
            'The Care Review wanted new laws by [[month:review-laws-wanted-2024]].',
            'There was a new law on [[date:act-2026]].',
          ],
        },
        {
          picture: 'close-by',
          lines: [
            'Part of the new law is about [[term:staying-close]].',
            'Staying Close is help when you leave a children’s home.',
          ],
          term: 'staying-close',
        },
        { picture: 'wait', lines: ['In [[checked:month]] the part on Staying Close had not started.'] },
        { picture: 'not-known', lines: ['We do not know what happened to many of the ideas.'] },
      ],
    },
    {
      id: 'for-you',
      part: 'meaning',
      heading: 'What this means for you',
      picture: 'young-person',
      rows: [
        {
          picture: 'money',
          lines: [
            'You may get [[figure:setting-up-home-2023]] for your first home.',
            'Some councils have given less money.',
          ],
        },
        {
          picture: 'apprenticeship',
          lines: [
            'You may get [[figure:apprentice-bursary-2023]] if you start an apprenticeship.',
            'You have to start before age [[figure:apprentice-bursary-under-age]].',
          ],
        },
        {
          picture: 'home',
          lines: [
            'You can ask to join the list for homes in another area.',
            'You have to be under [[figure:new-law-age]], and you may have to wait.',
          ],
        },
        { picture: 'wait', lines: ['You may not get Staying Close help or free medicine yet.'] },
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
            'Talk to your [[term:personal-adviser]] about this page.',
            'A personal adviser helps you to plan your life after care.',
          ],
          term: 'personal-adviser',
        },
        { picture: 'grant', lines: ['Ask your council about the money for your first home.'] },
        { picture: 'apprenticeship', lines: ['Ask the people who train you about the apprenticeship money.'] },
        { picture: 'what-people-said', lines: ['Tell your council which changes you want.'] },
        { picture: 'phone', lines: ['If your council does not help you, call Become or Coram Voice.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
