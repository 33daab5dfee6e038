/** Owns what the style page shows: for each component, records of the site that bring out its states. */
import { readFileSync } from 'node:fs';
import { planChart } from '../charts/plan-chart.ts';
import type { Briefing, Library } from '../model/library.ts';
import { ANSWERS } from '../model/schemas/recommendation.ts';
import { ANSWER_WORDS, STATE_WORDS } from '../model/status.ts';
import type { Series } from '../model/schemas/figure.ts';
import { plainPaper } from './build-paper.ts';
import { sessionView } from './session.ts';
import { colourPairs, sizeTokens } from './style-tokens.ts';
import { briefingView, timelineViews } from './views.ts';

/** Longer than any word of ours, as names of places can be. */
const LONG_WORD = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch';

/** The first that fits, else the first of all: a page of samples must not fail because one state no longer occurs. */
const sample = <T>(all: readonly T[], fits: (one: T) => boolean): T[] => {
  const found = all.find(fits) ?? all[0];
  return found === undefined ? [] : [found];
};

const readTokensFile = (): string => readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** A thread for each answer that occurs, and one that was never answered. */
const threadSamples = ({ recommendations }: Library): Library['recommendations']['all'] => [
  ...ANSWERS.flatMap((answer) => recommendations.all.find(({ said }) => said?.answer === answer) ?? []),
  ...recommendations.all.filter(({ said }) => !said).slice(0, 1),
];

/** A series for each kind of chart, and one without. */
const seriesSamples = ({ series }: Library): Series[] =>
  (['line', 'bars', 'none'] as const).flatMap((type) => series.all.find((one) => planChart(one).type === type) ?? []);

function briefingSamples(library: Library, briefing: Briefing) {
  const { plainTerms, easyReadTerms, plainNotes, easyRead } = briefingView(library, briefing);
  const rows = library.briefings.all.flatMap((one) =>
    briefingView(library, one).easyRead.sections.flatMap((section) => section.rows),
  );
  const isPeople = ({ picture }: (typeof rows)[number]): boolean => picture.type === 'people';
  return {
    briefing,
    rows: [...easyRead.opening.slice(0, 1), ...rows.filter(({ lines }) => lines.length > 1).slice(0, 1)],
    people: rows.filter(isPeople).slice(0, 2),
    terms: plainTerms.slice(0, 3),
    easyReadTerms: easyReadTerms.filter(({ id }) => !plainTerms.slice(0, 3).some((term) => term.id === id)).slice(0, 3),
    // The page has these two places of its own, to which the notes lead back.
    notes: plainNotes
      .slice(0, 2)
      .map((note, at) => ({ ...note, anchors: at === 0 ? ['note-place-1', 'note-place-2'] : ['note-place-3'] })),
    session: sessionView(library, briefing),
    paper: plainPaper(library, briefing)
      .sections.flatMap(({ blocks }) => blocks)
      // Sources are numbered, and the numbers lead to a list that this page does not have.
      .filter(
        (block) => ['paragraph', 'list', 'thread'].includes(block.type) && !JSON.stringify(block).includes('"cite"'),
      )
      .slice(0, 3),
  };
}

/** One guide; none while the library has too little to show every part: no briefing, no request or promise, or dates of one year. */
export function styleGuides(library: Library): ReturnType<typeof styleGuide>[] {
  const { briefings, recommendations, promises, figures, series } = library;
  const hasAll = [briefings, recommendations, promises, figures, series].every(({ all }) => all.length > 0);
  return hasAll && timelineViews(library).whole.happened.length > 1 ? [styleGuide(library)] : [];
}

/** The samples of every component. States that the records do not have are made by the page from plain words. */
export function styleGuide(library: Library) {
  const css = readTokensFile();
  const { figures, promises, timeline } = library;
  const years = timelineViews({ ...library, timeline }).whole.happened;
  const people = sample(figures.all, ({ outOf }) => outOf !== undefined);
  return {
    colours: colourPairs(css),
    sizes: sizeTokens(css),
    longWord: LONG_WORD,
    answers: Object.values(ANSWER_WORDS),
    states: Object.values(STATE_WORDS),
    threads: threadSamples(library),
    promises: sample(promises.all, ({ updates }) => updates.length > 1),
    promiseList: promises.all.slice(0, 3),
    figures: [
      ...people,
      ...sample(figures.all, ({ id, doNotCompareWith }) => doNotCompareWith.length > 0 && id !== people[0]?.id),
    ],
    series: seriesSamples(library),
    years: [years.slice(0, 1), years.slice(1, 2)],
    ...library.briefings.all.slice(0, 1).map((briefing) => briefingSamples(library, briefing))[0],
  };
}
