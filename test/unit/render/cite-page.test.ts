import { describe, expect, test } from 'vitest';
import {
  bibTeX,
  citationFiles,
  citedPage,
  pageCitations,
  ris,
  styledCitations,
  type CitedPage,
} from '../../../src/render/cite-page.ts';
import type { RawContent } from '../../../src/model/check-records.ts';
import { editBriefing, tinyLibrary } from '../model/tiny.ts';

/** The tiny briefing as it is cited. */
async function tinyPage(version: 'plain' | 'easy-read', change?: (content: RawContent) => void): Promise<CitedPage> {
  const library = await tinyLibrary(change);
  const [briefing] = library.briefings.all;
  if (!briefing) throw new Error('no briefing');
  return citedPage(library, briefing, version);
}

/** Each style as a reader copies it. */
const words = (page: CitedPage): Record<string, string> =>
  Object.fromEntries(
    styledCitations(page).map(({ style, parts }) => [
      style,
      parts.map((part) => (typeof part === 'string' ? part : part.title)).join(''),
    ]),
  );

const ADDRESS = 'https://tiny.example/briefings/tiny/';

describe('a citation', () => {
  test('names author, year, title, site, version, address and the day of reading, as each style does', async () => {
    expect(words(await tinyPage('plain'))).toEqual({
      Harvard: `The Tiny Team (2025) What the town said about swings. Tiny Playground Briefings. Version 1.2.3, checked to February 2025. Available at: ${ADDRESS} (Accessed: [the day you read it]).`,
      'APA 7': `The Tiny Team. (2025, March 4). What the town said about swings (Version 1.2.3). Tiny Playground Briefings. ${ADDRESS}`,
      Vancouver: `The Tiny Team. What the town said about swings [Internet]. Tiny Playground Briefings; 2025 Mar 4 [cited the day you read it]. Version 1.2.3, checked to February 2025. Available from: ${ADDRESS}`,
      OSCOLA: `The Tiny Team, ‘What the town said about swings’ (Tiny Playground Briefings, 4 March 2025) <${ADDRESS}> accessed [the day you read it]`,
    });
  });

  test('says that it is the Easy Read version, with its own address', async () => {
    const page = await tinyPage('easy-read');
    const all = [...Object.values(words(page)), bibTeX(page), ris(page)];
    expect(all.filter((text) => !text.includes('Easy Read') || !text.includes(`${ADDRESS}easy-read/`))).toEqual([]);
  });

  test('of a site without an address names none, and no day of reading there', async () => {
    const page = await tinyPage('plain', (content) => {
      content.site = { ...(content.site as object), address: null };
    });
    const all = [...Object.values(words(page)), bibTeX(page), ris(page)];
    expect(all).toHaveLength(6);
    expect(all.filter((text) => /https?:|null|undefined|accessed|available|internet|url|UR {2}-/i.test(text))).toEqual(
      [],
    );
  });

  test('takes the day of the newest change', async () => {
    const page = await tinyPage('plain', (content) =>
      editBriefing(
        content,
        'facts',
        ['changes'],
        [
          { date: '2025-03-04', text: 'First published.' },
          { date: '2026-01-15', text: 'New words.' },
        ],
      ),
    );
    expect(words(page)['OSCOLA']).toContain('15 January 2026');
    expect(bibTeX(page)).toContain('year = {2026},\n  month = {1},\n  day = {15},');
  });

  test('does not put a full stop after a title that has its own end', async () => {
    const page = await tinyPage('plain', (content) => editBriefing(content, 'facts', ['title'], 'What came of it?'));
    expect(words(page)['Harvard']).toContain('What came of it? Tiny');
    expect(words({ ...page, address: undefined })['Vancouver']).toContain('What came of it? Tiny');
  });
});

describe('files for software', () => {
  test('in BibTeX keep names whole and every special character as it is read', async () => {
    const page = { ...(await tinyPage('plain')), title: 'Zoë & 100% of $5 {in} a_b #1 ~ ^ \\' };
    expect(bibTeX(page)).toBe(
      [
        '@misc{tiny,',
        '  author = {{The Tiny Team}},',
        '  title = {{Zoë \\& 100\\% of \\$5 \\textbraceleft{}in\\textbraceright{} a\\_b \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}},',
        '  year = {2025},',
        '  month = {3},',
        '  day = {4},',
        '  howpublished = {Tiny Playground Briefings, version 1.2.3},',
        '  note = {Checked to February 2025},',
        `  url = {${ADDRESS}}`,
        '}',
        '',
      ].join('\n'),
    );
  });

  test('in BibTeX close every brace that they open, whatever is in a title', async () => {
    for (const title of ['Half a } pair', 'Half a { pair', '} }, url = {https://bad.example', '\\} @misc{x,']) {
      const entry = bibTeX({ ...(await tinyPage('plain')), title });
      let depth = 0;
      const depths = Array.from(entry, (letter) => (depth += letter === '{' ? 1 : letter === '}' ? -1 : 0));
      // BibTeX counts every brace, and knows no sign that takes its meaning.
      expect(Math.min(...depths.slice(entry.indexOf('{'), -2))).toBeGreaterThan(0);
      expect(depth).toBe(0);
      expect(entry.match(/^ {2}\w+ = \{/gm)).toHaveLength(8);
    }
  });

  test('in RIS have one field a line, from TY to ER, whatever is in a title', async () => {
    const page = { ...(await tinyPage('plain')), title: 'One\nER  - two' };
    const lines = ris(page).split('\r\n');
    expect(lines).toEqual([
      'TY  - ELEC',
      'AU  - The Tiny Team,',
      'TI  - One ER - two',
      'PY  - 2025',
      'DA  - 2025/03/04/',
      'PB  - Tiny Playground Briefings',
      'ET  - 1.2.3',
      'N1  - Checked to February 2025',
      'LA  - en-GB',
      `UR  - ${ADDRESS}`,
      'ER  - ',
      '',
    ]);
  });

  test('are those that the pages name, each once', async () => {
    const library = await tinyLibrary();
    const [briefing] = library.briefings.all;
    if (!briefing) throw new Error('no briefing');
    const named = (['plain', 'easy-read'] as const).flatMap(
      (version) => pageCitations(library, briefing, version).files,
    );
    expect(citationFiles(library)).toEqual(named);
    expect(named.map(({ path }) => path)).toEqual([
      'cite/tiny.ris',
      'cite/tiny.bib',
      'cite/tiny-easy-read.ris',
      'cite/tiny-easy-read.bib',
    ]);
  });
});
