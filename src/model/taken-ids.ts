/** Owns ids and names that would make two files of the site one, or a file that some system cannot have. */
import type { CheckedContent } from './check-records.ts';
import { slug } from './facets.ts';
import { portableProblem } from './portable-names.ts';
import type { Problem } from './problems.ts';
import type { Site } from './schemas/site.ts';

/** Names that files of the whole site have already, beside those of briefings and topics. */
const TAKEN: { readonly [C in 'briefings' | 'topics']: Readonly<Record<string, string>> } = {
  briefings: {
    site: 'the picture that is shown with links to the site',
    timeline: 'the chapter of dates in the books',
    topics: 'the list of topics in the books',
    help: 'the chapter of who can help in the books',
    'hard-words': 'the chapter of hard words in the books',
    title: 'the first page of the books',
    licences: 'the licences in the books',
    'status-words': 'the rules for status words in the books',
  },
  topics: { tables: 'the page of tables of numbers' },
};
/** What follows the id of a briefing in the names of its own files, where nothing else tells them apart. */
const EASY_READ = '-easy-read';

/** A problem for each briefing or topic whose files would overwrite others. */
export function takenIdProblems(
  { briefings, topics }: Pick<CheckedContent['records'], 'briefings' | 'topics'>,
  site: Pick<Site, 'id'> | undefined,
  homeOf: (collection: 'briefings' | 'topics', id: string) => string,
): Problem[] {
  const bySite = site ? { [site.id]: 'the books', [`${site.id}-offline`]: 'the copy of the whole site' } : {};
  const problem = (collection: 'briefings' | 'topics', id: string, whose: string): Problem => ({
    file: homeOf(collection, id),
    record: id,
    field: 'id',
    found: `"${id}", which names ${whose} already`,
    expected: 'an id of its own: files of the site are named for it',
    try: collection === 'briefings' ? 'give it, and its folder, another name' : 'give it another id',
  });
  const ids = new Set(briefings.map(({ id }) => id));
  const taken = (['briefings', 'topics'] as const).flatMap((collection) =>
    (collection === 'briefings' ? briefings : topics).flatMap(({ id }) => {
      const names = collection === 'briefings' ? { ...TAKEN.briefings, ...bySite } : TAKEN[collection];
      const whose = Object.hasOwn(names, id) ? names[id] : undefined;
      return whose === undefined ? [] : [problem(collection, id, whose)];
    }),
  );
  const likeEasyRead = briefings.flatMap(({ id }) => {
    const other = id.endsWith(EASY_READ) ? id.slice(0, -EASY_READ.length) : '';
    return ids.has(other)
      ? [problem('briefings', id, `files of the Easy Read version of the briefing "${other}"`)]
      : [];
  });
  return [...taken, ...likeEasyRead];
}

/** A problem for each name of who asked or promised from which no page of its own can be made: the page has its words. */
export function namePageProblems(
  records: Pick<CheckedContent['records'], 'recommendations' | 'promises'>,
  homeOf: (collection: 'recommendations' | 'promises', id: string) => string,
): Problem[] {
  return (['recommendations', 'promises'] as const).flatMap((collection) => {
    const first = new Map<string, string>();
    return records[collection].flatMap(({ id, by }): Problem[] => {
      const page = slug(by);
      const where = { file: homeOf(collection, id), record: id, field: 'by', found: `"${by}"` };
      const problem = page === '' ? 'has no letter from a to z and no digit' : portableProblem(page);
      if (problem !== undefined)
        return [{ ...where, expected: `a name of which an address can be made, and not one that ${problem}` }];
      const other = first.get(page) ?? by;
      first.set(page, other);
      if (other === by) return [];
      return [
        {
          ...where,
          expected: `a name that differs from "${other}" in its letters: the page of both would be "${page}"`,
          try: `if they are the same, write "${other}" here too`,
        },
      ];
    });
  });
}
