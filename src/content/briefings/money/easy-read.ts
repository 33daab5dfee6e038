/** The Easy Read words of the briefing on money for care leavers. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    { picture: 'grant', lines: ['You may get money for a home or for learning.'] },
    { picture: 'town-hall', lines: ['Some money is different in each council.'] },
    { picture: 'promise', lines: ['Some help is only a promise.'] },
    { picture: 'personal-adviser', lines: ['Always ask what you can get today.'] },
  ],
  sections: [
    {
      id: 'who',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
      rows: [
        { picture: 'money', lines: ['This page is about money after care.'] },
        {
          picture: 'young-person',
          lines: [
            'This page is for [[term:care-leaver|care leavers]].',
            'A care leaver is a young person who was in care.',
          ],
          term: 'care-leaver',
        },
        {
          picture: 'town-hall',
          lines: [
            'Your [[term:council]] gives some of the money.',
            'A council runs services for the area where you live.',
          ],
          term: 'council',
        },
        { picture: 'map-place', lines: ['This page is only about England.'] },
        { picture: 'calendar', lines: ['Some amounts may have changed after [[checked:month]].'] },
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
      id: 'first-home',
      part: 'message',
      heading: 'Money for your first home',
      picture: 'keys',
      rows: [
        {
          picture: 'furniture',
          lines: ['Your council can give you money for your first home.', 'You can use the money for furniture.'],
        },
        {
          picture: 'more',
          lines: ['On [[date:allowance-raised]] the lowest amount went up to [[figure:setting-up-home-2023]].'],
        },
        {
          picture: 'advice',
          lines: ['The [[figure:setting-up-home-2023]] is advice to councils.', 'The advice is not a law.'],
        },
        { picture: 'less', lines: ['In [[year:allowance-not-paid-2024]] some councils gave less.'] },
      ],
    },
    {
      id: 'learning',
      part: 'message',
      heading: 'Money for learning',
      picture: 'studying',
      rows: [
        {
          picture: 'apprenticeship',
          lines: ['You may get money for an [[term:apprenticeship]].', 'An apprenticeship is a job where you learn.'],
          term: 'apprenticeship',
        },
        {
          picture: 'more',
          lines: ['On [[date:bursary-raised]] the money went up to [[figure:apprentice-bursary-2023]].'],
        },
        {
          picture: 'training',
          lines: [
            'You have to start before age [[figure:apprentice-bursary-under-age]].',
            'Ask the people who train you for the money.',
          ],
        },
        {
          picture: 'university',
          lines: [
            'By law, some care leavers get money for university.',
            'In [[year:keep-on-caring]] the money was [[figure:higher-education-bursary-2008]] in total.',
          ],
        },
        {
          picture: 'college',
          lines: [
            'There was also money for college in [[year:keep-on-caring]].',
            'Care leavers could get up to [[figure:college-bursary-2016]] each year.',
          ],
        },
      ],
    },
    {
      id: 'rent',
      part: 'message',
      heading: 'Rent, bills and savings',
      picture: 'bill',
      rows: [
        {
          picture: 'home',
          lines: [
            'You may get more help to pay a private landlord.',
            'You have to be under [[figure:shared-rate-age-2021]].',
          ],
        },
        {
          picture: 'bill',
          lines: [
            'In some areas you may not have to pay [[term:council-tax]].',
            'Council Tax is a bill from the council.',
          ],
          term: 'council-tax',
        },
        {
          picture: 'savings',
          lines: [
            'You may have savings, such as a [[term:junior-isa]].',
            'A Junior ISA is a savings account for a child.',
          ],
          term: 'junior-isa',
        },
        {
          picture: 'birthday',
          lines: ['You can use your savings when you turn [[figure:savings-account-age-2016]].'],
        },
      ],
    },
    {
      id: 'not-started',
      part: 'message',
      heading: 'What has not started',
      picture: 'wait',
      rows: [
        {
          picture: 'medicine',
          lines: [
            'The Government promised free medicine until you turn [[figure:free-prescriptions-age]].',
            'The help was due from the end of [[year:act-2026]].',
          ],
        },
        { picture: 'dentist', lines: ['The promise was also about teeth and eyes.'] },
        { picture: 'wait', lines: ['The free help had not started in [[checked:month]].'] },
        {
          picture: 'list',
          lines: ['Your council has a [[term:local-offer]].', 'A local offer is a list of help for care leavers.'],
          term: 'local-offer',
        },
        {
          picture: 'law',
          lines: [
            'A new law says that the list will show help with money.',
            'The law had not started in [[month:act-2026-section-8]].',
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
        { picture: 'furniture', lines: ['You can ask for money for your first home.'] },
        { picture: 'studying', lines: ['You can ask for money if you learn or train.'] },
        { picture: 'medicine', lines: ['You may still have to pay for medicine.'] },
        { picture: 'town-hall', lines: ['What you get depends on your age and your council.'] },
        { picture: 'not-known', lines: ['We do not know all the amounts for today.'] },
      ],
    },
    {
      id: 'do',
      part: 'action',
      heading: 'What you can do',
      picture: 'writing',
      rows: [
        { picture: 'personal-adviser', lines: ['Ask your personal adviser what you can get.'] },
        { picture: 'list', lines: ['Ask your council for its local offer.'] },
        {
          picture: 'say-it-out-loud',
          lines: ['Tell your college or trainer that you were in care.', 'Say so too if you ask for help with rent.'],
        },
        { picture: 'bill', lines: ['Ask your council if you have to pay Council Tax.'] },
        { picture: 'savings', lines: ['Ask your council if you have savings.'] },
        { picture: 'phone', lines: ['If your council does not help you, call Become or Coram Voice.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
