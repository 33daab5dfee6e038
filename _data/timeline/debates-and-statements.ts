/** Owns the debates, reports and statements about the Government's plan of 2023 and about what came after it. */
import type { z } from 'zod';
import type { timelineEventSchema } from '../../src/model/schemas/timeline.ts';

export default [
  {
    id: 'safeguarding-pressures-2022',
    date: '2022-12',
    kind: 'report',
    title: 'Heads of children’s services say what is hard',
    officialName: 'Safeguarding Pressures Phase 8',
    changed:
      'The report used numbers from [[figure:directors-report-councils]]. It had become harder to find suitable homes for children in care at a price that councils could pay.',
    topics: ['homes-for-children', 'workforce', 'money', 'running-the-system'],
    cites: [
      { source: 'commons-library-2023', section: '1.4', page: '12 to 13' },
      { source: 'adcs-safeguarding-pressures-2022' },
    ],
  },
  {
    id: 'five-charities-analysis-2023',
    date: '2023-05-23',
    kind: 'report',
    title: 'Charities work out what it costs to wait',
    changed:
      '[[figure:delay-cost-charities-count]] looked at the Government’s choice to wait before the changes reach the whole country. They said it would cost the public [[figure:delay-cost-charities]] over [[figure:delay-cost-years]].',
    topics: ['money'],
    cites: [{ source: 'commons-library-2023', section: '4.2', page: '39' }, { source: 'nspcc-delay-analysis-2023' }],
  },
  {
    id: 'planning-statement-2023',
    date: '2023-05-23',
    kind: 'guidance',
    title: 'A reminder to plan for homes for children in care',
    officialName: 'Looked-after Children: Accommodation',
    changed:
      'A minister reminded planning authorities about children who need social care. She asked them to support homes of all kinds for children in care that fit local needs.',
    topics: ['homes-for-children'],
    cites: [
      { source: 'commons-library-2023', section: '4.4', page: '42' },
      { source: 'written-statement-hcws795-2023' },
    ],
  },
  {
    id: 'commons-library-briefing-2023',
    date: '2023-06-20',
    kind: 'report',
    title: 'The House of Commons Library explains the plan',
    officialName: 'Government proposals for children’s social care reform',
    changed:
      'The House of Commons Library told members of Parliament what was in the plan. It also told them what people had said about it.',
    topics: ['running-the-system'],
    cites: [{ source: 'commons-library-2023', section: 'Summary', page: '5 to 7' }],
  },
  {
    id: 'homelessness-figures-2024',
    date: '2024',
    kind: 'statistics',
    title: 'More young care leavers are counted as homeless',
    changed:
      'New official figures came out, and the charity Become looked at them. More young care leavers were homeless or faced homelessness than some years before.',
    topics: ['a-safe-home'],
    cites: [{ source: 'become-homelessness-2024' }],
  },
] satisfies z.input<typeof timelineEventSchema>[];
