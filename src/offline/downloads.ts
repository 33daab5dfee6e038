/** Owns the downloads of the site: where each is, and what is known of one that is made. */
import type { Site } from '../model/schemas/site.ts';

/** The folder of the downloads, below the top folder of the site. */
export const DOWNLOADS_FOLDER = 'downloads';

type Named = Pick<Site, 'id' | 'folders'>;

/** Where the copy of the whole site is, below the top folder of the site. */
export const copyPath = ({ id }: Pick<Named, 'id'>): string => `${DOWNLOADS_FOLDER}/${id}-offline.zip`;

/** The one folder at the top of that zip. */
export const topFolder = ({ id }: Pick<Named, 'id'>): string => id;

/** Where the copy of one briefing is, below the top folder of the site. */
export const partPath = (briefing: string): string => `${DOWNLOADS_FOLDER}/${briefing}.zip`;

/** The one folder at the top of the zip of a briefing; each has another name, so that they can lie side by side. */
export const partFolder = ({ folders }: Pick<Named, 'folders'>, briefing: string): string => `${folders}-${briefing}`;

/** Where the book of a version is, below the top folder of the site. */
export const bookPath = ({ id }: Pick<Named, 'id'>, version: 'plain' | 'easy-read'): string =>
  `${DOWNLOADS_FOLDER}/${id}-${version}.epub`;

export interface Download {
  /** Where it is, below the top folder of the site. */
  path: string;
  bytes: number;
  /** The SHA-256 of its bytes, as hexadecimal. */
  sha256: string;
}
