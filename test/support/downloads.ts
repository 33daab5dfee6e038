/** Owns where the downloads of our own site are, for tests of the built site. */
import site from '../../_data/site.ts';
import * as downloads from '../../src/offline/downloads.ts';

export const COPY_PATH = downloads.copyPath(site);
export const TOP_FOLDER = downloads.topFolder(site);
export const partFolder = (briefing: string): string => downloads.partFolder(site, briefing);
export const bookPath = (version: 'plain' | 'easy-read'): string => downloads.bookPath(site, version);
