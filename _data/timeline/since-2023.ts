/** Owns the dated events since 2023 that other files do not hold, oldest first. */
import type { z } from 'zod';
import type { timelineEventSchema } from '../../src/model/schemas/timeline.ts';

export default [
  // 2023.
  {
    id: 'five-missions-2023',
    date: '2023-07-12',
    kind: 'debate',
    title: 'A minister repeats the missions for care leavers',
    changed:
      'A minister told Parliament about [[figure:care-leaver-missions-2023]] for care leavers. The plan of [[month:strategy-published]] has [[figure:government-missions-count]], one of them on homes for children in care. It gives them other numbers.',
    topics: ['relationships', 'corporate-parents', 'education', 'work', 'a-safe-home', 'health'],
    cites: [{ source: 'written-answer-192387' }, { source: 'commons-library-2023', section: '3.2', page: '28 to 31' }],
  },
  {
    id: 'families-first-areas-2023',
    date: '2023-07-26',
    kind: 'programme',
    title: 'The first areas test new help for families',
    officialName: 'Families First for Children',
    changed:
      'The Government chose [[figure:families-first-areas-2023]] to test a programme of help for families: Dorset, Lincolnshire and Wolverhampton.',
    topics: ['family-help', 'child-protection'],
    cites: [{ source: 'wolverhampton-pathfinder-2023' }, { source: 'cyp-now-first-areas-2023' }],
  },
  {
    id: 'supported-accommodation-2023',
    date: '2023-10-28',
    kind: 'law',
    title: 'Supported accommodation has to register with Ofsted',
    changed:
      'From this day, supported accommodation for young people aged [[figure:supported-accommodation-from-age]] and [[figure:supported-accommodation-to-age]] had to register with [[term:ofsted]]. We read this on a page of the Department for Education from before that day.',
    topics: ['a-safe-home', 'running-the-system'],
    cites: [{ source: 'supported-accommodation-consultation' }],
  },
  {
    id: 'reform-statement-2023',
    date: '2023-12-15',
    kind: 'strategy',
    title: 'The Government publishes its next documents',
    officialName: 'Children’s social care: reform statement',
    changed:
      'The Government listed what it published on this day. There was a [[term:national-framework]], new guidance, a plan on [[term:kinship-care]] and a plan on data.',
    topics: ['running-the-system', 'kinship', 'child-protection'],
    cites: [{ source: 'reform-statement-2023' }, { source: 'written-answer-22763' }],
  },
  {
    id: 'kinship-strategy-2023',
    date: '2023-12-15',
    kind: 'strategy',
    title: 'The first national plan on kinship care',
    officialName: 'Championing Kinship Care',
    changed:
      'The plan said that [[figure:kinship-pilot-areas-2023]] would test an allowance for some [[term:kinship-care|kinship carers]]. It would match what foster carers get.',
    topics: ['kinship', 'money'],
    cites: [
      { source: 'kinship-strategy-2023' },
      { source: 'reform-statement-2023' },
      { source: 'written-statement-december-2023' },
    ],
  },
  {
    id: 'working-together-2023',
    date: '2023-12-15',
    kind: 'guidance',
    title: 'New guidance on keeping children safe',
    officialName: 'Working Together 2023',
    changed: 'The Government published a new version of its [[term:statutory-guidance]] on keeping children safe.',
    topics: ['child-protection', 'running-the-system'],
    cites: [
      { source: 'reform-statement-2023' },
      { source: 'written-answer-22763' },
      { source: 'written-statement-december-2023' },
    ],
  },
  {
    id: 'data-strategy-2023',
    date: '2023-12-15',
    kind: 'strategy',
    title: 'A plan on data and technology',
    officialName: 'Children’s Social Care Data and Digital Strategy',
    changed: 'The Government published a plan for data and technology in children’s social care.',
    topics: ['running-the-system'],
    cites: [{ source: 'reform-statement-2023' }, { source: 'data-strategy-2023' }],
  },
  {
    id: 'written-statement-december-2023',
    date: '2023-12-18',
    kind: 'debate',
    title: 'Ministers tell Parliament about the documents',
    changed:
      'A minister told Parliament about the documents of [[date:reform-statement-2023]]. One of them was the first national plan on [[term:kinship-care]].',
    topics: ['running-the-system', 'kinship'],
    cites: [{ source: 'written-statement-december-2023' }],
  },

  // 2024.
  {
    id: 'allowance-not-paid-2024',
    date: '2024',
    kind: 'report',
    title: 'Some councils pay less than the lowest amount',
    changed:
      'The lowest [[term:setting-up-home-allowance]] was [[figure:setting-up-home-2023]]. But [[figure:councils-below-allowance]] of the councils that answered did not pay that much.',
    topics: ['a-safe-home', 'money'],
    cites: [{ source: 'cyp-now-care-leaver-support' }],
  },
  {
    id: 'homelessness-letter-2024',
    date: '2024-spring',
    kind: 'guidance',
    title: 'Ministers write to councils about homelessness',
    changed:
      'Ministers wrote to councils about [[figure:homelessness-letter-steps]]. Councils were expected to find a care leaver [[term:intentionally-homeless]] only as an exception, and to plan homes together. Guidance on homelessness now said more strongly that councils should plan together. A letter is not a law.',
    topics: ['a-safe-home'],
    cites: [{ source: 'homelessness-letter-2024' }, { source: 'homelessness-letter-copy-2024' }],
  },
  {
    id: 'families-first-areas-2024',
    date: '2024-04-10',
    kind: 'programme',
    title: 'More areas test new help for families',
    officialName: 'Families First for Children',
    changed:
      'The Government chose [[figure:families-first-areas-2024]]: Lewisham, Luton, Redbridge, Walsall, Warrington, Warwickshire and Wirral.',
    topics: ['family-help', 'child-protection'],
    cites: [{ source: 'express-star-areas-2024' }],
  },
  {
    id: 'written-answer-april-2024',
    date: '2024-04-29',
    kind: 'debate',
    title: 'A minister lists what has been published',
    changed:
      'A minister named the documents of [[month:reform-statement-2023]]. The question named [[date:consultation-answered]] as the day of the Government’s answer to people’s views.',
    topics: ['running-the-system'],
    cites: [{ source: 'written-answer-22763' }],
  },
  {
    id: 'regional-care-money-2024',
    date: '2024-11-18',
    kind: 'money',
    title: 'Money for two regional groups of councils',
    changed:
      'The Government said it was giving [[figure:regional-care-money]] to [[figure:regional-care-pilots]]. They are Greater Manchester and the South East. They test finding homes for children together.',
    topics: ['homes-for-children', 'money'],
    cites: [{ source: 'regional-care-pathfinders-2024' }, { source: 'mutual-ventures-regional-care' }],
  },
  {
    id: 'keeping-children-safe-2024',
    date: '2024-11-18',
    kind: 'strategy',
    title: 'A new statement on children’s social care',
    officialName: 'Keeping Children Safe, Helping Families Thrive',
    changed:
      'The Government set out how it wanted to change children’s social care. We read a page about this statement, and not the statement itself.',
    topics: ['family-help', 'child-protection', 'running-the-system'],
    cites: [{ source: 'smart-horizons-policy-statement' }],
  },

  // 2025.
  {
    id: 'bill-second-reading-2025',
    date: '2025-01-08',
    kind: 'debate',
    title: 'The House of Commons debates the new law',
    officialName: 'Children’s Wellbeing and Schools Bill',
    changed:
      'Members of the House of Commons talked about the whole plan for the new law. This step is called second reading.',
    topics: ['a-safe-home', 'corporate-parents'],
    cites: [{ source: 'commons-library-bill-2025' }],
  },
  {
    id: 'bill-homelessness-part-2025',
    date: '2025-02-06',
    kind: 'law',
    title: 'A part on homelessness for the new law',
    officialName: 'Children’s Wellbeing and Schools Bill',
    changed:
      'The Government asked a committee to add a new part to the plan for the law. Councils could then not find care leavers under [[figure:new-law-age]] [[term:intentionally-homeless]].',
    topics: ['a-safe-home'],
    cites: [{ source: 'bill-committee-2025-02-06' }],
  },
  {
    id: 'bill-committee-ends-2025',
    date: '2025-02-11',
    kind: 'debate',
    title: 'A committee finishes its work on the new law',
    officialName: 'Children’s Wellbeing and Schools Bill',
    changed: 'A committee of the House of Commons finished going through the plan for the new law.',
    topics: ['a-safe-home', 'corporate-parents'],
    cites: [{ source: 'commons-library-bill-2025' }],
  },
  {
    id: 'bill-leaves-commons-2025',
    date: '2025-03-18',
    kind: 'debate',
    title: 'The last debate in the House of Commons',
    officialName: 'Children’s Wellbeing and Schools Bill',
    changed:
      'The House of Commons had its last debate on the plan for the new law. Then the plan went to the House of Lords.',
    topics: ['a-safe-home', 'corporate-parents'],
    cites: [{ source: 'ed-yourself-bill-2025' }],
  },
  {
    id: 'bill-lords-first-reading-2025',
    date: '2025-03-19',
    kind: 'debate',
    title: 'The new law reaches the House of Lords',
    officialName: 'Children’s Wellbeing and Schools Bill',
    changed: 'The House of Lords received the plan for the new law. This step is called first reading.',
    topics: ['a-safe-home', 'corporate-parents'],
    cites: [{ source: 'ed-yourself-bill-2025' }],
  },
  {
    id: 'families-first-partnership-2025',
    date: '2025-03-20',
    kind: 'programme',
    title: 'A national programme of help for families',
    officialName: 'Families First Partnership programme',
    changed:
      'The Government published a guide for the programme. It said that there was more than [[figure:families-first-money-2025]] for the first year.',
    topics: ['family-help', 'child-protection', 'money'],
    cites: [{ source: 'written-statement-march-2025' }],
  },
  {
    id: 'families-first-partnership-start-2025',
    date: '2025-04',
    kind: 'programme',
    title: 'The national help for families is due to start',
    officialName: 'Families First Partnership programme',
    changed:
      'The Government had said in [[month:families-first-partnership-2025]] that the programme would begin from this month.',
    topics: ['family-help', 'child-protection'],
    cites: [{ source: 'written-statement-march-2025' }],
  },
  {
    id: 'corporate-parent-list-2025',
    date: '2025-04-09',
    kind: 'report',
    title: 'Which bodies the plan for the law would cover',
    changed:
      'The Barrister Group listed the bodies in the plan for the law at that time. They were ministers, education and health bodies, [[term:ofsted]], the Care Quality Commission and the Youth Justice Board.',
    topics: ['corporate-parents'],
    cites: [{ source: 'barrister-group-bill-2025' }],
  },
  {
    id: 'bill-lords-second-reading-2025',
    date: '2025-05-01',
    kind: 'debate',
    title: 'The House of Lords debates the new law',
    officialName: 'Children’s Wellbeing and Schools Bill',
    changed:
      'The second reading in the House of Lords was announced for this day. We read this on a page written before it.',
    topics: ['a-safe-home', 'corporate-parents'],
    cites: [{ source: 'ed-yourself-bill-2025' }],
  },
  {
    id: 'spending-review-2025',
    date: '2025-06-11',
    kind: 'money',
    title: 'More money for children’s social care',
    officialName: 'Spending Review 2025',
    changed:
      'The Government planned [[figure:spending-review-reform-money]] more to change children’s social care. It planned [[figure:spending-review-homes-money]] for children’s homes and foster care. This is not only for care leavers.',
    topics: ['money', 'homes-for-children', 'family-help'],
    cites: [{ source: 'community-care-spending-review-2025' }],
  },
  {
    id: 'kinship-pilot-2025',
    date: '2025-06-17',
    kind: 'programme',
    title: 'More councils for the test on kinship care',
    changed:
      'The Government said that up to [[figure:kinship-pilot-areas-2025]] would test an allowance for [[term:kinship-care|kinship carers]]. The first plan was [[figure:kinship-pilot-areas-2023]]. In [[month:kinship-zones-2026]] [[figure:kinship-zones]] were named.',
    topics: ['kinship', 'money'],
    cites: [
      { source: 'kinship-pilot-june-2025' },
      { source: 'kinship-strategy-2023' },
      { source: 'kinship-zones-release-2026' },
    ],
  },
  {
    id: 'local-connection-rules-2025',
    date: '2025-06-19',
    kind: 'law',
    title: 'Rules on local connection go to Parliament',
    officialName: 'Statutory Instrument 2025 No. 706',
    changed:
      'The Government put rules on [[term:local-connection]] and the list for [[term:social-housing]] before Parliament. They started in [[month:local-connection-ended]].',
    topics: ['a-safe-home'],
    cites: [{ source: 'local-connection-regulations-2025' }],
  },
  {
    id: 'social-housing-guidance-2025',
    date: '2025',
    kind: 'guidance',
    title: 'The guidance on social housing changes',
    changed:
      'The Government changed its [[term:statutory-guidance]] on [[term:social-housing]]. It strongly encourages councils to give some other care leavers the same priority as their own. They lived in the area while another council looked after them, and they wish to stay. This is not a duty. A minister said that councils should also think about dropping the [[term:local-connection]] rule for more care leavers.',
    topics: ['a-safe-home', 'stigma'],
    cites: [{ source: 'written-answer-88432' }, { source: 'coram-social-housing-2025' }],
  },
  {
    id: 'education-committee-report-2025',
    date: '2025-07-10',
    kind: 'report',
    title: 'A committee asks for a National Care Offer',
    officialName: 'Fourth Report of the Education Committee, HC 430',
    changed:
      'A committee of the House of Commons asked for a National Care Offer. The Government had answered by [[date:education-committee-debate-2025]]. We have read neither the report nor the answer.',
    topics: ['corporate-parents', 'money', 'a-safe-home'],
    cites: [{ source: 'education-committee-debate-2025' }],
  },
  {
    id: 'education-committee-debate-2025',
    date: '2025-10-30',
    kind: 'debate',
    title: 'The committee’s report and the answer are debated',
    changed:
      'Members of the House of Commons talked about the report of [[date:education-committee-report-2025]] and the Government’s answer to it.',
    topics: ['corporate-parents', 'running-the-system'],
    cites: [{ source: 'education-committee-debate-2025' }],
  },
  {
    id: 'commissioner-on-immigration-2025',
    date: '2025-11',
    kind: 'report',
    title: 'The Children’s Commissioner names a gap',
    changed:
      'The Children’s Commissioner said that the duty of more public bodies should cover those that deal with immigration. The plan for the law may have changed after that.',
    topics: ['corporate-parents'],
    cites: [{ source: 'commissioner-care-leavers-month-2025' }],
  },
  {
    id: 'nhs-jobs-promised-2025',
    date: '2025-12-23',
    kind: 'promise',
    title: 'NHS interviews, and a test of internships, are promised',
    changed:
      'The Government promised interviews for NHS jobs to people who have been in care. They have to meet the minimum needs of the job. It also promised to test paid internships there: short jobs in which you learn.',
    topics: ['work'],
    cites: [{ source: 'lbc-prescriptions-2025' }, { source: 'macalister-care-leavers-2025' }],
  },
  {
    id: 'mental-health-test-promised-2025',
    date: '2025-12-23',
    kind: 'promise',
    title: 'A test of sooner help with mental health',
    changed:
      'The Government promised to test ways for children in care to get help with their mental health sooner. The test was to last [[figure:mental-health-pilot-years]]. Only one of our sources names care leavers too.',
    topics: ['health'],
    cites: [{ source: 'lbc-prescriptions-2025' }, { source: 'macalister-care-leavers-2025' }],
  },

  // 2026.
  {
    id: 'corporate-parents-described-2026',
    date: '2026',
    kind: 'debate',
    title: 'A minister describes the duty of more bodies',
    officialName: 'Children’s Wellbeing and Schools Bill',
    changed:
      'Early in the year, a minister told the House of Lords who would have the duty. They were other ministers, schools, NHS bodies and regulators. They would have to notice what affects children in care.',
    topics: ['corporate-parents'],
    cites: [{ source: 'lords-corporate-parenting-2026' }],
  },
  {
    id: 'families-first-partnership-money-2026',
    date: '2026',
    kind: 'money',
    title: 'The total for the national help for families',
    officialName: 'Families First Partnership programme',
    changed:
      'A minister said that the programme would have [[figure:families-first-money-total]] over [[figure:families-first-money-years]]. All of it was for helping families before things get worse. In it, [[figure:families-first-money-continued]] a year goes on from before. Some comes from a fund of the Spending Review of [[month:spending-review-2025]].',
    topics: ['family-help', 'money'],
    cites: [{ source: 'written-answer-106342' }],
  },
  {
    id: 'homes-money-2026',
    date: '2026',
    kind: 'money',
    title: 'What the money for homes is for',
    changed:
      'A minister said that [[figure:spending-review-homes-money]] was to repair and enlarge children’s homes and to have more good foster care.',
    topics: ['homes-for-children', 'money'],
    cites: [{ source: 'written-answer-106342' }],
  },
  {
    id: 'review-money-question-2026',
    date: '2026',
    kind: 'debate',
    title: 'How much of the money has come? A question',
    changed:
      'A written question asked how much of the [[figure:review-asked-money]] had been set aside so far. The answer named [[figure:families-first-money-total]] to help families early and [[figure:spending-review-homes-money]] for homes. It did not say what share of the first amount that is.',
    topics: ['money'],
    cites: [{ source: 'written-answer-106342' }],
  },
  {
    id: 'local-offer-money-2026',
    date: '2026-01-19',
    kind: 'law',
    title: 'Help with money goes into the local offer',
    officialName: 'Children’s Wellbeing and Schools Bill',
    changed:
      'The Government changed the plan for the law in the House of Lords. A [[term:local-offer]] would also have to cover help with money and learning about money.',
    topics: ['money', 'corporate-parents'],
    cites: [{ source: 'lords-debate-2026-01-19' }],
  },
  {
    id: 'bill-third-reading-2026',
    date: '2026-02-09',
    kind: 'debate',
    title: 'The last reading in the House of Lords',
    officialName: 'Children’s Wellbeing and Schools Bill',
    changed:
      'The plan for the new law had its third reading in the House of Lords. We did not find the days on which the House of Commons looked at the changes.',
    topics: ['a-safe-home', 'corporate-parents'],
    cites: [{ source: 'lords-debate-2026-02-09' }],
  },
  {
    id: 'kinship-zones-2026',
    date: '2026-02-27',
    kind: 'programme',
    title: 'The areas of the test on kinship care',
    officialName: 'Kinship Zones',
    changed:
      'The Government named [[figure:kinship-zones]]: Bexley, Bolton, Newcastle, North East Lincolnshire, Medway, Thurrock and Wiltshire. They test an allowance for [[term:kinship-care|kinship carers]], with [[figure:kinship-zones-money]] over the first [[figure:kinship-zones-money-years]]. A charity says that it is for some carers with a court order, or on the way to one.',
    topics: ['kinship', 'money'],
    cites: [{ source: 'kinship-zones-release-2026' }, { source: 'kinship-allowance-advice-2026' }],
  },
  {
    id: 'ofsted-grade-due-to-end-2026',
    date: '2026-04',
    kind: 'review',
    title: 'Ofsted’s overall grade is due to end',
    changed:
      'In [[month:ofsted-overall-grade]] [[term:ofsted]] said that the overall grade for a council’s children’s services would end from this month. It planned new rules for inspections in the year after.',
    topics: ['corporate-parents', 'running-the-system'],
    cites: [{ source: 'ofsted-overall-grade-2025' }],
  },
  {
    id: 'act-2026-section-7',
    date: '2026-04-29',
    kind: 'law',
    title: 'The new law on Staying Close (section 7)',
    officialName: 'Children’s Wellbeing and Schools Act 2026',
    changed:
      'This part was not [[term:in-force]] in [[month:act-2026-text-read]]. It says that councils must find out if care leavers under [[figure:new-law-age]] need [[term:staying-close]] help. If so, they must give it: advice, information and speaking up. It is not a right to a home.',
    topics: ['a-safe-home', 'relationships'],
    cites: [{ source: 'act-2026-section-7' }, { source: 'act-2026-section-7-june-2026' }],
  },
  {
    id: 'act-2026-section-8',
    date: '2026-04-29',
    kind: 'law',
    title: 'The new law on the local offer (section 8)',
    officialName: 'Children’s Wellbeing and Schools Act 2026',
    changed:
      'This part says that a [[term:local-offer]] must also cover the move to adult life and joint work on homes. It must cover help with money and learning about money. It was not [[term:in-force]] when the law was passed.',
    topics: ['money', 'a-safe-home', 'corporate-parents'],
    cites: [{ source: 'act-2026-section-8' }, { source: 'act-2026-section-78' }],
  },
  {
    id: 'act-2026-section-9',
    date: '2026-04-29',
    kind: 'law',
    title: 'The new law on homelessness (section 9)',
    officialName: 'Children’s Wellbeing and Schools Act 2026',
    changed:
      'This part says that care leavers under [[figure:new-law-age]] must not be found [[term:intentionally-homeless]]. It was not [[term:in-force]] when the law was passed, nor in the text of [[month:act-2026-text-read]].',
    topics: ['a-safe-home'],
    cites: [{ source: 'act-2026-section-9' }, { source: 'act-2026-section-9-june-2026' }],
  },
  {
    id: 'act-2026-section-16',
    date: '2026-04-29',
    kind: 'law',
    title: 'The new law on watching the money of companies (section 16)',
    officialName: 'Children’s Wellbeing and Schools Act 2026',
    changed:
      'This part lets a minister decide which of the most important [[term:provider|providers]] have their finances watched. Rules must first say which ones it can be. Ministers could make those rules from that day. The rest of this part was not [[term:in-force]] when the law was passed.',
    topics: ['homes-for-children', 'money'],
    cites: [{ source: 'act-2026-section-16' }, { source: 'act-2026-section-78' }],
  },
  {
    id: 'act-2026-section-17',
    date: '2026-04-29',
    kind: 'law',
    title: 'The new law on profit from homes for children (section 17)',
    officialName: 'Children’s Wellbeing and Schools Act 2026',
    changed:
      'This part lets a minister make rules that limit the [[term:profit]] from [[term:childrens-home|children’s homes]] and foster care agencies. It leaves out those that councils run. Ministers could make such rules from that day. There is no limit until they do, and we saw no such rules up to [[checked:month]].',
    topics: ['homes-for-children', 'money'],
    cites: [{ source: 'act-2026-section-17' }, { source: 'act-2026-section-78' }],
  },
  {
    id: 'act-2026-section-78',
    date: '2026-04-29',
    kind: 'law',
    title: 'When the parts of the new law start (section 78)',
    officialName: 'Children’s Wellbeing and Schools Act 2026',
    changed:
      'The parts on Staying Close, the [[term:local-offer]] for care leavers and homelessness start only when a minister makes rules. Some other parts start after [[figure:act-2026-months-to-start]], such as a local offer on [[term:kinship-care]].',
    topics: ['a-safe-home', 'running-the-system', 'kinship'],
    cites: [{ source: 'act-2026-section-78' }, { source: 'act-2026-section-5' }],
  },
  {
    id: 'act-2026-start-not-found',
    date: '2026-06',
    kind: 'law',
    title: 'We found no day on which the parts start',
    changed:
      'We looked for rules that start the parts of the new law on care leavers, and for guidance on them. We found neither, up to [[checked:month]].',
    topics: ['a-safe-home', 'corporate-parents'],
    cites: [{ source: 'act-2026-section-7-june-2026' }, { source: 'act-2026-section-9-june-2026' }],
  },
  {
    id: 'corporate-parents-not-read-2026',
    date: '2026-06',
    kind: 'law',
    title: 'Parts of the new law that we could not read',
    changed:
      'We could not read what the new law says on more [[term:corporate-parent|corporate parents]]. So we cannot say that the duty is in the law, or when it starts.',
    topics: ['corporate-parents'],
    cites: [{ source: 'act-2026-section-23' }],
  },
  {
    id: 'free-prescriptions-not-found-2026',
    date: '2026-06',
    kind: 'law',
    title: 'We found no rules on free prescriptions',
    changed:
      'Up to [[checked:month]] we found no rules that make [[term:prescription|prescriptions]], dental care or eye care free for care leavers. They were due from the end of [[year:act-2026]].',
    topics: ['health', 'money'],
    cites: [{ source: 'britbrief-nhs-care-2025' }],
  },
  {
    id: 'no-new-strategy-found-2026',
    date: '2026-06',
    kind: 'strategy',
    title: 'We found no new plan only for care leavers',
    changed:
      'We found no new national plan only for care leavers, up to [[checked:month]]. We found a law, promises on health and a promise of a plan on homelessness.',
    topics: ['corporate-parents'],
    cites: [
      { source: 'act-2026-date' },
      { source: 'lbc-prescriptions-2025' },
      { source: 'homelessness-plan-everyyouth-2026' },
    ],
  },
] satisfies z.input<typeof timelineEventSchema>[];
