/** Owns the rules on words for all versions (G-4, G-5, G-7): one name for one thing, respectful words, literal words. */
import { ANY_VERSION, wordListRule } from '../rule.ts';
import type { AvoidedWord, PieceRule, TextRule } from '../rule.ts';

const FAMILY =
  '(?:birth\\s+|own\\s+|wider\\s+)?(?:famil|parent|mother|mum|father|dad|brother|sister|grandparent|gran|relative)\\w*';

/** TACT, "Language That Cares": words that young people in care asked others not to use. */
const WORDS_OF_THE_SYSTEM: AvoidedWord[] = [
  // A work or study placement is no home, and everybody calls it so.
  {
    forms: '(?<!\\b(?:work|job|student|training|college|university|industry)\\s)placements?(?!\\s+year)',
    instead: 'Write “home”, or “the place where you live”.',
  },
  { forms: 'siblings?', instead: 'Write “brothers and sisters”.' },
  { forms: 'LACs?', exactCase: true, instead: 'Write “children in care”.' },
  { forms: 'NEETs?', exactCase: true, instead: 'Write “not in school, college, training or work”.' },
  { forms: 'abscond(?:s|ed|ing|ers?)?', instead: 'Write “run away” or “go missing”.' },
  { forms: 'challenging\\s+behaviours?', instead: 'Say what the person did, or how they felt.' },
];

const WORDS_OF_THE_SYSTEM_PERHAPS: AvoidedWord[] = [
  {
    forms:
      `(?<!\\bin\\s)contact\\s+with\\s+(?:an?\\s+|the\\s+|your\\s+|their\\s+|his\\s+|her\\s+|my\\s+|our\\s+)?${FAMILY}|` +
      '(?:family|supervised|unsupervised|indirect|letterbox)\\s+contact|' +
      'contact\\s+(?:arrangements?|centres?|orders?|sessions?|times?|visits?)',
    instead: 'Write “family time”, or “seeing your family”.',
  },
  {
    forms:
      '(?<!\\b(?:in|in\\s+(?:any|that|this|which|some|most|many|both|each|either|all|every|such|these|those|other)|just\\s+in|' +
      '(?:is|was|be|not|makes?|made|making)\\s+the|court|legal|criminal|test|upper|lower)\\s)cases?(?!\\s+(?:law|stud))',
    instead: 'Name the person or the thing: “you”, “what happened to you”, “your records”.',
  },
  { forms: 'case-?(?:work|workers?|loads?)', instead: 'Write “worker”, or “the people that a worker helps”.' },
  { forms: 'respite', instead: 'Write “a short break”.' },
];

const FORBIDDEN_IDIOMS: AvoidedWord[] = [
  { forms: 'safety[\\s-]nets?', instead: 'Say what the help is: “help if things go wrong”.' },
  { forms: 'cliff[\\s-]?edges?', instead: 'Say what happens: “help stops on your birthday”.' },
];

const SAY_WHAT_HAPPENS = 'Say in literal words what happens, or who does what.';
const IDIOMS: AvoidedWord[] = [
  'care cliffs?',
  'level(?:l?ing)?(?: the)? playing[\\s-]fields?',
  'one[\\s-]stop[\\s-]shops?',
  'postcode lotter(?:y|ies)',
  'red tape',
  'step[\\s-]changes?',
  'game[\\s-]chang(?:ers?|ing)',
  'rais(?:e|es|ed|ing) the bar',
  'mov(?:e|es|ed|ing) the goal[\\s-]?posts',
  'hit(?:s|ting)? the ground running',
  'in the pipeline',
  'roll(?:s|ed|ing)?[\\s-]outs?',
  'on the table',
  'off the table',
  '(?:bridg(?:e|es|ed|ing)|clos(?:e|es|ed|ing)|plug(?:s|ged|ging)?) (?:the|this|a) gaps?',
  '(?:fall(?:s|ing|en)?|fell|slip(?:s|ped|ping)?) through (?:the )?(?:cracks|gaps|net)',
  'stepping[\\s-]stones?',
  'springboards?',
  'joined[\\s-]up',
  'wrap[\\s-]?around',
  'silver bullets?',
  'in silos',
  'road[\\s-]?maps?',
  'low[\\s-]hanging fruit',
  'tip of the iceberg',
  'at the heart of',
  'extra mile',
  'square one',
  'end of the tunnel',
  'under one roof',
  'blueprints?',
  'milestones?',
  'pav(?:e|es|ed|ing) the way',
  'turn(?:s|ed|ing)? the (?:tide|corner|page)',
  'ring[\\s-]?fenc(?:e|es|ed|ing)',
  'gold standard',
  'driving seat',
  'back burner',
  'long grass',
  'on the same page',
  'outside the box',
  'lifelines?',
  'up in the air',
  'in the dark',
  'own two feet',
  'flagships?',
  'root and branch',
  'across the board',
  'bottom line',
  'big(?:ger)? picture',
  'buy[\\s-]in',
  'hand in hand',
  'building blocks?',
  'foot in the door',
  'same boat',
  'open(?:s|ed|ing)? (?:up )?doors',
  'lost generation',
  'front[\\s-]?line',
  'tool[\\s-]?kits?',
].map((forms) => ({ forms: forms.replaceAll(' ', '\\s+'), instead: SAY_WHAT_HAPPENS }));

export const allVersionsTextRules: TextRule[] = [
  wordListRule(
    {
      id: 'G-4',
      title: 'Call one thing by one name: “personal adviser”, never “PA”.',
      severity: 'fail',
      applies: ANY_VERSION,
    },
    [{ forms: 'PAs?|P\\.A', exactCase: true, instead: 'Write “personal adviser”.' }],
    'is a second name for a personal adviser.',
  ),
  wordListRule(
    {
      id: 'G-5',
      title: 'Use the words that young people chose, not the words of the system.',
      severity: 'fail',
      applies: ANY_VERSION,
    },
    WORDS_OF_THE_SYSTEM,
    'is a word of the care system that young people asked us not to use.',
  ),
  wordListRule(
    {
      id: 'G-5',
      title: 'Look twice at words that can be words of the system.',
      severity: 'warn',
      applies: ANY_VERSION,
    },
    WORDS_OF_THE_SYSTEM_PERHAPS,
    'may be a word of the care system that young people asked us not to use.',
  ),
  wordListRule(
    { id: 'G-7', title: 'Never write “safety net” or “cliff edge”.', severity: 'fail', applies: ANY_VERSION },
    FORBIDDEN_IDIOMS,
    'is a picture in words, which some readers take literally.',
  ),
  wordListRule(
    { id: 'G-7', title: 'Use literal words: no metaphor, joke or idiom.', severity: 'warn', applies: ANY_VERSION },
    IDIOMS,
    'may be a picture in words, which some readers take literally.',
  ),
];

const CORPORATE_PARENT = /\bcorporate\s+parent(?:s|ing)?\b/i;
const CORPORATE_PARENT_TERM = /\[\[term:corporate-parent/;

export const allVersionsPieceRules: PieceRule[] = [
  {
    id: 'G-7',
    title: 'Explain “corporate parent” where a piece first uses it.',
    severity: 'warn',
    applies: { versions: ['plain', 'easy-read'] },
    check: ({ piece, readings }) => {
      const rows = [...(piece.opening ?? []), ...(piece.sections ?? []).flatMap((section) => section.rows)];
      const explained =
        readings.some(({ source }) => CORPORATE_PARENT_TERM.test(source.raw)) ||
        rows.some((row) => row.hardWord !== undefined && CORPORATE_PARENT.test(row.hardWord));
      const first = readings.find(({ ownWording }) => CORPORATE_PARENT.test(ownWording));
      if (!first || explained) return [];
      const words = CORPORATE_PARENT.exec(first.ownWording)?.[0] ?? '';
      return [
        {
          text: first.source,
          words,
          why: `“${words}” is not a real parent, and this piece does not say what it means.`,
          suggestion: 'Make its first use a hard word: [[term:corporate-parent]].',
        },
      ];
    },
  },
];
