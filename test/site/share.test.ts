/** What a built page gives to be sent on: links to its parts, how to cite it, what machines and apps read of it. */
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import {
  briefings,
  onEveryPage,
  pages,
  partsOf,
  readSiteFile,
  repeated,
  siteFiles,
  tidy,
} from '../support/built-site.ts';
import { COPY_PATH } from '../support/downloads.ts';

const content = briefings.flatMap(({ plain, easyRead }) => [plain, easyRead]);
const toRead = briefings.flatMap(({ plain, easyRead, session }) => [plain, easyRead, session]);
const recordPages = pages.filter(({ $ }) => $('.section-link').length > 0 && $('.version-switch').length === 0);

it('has a link beside every section of a briefing, and one way back from each link to its heading', () => {
  /** What leads elsewhere on the page, or is no part of the briefing. */
  const OWN = ['contents-title', 'share-title', 'pdf-title'];
  expect(
    onEveryPage(function* ({ $ }) {
      for (const heading of $('main h2[id]').toArray()) {
        const id = $(heading).attr('id') ?? '';
        const link = $(heading).next('.section-link');
        if (OWN.includes(id)) continue;
        if (link.attr('href') !== `#${id}`) yield `no link beside "${tidy($(heading).text())}"`;
        if (link.attr('aria-label') !== `Link to: ${tidy($(heading).text())}`) yield `a name without "${id}"`;
      }
    }, toRead),
  ).toEqual([]);
});

it('has a link beside every record on pages of records, each with a name of its own', () => {
  expect(recordPages.length).toBeGreaterThan(20);
  expect(
    onEveryPage(function* ({ $ }) {
      const links = $('.section-link').toArray();
      for (const link of links) {
        const before = $(link).prev('h2, h3, h4');
        if (`#${before.attr('id') ?? ''}` !== $(link).attr('href')) yield `${$(link).toString()} is not by its heading`;
        if ($(link).text() !== '') yield 'a link with words, which would get into search and books';
      }
      for (const heading of $('article > :is(h2, h3)[id], .timeline__event > [id]').toArray())
        if (!$(heading).next().is('.section-link')) yield `no link beside #${$(heading).attr('id') ?? ''}`;
      for (const name of repeated(links.map((link) => $(link).attr('aria-label') ?? ''))) yield `twice: ${name}`;
      if ($('script[src*="/share."]').length !== 1) yield 'no script that copies links';
    }, recordPages),
  ).toEqual([]);
});

it('says on every briefing how to cite it, in four styles and two files, which are there', () => {
  for (const { url, $ } of content) {
    const styles = $('.citations dt')
      .toArray()
      .map((style) => tidy($(style).text()));
    expect(styles, url).toEqual(['Harvard', 'APA 7', 'Vancouver', 'OSCOLA']);
    const title = tidy($('h1').text());
    for (const words of $('.citations dd').toArray()) expect(tidy($(words).text()), url).toContain(title);
    const files = $('details a[download]')
      .toArray()
      .map((link) => ($(link).attr('href') ?? '').slice(1));
    expect(
      files.map((file) => file.replace(/.*\./, '')),
      url,
    ).toEqual(['ris', 'bib']);
    for (const file of files) expect(readSiteFile(file).toString('utf8'), file).toContain(title);
  }
});

it('tells machines of every briefing what the page tells people, in JSON that is whole', () => {
  for (const { url, $ } of content) {
    const scripts = $('script[type="application/ld+json"]');
    expect(scripts.length, url).toBe(1);
    const data = JSON.parse(scripts.text()) as Record<string, unknown>;
    expect(data, url).toMatchObject({ '@type': 'Article', headline: tidy($('h1').text()), inLanguage: 'en-GB' });
    expect(data['@id'], url).toMatch(new RegExp(`${url}$`));
  }
});

it('has a title, a description and a kind on every page for apps that show links', () => {
  expect(
    onEveryPage(function* ({ $ }) {
      const tag = (name: string): string => $(`meta[property="og:${name}"]`).attr('content') ?? '';
      if (!tag('title') || !tidy($('title').text()).startsWith(tidy(tag('title')))) yield 'another title, or none';
      if (tag('description') !== $('meta[name="description"]').attr('content')) yield 'another description, or none';
      if (!['article', 'website'].includes(tag('type'))) yield 'no kind';
    }),
  ).toEqual([]);
});

it('has a picture of the right size for the site and for each briefing in both versions, none of them heavy', () => {
  const pictures = siteFiles.filter((file) => file.startsWith('share/'));
  const names = briefings.flatMap(({ id }) => [`share/${id}-easy-read.png`, `share/${id}.png`]);
  expect(pictures).toEqual([...names, 'share/site.png'].sort());
  for (const file of pictures) {
    const png = readSiteFile(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
    expect(png.length, file).toBeLessThan(60_000);
  }
});

it('keeps all that only a host has a use for out of the downloaded copy', () => {
  const copy = Object.entries(unzipSync(readSiteFile(COPY_PATH)));
  expect(copy.map(([name]) => name).filter((name) => /\/(?:share|cite)\//.test(name))).toEqual([]);
  const marked = copy.filter(([name]) => name.endsWith('.html')).map(([, bytes]) => new TextDecoder().decode(bytes));
  expect(marked.filter((html) => /og:title|ld\+json/.test(html))).toEqual([]);
  expect(marked.filter((html) => html.includes('class="citations"'))).toHaveLength(content.length);
});

it('does not list pictures of links and files for software among what a reader keeps', () => {
  const list = JSON.parse(readSiteFile('kept-site.json').toString('utf8')) as { files: { address: string }[] };
  expect(list.files.map(({ address }) => address).filter((address) => /^\/(?:share|cite)\//.test(address))).toEqual([]);
});

it('hides nothing of it in the main part of Easy Read', () => {
  for (const { easyRead } of briefings)
    for (const $ of partsOf(easyRead)) expect($('main details').length, easyRead.url).toBe(0);
});
