/** Owns tables that are too wide for the page of a phone: a book has no room beside its page to move them into. */
import { evenSlices } from '../model/lists.ts';
import type { CheerioAPI } from 'cheerio';
import type { Elements } from './cut-page.ts';

/** Columns that fit, with the one that names the rows, on a phone and with letters of the usual size. */
const MOST_COLUMNS = 5;

/**
 * Parts each table that is too wide into several that fit, one below the other. Each has the names of the rows. A table
 * that is not a plain grid with one row of headings stays as it is.
 */
export function narrowTables($: CheerioAPI, root: Elements): void {
  root.find('table').each((_, element) => {
    const table = $(element);
    const columns = table.find('thead th').length;
    const plain = table
      .find('tr')
      .toArray()
      .every((row) => {
        const cells = $(row).children();
        const isSpan = cells.length === 1 && cells.attr('colspan') === String(columns);
        return isSpan || (cells.length === columns && cells.filter('[colspan], [rowspan]').length === 0);
      });
    if (columns <= MOST_COLUMNS || !plain || table.find('thead tr').length !== 1) return;
    const slices = evenSlices(columns - 1, MOST_COLUMNS - 1);
    const name = table.attr('aria-label') ?? 'Table';
    for (const [part, [from, to]] of slices.entries()) {
      const copy = table.clone().attr('aria-label', `${name}, part ${part + 1} of ${slices.length}`);
      copy.find('tr').each((_at, row) => {
        const cells = $(row).children();
        if (cells.length === 1) cells.attr('colspan', String(1 + to - from));
        // The first cell names the row, and stays.
        else cells.filter((at) => at > 0 && (at <= from || at > to)).remove();
      });
      table.before(copy);
    }
    table.remove();
  });
}
