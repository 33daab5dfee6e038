/**
 * Owns which component styles travel together. A page has the core styles and the smallest bundle with all that its
 * elements need (needed-styles.ts finds out). Pages of one kind share theirs, so that the site has few style texts: the
 * security policy, which goes with every file, names the hash of each.
 */

/** Components that every page has, each the name of `_includes/components/<name>/<name>.css`. */
export const CORE_COMPONENTS: readonly string[] = ['help-lines'];

/**
 * Components that come late, in one sheet: a script shows them, and waits for it (src/client/late-styles.ts). Their room,
 * if they need any, is kept by another component.
 */
export const LATE_COMPONENTS: readonly string[] = ['listen-bar', 'last-visit', 'word-card'];

const SHARED = ['section-link', 'share-page'];
const PLAIN = [
  ...SHARED,
  'version-switch',
  'briefing',
  'listen',
  'contents',
  'status',
  'answer-list',
  'notes',
  'hard-words',
];
const NUMBERS = ['record', 'number-table', 'chart'];
const EASY_READ = [
  ...SHARED,
  'version-switch',
  'briefing',
  'listen',
  'hard-words',
  'last-visit',
  'picture-tile',
  'easy-read-row',
];
/** What pages of records have when they are read aloud and say what their hard words mean. */
const RECORDS = [...SHARED, 'listen', 'hard-words'];

/** Components by bundle, for pages that readers see. */
const FOR_READERS: Readonly<Record<string, readonly string[]>> = {
  plain: PLAIN,
  'plain-with-threads': [...PLAIN, 'thread'],
  'plain-with-numbers': [...PLAIN, ...NUMBERS],
  'easy-read': EASY_READ,
  session: [...SHARED, 'version-switch', 'briefing', 'listen', 'contents', 'status', 'notes', 'hard-words', 'session'],
  'print-plain': ['version-switch', 'thread', 'status', 'answer-list', ...NUMBERS, 'notes', 'hard-words', 'paper'],
  'print-easy-read': [...EASY_READ, 'notes', 'paper'],
  home: ['home', 'search-box', 'loose-end', 'thread', 'status', 'shelf', 'tally', 'last-visit'],
  lists: [
    ...SHARED,
    'thread',
    'last-visit',
    'record',
    'briefing-list',
    'topic-list',
    'status',
    'answer-list',
    'answers-table',
    'choose',
    'counts',
    'status-list',
    'easy-meaning',
  ],
  'status-words': [...SHARED, 'listen', 'status', 'status-list', 'easy-meaning'],
  topics: [...RECORDS, 'contents', 'status', 'answer-list', 'timeline-years', 'thread', 'shelf', 'tally'],
  timeline: [...RECORDS, 'record', 'status', 'timeline-years', 'years-line', 'choose', 'letters'],
  'reading-settings': [...EASY_READ, 'reading-settings', 'last-visit'],
  promises: [...RECORDS, 'status', 'thread', 'promise-card', 'choose', 'answer-list'],
  figures: [...RECORDS, ...NUMBERS, 'figure-card', 'picture-tile'],
  records: [
    ...RECORDS,
    'thread',
    'record',
    'letters',
    'easy-meaning',
    'timeline-years',
    'downloads',
    'mission',
    'picture-credits',
  ],
  search: ['search-box', 'search-results', 'keep-site'],
};

/** The page that shows every component. It alone may have the bundle with all styles. */
export const STYLE_PAGE = 'style-page';

/** Components by bundle. */
export const STYLE_BUNDLES: Readonly<Record<string, readonly string[]>> = {
  ...FOR_READERS,
  everything: [...new Set([...Object.values(FOR_READERS).flat(), ...LATE_COMPONENTS, STYLE_PAGE])],
};

/** The layer that a component fills; `components` unless it stands here. */
export const LAYERS: Readonly<Record<string, string>> = {
  'picture-tile': 'easy-read',
  'easy-read-row': 'easy-read',
  paper: 'print',
};
