/** Owns the downloads of the site: where each is, and what is known of one that is made. */

/** The folder of the downloads, below the top folder of the site. */
export const DOWNLOADS_FOLDER = 'downloads';

/** Where the copy of the whole site is, below the top folder of the site. */
export const COPY_PATH = `${DOWNLOADS_FOLDER}/leaving-care-briefings-offline.zip`;

/** Where the copy of one briefing is, below the top folder of the site. */
export const partPath = (briefing: string): string => `${DOWNLOADS_FOLDER}/${briefing}.zip`;

/** Where the book of a version is, below the top folder of the site. */
export const bookPath = (version: 'plain' | 'easy-read'): string =>
  `${DOWNLOADS_FOLDER}/leaving-care-briefings-${version}.epub`;

export interface Download {
  /** Where it is, below the top folder of the site. */
  path: string;
  bytes: number;
  /** The SHA-256 of its bytes, as hexadecimal. */
  sha256: string;
}
