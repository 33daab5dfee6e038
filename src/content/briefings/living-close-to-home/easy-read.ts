/** The Easy Read words of the briefing on homes for children in care near where they come from. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    {
      picture: 'far-away',
      lines: ['In [[year:strategy-published]] the Government said children in care lived far from home.'],
    },
    { picture: 'close-by', lines: ['The Government wanted more good homes close by.'] },
    { picture: 'region', lines: ['Some councils now find homes together.'] },
    { picture: 'not-known', lines: ['We do not know if more children live near home now.'] },
  ],
  sections: [
    {
      id: 'who',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
      rows: [
        { picture: 'home', lines: ['This page is about homes for children in care.'] },
        { picture: 'young-person', lines: ['This page is for you if you are or were in care.'] },
        { picture: 'map-place', lines: ['This page is only about England.'] },
        { picture: 'calendar', lines: ['Some things may have changed after [[checked:month]].'] },
        { picture: 'support', lines: ['You may want someone to go through this with you.'] },
      ],
    },
    {
      id: 'asked',
      part: 'message',
      heading: 'What people asked for',
      picture: 'say-it-out-loud',
      rows: [
        {
          picture: 'less',
          lines: ['In [[year:competition-report-2022]] a report said there were too few homes for children.'],
        },
        { picture: 'company', lines: ['The report said that the biggest companies charged high prices.'] },
        {
          picture: 'report',
          lines: [
            'In [[year:care-review-published]] there was a report called the [[term:care-review]].',
            'The Care Review looked at how care works in England.',
          ],
          term: 'care-review',
        },
        {
          picture: 'region',
          lines: [
            'The Care Review wanted [[term:regional-care-cooperative|Regional Care Cooperatives]].',
            'A Regional Care Cooperative is a group of councils that finds homes.',
          ],
          term: 'regional-care-cooperative',
        },
        {
          picture: 'foster-carer',
          lines: [
            'The Care Review asked for many more [[term:foster-carer|foster carers]].',
            'A foster carer looks after a child at home.',
          ],
          term: 'foster-carer',
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
          picture: 'trying-out',
          lines: [
            'In [[year:strategy-published]] the Government said it would test groups of councils.',
            'The test would be in [[figure:regional-care-pilots]].',
          ],
        },
        {
          picture: 'money',
          lines: ['The Government promised [[figure:foster-carer-money]] to find and keep foster carers.'],
        },
        { picture: 'writing', lines: ['The Government said that experts would write rules for good homes.'] },
        { picture: 'inspection', lines: ['The Government planned to check the money of the biggest companies.'] },
      ],
    },
    {
      id: 'since',
      part: 'message',
      heading: 'What has happened',
      picture: 'calendar',
      rows: [
        {
          picture: 'bed',
          lines: [
            'There is a rule in law about [[term:supported-accommodation]].',
            'Supported accommodation is a place to live with some help.',
          ],
          term: 'supported-accommodation',
        },
        {
          picture: 'law',
          lines: [
            'Since [[date:supported-accommodation-2023]] supported accommodation must register with [[term:ofsted]].',
            'Ofsted sends people to check homes and schools.',
          ],
          term: 'ofsted',
        },
        {
          picture: 'young-person',
          lines: [
            'The rule is for places where people aged [[figure:supported-accommodation-from-age]] or [[figure:supported-accommodation-to-age]] live.',
          ],
        },
        {
          picture: 'start',
          lines: ['In [[month:first-regional-cooperative]] Greater Manchester started the first group of councils.'],
        },
        {
          picture: 'money',
          lines: [
            'In [[month:spending-review-2025]] the Government promised [[figure:spending-review-homes-money]].',
            'The money is for children’s homes and foster care.',
          ],
        },
        { picture: 'not-known', lines: ['We do not know what this money has paid for.'] },
        {
          picture: 'company',
          lines: [
            'A law of [[year:act-2026-section-17]] lets ministers limit what companies earn from homes.',
            'By [[checked:month]] we had seen no limit.',
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
          picture: 'bed',
          lines: [
            'Supported accommodation for ages [[figure:supported-accommodation-from-age]] and [[figure:supported-accommodation-to-age]] must register with Ofsted.',
          ],
        },
        {
          picture: 'foster-carer',
          lines: [
            'You may stay with your foster carer until you are [[figure:staying-put-age]].',
            'You and your foster carer must both want this.',
          ],
        },
        {
          picture: 'keys',
          lines: [
            'After care, you can ask for a council home in another area.',
            'You have to be under [[figure:new-law-age]], and you may have to wait.',
          ],
        },
        { picture: 'far-away', lines: ['You may still have to live far from home.', 'But you can say what you want.'] },
      ],
    },
    {
      id: 'do',
      part: 'action',
      heading: 'What you can do',
      picture: 'writing',
      rows: [
        { picture: 'social-worker', lines: ['Tell your social worker which people you want to live near.'] },
        {
          picture: 'inspection',
          lines: [
            'Tell your [[term:independent-reviewing-officer]] if your home is too far away.',
            'An independent reviewing officer is a person who checks your care plan.',
          ],
          term: 'independent-reviewing-officer',
        },
        {
          picture: 'someone-who-speaks-for-you',
          lines: ['You can ask for an [[term:advocate]].', 'An advocate is a person who helps you to speak up.'],
          term: 'advocate',
        },
        { picture: 'phone', lines: ['Call Coram Voice if you want an advocate.'] },
        { picture: 'question', lines: ['Ask if your supported accommodation has registered with Ofsted.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
