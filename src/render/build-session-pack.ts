/** Owns the session pack: what somebody needs on paper to lead a session about a briefing. */
import type { Briefing, Library } from '../model/library.ts';
import { easyReadPaper, section } from './build-paper.ts';
import { formatMonth } from './dates.ts';
import { contactsBlock, paragraph, say, sourcesBlock } from './paper-blocks.ts';
import type { PaperBlock, PaperCard, PaperDocument, PaperSection } from './paper-document.ts';
import { sessionView, type SessionCard, type SessionView } from './session.ts';
import { briefingView, noteViews } from './views.ts';

/** Lines to write on below each question, so that all questions stand on one page. */
const linesToWrite = (questions: number): number => (questions > 4 ? 2 : 3);

const list = (items: PaperBlock & { type: 'list' }): PaperBlock => items;

function leadersSheet({ aim, minutes, before, plan, mayUpset, ifUpset }: SessionView): PaperSection[] {
  return [
    section('main', 'aim', 'What this session is for', [paragraph(aim)]),
    section('main', 'before', 'Before you begin', [
      list({ type: 'list', ordered: false, items: before.map((words) => ({ label: '', children: say(words) })) }),
    ]),
    section('main', 'plan', `A plan for ${minutes} minutes`, [
      list({
        type: 'list',
        ordered: true,
        items: plan.map((step) => ({ label: `${step.title}, ${step.minutes} minutes.`, children: say(step.todo) })),
      }),
    ]),
    section('main', 'upset', 'What may upset people, and what to do', [paragraph(mayUpset), paragraph(ifUpset)]),
  ];
}

function answersSheet(library: Library, { activity, notes }: SessionView): PaperSection[] {
  return [
    section(
      'main',
      'answers',
      `Answers: ${activity.title}`,
      [
        paragraph(say('This sheet is for the person who leads. Keep it until the end.')),
        list({
          type: 'list',
          ordered: false,
          items: activity.answers.map(({ labels, verdict, words }) => ({
            label: `${labels.join(', ')}: ${verdict}${words.length > 0 ? '.' : ''}`,
            children: words,
          })),
        }),
      ],
      { newSheet: true },
    ),
    section('sources', 'answer-sources', 'Where the answers come from', [sourcesBlock(noteViews(library, notes))]),
  ];
}

function paperCard({ activity }: SessionView, { label, pile, status, date, words }: SessionCard): PaperCard {
  const kind = activity.piles.length > 1 ? (activity.piles.find((known) => known.pile === pile)?.name ?? '') : '';
  return {
    label,
    kind,
    date: status ? '' : (date ?? ''),
    ...(status ? { status: { words: status.words, shape: status.shape, tone: status.tone, date: date ?? '' } } : {}),
    children: words,
  };
}

/** The session pack of a briefing: the leader's sheets, then sheets to hand out, cards to cut out and who to turn to. */
export function sessionPack(library: Library, briefing: Briefing): PaperDocument {
  const session = sessionView(library, briefing);
  const { help } = briefingView(library, briefing);
  const handout = easyReadPaper(library, briefing);
  const handoutSections = handout.sections.filter(({ part }) => part === 'main');
  const firstOfHandout = { heading: handout.title, picture: 'easy-read', newSheet: true };
  return {
    slug: briefing.id,
    version: 'plain',
    kind: 'Session pack',
    title: briefing.title,
    summary: [],
    facts: `England only. Checked to ${formatMonth(briefing.checkedTo)}. The first sheets are for the person who leads. The others are for everyone.`,
    sections: [
      ...leadersSheet(session),
      ...answersSheet(library, session),
      ...handoutSections.map((part, at) => (at === 0 ? { ...part, ...firstOfHandout, id: 'handout' } : part)),
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
      section(
        'session',
        'cards',
        session.activity.title,
        [
          paragraph(session.activity.how),
          { type: 'cards', cards: session.activity.cards.map((card) => paperCard(session, card)) },
        ],
        { newSheet: true },
      ),
      section(
        'help',
        'sheet-help',
        'Who to turn to',
        [
          paragraph([{ type: 'strong', children: say('If you are in danger now, call 999.') }]),
          contactsBlock(library, help),
        ],
        { newSheet: true },
      ),
    ],
  };
}
