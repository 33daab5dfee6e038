/** The Easy Read words of the briefing on Keep On Caring, the Government's plan of 2016. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    { picture: 'government', lines: ['In [[year:keep-on-caring]] the Government made a plan for care leavers.'] },
    { picture: 'law', lines: ['Some parts of the plan are the law now.'] },
    {
      picture: 'personal-adviser',
      lines: ['You can have a personal adviser up to the age of [[figure:care-leaver-support-age]].'],
    },
    { picture: 'not-known', lines: ['We do not know what happened to most of the promises.'] },
  ],
  sections: [
    {
      id: 'about',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
      rows: [
        { picture: 'report', lines: ['The plan is called Keep On Caring.'] },
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
            'You could ask your [[term:personal-adviser]] to help you.',
            'A personal adviser helps you to plan your life after care.',
          ],
          term: 'personal-adviser',
        },
      ],
    },
    {
      id: 'aims',
      part: 'message',
      heading: 'What the plan wanted for you',
      picture: 'star',
      rows: [
        { picture: 'keys', lines: ['The plan wanted you to be ready to live on your own.'] },
        { picture: 'job', lines: ['The plan wanted you to find work or learning more easily.'] },
        { picture: 'safe', lines: ['The plan wanted you to feel safe.'] },
        { picture: 'health', lines: ['The plan wanted you to get help with your health.'] },
        { picture: 'money', lines: ['The plan wanted you to have enough money.'] },
      ],
    },
    {
      id: 'law',
      part: 'message',
      heading: 'What became law',
      picture: 'law',
      rows: [
        { picture: 'start', lines: ['On [[date:personal-adviser-to-25]] a new law started.'] },
        {
          picture: 'personal-adviser',
          lines: [
            'You can have a personal adviser up to the age of [[figure:care-leaver-support-age]].',
            'Before, this help ended at [[figure:personal-adviser-age-2016]] if you did not study.',
          ],
        },
        {
          picture: 'list',
          lines: [
            'Your council must publish a [[term:local-offer]].',
            'A local offer is a list of help that you can get.',
          ],
          term: 'local-offer',
        },
        { picture: 'town-hall', lines: ['Your council must think about what you need.'] },
        {
          picture: 'home',
          lines: [
            'On [[date:shared-accommodation-rate-2021]] a rule on help with rent changed.',
            'Care leavers under [[figure:shared-rate-age-2021]] may get more help with rent now.',
          ],
        },
      ],
    },
    {
      id: 'new-ways',
      part: 'message',
      heading: 'What happened to other parts of the plan',
      picture: 'trying-out',
      rows: [
        {
          picture: 'close-by',
          lines: [
            'The plan wanted to test [[term:staying-close]].',
            'Staying Close is help when you leave a children’s home.',
          ],
          term: 'staying-close',
        },
        {
          picture: 'wait',
          lines: [
            'In [[year:act-2026]] there was a new law about Staying Close.',
            'In [[month:act-2026-text-read]] the law on Staying Close had not started.',
          ],
        },
        {
          picture: 'promise',
          lines: [
            'In [[year:covenant-launched]] the [[term:care-leaver-covenant]] started.',
            'The Care Leaver Covenant is a list of promises to help care leavers.',
          ],
          term: 'care-leaver-covenant',
        },
        {
          picture: 'group',
          lines: ['The plan promised a national group of care leavers.', 'We do not know if the group started.'],
        },
        {
          picture: 'not-known',
          lines: [
            'We counted [[figure:promises-2016-count]] in the plan.',
            'We found no news about [[figure:promises-2016-no-news]] of the promises.',
          ],
        },
        {
          picture: 'statistics',
          lines: [
            'We cannot say if life got better for care leavers.',
            'The old numbers and the new numbers may count differently.',
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
        { picture: 'personal-adviser', lines: ['You can ask your council for a personal adviser.'] },
        { picture: 'list', lines: ['You can find out what help your council gives.'] },
        {
          picture: 'home',
          lines: [
            'You may get more help with rent if you get benefits.',
            'You have to be under [[figure:shared-rate-age-2021]] and have a private landlord.',
          ],
        },
        {
          picture: 'bill',
          lines: [
            'In [[year:keep-on-caring]] one area had no [[term:council-tax]] for young care leavers.',
            'Council Tax is a bill from the council.',
          ],
          term: 'council-tax',
        },
        { picture: 'wait', lines: ['You may not get Staying Close help yet.'] },
      ],
    },
    {
      id: 'do',
      part: 'action',
      heading: 'What you can do',
      picture: 'writing',
      rows: [
        { picture: 'personal-adviser', lines: ['Talk to your personal adviser about this page.'] },
        { picture: 'list', lines: ['Ask your council for its local offer.'] },
        { picture: 'home', lines: ['Ask your personal adviser about help with rent.'] },
        { picture: 'bill', lines: ['Ask your council if you have to pay Council Tax.'] },
        { picture: 'phone', lines: ['If your council does not help you, call Become or Coram Voice.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
