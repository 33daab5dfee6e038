import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../src/model/schemas/common.ts';
import { hasPage, recordPath } from '../../src/render/paths.ts';
import { realLibrary } from '../content/library.ts';
import { pageAt, pages, tidy } from '../support/built-site.ts';

const library = await realLibrary();

/** The pages of this site that each page links to, without their fragments. */
const linksOf = new Map(
  pages.map(({ url, $ }) => [
    url,
    new Set(
      $('a[href^="/"]')
        .toArray()
        .map((link) => ($(link).attr('href') ?? '').replace(/#.*/, '')),
    ),
  ]),
);

/** Every page that a reader can come to from the home page by links alone. */
const reachable = new Set(['/']);
for (const url of reachable) for (const to of linksOf.get(url) ?? []) reachable.add(to);

describe('no record is an orphan', () => {
  it.each(COLLECTIONS.filter(hasPage))(
    'of %s: each stands on a page that links lead to from the home page',
    (collection) => {
      const orphans = library[collection].all.flatMap((record) => {
        const [url = '', id] = recordPath(collection, record).split('#');
        if (!reachable.has(url)) return [`${record.id}: no link leads to ${url}`];
        if (id === undefined) return [];
        return pageAt(url).$(`[id="${id}"]`).length === 1 ? [] : [`${record.id}: ${url} has no place for it`];
      });
      expect(orphans).toEqual([]);
    },
  );

  it('of responses: each is shown with a request that it answers', () => {
    const lost = library.responses.all.filter(({ to }) => !to.some((id) => library.recommendations.byId[id]?.said));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it.each(['sources', 'pictures'] as const)('of %s: each is used', (collection) => {
    // These stand in templates, not in records.
    const inTemplates = ['warning', 'easy-read', 'help'];
    const unused = library[collection].all.filter(({ id, usedBy }) => usedBy.length === 0 && !inTemplates.includes(id));
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it('of exceptions: each is told on the page about the data', () => {
    const page = pageAt('/about-the-data/');
    const untold = library.exceptions.all.filter(
      ({ id, reason }) => !tidy(page.$(`#${id}`).text()).includes(tidy(reason)),
    );
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});

describe('the page about the data', () => {
  it('counts what the library holds', () => {
    const words = tidy(pageAt('/about-the-data/').$('main').text());
    expect(words).toContain(`${library.promises.all.length} promises`);
    expect(words).toContain(`${library.timeline.all.length} dated events`);
  });
});

describe('the page of all promises', () => {
  it('has each promise once, under the state that the public record shows now, with its date', () => {
    const { $ } = pageAt('/promises/');
    for (const promise of library.promises.all) {
      const links = $(`a[href="${recordPath('promises', promise)}"]`);
      expect(links.length, promise.id).toBe(1);
      expect(links.closest('section').find('h2').attr('id'), promise.id).toBe(promise.since?.state);
    }
  });
});
