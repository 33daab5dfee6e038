/** Owns the dated answers of ministers, the guidance and local help on learning, work, health, family finding and reported deaths since August 2023. */
import type { z } from 'zod';
import type { timelineEventSchema } from '../../src/model/schemas/timeline.ts';

export default [
  {
    id: 'lincolnshire-prepayment-certificates-2023',
    date: '2023-08-01',
    kind: 'money',
    title: 'In one area the NHS pays for prepayment certificates',
    changed:
      'In Lincolnshire the NHS said that it would pay for a [[term:prepayment-certificate]] for some care leavers. They are those who do not get free [[term:prescription|prescriptions]] already. Other areas may not do this.',
    topics: ['health', 'money'],
    cites: [{ source: 'lincolnshire-prepayment-certificates' }],
  },
  {
    id: 'deaths-guidance-2023',
    date: '2023-12',
    kind: 'guidance',
    title: 'Councils are asked to report each death of a care leaver',
    changed:
      'New [[term:statutory-guidance]] asked councils to tell the Government and [[term:ofsted]] when a care leaver dies. It covers care leavers up to and including the age of [[figure:death-report-age]].',
    topics: ['health', 'child-protection'],
    cites: [{ source: 'death-of-a-care-leaver-guide' }],
  },
  {
    id: 'learning-answer-2024',
    date: '2024-02-28',
    kind: 'debate',
    title: 'A minister tells what came of plans for learning',
    changed:
      'A minister said that councils had [[figure:pupil-premium-plus-money-2023-to-2024]] for learners aged [[figure:pupil-premium-plus-from-age]] to [[figure:pupil-premium-plus-to-age]]. The Government was working on an award for universities and colleges.',
    topics: ['education', 'money'],
    cites: [{ source: 'written-answer-14966' }],
  },
  {
    id: 'bursaries-answer-2025',
    date: '2025-01-16',
    kind: 'debate',
    title: 'A minister tells which bursaries care leavers get',
    changed:
      'A minister said that councils must give a [[term:bursary]] of [[figure:higher-education-bursary-2025]] to care leavers who go to university. Care leavers at college are among the first to get another bursary.',
    topics: ['education', 'work', 'money'],
    cites: [{ source: 'written-answer-22852' }],
  },
  {
    id: 'work-answer-2025',
    date: '2025-05-06',
    kind: 'debate',
    title: 'A minister tells of help to find work',
    changed:
      'A minister said that more than [[figure:covenant-organisations-2025]] had signed the [[term:care-leaver-covenant]]. Internships in the Civil Service had helped about [[figure:civil-service-interns-2025]].',
    topics: ['work'],
    cites: [{ source: 'written-answer-48603' }],
  },
  {
    id: 'apprentice-bursary-guidance-2025',
    date: '2025-06-12',
    kind: 'guidance',
    title: 'Guidance on how apprentices get their bursary',
    changed:
      'Training providers must tell each apprentice under [[figure:apprentice-bursary-under-age]] about the [[term:bursary]] for care leavers. They claim it from the Government, and pay it to the apprentice in parts in the first year.',
    topics: ['work', 'money'],
    cites: [{ source: 'apprentice-bursary-guidance-2025' }, { source: 'apprentice-bursary-help-page' }],
  },
  {
    id: 'family-finding-councils-2024',
    date: '2024-12-12',
    kind: 'debate',
    title: 'A minister says how many councils help you find people',
    changed:
      'A minister said that the Government was paying [[figure:family-finding-councils-2024]] for [[term:family-finding]], [[term:befriending]] or mentors. What came of it would help to decide what happens next.',
    topics: ['relationships', 'money'],
    cites: [{ source: 'written-answer-18041' }],
  },
  {
    id: 'family-finding-early-findings-2025',
    date: '2025-09-25',
    kind: 'report',
    title: 'A first report on family finding, befriending and mentors',
    changed:
      'The Government published early findings from the first year of its programme in [[figure:family-finding-councils-2024]]. We have not read the report itself.',
    topics: ['relationships'],
    cites: [{ source: 'family-finding-early-findings-2025' }],
  },
] satisfies z.input<typeof timelineEventSchema>[];
