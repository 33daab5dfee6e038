/** The Easy Read words of the briefing on who has to look out for care leavers. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    { picture: 'town-hall', lines: ['The law says your council must think about what you need.'] },
    { picture: 'list', lines: ['Your council must have a list of its help for you.'] },
    { picture: 'school', lines: ['Schools and the NHS may have to look out for you too.'] },
    { picture: 'not-known', lines: ['We do not know if this is law yet.'] },
  ],
  sections: [
    {
      id: 'who',
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
        { picture: 'town-hall', lines: ['This page is about who must help you after care.'] },
        {
          picture: 'another-country',
          lines: ['Part of this page is about coming to this country alone.'],
        },
        { picture: 'map-place', lines: ['This page is only about England.'] },
        { picture: 'calendar', lines: ['Some things may have changed after [[checked:month]].'] },
        { picture: 'support', lines: ['You may want someone to go through this with you.'] },
      ],
    },
    {
      id: 'principles',
      part: 'message',
      heading: 'What your council must think about',
      picture: 'town-hall',
      rows: [
        {
          picture: 'town-hall',
          lines: [
            'Your council is a [[term:corporate-parent]].',
            'A corporate parent is a public body that looks out for you.',
          ],
          term: 'corporate-parent',
        },
        {
          picture: 'law',
          lines: ['The law for corporate parents started on [[date:corporate-parenting-principles-2018]].'],
        },
        { picture: 'birthday', lines: ['The law is for many care leavers under [[figure:corporate-parenting-age]].'] },
        { picture: 'listen', lines: ['Your council must think about what you say.'] },
        { picture: 'health', lines: ['Your council must think about your health.'] },
        { picture: 'safe', lines: ['Your council must think about how to keep you safe.'] },
        { picture: 'next', lines: ['Your council must think about how you get ready for adult life.'] },
      ],
    },
    {
      id: 'more-bodies',
      part: 'message',
      heading: 'Who else may look out for you',
      picture: 'linked',
      rows: [
        {
          picture: 'report',
          lines: ['In [[year:care-review-published]] a big report wanted more public bodies to help.'],
        },
        { picture: 'yes', lines: ['In [[year:strategy-published]] the Government said yes to more public bodies.'] },
        {
          picture: 'school',
          lines: [
            'Early in [[year:corporate-parents-described-2026]] the Government named schools, the NHS and others.',
          ],
        },
        { picture: 'law', lines: ['On [[date:act-2026]] there was a new law.'] },
        {
          picture: 'not-known',
          lines: ['We could not read the part about schools and the NHS.', 'So we do not know if the law is for them.'],
        },
      ],
    },
    {
      id: 'stigma',
      part: 'message',
      heading: 'Fair treatment',
      picture: 'fair',
      rows: [
        { picture: 'upset', lines: ['Some people treat care leavers badly.'] },
        { picture: 'fair', lines: ['The report wanted a law so that people treat you fairly.'] },
        { picture: 'no', lines: ['In [[year:strategy-published]] the Government said no to this law.'] },
        {
          picture: 'say-it-out-loud',
          lines: [
            'Under this law you might have to say you were in care.',
            'The Government said that this could make things worse.',
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
          picture: 'list',
          lines: [
            'Your council must have a [[term:local-offer]].',
            'A local offer is a list of help that you can get.',
          ],
          term: 'local-offer',
        },
        {
          picture: 'personal-adviser',
          lines: [
            'You can have a [[term:personal-adviser]] up to the age of [[figure:care-leaver-support-age]].',
            'A personal adviser helps you to plan your life after care.',
          ],
          term: 'personal-adviser',
        },
        {
          picture: 'someone-who-speaks-for-you',
          lines: [
            'If you complain about your council, you can have an [[term:advocate]].',
            'An advocate is a person who helps you to speak up.',
          ],
          term: 'advocate',
        },
        {
          picture: 'promise',
          lines: [
            'You can look at offers in the [[term:care-leaver-covenant]].',
            'The Care Leaver Covenant is a list of promises to help care leavers.',
          ],
          term: 'care-leaver-covenant',
        },
        {
          picture: 'passport',
          lines: [
            'If you came here alone, ask about your right to stay.',
            'Your council may help you to get legal advice.',
          ],
        },
      ],
    },
    {
      id: 'do',
      part: 'action',
      heading: 'What you can do',
      picture: 'writing',
      rows: [
        { picture: 'town-hall', lines: ['Ask your council for its local offer.'] },
        {
          picture: 'birthday',
          lines: [
            'From the age of [[figure:adviser-on-request-age]], ask for a personal adviser.',
            'You get one only if you ask.',
          ],
        },
        { picture: 'passport', lines: ['Ask early for help with your right to stay here.'] },
        { picture: 'records', lines: ['If you want to see your records, ask for support too.'] },
        { picture: 'phone', lines: ['If your council does not help you, call Become or Coram Voice.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
