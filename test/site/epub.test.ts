import { createHash } from 'node:crypto';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import siteRecord from '../../_data/site.ts';
import topics from '../../_data/topics.ts';
import type { Site } from '../../src/model/schemas/site.ts';
import { zipOf } from '../../src/offline/zip.ts';
import { formatDate } from '../../src/render/dates.ts';
import { formatBytes } from '../../src/render/bytes.ts';
import { TIMELINE_RANGES } from '../../src/render/paths.ts';
import { books, fileIn, FOLDER, type Book, type BookFile } from '../support/books.ts';
import { briefings, pageAt, pages, readSiteFile, repeated, siteFiles, tidy } from '../support/built-site.ts';
import { realLibrary } from '../content/library.ts';

const site: Site = siteRecord;
const library = await realLibrary();
const [plain, easyRead] = books;
if (!plain || !easyRead) throw new Error('The built site has no two books.');

const onEveryFile = (check: (file: BookFile, book: Book) => Iterable<string>): string[] =>
  books.flatMap((book) =>
    book.read.flatMap((file) => [...check(file, book)].map((fault) => `${book.path}, ${file.file}: ${fault}`)),
  );

/** Errors and warnings of EPUBCheck. */
async function complaints(zip: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(zip);
  return messages
    .filter(({ severity }) => /^(?:fatal|error|warning)$/.test(severity))
    .map(({ id, message, location }) => `${location?.path ?? ''}:${location?.line ?? ''}: ${id} ${message}`);
}

describe('the file of a book', () => {
  it('has no error and no warning in EPUBCheck', async () => {
    for (const { zip, path } of books) expect(await complaints(zip), path).toEqual([]);
  });

  it('is something that EPUBCheck finds faults in when there are any', async () => {
    const broken = new Map([...plain.files].filter(([name]) => !name.endsWith('/glossary-a-to-c.xhtml')));
    broken.set(`${FOLDER}help.xhtml`, new TextEncoder().encode('<p>not closed'));
    const found = await complaints(zipOf(broken, site.released, new Map(), 'mimetype'));
    expect(found.join('\n')).toContain('glossary-a-to-c.xhtml');
    expect(found.some((line) => line.startsWith('EPUB/help.xhtml'))).toBe(true);
  });

  it('says what it is in its first bytes', () => {
    for (const { zip, files, path } of books) {
      expect([...files.keys()][0], path).toBe('mimetype');
      // A local header of 30 bytes with no extra field, the name, and the content as it is.
      expect(zip.subarray(30, 58).toString('latin1'), path).toBe('mimetypeapplication/epub+zip');
      expect([zip.readUInt16LE(8), zip.readUInt16LE(28)], path).toEqual([0, 0]);
    }
  });

  it('has no file that nothing in it uses, and no picture that it lacks', () => {
    for (const { read, files, path } of books) {
      const used = new Set(
        read.flatMap(({ $ }) =>
          $('img')
            .toArray()
            .map((image) => $(image).attr('src') ?? ''),
        ),
      );
      const pictures = [...files.keys()].filter((name) => name.includes('/pictures/'));
      expect(pictures.sort(), path).toEqual([...used].map((name) => FOLDER + name).sort());
    }
    expect(plain.zip.length + easyRead.zip.length).toBeLessThan(1_000_000);
  });
});

describe('the words of a book', () => {
  /** What is on a page of the site and not in the book, worked out anew. */
  function wordsOfPage(url: string, book: Book, without = ''): string {
    const $ = load(pageAt(url).html);
    const main = $('main');
    main.find(`nav, [data-hosted-only], [data-web-only], template, table${without}`).remove();
    main
      .find('.lone-link')
      .filter((_, line) => isSignpostElsewhere($(line).find('a').attr('href') ?? '', book))
      .remove();
    const help = /^\/briefings\/[^/]+\/$/.test(url) ? $('#who-to-turn-to').parent().text() : '';
    return tidy(`${main.text()} ${help}`);
  }
  const held = (book: Book): ReadonlySet<string> =>
    new Set([
      ...briefings.flatMap(({ plain: { url }, easyRead: { url: easy }, session }) =>
        book === plain ? [url, session.url] : [easy],
      ),
      '/licences/',
      ...(book === plain ? ['/status-words/', '/get-help/'] : []),
    ]);
  const isSignpostElsewhere = (href: string, book: Book): boolean =>
    href.startsWith('/') &&
    site.address === null &&
    !held(book).has(href.replace(/#.*/, '')) &&
    !/^\/(?:glossary|timeline|sources)\/./.test(href);
  const wordsOfFile = (book: Book, name: string): string => {
    const $ = load(fileIn(book, name).text, { xml: true });
    $('table').remove();
    return tidy($('body').text());
  };

  it('are those of the pages, in every chapter', () => {
    expect(briefings.length).toBeGreaterThan(9);
    for (const { id, plain: page, easyRead: easyPage } of briefings) {
      expect(wordsOfFile(plain, `${id}.xhtml`), id).toBe(wordsOfPage(page.url, plain));
      expect(wordsOfFile(easyRead, `${id}.xhtml`), `${id}, Easy Read`).toBe(wordsOfPage(easyPage.url, easyRead));
    }
  });

  it('are those of the page of each session in the plain book, with its answers open', () => {
    for (const { id, session } of briefings) {
      const file = fileIn(plain, `${id}-session.xhtml`);
      expect(wordsOfFile(plain, file.file), id).toBe(wordsOfPage(session.url, plain));
      expect(file.$('.cards__card').length, id).toBe(session.$('.cards__card').length);
      expect(file.$('details[open] > summary').length, id).toBe(1);
      // From the chapter to its session and back.
      expect(fileIn(plain, `${id}.xhtml`).$(`#session ~ p a[href="${file.file}"]`).length, id).toBe(1);
      expect(file.$(`p a[href="${id}.xhtml"]`).length, id).toBe(1);
    }
  });

  it('are those of the pages in the parts after the chapters', () => {
    for (const url of ['/get-help/', '/status-words/', '/licences/']) {
      const name = { '/get-help/': 'help', '/status-words/': 'status-words', '/licences/': 'licences' }[url] ?? '';
      expect(wordsOfFile(plain, `${name}.xhtml`), url).toBe(wordsOfPage(url, plain, ', .easy-meaning'));
    }
    const timeline = TIMELINE_RANGES.map(({ id }) => pageAt(`/timeline/${id}/`));
    expect(timeline.length).toBeGreaterThan(1);
    for (const { url } of timeline) {
      const name = `timeline-${url.split('/')[2] ?? ''}.xhtml`;
      expect(wordsOfFile(plain, name), url).toBe(wordsOfPage(url, plain, ', .lone-link:has([href="/timeline/"])'));
    }
  });

  /** Each hard word with what stands below it in the book. */
  const meanings = (book: Book): Map<string, string> =>
    new Map(
      book.read
        .filter(({ file }) => file.startsWith('glossary-'))
        .flatMap(({ $ }) =>
          $('h3[id]')
            .toArray()
            .map((heading) => [$(heading).attr('id') ?? '', tidy($(heading).parent().text())] as const),
        ),
    );

  it('explain every hard word, in the plain book in plain words and in the other in Easy Read', () => {
    const [inPlain, inEasyRead] = [meanings(plain), meanings(easyRead)];
    const glossary = pages.filter(({ url }) => /^\/glossary\/./.test(url));
    const terms = glossary.flatMap(({ $ }) =>
      $('article.record')
        .toArray()
        .map((article) => ({
          id: $(article).find('h3').attr('id') ?? '',
          term: tidy($(article).find('h3').text()),
          plainWords: tidy($(article).find('h3 + p').text()),
          easyWords: tidy($(article).find('.easy-meaning').text()).replace('Easy Read: ', ''),
        })),
    );
    expect(terms.length).toBe(library.glossary.all.length);
    expect([inPlain.size, inEasyRead.size]).toEqual([terms.length, terms.length]);
    for (const { id, term, plainWords, easyWords } of terms) {
      expect(inPlain.get(id)?.startsWith(`${term} ${plainWords}`), id).toBe(true);
      expect(inPlain.get(id), id).not.toContain('Easy Read');
      // Each line of Easy Read stands in a paragraph of its own, so no space is between them.
      expect(inEasyRead.get(id)?.replace(/\s/g, ''), id).toBe(`${term}${easyWords}`.replace(/\s/g, ''));
    }
  });

  it('have the numbers of every table, each in its row and column, however many tables it has become', () => {
    /** "row, column: number" of every table below an element. */
    const cells = ($: CheerioAPI, within: string): string[] =>
      $(within)
        .find('table')
        .toArray()
        .flatMap((table) => {
          const columns = $(table)
            .find('thead th')
            .toArray()
            .map((cell) => tidy($(cell).text()));
          return $(table)
            .find('tbody tr')
            .toArray()
            .flatMap((row) => {
              const [head, ...rest] = $(row)
                .children()
                .toArray()
                .map((cell) => tidy($(cell).text()));
              return rest.map((words, at) => `${head ?? ''}, ${columns[at + 1] ?? ''}: ${words}`);
            });
        })
        .sort();
    const asBuilt = fileIn(plain, 'what-it-costs.xhtml').$;
    const onPage = cells(pageAt('/briefings/what-it-costs/').$, 'main');
    expect(onPage.length).toBeGreaterThan(50);
    expect(cells(asBuilt, 'body')).toEqual(onPage);
    const widest = asBuilt('table')
      .toArray()
      .map((table) => asBuilt(table).find('thead th').length);
    expect(Math.max(...widest)).toBeLessThanOrEqual(5);
  });

  it('name every source that a chapter names, and no other, with its address', () => {
    for (const book of books) {
      const inBook = new Set(
        book.read
          .filter(({ file }) => file.startsWith('sources-'))
          .flatMap(({ $ }) =>
            $('article h2[id]')
              .toArray()
              .map((heading) => $(heading).attr('id') ?? ''),
          ),
      );
      const linked = new Set(
        book.read.flatMap(({ $ }) =>
          $('a[href^="sources-"]')
            .toArray()
            .flatMap((link) => /#(.+)$/.exec($(link).attr('href') ?? '')?.[1] ?? []),
        ),
      );
      const within = book.read
        .filter(({ file }) => file.startsWith('sources-'))
        .flatMap(({ $ }) =>
          $('a[href^="#"]')
            .toArray()
            .map((link) => ($(link).attr('href') ?? '').slice(1)),
        );
      expect([...inBook].sort(), book.path).toEqual([...new Set([...linked, ...within])].sort());
      for (const id of inBook) {
        const source = library.sources.byId[id];
        const file = book.read.find(({ $, file: name }) => name.startsWith('sources-') && $(`[id="${id}"]`).length > 0);
        if (source?.address) expect(file?.text, id).toContain(`href="${source.address.replaceAll('&', '&amp;')}"`);
      }
      expect(inBook.size, book.path).toBeGreaterThan(20);
    }
  });
});

describe('the order of a book', () => {
  const shelves = pageAt('/briefings/').$;
  const ids = [
    ...new Set(
      shelves('main a')
        .toArray()
        .flatMap((link) => /^\/briefings\/([^/]+)\/$/.exec(shelves(link).attr('href') ?? '')?.[1] ?? []),
    ),
  ];

  it('is title, contents, the chapters as on the shelves of the site, in the plain book each with its session, help, words and sources', () => {
    expect(ids.length).toBe(briefings.length);
    for (const book of books) {
      const names = book.read.map(({ file }) => file.replace('.xhtml', ''));
      const chapters = ids.flatMap((id) => (book === plain ? [id, `${id}-session`] : [id]));
      expect(names.slice(0, 2 + chapters.length), book.path).toEqual(['title', 'contents', ...chapters]);
      const rest = names
        .slice(2 + chapters.length)
        .map((name) => name.replace(/^(glossary|timeline|sources)-.*/, '$1'));
      expect([...new Set(rest)], book.path).toEqual(
        book === plain
          ? ['help', 'timeline', 'glossary', 'status-words', 'sources', 'licences']
          : ['help', 'glossary', 'sources', 'licences'],
      );
    }
  });

  it('is that of the contents, which name every part and section', () => {
    for (const book of books) {
      const { $ } = fileIn(book, 'contents.xhtml');
      const links = $('nav[role="doc-toc"] a')
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
      const files = links.filter((href) => !href.includes('#'));
      expect(files, book.path).toEqual(book.read.map(({ file }) => file).filter((file) => file !== 'contents.xhtml'));
      for (const id of ids) {
        const chapter = fileIn(book, `${id}.xhtml`).$;
        const session = $(`nav[role="doc-toc"] li li li a[href="${id}-session.xhtml"]`);
        expect(session.toArray().map((link) => $(link).text())).toEqual(book === plain ? ['For a session'] : []);
        const sections = links.filter((href) => href.startsWith(`${id}.xhtml#`));
        expect(sections.length, `${book.path}, ${id}`).toBeGreaterThan(3);
        for (const href of sections) expect(chapter(`h2[id="${href.split('#')[1] ?? ''}"]`).length, href).toBe(1);
      }
    }
  });

  it('is there by topic too, with every briefing that belongs to a topic', () => {
    for (const book of books) {
      const { $ } = fileIn(book, 'contents.xhtml');
      const index = new Map(
        $('nav[role="doc-index"] > ol > li')
          .toArray()
          .map((item) => [
            $(item).children('span').text(),
            $(item)
              .find('a')
              .toArray()
              .map((link) => $(link).attr('href') ?? ''),
          ]),
      );
      for (const { id, name } of topics) {
        const about = library.briefings.all.filter((briefing) => briefing.topics.includes(id));
        if (about.length > 0) {
          expect(index.get(name), `${book.path}, ${name}`).toEqual(
            expect.arrayContaining(about.map((briefing) => `${briefing.id}.xhtml`)),
          );
        }
      }
      expect([...index.values()].flat().filter((href) => href.includes('#')).length).toBeGreaterThan(20);
    }
  });
});

describe('the links of a book', () => {
  it('all lead somewhere: to a place in the book, to another site, or to a telephone', () => {
    let inner = 0;
    const faults = onEveryFile(function* ({ $, file }, book) {
      for (const link of $('[href]').toArray()) {
        const href = $(link).attr('href') ?? '';
        if (/^(?:https?|tel|mailto):/.test(href)) continue;
        inner += 1;
        const [path = '', id] = href.split('#');
        const target = path === '' ? file : path;
        const content = book.files.get(FOLDER + target);
        if (!content) yield `"${href}" leads to no file`;
        else if (id !== undefined && fileIn(book, target).$(`[id="${decodeURIComponent(id)}"]`).length !== 1)
          yield `"${href}" leads to no place`;
      }
    });
    expect(faults).toEqual([]);
    expect(inner).toBeGreaterThan(2000);
  });

  it('lead from chapter to chapter, from hard words and sources to their lists, and back', () => {
    const { $ } = fileIn(plain, 'health.xhtml');
    const hrefs = $('a')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    for (const start of [
      'education-and-work.xhtml',
      '#word-',
      '#source-',
      '#cite-',
      'sources-',
      'tel:',
      'status-words.xhtml',
    ])
      expect(
        hrefs.some((href) => href.startsWith(start)),
        start,
      ).toBe(true);
    const noteref = $('[role="doc-noteref"]').first();
    expect($(noteref.attr('href') ?? '').closest('[role="doc-endnotes"]').length).toBe(1);
  });

  it('have a name that says more than "here", and each id stands once in its file', () => {
    expect(
      onEveryFile(function* ({ $ }) {
        for (const link of $('a[href]').toArray())
          if (tidy($(link).text()) === '' && !$(link).attr('aria-label')) yield 'a link without words';
        const ids = $('[id]')
          .toArray()
          .map((element) => $(element).attr('id') ?? '');
        yield* repeated(ids).map((id) => `"${id}" stands more than once`);
      }),
    ).toEqual([]);
  });
});

describe('a book for every reader', () => {
  const metaOf = ({ package: opf }: Book, property: string): string[] =>
    opf(`meta[property="${property}"]`)
      .toArray()
      .map((meta) => opf(meta).text());

  it('says in its metadata what it offers, in the words that libraries know', () => {
    for (const book of books) {
      expect(book.package('dc\\:language').text()).toBe('en-GB');
      expect(book.package('dc\\:title').text()).toContain(site.name);
      expect(metaOf(book, 'dcterms:modified')).toEqual([`${site.released}T12:00:00Z`]);
      expect(metaOf(book, 'schema:accessMode')[0]).toBe('textual');
      expect(metaOf(book, 'schema:accessModeSufficient')).toContain('textual');
      expect(metaOf(book, 'schema:accessibilityHazard')).toEqual(['none']);
      expect(metaOf(book, 'schema:accessibilityFeature')).toEqual(
        expect.arrayContaining(['displayTransformability', 'index', 'readingOrder', 'tableOfContents']),
      );
      expect(metaOf(book, 'schema:accessibilitySummary')[0]?.length).toBeGreaterThan(100);
      expect(metaOf(book, 'dcterms:conformsTo')).toEqual(['EPUB Accessibility 1.1 - WCAG 2.2 Level AA']);
      expect(metaOf(book, 'a11y:certifiedBy')).toEqual([site.publisher]);
    }
    expect(metaOf(easyRead, 'schema:accessMode')).toEqual(['textual', 'visual']);
    expect(metaOf(easyRead, 'schema:accessibilityFeature')).toContain('alternativeText');
    expect(new Set(books.map(({ package: opf }) => opf('dc\\:identifier').text())).size).toBe(2);
  });

  it('says on its first page what it is, where it holds, and up to when it was checked', () => {
    for (const book of books) {
      const words = tidy(fileIn(book, 'title.xhtml').$('body').text());
      for (const part of [
        site.name,
        'England',
        tidy(formatDate(site.checkedTo)),
        'call 999',
        site.publisher,
        `version ${site.version}`,
      ])
        expect(words, book.path).toContain(part);
    }
    expect(tidy(fileIn(plain, 'title.xhtml').$('body').text())).toContain(`all ${briefings.length} briefings`);
  });

  it('has one main heading in each file, no level left out, and a title of its own', () => {
    const titles: string[] = [];
    expect(
      onEveryFile(function* ({ $, file }, { path }) {
        const levels = $('h1, h2, h3, h4, h5, h6')
          .toArray()
          .map(({ name }) => Number(name.slice(1)));
        if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1) yield 'not one <h1> at its top';
        for (const [at, level] of levels.entries())
          if (level > (levels[at - 1] ?? 0) + 1) yield `<h${level}> after <h${levels[at - 1] ?? 0}>`;
        titles.push(`${path} ${$('head title').text()}`);
        if ($('html').attr('lang') !== 'en-GB') yield 'no language';
        if (file !== 'contents.xhtml' && $('body > section[aria-labelledby]').length !== 1) yield 'not one section';
      }),
    ).toEqual([]);
    expect(repeated(titles)).toEqual([]);
  });

  it('calls its parts what screen readers call them', () => {
    const roles = (book: Book, name: string) => fileIn(book, name).$('body > section').attr('role');
    for (const book of books) {
      expect(roles(book, 'health.xhtml')).toBe('doc-chapter');
      expect(roles(book, 'glossary-a-to-c.xhtml')).toBe('doc-glossary');
      expect(roles(book, 'sources-law.xhtml')).toBe('doc-bibliography');
    }
  });

  it('has a text alternative for every picture, empty where the words beside it say the same', () => {
    expect(
      onEveryFile(function* ({ $ }) {
        for (const image of $('img').toArray()) if ($(image).attr('alt') === undefined) yield 'a picture without alt';
        for (const svg of $('svg').toArray()) {
          const isNamed = $(svg).attr('role') === 'img' && ($(svg).attr('aria-label') ?? $(svg).find('title').text());
          if (!isNamed && $(svg).attr('aria-hidden') !== 'true') yield 'a drawing without a name';
        }
      }),
    ).toEqual([]);
  });

  it('leaves the colours of words and ground to the reading app, and asks nothing of any network', () => {
    const css = new TextDecoder().decode(plain.files.get(`${FOLDER}book.css`)).replace(/\/\*[^]*?\*\//g, '');
    const colours = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)].flatMap(([, selector = '', rules = '']) =>
      [...rules.matchAll(/(?:^|[\s;])(color|background|fill|stroke|border)[a-z-]*:([^;]*#[^;]*|[^;]*rgb[^;]*);/g)].map(
        ([, property, value]) => `${tidy(selector)}: ${property ?? ''}${value ?? ''}`,
      ),
    );
    // Tiles below pictures, and what stands on them, are light and dark whatever the page is.
    expect(colours.filter((rule) => !/^\.er-row__picture, \.er-heading img|^\.people/.test(rule))).toEqual([]);
    expect(css).not.toMatch(/https?:|@import|!important/);
    expect(css).not.toMatch(/(?:^|[\s;])color:(?!\s*inherit)/);
    expect(
      onEveryFile(function* ({ text }) {
        if (/<(?:script|style|iframe|form)\b| style="| src="https?:/.test(text)) yield 'what only a web page has';
      }),
    ).toEqual([]);
  });
});

describe('the books among the downloads', () => {
  it('are on the page of downloads with their size, their day and their SHA-256', () => {
    const { $ } = pageAt('/downloads/');
    for (const { path, zip } of books) {
      const card = $(`main a[download][href="/${path}"]`).closest('article');
      expect(tidy(card.text()), path).toContain(tidy(`(EPUB, ${formatBytes(zip.length)})`));
      expect(card.find('code').text(), path).toBe(createHash('sha256').update(zip).digest('hex'));
      const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      expect(tidy(card.find('dd').first().text())).toBe(day.format(new Date(site.released)));
    }
  });

  it('are not in the kept site', () => {
    expect(siteFiles.filter((file) => file.endsWith('.epub')).sort()).toEqual(books.map(({ path }) => path).sort());
    expect(readSiteFile('kept-site.json').toString('utf8')).not.toContain('.epub');
  });
});
