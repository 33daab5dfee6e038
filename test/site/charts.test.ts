import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { seriesView } from '../../src/render/series.ts';
import { recordPath } from '../../src/render/paths.ts';
import { inlineText, resolveInline } from '../../src/render/inline.ts';
import { realLibrary } from '../content/library.ts';
import { onEveryPage, pageAt, tidy } from '../support/built-site.ts';

const library = await realLibrary();

describe.each(library.series.all)('the numbers of $id', (series) => {
  const [url = '', id = ''] = recordPath('series', series).split('#');
  const { $ } = pageAt(url);
  const record = $(`[id="${id}"]`).closest('article');
  const drawings = drawChart(series);

  it('have their title, the sentence of what they show, and their table, chart or no chart', () => {
    expect(tidy($(`[id="${id}"]`).text())).toBe(tidy(series.title));
    const words = tidy(inlineText(resolveInline(library, series.shows).nodes));
    expect(
      record
        .children('p')
        .toArray()
        .map((each) => tidy($(each).text())),
    ).toContain(words);
    const cells = record.find('table tbody td:not(.numbers__break)').toArray();
    expect(cells.map((cell) => tidy($(cell).text()))).toEqual(
      seriesView(series)
        .parts.flat()
        .flatMap((row) => row.cells),
    );
  });

  it(`have ${drawings.length > 0 ? 'their chart, with its text alternatives' : 'no chart'}`, () => {
    const charts = record.find('.chart > svg[role="img"]').toArray();
    expect(charts.map((chart) => $(chart).attr('aria-label'))).toEqual(drawings.map(({ alt }) => alt));
  });
});

it('no chart stands anywhere without a heading, words and a table beside it', () => {
  let charts = 0;
  expect(
    onEveryPage(function* ({ $ }) {
      for (const chart of $('.chart, .chart__drawing').toArray()) {
        charts += 1;
        const record = $(chart).closest('article.record');
        if (record.children('h2, h3').length !== 1) yield 'a chart without a heading';
        const before = record.children('p').first();
        if (tidy(before.text()) === '') yield 'a chart without the sentence of what it shows';
        // On paper a wide table is in parts, below the chart.
        if ($(chart).closest('.chart-and-table, .sheet article.record').find('table').length < 1)
          yield 'a chart without its table';
      }
    }),
  ).toEqual([]);
  expect(charts).toBeGreaterThan(20);
});

it('search does not read charts: their numbers are in their tables', () => {
  expect(
    onEveryPage(({ $ }) =>
      $('.chart')
        .not('[data-pagefind-ignore]')
        .toArray()
        .map(() => 'a chart that search would read'),
    ),
  ).toEqual([]);
});

it('people to count in Easy Read are those of the figure that their row says', () => {
  let rows = 0;
  for (const briefing of library.briefings.all) {
    const { $ } = pageAt(`/briefings/${briefing.id}/easy-read/`);
    const shown = $('.er-row > svg.people')
      .toArray()
      .map((picture) => $(picture).attr('aria-label') ?? '');
    const named = [...briefing.easyRead.opening, ...briefing.easyRead.sections.flatMap((section) => section.rows)]
      .flatMap(({ people }) => library.figures.byId[people ?? ''] ?? [])
      .map(({ outOf }) => outOf);
    rows += named.length;
    expect(shown).toHaveLength(named.length);
    for (const [i, outOf] of named.entries())
      expect(shown[i]).toMatch(new RegExp(`\\b${outOf?.count} (?:person|people) out of ${outOf?.of}$`));
    expect(tidy($('main').text()).includes('We made the pictures with people to count.')).toBe(named.length > 0);
  }
  expect(rows).toBeGreaterThan(0);
});
