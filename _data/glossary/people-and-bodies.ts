/** Owns the hard words for people and for public bodies: who they are and what they do. */
import type { z } from 'zod';
import type { termSchema } from '../../src/model/schemas/glossary.ts';

export default [
  // People who help you.
  {
    id: 'social-worker',
    term: 'social worker',
    alsoWritten: ['social workers'],
    plain: 'A trained worker who helps children and families. A social worker must be on an official register.',
    easyRead: ['A social worker is a person whose job is to help families.'],
    peopleSay: ['SW', 'the social', 'my social'],
    picture: 'social-worker',
  },
  {
    id: 'agency-social-worker',
    term: 'agency social worker',
    alsoWritten: ['agency social workers', 'agency social work'],
    plain:
      'A [[term:social-worker]] whom a council pays through a company, often for a short time. It can mean that your worker changes more often.',
    easyRead: ['An agency social worker is with a council for a short time.'],
    peopleSay: ['agency worker', 'temp worker', 'always changing social worker', 'locum'],
    picture: 'social-worker',
    cites: [{ source: 'commons-library-2023', section: '3.2', page: '31 to 32' }],
  },
  {
    id: 'family-support-worker',
    term: 'family support worker',
    alsoWritten: [
      'family support workers',
      'family help worker',
      'family help workers',
      'Family Help worker',
      'Family Help Worker',
      'Family Help Workers',
    ],
    plain:
      'A worker who helps a family with everyday problems, often at home. They do not have to be a [[term:social-worker]].',
    easyRead: ['A family support worker is a person who helps families.'],
    peopleSay: ['FSW', 'family worker', 'support worker'],
    picture: 'support',
    cites: [{ source: 'commons-library-2023', section: '3.2', page: '25' }],
  },
  {
    id: 'leaving-care-team',
    term: 'leaving care team',
    alsoWritten: ['leaving care teams', 'leaving care service', 'leaving care services'],
    plain:
      'The workers at your council who help [[term:care-leaver|care leavers]]. Your [[term:personal-adviser]] is often one of them.',
    easyRead: ['A leaving care team is a group of workers at the council.', 'The team helps care leavers.'],
    peopleSay: ['aftercare team', 'throughcare', '16 plus team'],
    picture: 'meeting',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.3' }],
  },
  {
    id: 'independent-reviewing-officer',
    term: 'independent reviewing officer',
    alsoWritten: ['independent reviewing officers', 'Independent Reviewing Officer', 'Independent Reviewing Officers'],
    plain:
      'A person who checks the council’s plan for a child in care. They make sure that people listen to the child. In [[year:care-review-published]] the [[term:care-review]] wanted to end the job. In [[year:strategy-published]] the Government kept it.',
    easyRead: ['An independent reviewing officer is a person who checks your care plan.'],
    peopleSay: ['IRO', 'the person who runs my review', 'LAC review', 'looked after review'],
    picture: 'inspection',
    cites: [
      { source: 'commons-library-2023', section: '2.1', page: '18' },
      { source: 'commons-library-2023', section: '3.2', page: '29' },
      { source: 'care-review-2022', page: '142' },
      { source: 'stable-homes-2023', page: '96' },
    ],
  },
  {
    id: 'advocate',
    term: 'advocate',
    alsoWritten: ['advocates'],
    plain: 'A person who listens to you and helps you to say what you want. They can speak for you at meetings.',
    easyRead: ['An advocate is a person who helps you to speak up.'],
    peopleSay: ['someone to speak for me', 'someone on my side', 'rep'],
    picture: 'someone-who-speaks-for-you',
  },
  {
    id: 'advocacy',
    term: 'advocacy',
    plain:
      'Help from an [[term:advocate]], so that the people who decide things listen to you. By law, councils must arrange it for care leavers who complain about the help that they get. In [[year:care-review-published]] the [[term:care-review]] asked for it for every child in care, unless the child says no.',
    easyRead: ['Advocacy is help to say what you want.', 'Advocacy can also help you to complain.'],
    peopleSay: ['help to complain', 'make a complaint', 'not being listened to'],
    picture: 'someone-who-speaks-for-you',
    cites: [
      { source: 'children-act-section-26a' },
      { source: 'north-tyneside-advocacy' },
      { source: 'review-summary-2022', section: 'Chapter 5' },
    ],
  },
  {
    id: 'mentor',
    term: 'mentor',
    alsoWritten: ['mentors', 'mentoring'],
    plain:
      'A person with experience who spends time with you and gives you advice. Some mentors have been in care themselves.',
    easyRead: ['A mentor is a person who gives you advice and support.'],
    peopleSay: ['role model', 'buddy', 'coach'],
    picture: 'mentor',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '2.8' }],
  },
  {
    id: 'health-visitor',
    term: 'health visitor',
    alsoWritten: ['health visitors'],
    plain: 'A nurse who visits families with babies and small children, and helps them to stay well.',
    easyRead: ['A health visitor is a nurse who helps parents with babies.'],
    peopleSay: ['HV', 'baby nurse', 'baby clinic'],
    picture: 'young-parent',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.79' }],
  },

  // People from other countries.
  {
    id: 'asylum',
    term: 'asylum',
    plain: 'Protection in a country for people who are in danger in their own country.',
    easyRead: ['Asylum is safety in a new country.', 'People ask for asylum if their own country is not safe.'],
    peopleSay: ['claim asylum', 'Home Office', 'asking to stay'],
    picture: 'refuge',
  },
  {
    id: 'unaccompanied-asylum-seeking-child',
    term: 'unaccompanied asylum-seeking child',
    alsoWritten: [
      'unaccompanied asylum-seeking children',
      'unaccompanied asylum seeking child',
      'unaccompanied asylum seeking children',
    ],
    plain:
      'A child who comes to this country without a parent and asks for [[term:asylum]]. A council looks after them.',
    easyRead: [
      'An unaccompanied asylum-seeking child is alone in a new country.',
      'The child asks for safety, and a council looks after them.',
    ],
    peopleSay: ['UASC', 'came here alone', 'asylum seeker', 'child refugee'],
    picture: 'another-country',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.64 to 3.67' }],
  },
  {
    id: 'refugee',
    term: 'refugee',
    alsoWritten: ['refugees', 'refugee status'],
    plain: 'A person who is in danger in their own country and whom another country protects. They can live there.',
    easyRead: ['A refugee is a person who had to leave their country.', 'A new country keeps the person safe.'],
    peopleSay: ['got my status', 'had to leave my country', 'fled the war'],
    picture: 'refuge',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.67' }],
  },
  {
    id: 'leave-to-remain',
    term: 'leave to remain',
    alsoWritten: ['immigration status'],
    plain: 'Permission to stay in the United Kingdom. It can be for some years or for good.',
    easyRead: ['Leave to remain means that you can stay in this country.'],
    peopleSay: ['papers', 'visa', 'right to stay', 'humanitarian protection', 'settled status'],
    picture: 'passport',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.67' }],
  },

  // Bodies.
  {
    id: 'competition-and-markets-authority',
    term: 'Competition and Markets Authority',
    plain:
      'A public body that checks that companies compete fairly. In [[year:care-review-published]] it reported on companies that run children’s homes and foster care.',
    easyRead: ['The Competition and Markets Authority checks that companies are fair.'],
    peopleSay: ['CMA', 'competition watchdog'],
    picture: 'inspection',
    cites: [{ source: 'commons-library-2023', section: '2.2', page: '20' }],
  },
  {
    id: 'child-safeguarding-practice-review-panel',
    term: 'Child Safeguarding Practice Review Panel',
    plain:
      'A group of experts that looks at what happened when a child in England was badly hurt or died. It says what others can learn.',
    easyRead: [
      'The Child Safeguarding Practice Review Panel is a group of experts.',
      'The group says how to keep children safer.',
    ],
    peopleSay: ['safeguarding panel', 'serious case review', 'the panel'],
    picture: 'safe',
    cites: [{ source: 'commons-library-2023', section: '2.3', page: '22' }],
  },
  {
    id: 'childrens-commissioner',
    term: 'Children’s Commissioner',
    alsoWritten: ['Children’s Commissioner for England'],
    plain: 'A person with the job to speak up for children in England and to stand up for their rights.',
    easyRead: ['The Children’s Commissioner speaks up for children in England.'],
    peopleSay: ['the commissioner', 'Big Ask'],
    picture: 'say-it-out-loud',
    cites: [
      { source: 'keep-on-caring-2016', paragraph: '3.27 and 5.5' },
      { source: 'review-summary-2022', section: 'Mission 5' },
    ],
  },
  {
    id: 'care-quality-commission',
    term: 'Care Quality Commission',
    plain: 'The inspectors who check health services and care for adults in England.',
    easyRead: ['The Care Quality Commission checks health services.'],
    peopleSay: ['CQC', 'hospital inspectors'],
    picture: 'inspection',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.77' }],
  },
  {
    id: 'office-for-national-statistics',
    term: 'Office for National Statistics',
    plain: 'The public body that counts people and publishes numbers about life in the country.',
    easyRead: ['The Office for National Statistics counts people and facts.'],
    peopleSay: ['ONS', 'the census'],
    picture: 'statistics',
    cites: [{ source: 'review-summary-2022', section: 'Mission 5' }],
  },
  {
    id: 'local-government-association',
    term: 'Local Government Association',
    plain: 'An organisation that speaks for councils.',
    easyRead: ['The Local Government Association speaks for councils.'],
    peopleSay: ['LGA', 'group of councils'],
    picture: 'town-hall',
    cites: [{ source: 'commons-library-2023', section: '4.2', page: '37' }],
  },
  {
    id: 'association-of-directors-of-childrens-services',
    term: 'Association of Directors of Children’s Services',
    plain: 'An organisation of the people who are in charge of help for children at councils.',
    easyRead: [
      'The Association of Directors of Children’s Services is a group.',
      'People in the group run help for children at councils.',
    ],
    peopleSay: ['ADCS', 'directors of children’s services', 'DCS'],
    picture: 'meeting',
    cites: [{ source: 'commons-library-2023', section: '1.4', page: '12' }],
  },
  {
    id: 'national-leaving-care-benchmarking-forum',
    term: 'National Leaving Care Benchmarking Forum',
    plain:
      'A group of councils that learn from each other how to help [[term:care-leaver|care leavers]] better. A charity runs it.',
    easyRead: [
      'The National Leaving Care Benchmarking Forum is a group of councils.',
      'The councils learn from each other.',
    ],
    peopleSay: ['NLCBF', 'benchmarking forum'],
    picture: 'meeting',
    cites: [
      { source: 'response-web-page-2023', section: 'Responses from the sector' },
      { source: 'keep-on-caring-2016', paragraph: '1.35' },
    ],
  },
  {
    id: 'provider',
    term: 'provider',
    alsoWritten: ['providers'],
    plain: 'A company, charity or council that runs a service, such as a [[term:childrens-home]].',
    easyRead: ['A provider is a company or group that runs a service.'],
    peopleSay: ['private company', 'who runs the home', 'the company'],
    picture: 'company',
  },
] satisfies z.input<typeof termSchema>[];
