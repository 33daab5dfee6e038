/** Owns the topics that sort everything on the site for readers. */
import type { z } from 'zod';
import type { topicSchema } from '../src/model/schemas/timeline.ts';

export default [
  {
    id: 'relationships',
    name: 'People who love you',
    summary: 'Family, friends and other people who stay in your life when you leave care.',
    picture: 'friends',
  },
  {
    id: 'homes-for-children',
    name: 'Homes close to where you come from',
    summary: 'Good homes for children in care, near the places and people that they know.',
    picture: 'close-by',
  },
  {
    id: 'corporate-parents',
    name: 'Councils and other public bodies',
    summary: 'Who has to look out for you, and not only your [[term:council]].',
    picture: 'town-hall',
  },
  {
    id: 'education',
    name: 'School, college and university',
    summary: 'Help to learn, from school to college and university.',
    picture: 'university',
  },
  {
    id: 'work',
    name: 'Jobs and apprenticeships',
    summary: 'Help to find a job that pays well, or an [[term:apprenticeship]].',
    picture: 'job',
  },
  {
    id: 'a-safe-home',
    name: 'A safe home',
    summary: 'A good place to live when you leave care, and help so that you do not become homeless.',
    picture: 'home',
  },
  {
    id: 'health',
    name: 'Health',
    summary: 'Help for your mind and your body.',
    picture: 'health',
  },
  {
    id: 'stigma',
    name: 'Fair treatment',
    summary: 'Stopping people from being treated badly because they have been in care.',
    picture: 'fair',
  },
  {
    id: 'money',
    name: 'Money',
    summary: 'Money for care leavers, and money to pay for the plans.',
    picture: 'money',
  },
  {
    id: 'family-help',
    name: 'Help for families',
    summary: 'Help early on, so that children can stay with their family when that is safe.',
    picture: 'family',
  },
  {
    id: 'child-protection',
    name: 'Keeping children safe',
    summary: 'How children are kept safe from harm, at home and outside the home.',
    picture: 'safe',
  },
  {
    id: 'kinship',
    name: 'Family and friends who bring up children',
    summary: 'Help for relatives and friends who bring up a child: [[term:kinship-care]].',
    picture: 'family-network',
  },
  {
    id: 'workforce',
    name: 'Social workers and other workers',
    summary: 'Who does the work, how they learn it, and how many of them there are.',
    picture: 'social-worker',
  },
  {
    id: 'running-the-system',
    name: 'Rules, inspection and facts',
    summary: 'The rules for councils, who checks them, what is counted, and who makes the plans happen.',
    picture: 'inspection',
  },
] satisfies z.input<typeof topicSchema>[];
