import { describe, expect, it } from 'vitest';
import { edit, editBriefing, tinyLibrary } from '../model/tiny.ts';
import { parsed, sitePage, tinyAssets, tinyBook } from './tiny-book.ts';

/** The briefing of the tiny site with something in it, in a book. */
const chapterWith = async (main: string, more: Parameters<typeof tinyBook>[0] = {}) =>
  parsed(await tinyBook({ ...more, mains: { '/briefings/tiny/': main, ...more.mains } }), 'tiny.xhtml');

/** The tiny site before it has an address. */
const homeless = () => tinyLibrary(({ site }) => void ((site as { address: string | null }).address = null));

describe('a chapter', () => {
  it('is the main part of the page, without what is only for screens, with the help lines at its end', async () => {
    const $ = await chapterWith(
      `<p data-hosted-only>Download</p><p data-web-only>You can print this page.</p><p data-pagefind-ignore tabindex="0">Stay</p>
       <template><p>Copy</p></template><nav>On this page</nav>`,
    );
    const words = $('body').text().replace(/\s+/g, ' ').trim();
    expect(words).toBe('Page /briefings/tiny/ Stay Who to turn to Call 999.');
    expect($('body > section').attr()).toMatchObject({ role: 'doc-chapter', 'epub:type': 'chapter' });
    expect($('section section').attr('aria-labelledby')).toBe('who-to-turn-to');
    expect($('section > p').attr()).toEqual({});
    expect($('html').attr()).toMatchObject({ lang: 'en-GB', 'xml:lang': 'en-GB' });
    expect($('title').text()).toBe('Page /briefings/tiny/ – Tiny Playground Briefings: Plain English');
  });

  it('keeps a chart, with its name and its namespace, and says in the package that it has one', async () => {
    const chart =
      '<svg role="img" viewBox="0 0 2 2" aria-label="2 &lt; 3"><linearGradient id="g"/><path d="M0 0"/></svg>';
    const book = await tinyBook({ mains: { '/briefings/tiny/': chart } });
    expect(book.get('EPUB/tiny.xhtml')).toContain(
      '<svg role="img" viewBox="0 0 2 2" aria-label="2 &lt; 3" xmlns="http://www.w3.org/2000/svg"><linearGradient id="g"/><path d="M0 0"/></svg>',
    );
    const opf = book.get('EPUB/book.opf') ?? '';
    expect(opf).toContain('href="tiny.xhtml" media-type="application/xhtml+xml" properties="svg"');
    expect(opf).toContain('<meta property="schema:accessMode">visual</meta>');
    expect(opf).toContain('Each chart has its numbers in words');
    expect((await tinyBook()).get('EPUB/book.opf')).not.toContain('visual');
  });

  it('is written as XML, with letters as letters', async () => {
    const book = await tinyBook({
      mains: { '/briefings/tiny/': '<p>£3&nbsp;000 &amp; “more”<br>Zoë<!-- a--b --></p>' },
    });
    expect(book.get('EPUB/tiny.xhtml')).toContain('<p>£3\u00A0000 &amp; “more”<br/>Zoë</p>');
  });
});

describe('a session', () => {
  const CHAPTER =
    '<h2 id="asked">Asked</h2><h2 id="session">In a group</h2><p><a href="/briefings/tiny/session/">Plan</a></p>';
  const withSession = (session: string) =>
    tinyBook({ mains: { '/briefings/tiny/': CHAPTER, '/briefings/tiny/session/': session } });

  it('follows its chapter, adds to it, and has its answers open', async () => {
    const book = await withSession(
      '<p><a href="/briefings/tiny/#asked">Back</a></p><details><summary>Answers</summary><p>True.</p></details>',
    );
    expect(parsed(book, 'tiny.xhtml')('p a').attr('href')).toBe('tiny-session.xhtml');
    const $ = parsed(book, 'tiny-session.xhtml');
    expect($('p a').attr('href')).toBe('tiny.xhtml#asked');
    expect($('details').attr('open')).toBeDefined();
    expect($('body > section').attr()).toMatchObject({ role: 'doc-appendix', 'epub:type': 'appendix' });
    // The help lines stand at the end of the chapter already.
    expect($('#who-to-turn-to').length).toBe(0);
  });

  it('stands in the contents once, inside its chapter and under the words that lead to it there', async () => {
    const $ = parsed(await withSession('<p>Plan.</p>'), 'contents.xhtml');
    const inside = $('nav[role="doc-toc"] a[href="tiny.xhtml"]').first().next('ol').find('a');
    expect(inside.toArray().map((link) => [$(link).text(), $(link).attr('href')])).toEqual([
      ['Asked', 'tiny.xhtml#asked'],
      ['In a group', 'tiny-session.xhtml'],
    ]);
  });

  it('is not in the Easy Read book', async () => {
    expect([...(await tinyBook({ edition: 'easy-read' })).keys()].filter((file) => file.includes('session'))).toEqual(
      [],
    );
  });

  it('stops the build at a link to nowhere, and names the file that has its words', async () => {
    await expect(withSession('<a href="#gone">a</a>')).rejects.toThrow(
      'src/content/briefings/tiny/briefing.ts, record `tiny`, tiny-session.xhtml of the Plain English book',
    );
  });
});

describe('a link', () => {
  const LINKS = `<h2 id="here">Here</h2><p><a href="#here">a</a> <a href="/glossary/a-to-c/#accessible-swing">b</a>
    <a href="/briefings/tiny/#here">c</a> <a href="/glossary/">d</a> <a href="tel:116123">e</a>
    <a href="https://town.example/">f</a> <a href="/topics/play/">g</a> <a id="h" href="/topics/play/#x" aria-label="h too">h</a></p>
    <p class="lone-link"><a href="/topics/play/">Everything about play</a></p>`;

  it('to a page of the book leads to its place there, and to any other to the hosted site', async () => {
    const $ = await chapterWith(LINKS);
    const links = Object.fromEntries(
      $('a')
        .toArray()
        .map((link) => [$(link).text(), $(link).attr('href')]),
    );
    expect(links).toEqual({
      a: '#here',
      b: 'glossary-a-to-c.xhtml#accessible-swing',
      c: '#here',
      d: 'glossary-a-to-c.xhtml',
      e: 'tel:116123',
      f: 'https://town.example/',
      g: 'https://tiny.example/topics/play/',
      h: 'https://tiny.example/topics/play/#x',
      'Everything about play': 'https://tiny.example/topics/play/',
    });
  });

  it('becomes its words when there is no hosted site, and nothing when it stands alone', async () => {
    const $ = await chapterWith(LINKS, { library: await homeless() });
    expect(
      $('a')
        .toArray()
        .map((link) => $(link).text()),
    ).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect($('p').first().text()).toMatch(/f g h$/);
    expect($('span[id="h"]').attr()).toEqual({ id: 'h' });
    expect($('body').text()).not.toContain('Everything about play');
  });

  it('of the list of sources is kept with what it relies on; sources that nothing names go', async () => {
    const $ = parsed(
      await tinyBook({
        mains: {
          '/sources/review/': `<p class="lede">All of it.</p>
            <article><h2 id="playground-report">Report</h2><p><a href="/sources/press/#swing-count">Count</a></p></article>
            <article><h2 id="other-report">Other</h2></article>`,
          '/sources/press/': '<article><h2 id="swing-count">Swings</h2></article>',
        },
      }),
      'sources-review.xhtml',
    );
    expect(
      $('h2')
        .toArray()
        .map((heading) => $(heading).attr('id')),
    ).toEqual(['playground-report']);
    expect($('a').attr('href')).toBe('sources-press.xhtml#swing-count');
    expect($('.lede').length).toBe(0);
    const book = await tinyBook();
    expect(book.has('EPUB/sources-review.xhtml')).toBe(true);
    expect(book.has('EPUB/sources-press.xhtml')).toBe(false);
  });
});

describe('the Easy Read book', () => {
  const easyRead = { edition: 'easy-read' } as const;

  it('has a row for each hard word, and one part with all help lines of its chapters, each once', async () => {
    const assets = tinyAssets();
    const book = await tinyBook({
      ...easyRead,
      assets,
      mains: {
        '/glossary/a-to-c/': `<article class="record"><h3 id="swing">swing</h3><p>Plain words.</p><p class="easy-meaning">
          <img class="easy-meaning__picture" src="/assets/pictures/help.0123456789.svg" alt=""><b>Easy Read:</b>
          <span class="easy-meaning__line">It swings.</span> <span class="easy-meaning__line">You sit on it.</span></p></article>`,
        '/briefings/tiny/easy-read/': `<section><h2 id="help-title"><span>Who can help you</span></h2>
          <div class="er-row">Call 1</div><div class="er-row">Call 2</div><div class="er-row">Call  1</div></section>`,
      },
    });
    const $ = parsed(book, 'glossary-a-to-c.xhtml');
    expect(
      $('.er-row')
        .children()
        .toArray()
        .map(({ name }) => name),
    ).toEqual(['img', 'div']);
    expect(
      $('.er-row__lines')
        .children()
        .toArray()
        .map((line) => $(line).text()),
    ).toEqual(['swing', 'It swings.', 'You sit on it.']);
    expect($('img').attr()).toEqual({ class: 'er-row__picture', src: 'pictures/help.0123456789.svg', alt: '' });
    const help = parsed(book, 'help.xhtml');
    expect(help('h1').text()).toBe('Who can help you');
    expect(
      help('.er-row')
        .toArray()
        .map((row) => help(row).text()),
    ).toEqual(['Call 1', 'Call 2']);
    expect(book.has('EPUB/pictures/help.0123456789.svg')).toBe(true);
  });

  it('says that nobody has tested it only while that is so', async () => {
    const words = 'People with learning disabilities have not checked this book yet.';
    expect((await tinyBook(easyRead)).get('EPUB/title.xhtml')).toContain(words);
    const tested = await tinyLibrary((content) =>
      editBriefing(content, 'facts', ['readerTest'], {
        on: '2025-02-01',
        people: 4,
        group: 'A group',
        changed: 'Words.',
      }),
    );
    expect((await tinyBook({ ...easyRead, library: tested })).get('EPUB/title.xhtml')).not.toContain(words);
  });

  it('keeps each line of its first page to one short sentence', async () => {
    const $ = parsed(await tinyBook(easyRead), 'title.xhtml');
    const lines = $('section p')
      .toArray()
      .map((line) => $(line).text());
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => line.split(/\s+/).length > 12 || /[.?!] \p{Lu}/u.test(line))).toEqual([]);
  });
});

describe('a book', () => {
  it('is the same whenever it is made of the same pages', async () => {
    expect(await tinyBook()).toEqual(await tinyBook());
  });

  it('lists its chapters by topic, with the sections that show records of it', async () => {
    const $ = parsed(await tinyBook(), 'contents.xhtml');
    const index = $('nav[role="doc-index"]');
    expect(index.find('li > span').first().text()).toBe('Play');
    expect(
      index
        .find('a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual(['tiny.xhtml', 'tiny.xhtml#asked']);
  });
});

describe('a book stops the build', () => {
  const complaintOf = async (main: string, more: Parameters<typeof tinyBook>[0] = {}): Promise<string> => {
    try {
      await chapterWith(main, more);
    } catch (error) {
      return (error as Error).message;
    }
    return 'no problem';
  };

  it('at a picture that is missing', async () => {
    expect(await complaintOf('<img src="/assets/pictures/none.svg" alt="">')).toBe(
      `There is 1 problem in the content.

1. src/content/briefings/tiny/plain.md, record \`tiny\`, tiny.xhtml of the Plain English book
   Found: the picture "/assets/pictures/none.svg", which the built site does not have
   Expected: a picture below /assets/pictures/
   Try: check that _data/pictures.ts has the picture, and that the page names it with asset()`,
    );
  });

  it('at a picture without an alternative', async () => {
    expect(await complaintOf('<img src="/assets/pictures/help.0123456789.svg">')).toContain('without an alt attribute');
  });

  it('at a link to a place that is nowhere, on the same page or another', async () => {
    const complaint = await complaintOf('<a href="#gone">a</a><a href="/glossary/a-to-c/#gone-too">b</a>');
    expect(complaint).toContain('There are 2 problems');
    expect(complaint).toContain(
      `Found: a link to "#gone", but tiny.xhtml of the book has no element with the id "gone"
   Expected: a link to a place that the page has
   Try: correct the link; if only the book lacks the place, see what src/epub/cut-page.ts takes out`,
    );
    expect(complaint).toContain(
      'a link to "/glossary/a-to-c/#gone-too", but glossary-a-to-c.xhtml of the book has no element with the id "gone-too"',
    );
  });

  it('at an address that is none', async () => {
    expect(await complaintOf('<a href="https://[">a</a>')).toContain(
      'Found: a link to "https://[", which is no address',
    );
  });

  it('at what is not XHTML, with the file and what to look for', async () => {
    expect(await complaintOf('<p class="a"">Words</p>')).toBe(
      `There is 1 problem in the content.

1. src/content/briefings/tiny/plain.md, record \`tiny\`, tiny.xhtml of the Plain English book
   Found: <p> with an attribute """, which is no name in XML
   Expected: HTML that can be written as XHTML, which books are made of
   Try: mend it in the template or in the words of the page; look for a quote or a bracket that is missing`,
    );
    expect(await complaintOf('<p>\u0001</p>')).toContain('text with a character that XML cannot hold');
    expect(await complaintOf('<p title="\uFFFF">a</p>')).toContain('<p title> with a character that XML cannot hold');
    expect(await complaintOf('<o:p>a</o:p>')).toContain('an element "o:p", which is no name in XML');
    expect(await complaintOf('<form></form>')).toContain('<form>, which books cannot have');
  });

  it('at an id that stands twice', async () => {
    expect(await complaintOf('<p id="a">a</p><p id="a">b</p>')).toContain('more than one element with the id "a"');
  });

  it('in the Easy Read book too, naming the file with its words', async () => {
    const mains = { '/briefings/tiny/easy-read/': '<a href="#gone">a</a>' };
    expect(await complaintOf('', { edition: 'easy-read', mains })).toContain(
      '1. src/content/briefings/tiny/easy-read.ts, record `tiny`, tiny.xhtml of the Easy Read book',
    );
  });

  it('at a page, a font or a picture of its own that the site does not have', async () => {
    await expect(tinyBook({ pages: new Map() })).rejects.toThrow(
      'The Plain English book: the site has no page at /briefings/tiny/. If such a page has moved, change src/epub/plan.ts.',
    );
    const assets = tinyAssets();
    assets.delete('assets/plain-zero-400.AAAAAAAA.woff2');
    await expect(tinyBook({ assets })).rejects.toThrow(
      'A book needs the font "assets/plain-zero-400.…woff2", which the built site does not have.',
    );
    const lacking = tinyAssets();
    lacking.delete('assets/pictures/calendar.0123456789.svg');
    await expect(tinyBook({ assets: lacking, edition: 'easy-read' })).rejects.toThrow(
      '1. src/epub/title-page.ts, title.xhtml of the Easy Read book\n   Found: the picture "/assets/pictures/calendar.svg"',
    );
  });

  it('at a page without a main heading', async () => {
    const pages = new Map([['/briefings/tiny/', sitePage('a', '<h1>b</h1>')]]);
    await expect(tinyBook({ pages })).rejects.toThrow(
      '/briefings/tiny/: a page that goes into a book has one <main> with one <h1> in it. Mend its template',
    );
  });
});

describe('the index of topics', () => {
  it('leaves out topics without a chapter', async () => {
    const library = await tinyLibrary((content) => edit(content, 'topics', 'play', ['name'], 'Playing & more'));
    expect((await tinyBook({ library })).get('EPUB/contents.xhtml')).toContain('<span>Playing &amp; more</span>');
  });
});
