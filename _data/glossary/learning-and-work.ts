/** Owns the hard words for school, college, university, training and work. */
import type { z } from 'zod';
import type { termSchema } from '../../src/model/schemas/glossary.ts';

export default [
  // Learning.
  {
    id: 'special-educational-needs',
    term: 'special educational needs',
    alsoWritten: ['Special Educational Needs', 'special educational needs and disabilities'],
    plain: 'When learning is harder for you than for most people of your age, so that you need extra help.',
    easyRead: ['Special educational needs means that you need more help to learn.'],
    peopleSay: ['SEN', 'SEND', 'dyslexia', 'learning difficulty', 'ADHD'],
    picture: 'school',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.28' }],
  },
  {
    id: 'education-health-and-care-plan',
    term: 'Education, Health and Care Plan',
    alsoWritten: ['Education, Health and Care Plans'],
    plain:
      'A plan by the council for a young person with [[term:special-educational-needs]]. It says what help they must get. It can go on after school if you need longer to learn.',
    easyRead: ['An Education, Health and Care Plan is a plan for learning.', 'The plan says what help you must get.'],
    peopleSay: ['EHCP', 'EHC plan', 'statement', 'my plan for school'],
    picture: 'list',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.24 and 3.28' }],
  },
  {
    id: 'further-education',
    term: 'further education',
    alsoWritten: ['Further education'],
    plain: 'Learning after school that is not university, mostly at a college.',
    easyRead: ['Further education is learning at college after school.'],
    peopleSay: ['FE', 'sixth form', 'BTEC', 'A levels', 'resits'],
    picture: 'college',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.28' }],
  },
  {
    id: 'higher-education',
    term: 'higher education',
    alsoWritten: ['Higher education'],
    plain: 'Learning at a university, or a course at the same level at a college.',
    easyRead: ['Higher education is learning at a university.'],
    peopleSay: ['HE', 'uni', 'doing a degree'],
    picture: 'university',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.32' }],
  },
  {
    id: 'high-tariff-university',
    term: 'high tariff university',
    alsoWritten: ['high tariff universities', 'high tariff'],
    plain: 'A university that asks for high exam marks.',
    easyRead: ['A high tariff university is a university that wants high marks.'],
    peopleSay: ['top uni', 'Russell Group', 'Oxbridge'],
    picture: 'university',
    cites: [{ source: 'review-summary-2022', section: 'Mission 2' }],
  },
  {
    id: 'access-agreement',
    term: 'access agreement',
    alsoWritten: ['access agreements'],
    plain: 'A promise that a university made: to help more people from poorer families and from care to study there.',
    easyRead: [
      'An access agreement is a promise from a university.',
      'The university says how it will help more people to study.',
    ],
    peopleSay: ['widening participation', 'access and participation plan', 'contextual offer'],
    picture: 'university',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.32' }],
  },
  {
    id: 'boarding-school',
    term: 'boarding school',
    alsoWritten: ['boarding schools', 'state boarding school', 'boarding'],
    plain: 'A school where pupils also sleep and eat. Some are run by the state and some are private.',
    easyRead: ['A boarding school is a school where pupils live.'],
    peopleSay: ['living at school', 'private school', 'posh school'],
    picture: 'school',
  },
  {
    id: 'tutoring',
    term: 'tutoring',
    alsoWritten: ['tutor', 'tutors'],
    plain: 'Extra lessons for one person or a small group.',
    easyRead: ['Tutoring is extra lessons for you or a small group.'],
    peopleSay: ['extra lessons', 'home tutor', 'catch up lessons'],
    picture: 'teacher',
  },
  {
    id: 'accreditation',
    term: 'accreditation',
    alsoWritten: ['accreditation scheme'],
    plain: 'When someone checks a college, a university or an employer and says that it meets a standard.',
    easyRead: ['Accreditation is when someone checks that a place is good enough.'],
    peopleSay: ['award for employers', 'certified', 'approved employer'],
    picture: 'certificate',
    cites: [
      { source: 'rapid-summary-2023', section: 'Mission Two' },
      { source: 'rapid-summary-2023', section: 'Mission Three' },
    ],
  },

  // Training and work.
  {
    id: 'traineeship',
    term: 'traineeship',
    alsoWritten: ['traineeships'],
    plain:
      'A course that gets you ready for a job or an [[term:apprenticeship]], with time in a workplace. The Government’s plan of [[year:keep-on-caring]] names it, so ask whether there still is one.',
    easyRead: ['A traineeship is a course to get ready for a job.'],
    peopleSay: ['trainee', 'pre-apprenticeship', 'work training'],
    picture: 'training',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.29 and 3.39' }],
  },
  {
    id: 'work-experience',
    term: 'work experience',
    plain: 'A short time in a workplace, to see what a job is like. It is often not paid.',
    easyRead: ['Work experience is a short time in a workplace.', 'You see what a job is like.'],
    peopleSay: ['work placement', 'unpaid work', 'shadowing'],
    picture: 'job',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.36 and 3.39' }],
  },
  {
    id: 'supported-internship',
    term: 'supported internship',
    alsoWritten: ['supported internships'],
    plain:
      'Learning in a workplace for young people with an [[term:education-health-and-care-plan]]. A job coach helps you and the employer.',
    easyRead: ['A supported internship is a way to learn at work.', 'A job coach helps you.'],
    peopleSay: ['internship', 'job coach', 'work with support'],
    picture: 'training',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.24' }],
  },
  {
    id: 'jobcentre',
    term: 'Jobcentre',
    alsoWritten: ['Jobcentre Plus', 'Jobcentres', 'job centre'],
    plain:
      'The Government’s office where you ask for [[term:universal-credit]] and get help to find work. Tell them that you are a care leaver.',
    easyRead: ['A Jobcentre is an office that helps you find work.', 'Tell the staff that you are a care leaver.'],
    peopleSay: ['JCP', 'the job centre', 'DWP', 'the job shop'],
    picture: 'job',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.34 and 3.35' }],
  },
  {
    id: 'work-coach',
    term: 'work coach',
    alsoWritten: ['work coaches', 'Work Coach'],
    plain: 'Your worker at the [[term:jobcentre]]. They agree with you what you do to find work.',
    easyRead: ['A work coach is a worker at the Jobcentre.', 'The work coach helps you to find work.'],
    peopleSay: ['job advisor', 'person at the job centre', 'UC coach'],
    picture: 'meeting',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.35' }],
  },
  {
    id: 'national-citizen-service',
    term: 'National Citizen Service',
    plain:
      'A programme where young people met others, learnt skills and helped in their area. The Government ran it in [[year:keep-on-caring]].',
    easyRead: ['The National Citizen Service was a programme for young people.'],
    peopleSay: ['NCS', 'summer programme'],
    picture: 'group',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.10' }],
  },

  // Learning for social workers.
  {
    id: 'early-career-framework',
    term: 'early career framework',
    alsoWritten: ['Early Career Framework', 'early career frameworks'],
    plain:
      'A plan for training and support in the first years of a [[term:social-worker|social worker’s]] job. In [[year:strategy-published]] the Government promised to set one up.',
    easyRead: ['An early career framework is training for new social workers.'],
    peopleSay: ['ECF', 'training for new social workers', 'newly qualified social worker'],
    picture: 'training',
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '31 to 32' },
      { source: 'stable-homes-2023', page: '21 and 121 to 122' },
    ],
  },
] satisfies z.input<typeof termSchema>[];
