/** The Easy Read words of the briefing on the Government's answer to the care review. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    {
      picture: 'report',
      lines: [
        'In [[year:care-review-published]] a report asked for changes.',
        'The changes were for people who have been in care.',
      ],
    },
    {
      picture: 'government',
      lines: ['In [[year:strategy-published]] the Government gave its answers.'],
    },
    {
      picture: 'partly',
      lines: ['The Government said yes to parts of most things.', 'The Government said no to one thing.'],
    },
    {
      picture: 'wait',
      lines: ['Some things have changed.', 'Some changes have not started yet.'],
    },
  ],
  sections: [
    {
      id: 'who',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
      rows: [
        {
          picture: 'listen',
          lines: [
            'The report is called the [[term:care-review]].',
            'The care review looked at how England helps children in care.',
          ],
          term: 'care-review',
        },
        {
          picture: 'young-person',
          lines: [
            'This page is about [[term:care-leaver|care leavers]].',
            'A care leaver is a young person who was in care.',
          ],
          term: 'care-leaver',
        },
        {
          picture: 'map-place',
          lines: ['This page is only about England.'],
        },
        {
          picture: 'support',
          lines: ['You may want someone to go through this with you.'],
        },
        {
          picture: 'personal-adviser',
          lines: ['You could ask your [[term:personal-adviser]].', 'This person helps you when you leave care.'],
          term: 'personal-adviser',
        },
      ],
    },
    {
      id: 'asked',
      part: 'message',
      heading: 'What the care review asked for',
      picture: 'say-it-out-loud',
      rows: [
        {
          picture: 'friends',
          lines: ['The care review wanted you to have people who love you.'],
        },
        {
          picture: 'university',
          lines: ['It wanted more care leavers to go to university.'],
        },
        {
          picture: 'job',
          lines: ['It wanted [[figure:jobs-a-year-asked]] for care leavers every year.'],
        },
        {
          picture: 'home',
          lines: ['It wanted every care leaver to have a safe home.'],
        },
        {
          picture: 'health',
          lines: ['It wanted care leavers to have better health.'],
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
          picture: 'friends',
          lines: [
            'The Government said it would spend over [[figure:family-finding-money]].',
            'This was to help you find people who care about you.',
          ],
        },
        {
          picture: 'money',
          lines: ['It said there would be more money for your first home.'],
        },
        {
          picture: 'apprenticeship',
          lines: [
            'It said there would be more money for an [[term:apprenticeship]].',
            'An apprenticeship is a job where you learn.',
          ],
          term: 'apprenticeship',
        },
        {
          picture: 'keys',
          lines: [
            'It said there should be a law about [[term:staying-close]].',
            'Staying Close is help when you leave a children’s home.',
          ],
          term: 'staying-close',
        },
        {
          picture: 'law',
          lines: [
            'The care review wanted a law against unfair treatment.',
            'The law would be for people who were in care.',
          ],
        },
        {
          picture: 'no',
          lines: ['The Government said no to this law.'],
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
            'On [[date:allowance-raised]] the money for your first home went up.',
            'It went from [[figure:setting-up-home-before-2023]] to [[figure:setting-up-home-2023]].',
          ],
        },
        {
          picture: 'apprenticeship',
          lines: [
            'On [[date:bursary-raised]] the money for care leaver apprentices went up.',
            'It went from [[figure:apprentice-bursary-before-2023]] to [[figure:apprentice-bursary-2023]].',
          ],
        },
        {
          picture: 'map-place',
          lines: [
            'On [[date:local-connection-ended]] a rule about council homes changed.',
            'You do not have to come from the area to ask.',
          ],
        },
        {
          picture: 'young-person',
          lines: ['This rule is for care leavers under the age of [[figure:new-law-age]].'],
        },
        {
          picture: 'law',
          lines: ['On [[date:act-2026]] there was a new law.', 'Part of the law is about Staying Close.'],
        },
        {
          picture: 'wait',
          lines: ['In [[checked:month]] this part had not started.'],
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
          picture: 'money',
          lines: ['You may get [[figure:setting-up-home-2023]] for your first home.', 'Some councils give less.'],
        },
        {
          picture: 'apprenticeship',
          lines: [
            'You may get [[figure:apprentice-bursary-2023]] if you start an apprenticeship.',
            'Ask if you are the right age to get it.',
          ],
        },
        {
          picture: 'home',
          lines: [
            'You can ask for a council home in another area.',
            'This is for care leavers under the age of [[figure:new-law-age]].',
          ],
        },
        {
          picture: 'wait',
          lines: ['You may have to wait for a home.'],
        },
        {
          picture: 'keys',
          lines: ['You may not get Staying Close help yet.'],
        },
      ],
    },
    {
      id: 'do',
      part: 'action',
      heading: 'What you can do',
      picture: 'help',
      rows: [
        {
          picture: 'personal-adviser',
          lines: ['Talk to your personal adviser about this page.'],
        },
        {
          picture: 'town-hall',
          lines: ['Ask your council for its [[term:local-offer]].', 'The local offer says what help you can get.'],
          term: 'local-offer',
        },
        {
          picture: 'apprenticeship',
          lines: ['If you start an apprenticeship, say that you are a care leaver.', 'Then ask about the extra money.'],
        },
        {
          picture: 'phone',
          lines: ['If you do not get help, call a charity.', 'The phone numbers are below.'],
        },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
