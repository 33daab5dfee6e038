/** The Easy Read words of the briefing on what followed the plan of 2023: what is law, what had not started, what is only promised. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    { picture: 'yes', lines: ['Some help has started, so you can ask for it now.'] },
    {
      picture: 'wait',
      lines: [
        'In [[year:act-2026]] there was a new law.',
        'Parts about care leavers had not started in [[checked:month]].',
      ],
    },
    { picture: 'promise', lines: ['Some help is only a promise from the Government.'] },
    { picture: 'no', lines: ['The Government said no to some things.'] },
  ],
  sections: [
    {
      id: 'about',
      part: 'about',
      heading: 'What this page is about',
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
      id: 'for-you',
      part: 'message',
      heading: 'What has started',
      picture: 'yes',
      rows: [
        {
          picture: 'money',
          lines: [
            'You may get [[figure:setting-up-home-2023]] from your [[term:council]] for your first home.',
            'The council runs services where you live.',
          ],
          term: 'council',
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
        {
          picture: 'home',
          lines: [
            'You can ask for a council home in another area.',
            'The law changed on [[date:local-connection-ended]] for care leavers under [[figure:new-law-age]].',
          ],
        },
        {
          picture: 'foster-carer',
          lines: [
            'You may have [[term:staying-put]] until you are [[figure:staying-put-age]].',
            'Staying Put means that you stay with your foster carer.',
          ],
          term: 'staying-put',
        },
        {
          picture: 'personal-adviser',
          lines: ['You can have a personal adviser up to the age of [[figure:care-leaver-support-age]].'],
        },
      ],
    },
    {
      id: 'not-started',
      part: 'message',
      heading: 'Parts of a new law that had not started',
      picture: 'wait',
      rows: [
        {
          picture: 'law',
          lines: ['There was a new law on [[date:act-2026]].'],
        },
        {
          picture: 'advice',
          lines: [
            'One part is about [[term:staying-close]].',
            'In this law, Staying Close is advice and speaking up for you.',
          ],
          term: 'staying-close',
        },
        {
          picture: 'homeless',
          lines: [
            'Another part is about being [[term:intentionally-homeless]].',
            'This means that the council blames you for losing your home.',
          ],
          term: 'intentionally-homeless',
        },
        {
          picture: 'next',
          lines: ['When this part starts, councils cannot blame care leavers under [[figure:new-law-age]].'],
        },
        {
          picture: 'list',
          lines: [
            'Another part is about help with money in your [[term:local-offer]].',
            'A local offer is a list of help that you can get.',
          ],
          term: 'local-offer',
        },
        { picture: 'not-known', lines: ['We could not read all of the new law.'] },
      ],
    },
    {
      id: 'promised',
      part: 'message',
      heading: 'What the Government only promised',
      picture: 'promise',
      rows: [
        {
          picture: 'medicine',
          lines: [
            'In [[year:health-package-announced]] the Government promised free medicine until you turn [[figure:free-prescriptions-age]].',
          ],
        },
        { picture: 'dentist', lines: ['The Government also promised free dental care and eye care.'] },
        {
          picture: 'wait',
          lines: ['This free care was due from the end of [[year:act-2026]].', 'We do not know if it has started.'],
        },
        {
          picture: 'interview',
          lines: ['The Government promised some interviews for NHS jobs.', 'We do not know what happened.'],
        },
        {
          picture: 'homeless',
          lines: ['The Government promised a plan to have fewer homeless care leavers.', 'We did not find the plan.'],
        },
      ],
    },
    {
      id: 'refused',
      part: 'message',
      heading: 'What the Government said no to',
      picture: 'no',
      rows: [
        { picture: 'foster-carer', lines: ['A report wanted Staying Put to last longer.'] },
        {
          picture: 'no',
          lines: ['In [[year:staying-put-stays]] the Government kept the age of [[figure:staying-put-age]].'],
        },
        { picture: 'fair', lines: ['The report wanted a law so that people treat you fairly.'] },
        { picture: 'no', lines: ['The Government said no in [[year:consultation-answered]].'] },
      ],
    },
    {
      id: 'meaning',
      part: 'meaning',
      heading: 'What this means for you',
      picture: 'young-person',
      rows: [
        {
          picture: 'less',
          lines: ['Some councils have given less than [[figure:setting-up-home-2023]] for a first home.'],
        },
        { picture: 'home', lines: ['You may have to wait for a council home.'] },
        { picture: 'bill', lines: ['You may still have to pay for medicine.'] },
      ],
    },
    {
      id: 'do',
      part: 'action',
      heading: 'What you can do',
      picture: 'writing',
      rows: [
        { picture: 'personal-adviser', lines: ['Ask your personal adviser what has started.'] },
        { picture: 'list', lines: ['Ask your council for its local offer.'] },
        { picture: 'medicine', lines: ['Ask if medicine is free for you before you pay.'] },
        { picture: 'help', lines: ['If you may lose your home, ask your council for help.'] },
        { picture: 'phone', lines: ['If nobody helps you, call Become or Coram Voice.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
