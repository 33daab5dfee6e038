/** Owns the dated events of 2017 to 2022 that other files do not hold, oldest first. */
import type { z } from 'zod';
import type { timelineEventSchema } from '../../src/model/schemas/timeline.ts';

export default [
  {
    id: 'children-and-social-work-act-2017',
    date: '2017-04-27',
    kind: 'law',
    title: 'A law on councils as corporate parents is passed',
    officialName: 'Children and Social Work Act 2017',
    changed:
      'The law got [[term:royal-assent]]. Its parts on [[term:corporate-parent|corporate parents]], the [[term:local-offer]] and [[term:personal-adviser|personal advisers]] started in [[month:personal-adviser-to-25]].',
    topics: ['corporate-parents'],
    cites: [{ source: 'corporate-parenting-consultation-2017' }, { source: 'act-2017-start' }],
  },
  {
    id: 'homelessness-reduction-act-2017',
    date: '2017-04-27',
    kind: 'law',
    title: 'A law on homelessness is passed',
    officialName: 'Homelessness Reduction Act 2017',
    changed: 'The law got [[term:royal-assent]]. It started in [[month:homelessness-reduction-act-2018]].',
    topics: ['a-safe-home'],
    cites: [{ source: 'cornerstone-homelessness-reduction' }],
  },
  {
    id: 'corporate-parenting-consultation-2017',
    date: '2017-10-16',
    kind: 'consultation',
    title: 'Views on corporate parents and the local offer',
    changed:
      'The Department for Education asked for views on how councils would follow the new law. It was about [[term:corporate-parent|corporate parents]], the [[term:local-offer]] and [[term:personal-adviser|personal advisers]].',
    topics: ['corporate-parents'],
    cites: [{ source: 'corporate-parenting-consultation-2017' }],
  },
  {
    id: 'corporate-parenting-principles-2018',
    date: '2018-04-01',
    kind: 'law',
    title: 'What councils must keep in mind as corporate parents',
    officialName: 'Children and Social Work Act 2017',
    changed:
      'The law lists [[figure:corporate-parenting-needs]] that councils must keep in mind as [[term:corporate-parent|corporate parents]]. It covers care leavers under [[figure:corporate-parenting-age]] whom it calls former relevant children.',
    topics: ['corporate-parents'],
    cites: [{ source: 'corporate-parenting-section' }, { source: 'act-2017-start' }],
  },
  {
    id: 'local-offer-law-2018',
    date: '2018-04-01',
    kind: 'law',
    title: 'The law on the local offer starts',
    officialName: 'Children and Social Work Act 2017',
    changed: 'The part of the law on the [[term:local-offer]] started. It is for care leavers.',
    topics: ['corporate-parents'],
    cites: [{ source: 'act-2017-start' }],
  },
  {
    id: 'local-offer-contents-2018',
    date: '2018-04-01',
    kind: 'law',
    title: 'What a local offer is to cover',
    officialName: 'Children and Social Work Act 2017',
    changed:
      'Family Rights Group explains that a [[term:local-offer]] is to name help with health, learning, work and homes. It is also to name help with family and other relationships. Where a care leaver’s right to stay in the country is not secure, councils need to support them with it.',
    topics: ['corporate-parents', 'relationships'],
    cites: [{ source: 'frg-local-offer' }, { source: 'act-2017-start' }],
  },
  {
    id: 'adviser-on-request-2018',
    date: '2018-04-01',
    kind: 'law',
    title: 'When you have to ask for a personal adviser',
    officialName: 'Children and Social Work Act 2017',
    changed:
      'From the age of [[figure:adviser-on-request-age]], you get a [[term:personal-adviser]] if you tell the council that you want one. You can have one until you are [[figure:care-leaver-support-age]], or until you say that you no longer want one.',
    topics: ['corporate-parents'],
    cites: [{ source: 'act-2017-section-3' }, { source: 'act-2017-start' }],
  },
  {
    id: 'homelessness-reduction-act-2018',
    date: '2018-04-03',
    kind: 'law',
    title: 'The law on homelessness starts',
    officialName: 'Homelessness Reduction Act 2017',
    changed:
      'The law started. One part is about the [[term:local-connection]] of care leavers who are homeless. It is not about the list for [[term:social-housing]], which has rules of its own.',
    topics: ['a-safe-home'],
    cites: [{ source: 'cornerstone-homelessness-reduction' }, { source: 'homelessness-reduction-act-text' }],
  },
  {
    id: 'shared-accommodation-rate-2021',
    date: '2021-05-31',
    kind: 'money',
    title: 'More help with rent for care leavers',
    changed:
      'Help with rent is often lower for single people: the rate for a room in a shared home. Care leavers under [[figure:shared-rate-age-before-2021]] could already get a higher rate. From this day, care leavers under [[figure:shared-rate-age-2021]] can.',
    topics: ['a-safe-home', 'money'],
    cites: [{ source: 'centrepoint-shared-rate-2021' }, { source: 'keep-on-caring-2016', paragraph: '3.85' }],
  },
  {
    id: 'ofsted-consultation-2022',
    date: '2022-06-22',
    kind: 'consultation',
    title: 'Ofsted asks for views on a judgement for care leavers',
    changed:
      '[[term:ofsted]] asked for views on a separate judgement on how care leavers are doing. It decided to start it in [[month:ofsted-judgement]].',
    topics: ['corporate-parents', 'running-the-system'],
    cites: [{ source: 'ofsted-care-leaver-judgement' }],
  },
  {
    id: 'ofsted-judgement-announced-2022',
    date: '2022-12-02',
    kind: 'review',
    title: 'Ofsted says what it will look at for care leavers',
    changed:
      '[[term:ofsted]] said what its new judgement would be about. It named relationships, health, learning and work. It also named how much care leavers can shape the help that they get.',
    topics: ['relationships', 'corporate-parents', 'running-the-system'],
    cites: [{ source: 'ofsted-new-judgement-2022' }],
  },
  {
    id: 'supported-accommodation-consultation-2022',
    date: '2022-12-05',
    kind: 'consultation',
    title: 'Views on rules for supported accommodation',
    changed:
      'The Department for Education asked for views on rules for supported accommodation. It was for young people aged [[figure:supported-accommodation-from-age]] and [[figure:supported-accommodation-to-age]].',
    topics: ['a-safe-home', 'running-the-system'],
    cites: [{ source: 'supported-accommodation-consultation' }],
  },
] satisfies z.input<typeof timelineEventSchema>[];
