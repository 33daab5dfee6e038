/** Owns the tables of what councils in England spend on children's social care. */
import type { z } from 'zod';
import type { seriesSchema } from '../../src/model/schemas/figure.ts';

export default [
  {
    id: 'council-spending',
    title: 'What councils spent on children’s social care each year',
    shows:
      'With price rises taken out, spending fell once, and then stayed the same or rose. Over that time the Government’s money for councils fell, measured in the same way.',
    unit: 'pounds',
    scale: 'billions',
    rowLabel: 'Financial year',
    who: 'All councils in England together',
    topics: ['money'],
    columns: ['In the money of that year', 'With price rises taken out, in prices of 2022 to 2023'],
    rows: [
      { label: '2010 to 2011', values: [6.65, 8.66] },
      { label: '2011 to 2012', values: [6.42, 8.21] },
      { label: '2012 to 2013', values: [6.61, 8.31] },
      { label: '2013 to 2014', values: [6.92, 8.51] },
      { label: '2014 to 2015', values: [8.09, 9.85], breakBefore: true },
      { label: '2015 to 2016', values: [8.3, 10.03] },
      { label: '2016 to 2017', values: [8.48, 10.03] },
      { label: '2017 to 2018', values: [8.84, 10.3] },
      { label: '2018 to 2019', values: [9.38, 10.73] },
      { label: '2019 to 2020', values: [9.93, 11.07] },
      { label: '2020 to 2021', values: [10.5, 11.39] },
      { label: '2021 to 2022', values: [11.27, 11.91] },
    ],
    breakNote:
      'From this year on, services to young people are counted too. So the years before it cannot be compared with the years after it.',
    cites: [
      { source: 'commons-library-2023', section: '1.3', page: '10 to 11' },
      { source: 'council-spending-2023', table: '1a' },
      { source: 'gdp-deflator-2023' },
      { source: 'nao-council-finances-2018' },
    ],
  },
  {
    id: 'council-spending-yearly-change',
    title: 'How much councils’ spending on children’s social care changed each year',
    shows: 'Councils spent less in the first year that can be compared. In the later ones they spent as much or more.',
    unit: 'percent',
    rowLabel: 'Financial year',
    who: 'All councils in England together',
    topics: ['money'],
    columns: ['Change from the year before, with price rises taken out'],
    rows: [
      { label: '2010 to 2011', values: [null] },
      { label: '2011 to 2012', values: [-5.2] },
      { label: '2012 to 2013', values: [1.2] },
      { label: '2013 to 2014', values: [2.5] },
      { label: '2014 to 2015', values: [null], breakBefore: true },
      { label: '2015 to 2016', values: [1.8] },
      { label: '2016 to 2017', values: [0] },
      { label: '2017 to 2018', values: [2.6] },
      { label: '2018 to 2019', values: [4.1] },
      { label: '2019 to 2020', values: [3.2] },
      { label: '2020 to 2021', values: [2.9] },
      { label: '2021 to 2022', values: [4.5] },
    ],
    breakNote:
      'From this year on, services to young people are counted too. So no change from the year before can be given.',
    signNote: 'A minus sign means that councils spent less than the year before.',
    cites: [
      { source: 'commons-library-2023', section: '1.3', page: '10 to 11' },
      { source: 'council-spending-2023', table: '1a' },
      { source: 'gdp-deflator-2023' },
    ],
  },
  {
    id: 'spending-per-child',
    title: 'What some councils spent for each child',
    shows:
      'The three areas that spent most for each child, the average, and the three that spent least. Our source leaves out the City of London, where few children live. Councils report their spending in different ways, so be careful when you compare them.',
    unit: 'pounds',
    rowLabel: 'Area',
    who: 'Spending on children’s services for each child aged 0 to 18, in the financial year 2022 to 2023 as our source says',
    topics: ['money'],
    columns: ['Spending for each child'],
    rows: [
      { label: 'Islington', values: [2408] },
      { label: 'Blackpool', values: [2235] },
      { label: 'Kensington and Chelsea', values: [1869] },
      { label: 'Average for England', values: [909] },
      { label: 'Essex', values: [577] },
      { label: 'North Yorkshire', values: [458] },
      { label: 'Slough', values: [50] },
    ],
    cites: [
      { source: 'commons-library-2023', section: '1.3', page: '12' },
      { source: 'council-spending-by-area-2023', table: 'RO3' },
      { source: 'population-estimates-2022' },
      { source: 'lga-making-sense-2018' },
    ],
  },
] satisfies z.input<typeof seriesSchema>[];
