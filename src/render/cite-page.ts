/** Owns how our own pages are cited in other work: in the styles of schools and universities, and for their software. */
import type { Briefing, Library } from '../model/library.ts';
import { compareDates, parseDate } from '../model/dates.ts';
import { formatDate, formatYear } from './dates.ts';
import { briefingPath } from './paths.ts';

/** The versions of a briefing that can be cited: the pages to print are for paper. */
export type CitedVersion = 'plain' | 'easy-read';

/** What a citation is made of. */
export interface CitedPage {
  /** A short name for software: letters, digits and hyphens. */
  key: string;
  author: string;
  title: string;
  /** What kind of version it is, when the title does not say. */
  form: string | undefined;
  /** The day of its newest words, as a record date. */
  changed: string;
  siteName: string;
  siteVersion: string;
  checkedTo: string;
  /** Undefined until the site has a place on the web: a made-up address would lead nowhere. */
  address: string | undefined;
}

/** A citation in one style, in parts: the title of the page stands apart, because some styles slant it. */
export interface StyledCitation {
  style: string;
  parts: (string | { title: string })[];
}

export interface CitationFile {
  /** Below the top folder of the site. */
  path: string;
  /** What readers call it. */
  name: string;
  text: string;
}

/** The folder of the files for software, below the top folder of the site. */
export const CITATIONS_FOLDER = 'cite';

/** The day of a briefing's newest words. */
export const lastChanged = ({ published, changes }: Briefing): string =>
  [published, ...changes.map(({ date }) => date)].sort(compareDates).at(-1) ?? published;

/** What a citation of a briefing in one version is made of. */
export function citedPage({ site }: Library, briefing: Briefing, version: CitedVersion): CitedPage {
  const isEasyRead = version === 'easy-read';
  return {
    key: `${briefing.id}${isEasyRead ? '-easy-read' : ''}`,
    author: briefing.writtenBy,
    title: isEasyRead ? briefing.easyReadTitle : briefing.title,
    form: isEasyRead ? 'Easy Read' : undefined,
    changed: lastChanged(briefing),
    siteName: site.name,
    siteVersion: site.version,
    checkedTo: briefing.checkedTo,
    address: site.address === null ? undefined : site.address + briefingPath(briefing.id, version),
  };
}

const spaced = (text: string): string => text.replace(/\u00A0/g, ' ');
const inFull = (date: string): string => spaced(formatDate(date));

/** Names end in a full stop once: "What came of it?" has its own end. */
const ended = (text: string): string => (/[.?!]$/.test(text) ? '' : '.');

/** "2026 Nov 25", as medical journals write it. */
function vancouverDate(date: string): string {
  const { year, day } = parseDate(date) ?? { year: formatYear(date) };
  const month = /[A-Z][a-z]{2}/.exec(inFull(date))?.[0];
  return [year, month, day].filter((part) => part !== undefined).join(' ');
}

/** "2026, November 25", as the American Psychological Association writes it. */
function apaDate(date: string): string {
  const { year, day } = parseDate(date) ?? { year: formatYear(date) };
  const month = /[A-Z][a-z]+/.exec(inFull(date))?.[0];
  return month === undefined ? String(year) : `${year}, ${[month, day].filter((part) => part !== undefined).join(' ')}`;
}

/** Stands for the day that only the reader knows. */
const TODAY = '[the day you read it]';

/**
 * The page in each style: Harvard as in "Cite Them Right", APA 7, Vancouver, and OSCOLA for law. Without an address, they
 * name none, nor the day when somebody read it there.
 */
export function styledCitations(page: CitedPage): StyledCitation[] {
  const { author, title, form, changed, siteName, siteVersion, checkedTo, address } = page;
  const state = `Version ${siteVersion}, checked to ${inFull(checkedTo)}.`;
  const brackets = form === undefined ? '' : ` [${form}]`;
  return [
    {
      style: 'Harvard',
      parts: [
        `${author} (${formatYear(changed)}) `,
        { title },
        `${brackets}${brackets ? '.' : ended(title)} ${siteName}. ${state}`,
        ...(address === undefined ? [] : [` Available at: ${address} (Accessed: ${TODAY}).`]),
      ],
    },
    {
      style: 'APA 7',
      parts: [
        `${author}. (${apaDate(changed)}). `,
        { title },
        ` (Version ${siteVersion})${brackets}. ${siteName}.`,
        ...(address === undefined ? [] : [` ${address}`]),
      ],
    },
    {
      style: 'Vancouver',
      parts: [
        `${author}. ${title}${address === undefined ? '' : ' [Internet]'}${
          form === undefined ? (address === undefined ? ended(title) : '.') : `. ${form}.`
        } ${siteName}; ${vancouverDate(changed)}${address === undefined ? '' : ` [cited ${TODAY.slice(1, -1)}]`}. ${state}`,
        ...(address === undefined ? [] : [` Available from: ${address}`]),
      ],
    },
    {
      style: 'OSCOLA',
      parts: [
        `${author}, ‘${title}’ (${form === undefined ? '' : `${form}, `}${siteName}, ${inFull(changed)})`,
        ...(address === undefined ? [] : [` <${address}> accessed ${TODAY}`]),
      ],
    },
  ];
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces before LaTeX sees the sign that takes their meaning: half a pair would end the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** Words that LaTeX sets as they are. Braces around them keep their capitals. */
const latex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (char) => LATEX[char] ?? `\\${char}`);

/** The page as an entry of a BibTeX file. */
export function bibTeX(page: CitedPage): string {
  const { key, author, title, form, changed, siteName, siteVersion, checkedTo, address } = page;
  const { year, month, day } = parseDate(changed) ?? {};
  const fields = {
    author: `{${latex(author)}}`,
    title: `{${latex(title)}}`,
    year,
    month,
    day,
    howpublished: latex(`${siteName}, version ${siteVersion}`),
    note: latex([form, `Checked to ${inFull(checkedTo)}`].filter(Boolean).join('. ')),
    // Addresses are not words: LaTeX's own commands for them take every character, but a brace would end the field.
    url: address?.replace(/[{}]/g, encodeURIComponent),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** The page as a reference in RIS, which EndNote, Zotero and Mendeley read. */
export function ris(page: CitedPage): string {
  const { author, title, form, changed, siteName, siteVersion, checkedTo, address } = page;
  const { year, month, day } = parseDate(changed) ?? {};
  const twoDigits = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  const fields: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    // A comma at the end says that it is one name, and not a family name with a first name.
    ['AU', `${author},`],
    ['TI', title],
    ['PY', String(year)],
    ['DA', `${year}/${twoDigits(month)}/${twoDigits(day)}/`],
    ['PB', siteName],
    ['ET', siteVersion],
    ['M3', form],
    ['N1', `Checked to ${inFull(checkedTo)}`],
    ['LA', 'en-GB'],
    ['UR', address],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`]))
    .join('');
}

/** All that a page says of how to cite it. */
export interface PageCitations {
  address: string | undefined;
  styles: StyledCitation[];
  files: CitationFile[];
}

/** How to cite a briefing in one version. */
export function pageCitations(library: Library, briefing: Briefing, version: CitedVersion): PageCitations {
  const page = citedPage(library, briefing, version);
  return {
    address: page.address,
    styles: styledCitations(page),
    files: [
      { path: `${CITATIONS_FOLDER}/${page.key}.ris`, name: 'For Zotero, EndNote or Mendeley (RIS)', text: ris(page) },
      { path: `${CITATIONS_FOLDER}/${page.key}.bib`, name: 'For LaTeX (BibTeX)', text: bibTeX(page) },
    ],
  };
}

/** The files for software of every page that can be cited. */
export const citationFiles = (library: Library): CitationFile[] =>
  library.briefings.all.flatMap((briefing) =>
    (['plain', 'easy-read'] as const).flatMap((version) => pageCitations(library, briefing, version).files),
  );
