/** Owns the hard words for homes: where children and care leavers live, renting, and losing a home. */
import type { z } from 'zod';
import type { termSchema } from '../../src/model/schemas/glossary.ts';

export default [
  // Homes for children in care.
  {
    id: 'childrens-home',
    term: 'children’s home',
    alsoWritten: ['children’s homes', 'residential care', 'residential home'],
    plain: 'A house where children in care live together, and where staff look after them. [[term:ofsted]] checks it.',
    easyRead: ['A children’s home is a house where children in care live.', 'Staff look after the children.'],
    peopleSay: ['resi', 'residential', 'care home for kids', 'unit'],
    picture: 'childrens-home',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '2.15 to 2.17' }],
  },
  {
    id: 'fostering-agency',
    term: 'fostering agency',
    alsoWritten: ['fostering agencies', 'independent fostering agency', 'independent fostering agencies'],
    plain: 'A company or charity that finds and supports [[term:foster-carer|foster carers]]. Councils pay it.',
    easyRead: ['A fostering agency finds and helps foster carers.'],
    peopleSay: ['IFA', 'agency carers', 'private fostering company'],
    picture: 'foster-carer',
    cites: [{ source: 'commons-library-2023', section: '2.2', page: '22' }],
  },
  {
    id: 'regional-care-cooperative',
    term: 'Regional Care Cooperative',
    alsoWritten: [
      'Regional Care Cooperatives',
      'regional care cooperative',
      'regional care cooperatives',
      'Regional Care Co-operative',
      'Regional Care Co-operatives',
    ],
    plain:
      'A group of councils in one part of England that plan, buy and run homes for children in care together. In [[year:strategy-published]] the Government planned to try it in [[figure:regional-care-pilots]] first.',
    easyRead: [
      'A Regional Care Cooperative is a group of councils.',
      'The councils find homes for children in care together.',
    ],
    peopleSay: ['RCC', 'regional co-op', 'councils working together on homes'],
    picture: 'region',
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '29' },
      { source: 'stable-homes-2023', page: '19 and 102 to 106' },
    ],
  },
  {
    id: 'commissioning',
    term: 'commissioning',
    alsoWritten: ['commission', 'commissioned'],
    plain: 'When a council or the NHS decides what people need, and then pays someone to provide it.',
    easyRead: ['Commissioning is when a council pays someone to run a service.'],
    peopleSay: ['buying services', 'who pays for my home', 'commissioner'],
    picture: 'signing',
  },
  {
    id: 'supported-accommodation',
    term: 'supported accommodation',
    alsoWritten: ['supported housing', 'semi-independent accommodation'],
    plain:
      'A place where older teenagers in care and care leavers live partly on their own. Staff give some help. It gives support but not full care.',
    easyRead: ['Supported accommodation is a place to live with some help.'],
    peopleSay: ['semi independent', 'semi', '16 plus accommodation', 'supported living'],
    picture: 'bed',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.41' }],
  },
  {
    id: 'unregulated-accommodation',
    term: 'unregulated accommodation',
    plain:
      'A place for young people in care that no inspector had to check. In [[year:care-review-published]] the [[term:care-review]] said that there should be no such places.',
    easyRead: ['Unregulated accommodation is a place that no inspector checks.'],
    peopleSay: ['unregulated placement', 'nobody checks it', 'dumped in a hostel', 'caravan'],
    picture: 'bad-home',
    cites: [{ source: 'review-summary-2022', section: 'Chapter 5' }],
  },

  // Homes when you leave care.
  {
    id: 'suitable-accommodation',
    term: 'suitable accommodation',
    alsoWritten: ['unsuitable accommodation'],
    plain:
      'Words in law and in statistics for a home that is good enough for you. It has to be safe and fit your needs.',
    easyRead: ['Suitable accommodation is a home that is good enough for you.'],
    peopleSay: ['decent home', 'my flat is not fit to live in', 'damp', 'unsafe home'],
    picture: 'home',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.40 and 3.47' }],
  },
  {
    id: 'hostel',
    term: 'hostel',
    alsoWritten: ['hostels'],
    plain:
      'A building with rooms for people who have no home of their own yet. People share some rooms, such as the kitchen.',
    easyRead: ['A hostel is a place to stay for people with no home.'],
    peopleSay: ['YMCA', 'shelter', 'temporary place'],
    picture: 'bed',
  },
  {
    id: 'foyer',
    term: 'foyer',
    alsoWritten: ['foyers'],
    plain: 'A place for young people to live that also helps them to learn or to find work.',
    easyRead: ['A foyer is a place where young people live and learn.'],
    peopleSay: ['young people’s housing', 'youth housing project'],
    picture: 'bed',
  },
  {
    id: 'bed-and-breakfast',
    term: 'bed and breakfast',
    alsoWritten: ['Bed & Breakfast', 'bed and breakfasts'],
    plain:
      'A cheap hotel that councils sometimes use for people with no home. In [[year:keep-on-caring]] guidance said that councils should use it only rarely for young people in care. It also said only for a very short time.',
    easyRead: ['Bed and breakfast is a cheap hotel.', 'Councils sometimes use one for people with no home.'],
    peopleSay: ['B&B', 'put in a hotel', 'Travelodge'],
    picture: 'bed',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.40' }],
  },
  {
    id: 'tenancy',
    term: 'tenancy',
    alsoWritten: ['tenancies', 'tenant', 'tenants'],
    plain: 'An agreement that lets you live in a home when you pay rent. The person who rents is the tenant.',
    easyRead: ['A tenancy is an agreement to rent a home.'],
    peopleSay: ['rent contract', 'tenancy agreement', 'renting', 'signing for a flat'],
    picture: 'signing',
  },
  {
    id: 'deposit',
    term: 'deposit',
    alsoWritten: ['deposits'],
    plain:
      'Money that you pay before you move in. You get it back when you leave if you owe nothing and broke nothing.',
    easyRead: ['A deposit is money that you pay before you move in.'],
    peopleSay: ['bond', 'money up front', 'holding deposit', 'first month up front'],
    picture: 'money',
  },
  {
    id: 'eviction',
    term: 'eviction',
    alsoWritten: ['evicted', 'evict'],
    plain:
      'When a landlord makes you leave your home. In most homes the landlord must give notice and go to court first.',
    easyRead: ['Eviction is when a landlord makes you leave your home.'],
    peopleSay: ['being evicted', 'thrown out', 'notice to leave', 'section 21'],
    picture: 'moving-home',
  },

  // Having no home.
  {
    id: 'homelessness',
    term: 'homelessness',
    alsoWritten: ['homeless'],
    plain:
      'Having no home that is safe and yours to stay in. You can be homeless with a roof over you, such as on a friend’s sofa.',
    easyRead: ['Homelessness means that you have no safe home.', 'You can be homeless when you sleep at a friend’s.'],
    peopleSay: [
      'kicked out',
      'sofa surfing',
      'rough sleeping',
      'on the streets',
      'nowhere to stay',
      'NFA',
      'no fixed abode',
    ],
    picture: 'homeless',
  },
  {
    id: 'priority-need',
    term: 'priority need',
    plain:
      'A reason in law why a council must do more to find you a home when you are homeless. Some young care leavers have it automatically. Older ones have it if care has left them at more risk than other people.',
    easyRead: [
      'Priority need means that the council must do more for you.',
      'Some young care leavers have it automatically if they are homeless.',
    ],
    peopleSay: ['priority', 'emergency housing', 'who gets a home first', 'homeless application'],
    picture: 'law',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.47' }],
  },
  {
    id: 'joint-housing-protocol',
    term: 'joint housing protocol',
    alsoWritten: ['joint housing protocols'],
    plain:
      'An agreement between the parts of a council that help care leavers and that find homes. It says who does what.',
    easyRead: [
      'A joint housing protocol is an agreement between parts of the council.',
      'The agreement says who helps care leavers with homes.',
    ],
    peopleSay: ['housing agreement', 'housing and leaving care working together'],
    picture: 'support',
    cites: [{ source: 'joint-housing-protocols-2024' }],
  },
] satisfies z.input<typeof termSchema>[];
