/** Owns the published sets of what happened and what was said of it: the timeline, reactions and consultations. */
import { EVENT_KIND_WORDS } from '../../model/kind-words.ts';
import { EVENT_KINDS } from '../../model/schemas/timeline.ts';
import { recordPath } from '../../render/paths.ts';
import { dataSet, dateIn, dateOr, onSite, plainText, plainTextOr, sourcePlaces } from '../data-set.ts';
import { address, choice, date, dateWords, idOf, idsOf, maybe, ownId, page, sources, text } from '../fields.ts';

export const timeline = dataSet({
  id: 'timeline',
  title: 'Timeline',
  description: 'Laws, reviews, plans, promises and numbers, oldest first.',
  list: '/timeline/',
  fields: {
    id: ownId(),
    date: date('When it happened, as exactly as the source says. A date after our last check lay ahead then.'),
    dateWords: dateWords('date'),
    kind: choice(EVENT_KINDS, 'What kind of event it is.'),
    kindWords: text('The kind in words.'),
    title: text('What happened, in a few words.'),
    officialName: maybe(text('The official name of the law or document that it is about.')),
    changed: text('What it changed for people.'),
    topics: idsOf('topics', 'The topics that it touches.'),
    page: page(),
    sources: sources(),
  },
  records: (library) =>
    library.timeline.all.map((event) => ({
      id: event.id,
      ...dateIn('date', event.date),
      kind: event.kind,
      kindWords: EVENT_KIND_WORDS[event.kind].words,
      title: event.title,
      officialName: event.officialName ?? null,
      changed: plainText(library, event.changed),
      topics: event.topics,
      page: onSite(library, recordPath('timeline', event)),
      sources: sourcePlaces(event.cites),
    })),
});

export const reactions = dataSet({
  id: 'reactions',
  title: 'Reactions',
  description: 'What people said, in our words.',
  list: '/reactions/',
  fields: {
    id: ownId(),
    who: text('The person or organisation.'),
    about: text('Who they are, in a few words.'),
    date: date('When they said it.'),
    dateWords: dateWords('date'),
    to: idOf('timeline', 'The event that they reacted to.'),
    welcomed: maybe(text('What they welcomed.')),
    said: maybe(text('What they said beside that, such as an explanation.')),
    missing: maybe(text('What they said was missing or wrong.')),
    topics: idsOf('topics', 'The topics that it is about.'),
    page: page(),
    sources: sources(),
  },
  records: (library) =>
    library.reactions.all.map((reaction) => ({
      id: reaction.id,
      who: reaction.who,
      about: reaction.about,
      ...dateIn('date', reaction.date),
      to: reaction.to,
      welcomed: plainTextOr(library, reaction.welcomed),
      said: plainTextOr(library, reaction.said),
      missing: plainTextOr(library, reaction.missing),
      topics: reaction.topics,
      page: onSite(library, recordPath('reactions', reaction)),
      sources: sourcePlaces(reaction.cites),
    })),
});

export const consultations = dataSet({
  id: 'consultations',
  title: 'Consultations',
  description: 'When people were asked for their views, and what came of it.',
  list: '/consultations/',
  fields: {
    id: ownId(),
    name: text('Its name.'),
    by: text('Who asked.'),
    asked: text('What it asked about.'),
    planned: maybe(date('When it was planned to open, when no source says that it did.')),
    plannedWords: maybe(dateWords('planned')),
    opened: maybe(date('When it opened, when a source says so.')),
    openedWords: maybe(dateWords('opened')),
    closed: maybe(date('When it closed, when a source says so.')),
    closedWords: maybe(dateWords('closed')),
    outcome: maybe(text('What came of it, when a source says so.')),
    outcomeDate: maybe(date('When the outcome was published.')),
    outcomeDateWords: maybe(dateWords('outcomeDate')),
    address: maybe(address('Its own page.')),
    topics: idsOf('topics', 'The topics that it is about.'),
    page: page(),
    sources: sources(),
  },
  records: (library) =>
    library.consultations.all.map((consultation) => ({
      id: consultation.id,
      name: consultation.name,
      by: consultation.by,
      asked: plainText(library, consultation.asked),
      ...dateOr('planned', consultation.planned),
      ...dateOr('opened', consultation.opened),
      ...dateOr('closed', consultation.closed),
      outcome: plainTextOr(library, consultation.outcome),
      ...dateOr('outcomeDate', consultation.outcomeDate),
      address: consultation.address ?? null,
      topics: consultation.topics,
      page: onSite(library, recordPath('consultations', consultation)),
      sources: sourcePlaces(consultation.cites),
    })),
});
