import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { chartSvg, PAPER_FONT, type Target } from '../../../src/charts/chart-svg.ts';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { peopleSvg } from '../../../src/charts/people.ts';
import { realLibrary } from '../../content/library.ts';
import { seriesOf, yearly } from './series.ts';

const { series } = await realLibrary();

/** The drawings of a series, one after the other. */
const svgOf = (record: (typeof series.all)[number] | ReturnType<typeof seriesOf>, target: Target): string =>
  drawChart(record)
    .map((drawing) => chartSvg(drawing, target))
    .join('');

const drawn = series.all.filter((record) => drawChart(record).length > 0);
const PAPER = [
  ...drawn.map((record) => ({ id: record.id, svg: svgOf(record, 'paper') })),
  { id: 'people to count', svg: peopleSvg({ count: 4, of: 10, alt: '4 people out of 10' }, 'paper') },
];

test('every series of the site that a chart fits is drawn', () => {
  expect(drawn.length).toBeGreaterThan(5);
});

describe.each(PAPER)('on paper, $id', ({ svg }) => {
  test('is whole in itself: nothing that needs a style sheet, a script or another file', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg).not.toMatch(/var\(|class=|style=|<style|foreignObject|<script|href=|url\(|currentcolor/i);
  });

  test('is black, white and grey', () => {
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour);
    expect(colours.length).toBeGreaterThan(0);
    expect(colours.filter((colour) => !/^(?:none|#000|#fff|#767676)$/.test(colour ?? ''))).toEqual([]);
  });
});

test('on paper words have a typeface and a size', () => {
  const $ = load(svgOf(seriesOf(yearly(1, 2, 3)), 'paper'), { xml: true });
  expect($('text').length).toBeGreaterThan(3);
  for (const text of $('text').toArray())
    expect($(text).closest(`[font-family="${PAPER_FONT}"][font-size="16"]`)).toHaveLength(1);
});

describe('on the screen', () => {
  test('all that is drawn has a class, and no paint of its own', () => {
    const $ = load(
      svgOf(
        seriesOf(
          [
            ['2020', 1, 2],
            ['2021', 2, 3],
            ['2022', 3, 4],
          ],
          {},
          ['2022'],
        ),
        'screen',
      ),
      { xml: true },
    );
    expect($.html()).not.toMatch(/style=|fill=|stroke=|font-|xmlns/);
    for (const shape of $('path').toArray()) expect($(shape).attr('class')).toMatch(/^chart__[a-z-]+$/);
    for (const text of $('text').toArray()) expect($(text).parent().attr('class')).toMatch(/^chart__[a-z-]+$/);
  });

  test('it is one picture with a text alternative', () => {
    const $ = load(svgOf(seriesOf(yearly(1, 2, 3), { title: 'Swings & <slides>' }), 'screen'), { xml: true });
    const svg = $('svg');
    expect(svg.attr('role')).toBe('img');
    expect(svg.attr('aria-label')).toBe('A line chart: Swings & <slides>. The numbers are in the table.');
    expect($.html()).not.toContain('<slides>');
  });

  test('it is small', () => {
    for (const record of drawn) expect(svgOf(record, 'screen').length, record.id).toBeLessThan(4500);
  });
});

test('screen and paper show the same words at the same places', () => {
  for (const record of drawn) {
    const textsOf = (target: Target): string[] => svgOf(record, target).match(/<text .*?<\/text>/g) ?? [];
    expect(textsOf('screen')).toEqual(textsOf('paper'));
  }
});

test('without any colour two kinds of numbers differ: full and hollow, whole and dashed', () => {
  const svg = svgOf(
    seriesOf([
      ['2020', 1, 2],
      ['2021', 2, 3],
      ['2022', 3, 4],
    ]),
    'paper',
  );
  const paths = svg.match(/<path [^>]*d=/g) ?? [];
  expect(paths.filter((path) => path.includes('fill="#000"'))).toHaveLength(1);
  expect(paths.filter((path) => path.includes('fill="#fff"'))).toHaveLength(1);
  expect(paths.filter((path) => path.includes('stroke-dasharray'))).toHaveLength(1);
});
