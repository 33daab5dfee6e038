import { describe, expect, test } from 'vitest';
import type { RawContent } from '../../../src/model/check-records.ts';
import { ANSWER_WORDS, STATE_WORDS } from '../../../src/model/status.ts';
import {
  briefingView,
  citationViews,
  missionFamilies,
  changesNewestFirst,
  newestFirst,
  siteIndex,
  sourceUses,
  termsByLetter,
  timelineViews,
  versionLinks,
} from '../../../src/render/views.ts';
import { edit, list, tinyLibrary } from '../model/tiny.ts';

const library = await tinyLibrary();
const lastCheck = library.site.checkedTo;
/** The tiny site with one more record: a copy of another with some fields changed. */
const withCopy =
  (collection: 'topics' | 'glossary' | 'recommendations' | 'missions', change: Record<string, unknown>) =>
  (content: RawContent): void => {
    list(content, collection).push({ ...structuredClone(list(content, collection)[0]), ...change });
  };

describe('versionLinks', () => {
  test.each([
    ['plain', [true, false, false]],
    ['easy-read', [false, true, false]],
    ['print', [false, false, true]],
    ['session', [false, false, false]],
  ] as const)('are always the same three, in the same order, with the current one marked: %s', (current, marks) => {
    const links = versionLinks('tiny', current);
    expect(links.map(({ name, href }) => [name, href])).toEqual([
      ['Plain English', '/briefings/tiny/'],
      ['Easy Read', '/briefings/tiny/easy-read/'],
      ['Print it', '/briefings/tiny/print/'],
    ]);
    expect(links.map((link) => link.current)).toEqual(marks);
  });
});

describe('siteIndex', () => {
  test('has every page, topic, hard word, request, promise and help line under its letter', () => {
    expect(siteIndex(library).map(({ letter, entries }) => [letter, entries.map(({ words }) => words)])).toEqual([
      ['A', ['A safety check', 'accessible swing']],
      ['F', ['Family Line: Help for families']],
      ['L', ['Longer hours']],
      ['M', ['More swings']],
      ['N', ['New swings']],
      ['P', ['Play', 'Play Line: Questions about play']],
      ['S', ['Session about “What the town said about swings”']],
      ['T', ['town council']],
      ['W', ['What the town said about swings', 'What the town said about swings']],
    ]);
  });

  test('says of each entry what it is and where', () => {
    const entries = siteIndex(library).flatMap((group) => group.entries);
    expect(entries.slice(0, 2)).toEqual([
      { words: 'A safety check', href: '/promises/play/#safety-check', kind: 'Promise' },
      { words: 'accessible swing', href: '/glossary/a-to-c/#accessible-swing', kind: 'Hard word' },
    ]);
    expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length);
    expect(entries.flatMap(({ href, kind }) => (href.startsWith('/briefings/') ? [kind] : [])).sort()).toEqual([
      'Briefing, Easy Read',
      'Briefing, plain English',
      'For a group',
    ]);
  });
});

describe('sourceUses', () => {
  test('are what cites a source, each once', () => {
    const uses = sourceUses(library, 'playground-report');
    expect(uses).toEqual([
      { words: 'Timeline: The report comes out', href: '/timeline/2023/#report-published' },
      { words: 'Mission: Play for all (panel)', href: '/missions/#panel-play' },
      { words: 'Asked: More swings', href: '/recommendations/play/#more-swings' },
      { words: 'Asked: Longer hours', href: '/recommendations/play/#longer-hours' },
      { words: 'Promise: New swings', href: '/promises/play/#new-swings' },
      { words: 'Figure: 40%, Children at the playground, spring 2023', href: '/figures/play/#children-who-swing' },
      { words: 'Table: Visits to the playground', href: '/figures/tables/#visits' },
      { words: 'Reaction: Parents Club', href: '/reactions/#parents-club' },
      { words: 'Hard word: accessible swing', href: '/glossary/a-to-c/#accessible-swing' },
    ]);
  });

  test('of a source that a record cites twice show the record once', () => {
    const hrefs = sourceUses(library, 'town-letter').map(({ href }) => href);
    expect(hrefs).toContain('/recommendations/play/#more-swings');
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });

  test('of an unknown source are none', () => {
    expect(sourceUses(library, 'unknown')).toEqual([]);
  });
});

describe('groups', () => {
  test('missions by family, each family by number', async () => {
    const lib = await tinyLibrary((c) => {
      withCopy('missions', { id: 'panel-rest', number: 2 })(c);
      withCopy('missions', { id: 'panel-fun', number: 3 })(c);
      list(c, 'missions').reverse();
    });
    expect(missionFamilies(lib).map(({ family, missions }) => [family, missions.map(({ id }) => id)])).toEqual([
      ['review-2022', ['panel-play', 'panel-rest', 'panel-fun']],
      ['government-2023', ['town-play']],
    ]);
  });

  test('events by year, earliest first, and what lay ahead when we checked apart from them', async () => {
    const ids = (groups: ReturnType<typeof timelineViews>['whole']['ahead']) =>
      groups.map(({ year, events }) => [year, events.map(({ id }) => id)]);
    const lib = await tinyLibrary((c) => {
      edit(c, 'timeline', 'report-published', ['date'], '2022');
      const later = { ...structuredClone(list(c, 'timeline')[0]), id: 'swings-due' };
      list(c, 'timeline').push({ ...later, date: '2026' }, { ...later, id: 'just-checked', date: lastCheck });
    });
    const { happened, ahead } = timelineViews(lib).whole;
    expect(ids(happened)).toEqual([
      ['2022', ['report-published']],
      ['2023', ['town-answered']],
      [lastCheck.slice(0, 4), ['just-checked']],
    ]);
    expect(ids(ahead)).toEqual([['2026', ['swings-due']]]);
  });

  test('terms by letter, capitals or not', async () => {
    const lib = await tinyLibrary(withCopy('glossary', { id: 'act', term: 'Act of the town', alsoWritten: [] }));
    expect(termsByLetter(lib.glossary.all).map(({ letter, terms }) => [letter, terms.map(({ id }) => id)])).toEqual([
      ['A', ['accessible-swing', 'act']],
      ['T', ['town-council']],
    ]);
  });
});

describe('briefingView', () => {
  const briefing = library.briefings.byId['tiny'];
  if (!briefing) throw new Error('no briefing');
  const view = briefingView(library, briefing);

  test('joins each note with its source and place', () => {
    expect(view.plainNotes.map(({ number, source, place }) => [number, source.id, place])).toEqual([
      [1, 'town-letter', ''],
      [2, 'playground-report', 'pages 1 to 2'],
      [3, 'swing-count', 'page 7'],
      [4, 'playground-report', 'page 3'],
    ]);
    expect(view.plainNotes[0]?.anchors).toHaveLength(3);
  });

  test('lists hard words by the alphabet in plain English, and in order of use in Easy Read', () => {
    expect(view.plainTerms.map(({ id }) => id)).toEqual(['accessible-swing', 'town-council']);
    expect(view.easyReadTerms.map(({ id }) => id)).toEqual(['accessible-swing']);
  });

  test('lists help in the order of the briefing, and the sources that it was checked against', () => {
    expect(view.help.map(({ id }) => id)).toEqual(['play-line', 'family-line']);
    expect(view.checkedAgainst.map(({ id }) => id)).toEqual(['town-letter']);
  });

  test('explains each status that the page shows, once, answers first', () => {
    expect(view.statusWords).toEqual([ANSWER_WORDS.accepted, ANSWER_WORDS.exploring, STATE_WORDS['money-paid']]);
  });

  test('says how long each version takes, and counts the part with people who can help', () => {
    expect(view.plainTime).toBe('About 1 minute to read.');
    expect(view.easyReadTime).toEqual([
      'This page has 3 parts.',
      'It may take you about 2 minutes.',
      'You can stop and come back.',
    ]);
  });
});

test('citationViews joins citations with their sources', () => {
  expect(
    citationViews(library, [{ source: 'playground-report', page: '3' }, { source: 'unknown' }]).map(
      ({ source, place }) => [source.id, place],
    ),
  ).toEqual([['playground-report', 'page 3']]);
});

test('newestFirst leaves the list itself as it was', () => {
  const items = [{ date: '2023' }, { date: '2024-05-01' }, { date: '2023-06' }];
  expect(newestFirst(items).map(({ date }) => date)).toEqual(['2024-05-01', '2023-06', '2023']);
  expect(items[0]).toEqual({ date: '2023' });
});

test('changesNewestFirst numbers changes in the order of their history, also two of one day', () => {
  const changes = ['2024', '2024-05-01', '2024-05-01'].map((date, index) => ({ date, text: `Change ${index + 1}.` }));
  expect(changesNewestFirst({ changes }).map(({ text, number }) => [text, number])).toEqual([
    ['Change 2.', 2],
    ['Change 3.', 3],
    ['Change 1.', 1],
  ]);
});
