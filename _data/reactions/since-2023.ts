/** Owns what people and organisations said after June 2023, where our other sources end. */
import type { z } from 'zod';
import type { reactionSchema } from '../../src/model/schemas/reaction.ts';

export default [
  {
    id: 'nyas-consultation-answer',
    who: 'NYAS',
    about: 'The National Youth Advocacy Service, a charity. We do not know the day',
    date: '2023',
    to: 'consultation-answered',
    missing:
      'It pointed out that the Government did not make having been in care a [[term:protected-characteristic]]. The Government chose to work on having more [[term:corporate-parent|corporate parents]].',
    topics: ['stigma', 'corporate-parents'],
    cites: [{ source: 'nyas-response-2023' }],
  },
  {
    id: 'become-homelessness',
    who: 'Become, on homelessness',
    about: 'A charity for children in care and young care leavers. The year is our reading of its page',
    date: '2024',
    to: 'homelessness-figures-2024',
    missing: 'Many more young care leavers are homeless or face homelessness than some years ago.',
    topics: ['a-safe-home'],
    cites: [{ source: 'become-homelessness-2024' }],
  },
  {
    id: 'coram-social-housing',
    who: 'Coram',
    about: 'A charity for children. We know the year but not the day',
    date: '2025',
    to: 'local-connection-ended',
    missing: 'Some areas do not let care leavers go first on the list for [[term:social-housing]].',
    topics: ['a-safe-home'],
    cites: [{ source: 'coram-social-housing-2025' }],
  },
  {
    id: 'josh-macalister-2025',
    who: 'Josh MacAlister MP, on the Spending Review',
    about: 'He had led the Care Review, and was by then a Labour member of Parliament, as a magazine tells it',
    date: '2025-06-12',
    to: 'spending-review-2025',
    said: 'With this money, he said, the total promised since [[year:strategy-published]] for changing children’s social care reached [[figure:review-asked-money]]. We have not checked his sum.',
    topics: ['money'],
    cites: [{ source: 'community-care-spending-review-2025' }],
  },
  {
    id: 'education-committee',
    who: 'House of Commons Education Committee',
    about: 'A group of members of the House of Commons, as a press report tells it',
    date: '2025-07-10',
    to: 'education-committee-report-2025',
    missing:
      'Care leavers need a consistent standard of help with money and housing. About [[figure:mps-homeless-share]] of them become homeless within [[figure:mps-homeless-years]].',
    topics: ['money', 'a-safe-home'],
    cites: [{ source: 'local-government-lawyer-care-offer-2025' }, { source: 'education-committee-hc-430-2025' }],
  },
  {
    id: 'childrens-commissioner',
    who: 'Children’s Commissioner for England',
    about: 'A public body that speaks up for children. The plan for the law may have changed after this',
    date: '2025-11',
    to: 'corporate-parent-clauses',
    missing: 'The duty for more public bodies has to reach those that decide about immigration too.',
    topics: ['corporate-parents'],
    cites: [{ source: 'commissioner-care-leavers-month-2025' }],
  },
  {
    id: 'baroness-blake',
    who: 'Baroness Blake of Leeds',
    about: 'For the Government in the House of Lords. She said it early in the year',
    date: '2026',
    to: 'corporate-parent-clauses',
    said: 'She said that important public bodies would have to watch for things that affect children in care. They would be ministers, schools, parts of the NHS and bodies that check services.',
    topics: ['corporate-parents'],
    cites: [{ source: 'lords-corporate-parenting-2026' }],
  },
  {
    id: 'coram-voice-campaign',
    who: 'Coram Voice',
    about: 'A charity for children in care and care leavers',
    date: '2024-10-29',
    to: 'allowance-raised',
    missing:
      'It ran a campaign for [[figure:setting-up-home-2023]] for all care leavers. The campaign was also about clear rights, fair help and the freedom to choose.',
    topics: ['a-safe-home', 'money'],
    cites: [{ source: 'coram-voice-grand-campaign' }],
  },
] satisfies z.input<typeof reactionSchema>[];
