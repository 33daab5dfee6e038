/** Owns the published sets of numbers: figures, tables, and the numbers of the tables one by one. */
import { FIGURE_UNITS, PRECISIONS, seriesSchema } from '../../model/schemas/figure.ts';
import { formatFigureAsGiven } from '../../render/numbers.ts';
import { recordPath } from '../../render/paths.ts';
import { dataSet, onSite, plainSpaces, plainText, plainTextOr, sourcePlaces } from '../data-set.ts';
import {
  choice,
  idOf,
  idsOf,
  maybe,
  number,
  ownId,
  page,
  sources,
  text,
  texts,
  wholeNumber,
  yesOrNo,
} from '../fields.ts';

const UNIT =
  'What the number counts: pounds sterling, percent (40 is 40%), people, years of age, years, or other things.';

export const figures = dataSet({
  id: 'figures',
  title: 'Figures',
  description: 'Every number, amount and age that the briefings use.',
  list: '/figures/',
  fields: {
    id: ownId(),
    value: number('The number itself, in whole units: 3000 pounds, and not 3 thousand.'),
    unit: choice(FIGURE_UNITS, UNIT),
    precision: choice(PRECISIONS, 'How exact the source is. “more-than” with 100 means more than 100.'),
    words: text('The figure as the site writes it, such as “about £3,000”.'),
    counted: maybe(text('The thing that is counted, such as “jobs”, when the unit does not say it.')),
    about: text('What it measures.'),
    period: text('The time that it covers, in words.'),
    who: text('Who or what is counted.'),
    where: text('The place that it covers.'),
    release: maybe(text('The release of statistics that it comes from.')),
    inWords: maybe(text('A plainer way to say it, such as “about 1 in 4”.')),
    doNotCompareWith: idsOf('figures', 'Figures that look alike but count something else.'),
    topics: idsOf('topics', 'The topics that it belongs to.'),
    page: page(),
    sources: sources(),
  },
  records: (library) =>
    library.figures.all.map((figure) => ({
      id: figure.id,
      value: figure.value,
      unit: figure.unit,
      precision: figure.precision,
      words: plainSpaces(formatFigureAsGiven(figure)),
      counted: figure.noun ?? null,
      about: plainText(library, figure.about),
      period: figure.period,
      who: figure.who,
      where: figure.where,
      release: figure.release ?? null,
      inWords: figure.inWords ?? null,
      doNotCompareWith: figure.doNotCompareWith,
      topics: figure.topics,
      page: onSite(library, recordPath('figures', figure)),
      sources: sourcePlaces(figure.cites),
    })),
});

export const series = dataSet({
  id: 'series',
  title: 'Tables of numbers',
  description: 'What each table of numbers shows. Its numbers are in the set “series-values”.',
  list: '/figures/tables/',
  fields: {
    id: ownId(),
    title: text('What the numbers show.'),
    shows: text('The point, in one sentence.'),
    unit: choice(FIGURE_UNITS, UNIT),
    scale: choice(
      seriesSchema.shape.scale.unwrap().options,
      'What one unit of a number stands for, as in the source. “millions” with pounds: a 5 is 5 million pounds.',
    ),
    rowLabel: text('What the rows are, such as “Year”.'),
    columns: texts('The headings of the columns of numbers.'),
    who: maybe(text('Who or what is counted, when the title does not say it.')),
    where: text('The place that it covers.'),
    breakNote: maybe(text('Why numbers before and after a break cannot be compared.')),
    signNote: maybe(text('What a minus sign means here.')),
    topics: idsOf('topics', 'The topics that it belongs to.'),
    page: page(),
    sources: sources(),
  },
  records: (library) =>
    library.series.all.map((table) => ({
      id: table.id,
      title: table.title,
      shows: plainText(library, table.shows),
      unit: table.unit,
      scale: table.scale,
      rowLabel: table.rowLabel,
      columns: table.columns,
      who: table.who ?? null,
      where: table.where,
      breakNote: plainTextOr(library, table.breakNote),
      signNote: plainTextOr(library, table.signNote),
      topics: table.topics,
      page: onSite(library, recordPath('series', table)),
      sources: sourcePlaces(table.cites),
    })),
});

export const seriesValues = dataSet({
  id: 'series-values',
  title: 'Numbers of the tables',
  description: 'The numbers of all tables, one a record.',
  list: '/figures/tables/',
  fields: {
    id: ownId(),
    series: idOf('series', 'The table, which has the unit, the scale and the sources.'),
    row: text('The label of its row, such as a year.'),
    rowNumber: wholeNumber('The place of the row, from 1.'),
    column: text('The heading of its column.'),
    columnNumber: wholeNumber('The place of the column, from 1.'),
    value: maybe(number('The number, in the unit and scale of its table; nothing when the source gives none.')),
    breakBefore: yesOrNo('Whether the rows above cannot be compared with this one.'),
  },
  records: (library) =>
    library.series.all.flatMap(({ id, columns, rows }) =>
      rows.flatMap(({ label, values, breakBefore }, row) =>
        columns.map((column, at) => ({
          id: `${id}-${row + 1}-${at + 1}`,
          series: id,
          row: label,
          rowNumber: row + 1,
          column,
          columnNumber: at + 1,
          value: values[at] ?? null,
          breakBefore,
        })),
      ),
    ),
});
