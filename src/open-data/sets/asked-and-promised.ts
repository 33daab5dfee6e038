/** Owns the published sets of aims, requests, answers and promises, and of what the public record shows since. */
import { STRENGTH_WORDS } from '../../model/kind-words.ts';
import type { JoinedPromise, JoinedRecommendation, Library } from '../../model/library.ts';
import { RECORD_STATES, type Update } from '../../model/schemas/common.ts';
import { promiseSchema } from '../../model/schemas/promise.ts';
import { ANSWERS } from '../../model/schemas/recommendation.ts';
import { ANSWER_WORDS, STATE_WORDS } from '../../model/status.ts';
import { familyOf } from '../../render/mission-families.ts';
import { recordPath } from '../../render/paths.ts';
import { dataSet, dateIn, dateOr, onSite, plainText, plainTextOr, sourcePlaces } from '../data-set.ts';
import {
  choice,
  date,
  dateWords,
  idOf,
  idsOf,
  maybe,
  ownId,
  page,
  sources,
  text,
  texts,
  wholeNumber,
} from '../fields.ts';

const STATE_MEANING = 'What the public record shows. The page “How we write” has the rule for each word.';

/** What the public record shows now: the newest entry of the set "updates". */
const NOW = {
  now: maybe(choice(RECORD_STATES, `${STATE_MEANING} This is the newest entry in the set “updates”.`)),
  nowWords: maybe(text('The same in the words that the site shows.')),
  nowDate: maybe(date('When that happened. Of “nothing-found” it is the date up to which we looked.')),
  nowDateWords: maybe(dateWords('nowDate')),
};

const nowOf = (since: Update | undefined) => ({
  now: since?.state ?? null,
  nowWords: since ? STATE_WORDS[since.state].words : null,
  ...dateOr('nowDate', since?.date),
});

export const missions = dataSet({
  id: 'missions',
  title: 'Missions',
  description: 'The numbered aims of plans and reviews.',
  list: '/missions/',
  fields: {
    id: ownId(),
    // Which lists there are is known with the library: data-sets.ts.
    family: choice<string>([], 'The list that it is from.'),
    familyWords: text('The name of that list.'),
    number: wholeNumber('Its number in its own list. Other documents may number it differently.'),
    name: text('A short name, by topic.'),
    statement: text('What it aims for.'),
    by: maybe(date('The date by which it should be reached, when one was given.')),
    byWords: maybe(dateWords('by')),
    measures: texts('How progress was to be measured, when a source says so.'),
    matches: idsOf('missions', 'Aims of the other lists about the same thing.'),
    topics: idsOf('topics', 'The topics that it is about.'),
    page: page(),
    sources: sources(),
  },
  records: (library) =>
    library.missions.all.map((mission) => ({
      id: mission.id,
      family: mission.family,
      familyWords: familyOf(library, mission.family).name,
      number: mission.number,
      name: mission.name,
      statement: plainText(library, mission.statement),
      ...dateOr('by', mission.by),
      measures: mission.measures.map((measure) => plainText(library, measure)),
      matches: mission.corresponding.map(({ id }) => id),
      topics: mission.topics,
      page: onSite(library, recordPath('missions', mission)),
      sources: sourcePlaces(mission.cites),
    })),
});

export const recommendations = dataSet({
  id: 'recommendations',
  title: 'Requests',
  description: 'What was asked for.',
  list: '/recommendations/',
  fields: {
    id: ownId(),
    by: text('Who asked.'),
    asked: date('When it was asked.'),
    askedWords: dateWords('asked'),
    order: wholeNumber('Its place in the order of its document.'),
    title: text('A short name.'),
    text: text('What was asked, in our words.'),
    topic: idOf('topics', 'The topic that it is about.'),
    mission: maybe(idOf('missions', 'The aim under which it was asked.')),
    answer: maybe(choice(ANSWERS, 'What the Government said in its newest answer. The set “answers” has all of them.')),
    answerWords: maybe(text('The answer in the words that the site shows.')),
    ...NOW,
    page: page(),
    sources: sources(),
  },
  records: (library) =>
    library.recommendations.all.map((asked) => ({
      id: asked.id,
      by: asked.by,
      ...dateIn('asked', asked.asked),
      order: asked.order,
      title: asked.title,
      text: plainText(library, asked.text),
      topic: asked.topic,
      mission: asked.mission ?? null,
      answer: asked.said?.answer ?? null,
      answerWords: asked.said ? ANSWER_WORDS[asked.said.answer].words : null,
      ...nowOf(asked.since),
      page: onSite(library, recordPath('recommendations', asked)),
      sources: sourcePlaces(asked.cites),
    })),
});

export const answers = dataSet({
  id: 'answers',
  title: 'Answers',
  description: 'What the Government answered to the requests. One answer can be to several requests.',
  list: '/recommendations/',
  fields: {
    id: ownId(),
    to: idsOf('recommendations', 'The requests that it answers.'),
    by: text('Who answered.'),
    date: date('When it was answered.'),
    dateWords: dateWords('date'),
    answer: choice(ANSWERS, 'What was said. The page “How we write” has the rule for each word.'),
    answerWords: text('The answer in the words that the site shows.'),
    text: text('What was said, in our words.'),
    reason: maybe(text('The reason given.')),
    notAnswered: maybe(text('The part of the request that the answer left out.')),
    promises: idsOf('promises', 'The promises made in this answer.'),
    sources: sources(),
  },
  records: (library) =>
    library.responses.all.map((response) => ({
      id: response.id,
      to: response.to,
      by: response.by,
      ...dateIn('date', response.date),
      answer: response.answer,
      answerWords: ANSWER_WORDS[response.answer].words,
      text: plainText(library, response.text),
      reason: plainTextOr(library, response.reason),
      notAnswered: plainTextOr(library, response.notAnswered),
      promises: response.promises,
      sources: sourcePlaces(response.cites),
    })),
});

export const promises = dataSet({
  id: 'promises',
  title: 'Promises',
  description: 'What governments promised, and what the public record shows now.',
  list: '/promises/',
  fields: {
    id: ownId(),
    by: text('Who made it.'),
    made: date('When it was made.'),
    madeWords: dateWords('made'),
    title: text('A short name.'),
    text: text('What was promised, in our words.'),
    strength: choice(promiseSchema.shape.strength.options, 'How firm it was.'),
    strengthWords: text('How firm it was, in the words that the site shows.'),
    topic: idOf('topics', 'The topic that it is about.'),
    mission: maybe(idOf('missions', 'The aim under which it was made.')),
    figures: idsOf('figures', 'The money and the numbers in it.'),
    deadline: maybe(date('When it was due, if a date was given.')),
    deadlineWords: maybe(dateWords('deadline')),
    ...NOW,
    page: page(),
    sources: sources(),
  },
  records: (library) =>
    library.promises.all.map((promise) => ({
      id: promise.id,
      by: promise.by,
      ...dateIn('made', promise.made),
      title: promise.title,
      text: plainText(library, promise.text),
      strength: promise.strength,
      strengthWords: STRENGTH_WORDS[promise.strength],
      topic: promise.topic,
      mission: promise.mission ?? null,
      figures: promise.figures,
      ...dateOr('deadline', promise.deadline),
      ...nowOf(promise.since),
      page: onSite(library, recordPath('promises', promise)),
      sources: sourcePlaces(promise.cites),
    })),
});

/** The sets whose records have entries of the public record. */
export const UPDATED_SETS = ['recommendations', 'promises'] as const;
export type UpdatedSet = (typeof UPDATED_SETS)[number];

export interface UpdateOf {
  /** Entries are only ever added at the end, so that their places are names. */
  id: string;
  set: UpdatedSet;
  record: JoinedRecommendation | JoinedPromise;
  update: Update;
}

/** Every entry of the public record, with what it is about. */
export const allUpdates = (library: Library): UpdateOf[] =>
  UPDATED_SETS.flatMap((set) =>
    library[set].all.flatMap((record) =>
      record.updates.map((update, index) => ({ id: `${set}-${record.id}-${index + 1}`, set, record, update })),
    ),
  );

export const updates = dataSet({
  id: 'updates',
  title: 'What the public record shows',
  description: 'Every dated entry about what came of a request or a promise.',
  list: '/promises/',
  fields: {
    id: ownId(),
    set: choice(UPDATED_SETS, 'The set of the record that it is about.'),
    record: text('The id of that record.'),
    date: date('When it happened. Of “nothing-found” it is the date up to which we looked.'),
    dateWords: dateWords('date'),
    state: choice(RECORD_STATES, STATE_MEANING),
    stateWords: text('The same in the words that the site shows.'),
    text: text('What happened, in our words.'),
    sources: sources(),
  },
  records: (library) =>
    allUpdates(library).map(({ id, set, record, update }) => ({
      id,
      set,
      record: record.id,
      ...dateIn('date', update.date),
      state: update.state,
      stateWords: STATE_WORDS[update.state].words,
      text: plainText(library, update.text),
      sources: sourcePlaces(update.cites),
    })),
});
