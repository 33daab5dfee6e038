/** Owns the session pack: what somebody needs on paper to lead a session about a briefing. */
import type { Briefing, Library } from '../model/library.ts';
import { aboutSection, easyReadPaper, helpSection, section } from './build-paper.ts';
import { citationKey } from './citations.ts';
import { formatMonth } from './dates.ts';
import type { Inline } from './document.ts';
import { paragraph, say, sourcesBlock } from './paper-blocks.ts';
import type { PaperBlock, PaperCard, PaperDocument, PaperSection, PaperSheet } from './paper-document.ts';
import { sessionView, type Pile, type SessionAnswer, type SessionCard, type SessionView } from './session.ts';
import { briefingView, noteViews, type BriefingView } from './views.ts';

const LEADER: PaperSheet = { name: 'Leader’s sheet', isLeaders: true };
const HANDOUT: PaperSheet = { name: 'Handout', isLeaders: false };
const CARDS: PaperSheet = { name: 'Cards', isLeaders: false };

/** Lines to write on below each question, so that all questions stand on one page. */
const linesToWrite = (questions: number): number => (questions > 4 ? 2 : 3);

const inSheet = (sheet: PaperSheet, sections: PaperSection[]): PaperSection[] =>
  sections.map((part) => ({ ...part, sheet }));

/** A part of the pack as the list of what is in it has it. */
function partOf(sections: readonly PaperSection[], sheet: PaperSheet, words: string) {
  const own = sections.filter((part) => part.sheet === sheet);
  return { name: sheet.name, words, first: own[0]?.id ?? '', last: `${own.at(-1)?.id ?? ''}-end` };
}

function leadersSheet(
  { aim, minutes, before, plan, mayUpset, ifUpset }: SessionView,
  others: readonly PaperSection[],
): PaperSection[] {
  return [
    section('main', 'aim', 'What this session is for', [paragraph(aim)]),
    section('main', 'pack', 'What is in this pack', [
      paragraph(
        say(
          'The sheets with a black bar at their edge are for you. The other parts begin on sheets of their own, so you can print all on both sides.',
        ),
      ),
      {
        type: 'parts',
        parts: [
          partOf(
            others,
            HANDOUT,
            'The Easy Read, who can help, and the questions with room to write. One for each person.',
          ),
          partOf(others, CARDS, 'One set for every two to four people. Cut along the broken lines.'),
        ],
      },
    ]),
    section('main', 'before', 'Before you begin', [
      { type: 'list', ordered: false, items: before.map((words) => ({ label: '', children: say(words) })) },
    ]),
    section('main', 'upset', 'What may upset people, and what to do', [paragraph(mayUpset), paragraph(ifUpset)]),
    // What is needed while the session runs stands on one page.
    section(
      'main',
      'plan',
      `A plan for ${minutes} minutes`,
      [
        {
          type: 'list',
          ordered: true,
          items: plan.map((step) => ({ label: `${step.title}, ${step.minutes} minutes.`, children: say(step.todo) })),
        },
      ],
      { newSheet: true },
    ),
  ];
}

/** The markers of the sources of an answer, which stand below the answers. */
function markers({ notes }: SessionView, { citations }: SessionAnswer): Inline[] {
  const numbers = new Map(notes.map(({ number, citation }) => [citationKey(citation), number]));
  return [...new Set(citations.flatMap((citation) => numbers.get(citationKey(citation)) ?? []))].map((note) => ({
    type: 'cite',
    note,
    anchor: '',
  }));
}

function answersSheet(library: Library, session: SessionView): PaperSection[] {
  const { activity, notes } = session;
  return [
    section(
      'main',
      'answers',
      `Answers: ${activity.title}`,
      [
        paragraph(say('Keep the answers until the end. The small numbers lead to the sources below.')),
        {
          type: 'list',
          ordered: false,
          items: activity.answers.map((answer) => ({
            label: `${answer.labels.join(', ')}: ${answer.verdict}${answer.words.length > 0 ? '.' : ''}`,
            children: [...answer.words, ...markers(session, answer)],
          })),
        },
      ],
      { newSheet: true },
    ),
    section('sources', 'answer-sources', 'Where the answers come from', [sourcesBlock(noteViews(library, notes))]),
  ];
}

/** The Easy Read as a handout: what it says, then who can help and who drew it. */
function handout(library: Library, briefing: Briefing, view: BriefingView): PaperSection[] {
  const paper = easyReadPaper(library, briefing);
  const main = paper.sections.filter(({ part }) => part === 'main');
  return [
    ...main.map((part, at) =>
      at === 0
        ? {
            ...part,
            id: 'handout',
            heading: paper.title,
            picture: 'easy-read',
            newSheet: true,
            newLeaf: true,
            blocks: [paragraph(say(`${paper.kind}. ${paper.facts}`)), ...part.blocks],
          }
        : part,
    ),
    helpSection(library, view),
    aboutSection(view),
  ];
}

const KNOTS: Readonly<Partial<Record<Pile, PaperCard['knot']>>> = {
  asked: 'asked',
  answered: 'answered',
  happened: 'happened',
};

function paperCard({ activity }: SessionView, { label, pile, status, date, words }: SessionCard): PaperCard {
  const kind = activity.piles.length > 1 ? (activity.piles.find((known) => known.pile === pile)?.name ?? '') : '';
  const knot = KNOTS[pile];
  return {
    label,
    kind,
    ...(knot ? { knot } : {}),
    date: status ? '' : (date ?? ''),
    ...(status ? { status: { words: status.words, shape: status.shape, tone: status.tone, date: date ?? '' } } : {}),
    children: words,
  };
}

/** The two cards that the others are laid under. */
const TRUE_AND_FALSE: readonly PaperCard[] = [
  { label: '', kind: '', date: '', status: { words: 'True', shape: 'tick', tone: 'yes', date: '' }, children: [] },
  { label: '', kind: '', date: '', status: { words: 'False', shape: 'cross', tone: 'no', date: '' }, children: [] },
];

/** The cards, each pile on a leaf of its own: nothing may stand on the back of what is cut out. */
function cardSheets(session: SessionView): PaperSection[] {
  const { activity } = session;
  return activity.piles.map(({ pile, name }, at) =>
    section(
      'session',
      at === 0 ? 'cards' : `cards-${pile}`,
      at === 0 ? activity.title : `Cards: ${name.toLowerCase()}`,
      [
        ...(at === 0 ? [paragraph(activity.how)] : []),
        {
          type: 'cards',
          cards: [
            ...(activity.kind === 'true-or-false' ? TRUE_AND_FALSE : []),
            ...activity.cards.filter((card) => card.pile === pile).map((card) => paperCard(session, card)),
          ],
        },
      ],
      { newSheet: true, newLeaf: true },
    ),
  );
}

/** The session pack of a briefing: the leader's sheets, then sheets to hand out, and cards to cut out. */
export function sessionPack(library: Library, briefing: Briefing): PaperDocument {
  const session = sessionView(library, briefing);
  const others = [
    ...inSheet(HANDOUT, [
      ...handout(library, briefing, briefingView(library, briefing)),
      section(
        'session',
        'questions',
        'Questions to talk about',
        session.questions.flatMap((question): PaperBlock[] => [
          paragraph([{ type: 'strong', children: question }]),
          { type: 'lines', count: linesToWrite(session.questions.length) },
        ]),
        { newSheet: true },
      ),
    ]),
    ...inSheet(CARDS, cardSheets(session)),
  ];
  return {
    slug: briefing.id,
    version: 'plain',
    kind: 'Session pack',
    title: briefing.title,
    summary: [],
    facts: `A pack to lead a session. ${library.site.appliesTo} only. Checked to ${formatMonth(briefing.checkedTo)}.`,
    sections: [...inSheet(LEADER, [...leadersSheet(session, others), ...answersSheet(library, session)]), ...others],
  };
}
