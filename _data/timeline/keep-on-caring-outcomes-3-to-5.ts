/** Owns the dated events up to July 2016 that the later part of Keep On Caring names, oldest first. */
import type { z } from 'zod';
import type { timelineEventSchema } from '../../src/model/schemas/timeline.ts';

export default [
  {
    id: 'health-inspections-2013',
    date: '2013',
    kind: 'review',
    title: 'Inspectors look at health help for care leavers',
    changed:
      'The Care Quality Commission began to inspect how local health services help children in care and care leavers.',
    topics: ['health', 'running-the-system'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.77' }],
  },
  {
    id: 'prison-champion-2013',
    date: '2013',
    kind: 'programme',
    title: 'A champion for care leavers in prison',
    changed:
      'The Ministry of Justice chose a champion for care leavers who are in prison or on probation. Later there was a lead person in each region too.',
    topics: ['corporate-parents'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.59' }],
  },
  {
    id: 'health-plans-guidance-2013',
    date: '2013',
    kind: 'guidance',
    title: 'Local health plans think of care leavers',
    changed:
      '[[term:statutory-guidance|Statutory guidance]] told local health and wellbeing boards to think about groups such as care leavers when they plan services.',
    topics: ['health'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.76' }, { source: 'joint-health-strategies-guidance-2013' }],
  },
  {
    id: 'bed-and-breakfast-guidance-2015',
    date: '2015',
    kind: 'guidance',
    title: 'Guidance against bed and breakfast',
    changed:
      '[[term:statutory-guidance|Statutory guidance]] said that bed and breakfast was for rare situations only, and for [[figure:bed-and-breakfast-days-2015]] at most. It was about care leavers aged [[figure:council-home-from-age-2016]] and [[figure:council-home-to-age-2016]].',
    topics: ['a-safe-home'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.40' }, { source: 'transition-guidance-2015' }],
  },
  {
    id: 'custody-guidance-2015',
    date: '2015',
    kind: 'guidance',
    title: 'Personal advisers for learners in custody',
    changed:
      'Guidance to councils made clear that care leavers who study in custody keep a [[term:personal-adviser]]. They can have one up to the age of [[figure:custody-adviser-age-2015]].',
    topics: ['corporate-parents', 'education'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.61' }],
  },
  {
    id: 'accommodation-framework-2015',
    date: '2015',
    kind: 'guidance',
    title: 'A guide to planning homes for care leavers',
    officialName: 'Care Leavers Accommodation and Support Framework',
    changed:
      'Barnardo’s and St Basils made a guide for councils, with money from the Government. It helps teams to prevent homelessness together.',
    topics: ['a-safe-home'],
    cites: [
      { source: 'keep-on-caring-2016', paragraph: '3.49' },
      { source: 'care-leavers-accommodation-framework-2015' },
    ],
  },
  {
    id: 'future-in-mind-2015',
    date: '2015',
    kind: 'strategy',
    title: 'A plan for young people’s mental health',
    officialName: 'Future in mind',
    changed:
      'The Government set out how mental health services for children and young people could get better. Services would work together more closely.',
    topics: ['health'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.71' }, { source: 'future-in-mind-2015' }],
  },
  {
    id: 'looked-after-health-guidance-2015',
    date: '2015',
    kind: 'guidance',
    title: 'Guidance on health when you become an adult',
    changed:
      '[[term:statutory-guidance|Statutory guidance]] asked councils and health services for good plans. The plans help children in care to move smoothly into adult life.',
    topics: ['health'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.76' }, { source: 'looked-after-health-guidance-2015' }],
  },
  {
    id: 'police-priority-2015',
    date: '2015',
    kind: 'guidance',
    title: 'Child sexual abuse becomes a police priority',
    changed:
      'The Government told police forces to treat child sexual abuse as a national threat. They were to keep children safe and to work across areas.',
    topics: ['child-protection'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.54' }, { source: 'strategic-policing-requirement-2015' }],
  },
  {
    id: 'sexual-exploitation-report-2015',
    date: '2015-03',
    kind: 'report',
    title: 'A report on stopping sexual exploitation',
    officialName: 'Tackling Child Sexual Exploitation',
    changed:
      'The Government said what public services would do to protect children better. Before, services in some places had failed to protect them.',
    topics: ['child-protection'],
    cites: [
      { source: 'keep-on-caring-2016', paragraph: '3.54' },
      { source: 'tackling-child-sexual-exploitation-2015' },
    ],
  },
  {
    id: 'youth-justice-review-2015',
    date: '2015-09',
    kind: 'review',
    title: 'A review of youth justice is announced',
    changed:
      'The Government asked Charlie Taylor to look at how children who break the law are helped to stop. It later said that it would consider his report with others on children in care.',
    topics: ['stigma'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.56 and 3.58' }, { source: 'youth-justice-statement-2015' }],
  },
  {
    id: 'local-mental-health-plans-2015',
    date: '2015-10',
    kind: 'strategy',
    title: 'Local plans for mental health',
    changed:
      'Every area of England had to send in a plan for the mental health of its children and young people. It was not only for people in care.',
    topics: ['health'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.72' }],
  },
  {
    id: 'family-nurse-study-2015',
    date: '2015-10',
    kind: 'report',
    title: 'A study of nurses’ visits to young mothers',
    changed:
      'New evidence came out on how well the Family Nurse Partnership works at first. This programme visits teenage mothers, and many of them have been in care.',
    topics: ['health', 'family-help'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.80' }, { source: 'family-nurse-partnership-2015' }],
  },
  {
    id: 'partners-in-practice-2015',
    date: '2015-12',
    kind: 'programme',
    title: 'Partners in Practice is announced',
    changed:
      'The Prime Minister announced a programme for councils’ children’s services. Councils in it would show what very good work looks like, and share what they learn.',
    topics: ['running-the-system'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '4.5' }],
  },
  {
    id: 'immigration-act-2016',
    date: '2016',
    kind: 'law',
    title: 'A law on young people who come to the UK',
    officialName: 'Immigration Act 2016',
    changed:
      'It gave powers for a scheme on the care of children who come to the UK alone. It also set other rules on help for some care leavers with no legal right to stay.',
    topics: ['corporate-parents'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.66 and 3.68' }, { source: 'immigration-act-2016' }],
  },
  {
    id: 'gang-exploitation-plan-2016',
    date: '2016-01-13',
    kind: 'strategy',
    title: 'A plan to protect people from gangs',
    officialName: 'Ending Gang Violence and Exploitation',
    changed:
      'The Home Office set out [[figure:gang-priorities-2016]]. Keeping young people safe from gangs that sell drugs is among them.',
    topics: ['child-protection'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.51 to 3.52' }, { source: 'ending-gang-violence-2016' }],
  },
  {
    id: 'youth-justice-first-report-2016',
    date: '2016-02',
    kind: 'report',
    title: 'First ideas of the youth justice review',
    changed:
      'The review gave its first ideas. Children whom a court sends to custody could go to secure schools, and local areas could decide more.',
    topics: ['stigma'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.58' }],
  },
  {
    id: 'asylum-money-raised-2016',
    date: '2016-07-01',
    kind: 'money',
    title: 'More money to care for children who come alone',
    changed:
      'The Home Office gave councils much more money to care for children who came to the UK alone. Councils also got it to support them later, as care leavers.',
    topics: ['money', 'corporate-parents'],
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.66' }],
  },
] satisfies z.input<typeof timelineEventSchema>[];
