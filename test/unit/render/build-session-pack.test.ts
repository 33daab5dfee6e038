import { describe, expect, test } from 'vitest';
import type { RawContent } from '../../../src/model/check-records.ts';
import { easyReadPaper } from '../../../src/render/build-paper.ts';
import { sessionPack } from '../../../src/render/build-session-pack.ts';
import type { PaperDocument } from '../../../src/render/paper-document.ts';
import { useMatching, useTimeline } from '../model/sessions.ts';
import { editBriefing, tinyLibrary } from '../model/tiny.ts';
import { blockOf, plainSpaces, sectionLines, sectionOf, spoken, tinyBriefingOf } from './paper-words.ts';

async function packOf(change?: (content: RawContent) => void): Promise<PaperDocument> {
  const library = await tinyLibrary(change);
  return sessionPack(library, tinyBriefingOf(library));
}

const cardsOf = (pack: PaperDocument) => blockOf(pack, 'cards', 'cards').cards;
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
      ['aim', 'before', 'plan', 'upset'],
      ['answers', 'answer-sources'],
      ['handout', 'asked', 'answered'],
      ['questions'],
      ['cards'],
      ['sheet-help'],
    ]);
  });

  test('says what it is and for whom its sheets are', () => {
    expect(pack.kind).toBe('Session pack');
    expect(plainSpaces(pack.facts)).toBe(
      'England only. Checked to February 2025. The first sheets are for the person who leads. The others are for everyone.',
    );
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
      'This sheet is for the person who leads. Keep it until the end.',
      '- A: True. The panel published it in May 2023.',
      '- B: False. The swings are up.',
      '- C: True. The town promised £12,500 for new swings.',
      '- D: True. The report asked for more swings, and one for everybody.',
      '- E: False. The report came in May 2023, and the answer on 12 September 2023.',
      '- F: False. The town council said yes.',
    ]);
    expect(sectionLines(pack, 'answer-sources')).toEqual([
      'Play For Everyone: the report of the Playground Panel, Playground Panel, May 2023. (1) pages 1 to 2 (3) page 3',
      'Letter to the Playground Panel, Littleton Town Council, 12 September 2023. (2)',
    ]);
    expect(JSON.stringify(cardsOf(pack))).not.toMatch(/True|False/);
  });

  test('hands out the Easy Read as it is, under its title', async () => {
    const library = await tinyLibrary();
    const easyRead = easyReadPaper(library, tinyBriefingOf(library));
    expect(sectionOf(pack, 'handout').heading).toBe(easyRead.title);
    for (const [id, own] of [
      ['handout', 'sheet-point'],
      ['asked', 'asked'],
      ['answered', 'answered'],
    ] as const) {
      expect(sectionOf(pack, id).blocks).toEqual(sectionOf(easyRead, own).blocks);
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

  test('ends with who to turn to, on a sheet that people can take with them', () => {
    expect(pack.sections.at(-1)?.id).toBe('sheet-help');
    expect(sectionLines(pack, 'sheet-help')).toEqual([
      'If you are in danger now, call 999.',
      'Play Line, Questions about play, 0800 000 000, Children.',
      'Family Line, Help for families, 0800 111 111, Parents.',
    ]);
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
      const labels = cardsOf(pack).map(({ label }) => label);
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
    const [first] = answersOf(pack);
    const [, answer] = labelsIn(first?.label ?? '').map((label) => cards.find((card) => card.label === label));
    expect(answer?.status?.words).toBe('Yes');
    expect(first?.label).toMatch(/^[A-L], [A-L], [A-L]: More (?:sand|shade|water|light)$/);
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
      '15 January 2021. A fence',
      'spring 2021. A gate',
      '2022. A bench',
      '1 April 2023. A slide',
      '2 April 2023. A tree',
      'May 2024. A pond',
    ]);
  });
});
