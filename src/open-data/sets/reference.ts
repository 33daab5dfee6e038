/** Owns the published sets that the others refer to: topics, hard words, sources and licences. */
import { recordPath } from '../../render/paths.ts';
import { sourceSchema } from '../../model/schemas/source.ts';
import { dataSet, dateIn, dateOr, onSite, plainText, sourcePlaces } from '../data-set.ts';
import { address, choice, date, dateWords, idOf, maybe, ownId, page, sources, text, texts } from '../fields.ts';

export const topics = dataSet({
  id: 'topics',
  title: 'Topics',
  description: 'What the other records are about.',
  list: '/topics/',
  fields: { id: ownId(), name: text('Its name.'), summary: text('What it covers.'), page: page() },
  records: (library) =>
    library.topics.all.map((topic) => ({
      id: topic.id,
      name: topic.name,
      summary: plainText(library, topic.summary),
      page: onSite(library, recordPath('topics', topic)),
    })),
});

export const glossary = dataSet({
  id: 'glossary',
  title: 'Hard words',
  description: 'Hard words, with their meaning in plain English and in Easy Read.',
  list: '/glossary/',
  fields: {
    id: ownId(),
    term: text('The word or phrase, as written in the middle of a sentence.'),
    alsoWritten: texts('Other forms of it, such as the plural.'),
    meaning: text('What it means, in plain English.'),
    easyRead: texts('What it means in Easy Read: one or two sentences.'),
    peopleSay: texts('Words that people say in its place.'),
    page: page(),
    sources: sources(),
  },
  records: (library) =>
    library.glossary.all.map((term) => ({
      id: term.id,
      term: term.term,
      alsoWritten: term.alsoWritten,
      meaning: plainText(library, term.plain),
      easyRead: term.easyRead.map((line) => plainText(library, line)),
      peopleSay: term.peopleSay,
      page: onSite(library, recordPath('glossary', term)),
      sources: sourcePlaces(term.cites),
    })),
});

export const sourcesSet = dataSet({
  id: 'sources',
  title: 'Sources',
  description: 'Every document that the records rest on, with its licence and how to credit it.',
  list: '/sources/',
  fields: {
    id: ownId(),
    title: text('Its title, as published.'),
    publisher: text('Who published it.'),
    published: maybe(date('When it was published, when the document shows a date.')),
    publishedWords: maybe(dateWords('published')),
    kind: choice(sourceSchema.shape.kind.options, 'What kind of document it is.'),
    licence: idOf('licences', 'The licence that it carries.'),
    credit: text('How to credit it.'),
    address: maybe(address('Where it can be read.')),
    seen: choice(
      sourceSchema.shape.seen.options,
      'Whether we read it ourselves (“directly”) or rely on another source that cites it (“as-cited”).',
    ),
    citedBy: maybe(idOf('sources', 'The source that cites it, when we did not see it ourselves.')),
    checked: date('When we last checked it.'),
    checkedWords: dateWords('checked'),
    note: maybe(text('What a careful reader must know about it.')),
    page: page(),
  },
  records: (library) =>
    library.sources.all.map((source) => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      ...dateOr('published', source.published),
      kind: source.kind,
      licence: source.licence,
      credit: source.credit,
      address: source.address ?? null,
      seen: source.seen,
      citedBy: source.citedBy ?? null,
      ...dateIn('checked', source.checked),
      note: source.note ?? null,
      page: onSite(library, recordPath('sources', source)),
    })),
});

export const licences = dataSet({
  id: 'licences',
  title: 'Licences of sources and pictures',
  description: 'The licences that the sources and our pictures carry.',
  list: '/licences/',
  fields: {
    id: ownId(),
    name: text('Its full name.'),
    allows: text('What it allows, in plain words.'),
    creditLine: maybe(text('The line that it asks you to print.')),
    address: maybe(address('Where its text can be read.')),
    page: page(),
  },
  records: (library) =>
    library.licences.all.map((licence) => ({
      id: licence.id,
      name: licence.name,
      allows: licence.allows,
      creditLine: licence.creditLine ?? null,
      address: licence.address ?? null,
      page: onSite(library, recordPath('licences', licence)),
    })),
});
