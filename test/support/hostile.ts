/** Owns words that have been used against sites, templates and typesetters, and putting them into every text of a library. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import type { RawContent } from '../../src/model/check-records.ts';
import { createLibrary } from '../../src/model/library.ts';
import { formatPath } from '../../src/model/fields.ts';
import { allOrProblems, ContentError, type Problem } from '../../src/model/problems.ts';
import { easyReadSchema } from '../../src/model/schemas/briefing.ts';
import type { CollectionName } from '../../src/model/schemas/common.ts';
import { SCHEMAS } from '../../src/model/schemas/index.ts';
import { searchWordsSchema } from '../../src/model/schemas/search-words.ts';
import { siteSchema } from '../../src/model/schemas/site.ts';
import { wordsSchema } from '../../src/model/schemas/words.ts';
import { documentsOf } from '../../src/render/documents.ts';

/** Each has characters that readers can see alone. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</script><script>alert(1)</script>',
  '</style><style>*{display:none}</style>',
  '</title><svg onload=alert(1)>',
  '<!-- styles -->',
  '-->',
  ']]>',
  '{{ 7*7 }}',
  '{% include "layouts/base.njk" %}',
  '${7*7}',
  '#sys.inputs',
  '#eval("1+1")',
  '$ 7 times 7 $',
  '= A heading',
  '=HYPERLINK("http://bad.example","x")',
  '@cite <label>',
  '#image("/etc/passwd")',
  '&lt;b&gt; &amp; &#60;',
  '@@size downloads/all.zip@@',
  '__proto__',
  'javascript:alert(1)',
  `long${'g'.repeat(300)}`,
];

type Json = Record<string | number, unknown>;
export type Path = readonly (string | number)[];

/** Every place of a text inside a value. */
export function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
export const at = (value: unknown, path: Path): unknown => path.reduce((inner, key) => (inner as Json)[key], value);
export const put = (value: unknown, path: Path, words: string): void => {
  (at(value, path.slice(0, -1)) as Json)[path.at(-1) ?? ''] = words;
};

/** The places of the words of a library: not where its files lie. */
export const placesOf = (content: RawContent): Path[] =>
  textsIn(content).filter(
    (path) => !['slug', 'folder', 'file'].includes(String(path.at(-1))) || path.includes('records'),
  );

/** Words between marks, by which they are found again wherever they come out whole: "q12q<b>z12z". */
export const marked = (number: number, words: string): string => `q${number}q${words}z${number}z`;

/** What may stand in the place of a text, the worst first. */
function choicesOf(before: string, number: number): { said: string; words: string }[] {
  const some = [0, 7, 12].map((further) => HOSTILE[(number + further) % HOSTILE.length] ?? '');
  // In an address, no space may stand.
  const inAddress = "'(x)&lt;;*$[y]";
  return [
    ...some
      .filter(({ length }) => length < 100)
      .map((words) => ({ said: `${before} ${marked(number, words)}`, words })),
    { said: `${before}/${marked(number, inAddress)}`, words: inAddress },
  ];
}

/** The schema of the file or record that a place is in, and where in the content that begins. */
function schemaOf(path: Path): { schema: ZodType; whole: Path } {
  const [part, name, kind] = path;
  // A record: "collections", its collection, which file, "records", which record.
  if (part === 'collections') return { schema: SCHEMAS[name as CollectionName], whole: path.slice(0, 5) };
  if (part === 'briefings')
    return { schema: kind === 'facts' ? SCHEMAS.briefings : easyReadSchema, whole: path.slice(0, 3) };
  return {
    schema: { site: siteSchema, words: wordsSchema, searchWords: searchWordsSchema }[part as 'site'],
    whole: path.slice(0, 1),
  };
}

/** What is wrong with a library; nothing when it can be built. */
function problemsOf(content: RawContent): readonly Problem[] {
  try {
    const library = createLibrary(structuredClone(content));
    allOrProblems(...library.briefings.all.map((briefing) => () => documentsOf(library, briefing)));
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** A library that is hostile wherever it may be. */
export interface HostileContent {
  content: RawContent;
  /** The words between the marks, by their number. */
  words: ReadonlyMap<number, string>;
  /** The places that take none, as text. */
  refused: string[];
}

/**
 * The content with hostile words in every text that takes them.
 *
 * @param isSpared tells the places that stay as they are, because they name a file that has to be there.
 * @throws {Error} when something is refused though nothing in that record was changed.
 */
export function hostileContent(given: RawContent, isSpared: (path: Path) => boolean): HostileContent {
  const content = structuredClone(given);
  const places = placesOf(given).filter((path) => path.at(-1) !== 'plain' && !isSpared(path));
  const words = new Map<number, string>();
  places.forEach((path, number) => {
    const { schema, whole } = schemaOf(path);
    const before = String(at(given, path));
    const taken = choicesOf(before, number).find(({ said }) => {
      put(content, path, said);
      return schema.safeParse(at(content, whole)).success;
    });
    if (taken) words.set(number, taken.words);
    else put(content, path, before);
  });
  // What only the whole library can tell, such as a reference that may not stand there: such a place stays as it was, or
  // all of the record where none is named.
  for (let problems = problemsOf(content); problems.length > 0; problems = problemsOf(content)) {
    const hostile = [...words.keys()].map((number) => ({ number, path: places[number] ?? [] }));
    const back = problems.flatMap(({ file, record, field = '' }) => {
      const inRecord = hostile.filter(({ path }) => {
        const { whole } = schemaOf(path);
        const { file: home } = at(given, path.slice(0, 3)) as { file?: string };
        return (home ?? file) === file && (at(given, whole) as { id?: string }).id === record;
      });
      const inField = inRecord.filter(({ path }) => formatPath(path.slice(schemaOf(path).whole.length)) === field);
      return inField.length > 0 ? inField : inRecord;
    });
    if (back.length === 0) throw new ContentError(problems);
    for (const { number, path } of back) {
      put(content, path, String(at(given, path)));
      words.delete(number);
    }
  }
  return { content, words, refused: places.filter((_, number) => !words.has(number)).map((path) => path.join('.')) };
}

/** Paragraphs of Markdown with hostile words, numbered from a number on: those that a briefing may hold. */
export function hostileMarkdown(given: RawContent, from: number): { plain: string; words: Map<number, string> } {
  const words = new Map<number, string>();
  let plain = given.briefings[0]?.plain ?? '';
  HOSTILE.forEach((said, index) => {
    const longer = `${plain}\n\nSomebody wrote ${marked(from + index, said)} here.\n`;
    const briefings = given.briefings.map((briefing) => ({ ...briefing, plain: longer }));
    if (problemsOf({ ...given, briefings }).length > 0) return;
    plain = longer;
    words.set(from + index, said);
  });
  return { plain, words };
}

/** Writes content over that of a project, as data. */
export async function writeContent(folder: string, content: RawContent): Promise<void> {
  const write = (file: string, value: unknown): Promise<void> =>
    writeFile(join(folder, file), `export default ${JSON.stringify(value)};\n`);
  await Promise.all([
    write('_data/site.ts', content.site),
    write('_data/words.ts', content.words),
    write('_data/searchWords.ts', content.searchWords),
    ...Object.values(content.collections).flatMap((files) => files.map(({ file, records }) => write(file, records))),
    ...content.briefings.flatMap(({ folder: of, facts, easyRead, plain }) => [
      write(`${of}/briefing.ts`, facts),
      write(`${of}/easy-read.ts`, easyRead),
      writeFile(join(folder, of, 'plain.md'), plain),
    ]),
  ]);
}
