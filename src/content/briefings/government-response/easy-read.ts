/** The Easy Read words of the briefing on the Government's answer to the care review. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    { picture: 'report', lines: ['In [[year:care-review-published]] a report asked for more help after care.'] },
    { picture: 'partly', lines: ['In [[year:strategy-published]] the Government said yes to parts of most changes.'] },
    { picture: 'money', lines: ['Some money for care leavers has gone up.'] },
    { picture: 'wait', lines: ['Some changes had not started in [[checked:month]].'] },
  ],
  sections: [
    {
      id: 'who',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
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
      id: 'asked',
      part: 'message',
      heading: 'What the Care Review asked for',
      picture: 'say-it-out-loud',
      rows: [
        { picture: 'friends', lines: ['The Care Review wanted you to have people who love you.'] },
        { picture: 'university', lines: ['The Care Review wanted more care leavers to go to university.'] },
        { picture: 'job', lines: ['The Care Review wanted more good jobs for care leavers.'] },
        { picture: 'home', lines: ['The Care Review wanted a safe home for every care leaver.'] },
        { picture: 'health', lines: ['The Care Review wanted better health for care leavers.'] },
      ],
    },
    {
      id: 'answered',
      part: 'message',
      heading: 'What the Government said',
      picture: 'government',
      rows: [
        {
          picture: 'town-hall',
          lines: [
            'The Government promised money to more [[term:council|councils]].',
            'A council runs services for the area where you live.',
          ],
          term: 'council',
        },
        {
          picture: 'friends',
          lines: [
            'The money was to help you find people you care about.',
            'In [[year:family-finding-councils-2024]] the Government paid [[figure:family-finding-councils-2024]] for this.',
          ],
        },
        {
          picture: 'keys',
          lines: [
            'The Government planned a law about [[term:staying-close]].',
            'Staying Close is help when you leave a children’s home.',
          ],
          term: 'staying-close',
        },
        {
          picture: 'no',
          lines: [
            'The Care Review wanted a law so that people treat you fairly.',
            'The Government said no to this law.',
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
        {
          picture: 'money',
          lines: [
            'On [[date:allowance-raised]] the money for your first home went up.',
            'The money went from [[figure:setting-up-home-before-2023]] to [[figure:setting-up-home-2023]].',
          ],
        },
        {
          picture: 'apprenticeship',
          lines: [
            'On [[date:bursary-raised]] the money for an [[term:apprenticeship]] went up.',
            'An apprenticeship is a job where you learn.',
          ],
          term: 'apprenticeship',
        },
        {
          picture: 'home',
          lines: [
            'Some councils only gave homes to local people.',
            'On [[date:local-connection-ended]] this rule ended for care leavers under [[figure:new-law-age]].',
          ],
        },
        {
          picture: 'law',
          lines: [
            'On [[date:act-2026]] there was a new law.',
            'The part on Staying Close had not started in [[checked:month]].',
          ],
        },
        {
          picture: 'medicine',
          lines: [
            'In [[year:health-package-announced]] the Government promised free medicine until you turn [[figure:free-prescriptions-age]].',
          ],
        },
        {
          picture: 'interview',
          lines: ['In [[year:nhs-jobs-promised-2025]] the Government also promised some interviews for NHS jobs.'],
        },
        { picture: 'not-known', lines: ['We do not know what happened to many of the promises.'] },
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
          lines: ['You may get [[figure:setting-up-home-2023]] for your first home.', 'Some councils have given less.'],
        },
        {
          picture: 'apprenticeship',
          lines: [
            'You may get [[figure:apprentice-bursary-2023]] if you start an apprenticeship before age [[figure:apprentice-bursary-under-age]].',
          ],
        },
        {
          picture: 'home',
          lines: ['You can ask for a council home in another area.', 'You may have to wait.'],
        },
        {
          picture: 'foster-carer',
          lines: [
            'You may have [[term:staying-put]] until you are [[figure:staying-put-age]].',
            'Staying Put means that you stay with your foster carer.',
          ],
          term: 'staying-put',
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
            'Talk to your personal adviser about this page.',
            'You can have a personal adviser up to the age of [[figure:care-leaver-support-age]].',
          ],
        },
        {
          picture: 'town-hall',
          lines: [
            'Ask your council for its [[term:local-offer]].',
            'A local offer is a list of help that you can get.',
          ],
          term: 'local-offer',
        },
        { picture: 'grant', lines: ['Ask your council about the money for your first home.'] },
        { picture: 'training', lines: ['Ask the people who train you about the apprenticeship money.'] },
        { picture: 'phone', lines: ['If your council does not help you, call Become or Coram Voice.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
