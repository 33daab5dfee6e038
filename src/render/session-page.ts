/** Owns what the page of a session shows besides the session: the sources and the hard words of its words. */
import type { Briefing, Library } from '../model/library.ts';
import { compareWords, pick } from '../model/lists.ts';
import type { Records } from '../model/schemas/index.ts';
import { sessionView, type SessionView } from './session.ts';
import { noteViews, type NoteView } from './views.ts';

export interface SessionPageView {
  session: SessionView;
  /** Without ways back: the words of a session have no markers, because people read them aloud. */
  notes: NoteView[];
  /** The hard words, from A to Z. */
  terms: Records['glossary'][];
}

/** Everything that the page of the session of a briefing shows. */
export function sessionPageView(library: Library, briefing: Briefing): SessionPageView {
  const session = sessionView(library, briefing);
  return {
    session,
    notes: noteViews(library, session.notes),
    terms: pick(library.glossary.byId, session.terms).sort((a, b) => compareWords(a.term, b.term)),
  };
}
