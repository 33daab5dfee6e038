/** Owns what must be known before a briefing can be begun: each question, its usual answer, and what answers it takes. */
import { UsageError, unknownName } from '../cli/usage-error.ts';
import { DATE_FORMS, isRecordDate } from '../model/dates.ts';
import type { Library } from '../model/library.ts';
import { ID_PATTERN } from '../model/schemas/common.ts';
import { SHELVES, type Shelf } from '../model/schemas/briefing.ts';

/** What a new briefing begins with. */
export interface Begun {
  slug: string;
  title: string;
  easyReadTitle: string;
  shelf: Shelf;
  picture: string;
  topics: string[];
  sources: string[];
  help: string[];
  audience: string;
  writtenBy: string;
  published: string;
  checkedTo: string;
}

/** An answer that a question takes, with what it is called where its id does not say it. */
export interface Choice {
  id: string;
  name?: string;
}

export interface Question {
  /** The flag that answers it, without "--". */
  flag: string;
  ask: string;
  /** What to choose from, where it takes ids. */
  choices?: readonly Choice[];
  /** The answer when none is given; undefined when there must be one. */
  usual?: string;
}

/** 65 characters at most: rule L-8. */
const TITLE_CHARACTERS = 65;
const FEWEST_HELP_LINES = 2;

/** The most common of some values; undefined when there is none. */
function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Choices named in a question; of more, those with a word are told to who asks for them. */
const MOST_CHOICES = 16;
/** In place of an answer, with or without a word: asks for the choices that have it. */
const FIND = '?';

const usually = (value: string | undefined): Pick<Question, 'usual'> => (value === undefined ? {} : { usual: value });

/**
 * The questions of a new briefing, in order.
 *
 * @param today as YYYY-MM-DD.
 */
export function questionsFor(library: Library, today: string): Question[] {
  const briefings = library.briefings.all;
  const ids = (records: readonly { id: string }[]): Choice[] => records.map(({ id }) => ({ id }));
  const pictures = library.pictures.all.map(({ id, meaning }) => ({ id, name: meaning }));
  const sources = library.sources.all.map(({ id, title }) => ({ id, name: title }));
  return [
    { flag: 'title', ask: `The title, ${TITLE_CHARACTERS} characters at most` },
    { flag: 'easy-read-title', ask: 'The title in Easy Read, in easy words' },
    {
      flag: 'shelf',
      ask: 'The shelf: about readers’ lives, or about what governments did',
      choices: SHELVES.map((id) => ({ id })),
    },
    { flag: 'picture', ask: 'The picture, by its meaning (_data/pictures.ts)', choices: pictures },
    { flag: 'topics', ask: 'The topics, with commas between', choices: ids(library.topics.all) },
    {
      flag: 'sources',
      ask: 'The sources that it is checked against, with commas between (npm run sources lists all)',
      choices: sources,
    },
    {
      flag: 'help-lines',
      ask: 'The help lines, the most useful first, with commas between',
      choices: ids(library.help.all),
      ...usually(mostCommon(briefings.map(({ help }) => help.join(',')))),
    },
    { flag: 'audience', ask: 'Who it is for', ...usually(mostCommon(briefings.map(({ audience }) => audience))) },
    { flag: 'written-by', ask: 'Who writes it', usual: library.site.publisher },
    { flag: 'published', ask: `The day of publication (${DATE_FORMS})`, usual: today },
    {
      flag: 'checked-to',
      ask: 'The date up to which it is checked against the public record',
      usual: library.site.checkedTo,
    },
  ];
}

/**
 * A slug that a new briefing can have.
 *
 * @throws {UsageError} when it is not of the form of ids, or a briefing has it.
 */
export function checkSlug(library: Library, slug: string): string {
  if (!ID_PATTERN.test(slug)) {
    const better = slug
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .join('-');
    throw new UsageError({
      found: `the name "${slug}" for a new briefing`,
      expected: 'lower-case letters, digits and single hyphens: it becomes the folder and the address',
      attempt: better === '' ? 'such as leaving-hospital' : better,
    });
  }
  if (library.briefings.byId[slug])
    throw new UsageError({
      found: `the briefing "${slug}", which stands in ${library.briefings.byId[slug].folder}/`,
      expected: 'a name that no briefing has',
      attempt: 'another name, or change the files that are there',
    });
  return slug;
}

/** The choices of a question in a line; undefined where there are none, or too many to name. */
const fewChoices = ({ choices = [] }: Question): string | undefined =>
  choices.length > 0 && choices.length <= MOST_CHOICES ? choices.map(({ id }) => id).join(', ') : undefined;

/** A question as a person is asked it. */
export function wording(question: Question): string {
  const { ask, choices = [], usual } = question;
  const few = fewChoices(question);
  return [
    ask,
    ...(few === undefined ? [] : [`  One of: ${few}`]),
    ...(choices.length > MOST_CHOICES ? [`  To find one, type ${FIND} and a word, such as: ${FIND} money`] : []),
    ...(usual === undefined ? [] : [`  Press Enter for: ${usual}`]),
    '> ',
  ].join('\n');
}

/** Every flag of the command with what it is for, and what it takes where that is few ids. */
export const flagsInWords = (questions: readonly Question[]): string =>
  questions
    .map((question) => {
      const { flag, ask, usual } = question;
      const few = fewChoices(question);
      const taken = few === undefined ? '' : `\n      One of: ${few}`;
      return `  --${flag}\n      ${ask}${taken}${usual === undefined ? '' : `\n      Without it: ${usual}`}`;
    })
    .join('\n');

/** The choices of a question that have a word in their id or their name, one a line; all of them for no word. */
function found({ choices = [] }: Question, word: string): string {
  const lower = word.toLowerCase();
  const lines = choices
    .filter(({ id, name = '' }) => `${id} ${name}`.toLowerCase().includes(lower))
    .map(({ id, name }) => `  ${id}${name === undefined ? '' : `  ${name}`}`);
  return lines.length > 0 ? lines.join('\n') : `  None has "${word}" in it. ${FIND} alone lists all ${choices.length}.`;
}

const listOf = (answer: string): string[] =>
  answer
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function checkAnswer(question: Question, answer: string): void {
  const { flag } = question;
  const choices = question.choices?.map(({ id }) => id);
  const refuse = (found: string, expected: string): never => {
    throw new UsageError({ found: `--${flag} ${found}`, expected });
  };
  const expected = choices ? `one of ${fewChoices(question) ?? `${choices.length} ids`}` : 'some words';
  if (answer.trim() === '') refuse('without an answer', expected);
  if (choices) {
    const given = listOf(answer);
    const unknown = given.find((id) => !choices.includes(id));
    if (unknown !== undefined)
      throw unknownName(unknown, choices, {
        found: `--${flag} "${unknown}"`,
        expected,
        otherwise: choices.slice(0, 12).join(', '),
      });
    if ((flag === 'shelf' || flag === 'picture') && given.length !== 1) refuse(`"${answer}"`, 'one');
    if (flag === 'help-lines' && given.length < FEWEST_HELP_LINES)
      refuse(`"${answer}"`, `${FEWEST_HELP_LINES} help lines at least`);
  }
  if ((flag === 'published' || flag === 'checked-to') && !isRecordDate(answer))
    refuse(`"${answer}"`, `a real date as ${DATE_FORMS}`);
  if ((flag === 'title' || flag === 'easy-read-title') && answer.length > TITLE_CHARACTERS)
    refuse(`of ${answer.length} characters`, `${TITLE_CHARACTERS} at most (rule L-8)`);
}

/** How an answer to a question is asked for; undefined when nobody can be asked. */
export type Ask = (question: Question) => Promise<string>;

/**
 * Everything that a new briefing begins with: from flags, else by asking, else the usual answer.
 *
 * @param ask undefined when there is nobody to ask: then only questions without a usual answer need a flag.
 * @param tell is told why an answer that was asked for is not right, before the question is asked again.
 * @throws {UsageError} for a wrong flag, and for flags that are missing when there is nobody to ask: all at once.
 */
export async function answersFor(
  library: Library,
  slug: string,
  flags: Readonly<Partial<Record<string, string>>>,
  { today, ask, tell }: { today: string; ask?: Ask | undefined; tell: (words: string) => void },
): Promise<Begun> {
  checkSlug(library, slug);
  const questions = questionsFor(library, today);
  for (const question of questions) {
    const flag = flags[question.flag];
    if (flag !== undefined) checkAnswer(question, flag);
  }
  const missing = questions.filter(({ flag, usual }) => flags[flag] === undefined && usual === undefined);
  if (!ask && missing.length > 0)
    throw new UsageError({
      found: `no answer to ${missing.map(({ flag }) => `--${flag}`).join(', ')}, and nobody to ask`,
      expected: missing.map((question) => `--${question.flag}: ${question.ask}`).join('\n          '),
      attempt: 'give these flags, or run the command in a terminal',
    });
  const answers = new Map<string, string>();
  for (const question of questions) {
    let answer = flags[question.flag] ?? (ask ? undefined : question.usual);
    while (answer === undefined && ask) {
      const given = (await ask(question)).trim() || question.usual || '';
      if (question.choices && given.startsWith(FIND)) {
        tell(found(question, given.slice(FIND.length).trim()));
        continue;
      }
      try {
        checkAnswer(question, given);
        answer = given;
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        tell(error.message);
      }
    }
    answers.set(question.flag, answer ?? '');
  }
  const get = (flag: string): string => (answers.get(flag) ?? '').trim();
  return {
    slug,
    title: get('title'),
    easyReadTitle: get('easy-read-title'),
    shelf: get('shelf') as Shelf,
    picture: get('picture'),
    topics: listOf(get('topics')),
    sources: listOf(get('sources')),
    help: listOf(get('help-lines')),
    audience: get('audience'),
    writtenBy: get('written-by'),
    published: get('published'),
    checkedTo: get('checked-to'),
  };
}
