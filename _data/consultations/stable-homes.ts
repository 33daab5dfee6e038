/** Owns the times when the Government asked the public for views. */
import type { z } from 'zod';
import type { consultationSchema } from '../../src/model/schemas/reaction.ts';

export default [
  {
    id: 'stable-homes-consultation',
    name: 'Children’s social care strategy: Stable Homes, Built on Love',
    by: 'Department for Education',
    asked: 'What people thought of the whole plan.',
    opened: '2023-02-02',
    closed: '2023-05-11',
    outcome:
      'The Government published its answer. It did not make having been in care a [[term:protected-characteristic]]. It chose to work on having more [[term:corporate-parent|corporate parents]].',
    outcomeDate: '2023-09-21',
    address:
      'https://consult.education.gov.uk/children2019s-social-care-national-framework/childrens-social-care-implementation-strategy-cons/',
    cites: [
      { source: 'rapid-summary-2023', section: 'What happens now?' },
      { source: 'commons-library-2023', section: '3.2', page: '24' },
      { source: 'written-answer-22763' },
      { source: 'nyas-response-2023' },
    ],
    topics: [
      'running-the-system',
      'family-help',
      'child-protection',
      'kinship',
      'relationships',
      'homes-for-children',
      'corporate-parents',
      'education',
      'work',
      'a-safe-home',
      'health',
      'stigma',
      'workforce',
    ],
  },
  {
    id: 'workforce-consultation',
    name: 'Child and Family Social Worker Workforce',
    by: 'Department for Education',
    asked:
      'What people thought of the changes for social workers. One idea was national rules on social workers from agencies, such as a limit on what councils pay.',
    outcome:
      'In [[month:one-year-update]] a minister said that an answer would come in September. We did not find that answer.',
    opened: '2023-02-02',
    closed: '2023-05-11',
    address: 'https://consult.education.gov.uk/social-work-reform-unit/child-and-family-social-worker-workforce/',
    cites: [
      { source: 'rapid-summary-2023', section: 'What happens now?' },
      { source: 'commons-library-2023', section: '3.2', page: '32' },
      { source: 'commons-library-2023', section: '4.4', page: '42' },
      { source: 'workforce-consultation-2023' },
      { source: 'written-statement-may-2023' },
    ],
    topics: ['workforce'],
  },
  {
    id: 'national-framework-consultation',
    name: 'Children’s Social Care National Framework and Dashboard',
    by: 'Department for Education',
    asked:
      'What people thought of a draft [[term:national-framework]], and of a set of numbers to show how well things are going. The draft had [[figure:framework-outcomes-2023]] and [[figure:framework-enablers-2023]] to reach them.',
    opened: '2023-02-02',
    closed: '2023-05-11',
    outcome:
      'The Government published the [[term:national-framework]]. It is [[term:statutory-guidance]]. We found no news of the set of numbers.',
    outcomeDate: '2023-12-15',
    address:
      'https://consult.education.gov.uk/children2019s-social-care-national-framework/childrens-social-care-national-framework/',
    cites: [
      { source: 'rapid-summary-2023', section: 'What happens now?' },
      { source: 'commons-library-2023', section: '3.2', page: '33' },
      { source: 'national-framework-consultation-2023', page: '23' },
      { source: 'reform-statement-2023' },
      { source: 'national-framework-2023' },
    ],
    topics: ['running-the-system'],
  },
] satisfies z.input<typeof consultationSchema>[];
