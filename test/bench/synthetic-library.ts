/**
 * Owns made-up libraries of any size for the benchmark: the code and templates of the project with briefings and records
 * that no one wrote. Their sentences are ours, in another order, so that words, lengths and weights are those of real
 * pages; a made-up place a briefing lets the vocabulary grow as it does with real ones. The same size gives the same bytes.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadLibrary } from '../../src/load/load-library.ts';
import type { Library } from '../../src/model/library.ts';
import tinyBriefing from '../fixtures/tiny-site/src/content/briefings/tiny/briefing.ts';
import { edit, tinyProject } from '../support/tiny-project.ts';

/** How many records of its own a briefing brings. Ours bring about four times as many; that is told beside the table. */
const OWN = {
  sources: 2,
  figures: 6,
  recommendations: 3,
  responses: 3,
  promises: 4,
  timeline: 3,
  reactions: 1,
} as const;
export const RECORDS_OF_BRIEFING = Object.values(OWN).reduce((sum, many) => sum + many, 0);
/** How many briefings share a topic. */
export const BRIEFINGS_OF_TOPIC = 10;
/** How many briefings one file of records is about. */
const BRIEFINGS_OF_FILE = 25;

/** What the sections are about. */
const SECTIONS = ['homes', 'money', 'work', 'schools', 'health', 'friends', 'plans'];
const SENTENCES_OF_SECTION = 8;
const ROWS_OF_SECTION = 6;

/** A sequence of numbers from 0 up to 1 that looks random and is always the same: mulberry32, by Tommy Ettinger. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = 'bar den ford ham hol kel lin mor nor pen ras sel thor ton wick wyn'.split(' ');

/** The name of a place that there is not: another for each number. */
function placeName(number: number): string {
  let rest = number + SYLLABLES.length;
  let name = '';
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) name += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}bury`;
}

/** Sentences that hold no reference, and so can stand anywhere. */
interface Sentences {
  plain: readonly string[];
  easyRead: readonly string[];
}

function sentencesOf({ briefings }: Library): Sentences {
  const isFree = (text: string): boolean => !/[[\]“”"‘:;()*#\d]|[A-Z]{2}/.test(text) && /^[A-Z].*\.$/.test(text);
  const plain = briefings.all.flatMap((briefing) =>
    briefing.plain
      .split('\n')
      .filter((line) => /^[A-Z]/.test(line))
      .flatMap((line) => line.split(/(?<=\.) /)),
  );
  const easyRead = briefings.all.flatMap(({ easyRead: { sections } }) =>
    sections.flatMap(({ rows }) => rows.filter(({ term }) => !term).flatMap(({ lines }) => lines.slice(0, 1))),
  );
  const free = (texts: readonly string[]): string[] => [...new Set(texts.filter(isFree))].sort();
  return { plain: free(plain), easyRead: free(easyRead) };
}

/** One made-up briefing with the records that it brings. */
interface Made {
  id: string;
  plain: string;
  easyRead: unknown;
  facts: unknown;
  records: Record<keyof typeof OWN, unknown[]>;
}

const range = (many: number): number[] => Array.from({ length: many }, (_, at) => at);

function makeBriefing(number: number, { plain, easyRead }: Sentences): Made {
  const random = chance(number + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const id = `report-${number}`;
  const place = placeName(number);
  const topic = `topic-${Math.floor(number / BRIEFINGS_OF_TOPIC)}`;
  const year = 2010 + (number % 14);
  const ids = (name: keyof typeof OWN): string[] => range(OWN[name]).map((at) => `${name}-${number}-${at}`);
  const [source = '', second = ''] = ids('sources');
  const cites = [{ source, page: '1' }];
  const title = `What ${place} said`;
  const updates = [
    { date: `${year + 1}-05`, state: 'published', text: pick(plain), cites: [{ source: second, page: '2' }] },
  ];
  const records: Made['records'] = {
    sources: ids('sources').map((sourceId, at) => ({
      id: sourceId,
      title: `${place} report ${at + 1} on ${topic.replace('-', ' ')}`,
      publisher: `${place} Council`,
      published: `${year}-0${at + 1}`,
      kind: 'government',
      licence: 'open-town',
      credit: 'Contains information under the Open Town Licence.',
      address: `https://town.example/${sourceId}/`,
      seen: 'directly',
      checked: '2025-02',
      places: ['page'],
    })),
    figures: ids('figures').map((figure, at) => ({
      id: figure,
      value: 100 + Math.floor(random() * 90_000),
      unit: at % 2 === 0 ? 'pounds' : 'people',
      about: pick(plain),
      period: String(year),
      who: `People in ${place}`,
      where: place,
      topics: [topic],
      cites: [{ source, page: String(at + 1) }],
    })),
    recommendations: ids('recommendations').map((request, at) => ({
      id: request,
      by: `${place} Panel`,
      asked: `${year}-02`,
      order: number * OWN.recommendations + at + 1,
      topic,
      title: `Request ${at + 1} for ${place}`,
      text: pick(plain),
      cites,
      ...(at === 0 ? { updates } : {}),
    })),
    responses: ids('responses').map((response, at) => ({
      id: response,
      to: [ids('recommendations')[at]],
      by: `${place} Council`,
      date: `${year}-04-0${at + 1}`,
      answer: pick(['accepted', 'accepted-in-part', 'exploring', 'rejected']),
      text: pick(plain),
      promises: at === 0 ? [ids('promises')[0]] : [],
      cites,
    })),
    promises: ids('promises').map((promise, at) => ({
      id: promise,
      by: `${place} Council`,
      made: `${year}-04-01`,
      title: `Promise ${at + 1} to ${place}`,
      text: pick(plain),
      strength: pick(['will-do', 'will-consult', 'will-explore']),
      topic,
      figures: at === 0 ? [ids('figures')[0]] : [],
      cites,
      updates:
        at % 2 === 0
          ? updates
          : [{ date: '2025-02', state: 'nothing-found', text: 'We found nothing about it up to [[checked:month]].' }],
    })),
    timeline: ids('timeline').map((event, at) => ({
      id: event,
      date: `${year}-0${at + 3}-1${number % 10}`,
      kind: pick(['report', 'money', 'promise', 'debate']),
      title: `${place} report ${at + 1} comes out`,
      changed: pick(plain),
      topics: [topic],
      cites,
    })),
    reactions: ids('reactions').map((reaction) => ({
      id: reaction,
      who: `${place} Parents`,
      about: 'A group of parents',
      date: `${year}-06-01`,
      to: ids('timeline')[0],
      missing: pick(plain),
      cites,
    })),
  };
  const [figure = '', other = ''] = ids('figures');
  const event = ids('timeline')[0] ?? '';
  const sectionText = (about: string, at: number): string => {
    const sentences = range(SENTENCES_OF_SECTION).map(() => pick(plain));
    const [first, second] = [sentences.slice(0, 2).join(' '), sentences.slice(2, 4).join(' ')];
    const rest = sentences.slice(4).map((sentence) => `- ${sentence}`);
    const facts = [
      `In [[month:${event}]] people in ${place} counted [[figure:${at % 2 === 0 ? figure : other}]]. [[cite:figures/${figure}]]`,
      ...(at === 2 ? [`[[promise:${ids('promises')[1] ?? ''}]]`] : []),
      ...(at === 3 ? [`[[request:${ids('recommendations')[0] ?? ''}]]`] : []),
    ];
    return `## ${place} and ${about} {#${about}}\n\n${[first, ...facts, second, rest.join('\n')].join('\n\n')}`;
  };
  const rows = (): unknown[] =>
    range(ROWS_OF_SECTION).map(() => ({ picture: pick(['slide', 'letter']), lines: [pick(easyRead)] }));
  const parts = ['about', 'message', 'message', 'message', 'meaning', 'meaning', 'action'];
  return {
    id,
    records,
    plain: [
      `This is about [[term:town-council|town councils]] and ${place}. ${pick(plain)}`,
      ...SECTIONS.map(sectionText),
      `## What we do not know {#not-known}\n\nWe checked up to [[checked:month]].`,
    ].join('\n\n'),
    easyRead: {
      opening: range(3).map(() => ({ picture: 'slide', lines: [pick(easyRead)] })),
      sections: SECTIONS.map((about, at) => ({
        id: about,
        part: parts[at],
        heading: `${place} and ${about}`,
        picture: 'slide',
        rows: rows(),
      })),
    },
    facts: {
      ...tinyBriefing,
      id,
      title,
      easyReadTitle: title,
      shelf: number % 2 === 0 ? 'your-life' : 'plans-and-answers',
      order: number + 1,
      summary: pick(plain),
      checkedAgainst: [source],
      topics: [topic],
      session: {
        ...tinyBriefing.session,
        activity: {
          ...tinyBriefing.session.activity,
          statements: ids('figures').map((counted, at) => ({
            says: `The report counts [[figure:${counted}]].`,
            isTrue: at % 2 === 0,
            because: `The report counts [[figure:${counted}]]. [[cite:figures/${counted}]]`,
          })),
        },
      },
    },
  };
}

const asModule = (content: unknown): string => `export default ${JSON.stringify(content, null, 1)};\n`;

const topicsOf = (briefings: number): unknown[] =>
  range(Math.ceil(briefings / BRIEFINGS_OF_TOPIC)).map((at) => ({
    id: `topic-${at}`,
    name: `Topic ${at + 1}`,
    summary: `What people in ${placeName(at)} asked for.`,
    picture: 'slide',
  }));

/**
 * A new project with a library of so many briefings. The caller removes it.
 *
 * @param root the project whose sentences are taken.
 * @returns its folder, an absolute path.
 */
export async function syntheticProject(root: string, briefings: number): Promise<string> {
  const sentences = sentencesOf(await loadLibrary(root));
  const folder = await tinyProject();
  await rm(join(folder, 'src/content/briefings'), { recursive: true });
  const made = range(briefings).map((number) => makeBriefing(number, sentences));
  for (const { id, plain, easyRead, facts } of made) {
    const at = join(folder, 'src/content/briefings', id);
    await mkdir(at, { recursive: true });
    await writeFile(join(at, 'plain.md'), plain);
    await writeFile(join(at, 'easy-read.ts'), asModule(easyRead));
    await writeFile(join(at, 'briefing.ts'), asModule(facts));
  }
  for (const name of Object.keys(OWN) as (keyof typeof OWN)[]) {
    await rm(join(folder, `_data/${name}.ts`));
    await mkdir(join(folder, `_data/${name}`), { recursive: true });
    for (let from = 0; from < briefings; from += BRIEFINGS_OF_FILE) {
      const some = made.slice(from, from + BRIEFINGS_OF_FILE).flatMap(({ records }) => records[name]);
      await writeFile(join(folder, `_data/${name}/from-${String(from).padStart(6, '0')}.ts`), asModule(some));
    }
  }
  await writeFile(join(folder, '_data/topics.ts'), asModule(topicsOf(briefings)));
  await edit(folder, '_data/glossary.ts', (text) => text.replace(/ +cites: .*\n/g, ''), true);
  // One each of what a site has few of, whatever its size. They cite the letters and reports of the tiny site.
  for (const name of ['missions', 'series', 'consultations'])
    await edit(folder, `_data/${name}.ts`, (text) =>
      text
        .replaceAll('playground-report', 'sources-0-0')
        .replaceAll("{ source: 'town-letter' }", "{ source: 'sources-0-0', page: '1' }")
        .replaceAll("section: '2.1', ", '')
        .replaceAll("'play'", "'topic-0'"),
    );
  await writeFile(join(folder, '_data/exceptions.ts'), asModule([]));
  return folder;
}
