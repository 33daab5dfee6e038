/**
 * Owns the marks that stand on pages for what is known of a download only once it is made, and putting it there.
 * Only in parts that no copy has (`data-hosted-only`) and search does not read: both are made before.
 * They begin and end with characters that no record may hold (`src/model/characters.ts`): no words can be taken for one.
 */
import type { Download } from '../offline/downloads.ts';
import { formatBytes } from '../render/bytes.ts';

const BEGINS = '\uFDD0';
const ENDS = '\uFDD1';
const MARK = new RegExp(`${BEGINS}(size|sha256) ([^${ENDS}]*)${ENDS}`, 'g');

/** Stands for the size of a download, as readers know it. `path` is below the top folder of the site. */
export const sizeMark = (path: string): string => `${BEGINS}size ${path}${ENDS}`;

/** Stands for the SHA-256 of a download, as hexadecimal. */
export const hashMark = (path: string): string => `${BEGINS}sha256 ${path}${ENDS}`;

/** What stands in the place of a mark under `npm run dev`, which makes no downloads. */
export const NOT_MADE = 'not made here';

/** A page of `npm run dev`. */
export const withoutMarks = (html: string): string => html.replace(MARK, NOT_MADE);

/**
 * A page with what is known of the downloads in the place of the marks.
 *
 * @param downloads by their paths.
 * @param page what the page is called in an error.
 * @throws {Error} when a mark names a download that was not made.
 */
export function fillMarks(html: string, downloads: ReadonlyMap<string, Download>, page: string): string {
  return html.replace(MARK, (_, kind: string, path: string) => {
    const download = downloads.get(path);
    if (!download) {
      throw new Error(
        `${page} names the download "${path}", which was not made. ` +
          `Those made: ${[...downloads.keys()].join(', ') || 'none'}. Correct the path in the template.`,
      );
    }
    return kind === 'size' ? formatBytes(download.bytes) : download.sha256;
  });
}
