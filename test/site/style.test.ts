import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onEveryPage, pageAt, siteFiles } from '../support/built-site.ts';

const { $ } = pageAt('/style/');

describe('the page with every part of the site', () => {
  it('shows every component, and names none that is gone', () => {
    const shown = $('.style-part')
      .toArray()
      .flatMap((part) => ($(part).attr('data-component') ?? '').split(' ').filter((name) => name !== ''));
    const macros = readdirSync('_includes/components')
      // The frame of the parts themselves.
      .filter((name) => name !== 'style-page' && existsSync(`_includes/components/${name}/macro.njk`));
    expect(shown.sort()).toEqual(macros.sort());
  });

  it('shows something in every part, below a heading that the list of contents leads to', () => {
    const listed = $('main .contents a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(
      $('.style-part')
        .toArray()
        .map((part) => `#${$(part).children('h2').attr('id') ?? ''}`),
    ).toEqual(listed);
    for (const part of $('.style-part').toArray())
      expect($(part).children(':not(h2, .style-part__about)').length, $(part).attr('aria-labelledby')).toBeGreaterThan(
        0,
      );
  });

  it('shows every status word that there is', () => {
    const shown = new Set(
      $('#statuses ~ ul .status')
        .toArray()
        .map((status) => $(status).text()),
    );
    const used = onEveryPage((page) =>
      page
        .$('.status')
        .toArray()
        .flatMap((status) => (shown.has(page.$(status).text()) ? [] : [page.$(status).text()])),
    );
    expect(shown.size).toBeGreaterThan(10);
    expect(used).toEqual([]);
  });

  it('is for those who work on the site: not for search engines, not for our search, and linked from one page', () => {
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect($('[data-pagefind-body]').length).toBe(0);
    expect($('body[data-hosted-only]').length).toBe(1);
    expect(
      onEveryPage((page) => (page.$('a[href="/style/"]').length > 0 && page.url !== '/style/' ? ['links to it'] : [])),
    ).toEqual(['/about-the-data/: links to it']);
    expect(siteFiles).toContain('style/index.html');
  });

  it('is the only page that search engines are asked to pass over', () => {
    expect(onEveryPage((page) => (page.$('meta[name="robots"]').length > 0 ? ['has it'] : []))).toEqual([
      '/style/: has it',
    ]);
  });
});
