/** The Easy Read words of the briefing on the learning and the work of care leavers. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    { picture: 'grant', lines: ['You may get money to learn or train.'] },
    { picture: 'university', lines: ['If you go to university, you may get money from your council.'] },
    { picture: 'job', lines: ['The Government promised many new jobs for care leavers.'] },
    { picture: 'not-known', lines: ['We do not know how many jobs there are.'] },
  ],
  sections: [
    {
      id: 'about',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
      rows: [
        { picture: 'studying', lines: ['This page is about learning and work after care.'] },
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
      id: 'numbers',
      part: 'message',
      heading: 'How many care leavers learn or work',
      picture: 'statistics',
      rows: [
        {
          picture: 'statistics',
          lines: [
            'The Government counts what care leavers do.',
            'It counts people aged [[figure:activity-from-age-2015]] to [[figure:activity-to-age-2015]].',
          ],
        },
        {
          people: 'in-work-or-learning-2025',
          lines: [
            'In [[year:work-answer-2025]] [[figure:in-work-or-learning-2025]] of care leavers were learning or working.',
          ],
        },
        {
          people: 'higher-education-snapshot-2025',
          lines: [
            'In [[year:work-answer-2025]] [[figure:higher-education-snapshot-2025]] care leavers were at university.',
          ],
        },
        { picture: 'young-person', lines: ['These numbers do not say what you can do.'] },
      ],
    },
    {
      id: 'learning',
      part: 'message',
      heading: 'What the Government said about learning',
      picture: 'school',
      rows: [
        {
          picture: 'report',
          lines: [
            'In [[year:care-review-published]] there was a report called the [[term:care-review]].',
            'The Care Review looked at how care works in England.',
          ],
          term: 'care-review',
        },
        { picture: 'university', lines: ['The Care Review wanted more care leavers at university.'] },
        {
          picture: 'money',
          lines: [
            'In [[year:strategy-published]] the Government promised money for learning.',
            'The money was for people aged [[figure:pupil-premium-plus-from-age]] to [[figure:pupil-premium-plus-to-age]].',
          ],
        },
        {
          picture: 'certificate',
          lines: [
            'The Government promised an award for good colleges and universities.',
            'We do not know if the award has started.',
          ],
        },
      ],
    },
    {
      id: 'work',
      part: 'message',
      heading: 'What the Government said about work',
      picture: 'job',
      rows: [
        { picture: 'job', lines: ['The Care Review wanted at least [[figure:jobs-a-year-asked]] each year.'] },
        {
          picture: 'promise',
          lines: ['The Government promised [[figure:jobs-promised]].', 'We do not know if this was for each year.'],
        },
        {
          picture: 'promise',
          lines: [
            'There is a list of promises called the [[term:care-leaver-covenant]].',
            'Companies and others on the list promise to help care leavers.',
          ],
          term: 'care-leaver-covenant',
        },
        {
          picture: 'interview',
          lines: [
            'In [[year:nhs-jobs-promised-2025]] the Government promised interviews for NHS jobs.',
            'You need the basic skills for the job.',
          ],
        },
        { picture: 'not-known', lines: ['We do not know if the interviews have started.'] },
      ],
    },
    {
      id: 'for-you',
      part: 'meaning',
      heading: 'What this means for you',
      picture: 'young-person',
      rows: [
        {
          picture: 'apprenticeship',
          lines: ['You may start an [[term:apprenticeship]].', 'An apprenticeship is a job where you learn.'],
          term: 'apprenticeship',
        },
        {
          picture: 'grant',
          lines: [
            'You may get [[figure:apprentice-bursary-2023]] for an apprenticeship.',
            'You have to be under [[figure:apprentice-bursary-under-age]] when you start.',
          ],
        },
        {
          picture: 'company',
          lines: ['Your boss does not have to know that you were in care.'],
        },
        {
          picture: 'university',
          lines: ['If you go to university, you may get [[figure:higher-education-bursary-2025]] from your council.'],
        },
        { picture: 'college', lines: ['If you go to college, you may get money from the college.'] },
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
            'Talk to your personal adviser about what you want to do.',
            'You can have a personal adviser up to the age of [[figure:care-leaver-support-age]].',
          ],
        },
        {
          picture: 'letter',
          lines: [
            'For an apprenticeship, ask your personal adviser for a letter or email.',
            'The letter or email says that you are a care leaver.',
          ],
        },
        {
          picture: 'training',
          lines: ['Give the letter to the people who train you.', 'Ask the people who train you for the money.'],
        },
        { picture: 'town-hall', lines: ['If you go to university, ask your council for the money.'] },
        { picture: 'help', lines: ['If nobody helps you, call Become or Coram Voice.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
