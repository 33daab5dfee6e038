/** Owns the everyday words that people search with, and the words that our pages use for the same thing. */

/**
 * Left: a word or phrase as people say it. Right: what search also looks for, the likeliest first. The word on the left
 * is still searched for when a page has it. Plurals and slips of spelling need no entry of their own.
 *
 * Add a word here when someone could not find a page by it. Words for a single hard word belong to that word, in
 * `peopleSay` of `_data/glossary/`.
 */
const searchWords: Record<string, string[]> = {
  // Home
  flat: ['home', 'social housing', 'rent'],
  accommodation: ['home', 'housing'],
  tenancy: ['rent', 'home'],
  landlord: ['rent', 'rent guarantor'],
  'place to live': ['home', 'housing'],
  'moving out': ['leaving care', 'home'],
  'kicked out': ['homeless'],
  evicted: ['homeless'],
  hostel: ['homeless', 'supported lodgings'],
  'sofa surfing': ['homeless'],
  'rough sleeping': ['homeless'],
  furniture: ['setting up home allowance'],

  // Money
  cash: ['money', 'allowance'],
  skint: ['money', 'allowance'],
  broke: ['money', 'allowance'],
  benefits: ['money', 'allowance'],
  pay: ['money', 'bursary'],
  grant: ['bursary', 'allowance'],
  loan: ['money', 'bursary'],

  // Learning and work
  uni: ['university'],
  degree: ['university'],
  student: ['university', 'college', 'bursary'],
  course: ['college', 'training'],
  exams: ['school', 'education'],
  studying: ['education', 'college'],
  employment: ['jobs', 'work'],
  career: ['jobs', 'work'],
  boss: ['employer'],
  apprentice: ['apprenticeship'],

  // Health
  medicine: ['prescriptions'],
  meds: ['prescriptions'],
  gp: ['doctor', 'health'],
  sad: ['mental health', 'wellbeing'],
  depression: ['mental health', 'wellbeing'],
  anxiety: ['mental health', 'wellbeing'],
  counselling: ['mental health', 'wellbeing'],
  therapy: ['mental health', 'wellbeing'],

  // People
  'social worker': ['personal adviser'],
  pa: ['personal adviser'],
  brother: ['family finding', 'family'],
  sister: ['family finding', 'family'],
  mum: ['family', 'foster carer'],
  dad: ['family', 'foster carer'],
  lonely: ['relationships', 'friends'],
  mentor: ['independent visitor'],

  // Rights and rules
  'care experienced': ['care-experienced', 'care leaver'],
  discrimination: ['stigma', 'protected characteristic'],
  bullying: ['stigma'],
  law: ['act'],
  complain: ['advocacy', 'rights'],
};

export default searchWords;
