import { describe, expect, test } from 'vitest';
import type { RawContent } from '../../../src/model/check-records.ts';
import { easyReadPaper } from '../../../src/render/build-paper.ts';
import { sessionPack } from '../../../src/render/build-session-pack.ts';
import type { PaperCard, PaperDocument } from '../../../src/render/paper-document.ts';
import { useMatching, useTimeline } from '../model/sessions.ts';
import { editBriefing, tinyLibrary } from '../model/tiny.ts';
import { blockLines, blockOf, plainSpaces, sectionLines, sectionOf, spoken, tinyBriefingOf } from './paper-words.ts';

async function packOf(change?: (content: RawContent) => void): Promise<PaperDocument> {
  const library = await tinyLibrary(change);
  return sessionPack(library, tinyBriefingOf(library));
}

/** The cards of all piles, in the order of their sheets. */
const cardsOf = (pack: PaperDocument): PaperCard[] =>
  pack.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'cards' ? block.cards : [])));
/** Whether a card is laid, and not one that others are laid under. */
const isLabelled = ({ label }: PaperCard): boolean => label !== '';
const answersOf = (pack: PaperDocument) => blockOf(pack, 'answers', 'list').items;
/** The labels of cards that an answer names: "A, D, F: More sand" names three. */
const labelsIn = (label: string): string[] => (/^([A-Z]+(?:, [A-Z]+)*): /.exec(label)?.[1] ?? '').split(', ');

describe('a session pack', async () => {
  const pack = await packOf();

  test('has the sheets for the person who leads first, then those for everyone, each on paper of its own', () => {
    const sheets: string[][] = [];
    for (const { id, newSheet } of pack.sections) {
      if (newSheet || sheets.length === 0) sheets.push([]);
      sheets.at(-1)?.push(id);
    }
    expect(sheets).toEqual([
      ['aim', 'pack', 'before', 'upset'],
      ['plan'],
      ['answers', 'answer-sources'],
      ['handout', 'asked', 'answered', 'sheet-help', 'sheet-about'],
      ['questions'],
      ['cards'],
    ]);
  });

  test('keeps the sheets of the person who leads apart from the handout, and both from the cards (rule P-18)', () => {
    const parts = new Map<string, string[]>();
    for (const { id, sheet } of pack.sections) {
      const name = `${sheet?.name}${sheet?.isLeaders ? ', for who leads' : ''}`;
      parts.set(name, [...(parts.get(name) ?? []), id]);
    }
    expect([...parts]).toEqual([
      ['Leader’s sheet, for who leads', ['aim', 'pack', 'before', 'upset', 'plan', 'answers', 'answer-sources']],
      ['Handout', ['handout', 'asked', 'answered', 'sheet-help', 'sheet-about', 'questions']],
      ['Cards', ['cards']],
    ]);
  });

  test('begins what is handed out on the front of a leaf, so that no answer stands behind it', () => {
    expect(pack.sections.filter(({ newLeaf }) => newLeaf).map(({ id }) => id)).toEqual(['handout', 'cards']);
    // A leaf is a sheet too.
    expect(pack.sections.filter(({ newLeaf, newSheet }) => newLeaf && !newSheet)).toEqual([]);
  });

  test('says what it is, what is in it, how many to print, and where each part begins and ends', () => {
    expect(pack.kind).toBe('Session pack');
    expect(plainSpaces(pack.facts)).toBe('A pack to lead a session. Littleton only. Checked to February 2025.');
    expect(sectionLines(pack, 'pack')).toEqual([
      'The sheets with a black bar at their edge are for you. The other parts begin on sheets of their own, so you can print all on both sides.',
      '- Handout: The Easy Read, who can help, and the questions with room to write. One for each person.',
      '- Cards: One set for every two to four people. Cut along the broken lines.',
    ]);
    expect(blockOf(pack, 'pack', 'parts').parts.map(({ first, last }) => [first, last])).toEqual([
      ['handout', 'questions-end'],
      ['cards', 'cards-end'],
    ]);
  });

  test('tells the person who leads the aim, the plan with its minutes, and what may upset people', () => {
    expect(sectionLines(pack, 'aim')).toEqual(['To talk about play.']);
    expect(sectionOf(pack, 'plan').heading).toBe('A plan for 45 minutes');
    const minutes = blockOf(pack, 'plan', 'list').items.map(({ label }) =>
      Number(/, (\d+) minutes\.$/.exec(label)?.[1]),
    );
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(45);
    expect(blockOf(pack, 'plan', 'list').ordered).toBe(true);
    expect(sectionLines(pack, 'before')[0]).toBe('- Read the briefing and the answers yourself.');
    expect(sectionLines(pack, 'upset')).toEqual([
      'Some children have no playground near them.',
      'Talk about this report only. Anyone can leave.',
    ]);
  });

  test('keeps the answers together with where they come from, and off the sheets for everyone', () => {
    expect(sectionLines(pack, 'answers')).toEqual([
      'Keep the answers until the end. The small numbers lead to the sources below.',
      '- A: True. The panel published it in May 2023.(1)',
      '- B: False. The swings are up. (2)',
      '- C: True. The town promised £12,500 for new swings.(2)',
      '- D: True. The report asked for more swings, and one for everybody. (3)',
      '- E: False. The report came in May 2023, and the answer on 12 September 2023.(1)(2)',
      '- F: False. The town council said yes. (2)',
    ]);
    expect(sectionLines(pack, 'answer-sources')).toEqual([
      'Play For Everyone: the report of the Playground Panel, Playground Panel, May 2023. (1) pages 1 to 2 (3) page 3',
      'Letter to the Playground Panel, Littleton Town Council, 12 September 2023. (2)',
    ]);
    const said = blockLines({ type: 'cards', cards: cardsOf(pack).filter(isLabelled) });
    expect(said).toHaveLength(6);
    expect(said.join()).not.toMatch(/True|False|<|\(\d/);
  });

  test('hands out the Easy Read as it is, under its title', async () => {
    const library = await tinyLibrary();
    const easyRead = easyReadPaper(library, tinyBriefingOf(library));
    expect(sectionOf(pack, 'handout').heading).toBe(easyRead.title);
    const [version, ...point] = sectionOf(pack, 'handout').blocks;
    expect(version && blockLines(version)).toEqual(['Easy Read. Littleton only. We checked this in February 2025.']);
    expect(point).toEqual(sectionOf(easyRead, 'sheet-point').blocks);
    for (const id of ['asked', 'answered', 'sheet-help', 'sheet-about']) {
      expect(sectionOf(pack, id)).toEqual({ ...sectionOf(easyRead, id), sheet: sectionOf(pack, 'handout').sheet });
    }
  });

  test('has room to write below each question', () => {
    expect(sectionLines(pack, 'questions')).toEqual([
      'Where do you play?',
      '3 empty lines',
      'What is missing there?',
      '3 empty lines',
    ]);
  });

  test('gives each of many questions less room, so that all stand on one page', async () => {
    const roomFor = async (count: number): Promise<string[]> => {
      const questions = Array.from({ length: count }, (_, at) => `What is number ${'abcdef'.charAt(at)}?`);
      const many = await packOf((content) => editBriefing(content, 'facts', ['session', 'questions'], questions));
      return sectionLines(many, 'questions').filter((line) => line.endsWith('empty lines'));
    };
    expect(await roomFor(4)).toEqual(Array(4).fill('3 empty lines'));
    expect(await roomFor(5)).toEqual(Array(5).fill('2 empty lines'));
  });

  test('says in the handout who can help, and who drew its pictures', () => {
    expect(sectionLines(pack, 'sheet-help')).toEqual([
      'If you are in danger now, call 999.',
      'Play Line can help you find a place to play.',
      'Call Play Line:',
      '0800 000 000',
      'Family Line can listen to parents.',
      'Call Family Line:',
      '0800 111 111',
    ]);
    expect(sectionLines(pack, 'sheet-about')).toContain('The pictures are by OpenMoji, CC BY-SA 4.0.');
  });
});

describe('the cards of a session pack', () => {
  test.each([
    ['true or false', () => undefined, 1],
    ['a timeline', useTimeline, 1],
    ['matching', useMatching, 3],
  ] as const)(
    'of %s each have an answer, and each answer names cards that are there',
    async (_, change, cardsOfAnswer) => {
      const pack = await packOf(change);
      const labels = cardsOf(pack)
        .filter(isLabelled)
        .map(({ label }) => label);
      const named = answersOf(pack).map(({ label }) => labelsIn(label));
      expect(named.map(({ length }) => length)).toEqual(named.map(() => cardsOfAnswer));
      expect(named.flat().sort()).toEqual([...labels].sort());
      expect(new Set(labels).size).toBe(labels.length);
    },
  );

  test('to match say what kind they are, with the date and what was answered', async () => {
    const pack = await packOf(useMatching);
    const cards = cardsOf(pack);
    expect([...new Set(cards.map(({ kind }) => kind))]).toEqual(['Asked', 'Answered', 'What happened']);
    for (const { kind, status, date: own } of cards) {
      const date = plainSpaces(own);
      if (kind === 'Asked') expect([status, date]).toEqual([undefined, 'May 2023']);
      // The date stands with the status, and only once.
      else
        expect([plainSpaces(status?.date ?? ''), date]).toEqual([
          kind === 'Answered' ? 'March 2024' : 'January 2024',
          '',
        ]);
    }
    expect(cards.map(({ kind, knot }) => `${kind}: ${knot}`)).toEqual([
      ...Array<string>(4).fill('Asked: asked'),
      ...Array<string>(4).fill('Answered: answered'),
      ...Array<string>(4).fill('What happened: happened'),
    ]);
    const [first] = answersOf(pack);
    const [, answer] = labelsIn(first?.label ?? '').map((label) => cards.find((card) => card.label === label));
    expect(answer?.status?.words).toBe('Yes');
    expect(first?.label).toMatch(/^[A-L], [A-L], [A-L]: More (?:sand|shade|water|light)$/);
  });

  test('to match stand on a leaf for each pile, with nothing else on it, and are named in the list of parts', async () => {
    const pack = await packOf(useMatching);
    const sheets = pack.sections.filter(({ sheet }) => sheet?.name === 'Cards');
    expect(sheets.map(({ id, heading, newLeaf }) => [id, heading, newLeaf])).toEqual([
      ['cards', 'Asked, answered, what happened', true],
      ['cards-answered', 'Cards: answered', true],
      ['cards-happened', 'Cards: what happened', true],
    ]);
    expect(sheets.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
      ['paragraph', 'cards'],
      ['cards'],
      ['cards'],
    ]);
    expect(pack.sections.at(-1)?.id).toBe('cards-happened');
    expect(blockOf(pack, 'pack', 'parts').parts.at(-1)).toMatchObject({ first: 'cards', last: 'cards-happened-end' });
  });

  test('of true or false come after two to lay them under, each with its sign; others have none', async () => {
    const cards = cardsOf(await packOf());
    expect(cards.slice(0, 2).map(({ label, status }) => [label, status?.words, status?.shape])).toEqual([
      ['', 'True', 'tick'],
      ['', 'False', 'cross'],
    ]);
    expect(cards.slice(2).every(isLabelled)).toBe(true);
    expect(cards.filter(({ knot }) => knot)).toEqual([]);
    for (const change of [useTimeline, useMatching]) expect(cardsOf(await packOf(change)).every(isLabelled)).toBe(true);
  });

  test('of one kind do not say what kind they are, and those of a timeline do not say when', async () => {
    const statements = cardsOf(await packOf());
    expect(statements.map(({ kind, date }) => kind + date).join('')).toBe('');
    const pack = await packOf(useTimeline);
    expect(
      cardsOf(pack)
        .map(({ kind, date }) => kind + date)
        .join(''),
    ).toBe('');
    expect(
      answersOf(pack).map(({ label, children }) => `${plainSpaces(label).replace(/^[A-F]: /, '')} ${spoken(children)}`),
    ).toEqual([
      '15 January 2021. A fence(1)',
      'spring 2021. A gate(1)',
      '2022. A bench(1)',
      '1 April 2023. A slide(1)',
      '2 April 2023. A tree(1)',
      'May 2024. A pond(1)',
    ]);
  });
});
