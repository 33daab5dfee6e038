/** Every PDF of the site, read by its tags as a screen reader does, and by its pages as a printer does. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { load, type CheerioAPI } from 'cheerio';
import { formatBytes } from '../../src/render/bytes.ts';
import { briefings, pageAt, readSiteFile, siteFiles, tidy } from '../support/built-site.ts';
import { readPdf, type ReadPdf } from '../support/pdf.ts';

vi.setConfig({ hookTimeout: 180_000 });

/** The editions that every briefing has; the one-sheet has to fit on two pages. */
const ALWAYS = ['plain', 'easy-read', 'large-print', 'session-pack'] as const;
const BOOKS = ['pdf/leaving-care-briefings-plain.pdf', 'pdf/leaving-care-briefings-easy-read.pdf'];

const files = siteFiles.filter((file) => file.endsWith('.pdf')).sort();
const pdfs = new Map<string, ReadPdf>();

beforeAll(async () => {
  for (const file of files) pdfs.set(file, await readPdf(readSiteFile(file)));
});

const read = (file: string): ReadPdf => {
  const pdf = pdfs.get(file);
  if (!pdf) throw new Error(`the site has no ${file}`);
  return pdf;
};

/** Words as they can be compared: without spaces, bullets, the numbers of lists and of markers' spaces. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s•\u00AD]+/g, '');

/** What an HTML sheet says, in order, with the text alternatives of its charts left out, as the tags of a PDF have them apart. */
function wordsOfSheet($: CheerioAPI): string {
  const sheet = load($.html($('.sheet')), null, false);
  sheet('.sheet__kind, svg, img, .note-lines__lines').remove();
  // Tags number the items of an ordered list; HTML leaves that to the browser.
  return bare(sheet.root().text());
}

const onEvery = (fault: (pdf: ReadPdf, file: string) => string | undefined): string[] =>
  files.flatMap((file) => {
    const found = fault(read(file), file);
    return found === undefined ? [] : [`${file}: ${found}`];
  });

describe('the PDFs of the site', () => {
  it('are all there: those of each briefing, and the books', () => {
    const wanted = [...briefings.flatMap(({ id }) => ALWAYS.map((kind) => `pdf/${id}-${kind}.pdf`)), ...BOOKS];
    expect(files).toEqual(expect.arrayContaining(wanted));
    expect(files.filter((file) => !wanted.includes(file) && !file.endsWith('-one-sheet.pdf'))).toEqual([]);
    expect(files.filter((file) => file.endsWith('-one-sheet.pdf')).length).toBeGreaterThan(0);
  });

  it('are tagged and say their title and language, so that a screen reader can read them', () => {
    expect(
      onEvery(({ isTagged, title, language }) =>
        isTagged && title !== '' && language === 'en-GB'
          ? undefined
          : `tagged ${String(isTagged)}, "${title}", ${language}`,
      ),
    ).toEqual([]);
  });

  it('claim PDF/UA-1, which the compiler has checked', () => {
    expect(
      onEvery((_, file) =>
        /<pdfuaid:part>1<\/pdfuaid:part>/.test(readSiteFile(file).toString('latin1')) ? undefined : 'no claim',
      ),
    ).toEqual([]);
  });

  it('bring all of their type with them', () => {
    expect(
      onEvery((_, file) => {
        const text = readSiteFile(file).toString('latin1');
        const fonts = text.match(/\/Type\s*\/FontDescriptor/g)?.length ?? 0;
        const embedded = text.match(/\/FontFile[23]?\s/g)?.length ?? 0;
        return fonts > 0 && fonts === embedded ? undefined : `${embedded} of ${fonts} fonts`;
      }),
    ).toEqual([]);
  });

  it('have bookmarks that lead to their parts', () => {
    expect(onEvery(({ bookmarks }) => (bookmarks.length > 1 ? undefined : 'no bookmarks'))).toEqual([]);
  });

  it('have no page with less than three lines, but for the cover of a book', () => {
    expect(
      onEvery(({ lines }, file) => {
        const poor = lines.flatMap((count, at) =>
          count < 3 && !(at === 0 && BOOKS.includes(file)) ? [`page ${at + 1} has ${count}`] : [],
        );
        return poor.length > 0 ? poor.join(', ') : undefined;
      }),
    ).toEqual([]);
  });

  it('fit on one sheet of paper where they say so', () => {
    for (const file of files.filter((name) => name.endsWith('-one-sheet.pdf')))
      expect(read(file).pages, file).toBeLessThanOrEqual(2);
  });
});

describe.each(briefings)('the PDFs of $id', ({ id, plain, easyRead, print, printEasyRead, session }) => {
  const words = (kind: string): string => bare(read(`pdf/${id}-${kind}.pdf`).tagged.join(' '));

  it('say, in the order of their tags, what the page for printing says', () => {
    expect(words('plain')).toBe(wordsOfSheet(print.$));
    expect(words('large-print')).toBe(wordsOfSheet(print.$));
    expect(words('easy-read')).toBe(wordsOfSheet(printEasyRead.$));
  });

  it('have on the sheet with the main points nothing that Easy Read does not say', () => {
    const file = `pdf/${id}-one-sheet.pdf`;
    if (!files.includes(file)) return;
    const rows = printEasyRead
      .$('.sheet [data-part="main"] .er-row')
      .toArray()
      .map((row) => bare(printEasyRead.$(row).text()));
    let left = words('one-sheet');
    const used = rows.filter((row) => left.includes(row));
    for (const row of used) left = left.replace(row, '');
    expect(used.length).toBeGreaterThan(4);
    expect(used).toEqual(expect.arrayContaining(rows.slice(0, 3)));
    // What is left over are headings and the numbers to call, which the Easy Read has too.
    expect(left.length).toBeLessThan(500);
  });

  it('have a session pack with what the session on the page says, and the handout in Easy Read', () => {
    const pack = words('session-pack');
    const said = session.$('.session :is(.prose-list > li, .session__plan p:last-child, .cards__words)').toArray();
    expect(said.length).toBeGreaterThan(15);
    for (const words of said) {
      // The pack has the day and the status of a card on lines of their own.
      const own = session.$(words).clone().find('.cards__when').remove().end();
      expect(pack, tidy(own.text())).toContain(bare(own.text()));
    }
    for (const row of printEasyRead.$('.sheet [data-part="main"] .er-row').toArray())
      expect(pack).toContain(bare(printEasyRead.$(row).text()));
  });

  it('are named on every page of the briefing with their pages and size, and why the page is easier', () => {
    for (const { $, url } of [plain, easyRead, print, printEasyRead, session]) {
      const part = $('.paper-editions');
      expect(tidy(part.find('p').text()), url).toBe('PDFs are for printing. The web page is easier on a screen.');
      const links = part.find('a').toArray();
      expect(links.map((link) => ($(link).attr('href') ?? '').slice(1)).sort(), url).toEqual(
        files.filter((file) => file.startsWith(`pdf/${id}-`)),
      );
      for (const link of links) {
        const file = ($(link).attr('href') ?? '').slice(1);
        const { pages } = read(file);
        expect(tidy($(link).text()), url).toContain(
          tidy(`(PDF, ${pages} pages, ${formatBytes(readSiteFile(file).length)})`),
        );
      }
    }
  });
});

describe.each(BOOKS)('the book %s', (file) => {
  it('has every briefing, the hard words, the topics and who can help as its chapters', () => {
    const { bookmarks } = read(file);
    const titles = briefings.map(({ plain, easyRead }) =>
      tidy((file.includes('easy-read') ? easyRead : plain).$('h1').text()),
    );
    expect(bookmarks.map(tidy)).toEqual(expect.arrayContaining(titles));
    expect(bookmarks).toContain('Hard words');
    expect(bookmarks.length).toBeGreaterThan(titles.length + 2);
  });

  it('is named on the page of downloads', () => {
    const link = pageAt('/downloads/').$(`main a[href="/${file}"]`);
    expect(tidy(link.text())).toContain(tidy(`(PDF, ${read(file).pages} pages, `));
  });
});
