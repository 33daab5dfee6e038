import { describe, expect, test } from 'vitest';
import type { RawContent } from '../../../src/model/check-records.ts';
import { complaint, edit, editBriefing, editPlain, list, tinyBriefing } from './tiny.ts';

interface BrokenSite {
  broken: string;
  change: (content: RawContent) => void;
  /** The problem as it is printed after "There is 1 problem in the content." */
  says: string[];
}

const LONG_LINE =
  'You can come to the playground and play on the new swings with your friends and all of your family on each day of the week if it is dry.';

const BROKEN: BrokenSite[] = [
  {
    broken: 'an unknown id',
    change: (c) => edit(c, 'responses', 'yes-to-swings', ['promises', 0], 'new-swing'),
    says: [
      '1. _data/responses.ts, record `yes-to-swings`, field `promises[0]`',
      '   Found: the unknown id "new-swing"',
      '   Expected: the id of a record in _data/promises.ts',
      '   Try: "new-swings"',
    ],
  },
  {
    broken: 'an unknown id that is like no other',
    change: (c) => edit(c, 'recommendations', 'more-swings', ['topic'], 'zebra'),
    says: [
      '1. _data/recommendations.ts, record `more-swings`, field `topic`',
      '   Found: the unknown id "zebra"',
      '   Expected: the id of a record in _data/topics.ts',
      '   Try: add the record to _data/topics.ts',
    ],
  },
  {
    broken: 'a source that is not in the list of sources',
    change: (c) => edit(c, 'timeline', 'town-answered', ['cites', 0, 'source'], 'town-leter'),
    says: [
      '1. _data/timeline.ts, record `town-answered`, field `cites[0].source`',
      '   Found: the unknown id "town-leter"',
      '   Expected: the id of a record in _data/sources.ts',
      '   Try: "town-letter"',
    ],
  },
  {
    broken: 'a day that is in no calendar',
    change: (c) => edit(c, 'timeline', 'town-answered', ['date'], '2023-02-30'),
    says: [
      '1. _data/timeline.ts, record `town-answered`, field `date`',
      '   Found: "2023-02-30"',
      '   Expected: a real date as YYYY-MM-DD, YYYY-MM, YYYY-spring (or summer, autumn, winter) or YYYY',
    ],
  },
  {
    broken: 'a misspelled field',
    change: (c) => edit(c, 'promises', 'new-swings', ['dedline'], '2024'),
    says: [
      '1. _data/promises.ts, record `new-swings`',
      '   Found: the unknown field `dedline`',
      '   Expected: only the fields `id`, `by`, `made`, `title`, `text`, `strength`, `mission`, `topic`, `figures`, `deadline`, `cites`, `updates`',
      '   Try: did you mean `deadline`?',
    ],
  },
  {
    broken: 'a field that is like no other, deep inside a record',
    change: (c) => edit(c, 'series', 'visits', ['rows', 0, 'zebra'], true),
    says: [
      '1. _data/series.ts, record `visits`, field `rows[0]`',
      '   Found: the unknown field `zebra`',
      '   Expected: only the fields `label`, `values`, `breakBefore`',
      '   Try: remove it, or add it to the schema in src/model/schemas/',
    ],
  },
  {
    broken: 'a chart of a row that is not there',
    change: (c) => edit(c, 'series', 'visits', ['chartRow'], 'Frist year'),
    says: [
      '1. _data/series.ts, record `visits`, field `chartRow`',
      '   Found: "Frist year"',
      '   Expected: the label of one of its rows',
      '   Try: "First year"',
    ],
  },
  {
    broken: 'people to count that are not the percentage',
    change: (c) => edit(c, 'figures', 'children-who-swing', ['outOf'], { count: 3, of: 5 }),
    says: [
      '1. _data/figures.ts, record `children-who-swing`, field `outOf`',
      '   Found: 3 out of 5',
      '   Expected: 2 out of 5, which is 40% rounded',
    ],
  },
  {
    broken: 'more people to count than a reader can',
    change: (c) => edit(c, 'figures', 'children-who-swing', ['outOf'], { count: 12, of: 30 }),
    says: [
      '1. _data/figures.ts, record `children-who-swing`, field `outOf.of`',
      '   Found: 30',
      '   Expected: the size of a group that can be counted: 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100',
    ],
  },
  {
    broken: 'an Easy Read row that shows people of a figure without any',
    change: (c) => {
      editBriefing(c, 'easyRead', ['sections', 0, 'rows', 0, 'picture'], undefined);
      editBriefing(c, 'easyRead', ['sections', 0, 'rows', 0, 'people'], 'children-who-swing');
    },
    says: [
      '1. src/content/briefings/tiny/easy-read.ts, record `tiny`, field `sections[0].rows[0].people`',
      '   Found: "children-who-swing", which has no `outOf`',
      '   Expected: a figure that says how many people out of how many',
      '   Try: give the figure an `outOf`, or the row a `picture`',
    ],
  },
  {
    broken: 'an Easy Read row that shows people and does not say how many',
    change: (c) => {
      edit(c, 'figures', 'children-who-swing', ['outOf'], { count: 2, of: 5 });
      editBriefing(c, 'easyRead', ['opening', 0, 'picture'], undefined);
      editBriefing(c, 'easyRead', ['opening', 0, 'people'], 'children-who-swing');
    },
    says: [
      '1. src/content/briefings/tiny/easy-read.ts, record `tiny`, field `opening[0].people`',
      '   Found: "children-who-swing", and lines without it',
      '   Expected: lines that say the figure that the picture shows',
      '   Try: write [[figure:children-who-swing]] in one of its lines',
    ],
  },
  {
    broken: 'an Easy Read row that shows people of an unknown figure',
    change: (c) => {
      editBriefing(c, 'easyRead', ['opening', 0, 'picture'], undefined);
      editBriefing(c, 'easyRead', ['opening', 0, 'people'], 'children-who-swim');
    },
    says: [
      '1. src/content/briefings/tiny/easy-read.ts, record `tiny`, field `opening[0].people`',
      '   Found: the unknown id "children-who-swim"',
      '   Expected: the id of a record in _data/figures.ts',
      '   Try: "children-who-swing"',
    ],
  },
  {
    broken: 'an Easy Read row without a picture',
    change: (c) => editBriefing(c, 'easyRead', ['opening', 0, 'picture'], undefined),
    says: [
      '1. src/content/briefings/tiny/easy-read.ts, record `tiny`, field `opening[0].picture`',
      '   Found: nothing',
      '   Expected: one picture: its meaning as `picture`, or a figure as `people`, and not both',
    ],
  },
  {
    broken: 'an Easy Read row with a picture and people',
    change: (c) => editBriefing(c, 'easyRead', ['opening', 0, 'people'], 'children-who-swing'),
    says: [
      '1. src/content/briefings/tiny/easy-read.ts, record `tiny`, field `opening[0].picture`',
      '   Found: "letter"',
      '   Expected: one picture: its meaning as `picture`, or a figure as `people`, and not both',
    ],
  },
  {
    broken: 'an Easy Read row whose people have a second text alternative',
    change: (c) => {
      editBriefing(c, 'easyRead', ['opening', 0, 'picture'], undefined);
      editBriefing(c, 'easyRead', ['opening', 0, 'people'], 'children-who-swing');
      editBriefing(c, 'easyRead', ['opening', 0, 'alt'], 'Some people');
    },
    says: [
      '1. src/content/briefings/tiny/easy-read.ts, record `tiny`, field `opening[0].alt`',
      '   Found: "Some people"',
      '   Expected: nothing beside `people`, which says itself how many are counted',
    ],
  },
  {
    broken: 'a number without any source',
    change: (c) => edit(c, 'figures', 'swing-money', ['cites'], undefined),
    says: [
      '1. _data/figures.ts, record `swing-money`, field `cites`',
      '   Found: nothing',
      '   Expected: at least one source, with the place in it',
      '   Try: fill it in: Where it is given.',
    ],
  },
  {
    broken: 'a number with an empty list of sources',
    change: (c) => edit(c, 'figures', 'swing-money', ['cites'], []),
    says: [
      '1. _data/figures.ts, record `swing-money`, field `cites`',
      '   Found: an empty list',
      '   Expected: at least one source, with the place in it',
    ],
  },
  {
    broken: 'a number written as text',
    change: (c) => edit(c, 'figures', 'swing-money', ['value'], '12,500'),
    says: ['1. _data/figures.ts, record `swing-money`, field `value`', '   Found: "12,500"', '   Expected: a number'],
  },
  {
    broken: 'an Easy Read line of 30 words',
    change: (c) => editBriefing(c, 'easyRead', ['sections', 1, 'rows', 1, 'lines', 0], LONG_LINE),
    says: [
      '1. src/content/briefings/tiny/easy-read.ts, section "answered", row 2, line 1',
      `   Found: This sentence has 30 words; the most in Easy Read is 15. The words: "${LONG_LINE}"`,
      '   Expected: Never write a sentence of more than 15 words. (rule E-2)',
      '   Try: Say one idea here, and give the rest a line of its own.',
    ],
  },
  {
    broken: 'a picture without a credit line',
    change: (c) => edit(c, 'pictures', 'letter', ['credit'], undefined),
    says: [
      '1. _data/pictures.ts, record `letter`, field `credit`',
      '   Found: nothing',
      '   Expected: a text',
      '   Try: fill it in: The credit line that we print for it.',
    ],
  },
  {
    broken: 'an id used twice',
    change: (c) => list(c, 'figures').push(structuredClone(list(c, 'figures')[0]) as Record<string, unknown>),
    says: [
      '1. _data/figures.ts, record `swing-money`, field `id`',
      '   Found: "swing-money" twice, as records number 1 and 3',
      '   Expected: an id that no other record of its collection has',
      '   Try: give one of them another id, or remove one',
    ],
  },
  {
    broken: 'a record without an id, although others refer to it',
    change: (c) => edit(c, 'topics', 'play', ['id'], undefined),
    says: [
      '1. _data/topics.ts, record `number 1, without an id`, field `id`',
      '   Found: nothing',
      '   Expected: a text',
      '   Try: fill it in: Its id.',
    ],
  },
  {
    broken: 'a record with a fault, although others refer to it',
    change: (c) => edit(c, 'topics', 'play', ['name'], ' '),
    says: ['1. _data/topics.ts, record `play`, field `name`', '   Found: " "', '   Expected: some words'],
  },
  {
    broken: 'a file of records that exports no list',
    change: (c) => {
      c.collections.topics = [{ file: '_data/topics.ts', records: undefined }];
    },
    says: [
      '1. _data/topics.ts',
      '   Found: nothing',
      '   Expected: a list of records as its default export',
      '   Try: export default [ … ];',
    ],
  },
  {
    broken: 'an id with capitals and spaces',
    change: (c) => edit(c, 'consultations', 'opening-hours', ['id'], 'Opening hours'),
    says: [
      '1. _data/consultations.ts, record `Opening hours`, field `id`',
      '   Found: "Opening hours"',
      '   Expected: an id: lower-case letters, digits and single hyphens, such as "staying-close-law"',
    ],
  },
  {
    broken: 'an unknown reference in plain.md',
    change: (c) => editPlain(c, '[[figure:children-who-swing]]', '[[figure:children-who-swim]]'),
    says: [
      '1. src/content/briefings/tiny/plain.md:5',
      '   Found: the unknown id "children-who-swim"',
      '   Expected: the id of a record in _data/figures.ts',
      '   Try: "children-who-swing"',
    ],
  },
  {
    broken: 'a reference in plain.md that runs over two lines, to an unknown record',
    change: (c) =>
      editPlain(c, '[[term:accessible-swing|accessible swing]]', '[[term:accessible|an accessible\nswing]]'),
    says: [
      '1. src/content/briefings/tiny/plain.md:6',
      '   Found: the unknown id "accessible"',
      '   Expected: the id of a record in _data/glossary.ts',
      '   Try: "accessible-swing"',
    ],
  },
  {
    broken: 'a reference without a colon',
    change: (c) => editPlain(c, '[[thread:more-swings]]', '[[thread more-swings]]'),
    says: [
      '1. src/content/briefings/tiny/plain.md:17',
      '   Found: "[[thread more-swings]]", which is not a whole reference',
      '   Expected: [[kind:id]] or [[kind:id|words to show]]',
      '   Try: check that it opens with [[ and closes with ]], and has no space before the colon',
    ],
  },
  {
    broken: 'a reference that closes with one bracket',
    change: (c) => editPlain(c, '[[term:town-council]] answered', '[[term:town-council] answered'),
    says: [
      '1. src/content/briefings/tiny/plain.md:1',
      '   Found: "[[term:town-council]", which is not a whole reference',
      '   Expected: [[kind:id]] or [[kind:id|words to show]]',
      '   Try: check that it opens with [[ and closes with ]], and has no space before the colon',
    ],
  },
  {
    broken: 'a reference in a record that never closes',
    change: (c) => edit(c, 'topics', 'play', ['summary'], 'Where the [[term:town-council lets you play.'),
    says: [
      '1. _data/topics.ts, record `play`, field `summary`',
      '   Found: "[[term:town-council", which is not a whole reference',
      '   Expected: [[kind:id]] or [[kind:id|words to show]]',
      '   Try: check that it opens with [[ and closes with ]], and has no space before the colon',
    ],
  },
  {
    broken: 'a reference that opens with one bracket',
    change: (c) => edit(c, 'topics', 'play', ['summary'], 'Where the [term:town-council]] lets you play.'),
    says: [
      '1. _data/topics.ts, record `play`, field `summary`',
      '   Found: "term:town-council]]", which is not a whole reference',
      '   Expected: [[kind:id]] or [[kind:id|words to show]]',
      '   Try: check that it opens with [[ and closes with ]], and has no space before the colon',
    ],
  },
  {
    broken: 'a reference of an unknown kind',
    change: (c) => editPlain(c, '[[month:town-answered]]', '[[moth:town-answered]]'),
    says: [
      '1. src/content/briefings/tiny/plain.md:13',
      '   Found: "[[moth:town-answered]]", of the unknown kind "moth"',
      '   Expected: one of the kinds figure, date, month, year, name, checked, term, cite, to, thread, answers, promise, request, series',
      '   Try: "month"',
    ],
  },
  {
    broken: 'a marker that names no collection',
    change: (c) => editPlain(c, '[[cite:recommendations/more-swings]]', '[[cite:more-swings]]'),
    says: [
      '1. src/content/briefings/tiny/plain.md:6',
      '   Found: "[[cite:more-swings]]", which does not name a collection and an id',
      '   Expected: both, with a slash between them, such as [[cite:promises/bursary]]',
    ],
  },
  {
    broken: 'a link to an unknown collection',
    change: (c) => editPlain(c, '[[to:missions/town-play|', '[[to:mission/town-play|'),
    says: [
      '1. src/content/briefings/tiny/plain.md:15',
      '   Found: the unknown collection "mission"',
      '   Expected: one of licences, sources, topics, timeline, missions, recommendations, responses, promises, figures, series, reactions, consultations, glossary, pictures, help, briefings, exceptions',
      '   Try: "missions"',
    ],
  },
  {
    broken: 'a link to a record that has no page',
    change: (c) => editPlain(c, '[[to:missions/town-play|', '[[to:pictures/slide|'),
    says: [
      '1. src/content/briefings/tiny/plain.md:15',
      '   Found: [[to:pictures/slide]] links to a record that has no page',
      '   Expected: words that can be shown in this version',
    ],
  },
  {
    broken: 'a source without the place in it',
    change: (c) => edit(c, 'recommendations', 'more-swings', ['cites', 0, 'page'], undefined),
    says: [
      '1. _data/recommendations.ts, record `more-swings`, field `cites[0]`',
      '   Found: "playground-report" without a place in it',
      '   Expected: the place: page or section',
      "   Try: { source: 'playground-report', page: '…' }",
    ],
  },
  {
    broken: 'a kind of place that the source does not have',
    change: (c) =>
      edit(c, 'promises', 'new-swings', ['updates', 0, 'cites', 0], { source: 'playground-report', column: '3' }),
    says: [
      '1. _data/promises.ts, record `new-swings`, field `updates[0].cites[0]`',
      '   Found: a column of "playground-report"',
      '   Expected: a place in it by page or section, the kinds that its record in _data/sources.ts lists',
    ],
  },
  {
    broken: 'a place in a source that has none',
    change: (c) => edit(c, 'promises', 'new-swings', ['cites', 0, 'page'], '3'),
    says: [
      '1. _data/promises.ts, record `new-swings`, field `cites[0]`',
      '   Found: a page of "town-letter"',
      '   Expected: no place: its record in _data/sources.ts lists none',
    ],
  },
  {
    broken: 'a source that we did not see, and nobody who cites it',
    change: (c) => edit(c, 'sources', 'swing-count', ['citedBy'], undefined),
    says: [
      '1. _data/sources.ts, record `swing-count`, field `citedBy`',
      '   Found: nothing',
      '   Expected: the source that cites it, because `seen` is "as-cited"',
      '   Try: name that source by its id, or read this one and say "directly"',
    ],
  },
  {
    broken: 'a row of a table with too few numbers',
    change: (c) => edit(c, 'series', 'visits', ['rows', 1, 'values'], [1100]),
    says: [
      '1. _data/series.ts, record `visits`, field `rows[1].values`',
      '   Found: 1 number',
      '   Expected: 2, one for each column',
    ],
  },
  {
    broken: 'a typed amount in a record',
    change: (c) => edit(c, 'topics', 'play', ['summary'], 'The swings cost £12,500.'),
    says: [
      '1. _data/topics.ts, record `play`, field `summary`',
      '   Found: “£12,500” is typed by hand, so it can come to differ from the record.',
      '   Expected: Take each figure, date, age and amount from its record; never type one. (rule G-3)',
      '   Try: Refer to its record: [[figure:id]], [[date:id]], [[month:id]], [[year:id]] or [[name:id]].',
    ],
  },
  {
    broken: 'a bare pound sign in plain.md',
    change: (c) => editPlain(c, '- The town will pay [[figure:swing-money]].', '- The town will pay £.'),
    says: [
      '1. src/content/briefings/tiny/plain.md:12',
      '   Found: “£” is typed by hand, so it can come to differ from the record.',
      '   Expected: Take each figure, date, age and amount from its record; never type one. (rule G-3)',
      '   Try: Refer to its record: [[figure:id]], [[date:id]], [[month:id]], [[year:id]] or [[name:id]].',
    ],
  },
  {
    broken: 'a heading without an id',
    change: (c) => editPlain(c, ' {#answered}', ''),
    says: [
      '1. src/content/briefings/tiny/plain.md:10',
      '   Found: the heading "What the town said" without an id',
      '   Expected: an id that never changes, "## Words {#id}"',
      '   Try: ## What the town said {#what-the-town-said}',
    ],
  },
  {
    broken: 'a link written in Markdown',
    change: (c) =>
      editPlain(c, '[[to:missions/town-play|see what the town aims for]]', '[see its aims](https://town.example)'),
    says: [
      '1. src/content/briefings/tiny/plain.md:15',
      '   Found: a link written in Markdown, [see its aims](https://town.example)',
      '   Expected: a link to a record',
      '   Try: [[to:sources/id|words]]',
    ],
  },
  {
    broken: 'a briefing without plain words',
    change: (c) => {
      for (const briefing of c.briefings) briefing.plain = '\n';
    },
    says: [
      '1. src/content/briefings/tiny/plain.md, record `tiny`',
      '   Found: no words',
      '   Expected: the plain English words of the briefing',
    ],
  },
  {
    broken: 'a value that is not one of those allowed',
    change: (c) => edit(c, 'responses', 'yes-to-swings', ['answer'], 'acepted'),
    says: [
      '1. _data/responses.ts, record `yes-to-swings`, field `answer`',
      '   Found: "acepted"',
      '   Expected: one of "accepted", "accepted-in-part", "exploring", "rejected", "no-direct-answer"',
      '   Try: "accepted"',
    ],
  },
  {
    broken: 'no value where one of several is allowed',
    change: (c) => edit(c, 'responses', 'yes-to-swings', ['answer'], undefined),
    says: [
      '1. _data/responses.ts, record `yes-to-swings`, field `answer`',
      '   Found: nothing',
      '   Expected: one of "accepted", "accepted-in-part", "exploring", "rejected", "no-direct-answer"',
      '   Try: fill it in: What was said, by the rules of the status page.',
    ],
  },
  {
    broken: 'news of a promise without a source',
    change: (c) => edit(c, 'promises', 'new-swings', ['updates', 0, 'cites'], undefined),
    says: [
      '1. _data/promises.ts, record `new-swings`, field `updates[0].cites`',
      '   Found: nothing',
      '   Expected: at least one source, with the place in it (only "nothing-found" needs none)',
    ],
  },
  {
    broken: 'a title of 77 characters',
    change: (c) =>
      editBriefing(
        c,
        'facts',
        ['title'],
        'What the town said about swings and slides and hours and all the other things',
      ),
    says: [
      '1. src/content/briefings/tiny/briefing.ts, record `tiny`, field `title`',
      '   Found: "What the town said about swings and slides and hours and all the other things"',
      '   Expected: 65 characters at most (rule L-8)',
    ],
  },
  {
    broken: 'an Easy Read row of two hard words',
    change: (c) =>
      editBriefing(
        c,
        'easyRead',
        ['sections', 0, 'rows', 1, 'lines', 1],
        'The [[term:town-council]] is asked for an accessible swing.',
      ),
    says: [
      '1. src/content/briefings/tiny/easy-read.ts, section "asked", row 2, line 1',
      '   Found: This row has 2 hard words; the most is 1. The words: "Children asked for an accessible swing. The town council is asked for an accessible swing."',
      '   Expected: Use 8 hard words at most in a piece, and 1 at most in a row. (rule E-7)',
      '   Try: Give each hard word a row of its own.',
    ],
  },
  {
    broken: 'Easy Read without an opening',
    change: (c) => editBriefing(c, 'easyRead', ['opening'], undefined),
    says: [
      '1. src/content/briefings/tiny/easy-read.ts, record `tiny`, field `opening`',
      '   Found: nothing',
      '   Expected: a list',
      '   Try: fill it in: The whole point, in 4 rows at most.',
    ],
  },
  {
    broken: 'an exception that nothing needs any more',
    change: (c) => edit(c, 'promises', 'new-swings', ['text'], 'A lorry will bring the new swings.'),
    says: [
      '1. _data/exceptions.ts, record `swings-come-by-lorry`',
      '   Found: an exception to L-4 that nothing needs any more',
      '   Expected: "deliver" in _data/promises.ts record `new-swings`',
      '   Try: remove the exception',
    ],
  },
  {
    broken: 'a percentage in Easy Read without plainer words',
    change: (c) => edit(c, 'figures', 'children-who-swing', ['inWords'], undefined),
    says: [
      '1. src/content/briefings/tiny/easy-read.ts, section "asked", row 1, line 1',
      '   Found: figure "children-who-swing" is a percentage and needs "inWords" before Easy Read can use it (rule E-13)',
      '   Expected: words that can be shown in this version',
    ],
  },
  {
    broken: 'a block of a page in the words of a record',
    change: (c) => edit(c, 'glossary', 'town-council', ['easyRead', 0], 'See [[thread:more-swings]].'),
    says: [
      '1. _data/glossary.ts, record `town-council`, field `easyRead[0]`',
      '   Found: [[thread:more-swings]] must stand alone, as a paragraph of its own in plain.md',
      '   Expected: words that can be shown in Easy Read',
    ],
  },
  {
    broken: 'the official name of an event that has none',
    change: (c) => edit(c, 'timeline', 'report-published', ['officialName'], undefined),
    says: [
      '1. src/content/briefings/tiny/plain.md:5',
      '   Found: timeline event "report-published" has no "officialName" to show',
      '   Expected: words that can be shown in this version',
    ],
  },
  {
    broken: 'a phone number that is no address',
    change: (c) => edit(c, 'help', 'play-line', ['tel'], '0800 000 000'),
    says: [
      '1. _data/help.ts, record `play-line`, field `tel`',
      '   Found: "0800 000 000"',
      '   Expected: a telephone number, such as tel:08001111',
    ],
  },
  {
    broken: 'two answers to one request on one day',
    change: (c) => edit(c, 'responses', 'yes-to-swings', ['date'], '2023-09-12'),
    says: [
      '1. _data/responses.ts, record `first-answer`, field `to`',
      '   Found: "more-swings", which "yes-to-swings" answers on the same day',
      '   Expected: one answer to a recommendation on one day',
    ],
  },
  {
    broken: 'two missions of one family with one number',
    change: (c) => edit(c, 'missions', 'panel-play', ['family'], 'government-2023'),
    says: [
      '1. _data/missions.ts, record `town-play`, field `number`',
      '   Found: 1, which "panel-play" has too',
      '   Expected: a number that no other mission of its family has',
    ],
  },
  {
    broken: 'a number that is not whole',
    change: (c) => edit(c, 'missions', 'panel-play', ['number'], 1.5),
    says: ['1. _data/missions.ts, record `panel-play`, field `number`', '   Found: 1.5', '   Expected: a whole number'],
  },
  {
    broken: 'a number that is too large',
    change: (c) => edit(c, 'missions', 'panel-play', ['number'], 12),
    says: ['1. _data/missions.ts, record `panel-play`, field `number`', '   Found: 12', '   Expected: at most 9'],
  },
  {
    broken: 'a briefing whose id is not the name of its folder',
    change: (c) => editBriefing(c, 'facts', ['id'], 'teeny'),
    says: [
      '1. src/content/briefings/tiny/briefing.ts, record `tiny`, field `id`',
      '   Found: "teeny"',
      '   Expected: "tiny", the name of its folder',
    ],
  },
  {
    broken: 'a site without a name',
    change: (c) => {
      c.site = { ...(c.site as object), name: undefined };
    },
    says: [
      '1. _data/site.ts, field `name`',
      '   Found: nothing',
      '   Expected: a text',
      '   Try: fill it in: The name of the site.',
    ],
  },
  {
    broken: 'a character that turns words around',
    change: (c) => edit(c, 'promises', 'new-swings', ['title'], 'New \u202Esgniws'),
    says: [
      '1. _data/promises.ts, record `new-swings`, field `title`',
      '   Found: "New <U+202E>sgniws"',
      '   Expected: one line of characters that can be seen, without U+202E (a character that nobody sees and that turns words around)',
      '   Try: delete it with the letters beside it, and type those again',
    ],
  },
  {
    broken: 'a letter that was lost in another encoding',
    change: (c) => editBriefing(c, 'easyRead', ['opening', 0, 'lines', 0], 'It cost \uFFFD5.'),
    says: [
      '1. src/content/briefings/tiny/easy-read.ts, record `tiny`, field `opening[0].lines[0]`',
      '   Found: "It cost <U+FFFD>5."',
      '   Expected: one line of characters that can be seen, without U+FFFD (a sign that a letter was lost: the file was saved in another encoding than UTF-8)',
      '   Try: delete it with the letters beside it, and type those again',
    ],
  },
  {
    broken: 'an id that Windows keeps for a device',
    change: (c) => edit(c, 'exceptions', 'swings-come-by-lorry', ['id'], 'nul'),
    says: [
      '1. _data/exceptions.ts, record `nul`, field `id`',
      '   Found: "nul"',
      '   Expected: an id that can name a file on every system, and not a name that Windows keeps for a device, so that no file can have it there',
      '   Try: another word, or more than one: "nul-1"',
    ],
  },
  {
    broken: 'an id that is too long for names of files',
    change: (c) => edit(c, 'exceptions', 'swings-come-by-lorry', ['id'], 'a'.repeat(81)),
    says: [
      `1. _data/exceptions.ts, record \`${'a'.repeat(81)}\`, field \`id\``,
      `   Found: "${'a'.repeat(77)}…"`,
      '   Expected: an id of 80 letters at most',
    ],
  },
  {
    broken: 'an address that runs a script',
    change: (c) => edit(c, 'sources', 'playground-report', ['address'], 'javascript:alert(1)'),
    says: [
      '1. _data/sources.ts, record `playground-report`, field `address`',
      '   Found: "javascript:alert(1)"',
      '   Expected: a whole address of the web, such as https://www.gov.uk/, with other characters written as in "%20"',
    ],
  },
  {
    broken: 'an address that looks like that of another site',
    change: (c) => edit(c, 'sources', 'playground-report', ['address'], 'https://www.gov.uk@bad.example/'),
    says: [
      '1. _data/sources.ts, record `playground-report`, field `address`',
      '   Found: "https://www.gov.uk@bad.example/"',
      '   Expected: a whole address of the web, such as https://www.gov.uk/, with other characters written as in "%20"',
    ],
  },
  {
    broken: 'an address of the site that no other can be added to',
    change: (c) => ((c.site as Record<string, unknown>)['address'] = 'https://tiny.example/#top'),
    says: [
      '1. _data/site.ts, field `address`',
      '   Found: "https://tiny.example/#top"',
      '   Expected: an address that others can be added to: without "/" at its end, and without "?" or "#"',
    ],
  },
  {
    broken: 'an address for mail that brings a message of its own',
    change: (c) => ((c.site as Record<string, unknown>)['email'] = 'mailto:a@b.example?bcc=c@d.example'),
    says: [
      '1. _data/site.ts, field `email`',
      '   Found: "mailto:a@b.example?bcc=c@d.example"',
      '   Expected: an address for mail, such as mailto:name@example.org',
    ],
  },
  {
    broken: 'a topic whose page would be that of all tables',
    change: (c) => list(c, 'topics').push({ ...structuredClone(list(c, 'topics')[0]), id: 'tables' }),
    says: [
      '1. _data/topics.ts, record `tables`, field `id`',
      '   Found: "tables", which names the page of tables of numbers already',
      '   Expected: an id of its own: files of the site are named for it',
      '   Try: give it another id',
    ],
  },
  {
    broken: 'a briefing whose files would be those of another in Easy Read',
    change: (c) =>
      void (c.briefings = ['tiny', 'tiny-easy-read'].map((slug) => {
        const copy = structuredClone(tinyBriefing(c));
        (copy.facts as Record<string, unknown>)['id'] = slug;
        return { ...copy, slug, folder: `src/content/briefings/${slug}` };
      })),
    says: [
      '1. src/content/briefings/tiny-easy-read/briefing.ts, record `tiny-easy-read`, field `id`',
      '   Found: "tiny-easy-read", which names files of the Easy Read version of the briefing "tiny" already',
      '   Expected: an id of its own: files of the site are named for it',
      '   Try: give it, and its folder, another name',
    ],
  },
  {
    broken: 'two names of one who asked, whose pages would be one',
    change: (c) => edit(c, 'recommendations', 'longer-hours', ['by'], 'Playground-Panel'),
    says: [
      '1. _data/recommendations.ts, record `longer-hours`, field `by`',
      '   Found: "Playground-Panel"',
      '   Expected: a name that differs from "Playground Panel" in its letters: the page of both would be "playground-panel"',
      '   Try: if they are the same, write "Playground Panel" here too',
    ],
  },
  {
    broken: 'a name of which no address can be made',
    change: (c) => edit(c, 'promises', 'safety-check', ['by'], '日本'),
    says: [
      '1. _data/promises.ts, record `safety-check`, field `by`',
      '   Found: "日本"',
      '   Expected: a name of which an address can be made, and not one that has no letter from a to z and no digit',
    ],
  },
];

describe('one broken thing is named with its place, what it is, what it should be, and what to try', () => {
  test('the tiny site itself has no problem', async () => {
    expect(await complaint(() => undefined)).toBe('no problem');
  });

  test.each(BROKEN)('$broken', async ({ change, says }) => {
    expect(await complaint(change)).toBe(['There is 1 problem in the content.', '', ...says].join('\n'));
  });
});

describe('several broken things', () => {
  test('in the records are all named in one numbered text, without a stack trace', async () => {
    const message = await complaint((c) => {
      edit(c, 'timeline', 'town-answered', ['date'], '2023-02-30');
      edit(c, 'promises', 'new-swings', ['dedline'], '2024');
      edit(c, 'figures', 'children-who-swing', ['unit'], 'per cent');
      edit(c, 'series', 'visits', ['rows', 0, 'values'], [1, 2, 3]);
      editPlain(c, '[[answers:play]]', '[[answers:plays]]');
    });
    expect(message).toBe(
      [
        'There are 5 problems in the content.',
        '',
        '1. _data/timeline.ts, record `town-answered`, field `date`',
        '   Found: "2023-02-30"',
        '   Expected: a real date as YYYY-MM-DD, YYYY-MM, YYYY-spring (or summer, autumn, winter) or YYYY',
        '',
        '2. _data/promises.ts, record `new-swings`',
        '   Found: the unknown field `dedline`',
        '   Expected: only the fields `id`, `by`, `made`, `title`, `text`, `strength`, `mission`, `topic`, `figures`, `deadline`, `cites`, `updates`',
        '   Try: did you mean `deadline`?',
        '',
        '3. _data/figures.ts, record `children-who-swing`, field `unit`',
        '   Found: "per cent"',
        '   Expected: one of "pounds", "percent", "people", "years-old", "years", "count"',
        '   Try: "percent"',
        '',
        '4. src/content/briefings/tiny/plain.md:8',
        '   Found: the unknown id "plays"',
        '   Expected: the id of a record in _data/topics.ts',
        '   Try: "play"',
        '',
        '5. _data/series.ts, record `visits`, field `rows[0].values`',
        '   Found: 3 numbers',
        '   Expected: 2, one for each column',
      ].join('\n'),
    );
    expect(message).not.toMatch(/^\s+at /m);
  });

  test('that cannot be shown are named together, in records and in both versions', async () => {
    const message = await complaint((c) => {
      edit(c, 'topics', 'play', ['summary'], 'See [[answers:play]].');
      edit(c, 'timeline', 'report-published', ['officialName'], undefined);
      edit(c, 'figures', 'children-who-swing', ['inWords'], undefined);
    });
    expect(message.match(/^\d+\. .+/gm)).toEqual([
      '1. _data/topics.ts, record `play`, field `summary`',
      '2. src/content/briefings/tiny/plain.md:5',
      '3. src/content/briefings/tiny/easy-read.ts, section "asked", row 1, line 1',
    ]);
  });

  test('in the words are all named together', async () => {
    const message = await complaint((c) => {
      edit(c, 'topics', 'play', ['summary'], 'Children need a robust playground.');
      editPlain(c, 'We checked up to', 'We checked, in order to be sure, up to');
    });
    expect(message.match(/Found: .+/g)).toEqual([
      'Found: “robust” is on the list of words to avoid.',
      'Found: “in order to” is on the list of words to avoid.',
    ]);
    expect(message).toContain('There are 2 problems');
  });
});
