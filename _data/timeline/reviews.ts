/** Owns the dated events of the reviews of children’s social care, and of the first answers to them. */
import type { z } from 'zod';
import type { timelineEventSchema } from '../../src/model/schemas/timeline.ts';

export default [
  {
    id: 'care-review-promised-2019',
    date: '2019',
    kind: 'promise',
    title: 'A party promises a review of care',
    changed: 'Before a general election, the Conservative Party said that it would have the care system reviewed.',
    topics: ['running-the-system'],
    cites: [{ source: 'commons-library-2023', section: '2.1', page: '14' }],
  },
  {
    id: 'competition-study-begins-2021',
    date: '2021-03-12',
    kind: 'review',
    title: 'A study of the cost of care for children begins',
    changed:
      'The Competition and Markets Authority began a study of children’s homes and fostering. It asked why there were too few places and why they cost more.',
    topics: ['homes-for-children'],
    cites: [{ source: 'commons-library-2023', section: '2.2', page: '20' }, { source: 'cma-study-launch-2021' }],
  },
  {
    id: 'case-for-change-2021',
    date: '2021-06',
    kind: 'report',
    title: 'The Care Review shares its first thoughts',
    officialName: 'The Case for Change',
    changed:
      'The [[term:care-review]] wrote down its early thoughts on what needed to change in children’s social care.',
    topics: ['running-the-system'],
    cites: [{ source: 'commons-library-2023', section: '2.1', page: '15' }, { source: 'case-for-change-2021' }],
  },
  {
    id: 'case-for-change-feedback-2021',
    date: '2021-10',
    kind: 'report',
    title: 'The Care Review looks at what people told it',
    officialName: 'The Case for Change: your feedback',
    changed: 'The [[term:care-review]] published what people had said about its first thoughts.',
    topics: ['running-the-system'],
    cites: [
      { source: 'commons-library-2023', section: '2.1', page: '15' },
      { source: 'case-for-change-feedback-2021' },
    ],
  },
  {
    id: 'competition-interim-report-2021',
    date: '2021-10',
    kind: 'report',
    title: 'First results of the study of the cost of care',
    changed: 'The Competition and Markets Authority published what it had found so far on homes for children in care.',
    topics: ['homes-for-children'],
    cites: [{ source: 'commons-library-2023', section: '2.2', page: '20' }, { source: 'cma-interim-report-2021' }],
  },
  {
    id: 'competition-report-2022',
    date: '2022-03-10',
    kind: 'report',
    title: 'The study of the cost of care is published',
    officialName: 'Children’s social care market study final report',
    changed:
      'It found too few homes that fit what children in care need. The largest companies charged and earned more than in a market that works well, and some had very high debts. Inspections did not show that private homes are worse on average. It left the question of [[term:profit]] to governments.',
    topics: ['homes-for-children', 'money'],
    cites: [
      { source: 'commons-library-2023', section: '2.2', page: '20 to 22' },
      { source: 'cma-final-report-2022' },
      { source: 'cma-england-summary-2022', paragraph: '4 and 26 to 28' },
    ],
  },
  {
    id: 'safeguarding-panel-report-2022',
    date: '2022-05-26',
    kind: 'report',
    title: 'A panel asks for new teams to protect children',
    officialName: 'Child Protection in England',
    changed:
      'After the deaths of two children, a national panel looked at how children are protected. It asked for a team of experts from different services in every area.',
    topics: ['child-protection'],
    cites: [
      { source: 'commons-library-2023', section: '2.3', page: '22' },
      { source: 'safeguarding-panel-report-2022', page: '9 to 11 and 98' },
    ],
  },
  {
    id: 'safeguarding-panel-first-reply-2022',
    date: '2022-05-26',
    kind: 'promise',
    title: 'The Education Secretary replies to the panel',
    changed:
      'The Education Secretary said that the Government would look at what the panel had asked for. It would answer by the end of the year.',
    topics: ['child-protection'],
    cites: [
      { source: 'commons-library-2023', section: '3.1', page: '23 to 24' },
      { source: 'hansard-commons-2022-05-26', column: '24WS to 26WS' },
    ],
  },
  {
    id: 'abuse-inquiry-report-2022',
    date: '2022-10-20',
    kind: 'report',
    title: 'The inquiry into child sexual abuse reports',
    officialName: 'The Report of the Independent Inquiry into Child Sexual Abuse',
    changed: 'One of the main things that the inquiry asked for was a duty to report child sexual abuse.',
    topics: ['child-protection'],
    cites: [{ source: 'commons-library-2023', section: '2.1', page: '20' }, { source: 'abuse-inquiry-report-2022' }],
  },
  {
    id: 'implementation-board-2022',
    date: '2022-10-31',
    kind: 'programme',
    title: 'The Government names a board to advise it',
    officialName: 'Children’s Social Care National Implementation Board',
    changed: 'The Government said who would sit on a board that gives it advice on making the changes happen.',
    topics: ['running-the-system'],
    cites: [{ source: 'commons-library-2023', section: '3.1', page: '23' }, { source: 'implementation-board-2022' }],
  },
  {
    id: 'legal-aid-for-relatives-2023',
    date: '2023-05-01',
    kind: 'money',
    title: 'Legal aid for relatives who become guardians',
    changed: 'Legal aid was widened to relatives who ask a court for a Special Guardianship Order.',
    topics: ['kinship', 'money'],
    cites: [{ source: 'commons-library-2023', section: '2.1', page: '17' }, { source: 'legal-aid-for-relatives-2023' }],
  },
  {
    id: 'abuse-inquiry-answer-2023',
    date: '2023-05-22',
    kind: 'promise',
    title: 'The Government answers the child abuse inquiry',
    changed:
      'The Government planned to bring in a duty to report child sexual abuse, after asking for views. On this day it began to ask for evidence.',
    topics: ['child-protection'],
    cites: [
      { source: 'commons-library-2023', section: '2.1', page: '20' },
      { source: 'abuse-inquiry-response-2023' },
      { source: 'duty-to-report-evidence-2023' },
    ],
  },
  {
    id: 'review-laws-wanted-2024',
    date: '2024-spring',
    kind: 'review',
    title: 'The time by which the Care Review wanted new laws',
    changed:
      'The [[term:care-review]] had planned for new laws by this time. A plan for a law went to Parliament in [[month:bill-introduced]], and was passed in [[month:act-2026]].',
    topics: ['running-the-system'],
    cites: [
      { source: 'review-summary-2022', section: 'Overview' },
      { source: 'review-summary-2022', section: 'Chapter 9: Implementation' },
      { source: 'commons-library-bill-2025' },
      { source: 'act-2026-date' },
    ],
  },
  {
    id: 'care-review-forecast-2032',
    date: '2032',
    kind: 'review',
    title: 'The year that the Care Review looked ahead to',
    changed:
      'In [[year:care-review-published]] the [[term:care-review]] said what it expected by this year without big changes. There would be about [[figure:children-in-care-2032-forecast]] in care, and the cost would be more than [[figure:care-cost-2032-forecast]] a year. It is what the Review thought, not a plan.',
    topics: ['money', 'running-the-system'],
    cites: [
      { source: 'commons-library-2023', section: '2.1', page: '15' },
      { source: 'care-review-2022', page: '8' },
    ],
  },
] satisfies z.input<typeof timelineEventSchema>[];
