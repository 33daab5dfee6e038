/** Owns axe and HTML_CodeSniffer in the tests: their scripts for a page, their versions, and what a person has reviewed. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import type { Finding } from './in-page/tools.ts';

const ownRequire = createRequire(import.meta.url);
// pa11y brings both; these are the very files that it runs.
const pa11yRequire = createRequire(createRequire(ownRequire.resolve('pa11y-ci')).resolve('pa11y'));

const SCRIPTS = {
  axe: pa11yRequire.resolve('axe-core/axe.min.js'),
  htmlcs: pa11yRequire.resolve('@pa11y/html_codesniffer/build/HTMLCS.js'),
};

const sources = Promise.all(Object.values(SCRIPTS).map((file) => readFile(file, 'utf8')));

const versionOf = (name: string): string => (pa11yRequire(`${name}/package.json`) as { version: string }).version;

/** The versions of the tools that are installed. */
export const toolVersions = { axe: versionOf('axe-core'), htmlcs: versionOf('@pa11y/html_codesniffer') };

declare global {
  interface Window {
    addTools?: () => void;
  }
}

/**
 * Lets both tools be put into every page that a tab opens from now on. To send them, a megabyte and a half, to each page
 * anew would take a third as long as to open it.
 */
export async function prepareTools(page: Page): Promise<void> {
  // Each as a script of its own has it; what is never called is hardly read.
  const bodies = (await sources).map((source) => `(function () {${source}\n}).call(window);`);
  await page.evaluateOnNewDocument(`window.addTools = () => {${bodies.join('\n')}};`);
}

/** Puts both tools into the page that is open. @throws {Error} when the tab was not prepared. */
export const addTools = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if (!window.addTools) throw new Error('prepareTools() must be called before the tab opens a page');
    window.addTools();
  });

/** What the tools report and a person has looked at, by code, each with the reason why it is no fault here. */
const REVIEWED: readonly { code: RegExp; onlyToReview: boolean; reason: string }[] = [
  {
    code: /^(axe )?color-contrast(-enhanced)?$/,
    onlyToReview: true,
    reason:
      'axe cannot tell what is behind text near a generated line or in a box that scrolls; every-page.test.ts works ' +
      'out the contrast of all text from the colours themselves, and a real fault of contrast is still reported here',
  },
  {
    code: /^(axe )?th-has-data-cells$/,
    onlyToReview: true,
    reason: 'axe asks about the heading of a group of rows, which spans the table (HTML: scope="rowgroup")',
  },
  {
    code: /^(axe )?label-content-name-mismatch$/,
    onlyToReview: true,
    reason: 'axe cannot compare a name with a letter: "A" is in "Names with A"',
  },
  {
    code: /^(axe )?identical-links-same-purpose$/,
    onlyToReview: true,
    reason:
      'axe asks whether links of the same words lead to the same thing: a hard word leads to what it means, and where ' +
      'the same word names a page, to that page',
  },
  {
    code: /Guideline3_2\.3_2_2\.H32\.2$/,
    onlyToReview: false,
    reason:
      'HTML_CodeSniffer wants a button that sends the form; what readers choose takes effect at once, which the page ' +
      'says, so that there is nothing to send',
  },
  {
    code: /Guideline1_3\.1_3_1\.H43\.HeadersRequired$/,
    onlyToReview: false,
    reason:
      'HTML_CodeSniffer wants "headers" on every cell once a table has headings of groups of rows; technique H63 of ' +
      'WCAG, which the table follows, allows "scope" instead',
  },
];

/** Whether a person has looked at a finding of this kind, and found that it is no fault here. */
export const isReviewed = ({ code, toReview }: Omit<Finding, 'text'>): boolean =>
  REVIEWED.some((each) => each.code.test(code) && (toReview || !each.onlyToReview));

/** A finding in one line. */
export const sayFinding = ({ code, toReview, text }: Finding): string =>
  `${code}${toReview ? ' (to review)' : ''}: ${text}`;
