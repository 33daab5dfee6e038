/** Owns the rough detector of passive verbs: a form of "be" and then a participle. It finds suspects, not faults. */

/** Participles that do not end in -ed. Those that mostly describe a state ("lost", "hurt", "meant") are left out. */
const IRREGULAR =
  'beaten|begun|bought|broken|brought|built|caught|chosen|cut|dealt|done|drawn|driven|eaten|felt|forgotten|found|given|' +
  'grown|heard|held|hidden|kept|known|laid|led|left|lent|let|made|met|overseen|paid|put|read|run|said|seen|sent|set|' +
  'shown|shut|sold|sought|spent|split|spoken|spread|stolen|struck|taken|taught|thought|thrown|told|torn|understood|' +
  'upheld|withdrawn|won|worn|written';

const SUSPECT = new RegExp(
  String.raw`\b(?:am|is|are|was|were|be|been|being|(?:is|are|was|were)n['’]t)\s+` +
    String.raw`(?:(?:not|never|also|now|still|always|often|only|just|already|then|both|all|being|been|\w+ly)\s+){0,3}` +
    String.raw`(\w{2,}ed|${IRREGULAR})\b`,
  'gi',
);

/** Words in -ed that follow "be" without being passive: how people are or feel, and words that are no participles. */
const NOT_PASSIVE = new Set(
  (
    'advanced aged allowed ashamed based bored called complicated concerned confused dedicated detailed determined ' +
    'disabled disappointed divorced engaged entitled excited experienced frightened interested involved isolated ' +
    'learned limited married mixed naked named pleased prepared qualified related relaxed retired scared skilled ' +
    'stressed supposed surprised talented tired unemployed worried ' +
    'bed deed exceed feed hundred indeed need proceed seed shed speed'
  ).split(' '),
);

/** The phrases in a text that look passive, such as "was reviewed", in order. */
export const passives = (text: string): string[] =>
  Array.from(text.matchAll(SUSPECT))
    .filter((match) => !NOT_PASSIVE.has((match[1] ?? '').toLowerCase()))
    .map((match) => match[0]);
