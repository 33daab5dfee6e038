/** The Easy Read words of the briefing on what followed the plan of 2023. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    { picture: 'yes', lines: ['Some changes for care leavers have started.'] },
    { picture: 'wait', lines: ['Some changes are in a new law, but had not started.'] },
    { picture: 'say-it-out-loud', lines: ['Some changes are only promises.'] },
    { picture: 'calendar', lines: ['We checked this in [[checked:month]].'] },
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
        { picture: 'map-place', lines: ['This page is only about England.'] },
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
      id: 'started',
      part: 'message',
      heading: 'What has started',
      picture: 'yes',
      rows: [
        {
          picture: 'money',
          lines: ['On [[date:allowance-raised]] the money for your first home went up.'],
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
      ],
    },
    {
      id: 'not-started',
      part: 'message',
      heading: 'What is in the new law',
      picture: 'law',
      rows: [
        { picture: 'law', lines: ['On [[date:act-2026]] there was a new law.'] },
        { picture: 'wait', lines: ['These parts of the law had not started in [[checked:month]].'] },
        {
          picture: 'keys',
          lines: [
            'One part is about [[term:staying-close]].',
            'Staying Close is help when you leave a children’s home.',
          ],
          term: 'staying-close',
        },
        {
          picture: 'list',
          lines: ['One part is about the [[term:local-offer]].', 'A local offer is a list of help that you can get.'],
          term: 'local-offer',
        },
        {
          picture: 'homeless',
          lines: ['One part is about losing your home.', 'Your council could not say that it was your own fault.'],
        },
      ],
    },
    {
      id: 'promised',
      part: 'message',
      heading: 'What the Government promised',
      picture: 'say-it-out-loud',
      rows: [
        {
          picture: 'medicine',
          lines: ['The Government promised free medicine until you turn [[figure:free-prescriptions-age]].'],
        },
        { picture: 'dentist', lines: ['The Government promised free care for your teeth and your eyes.'] },
        { picture: 'wait', lines: ['The free care should start from the end of [[year:act-2026]].'] },
        { picture: 'job', lines: ['The Government promised job interviews in the NHS.'] },
        { picture: 'report', lines: ['The Government promised a plan so that fewer care leavers are homeless.'] },
        { picture: 'not-known', lines: ['We do not know what happened to the plan.'] },
      ],
    },
    {
      id: 'refused',
      part: 'message',
      heading: 'What the Government said no to',
      picture: 'no',
      rows: [
        {
          picture: 'no',
          lines: ['The Government said no to a new law on fair treatment.'],
        },
        {
          picture: 'foster-carer',
          lines: [
            '[[term:staying-put]] still ends at [[figure:staying-put-age]].',
            'Staying Put means that you stay with your foster carer.',
          ],
          term: 'staying-put',
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
          lines: ['You may get [[figure:setting-up-home-2023]] for your first home.', 'Some councils have given less.'],
        },
        {
          picture: 'apprenticeship',
          lines: ['You may get [[figure:apprentice-bursary-2023]] if you start an apprenticeship.'],
        },
        {
          picture: 'home',
          lines: ['You can ask for a council home in another area.', 'You may have to wait.'],
        },
        { picture: 'wait', lines: ['You may not get the help in the new law yet.'] },
      ],
    },
    {
      id: 'do',
      part: 'action',
      heading: 'What you can do',
      picture: 'writing',
      rows: [
        { picture: 'personal-adviser', lines: ['Ask your personal adviser what has started now.'] },
        { picture: 'town-hall', lines: ['Ask your council for its local offer.'] },
        { picture: 'doctor', lines: ['Before you count on free medicine, ask if it has started.'] },
        { picture: 'phone', lines: ['If your council does not help you, call Become or Coram Voice.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
