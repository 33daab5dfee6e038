/** Owns the list of words to avoid in plain English (L-4): GOV.UK's list, with the real senses that we allow. */
import type { AvoidedWord } from '../rule.ts';

/** Words that are hardly ever needed. */
export const WORDS_TO_AVOID: AvoidedWord[] = [
  { forms: 'collaborat(?:e|es|ed|ing|ion|ions|ive|ively)', instead: 'Write “work with”.' },
  {
    forms:
      'commit(?:s|ted|ting)?(?!\\s+(?:an?\\s+|the\\s+|any\\s+|more\\s+)?(?:\\w+\\s+)?(?:crime|offence|suicide)s?\\b)',
    instead: 'Say what it is: a law, a plan or a promise.',
  },
  { forms: 'pledg(?:e|es|ed|ing)', instead: 'Write “promise”.' },
  {
    forms:
      'deliver(?:s|ed|ing|y|ies|able|ables)?(?!(?:\\s+\\w+){0,3}?\\s+(?:parcel|letter|post|mail|food|meal|pizza|goods|furniture|baby|babies|leaflet|newspaper)s?\\b)',
    instead: 'Write “give”, “provide”, “run” or “make happen”; only things and post are delivered.',
  },
  { forms: 'deploy(?:s|ed|ing|ment|ments)?', instead: 'Write “use” or “send”.' },
  { forms: 'dialogues?', instead: 'Write “talk to” or “talks”.' },
  { forms: 'empower(?:s|ed|ing|ment)?', instead: 'Say what people can now do.' },
  { forms: 'facilitat(?:e|es|ed|ing|ion)', instead: 'Write “help” or “run”.' },
  { forms: 'focus(?:es|sed|ed|ing|sing)?(?!\\s+groups?\\b)', instead: 'Write “work on” or “is about”.' },
  { forms: 'impact(?:s|ed|ing|ful)?(?!\\s+assessments?\\b)', instead: 'Write “effect”, or say what changed.' },
  { forms: 'initiat(?:e|es|ed|ing)', instead: 'Write “start”.' },
  { forms: 'leverag(?:e|es|ed|ing)', instead: 'Write “use”.' },
  { forms: 'liais(?:e|es|ed|ing|on)', instead: 'Write “talk to” or “work with”.' },
  { forms: 'overarching', instead: 'Leave it out, or write “main”.' },
  { forms: 'progress(?:es|ed|ing)', instead: 'Write “move on”, “work on” or “get better”.' },
  { forms: 'promot(?:e|es|ing)', instead: 'Say what is done: “support”, “tell people about”.' },
  { forms: 'robust(?:ly|ness)?', instead: 'Say what makes it strong or reliable.' },
  { forms: 'streamlin(?:e|es|ed|ing)', instead: 'Write “make simpler”.' },
  { forms: 'strengthen(?:s|ed|ing)?', instead: 'Say what gets better, and how.' },
  { forms: 'tackl(?:e|es|ed|ing)', instead: 'Write “stop”, “solve” or “deal with”.' },
  { forms: 'transform(?:s|ed|ing|ation|ations|ational|ative)?', instead: 'Say what changes.' },
  { forms: 'utili[sz](?:e|es|ed|ing|ation)', instead: 'Write “use”.' },
  { forms: 'going\\s+forward', instead: 'Write “from now on”, or leave it out.' },
  { forms: 'in\\s+order\\s+to', instead: 'Write “to”.' },
];

/** What a key opens, holds or is: after these, "key" is a thing and not "important". */
const AFTER_A_REAL_KEY =
  'to|for|and|or|in|at|on|of|from|is|was|will|that|which|with|when|if|by|worker|stage|ring|card|safe|code|pad|fob|cutter';

/** Words that have a real sense as well, which a person must tell apart. */
export const WORDS_TO_LOOK_AT_TWICE: AvoidedWord[] = [
  { forms: 'agendas?', instead: 'Write “plan” or “list”, unless it is the agenda of a meeting.' },
  { forms: 'commitments?', instead: 'Say what it is: a law, a plan or a promise.' },
  {
    forms:
      '(?:driv(?:e|es|en|ing)|drove)\\s+(?:up|down|forward|through|better|real|more|the|change|changes|improvements?|progress|growth|reform)|' +
      'driven\\s+by|drivers?\\s+(?:of|for)',
    instead: 'Write “cause” or “bring about”; only vehicles are driven.',
  },
  {
    forms:
      'fosters?(?!\\s+(?:car|famil|home|parent|child|kid|teenager|young|mum|mother|dad|father|brother|sister|agenc|place|system|for\\b|and\\b|or\\b)|\\s*(?:[.,;:?!)”]|$))',
    instead: 'Write “help” or “grow”; keep “foster” for foster care.',
  },
  {
    forms: `key\\s+(?!(?:${AFTER_A_REAL_KEY})s?\\b)\\w+|(?:is|are|was|were|be)\\s+key`,
    instead: 'Write “important” or “main”, or leave it out.',
  },
  {
    forms: 'lands|landed|landing\\s+(?:an?|the|your|their)|(?:to|will|can|could)\\s+land',
    instead: 'Write “get” or “arrive”; only aircraft land.',
  },
  { forms: '(?:to|will|can|could|must|should)\\s+progress', instead: 'Write “move on”, “work on” or “get better”.' },
  { forms: 'promoted', instead: 'Keep it for a better job; else say what was done.' },
];
