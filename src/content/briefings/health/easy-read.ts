/** The Easy Read words of the briefing on the health of care leavers. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    {
      picture: 'medicine',
      lines: ['In [[year:health-package-announced]] the Government promised free medicine to care leavers.'],
    },
    { picture: 'wait', lines: ['In [[checked:month]] we had not seen that free medicine had started.'] },
    { picture: 'health', lines: ['You can ask for help with your health now.'] },
    { picture: 'listen', lines: ['If life feels too hard, tell someone today.'] },
  ],
  sections: [
    {
      id: 'about',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
      rows: [
        { picture: 'health', lines: ['This page is about your health after care.'] },
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
      id: 'plan',
      part: 'message',
      heading: 'What care leavers said',
      picture: 'what-people-said',
      rows: [
        {
          picture: 'mental-health',
          lines: [
            'In [[year:keep-on-caring]] some care leavers said that they felt low or alone.',
            'They could not get the help that they needed.',
          ],
        },
        {
          picture: 'mind',
          lines: [
            'Then the Government promised more help with [[term:mental-health]].',
            'Mental health is how you feel and think.',
          ],
          term: 'mental-health',
        },
        {
          picture: 'money',
          lines: ['The Government promised more money for all children and young people.'],
        },
        { picture: 'not-known', lines: ['We do not know how much this helped care leavers.'] },
      ],
    },
    {
      id: 'asked-and-answered',
      part: 'message',
      heading: 'What a report asked for',
      picture: 'report',
      rows: [
        {
          picture: 'report',
          lines: [
            'In [[year:care-review-published]] there was a report called the [[term:care-review]].',
            'The Care Review looked at how care works in England.',
          ],
          term: 'care-review',
        },
        { picture: 'health', lines: ['The Care Review wanted care leavers to have long and healthy lives.'] },
        {
          picture: 'medicine',
          lines: [
            'The Care Review wanted free medicine for care leavers.',
            'In [[year:strategy-published]] the Government did not promise this.',
          ],
        },
        {
          picture: 'studying',
          lines: [
            'The Care Review wanted workers to learn about mental health.',
            'The Government said yes to some of this.',
          ],
        },
        {
          picture: 'report',
          lines: [
            'The Government asks councils to say when a care leaver dies.',
            'Then services can learn how to help people better.',
          ],
        },
      ],
    },
    {
      id: 'newest',
      part: 'message',
      heading: 'What the Government promised in [[year:health-package-announced]]',
      picture: 'promise',
      rows: [
        {
          picture: 'medicine',
          lines: ['The Government promised free medicine until you turn [[figure:free-prescriptions-age]].'],
        },
        { picture: 'dentist', lines: ['The Government promised free care for your teeth.'] },
        { picture: 'glasses', lines: ['The Government promised free care for your eyes.'] },
        { picture: 'calendar', lines: ['All this was to start at the end of [[year:act-2026]].'] },
        {
          picture: 'child',
          lines: [
            'The Government also planned to test faster mental health help.',
            'The test is for children in care, and maybe for care leavers.',
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
        {
          picture: 'wait',
          lines: ['You may have to pay for medicine for now.', 'Some people with little money do not have to pay.'],
        },
        {
          picture: 'money',
          lines: ['Your council may help you to pay for medicine.', 'You can ask if you are ill for a long time.'],
        },
        {
          picture: 'help',
          lines: [
            'You can ask for help if drugs or alcohol are a problem.',
            'You could ask a doctor or your personal adviser.',
          ],
        },
        {
          picture: 'young-parent',
          lines: [
            'If you have a baby, a [[term:health-visitor]] can help you.',
            'A health visitor is a nurse who helps parents with babies.',
          ],
          term: 'health-visitor',
        },
      ],
    },
    {
      id: 'do',
      part: 'action',
      heading: 'What you can do',
      picture: 'writing',
      rows: [
        { picture: 'doctor', lines: ['If you feel low, talk to a doctor.'] },
        {
          picture: 'personal-adviser',
          lines: [
            'Ask your personal adviser to help you find a doctor or dentist.',
            'You can have a personal adviser up to the age of [[figure:care-leaver-support-age]].',
          ],
        },
        { picture: 'medicine', lines: ['Before you pay for medicine, ask if it is free for you.'] },
        {
          picture: 'list',
          lines: [
            'Ask your council for its [[term:local-offer]].',
            'A local offer is a list of help that you can get.',
          ],
          term: 'local-offer',
        },
        { picture: 'phone', lines: ['If life feels too hard, you can call Samaritans.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
