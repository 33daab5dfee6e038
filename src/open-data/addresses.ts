/** Owns where open data is, inside the site: addresses that never change within a version. */

/**
 * The version of the shape. Within one major version no set, field or value goes or changes its meaning; what is added
 * raises the minor one. test/unit/open-data/stable-shape.test.ts holds us to it.
 */
export const DATA_VERSION = { major: 1, minor: 0 } as const;

/** Such as "1.0". */
export const dataVersion = `${DATA_VERSION.major}.${DATA_VERSION.minor}`;

/** The folder of the data files, below the top folder of the site. */
export const DATA_FOLDER = `data/v${DATA_VERSION.major}`;
/** The folder of what programs come back to: feeds and the calendar. */
export const FEEDS_FOLDER = 'feeds';

export const jsonPath = (set: string): string => `${DATA_FOLDER}/${set}.json`;
export const csvPath = (set: string): string => `${DATA_FOLDER}/${set}.csv`;
/** Schemas have a folder of their own, because hosts choose the type of a file by its folder. */
export const schemaPath = (set: string): string => `${DATA_FOLDER}/schemas/${set}.json`;
/** The list of all sets, feeds and the calendar, for programs. */
export const INDEX_PATH = jsonPath('index');

/** The feed of all changes, or of those to one topic. */
export const feedPath = (topic?: string): string =>
  topic === undefined ? `${FEEDS_FOLDER}/changes.atom` : `${FEEDS_FOLDER}/topics/${topic}.atom`;
export const CALENDAR_PATH = `${FEEDS_FOLDER}/dates-ahead.ics`;

/** The page that explains a set, or all of them. */
export const dataPage = (set?: string): string => (set === undefined ? '/data/' : `/data/${set}/`);
/** The page about feeds and the calendar. */
export const FOLLOW_PAGE = '/data/follow/';
