/** Owns turning raw records into checked ones, and every rule that a single schema cannot say. */
import type { z } from 'zod';
import { SCHEMAS, type Records } from './schemas/index.ts';
import { COLLECTIONS, PLACE_KINDS, type Citation, type CollectionName } from './schemas/common.ts';
import { easyReadSchema, type EasyRead } from './schemas/briefing.ts';
import { searchWordsSchema, type SearchWords } from './schemas/search-words.ts';
import { siteSchema, type Site } from './schemas/site.ts';
import { wordsSchema, type Words } from './schemas/words.ts';
import { unfitCharacter } from './characters.ts';
import { cutOff } from './cut-off.ts';
import { descriptionAt, formatPath, knownKeys, visitFields } from './fields.ts';
import { findReferences, InlineSyntaxError, parseReference } from './inline.ts';
import { sessionProblems } from './check-sessions.ts';
import { outOfProblem } from './out-of.ts';
import { namePageProblems, takenIdProblems } from './taken-ids.ts';
import { anyOf, describeValue, nearest, type Problem } from './problems.ts';

export interface RawBriefing {
  slug: string;
  /** Folder, relative to the project, with forward slashes. */
  folder: string;
  facts: unknown;
  easyRead: unknown;
  plain: string;
}

/** One file of records of a collection, relative to the project, with forward slashes, and what it exports. */
export interface RawFile {
  file: string;
  records: unknown;
}

/** Everything as it was read, before any check. */
export interface RawContent {
  site: unknown;
  words: unknown;
  searchWords: unknown;
  /** The files of each collection: `_data/<name>.ts`, or every file in `_data/<name>/`, in the order of their names. */
  collections: Partial<Record<CollectionName, readonly RawFile[]>>;
  briefings: readonly RawBriefing[];
}

export interface CheckedBriefing {
  facts: Records['briefings'];
  easyRead: EasyRead;
  plain: string;
  folder: string;
}

/** One use of a record by another: which record, and in which of its fields. */
export interface Use {
  collection: CollectionName;
  id: string;
  field: string;
}

export interface CheckedContent {
  site: Site;
  words: Words;
  searchWords: SearchWords;
  records: { [C in CollectionName]: Records[C][] };
  briefings: CheckedBriefing[];
  /** Who uses a record, by "collection/id". */
  uses: Map<string, Use[]>;
  /** The file that a record stands in, by "collection/id". */
  homes: ReadonlyMap<string, string>;
}

/** Where the records of each collection stand on disk. */
class Homes {
  readonly #files: RawContent['collections'];
  readonly byRecord = new Map<string, string>();

  constructor(files: RawContent['collections']) {
    this.#files = files;
  }

  /** The file of a record. */
  of(collection: CollectionName, id: string): string {
    return this.byRecord.get(`${collection}/${id}`) ?? this.ofNew(collection);
  }

  /** Where a new record of a collection goes: its one file, or the folder of its files. */
  ofNew(collection: CollectionName): string {
    if (collection === 'briefings') return 'src/content/briefings/';
    const files = this.#files[collection] ?? [];
    return files.length > 1 ? `_data/${collection}/` : (files[0]?.file ?? `_data/${collection}.ts`);
  }
}

const hasId = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && value.id !== '';
const idOf = (value: unknown, index: number): string =>
  hasId(value) ? value.id : `number ${index + 1}, without an id`;
/** Stands among the broken records for ids of a collection that nobody can know, because it could not be read. */
const unknowable = (collection: string): string => `${collection}/`;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

function problemsOfParse(
  schema: z.ZodType,
  value: unknown,
  error: z.ZodError,
  where: { file: string; record?: string },
): Problem[] {
  return error.issues.map((issue): Problem => {
    const field = formatPath(issue.path);
    const at = valueAt(value, issue.path);
    const base = { ...where, ...(field ? { field } : {}) };
    const meaning = descriptionAt(schema, issue.path, value);
    const fillIn = at === undefined && meaning ? { try: `fill it in: ${meaning}` } : {};
    switch (issue.code) {
      case 'unrecognized_keys': {
        const known = knownKeys(schema, issue.path, value);
        const near = issue.keys.flatMap((key) => nearest(key, known));
        return {
          ...base,
          found: `the unknown field ${anyOf(issue.keys.map((key) => `\`${key}\``))}`,
          expected: `only the fields ${known.map((key) => `\`${key}\``).join(', ')}`,
          try:
            near.length > 0
              ? `did you mean ${anyOf(near.map((key) => `\`${key}\``))}?`
              : 'remove it, or add it to the schema in src/model/schemas/',
        };
      }
      case 'invalid_value':
        return { ...base, ...oneOf(at, issue.values.map(String), fillIn) };
      case 'invalid_union':
        // Only unions that go by one field, such as `kind`, are in use: the issue is about that field.
        return { ...base, ...oneOf(at, 'options' in issue ? (issue.options ?? []).map(String) : [], fillIn) };
      case 'invalid_type':
        return {
          ...base,
          found: describeValue(at),
          expected: issue.message.startsWith('Invalid input') ? withArticle(issue.expected) : issue.message,
          ...fillIn,
        };
      case 'too_small':
        return {
          ...base,
          found: describeValue(at),
          expected: issue.message.startsWith('Too small') ? `at least ${issue.minimum}` : issue.message,
        };
      case 'too_big':
        return {
          ...base,
          found: describeValue(at),
          expected: issue.message.startsWith('Too big') ? `at most ${issue.maximum}` : issue.message,
        };
      default: {
        const attempt = issue.code === 'custom' ? (issue.params?.['try'] as unknown) : undefined;
        return {
          ...base,
          found: describeValue(at),
          expected: issue.message,
          ...(typeof attempt === 'string' ? { try: attempt } : {}),
        };
      }
    }
  });
}

/** A value that is none of those allowed: which ones are, and the nearest. */
function oneOf(at: unknown, options: readonly string[], fillIn: Pick<Problem, 'try'>): Omit<Problem, 'file'> {
  const near = typeof at === 'string' ? nearest(at, options) : [];
  return {
    found: describeValue(at),
    expected: `one of ${options.map((o) => `"${o}"`).join(', ')}`,
    ...(near.length > 0 ? { try: anyOf(near.map((o) => `"${o}"`)) } : fillIn),
  };
}

const TYPE_NAMES: Record<string, string> = {
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  object: 'an object',
  boolean: 'true or false',
};
const withArticle = (type: string): string => TYPE_NAMES[type] ?? type;

/** Letters of the plain English words of a briefing: about ten times the longest that the editorial rules let through. */
const MOST_PLAIN = 100_000;

/** Parses every collection. Records that cannot be parsed are left out of the result, with their problems noted. */
function parseCollections(
  raw: RawContent,
  homes: Homes,
  problems: Problem[],
): { records: CheckedContent['records']; broken: Set<string> } {
  const records = Object.fromEntries(COLLECTIONS.map((name) => [name, []])) as unknown as CheckedContent['records'];
  const broken = new Set<string>();
  for (const collection of COLLECTIONS) {
    if (collection === 'briefings') continue;
    const schema = SCHEMAS[collection] as z.ZodType;
    const seen = new Map<string, { file: string; number: number }>();
    for (const { file, records: list } of raw.collections[collection] ?? []) {
      if (!Array.isArray(list)) {
        problems.push({
          file,
          found: describeValue(list),
          expected: 'a list of records as its default export',
          try: 'export default [ … ];',
        });
        broken.add(unknowable(collection));
        continue;
      }
      list.forEach((value: unknown, index) => {
        const parsed = schema.safeParse(value);
        if (hasId(value) && !homes.byRecord.has(`${collection}/${value.id}`))
          homes.byRecord.set(`${collection}/${value.id}`, file);
        if (parsed.success) (records[collection] as unknown[]).push(parsed.data);
        else {
          broken.add(hasId(value) ? `${collection}/${value.id}` : unknowable(collection));
          problems.push(...problemsOfParse(schema, value, parsed.error, { file, record: idOf(value, index) }));
        }
      });
      list.forEach((value: unknown, index) => {
        if (!hasId(value)) return;
        const first = seen.get(value.id);
        if (!first) seen.set(value.id, { file, number: index + 1 });
        else
          problems.push({
            file,
            record: value.id,
            field: 'id',
            found:
              first.file === file
                ? `"${value.id}" twice, as records number ${first.number} and ${index + 1}`
                : `"${value.id}", which record number ${first.number} of ${first.file} has too`,
            expected: 'an id that no other record of its collection has',
            try: 'give one of them another id, or remove one',
          });
      });
    }
  }
  return { records, broken };
}

function parseBriefings(raw: RawContent, problems: Problem[], broken: Set<string>): CheckedBriefing[] {
  const briefings: CheckedBriefing[] = [];
  for (const { slug, folder, facts, easyRead, plain } of raw.briefings) {
    const parsedFacts = SCHEMAS.briefings.safeParse(facts);
    const parsedEasyRead = easyReadSchema.safeParse(easyRead);
    if (!parsedFacts.success)
      problems.push(
        ...problemsOfParse(SCHEMAS.briefings, facts, parsedFacts.error, {
          file: `${folder}/briefing.ts`,
          record: slug,
        }),
      );
    if (!parsedEasyRead.success)
      problems.push(
        ...problemsOfParse(easyReadSchema, easyRead, parsedEasyRead.error, {
          file: `${folder}/easy-read.ts`,
          record: slug,
        }),
      );
    if (!plain.trim())
      problems.push({
        file: `${folder}/plain.md`,
        record: slug,
        found: 'no words',
        expected: 'the plain English words of the briefing',
      });
    if (plain.length > MOST_PLAIN)
      problems.push({
        file: `${folder}/plain.md`,
        record: slug,
        found: `${plain.length.toLocaleString('en-GB')} letters`,
        expected: `${MOST_PLAIN.toLocaleString('en-GB')} at most: nobody reads more at once`,
        try: 'see whether something else was put into the file; or part it into several briefings',
      });
    const cut = cutOff(plain);
    if (cut)
      problems.push({
        file: `${folder}/plain.md`,
        line: cut.line,
        found: `the end of the file after "${cut.words}"`,
        expected: 'a whole sentence, or something that is drawn, such as [[thread:id]]',
        try: 'see whether the file was cut off, and bring the rest back from git; or end the sentence',
      });
    const unfit = unfitCharacter(plain, true);
    if (unfit)
      problems.push({
        file: `${folder}/plain.md`,
        line: plain.slice(0, unfit.index).split('\n').length,
        found: `${unfit.code}, ${unfit.is}`,
        expected: 'characters that can be seen',
        try: 'delete it with the letters beside it, and type those again',
      });
    if (parsedFacts.success && parsedFacts.data.id !== slug) {
      problems.push({
        file: `${folder}/briefing.ts`,
        record: slug,
        field: 'id',
        found: `"${parsedFacts.data.id}"`,
        expected: `"${slug}", the name of its folder`,
      });
    }
    if (parsedFacts.success && parsedEasyRead.success)
      briefings.push({ facts: parsedFacts.data, easyRead: parsedEasyRead.data, plain, folder });
    else broken.add(`briefings/${slug}`);
  }
  return briefings;
}

/** Where a text stands, for problems found in it. */
interface Where {
  file: string;
  line?: number;
  record?: string;
  field?: string;
}

/** Checks one reference, and notes the use when it is right. */
type Resolve = (collection: string, id: string, where: Where, use: Use) => void;

function makeResolver(
  records: CheckedContent['records'],
  homes: Homes,
  broken: Set<string>,
  uses: Map<string, Use[]>,
  problems: Problem[],
): Resolve {
  const known = new Map<string, Set<string>>(
    COLLECTIONS.map((name) => [name, new Set(records[name].map((record) => record.id))]),
  );
  return (collection, id, where, use) => {
    const ids = known.get(collection);
    if (!ids) {
      const near = nearest(collection, COLLECTIONS);
      problems.push({
        ...where,
        found: `the unknown collection "${collection}"`,
        expected: `one of ${COLLECTIONS.join(', ')}`,
        ...(near.length > 0 ? { try: anyOf(near.map((n) => `"${n}"`)) } : {}),
      });
      return;
    }
    const key = `${collection}/${id}`;
    if (!ids.has(id)) {
      // A broken record is reported once, where it stands, and not again for each record that refers to it.
      if (broken.has(key) || broken.has(unknowable(collection))) return;
      const near = nearest(id, ids);
      const home = homes.ofNew(collection as CollectionName);
      problems.push({
        ...where,
        found: `the unknown id "${id}"`,
        expected: `the id of ${collection === 'briefings' ? 'a folder' : 'a record'} in ${home}`,
        try: near.length > 0 ? anyOf(near.map((n) => `"${n}"`)) : `add the record to ${home}`,
      });
      return;
    }
    const list = uses.get(key) ?? [];
    list.push(use);
    uses.set(key, list);
  };
}

/** Says in which line, counted from 1, a place in a text is. Places must come in their order: a long text is gone through once. */
function linesOf(text: string): (index: number) => number {
  let line = 1;
  let at = 0;
  return (index) => {
    for (let end = text.indexOf('\n', at); end >= 0 && end < index; end = text.indexOf('\n', at)) {
      line += 1;
      at = end + 1;
    }
    return line;
  };
}

/** Checks every reference in words for readers. `whereOf` says where a reference stands, from its start in the words. */
function checkWords(
  words: string,
  whereOf: (index: number) => Where,
  use: Use,
  resolve: Resolve,
  problems: Problem[],
): void {
  for (const { raw, index } of findReferences(words)) {
    const where = whereOf(index);
    try {
      const reference = parseReference(raw);
      if (reference.collection) resolve(reference.collection, reference.id, where, use);
    } catch (error) {
      if (!(error instanceof InlineSyntaxError)) throw error;
      const { message, expected, attempt } = error;
      problems.push({ ...where, found: message, expected, ...(attempt === undefined ? {} : { try: attempt }) });
    }
  }
}

function checkCitationPlaces({ records }: Pick<CheckedContent, 'records'>, homes: Homes, problems: Problem[]): void {
  const places = new Map(records.sources.map((source) => [source.id, source.places]));
  const check = (citation: Citation, where: Where): void => {
    const allowed = places.get(citation.source);
    if (!allowed) return;
    const given = PLACE_KINDS.filter((kind) => citation[kind] !== undefined);
    const wrong = given.filter((kind) => !allowed.includes(kind));
    if (wrong.length > 0) {
      problems.push({
        ...where,
        found: `a ${anyOf(wrong)} of "${citation.source}"`,
        expected:
          allowed.length > 0
            ? `a place in it by ${anyOf(allowed)}, the kinds that its record in ${homes.of('sources', citation.source)} lists`
            : `no place: its record in ${homes.of('sources', citation.source)} lists none`,
      });
    } else if (allowed.length > 0 && given.length === 0) {
      problems.push({
        ...where,
        found: `"${citation.source}" without a place in it`,
        expected: `the place: ${anyOf(allowed)}`,
        try: `{ source: '${citation.source}', ${allowed[0]}: '…' }`,
      });
    }
  };
  for (const collection of COLLECTIONS) {
    for (const record of records[collection]) {
      const where = { file: homes.of(collection, record.id), record: record.id };
      if ('cites' in record) record.cites.forEach((c, i) => check(c, { ...where, field: `cites[${i}]` }));
      if ('updates' in record)
        record.updates.forEach((u, j) =>
          u.cites.forEach((c, i) => check(c, { ...where, field: `updates[${j}].cites[${i}]` })),
        );
    }
  }
}

function checkAcrossFields({ records }: Pick<CheckedContent, 'records'>, homes: Homes, problems: Problem[]): void {
  for (const source of records.sources) {
    if (source.seen === 'as-cited' && !source.citedBy) {
      problems.push({
        file: homes.of('sources', source.id),
        record: source.id,
        field: 'citedBy',
        found: 'nothing',
        expected: 'the source that cites it, because `seen` is "as-cited"',
        try: 'name that source by its id, or read this one and say "directly"',
      });
    }
  }
  for (const series of records.series) {
    series.rows.forEach((row, i) => {
      if (row.values.length !== series.columns.length) {
        problems.push({
          file: homes.of('series', series.id),
          record: series.id,
          field: `rows[${i}].values`,
          found: row.values.length === 1 ? '1 number' : `${row.values.length} numbers`,
          expected: `${series.columns.length}, one for each column`,
        });
      }
    });
  }
  for (const series of records.series) {
    const labels = series.rows.map(({ label }) => label);
    if (series.chartRow === undefined || labels.includes(series.chartRow)) continue;
    const near = nearest(series.chartRow, labels);
    problems.push({
      file: homes.of('series', series.id),
      record: series.id,
      field: 'chartRow',
      found: `"${series.chartRow}"`,
      expected: 'the label of one of its rows',
      ...(near.length > 0 ? { try: anyOf(near.map((label) => `"${label}"`)) } : {}),
    });
  }
  for (const figure of records.figures) {
    const problem = outOfProblem(figure);
    if (problem) problems.push({ file: homes.of('figures', figure.id), record: figure.id, field: 'outOf', ...problem });
  }
  const numbers = new Map<string, string>();
  for (const mission of records.missions) {
    const key = `${mission.family} ${mission.number}`;
    const other = numbers.get(key);
    if (other)
      problems.push({
        file: homes.of('missions', mission.id),
        record: mission.id,
        field: 'number',
        found: `${mission.number}, which "${other}" has too`,
        expected: 'a number that no other mission of its family has',
      });
    numbers.set(key, mission.id);
  }
  const answered = new Map<string, string>();
  for (const response of records.responses) {
    for (const to of response.to) {
      const key = `${to} ${response.date}`;
      const other = answered.get(key);
      if (other)
        problems.push({
          file: homes.of('responses', response.id),
          record: response.id,
          field: 'to',
          found: `"${to}", which "${other}" answers on the same day`,
          expected: 'one answer to a recommendation on one day',
        });
      answered.set(key, response.id);
    }
  }
}

/** Checks that each row with people to count can draw them, and says in words what they show. */
function checkPeopleToCount(
  briefings: readonly CheckedBriefing[],
  figures: readonly Records['figures'][],
  problems: Problem[],
): void {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  for (const { facts, folder, easyRead } of briefings) {
    const parts = [
      { at: 'opening', rows: easyRead.opening },
      ...easyRead.sections.map(({ rows }, i) => ({ at: `sections[${i}].rows`, rows })),
    ];
    for (const { at, rows } of parts)
      rows.forEach(({ people, lines }, i) => {
        const figure = people === undefined ? undefined : byId.get(people);
        if (!figure) return;
        const where = { file: `${folder}/easy-read.ts`, record: facts.id, field: `${at}[${i}].people` };
        if (!figure.outOf)
          problems.push({
            ...where,
            found: `"${figure.id}", which has no \`outOf\``,
            expected: 'a figure that says how many people out of how many',
            try: 'give the figure an `outOf`, or the row a `picture`',
          });
        if (!lines.some((line) => line.includes(`[[figure:${figure.id}]]`)))
          problems.push({
            ...where,
            found: `"${figure.id}", and lines without it`,
            expected: 'lines that say the figure that the picture shows',
            try: `write [[figure:${figure.id}]] in one of its lines`,
          });
      });
  }
}

const WORDS_FILE = '_data/words.ts';

/** Checks what the words of pages and records say of each other: pictures, and lists of aims. */
function checkWordsOfPages(
  words: Words,
  { pictures, missions }: CheckedContent['records'],
  homes: Homes,
  problems: Problem[],
): void {
  const known = pictures.map(({ id }) => id);
  for (const part of ['easyRead', 'easyReadBook'] as const)
    words[part].forEach(({ picture }, i) => {
      if (known.includes(picture)) return;
      const near = nearest(picture, known);
      problems.push({
        file: WORDS_FILE,
        field: `${part}[${i}].picture`,
        found: `the unknown id "${picture}"`,
        expected: 'the id of a record in _data/pictures.ts',
        ...(near.length > 0 ? { try: anyOf(near.map((id) => `"${id}"`)) } : {}),
      });
    });
  const families = words.missions.families.map(({ id }) => id);
  for (const { id, family } of missions)
    if (!families.includes(family)) {
      const near = nearest(family, families);
      problems.push({
        file: homes.of('missions', id),
        record: id,
        field: 'family',
        found: `"${family}"`,
        expected: `the id of a list of aims in ${WORDS_FILE}, field missions.families`,
        try: near.length > 0 ? anyOf(near.map((each) => `"${each}"`)) : 'add the list there',
      });
    }
}

/** Checks all content. Either everything is right, or all problems come back at once. */
export function checkContent(raw: RawContent): { content: CheckedContent } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const parsedSite = siteSchema.safeParse(raw.site);
  if (!parsedSite.success)
    problems.push(...problemsOfParse(siteSchema, raw.site, parsedSite.error, { file: '_data/site.ts' }));
  const parsedWords = wordsSchema.safeParse(raw.words);
  if (!parsedWords.success)
    problems.push(...problemsOfParse(wordsSchema, raw.words, parsedWords.error, { file: WORDS_FILE }));
  const parsedSearchWords = searchWordsSchema.safeParse(raw.searchWords);
  if (!parsedSearchWords.success)
    problems.push(
      ...problemsOfParse(searchWordsSchema, raw.searchWords, parsedSearchWords.error, { file: '_data/searchWords.ts' }),
    );
  const homes = new Homes(raw.collections);
  const { records, broken } = parseCollections(raw, homes, problems);
  const briefings = parseBriefings(raw, problems, broken);
  records.briefings = briefings.map((briefing) => briefing.facts);
  for (const { facts, folder } of briefings) homes.byRecord.set(`briefings/${facts.id}`, `${folder}/briefing.ts`);

  const uses = new Map<string, Use[]>();
  const resolve = makeResolver(records, homes, broken, uses, problems);
  for (const collection of COLLECTIONS) {
    for (const record of records[collection]) {
      const file = homes.of(collection, record.id);
      visitFields(SCHEMAS[collection], record, ({ path, value, references }) => {
        const field = formatPath(path);
        const where = { file, record: record.id, field };
        const use = { collection, id: record.id, field };
        if (references) resolve(references, value as string, where, use);
        else checkWords(value as string, () => where, use, resolve, problems);
      });
    }
  }
  for (const { facts, easyRead, plain, folder } of briefings) {
    visitFields(easyReadSchema, easyRead, ({ path, value, references }) => {
      const field = formatPath(path);
      const where = { file: `${folder}/easy-read.ts`, record: facts.id, field };
      const use: Use = { collection: 'briefings', id: facts.id, field: 'easy-read' };
      if (references) resolve(references, value as string, where, use);
      else checkWords(value as string, () => where, use, resolve, problems);
    });
    const lineAt = linesOf(plain);
    checkWords(
      plain,
      (index) => ({ file: `${folder}/plain.md`, line: lineAt(index) }),
      { collection: 'briefings', id: facts.id, field: 'plain' },
      resolve,
      problems,
    );
  }
  checkPeopleToCount(briefings, records.figures, problems);
  checkCitationPlaces({ records }, homes, problems);
  checkAcrossFields({ records }, homes, problems);
  if (parsedWords.success) checkWordsOfPages(parsedWords.data, records, homes, problems);
  const homeOf = homes.of.bind(homes);
  problems.push(...takenIdProblems(records, parsedSite.data, homeOf), ...namePageProblems(records, homeOf));
  problems.push(...sessionProblems(records, (briefing) => homes.of('briefings', briefing)));
  if (problems.length > 0 || !parsedSite.success || !parsedWords.success || !parsedSearchWords.success)
    return { problems };
  const [site, words, searchWords] = [parsedSite.data, parsedWords.data, parsedSearchWords.data];
  return { content: { site, words, searchWords, records, briefings, uses, homes: homes.byRecord } };
}
