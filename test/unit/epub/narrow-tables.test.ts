import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { narrowTables } from '../../../src/epub/narrow-tables.ts';

/** A table of years, with a row that spans it all. */
const tableOf = (years: number, label = ' aria-label="Table: swings"'): string => {
  const cells = (tag: string, words: string): string =>
    Array.from({ length: years }, (_, at) => `<${tag}>${words}${at + 1}</${tag}>`).join('');
  return `<table${label}><thead><tr><th>What</th>${cells('th', 'Year ')}</tr></thead>
<tbody><tr><th>Swings</th>${cells('td', '')}</tr></tbody>
<tbody><tr><td colspan="${years + 1}">Break</td></tr><tr><th>Slides</th>${cells('td', '-')}</tr></tbody></table>`;
};

function narrowed(html: string): { label: string | undefined; rows: string[] }[] {
  const $ = load(`<main>${html}</main>`);
  narrowTables($, $('main'));
  return $('table')
    .toArray()
    .map((table) => ({
      label: $(table).attr('aria-label'),
      rows: $(table)
        .find('tr')
        .toArray()
        .map((row) =>
          $(row)
            .children()
            .toArray()
            .map((cell) => $(cell).text() + ($(cell).attr('colspan') ? `*${$(cell).attr('colspan') ?? ''}` : ''))
            .join('|'),
        ),
    }));
}

describe('narrowTables', () => {
  it('parts a wide table into even ones, each with the names of the rows', () => {
    expect(narrowed(tableOf(6))).toEqual([
      {
        label: 'Table: swings, part 1 of 2',
        rows: ['What|Year 1|Year 2|Year 3', 'Swings|1|2|3', 'Break*4', 'Slides|-1|-2|-3'],
      },
      {
        label: 'Table: swings, part 2 of 2',
        rows: ['What|Year 4|Year 5|Year 6', 'Swings|4|5|6', 'Break*4', 'Slides|-4|-5|-6'],
      },
    ]);
    expect(narrowed(tableOf(9, '')).map(({ label, rows }) => [label, rows[0]])).toEqual([
      ['Table, part 1 of 3', 'What|Year 1|Year 2|Year 3'],
      ['Table, part 2 of 3', 'What|Year 4|Year 5|Year 6'],
      ['Table, part 3 of 3', 'What|Year 7|Year 8|Year 9'],
    ]);
    // With ten, the last has the rest.
    expect(narrowed(tableOf(10)).map(({ rows }) => rows[2])).toEqual(['Break*5', 'Break*5', 'Break*3']);
  });

  it('leaves a narrow table, and one that is no plain grid, as it is', () => {
    expect(narrowed(tableOf(4))[0]?.label).toBe('Table: swings');
    expect(narrowed(tableOf(6).replace('<td>2</td>', '<td colspan="2">2</td>')).length).toBe(1);
    expect(narrowed(tableOf(6).replace('<td>2</td>', '')).length).toBe(1);
  });
});
