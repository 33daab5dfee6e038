import { describe, expect, test } from 'vitest';
import type { RawContent } from '../../../src/model/check-records.ts';
import type { Library } from '../../../src/model/library.ts';
import { easyReadPaper, plainPaper } from '../../../src/render/build-paper.ts';
import { briefingView } from '../../../src/render/views.ts';
import type { PaperAddress, PaperDocument } from '../../../src/render/paper-document.ts';
import { edit, editBriefing, editPlain, tinyLibrary } from '../model/tiny.ts';
import { allLines, blockOf, plainSpaces, sectionLines, spoken, tinyBriefingOf } from './paper-words.ts';
import { readQr } from './read-qr.ts';

const paperOf = (library: Library, version: 'plain' | 'easy-read' = 'plain'): PaperDocument =>
  (version === 'plain' ? plainPaper : easyReadPaper)(library, tinyBriefingOf(library));
const paper = async (change?: (content: RawContent) => void, version?: 'plain' | 'easy-read'): Promise<PaperDocument> =>
  paperOf(await tinyLibrary(change), version);
const addresses = (document: PaperDocument): PaperAddress[] => blockOf(document, 'sheet-more', 'addresses').addresses;
const typedOf = (document: PaperDocument): string[] => addresses(document).map(({ typed }) => typed);

/** The site before it has a place, or an address for messages. */
const nowhere = (content: RawContent): void => {
  Object.assign(content.site as object, { address: null, email: null });
};
const LONE_LINK = '[[to:promises/new-swings|Read about the swings]]';
const addLoneLink = (content: RawContent): void =>
  editPlain(content, '## What we do not know', `${LONE_LINK}\n\n## What we do not know`);

describe('the plain English version on paper', async () => {
  const document = await paper();

  test('says what it is, what is in it, and for whom', () => {
    expect(document.kind).toBe('Plain English');
    expect(document.title).toBe('What the town said about swings');
    expect(spoken(document.summary)).toBe('What children asked for, and what the town council answered.');
    expect(plainSpaces(document.facts)).toBe(
      'Littleton only. Checked to February 2025. For children and their families.',
    );
  });

  test('has every word of the page in its order, and then what paper needs', () => {
    expect(allLines(document.sections)).toEqual([
      'The town council answered a report on 12 September 2023. It promised £12,500.(1)',
      '# What the report asked for',
      'In Play For Everyone the panel counted: 40% of the children use the swings. It asked for an accessible swing. (2)(3)(4)',
      'More swings',
      'Asked: May 2023, Playground Panel',
      'Answered: <Yes>',
      'Since: <Money paid or raised>',
      'Longer hours',
      'Asked: May 2023, Playground Panel',
      'Answered: <Will look at it>',
      'Since: not recorded',
      '# What the town said',
      '- The town will pay £12,500.(1)',
      '- It wrote to the panel in September 2023.(1)',
      'You can see what the town aims for.',
      'More swings',
      'Asked May 2023',
      'The town should put up more swings, and one accessible swing.',
      'Answered March 2024 <Yes>',
      'The town said it would put up more swings.',
      'What has happened <Money paid or raised> 1 June 2024',
      'The town paid £12,500 for the swings.',
      '# What we do not know',
      'We checked up to February 2025. The town council may have done more.',
      '# To talk about',
      '- Where do you play?',
      '- What is missing there?',
      '# My notes',
      '6 empty lines',
      '# What the status words mean',
      '- Yes: The Government agreed to do what was asked.',
      '- Will look at it: The Government only said that it would look into it, test interest or ask for views.',
      '- Money paid or raised: Money for it was paid, or the amount was raised from the date shown.',
      'We chose these words. The sources of each step are on our website.',
      '# Hard words',
      'accessible swing',
      'A swing that a child in a wheelchair can use.',
      'town council',
      'The people whom a town votes for to run it.',
      '# Who to turn to',
      'If you are in danger now, call 999.',
      'Play Line, Questions about play, 0800 000 000, For children.',
      'Family Line, Help for families, 0800 111 111, For parents.',
      '# Sources',
      'The small numbers in the text are the bold numbers here.',
      'Letter to the Playground Panel, Littleton Town Council, 12 September 2023. (1)',
      'Play For Everyone: the report of the Playground Panel, Playground Panel, May 2023. (2) pages 1 to 2 (4) page 3',
      'A day at the swings, Littleton News, spring 2023. (3) page 7',
      '# Find out more',
      'This briefing, in plain English and Easy Read, with links to every source: tiny.example/briefings/tiny [QR code that leads to tiny.example/briefings/tiny]',
      'see what the town aims for: tiny.example/missions',
      'Family Line: family.example',
      'To ask for another format, write to hello@tiny.example.',
    ]);
  });

  test('gives the places on its sheets names that differ', () => {
    const ids = document.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leaves out status words and hard words when it has none', async () => {
    const bare = await paper((content) => {
      const [briefing] = content.briefings;
      if (briefing) briefing.plain = 'The town answered.\n\n## What it said {#answered}\n\nIt said yes.';
    });
    expect(bare.sections.map(({ heading }) => heading)).toEqual([
      '',
      'What it said',
      'To talk about',
      'My notes',
      'Who to turn to',
      'Sources',
      'Find out more',
    ]);
  });
});

describe('the Easy Read version on paper', async () => {
  const document = await paper(undefined, 'easy-read');

  test('says what it is, and has no summary but its first rows', () => {
    expect(document.kind).toBe('Easy Read');
    expect(document.summary).toEqual([]);
    expect(plainSpaces(document.facts)).toBe('Littleton only. We checked this in February 2025.');
  });

  test('has every word of the page in its order, and then what paper needs', () => {
    expect(allLines(document.sections)).toEqual([
      'The town wrote a letter in 2023.',
      'The letter is about swings.',
      '# What children asked for',
      'A report says that about 2 in 5 children use the swings.',
      'Children asked for an accessible swing.',
      'An accessible swing is a swing for a wheelchair.',
      '# What the town said',
      'The town will pay £12,500 for swings.',
      'You can play on the swings now.',
      '# Who can help you',
      'If you are in danger now, call 999.',
      'Play Line can help you find a place to play.',
      'Call Play Line:',
      '0800 000 000',
      'Family Line can listen to parents.',
      'Call Family Line:',
      '0800 111 111',
      '# Hard words',
      'accessible swing',
      'An accessible swing is a swing for a wheelchair.',
      '# To talk about',
      '- Where do you play?',
      '- What is missing there?',
      '# My notes',
      '6 empty lines',
      '# About this Easy Read',
      'People with learning disabilities have not checked this page yet.',
      'We want people with learning disabilities to check this page.',
      'The Tiny Team wrote this page.',
      'The pictures are by OpenMoji, CC BY-SA 4.0.',
      '# Where this comes from',
      '- A day at the swings',
      '- Letter to the Playground Panel',
      '# Find out more',
      'This briefing, in plain English and Easy Read, with links to every source: tiny.example/briefings/tiny [QR code that leads to tiny.example/briefings/tiny]',
      'Family Line: family.example',
      'To ask for another format, write to hello@tiny.example.',
    ]);
  });

  test('keeps the picture of each row with its words, and what it says to those who do not see it', () => {
    const [, second] = blockOf(document, 'asked', 'rows').rows;
    expect(second?.picture).toEqual({ type: 'drawing', id: 'slide', alt: 'A slide beside a swing' });
    expect(blockOf(document, 'sheet-help', 'rows').rows.map(({ picture }) => picture)).toEqual(
      ['warning', 'slide', 'letter'].map((id) => ({ type: 'drawing', id, alt: '' })),
    );
  });

  test('says who checked it, when people with learning disabilities did', async () => {
    const tested = await paper(
      (content) =>
        editBriefing(content, 'facts', ['readerTest'], {
          on: '2025-02-01',
          people: 4,
          group: 'A group',
          changed: 'W.',
        }),
      'easy-read',
    );
    expect(sectionLines(tested, 'sheet-about').slice(0, 2)).toEqual([
      '4 people with learning disabilities checked this page on 1 February 2025.',
      'They belong to A group.',
    ]);
  });

  test('leaves the hard words out when it has none', async () => {
    const easy = await paper(
      (content) =>
        editBriefing(content, 'easyRead', ['sections', 0, 'rows', 1], {
          picture: 'slide',
          lines: ['Children asked for a swing.'],
        }),
      'easy-read',
    );
    expect(easy.sections.map(({ id }) => id)).not.toContain('sheet-words');
  });
});

describe('addresses on paper', () => {
  test('stand at the end, as people type them, and each leads to its page', async () => {
    const document = await paper();
    expect(addresses(document).map(({ href }) => href)).toEqual([
      'https://tiny.example/briefings/tiny/',
      'https://tiny.example/missions/',
      'https://family.example',
    ]);
    expect(typedOf(document)).toEqual(['tiny.example/briefings/tiny', 'tiny.example/missions', 'family.example']);
  });

  test('leave out "www." and a slash at the end', async () => {
    const document = await paper((content) =>
      edit(content, 'help', 'family-line', ['website'], 'https://www.family.example/help/'),
    );
    expect(typedOf(document).at(-1)).toBe('family.example/help');
  });

  test('are a code to photograph for the briefing itself, which leads to it', async () => {
    const [own, ...others] = addresses(await paper());
    expect(readQr(own?.code?.svg ?? '')).toBe('https://tiny.example/briefings/tiny/');
    expect(others.filter(({ code }) => code)).toEqual([]);
  });

  test('take the place of a paragraph that is nothing but a link', async () => {
    const document = await paper(addLoneLink);
    expect(sectionLines(document, 'answered').join(' ')).not.toContain('Read about the swings');
    expect(addresses(document)).toContainEqual({
      words: 'Read about the swings:',
      typed: expect.stringMatching(/^tiny\.example\/promises/) as string,
      href: expect.stringMatching(/^https:\/\/tiny\.example\/promises[^#]*\/$/) as string,
    });
  });

  test('name each page once, with the words of its first link, also from lists', async () => {
    const document = await paper((content) => {
      editPlain(
        content,
        'It wrote to the panel',
        '[[to:missions/panel-play|What the panel wants]]. It wrote to the panel',
      );
      editPlain(content, '## What we do not know', '[[to:missions/town-play|The same page]]\n\n## What we do not know');
    });
    expect(addresses(document).map(({ words }) => words)).toEqual([
      'This briefing, in plain English and Easy Read, with links to every source:',
      'What the panel wants:',
      'Family Line:',
    ]);
  });

  test('name this briefing once when it links to itself, and a site of two help lines once', async () => {
    const document = await paper((content) => {
      editPlain(content, '[[to:missions/town-play|see what the town aims for]]', '[[to:briefings/tiny|read this]]');
      edit(content, 'help', 'play-line', ['website'], 'https://family.example');
      edit(content, 'help', 'play-line', ['checked'], '2025-02');
    });
    expect(addresses(document).map(({ words, typed }) => `${words} ${typed}`)).toEqual([
      'This briefing, in plain English and Easy Read, with links to every source: tiny.example/briefings/tiny',
      'Play Line: family.example',
    ]);
  });

  test.each([
    ['plain', 'This briefing also comes in Easy Read. Ask the person who gave it to you.'],
    ['easy-read', 'This briefing also comes in plain English. Ask the person who gave it to you.'],
  ] as const)('are honest in %s when the site has no place and no address yet', async (version, other) => {
    const document = await paper((content) => {
      nowhere(content);
      addLoneLink(content);
    }, version);
    expect(sectionLines(document, 'sheet-more')).toEqual([
      'Family Line: family.example',
      other,
      'You cannot write to us yet.',
    ]);
    expect(addresses(document).filter(({ code }) => code)).toEqual([]);
    expect(JSON.stringify(document)).not.toMatch(/null|tiny\.example/);
  });
});

describe('two documents on paper', () => {
  test('are the same when they are made of the same records', async () => {
    expect(await paper()).toEqual(await paper());
    const library = await tinyLibrary();
    // Making sheets changes nothing of what pages show.
    const before = structuredClone(briefingView(library, tinyBriefingOf(library)));
    paperOf(library);
    paperOf(library, 'easy-read');
    expect(briefingView(library, tinyBriefingOf(library))).toEqual(before);
  });
});
