/** Owns the hard words for money: benefits, bills, savings, and how public money works. */
import type { z } from 'zod';
import type { termSchema } from '../../src/model/schemas/glossary.ts';

export default [
  // Your money.
  {
    id: 'benefits',
    term: 'benefits',
    alsoWritten: ['benefit'],
    plain:
      'Money from the Government or a council for people who need it. You may get it if you have little pay or are ill.',
    easyRead: ['Benefits are money from the Government for people who need help.'],
    peopleSay: ['the dole', 'signing on', 'the social security'],
    picture: 'money-to-live-on',
  },
  {
    id: 'universal-credit',
    term: 'Universal Credit',
    plain: 'A [[term:benefits|benefit]] for people who have little or no pay. It can help with rent too.',
    easyRead: ['Universal Credit is money for people with little or no pay.'],
    peopleSay: ['UC', 'my claim', 'benefit money'],
    picture: 'money-to-live-on',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.30 and 3.86' }],
  },
  {
    id: 'housing-benefit',
    term: 'Housing Benefit',
    alsoWritten: ['housing benefit'],
    plain:
      'Money to help people with little income to pay rent. Most people who claim now get help with rent through [[term:universal-credit]].',
    easyRead: ['Housing Benefit is money to help you pay rent.'],
    peopleSay: ['HB', 'help with rent', 'rent money'],
    picture: 'keys',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.85' }],
  },
  {
    id: 'local-housing-allowance',
    term: 'Local Housing Allowance',
    plain:
      'The rule that says how much help with private rent you can get. It depends on the area and on the size of the home.',
    easyRead: ['Local Housing Allowance is a limit on help with rent.', 'The limit is different in each area.'],
    peopleSay: ['LHA', 'rent limit', 'rent is too high'],
    picture: 'keys',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.87 to 3.89' }],
  },
  {
    id: 'shared-accommodation-rate',
    term: 'shared accommodation rate',
    alsoWritten: ['Shared Accommodation Rate'],
    plain:
      'A lower amount of help with rent, for most single young adults who rent privately. It is meant for a room in a shared home. Care leavers can get the higher amount up to a certain age.',
    easyRead: [
      'The shared accommodation rate is a lower amount of help with rent.',
      'Care leavers get more help until a certain age.',
    ],
    peopleSay: ['SAR', 'bedsit', 'room in a shared house', 'under 35 rule', 'HMO'],
    picture: 'bed',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.85' }],
  },
  {
    id: 'sanction',
    term: 'sanction',
    alsoWritten: ['sanctions'],
    plain:
      'When the [[term:jobcentre]] pays you less because it says that you broke a rule. You can ask for a hardship payment.',
    easyRead: ['A sanction is when your benefits go down because of a rule.'],
    peopleSay: ['sanctioned', 'money stopped', 'benefits stopped', 'missed my appointment'],
    picture: 'less',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.91' }],
  },
  {
    id: 'hardship-payment',
    term: 'hardship payment',
    alsoWritten: ['hardship payments'],
    plain:
      'Money that you can ask for when a [[term:sanction]] leaves you with too little to live on. It is usually a loan, so ask how you would pay it back.',
    easyRead: ['A hardship payment is money for when you have too little.', 'You usually have to pay the money back.'],
    peopleSay: ['hardship loan', 'emergency money', 'no money for food'],
    picture: 'money-to-live-on',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.91' }, { source: 'citizens-advice-hardship-payment' }],
  },
  {
    id: 'council-tax',
    term: 'Council Tax',
    alsoWritten: ['council tax'],
    plain:
      'A bill from the council for local services. Most adults who have a home pay it. Some councils let care leavers off, so ask yours.',
    easyRead: ['Council Tax is a bill from the council.', 'Ask the council if care leavers have to pay.'],
    peopleSay: ['council bill', 'rates', 'tax on my flat'],
    picture: 'bill',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.8 and 3.84' }],
  },
  {
    id: 'budgeting',
    term: 'budgeting',
    alsoWritten: ['budget'],
    plain: 'Planning how to spend the money that you have.',
    easyRead: ['Budgeting is planning how to spend your money.'],
    peopleSay: ['managing money', 'making money last', 'skint before payday'],
    picture: 'list',
  },
  {
    id: 'arrears',
    term: 'arrears',
    plain: 'Money that you owe because you did not pay a bill or rent on time.',
    easyRead: ['Arrears are bills or rent that you have not paid yet.'],
    peopleSay: ['behind with rent', 'owe money', 'in debt', 'missed payments'],
    picture: 'bill',
  },
  {
    id: 'junior-isa',
    term: 'Junior ISA',
    alsoWritten: ['Junior ISAs', 'Junior Individual Savings Account'],
    plain:
      'A savings account for a child. The Government set it up for children who were in care for more than a year. You can use the money when you turn [[figure:adult-age]].',
    easyRead: [
      'A Junior ISA is a savings account for a child.',
      'You can use the money when you turn [[figure:adult-age]].',
    ],
    peopleSay: ['JISA', 'my savings from care', 'savings account'],
    picture: 'savings',
    cites: [
      { source: 'keep-on-caring-2016', paragraph: '3.82' },
      { source: 'junior-isa-guidance-2023', section: 'Which children are affected by this guidance' },
    ],
  },
  {
    id: 'child-trust-fund',
    term: 'Child Trust Fund',
    alsoWritten: ['Child Trust Funds'],
    plain:
      'An older kind of savings account for a child. Many people born from [[date:child-trust-fund-start-2002]] and before [[date:child-trust-fund-end-2011]] have one. Children in care could have one too, in place of a [[term:junior-isa]].',
    easyRead: [
      'A Child Trust Fund is a savings account for a child.',
      'Many people born between [[month:child-trust-fund-start-2002]] and [[month:child-trust-fund-end-2011]] have one.',
    ],
    peopleSay: ['CTF', 'baby bond', 'my savings from when I was a baby'],
    picture: 'savings',
    cites: [
      { source: 'child-trust-fund-notes-2010', paragraph: '19' },
      { source: 'junior-isa-guidance-2023', section: 'Which children are affected by this guidance' },
    ],
  },
  {
    id: 'financial-literacy',
    term: 'financial literacy',
    plain: 'Knowing how money works, such as how to save, borrow and pay bills.',
    easyRead: ['Financial literacy is knowing how to use money well.'],
    peopleSay: ['money skills', 'learning about money', 'money advice'],
    picture: 'savings',
    cites: [{ source: 'act-2026-section-8' }],
  },

  // Public money and prices.
  {
    id: 'revenue',
    term: 'revenue',
    plain: 'The money that a council or a government gets, for example from taxes, fees and grants.',
    easyRead: ['Revenue is the money that a council or government gets.'],
    peopleSay: ['council income', 'money coming in'],
    picture: 'money',
    cites: [{ source: 'commons-library-2023', section: '1.3', page: '10' }],
  },
  {
    id: 'ring-fenced-money',
    term: 'ring-fenced money',
    alsoWritten: ['Ring-fenced money', 'ring-fenced', 'ringfenced'],
    plain: 'Money that may be spent on one thing only. A council cannot use it for anything else.',
    easyRead: ['Ring-fenced money is money for one thing only.'],
    peopleSay: ['money set aside', 'protected money', 'ring fenced'],
    picture: 'money',
    cites: [{ source: 'commons-library-2023', section: '1.3', page: '10' }],
  },
  {
    id: 'grant',
    term: 'grant',
    alsoWritten: ['grants'],
    plain: 'Money for a set purpose that does not have to be paid back.',
    easyRead: ['A grant is money for a purpose.', 'You do not pay a grant back.'],
    peopleSay: ['free money', 'funding'],
    picture: 'grant',
  },
  {
    id: 'funding-formula',
    term: 'funding formula',
    plain: 'A sum that the Government uses to share money between councils.',
    easyRead: ['A funding formula is a way to share money between councils.'],
    peopleSay: ['how money is shared out', 'council funding'],
    picture: 'statistics',
    cites: [{ source: 'commons-library-2023', section: '3.2', page: '34' }],
  },
  {
    id: 'inflation',
    term: 'inflation',
    plain: 'How fast prices go up. When prices go up, the same money buys less.',
    easyRead: ['Inflation is when prices go up.', 'Your money then buys less.'],
    peopleSay: ['cost of living', 'everything costs more', 'price rises'],
    picture: 'rising-prices',
  },
  {
    id: 'real-terms',
    term: 'real terms',
    alsoWritten: ['in real terms'],
    plain: 'A way to compare money over time that leaves out the rise in prices. It shows what the money can buy.',
    easyRead: ['Real terms means what money can buy after prices go up.'],
    peopleSay: ['after inflation', 'what money is worth'],
    picture: 'rising-prices',
  },
  {
    id: 'windfall-tax',
    term: 'windfall tax',
    plain:
      'An extra tax on companies that have made very high profits. In [[year:care-review-published]] the [[term:care-review]] asked for one on the largest children’s home and fostering companies.',
    easyRead: ['A windfall tax is an extra tax on very high profits.'],
    peopleSay: ['tax on profits', 'tax the companies'],
    picture: 'company',
    cites: [
      { source: 'commons-library-2023', section: '2.1', page: '17' },
      { source: 'care-review-2022', page: '129 to 130' },
    ],
  },
  {
    id: 'profit',
    term: 'profit',
    alsoWritten: ['profits', 'profiteering'],
    plain:
      'The money that a company keeps after it has paid its costs. “Profiteering” means making too much of it from people in need.',
    easyRead: ['Profit is the money that a company keeps for itself.'],
    peopleSay: ['making money out of kids', 'making money from care', 'greedy companies'],
    picture: 'company',
  },
  {
    id: 'social-impact-bond',
    term: 'Social Impact Bond',
    alsoWritten: ['Social Impact Bonds', 'social impact bond', 'social impact bonds'],
    plain:
      'A way to pay for a project. Investors pay at the start. They get money back if the project helps people as agreed.',
    easyRead: ['A Social Impact Bond is a way to pay for a project.', 'Investors get money back if the project works.'],
    peopleSay: ['SIB', 'payment by results', 'investors pay first'],
    picture: 'money',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '2.13' }],
  },
  {
    id: 'apprenticeship-levy',
    term: 'apprenticeship levy',
    plain: 'Money that large employers must pay towards the training of [[term:apprenticeship|apprentices]].',
    easyRead: ['The apprenticeship levy is money from large companies.', 'The money pays for training.'],
    peopleSay: ['levy', 'training tax'],
    picture: 'apprenticeship',
    cites: [
      { source: 'keep-on-caring-2016', paragraph: '3.25' },
      { source: 'review-summary-2022', section: 'Mission 3' },
    ],
  },
] satisfies z.input<typeof termSchema>[];
