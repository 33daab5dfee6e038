/** The Easy Read words of the briefing on homes after care. */
import type { z } from 'zod';
import type { easyReadSchema } from '../../../model/schemas/briefing.ts';

export default {
  opening: [
    {
      picture: 'map-place',
      lines: ['You can ask for a council home in another area.', 'You have to be under [[figure:new-law-age]].'],
    },
    {
      picture: 'foster-carer',
      lines: ['You may stay with your foster carer until you turn [[figure:staying-put-age]].'],
    },
    { picture: 'homeless', lines: ['If you have nowhere to live, tell the council.'] },
    { picture: 'wait', lines: ['Some new laws had not started in [[checked:month]].'] },
  ],
  sections: [
    {
      id: 'who',
      part: 'about',
      heading: 'What this is about',
      picture: 'question',
      rows: [
        { picture: 'home', lines: ['This page is about where you can live after care.'] },
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
          lines: ['Your [[term:council]] can help you.', 'A council runs services for the area where you live.'],
          term: 'council',
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
      id: 'staying',
      part: 'message',
      heading: 'Staying with people you know',
      picture: 'friends',
      rows: [
        {
          picture: 'foster-carer',
          lines: [
            'There is a law about [[term:staying-put]].',
            'Staying Put means that you stay with your foster carer.',
          ],
          term: 'staying-put',
        },
        { picture: 'yes', lines: ['You and your foster carer must both want this.'] },
        { picture: 'birthday', lines: ['Staying Put ends when you turn [[figure:staying-put-age]].'] },
        {
          picture: 'advice',
          lines: [
            'There is also a new law about [[term:staying-close]].',
            'In the law, Staying Close is advice and someone to speak for you.',
          ],
          term: 'staying-close',
        },
        { picture: 'no', lines: ['The new law on Staying Close does not give you a home.'] },
        { picture: 'wait', lines: ['The law on Staying Close had not started in [[checked:month]].'] },
      ],
    },
    {
      id: 'housing-list',
      part: 'message',
      heading: 'Asking for a council home',
      picture: 'keys',
      rows: [
        { picture: 'close-by', lines: ['Some councils only let local people ask for a home.'] },
        {
          picture: 'law',
          lines: ['On [[date:local-connection-ended]] this rule ended for care leavers under [[figure:new-law-age]].'],
        },
        { picture: 'list', lines: ['Now you can ask to join the list in another area.'] },
        { picture: 'time', lines: ['You may have to wait.', 'Each council chooses who gets a home first.'] },
      ],
    },
    {
      id: 'homeless',
      part: 'message',
      heading: 'If you have nowhere to live',
      picture: 'homeless',
      rows: [
        {
          picture: 'law',
          lines: [
            'The law gives some care leavers [[term:priority-need]].',
            'Priority need means that the council must do more for you.',
          ],
          term: 'priority-need',
        },
        {
          picture: 'young-person',
          lines: [
            'You may have priority need if you are [[figure:priority-need-from-age]] to [[figure:priority-need-to-age]].',
            'You must also have been in care at [[figure:priority-need-in-care-from-age]] or [[figure:priority-need-in-care-to-age]].',
          ],
        },
        { picture: 'adult', lines: ['Some older care leavers have priority need too.'] },
        { picture: 'studying', lines: ['Some students have other rules.'] },
        {
          picture: 'town-hall',
          lines: [
            'A council may say that you are [[term:intentionally-homeless]].',
            'The council then blames you for losing your home.',
          ],
          term: 'intentionally-homeless',
        },
        {
          picture: 'wait',
          lines: [
            'A new law will stop this for care leavers under [[figure:new-law-age]].',
            'The law had not started in [[checked:month]].',
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
        { picture: 'foster-carer', lines: ['You can ask to stay with your foster carer.'] },
        { picture: 'map-place', lines: ['You can ask to go on a list in another area.'] },
        {
          picture: 'grant',
          lines: ['You may get [[figure:setting-up-home-2023]] for your first home.', 'Some councils have given less.'],
        },
        {
          picture: 'signing',
          lines: [
            'Some landlords want a [[term:rent-guarantor]].',
            'A rent guarantor promises to pay your rent if you cannot.',
          ],
          term: 'rent-guarantor',
        },
        {
          picture: 'group',
          lines: ['The laws are not for everyone who was in care.', 'Ask your council if they are for you.'],
        },
        { picture: 'not-known', lines: ['We do not know if the new laws have started.'] },
      ],
    },
    {
      id: 'do',
      part: 'action',
      heading: 'What you can do',
      picture: 'writing',
      rows: [
        {
          picture: 'say-it-out-loud',
          lines: ['If you may lose your home, tell the council straight away.', 'Say that you were in care.'],
        },
        { picture: 'personal-adviser', lines: ['Ask your personal adviser about homes and money.'] },
        { picture: 'help', lines: ['Ask if the council can help you with a rent guarantor.'] },
        { picture: 'phone', lines: ['If your council does not help you, call Become or Coram Voice.'] },
      ],
    },
  ],
} satisfies z.input<typeof easyReadSchema>;
