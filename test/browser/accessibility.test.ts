import pa11y from 'pa11y';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { Faults, inPairs, newPage, openDetails, SCHEMES, setScheme } from '../support/browser.ts';
import { pages } from '../support/built-site.ts';
import { launchChromium, readSearch, serve } from './search-helpers.ts';

// A browser on a busy machine is slow.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const SEARCH_WITH_RESULTS = '/search/?q=council';

/** Rules of axe beyond the tags that pa11y asks for: contrast of 7 to 1 (1.4.6), and targets (2.5.8). */
const MORE_AXE_RULES = ['color-contrast-enhanced', 'target-size'];

/** What the tools report and a person has looked at, by code, each with the reason why it is no fault here. */
const REVIEWED: readonly { code: RegExp; onlyToReview: boolean; reason: string }[] = [
  {
    code: /^color-contrast(-enhanced)?$/,
    onlyToReview: true,
    reason:
      'axe cannot tell what is behind text near a generated line or in a box that scrolls; pages.test.ts works out ' +
      'the contrast of all text from the colours themselves, and a real fault of contrast is still reported here',
  },
  {
    code: /^th-has-data-cells$/,
    onlyToReview: true,
    reason: 'axe asks about the heading of a group of rows, which spans the table (HTML: scope="rowgroup")',
  },
  {
    code: /Guideline1_3\.1_3_1\.H43\.HeadersRequired$/,
    onlyToReview: false,
    reason:
      'HTML_CodeSniffer wants "headers" on every cell once a table has headings of groups of rows; technique H63 of ' +
      'WCAG, which the table follows, allows "scope" instead',
  },
];

let server: RunningServer;
let browser: Browser;
const faults = new Faults();

/** What both tools say of the page that is open. */
async function issuesOf(page: Page): Promise<string[]> {
  const common = {
    browser,
    page,
    ignoreUrl: true,
    standard: 'WCAG2AAA',
    timeout: 60_000,
    viewport: { width: 1280, height: 900 },
  } as const;
  // Two runs, because a rule that is named in `rules` must be known to every runner of the run.
  const axe = await pa11y(page.url(), {
    ...common,
    runners: ['axe'],
    rules: MORE_AXE_RULES,
    includeWarnings: true,
    includeNotices: true,
  });
  // The warnings and notices of HTML_CodeSniffer are questions for a person, asked of every page.
  const htmlcs = await pa11y(page.url(), { ...common, runners: ['htmlcs'] });
  return [...axe.issues, ...htmlcs.issues].flatMap(({ runner, code, selector, message, runnerExtras }) => {
    const toReview = runnerExtras.needsFurtherReview === true;
    if (REVIEWED.some((each) => each.code.test(code) && (toReview || !each.onlyToReview))) return [];
    return `${runner} ${code}${toReview ? ' (to review)' : ''}: ${message} At "${selector}"`;
  });
}

async function check(url: string): Promise<void> {
  const page = await newPage(browser);
  await page.goto(server.url + url);
  if (url === SEARCH_WITH_RESULTS) await readSearch(page);
  await openDetails(page);
  for (const scheme of SCHEMES) {
    await setScheme(page, scheme);
    faults.add(scheme, url, await issuesOf(page));
  }
  await page.close();
}

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
  await inPairs([...pages.map(({ url }) => url), SEARCH_WITH_RESULTS], check);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('axe and HTML_CodeSniffer, at WCAG level AAA,', () => {
  it.each(SCHEMES)('find nothing on any page in %s colours', (scheme) => faults.expectNone(scheme));

  it('find what is wrong on a faulty page', async () => {
    const page = await newPage(browser);
    await page.setContent(
      '<!doctype html><html lang="en-GB"><title>Faulty</title><body style="background: #fff"><main><h1>Faulty</h1><p style="color: #767676">Faint</p><img src="data:,"></main>',
    );
    const issues = await issuesOf(page);
    await page.close();
    expect(issues).toEqual(expect.arrayContaining([expect.stringMatching(/^axe color-contrast-enhanced/)]));
    expect(issues).toEqual(expect.arrayContaining([expect.stringMatching(/^axe image-alt/)]));
    expect(issues).toEqual(expect.arrayContaining([expect.stringMatching(/^htmlcs .*1_4_6/)]));
    expect(issues).toEqual(expect.arrayContaining([expect.stringMatching(/^htmlcs .*1_1_1/)]));
  });
});
