/** Owns the dated events up to the end of the year of the plan Keep On Caring that other files do not hold, oldest first. */
import type { z } from 'zod';
import type { timelineEventSchema } from '../../src/model/schemas/timeline.ts';

export default [
  {
    id: 'children-act-1989-starts',
    date: '1991-10-14',
    kind: 'law',
    title: 'The Children Act starts',
    officialName: 'Children Act 1989',
    changed:
      'The main part of the law started. Councils had to give advice, help and friendship to children in care, to get them ready to leave. Young people under [[figure:help-age-1989]] could qualify for help.',
    topics: ['corporate-parents'],
    cites: [{ source: 'children-act-1989-dates' }, { source: 'children-act-1989-section-24' }],
  },
  {
    id: 'leaving-care-act-passed-2000',
    date: '2000-11-30',
    kind: 'law',
    title: 'The leaving care law is passed',
    officialName: 'Children (Leaving Care) Act 2000',
    changed: 'The law got [[term:royal-assent]]. It started in [[month:leaving-care-act-2000]].',
    topics: ['corporate-parents'],
    cites: [{ source: 'leaving-care-act-2000-notes' }, { source: 'leaving-care-page-dfe' }],
  },
  {
    id: 'leaving-care-groups-2001',
    date: '2001-10-01',
    kind: 'law',
    title: 'The law names groups of young people',
    officialName: 'Children (Leaving Care) Act 2000',
    changed:
      'The law and its rules for England named groups: eligible, relevant and former relevant children. Laws of [[year:children-and-social-work-act-2017]] and [[year:act-2026]] still used some of these names.',
    topics: ['corporate-parents'],
    cites: [
      { source: 'leaving-care-page-dfe' },
      { source: 'leaving-care-act-2000-start' },
      { source: 'corporate-parenting-section' },
      { source: 'act-2026-section-7' },
    ],
  },
  {
    id: 'homelessness-priority-2002',
    date: '2002-07-31',
    kind: 'law',
    title: 'Priority for care leavers who are homeless',
    officialName: 'Statutory Instrument 2002 No. 2051',
    changed:
      'Homeless care leavers aged [[figure:priority-need-from-age]] to [[figure:priority-need-to-age]] got automatic “priority need”. Shelter explained that they must have been in care at [[figure:priority-need-in-care-from-age]] or [[figure:priority-need-in-care-to-age]]. Older care leavers have it if being in care left them vulnerable. Some students have other rules.',
    topics: ['a-safe-home'],
    cites: [{ source: 'homelessness-order-2002' }, { source: 'shelter-priority-need' }],
  },
  {
    id: 'child-trust-fund-start-2002',
    date: '2002-09-01',
    kind: 'money',
    title: 'The first children who can have a Child Trust Fund',
    changed:
      'Many children born from this day could have a [[term:child-trust-fund]]. Children in care could have one too. It did not cover children whose right to stay in the country had limits.',
    topics: ['money'],
    cites: [{ source: 'child-trust-fund-notes-2010', paragraph: '19' }],
  },
  {
    id: 'university-bursary-law-2008',
    date: '2008',
    kind: 'law',
    title: 'A law on a bursary for university',
    officialName: 'Children and Young Persons Act 2008',
    changed:
      'The law said that councils must pay a [[term:bursary]] to care leavers in higher education. Rules of [[year:university-bursary-debate-2009]] set it at [[figure:higher-education-bursary-2008]].',
    topics: ['education', 'money'],
    cites: [{ source: 'hansard-lords-2009-07-08' }, { source: 'keep-on-caring-2016', paragraph: '1.2' }],
  },
  {
    id: 'return-to-learning-law-2008',
    date: '2008',
    kind: 'law',
    title: 'Help again when you go back to learning',
    officialName: 'Children and Young Persons Act 2008',
    changed:
      'Care leavers under [[figure:return-to-learning-age]] got a right to a [[term:personal-adviser]] again when they go back to education or training. We read this in one council’s rules. They do not say when it started.',
    topics: ['education'],
    cites: [{ source: 'stockport-procedures' }],
  },
  {
    id: 'university-bursary-debate-2009',
    date: '2009-07-08',
    kind: 'debate',
    title: 'The House of Lords talks about the bursary rules',
    officialName: 'Children Act 1989 (Higher Education Bursary) (England) Regulations 2009',
    changed:
      'The House of Lords talked about the rules for paying the [[term:bursary]] to care leavers in higher education. The law calls them “former relevant children”. It was [[figure:higher-education-bursary-2008]] in total for each of them, in one payment or in parts.',
    topics: ['education', 'money'],
    cites: [{ source: 'hansard-lords-2009-07-08' }],
  },
  {
    id: 'child-trust-fund-end-2011',
    date: '2011-01-03',
    kind: 'money',
    title: 'No Child Trust Funds for children born from this day',
    officialName: 'Savings Accounts and Health in Pregnancy Grant Act 2010',
    changed:
      'Children born from this day cannot have a [[term:child-trust-fund]]. Guidance of later years says what children in care get instead: a [[term:junior-isa]], after a year or more in care.',
    topics: ['money'],
    cites: [
      { source: 'child-trust-fund-notes-2010', paragraph: '19 and 20' },
      { source: 'junior-isa-guidance-2023', section: 'Which children are affected by this guidance' },
    ],
  },
  {
    id: 'care-leavers-regulations-2011',
    date: '2011-04-01',
    kind: 'law',
    title: 'New rules about care leavers start',
    officialName: 'Care Leavers (England) Regulations 2010',
    changed: 'New rules about care leavers in England started. We read when they started, and not what they say.',
    topics: ['corporate-parents'],
    cites: [{ source: 'care-leavers-regulations-2010' }],
  },
  {
    id: 'care-leaver-strategy-2013',
    date: '2013-10-29',
    kind: 'strategy',
    title: 'The first plan of several departments together',
    officialName: 'Care Leaver Strategy',
    changed:
      'The Government published its plan to help young people leaving care. It was the first such plan that several departments made together.',
    topics: ['corporate-parents', 'education', 'work', 'money', 'health', 'a-safe-home'],
    cites: [{ source: 'care-leaver-strategy-t2a-2013' }, { source: 'keep-on-caring-2016', paragraph: '1.3' }],
  },
  {
    id: 'written-answer-2016',
    date: '2016-12-05',
    kind: 'debate',
    title: 'A minister tells Parliament about the plan of 2016',
    changed:
      'A minister told Parliament that the Government had published its new plan for care leavers in [[month:keep-on-caring]].',
    topics: ['corporate-parents'],
    cites: [{ source: 'written-answer-55519' }],
  },
] satisfies z.input<typeof timelineEventSchema>[];
