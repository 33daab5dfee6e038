import { describe, expect, test } from 'vitest';
import { editorialReport } from '../../../src/editorial/check-library.ts';
import { formatParity, parityOf } from '../../../src/editorial/parity.ts';
import type { Library } from '../../../src/model/library.ts';
import { editBriefing, editPlain, tinyLibrary } from '../model/tiny.ts';

const parityIn = (library: Library) => {
  const briefing = library.briefings.byId['tiny'];
  if (!briefing) throw new Error('no briefing');
  return parityOf(library, briefing);
};
const leftOut = (library: Library) => Object.fromEntries(parityIn(library).sections.map((s) => [s.id, s.leftOut]));

describe('what Easy Read leaves out', () => {
  test('is a whole section without one of the same id, and a part where records are named in plain English only', async () => {
    expect(leftOut(await tinyLibrary())).toEqual({
      opening: 'some',
      asked: 'some',
      answered: 'some',
      'not-known': 'all',
    });
  });

  test('is nothing where Easy Read names each record too, anywhere', async () => {
    const library = await tinyLibrary((content) => {
      editPlain(content, 'The [[term:town-council]] answered a report on [[date:town-answered]]. It', 'It');
    });
    expect(leftOut(library)['opening']).toBe('nothing');
  });

  test('names each record once, with what the author wrote; links and markers are none', async () => {
    const { sections } = parityIn(await tinyLibrary());
    expect(sections[2]).toMatchObject({
      id: 'answered',
      records: [{ record: 'recommendations/more-swings', raw: '[[thread:more-swings]]' }],
    });
    expect(sections[1]?.records.map(({ record }) => record)).toEqual(['timeline/report-published', 'topics/play']);
  });

  test('is told with the line, and with the reason of the author', async () => {
    const library = await tinyLibrary((content) =>
      editBriefing(content, 'facts', ['leftOut'], [{ section: 'not-known', reason: 'Said on each page.' }]),
    );
    const report = formatParity(parityIn(library));
    expect(report).toContain('What the town said about swings (tiny)\n  0 of 4 parts are in Easy Read too');
    expect(report).toContain(
      [
        '  src/content/briefings/tiny/plain.md:19  “What we do not know” {#not-known}',
        '    Easy Read has no section of this id.',
        '    Named in plain English only: [[term:town-council]]',
        '    Reason: Said on each page.',
      ].join('\n'),
    );
    expect(report).toContain('    Reason: no reason given');
  });
});

describe('a reason that nothing needs', () => {
  test.each([
    [
      'a section of which nothing is left out',
      'opening',
      'Easy Read leaves nothing out of “opening”, so it needs no reason.',
    ],
    ['no section', 'anwsered', 'The plain version has no section “anwsered”.'],
  ])('is a problem: %s', async (_, section, why) => {
    const library = await tinyLibrary((content) => {
      editPlain(content, 'The [[term:town-council]] answered a report on [[date:town-answered]]. It', 'It');
      editBriefing(content, 'facts', ['leftOut'], [{ section, reason: 'Because.' }]);
    });
    expect(editorialReport(library).open).toMatchObject([
      { rule: 'G-14', severity: 'fail', file: 'src/content/briefings/tiny/briefing.ts', words: section, why },
    ]);
  });

  test('is none where Easy Read does leave something out', async () => {
    const library = await tinyLibrary((content) =>
      editBriefing(content, 'facts', ['leftOut'], [{ section: 'not-known', reason: 'Said on each page.' }]),
    );
    expect(editorialReport(library).open).toEqual([]);
  });
});
