import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/model/library.ts';
import { sessionPageView } from '../../../src/render/session-page.ts';
import { editBriefing, tinyLibrary } from '../model/tiny.ts';

const viewOf = (library: Library) => {
  const briefing = library.briefings.byId['tiny'];
  if (!briefing) throw new Error('no briefing');
  return sessionPageView(library, briefing);
};

describe('the page of a session', async () => {
  const library = await tinyLibrary();

  it('has the source of each place that the session draws on, in order, without ways back', () => {
    const { notes, session } = viewOf(library);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.map(({ number }) => number)).toEqual(session.notes.map(({ number }) => number));
    expect(notes.map(({ source }) => source.id)).toEqual(session.notes.map(({ citation }) => citation.source));
    expect(notes.flatMap(({ anchors }) => anchors)).toEqual([]);
  });

  it('explains the hard words of the session from A to Z, and none that only the briefing uses', async () => {
    const changed = await tinyLibrary((content) =>
      editBriefing(
        content,
        'facts',
        ['session', 'aim'],
        'To ask the [[term:town-council]] for an [[term:accessible-swing]].',
      ),
    );
    expect(viewOf(changed).terms.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['accessible-swing', 'town-council']),
    );
    expect(viewOf(changed).terms.map(({ term }) => term)).toEqual(
      viewOf(changed)
        .terms.map(({ term }) => term)
        .sort(),
    );
    const bare = await tinyLibrary((content) => {
      editBriefing(content, 'facts', ['session', 'aim'], 'To talk.');
    });
    expect(viewOf(bare).terms.map(({ id }) => id)).toEqual(viewOf(bare).session.terms.sort());
  });
});
