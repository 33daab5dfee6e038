/** Owns records as blocks of a document on paper: threads, requests and promises in short, tables, words, contacts. */
import { evenSlices, pick } from '../model/lists.ts';
import { lowerFirst } from './letters.ts';
import { chartSvg } from '../charts/chart-svg.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { peopleSvg } from '../charts/people.ts';
import { FONT_SIZE } from '../charts/text-size.ts';
import type { JoinedPromise, JoinedRecommendation, Library } from '../model/library.ts';
import { ANSWER_WORDS, STATE_WORDS, type StatusWords } from '../model/status.ts';
import type { Records } from '../model/schemas/index.ts';
import { formatDate, formatMonth, formatUpdateDate } from './dates.ts';
import type { Block, Inline, Row } from './document.ts';
import { resolveInline } from './inline.ts';
import { unbroken } from './numbers.ts';
import type { PaperBlock, PaperCase, PaperContact, PaperParagraph, PaperStatus, PaperStep } from './paper-document.ts';
import { breakWords, seriesView, whatNumbersCount } from './series.ts';
import { notesBySource, type NoteView } from './views.ts';

/** Words that are not an author's, as inline nodes. */
export const say = (text: string): Inline[] => [{ type: 'text', text }];

/** A paragraph without a bold word before it. */
export const paragraph = (children: Inline[], label = ''): Extract<PaperBlock, { type: 'paragraph' }> => ({
  type: 'paragraph',
  label,
  children,
});

const prose = (library: Library, text: string): Inline[] => resolveInline(library, text).nodes;

const status = ({ words, shape, tone }: StatusWords, date = ''): PaperStatus => ({ words, shape, tone, date });

type Update = NonNullable<JoinedRecommendation['since']>;

/** How things stand, with its date. */
const stateStatus = (update: Update): PaperStatus => status(STATE_WORDS[update.state], formatUpdateDate(update));

function steps(library: Library, { asked, text, said, since }: JoinedRecommendation): PaperStep[] {
  const words = (label: string, raw: string | undefined): PaperParagraph[] =>
    raw === undefined ? [] : [{ label, children: prose(library, raw) }];
  const answered: Omit<PaperStep, 'knot' | 'name'> = said
    ? {
        date: formatMonth(said.date),
        status: status(ANSWER_WORDS[said.answer]),
        paragraphs: [
          ...words('', said.text),
          ...words('Left out:', said.notAnswered),
          ...words('Reason given:', said.reason),
        ],
      }
    : { date: '', paragraphs: [{ label: '', children: say('We found no answer.') }] };
  return [
    { knot: 'asked', name: 'Asked', date: formatMonth(asked), paragraphs: words('', text) },
    { knot: 'answered', name: 'Answered', ...answered },
    {
      knot: 'happened',
      name: 'What has happened',
      date: '',
      ...(since ? { status: stateStatus(since) } : {}),
      paragraphs: since ? words('', since.text) : [{ label: '', children: say('Nothing has been recorded yet.') }],
    },
  ];
}

/** A request in short. */
const requestCase = ({ title, asked, by, said, since }: JoinedRecommendation): PaperCase => ({
  title,
  steps: [
    { label: 'Asked:', words: `${formatMonth(asked)}, ${by}` },
    said
      ? { label: 'Answered:', words: '', status: status(ANSWER_WORDS[said.answer]) }
      : { label: 'Answered:', words: 'not found' },
    since
      ? { label: 'Since:', words: '', status: status(STATE_WORDS[since.state]) }
      : { label: 'Since:', words: 'not recorded' },
  ],
});

/** A promise in short. */
const promiseCase = ({ title, made, by, deadline, since }: JoinedPromise): PaperCase => ({
  title,
  steps: [
    {
      label: 'Promised:',
      words: `${formatMonth(made)}, ${by}${deadline ? `. Due by ${formatDate(deadline)}` : ''}`,
    },
    since ? { label: 'Since:', words: '', status: stateStatus(since) } : { label: 'Since:', words: 'not recorded' },
  ],
});

/** The most columns of numbers that a sheet holds in large print, beside their labels. */
const MOST_COLUMNS = 5;

function table(library: Library, series: Records['series']): PaperBlock {
  const { parts } = seriesView(series);
  const counted = whatNumbersCount(series);
  return {
    type: 'table',
    table: {
      title: series.title,
      notes: [
        prose(library, series.shows),
        ...(counted ? [say(counted)] : []),
        ...(series.signNote ? [prose(library, series.signNote)] : []),
      ],
      tables: evenSlices(series.columns.length, MOST_COLUMNS).map(([from, to]) => ({
        columns: [series.rowLabel, ...series.columns.slice(from, to)],
        parts: parts.map((rows) => rows.map(({ label, cells }) => ({ label, cells: cells.slice(from, to) }))),
      })),
      breakNote: prose(library, breakWords(series)),
      charts: drawChart(series).map((drawing) => ({
        paper: chartSvg(drawing, 'paper'),
        screen: chartSvg(drawing, 'screen'),
        alt: drawing.alt,
        width: drawing.width / FONT_SIZE,
      })),
    },
  };
}

/** A block of a plain English document with its records in the place of their ids. */
export function paperBlock(library: Library, block: Block): PaperBlock {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.children);
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        items: block.items.map(({ children }) => ({ label: '', children })),
      };
    case 'thread': {
      const [asked] = pick(library.recommendations.byId, [block.recommendation]);
      // The model has already checked every reference; this can only be a fault of ours.
      if (!asked) throw new Error(`no recommendation "${block.recommendation}"`);
      return { type: 'thread', title: asked.title, steps: steps(library, asked) };
    }
    case 'promises':
      return { type: 'cases', cases: pick(library.promises.byId, block.promises).map(promiseCase) };
    case 'requests':
      return { type: 'cases', cases: pick(library.recommendations.byId, block.requests).map(requestCase) };
    case 'answers':
      return { type: 'cases', cases: (library.topics.byId[block.topic]?.recommendations ?? []).map(requestCase) };
    case 'series': {
      const [series] = pick(library.series.byId, [block.series]);
      if (!series) throw new Error(`no series "${block.series}"`);
      return table(library, series);
    }
  }
}

/** Rows of Easy Read. */
export const rowsBlock = (rows: readonly Row[]): PaperBlock => ({
  type: 'rows',
  rows: rows.map((row) =>
    row.picture.type === 'people' ? { ...row, people: peopleSvg(row.picture, 'paper') } : { ...row },
  ),
});

/** Who a help line is for, as a sentence of its own. */
export const helpFor = (library: Library, { who }: Records['help']): Inline[] =>
  prose(library, `For ${lowerFirst(who)}`);

/** Help lines. Their web sites stand at the end of the sheets, with the other addresses. */
const contactsBlock = (library: Library, lines: readonly Records['help'][]): PaperBlock => ({
  type: 'contacts',
  contacts: lines.map((line): PaperContact => ({
    name: line.name,
    service: line.service === line.name ? '' : line.service,
    phone: unbroken(line.phone),
    children: helpFor(library, line),
  })),
});

/** Who to turn to, in plain English. */
export const contactBlocks = (library: Library, lines: readonly Records['help'][]): PaperBlock[] => [
  paragraph([{ type: 'strong', children: say(library.site.inDanger) }]),
  contactsBlock(library, lines),
];

/** Hard words and what they mean. */
export const wordsBlock = (
  library: Library,
  terms: readonly Records['glossary'][],
  version: 'plain' | 'easy-read',
): PaperBlock => ({
  type: 'words',
  words: terms.map(({ id, term, plain, easyRead }) => ({
    id,
    term,
    lines:
      version === 'plain'
        ? [prose(library, plain)]
        : easyRead.map((line) => resolveInline(library, line, undefined, { easyRead: true }).nodes),
  })),
});

/** Sources, each named once, with the numbers of its markers and the place of each. */
export const sourcesBlock = (notes: readonly NoteView[]): PaperBlock => ({
  type: 'sources',
  sources: notesBySource(notes).map(({ source, notes: places }) => ({
    words: `${source.title}, ${source.publisher}, ${source.published ? formatDate(source.published) : 'no date shown'}.`,
    notes: places.map(({ number, place }) => ({ number, place })),
  })),
});
