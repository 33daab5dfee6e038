/** Owns the hard words for health, for being kept safe, and for prison and probation. */
import type { z } from 'zod';
import type { termSchema } from '../../src/model/schemas/glossary.ts';

export default [
  // Health.
  {
    id: 'mental-health',
    term: 'mental health',
    plain: 'How you feel and think, and how well you cope. Everybody has mental health, good or bad.',
    easyRead: ['Mental health is how you feel and think.'],
    peopleSay: ['depressed', 'anxious', 'stressed out', 'not coping', 'my head is not right'],
    picture: 'mental-health',
  },
  {
    id: 'wellbeing',
    term: 'wellbeing',
    alsoWritten: ['well-being'],
    plain: 'Feeling well in your body and your mind, and about your life.',
    easyRead: ['Wellbeing is feeling well in your body and mind.'],
    peopleSay: ['feeling ok', 'happiness', 'emotional health'],
    picture: 'happy',
  },
  {
    id: 'child-and-adolescent-mental-health-services',
    term: 'Child and Adolescent Mental Health Services',
    plain:
      'NHS help for children and teenagers with their [[term:mental-health]]. In most areas it stops at [[figure:adult-age]], and adult services are different.',
    easyRead: [
      'Child and Adolescent Mental Health Services are help from the NHS.',
      'The help is for children and teenagers.',
    ],
    peopleSay: ['CAMHS', 'CYPMHS', 'seeing a psychologist', 'waiting list for CAMHS'],
    picture: 'mental-health',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.70 to 3.74' }],
  },
  {
    id: 'trauma',
    term: 'trauma',
    plain:
      'Deep upset after something very frightening or painful. It can last for a long time, and good help can make it better.',
    easyRead: ['Trauma is deep upset after something very bad.', 'Good help can make you feel better.'],
    peopleSay: ['PTSD', 'bad memories', 'what happened to me', 'flashbacks'],
    picture: 'upset',
  },
  {
    id: 'substance-use',
    term: 'substance use',
    alsoWritten: ['substance misuse'],
    plain: 'Taking drugs or drinking alcohol in a way that can harm you. There are services that help.',
    easyRead: ['Substance use means taking drugs or drinking alcohol.', 'There are people who can help you.'],
    peopleSay: ['drugs', 'drinking', 'weed', 'addiction', 'rehab'],
    picture: 'help',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.78' }],
  },
  {
    id: 'health-inequality',
    term: 'health inequality',
    alsoWritten: ['health inequalities', 'health disparities', 'disparities'],
    plain: 'An unfair difference in health between groups of people.',
    easyRead: ['A health inequality is an unfair difference in health.'],
    peopleSay: ['worse health', 'health gap', 'unfair health'],
    picture: 'health',
  },
  {
    id: 'life-expectancy',
    term: 'life expectancy',
    plain: 'How long people in a group live on average. It does not say how long you will live.',
    easyRead: ['Life expectancy is how long most people in a group live.'],
    peopleSay: ['how long people live', 'dying young', 'live longer'],
    picture: 'health',
  },
  {
    id: 'mortality-rate',
    term: 'mortality rate',
    alsoWritten: ['mortality'],
    plain: 'How many people of a group die in a year, compared with the size of the group.',
    easyRead: ['A mortality rate is how many people die in a year.'],
    peopleSay: ['death rate', 'how many care leavers die', 'early deaths'],
    picture: 'statistics',
  },

  // Being kept safe.
  {
    id: 'safeguarding',
    term: 'safeguarding',
    plain: 'Keeping children and some adults safe from harm.',
    easyRead: ['Safeguarding is keeping people safe from harm.'],
    peopleSay: ['keeping kids safe', 'worried about a child', 'DSL'],
    picture: 'safe',
    cites: [{ source: 'commons-library-2023', section: '1.1', page: '8' }],
  },
  {
    id: 'safeguarding-partners',
    term: 'safeguarding partners',
    alsoWritten: ['safeguarding partner'],
    plain: 'The council, the health service and the police in an area. They must work together to keep children safe.',
    easyRead: [
      'Safeguarding partners are the council, the NHS and the police.',
      'Safeguarding partners work together to keep children safe.',
    ],
    peopleSay: ['safeguarding board', 'LSCB', 'council police and health'],
    picture: 'safe',
    cites: [{ source: 'commons-library-2023', section: '3.2', page: '27' }],
  },
  {
    id: 'working-together',
    term: 'Working Together',
    alsoWritten: ['Working Together to Safeguard Children'],
    plain:
      'The Government’s [[term:statutory-guidance]] on how services work together to help children and keep them safe.',
    easyRead: ['Working Together is a book of rules for services.', 'Services follow the rules to keep children safe.'],
    peopleSay: ['WT 2018', 'WT 2023', 'safeguarding rules'],
    picture: 'report',
    cites: [
      { source: 'commons-library-2023', section: '1.1', page: '8 to 9' },
      { source: 'working-together-2018', page: '13 and 16' },
    ],
  },
  {
    id: 'harm-outside-the-home',
    term: 'harm outside the home',
    alsoWritten: ['extra-familial harm', 'extra familial harm', 'harms outside the home'],
    plain: 'Harm to a young person from people outside the family, for example from gangs or from adults who use them.',
    easyRead: ['Harm outside the home is harm from people outside the family.'],
    peopleSay: ['EFH', 'contextual safeguarding', 'not safe on the street'],
    picture: 'warning',
    cites: [{ source: 'review-summary-2022', section: 'Section 3.3' }],
  },
  {
    id: 'exploitation',
    term: 'exploitation',
    alsoWritten: ['exploit', 'exploited', 'child sexual exploitation'],
    plain:
      'When someone uses a person for their own gain, for example by making them carry drugs. It is never the fault of the person who is used.',
    easyRead: ['Exploitation is when someone uses you for their own gain.', 'Exploitation is never your fault.'],
    peopleSay: ['groomed', 'being used', 'CSE', 'CCE', 'made to do things'],
    picture: 'warning',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.50 to 3.55' }],
  },
  {
    id: 'county-lines',
    term: 'county lines',
    plain: 'When gangs make young people or adults move or sell drugs in other parts of the country.',
    easyRead: ['County lines is when gangs make people move drugs.'],
    peopleSay: ['going country', 'trapping', 'running drugs', 'gangs'],
    picture: 'warning',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.51' }],
  },
  {
    id: 'domestic-abuse',
    term: 'domestic abuse',
    plain: 'When a partner or someone in the family hurts, threatens or controls a person.',
    easyRead: ['Domestic abuse is when a partner or relative hurts you.', 'Domestic abuse is never your fault.'],
    peopleSay: ['DV', 'domestic violence', 'partner hits me', 'controlling partner'],
    picture: 'warning',
  },

  // Prison and probation.
  {
    id: 'youth-justice',
    term: 'youth justice',
    alsoWritten: ['youth justice system'],
    plain: 'The courts and services that deal with children who are said to have broken the law.',
    easyRead: ['Youth justice is courts and services for children.', 'The children may have broken the law.'],
    peopleSay: ['YOT', 'YOS', 'youth offending team', 'youth court', 'YOI'],
    picture: 'court',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.58' }],
  },
  {
    id: 'custody',
    term: 'custody',
    alsoWritten: ['in custody', 'remand', 'on remand'],
    plain:
      'Being kept in prison or another locked place. “On remand” means being kept there before a trial. If you are a care leaver, your council must still support you.',
    easyRead: [
      'Custody means that you have to stay in prison.',
      'Your council must still support care leavers in prison.',
    ],
    peopleSay: ['inside', 'locked up', 'doing time', 'banged up', 'jail'],
    picture: 'prison',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '1.21 and 3.61' }],
  },
  {
    id: 'probation',
    term: 'probation',
    alsoWritten: ['probation service', 'probation services'],
    plain: 'The service that supports and checks people after prison, or instead of prison.',
    easyRead: ['Probation is a service for people who leave prison.', 'Probation staff help you and check on you.'],
    peopleSay: ['PO', 'probation officer', 'on licence', 'tag'],
    picture: 'meeting',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.59 to 3.63' }],
  },
] satisfies z.input<typeof termSchema>[];
