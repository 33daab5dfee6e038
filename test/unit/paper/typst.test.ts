import { describe, expect, test } from 'vitest';
import { wantedEditions } from '../../../src/paper/editions.ts';
import { makeEdition, type MadeEdition } from '../../../src/paper/make-edition.ts';
import { startTypst } from '../../../src/paper/typst.ts';
import { bare } from '../../support/paper.ts';
import { readPdf, type ReadPdf } from '../../support/pdf.ts';
import { edit, editBriefing, tinyLibrary } from '../model/tiny.ts';
import { spoken } from '../render/paper-words.ts';
import { chapterOf, sectionIn, TINY_PICTURES, typst, wantedOf } from './tiny-paper.ts';

const library = await tinyLibrary();

function made(wanted: ReturnType<typeof wantedOf>): MadeEdition {
  const edition = makeEdition(typst(), wanted);
  if (!edition) throw new Error(`no edition ${wanted.kind}`);
  return edition;
}
const read = (wanted: ReturnType<typeof wantedOf>): Promise<ReadPdf> => readPdf(made(wanted).bytes);
const wordsOf = ({ tagged }: ReadPdf): string => bare(tagged.join(' '));

describe('a PDF', async () => {
  const pdf = await read(wantedOf(library, 'plain'));

  test('says that it is PDF/UA-1, and its bytes are the same from two compilers', () => {
    const wanted = wantedEditions(library).filter(({ kind }) => kind === 'plain' || kind === 'easy-read');
    const other = startTypst(TINY_PICTURES);
    for (const each of wanted) {
      const { bytes } = made(each);
      expect(Buffer.from(bytes).toString('latin1')).toMatch(/<pdfuaid:part>1</);
      expect(makeEdition(other, each)?.bytes).toEqual(bytes);
    }
  });

  test('has tags, its title, its language and bookmarks of its sections', () => {
    expect(pdf).toMatchObject({ isTagged: true, title: 'What the town said about swings', language: 'en-GB' });
    expect(pdf.bookmarks).toEqual([
      'What the report asked for',
      'What the town said',
      'What we do not know',
      'To talk about',
      'My notes',
      'What the status words mean',
      'Hard words',
      'Who to turn to',
      'Sources',
      'Find out more',
    ]);
    expect(pdf.pages).toBe(made(wantedOf(library, 'plain')).pages);
  });

  test('has its words in the order of the tree', () => {
    const words = wordsOf(pdf);
    let from = 0;
    const inOrder = [
      'What the town said about swings',
      'What children asked for, and what the town council answered.',
      'answered a report on 12 September 2023. It promised £12,500.',
      'What the report asked for',
      'Longer hours',
      'It wrote to the panel in September 2023.',
      'The town paid £12,500 for the swings.',
      'Where do you play?',
      'A swing that a child in a wheelchair can use.',
      'A day at the swings, Littleton News, spring 2023.',
      'tiny.example/briefings/tiny',
      'To ask for another format, write to hello@tiny.example.',
    ];
    for (const part of inOrder) {
      const at = words.indexOf(bare(part), from);
      expect([part, at >= from]).toEqual([part, true]);
      from = at + 1;
    }
  });

  test('has the words of its code and its pictures for those who do not see them', async () => {
    expect(pdf.alternatives).toEqual(['QR code that leads to tiny.example/briefings/tiny']);
    const { alternatives } = await read(wantedOf(library, 'easy-read'));
    expect(alternatives).toEqual(['A slide beside a swing', 'QR code that leads to tiny.example/briefings/tiny']);
  });
});

describe('the book as a PDF', () => {
  test.each([
    [
      0,
      [
        'Contents',
        'What the town said about swings',
        'Hard words',
        'What happened, by date',
        'Topics',
        'Who to turn to',
      ],
    ],
    [1, ['Contents', 'What the town said about swings', 'Hard words', 'Find a page by its topic', 'Who can help you']],
  ])('is made whole, with every place that it links to, and a bookmark for each chapter (%i)', async (at, chapters) => {
    const book = wantedEditions(library).filter(({ kind }) => kind === 'book')[at];
    if (!book) throw new Error('no book');
    const pdf = await read(book);
    expect(pdf.bookmarks.filter((bookmark) => bookmark !== 'Contents')).toEqual(chapters.slice(1));
    // In the index by topic. The dots between the words and the number are read out to nobody.
    expect(wordsOf(pdf)).toContain(bare('Play What the town said about swings page 3'));
    expect(pdf.isTagged).toBe(true);
  });
});

describe('a session pack as a PDF', () => {
  test('begins what is handed out and what is cut out on the front of a leaf, and says on which pages they are', async () => {
    const pdf = await read(wantedOf(library, 'session-pack'));
    const words = wordsOf(pdf);
    const pagesOf = (name: string): number[] => {
      const [, from, to = from] = new RegExp(`${name}\\(pages?(\\d+)(?:to(\\d+))?ofthisfile\\)\\.`).exec(words) ?? [];
      return [Number(from), Number(to)];
    };
    const [handout = NaN, handoutEnd = NaN] = pagesOf('Handout');
    const [cards = NaN, cardsEnd = NaN] = pagesOf('Cards');
    expect([handout % 2, cards % 2]).toEqual([1, 1]);
    expect(handoutEnd).toBeGreaterThan(handout);
    expect([cards, cardsEnd]).toEqual([handoutEnd + 1 + (handoutEnd % 2), pdf.pages]);
  });
});

describe('words that look like the language of Typst', () => {
  const MARKUP = [
    '#panic("x")',
    '*a* _b_ `c` $x^2$',
    '<label> @ref [d] {e}',
    '= No heading',
    '// no comment /* nor this */',
    'a\\b \\u{41} "q" \'r\' ~ -- ...',
    '#import "x.typ": *',
  ];

  test('come out as words, from the records and from the briefing', async () => {
    const odd = await tinyLibrary((content) => {
      edit(content, 'recommendations', 'more-swings', ['title'], `${MARKUP[0]} ${MARKUP[3]}`);
      edit(content, 'responses', 'yes-to-swings', ['text'], MARKUP.join(' '));
      edit(content, 'glossary', 'town-council', ['plain'], `${MARKUP[2]} ${MARKUP[5]}`);
      edit(content, 'sources', 'town-letter', ['title'], `${MARKUP[1]} ${MARKUP[6]}`);
      edit(content, 'help', 'play-line', ['name'], '#help-line *now*');
      editBriefing(content, 'facts', ['title'], '#let x = 1; *What* $town$ @said <about>');
      editBriefing(content, 'facts', ['session', 'questions', 0], 'Is #strong[this] a _question_?');
    });
    const wanted = wantedOf(odd, 'plain');
    sectionIn(wanted, 'not-known').blocks.push({
      type: 'paragraph',
      label: MARKUP[4] ?? '',
      children: MARKUP.map((text) => ({ type: 'text', text: `${text} ` })),
    });
    const pdf = await read(wanted);
    expect(pdf.title).toBe('#let x = 1; *What* $town$ @said <about>');
    const words = wordsOf(pdf);
    const expected = [
      ...[0, 3].map((at) => MARKUP[at] ?? ''),
      MARKUP.join(' '),
      `${MARKUP[4]} ${MARKUP.join(' ')}`,
      `${MARKUP[2]} ${MARKUP[5]}`,
      `${MARKUP[1]} ${MARKUP[6]}`,
      '#help-line *now*',
      'Is #strong[this] a _question_?',
    ];
    expect(expected.filter((each) => !words.includes(bare(each)))).toEqual([]);
  });

  test('come out as words in a chapter, a card and a session too', async () => {
    const odd = await tinyLibrary((content) => {
      editBriefing(content, 'facts', ['session', 'aim'], '#panic("aim") $y$');
      editBriefing(content, 'facts', ['session', 'activity', 'statements', 0, 'says'], '*Yes* @no <maybe> \\ #x');
    });
    const words = wordsOf(await read(wantedOf(odd, 'session-pack')));
    expect(words).toContain(bare('#panic("aim") $y$'));
    expect(words).toContain(bare('*Yes* @no <maybe> \\ #x'));
  });
});

describe('what an edition shows', () => {
  test('has no pictures when its look has none', async () => {
    const wanted = wantedOf(library, 'easy-read');
    const [first] = wanted.lengths;
    if (!first) throw new Error('no length');
    first.look = { ...first.look, picture: 0 };
    const pdf = await read(wanted);
    expect(pdf.alternatives).toEqual(['QR code that leads to tiny.example/briefings/tiny']);
    expect(wordsOf(pdf)).toContain(bare('Children asked for an accessible swing.'));
  });

  test('links a hard word only where its meaning is explained', async () => {
    const links = (bytes: Uint8Array): number =>
      [
        ...Buffer.from(bytes)
          .toString('latin1')
          .matchAll(/\/Subtype\s*\/Link/g),
      ].length;
    const wanted = wantedOf(library, 'plain');
    const all = links(made(wanted).bytes);
    expect(all).toBeGreaterThan(0);
    chapterOf(wanted).explained = [];
    const fewer = made(wanted).bytes;
    expect(links(fewer)).toBeLessThan(all);
    expect(wordsOf(await readPdf(fewer))).toContain(bare(spoken(chapterOf(wanted).summary)));
  });
});
