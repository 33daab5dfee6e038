/**
 * Owns which component styles travel together. A page links the core sheet and the smallest bundle that has all that
 * its elements need (needed-styles.ts finds out), so that an old phone asks for two sheets at most, and pages of one
 * kind share theirs.
 */

/** Components that every page has, each the name of `_includes/components/<name>/<name>.css`. */
export const CORE_COMPONENTS: readonly string[] = ['help-lines'];

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
  'session',
  'last-visit',
];
const NUMBERS = ['record', 'number-table', 'chart'];
const EASY_READ = [...SHARED, 'version-switch', 'briefing', 'listen', 'hard-words', 'picture-tile', 'easy-read-row'];

/** Components by bundle, for pages that readers see. */
const FOR_READERS: Readonly<Record<string, readonly string[]>> = {
  plain: PLAIN,
  'plain-with-threads': [...PLAIN, 'thread'],
  'plain-with-numbers': [...PLAIN, ...NUMBERS],
  'easy-read': EASY_READ,
  'print-plain': [
    'version-switch',
    'thread',
    'status',
    'answer-list',
    ...NUMBERS,
    'notes',
    'hard-words',
    'session',
    'paper',
  ],
  'print-easy-read': [...EASY_READ, 'notes', 'session', 'paper'],
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
  topics: [...SHARED, 'contents', 'status', 'answer-list', 'timeline-years', 'thread', 'shelf', 'tally'],
  timeline: [...SHARED, 'record', 'status', 'timeline-years', 'years-line', 'choose', 'letters'],
  'reading-settings': [...EASY_READ, 'reading-settings', 'last-visit'],
  promises: [...SHARED, 'status', 'thread', 'promise-card', 'choose', 'answer-list'],
  figures: [...SHARED, ...NUMBERS, 'figure-card', 'picture-tile'],
  records: [
    ...SHARED,
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
  everything: [...new Set([...Object.values(FOR_READERS).flat(), STYLE_PAGE])],
};

/** The layer that a component fills; `components` unless it stands here. */
export const LAYERS: Readonly<Record<string, string>> = {
  'picture-tile': 'easy-read',
  'easy-read-row': 'easy-read',
  paper: 'print',
};
