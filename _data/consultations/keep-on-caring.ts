/** Owns the times when views were asked for Keep On Caring, and those that it announced. */
import type { z } from 'zod';
import type { consultationSchema } from '../../src/model/schemas/reaction.ts';

export default [
  {
    id: 'care-leaver-events-2016',
    name: 'Events with care leavers for Keep On Caring',
    by: 'Department for Education',
    asked:
      'What was hardest for care leavers, where they wanted more help, and where the help was good. Officials asked this at events.',
    opened: '2016-01',
    closed: '2016-03',
    outcome:
      'The plan of [[year:keep-on-caring]] told what care leavers had said. Its [[figure:outcomes-2016-count]] came from problems that they had raised. The biggest one was loneliness.',
    outcomeDate: '2016-07',
    topics: ['relationships', 'education', 'work', 'a-safe-home', 'health', 'money'],
    cites: [
      { source: 'keep-on-caring-2016', paragraph: '1.15' },
      { source: 'keep-on-caring-2016', paragraph: '1.32 to 1.34' },
    ],
  },
  {
    id: 'organisations-talks-2016',
    name: 'Talks with organisations and councils for Keep On Caring',
    by: 'Department for Education',
    asked:
      'What charities, [[term:ofsted]] and council teams thought. Officials wanted to know what makes it hard to run services for care leavers.',
    outcome: 'The Government took these views into account when it wrote its plan of [[year:keep-on-caring]].',
    outcomeDate: '2016-07',
    topics: ['running-the-system'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '1.33 to 1.35' }],
  },
  {
    id: 'unaccompanied-children-guidance-2016',
    name: 'Guidance on the care of unaccompanied and trafficked children',
    by: 'Department for Education',
    asked:
      'What people thought of new guidance for councils, on children who came to the UK alone or were trafficked. It was planned for later in [[year:keep-on-caring]].',
    planned: '2016',
    topics: ['corporate-parents'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.68' }],
  },
  {
    id: 'ofsted-inspections-2016',
    name: 'A new approach to inspecting councils’ children’s services',
    by: 'Ofsted',
    asked:
      'What people thought of a new way to inspect councils, with more inspections where the risk is higher. It was planned to begin between June and September of [[year:keep-on-caring]].',
    planned: '2016-summer',
    topics: ['running-the-system'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '5.4' }],
  },
] satisfies z.input<typeof consultationSchema>[];
