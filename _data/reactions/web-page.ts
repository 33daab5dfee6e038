/** Owns what Esmée Fairbairn Foundation published: its learning partner’s reading, and the organisations that it links to. */
import type { z } from 'zod';
import type { reactionSchema } from '../../src/model/schemas/reaction.ts';

/** All that we know: that each responded, and where the link stands. The page in our source gives no address for it. */
const LINKED = 'A web page of 2023 links to what it first said about the plan. We have not read it';
const cites = [{ source: 'response-web-page-2023', section: 'Responses from the sector' }];

export default [
  {
    id: 'leaving-care-learning-programme',
    who: 'Leaving Care Learning Programme',
    about:
      'The learning partner of Esmée Fairbairn Foundation, who wrote the Rapid Summary. We know the year but not the day',
    date: '2023',
    to: 'strategy-published',
    said: 'It read the answer as a broad yes to the missions of the Care Review and to many of its requests. The Government did not want to make having been in care a [[term:protected-characteristic]]. Many things in the plan need new laws, which would come [[term:when-parliamentary-time-allows]].',
    topics: ['stigma', 'corporate-parents'],
    cites: [
      { source: 'rapid-summary-2023', section: 'Changes for Care Leavers – at a glance' },
      { source: 'rapid-summary-2023', section: 'Tackling Stigma' },
      { source: 'rapid-summary-2023', section: 'What happens now?' },
    ],
  },
  {
    id: 'web-page-article-39',
    who: 'Article 39',
    about: `An organisation for the rights of children who live in institutions. ${LINKED}`,
    date: '2023',
    to: 'strategy-published',
    cites,
  },
  {
    id: 'web-page-become',
    who: 'Become, on a web page of Esmée Fairbairn Foundation',
    about: `A charity for children in care and young care leavers. ${LINKED}; it may be what we show under Become`,
    date: '2023',
    to: 'strategy-published',
    cites,
  },
  {
    id: 'web-page-drive-forward',
    who: 'Drive Forward Foundation',
    about: `An organisation that helps care-experienced young people to find good, lasting jobs. ${LINKED}`,
    date: '2023',
    to: 'strategy-published',
    cites,
  },
  {
    id: 'web-page-family-rights-group',
    who: 'Family Rights Group, on a web page of Esmée Fairbairn Foundation',
    about: `A charity for families and the people around them. ${LINKED}; it may be what we show under Family Rights Group`,
    date: '2023',
    to: 'strategy-published',
    cites,
  },
  {
    id: 'web-page-just-for-kids-law',
    who: 'Just for Kids Law',
    about: `An organisation that works for the legal rights of young people. ${LINKED}`,
    date: '2023',
    to: 'strategy-published',
    cites,
  },
  {
    id: 'web-page-kinship',
    who: 'Kinship',
    about: `A charity for kinship care in England and Wales. ${LINKED}`,
    date: '2023',
    to: 'strategy-published',
    cites,
  },
  {
    id: 'web-page-benchmarking-forum',
    who: 'National Leaving Care Benchmarking Forum',
    about: `A network of councils that work on better services for care leavers, hosted by Catch22. ${LINKED}`,
    date: '2023',
    to: 'strategy-published',
    cites,
  },
  {
    id: 'web-page-pause',
    who: 'Pause',
    about: `An organisation that works with women who have lost care of children more than once, or may do so. ${LINKED}`,
    date: '2023',
    to: 'strategy-published',
    cites,
  },
] satisfies z.input<typeof reactionSchema>[];
