/** Owns the hard words for help for families, for going into care, and for relatives who bring up children. */
import type { z } from 'zod';
import type { termSchema } from '../../src/model/schemas/glossary.ts';

export default [
  // Help for children and families.
  {
    id: 'childrens-social-care',
    term: 'children’s social care',
    alsoWritten: ['Children’s social care', 'children’s services', 'Children’s Services'],
    plain:
      'The help that a council gives to children and families who need more than schools and doctors can give. It includes care.',
    easyRead: ['Children’s social care is help from the council for children.'],
    peopleSay: ['the social services', 'social care', 'child services'],
    picture: 'family',
    cites: [{ source: 'commons-library-2023', section: '1.1', page: '8 to 9' }],
  },
  {
    id: 'early-help',
    term: 'early help',
    alsoWritten: ['Early help', 'targeted early help'],
    plain: 'Help for a family when problems start, so that they do not get worse.',
    easyRead: ['Early help is help for a family when problems start.'],
    peopleSay: ['EHA', 'help before it gets bad', 'parenting help'],
    picture: 'help',
    cites: [{ source: 'commons-library-2023', section: '1.1', page: '9' }],
  },
  {
    id: 'family-help',
    term: 'Family Help',
    alsoWritten: ['family help'],
    plain:
      'One service to help families who face big problems. In [[year:strategy-published]] the Government planned it. It would join [[term:early-help|early help]] for some families with help for a [[term:child-in-need]].',
    easyRead: [
      'Family Help is a service for families with big problems.',
      'Different workers help the family as a team.',
    ],
    peopleSay: ['family help team', 'help to keep my kids', 'family support'],
    picture: 'help',
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '24 to 25' },
      { source: 'stable-homes-2023', page: '17 and 33' },
    ],
  },
  {
    id: 'family-hub',
    term: 'family hub',
    alsoWritten: ['family hubs'],
    plain: 'A place in your area where families can get different kinds of help.',
    easyRead: ['A family hub is a place where families can get help.'],
    peopleSay: ['children’s centre', 'Sure Start', 'drop-in for parents'],
    picture: 'map-place',
    cites: [{ source: 'commons-library-2023', section: '2.1', page: '16' }],
  },
  {
    id: 'families-first-for-children',
    term: 'Families First for Children',
    alsoWritten: ['Families First for Children Pathfinder', 'Families First for Children Pathfinders'],
    plain:
      'A test of new ways to help families and to keep children safe. In [[year:strategy-published]] the Government planned it in a small number of areas.',
    easyRead: ['Families First for Children is a test of new help.', 'The plan was to try it in a few areas first.'],
    peopleSay: ['FFC', 'FFCP', 'families first'],
    picture: 'trying-out',
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '25 to 26' },
      { source: 'stable-homes-2023', page: '43 to 45' },
    ],
  },
  {
    id: 'multi-agency',
    term: 'multi-agency',
    alsoWritten: ['multi-disciplinary', 'multidisciplinary'],
    plain: 'With people from different services, such as a council, the police, health and schools.',
    easyRead: ['Multi-agency means that different services work as a team.'],
    peopleSay: ['MASH', 'everyone round the table', 'different services talking'],
    picture: 'meeting',
    cites: [{ source: 'commons-library-2023', section: '3.2', page: '25 to 26' }],
  },
  {
    id: 'pause',
    term: 'Pause',
    alsoWritten: ['PAUSE'],
    plain: 'A charity for women whose children have gone into care, so that it does not happen again and again.',
    easyRead: ['Pause is a charity for women.', 'Pause helps women whose children are in care.'],
    peopleSay: ['they took my baby', 'social services took my child', 'help after losing my child'],
    picture: 'woman',
    cites: [
      { source: 'keep-on-caring-2016', paragraph: '2.22' },
      { source: 'response-web-page-2023', section: 'Responses from the sector' },
    ],
  },
  {
    id: 'family-nurse-partnership',
    term: 'Family Nurse Partnership',
    plain: 'A programme in which a nurse visits a young parent often, before and after the baby is born.',
    easyRead: ['The Family Nurse Partnership is help for young parents.', 'A nurse visits you and your baby.'],
    peopleSay: ['FNP', 'family nurse', 'help for teenage mums'],
    picture: 'young-parent',
    cites: [{ source: 'keep-on-caring-2016', paragraph: '3.80' }],
  },

  // The law on helping children.
  {
    id: 'child-in-need',
    term: 'child in need',
    alsoWritten: ['children in need', 'Children in need', 'child in need plan'],
    plain:
      'Words in the law for a child who needs extra help from the council to be healthy and do well. Every disabled child counts as one.',
    easyRead: ['A child in need is a child who needs extra help.', 'The council must help the child.'],
    peopleSay: ['CIN', 'CIN plan', 'on a plan'],
    picture: 'child',
    cites: [
      { source: 'commons-library-2023', section: '1.1', page: '8 to 9' },
      { source: 'children-act-1989', section: '17' },
    ],
  },
  {
    id: 'section-17',
    term: 'section 17',
    alsoWritten: ['Section 17'],
    plain:
      'The part of the [[name:children-act-1989]] on help for each [[term:child-in-need]]. It gives councils a duty to keep them safe and well.',
    easyRead: [
      '[[term:section-17|Section 17]] is a part of a law.',
      'The law says that councils must help children in need.',
    ],
    peopleSay: ['s17', 's.17', 'section 17 money'],
    picture: 'law',
    cites: [
      { source: 'commons-library-2023', section: '1.1', page: '8 to 9' },
      { source: 'children-act-1989', section: '17' },
    ],
  },
  {
    id: 'section-20',
    term: 'section 20',
    alsoWritten: ['Section 20'],
    plain:
      'The part of the [[name:children-act-1989]] that says when a council must give a home to a [[term:child-in-need]]. It needs no court order.',
    easyRead: [
      '[[term:section-20|Section 20]] is a part of a law.',
      'The law says when councils must give a child a home.',
    ],
    peopleSay: ['s20', 's.20', 'voluntary care', 'went into care by agreement'],
    picture: 'law',
    cites: [
      { source: 'commons-library-2023', section: '1.1', page: '8' },
      { source: 'children-act-1989', section: '20' },
    ],
  },
  {
    id: 'section-47',
    term: 'section 47',
    alsoWritten: ['Section 47', 'section 47 enquiry', 'section 47 enquiries'],
    plain:
      'The part of the [[name:children-act-1989]] on children who may be suffering serious harm. The council must find out what is happening.',
    easyRead: [
      '[[term:section-47|Section 47]] is a part of a law.',
      'The law says that councils must check if a child is safe.',
    ],
    peopleSay: ['s47', 's.47', 'child protection investigation', 'investigated by social services'],
    picture: 'law',
    cites: [
      { source: 'commons-library-2023', section: '1.1', page: '8 to 9' },
      { source: 'children-act-1989', section: '47' },
    ],
  },
  {
    id: 'significant-harm',
    term: 'significant harm',
    plain: 'Words in the law for serious harm to a child, such as from abuse or neglect.',
    easyRead: ['Significant harm is harm to a child that is very bad.'],
    peopleSay: ['abuse', 'neglect', 'not safe at home'],
    picture: 'warning',
    cites: [
      { source: 'commons-library-2023', section: '1.1', page: '8 to 9' },
      { source: 'children-act-1989', section: '47' },
    ],
  },
  {
    id: 'child-protection-plan',
    term: 'child protection plan',
    alsoWritten: ['child protection plans'],
    plain:
      'A plan to keep a child safe who is at risk of [[term:significant-harm]]. It says what the family and workers will do.',
    easyRead: ['A child protection plan is a plan to keep a child safe.'],
    peopleSay: ['CP plan', 'CPP', 'on the register', 'child protection'],
    picture: 'safe',
    cites: [{ source: 'commons-library-2023', section: '1.2', page: '9' }],
  },
  {
    id: 'child-protection-lead-practitioner',
    term: 'child protection lead practitioner',
    alsoWritten: ['Child Protection Lead Practitioner', 'child protection lead practitioners', 'lead practitioner'],
    plain:
      'A [[term:social-worker]] with a lot of experience who leads the work to keep a child safe. In [[year:strategy-published]] the Government planned to test this job.',
    easyRead: [
      'A child protection lead practitioner is a social worker.',
      'The worker knows a lot about how to keep children safe.',
    ],
    peopleSay: ['lead child protection practitioner', 'expert social worker', 'LCPP'],
    picture: 'social-worker',
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '26' },
      { source: 'stable-homes-2023', page: '64' },
    ],
  },
  {
    id: 'looked-after',
    term: 'looked after',
    alsoWritten: [
      'looked-after',
      'looked-after child',
      'looked-after children',
      'looked after children',
      'child in care',
      'children in care',
      'in care',
    ],
    plain:
      'The words in the law for being in care. The council looks after the child, because a court decided it or because the child needs a home.',
    easyRead: ['Looked after means that a child is in care.', 'The council makes sure that the child has a home.'],
    peopleSay: ['LAC', 'CLA', 'in the care of the council', 'kids in care'],
    picture: 'foster-carer',
    cites: [
      { source: 'commons-library-2023', section: '1.1', page: '8' },
      { source: 'children-act-1989', section: '22' },
    ],
  },
  {
    id: 'care-order',
    term: 'care order',
    alsoWritten: ['care orders', 'Care Order', 'Care Orders'],
    plain: 'A decision of a court that puts a child in the care of the council. The council must ask the court for it.',
    easyRead: ['A care order is a decision of a court.', 'The court says that the council must care for a child.'],
    peopleSay: ['full care order', 'taken into care', 'section 31', 'court took me into care'],
    picture: 'court',
    cites: [
      { source: 'commons-library-2023', section: '1.1', page: '8' },
      { source: 'children-act-1989', section: '31' },
    ],
  },
  {
    id: 'family-court',
    term: 'family court',
    alsoWritten: ['family courts', 'public law proceedings', 'care proceedings'],
    plain: 'A court that makes decisions about families, such as where a child lives.',
    easyRead: ['A family court is a court for children and families.'],
    peopleSay: ['going to court for my kids', 'the judge', 'custody battle'],
    picture: 'court',
    cites: [{ source: 'commons-library-2023', section: '3.2', page: '27' }],
  },

  // Relatives and friends.
  {
    id: 'family-group-conference',
    term: 'family group conference',
    alsoWritten: [
      'family group conferences',
      'family-group conference',
      'family group decision making',
      'family group decision-making',
    ],
    plain:
      'A meeting where relatives and friends make a plan together, to look after a child or support a young person.',
    easyRead: [
      'A family group conference is a meeting of family and friends.',
      'The family and friends make a plan for the child.',
    ],
    peopleSay: ['FGC', 'family meeting', 'FGDM'],
    picture: 'family-network',
    cites: [
      { source: 'commons-library-2023', section: '3.2', page: '27 to 28' },
      { source: 'keep-on-caring-2016', paragraph: '2.8' },
    ],
  },
  {
    id: 'family-network',
    term: 'family network',
    alsoWritten: ['family networks'],
    plain: 'The relatives and friends around a child who can help.',
    easyRead: ['A family network is the family and friends who can help.'],
    peopleSay: ['my nan and aunties', 'wider family', 'extended family'],
    picture: 'family-network',
    cites: [{ source: 'commons-library-2023', section: '3.2', page: '27' }],
  },
  {
    id: 'family-network-support-package',
    term: 'Family Network Support Package',
    alsoWritten: ['Family Network Support Packages', 'Family Network Plan', 'Family Network Plans'],
    plain:
      'Support for relatives and friends, so that they can look after a child who might go into care. In [[year:strategy-published]] the Government planned to test it. The [[term:care-review]] called it a Family Network Plan.',
    easyRead: [
      'A Family Network Support Package is help for family and friends.',
      'The help lets them look after a child.',
    ],
    peopleSay: ['FNSP', 'money to look after my grandchild', 'help so they stay with family'],
    picture: 'family-network',
    cites: [
      { source: 'commons-library-2023', section: '2.1', page: '17' },
      { source: 'commons-library-2023', section: '3.2', page: '28' },
      { source: 'stable-homes-2023', page: '18 and 79' },
    ],
  },
  {
    id: 'special-guardianship-order',
    term: 'special guardianship order',
    alsoWritten: [
      'special guardianship orders',
      'Special Guardianship Order',
      'Special Guardianship Orders',
      'special guardian',
      'special guardians',
    ],
    plain:
      'A decision of a court that someone, such as a grandparent, brings up a child. They make most decisions until the child is an adult.',
    easyRead: [
      'A special guardianship order is a decision of a court.',
      'The court says that someone can bring up a child.',
    ],
    peopleSay: ['SGO', 'nan got guardianship', 'guardian'],
    picture: 'court',
    cites: [{ source: 'commons-library-2023', section: '2.1', page: '17' }],
  },
  {
    id: 'child-arrangements-order',
    term: 'child arrangements order',
    alsoWritten: [
      'child arrangements orders',
      'Child Arrangements Order',
      'Child Arrangements Orders',
      'Child Arrangement Order',
    ],
    plain: 'A decision of a court about who a child lives with, and who the child spends time with.',
    easyRead: ['A child arrangements order is a decision of a court.', 'The court says who a child lives with.'],
    peopleSay: ['CAO', 'residence order', 'contact order', 'custody of my kids'],
    picture: 'court',
    cites: [{ source: 'commons-library-2023', section: '2.1', page: '17' }],
  },
  {
    id: 'befriending',
    term: 'befriending',
    alsoWritten: ['befriend', 'befriending scheme'],
    plain: 'When a volunteer spends time with you, so that you have someone to talk to and do things with.',
    easyRead: ['Befriending is when someone spends time with you as a friend.'],
    peopleSay: ['someone to talk to', 'I have no friends', 'lonely'],
    picture: 'friends',
    cites: [{ source: 'commons-library-2023', section: '3.2', page: '29' }],
  },
] satisfies z.input<typeof termSchema>[];
