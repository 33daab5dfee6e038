import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pa11yCi from 'pa11y-ci';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { findChromium, launchArguments } from '../../src/browser/find-browser.ts';
import { briefings, pageAt, SITE_DIRECTORY, type BuiltPage } from '../support/built-site.ts';
import { isReviewed } from '../support/tools.ts';
import { serve } from './search-helpers.ts';

// A browser on a busy machine is slow.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const [briefing] = briefings;
if (!briefing) throw new Error('The built site has no briefing to test.');
/** The page of styles shows nearly every component, in every state that it can have. */
const chosen = [pageAt('/style/'), briefing.plain, briefing.easyRead, briefing.print];

let server: RunningServer;

let opened: string;

/**
 * Writes the built site to a folder with everything on its pages open that is closed at first, so that its words are
 * checked too. To open them by clicks, hundreds on some pages, took most of the time.
 */
async function siteWithAllOpen(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'all-open-'));
  const isDownload = (path: string): boolean => /[\\/](?:downloads|pdf)[\\/].*\.(?:zip|epub|pdf)$/.test(path);
  await cp(SITE_DIRECTORY, folder, { recursive: true, filter: (path) => !isDownload(path) });
  for (const { file, html } of chosen) {
    const main = html.indexOf('<main');
    await writeFile(join(folder, file), html.slice(0, main) + html.slice(main).replaceAll('<details', '<details open'));
  }
  return folder;
}

beforeAll(async () => {
  opened = await siteWithAllOpen();
  server = await serve(opened);
});
afterAll(async () => {
  await server.close();
  await rm(opened, { recursive: true, force: true });
});

/** A Chromium that asks pages for light colours, as Blink counts them. */
const LIGHT = '--blink-settings=preferredColorScheme=1';

/** Which tools, which rules more than those of the standard, and which not. A further rule must be known to every tool. */
interface Tools {
  readonly runners: readonly ('axe' | 'htmlcs')[];
  readonly rules?: readonly string[];
  readonly ignore?: readonly string[];
}

const BOTH: Tools = { runners: ['axe', 'htmlcs'] };
const AXE_COLOURS: Tools = { runners: ['axe'], rules: ['color-contrast-enhanced', 'target-size'] };

interface PageToCheck {
  readonly url: string;
  /** What pa11y does on the page before it looks. */
  readonly actions: string[];
}

/** What a tool or both say of some pages, a line each, with the page first. */
async function issuesOf(pagesToCheck: readonly PageToCheck[], tools: Tools): Promise<string[]> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium was found; set CHROME_PATH to one');
  const { results } = await pa11yCi(pagesToCheck, {
    chromeLaunchConfig: { executablePath, args: [...launchArguments(), LIGHT] },
    concurrency: 8,
    // A context of its own for every page costs as much again as the checks. Our pages store nothing.
    useIncognitoBrowserContext: false,
    reporters: [],
    standard: 'WCAG2AAA',
    timeout: 60_000,
    viewport: { width: 1280, height: 900 },
    includeWarnings: true,
    includeNotices: true,
    ...tools,
  });
  return Object.entries(results).flatMap(([url, issues]) =>
    issues.flatMap((issue) => {
      if (issue instanceof Error) return [`${url}: ${issue.message}`];
      const { runner, type, code, selector, message, runnerExtras } = issue;
      // The warnings and notices of HTML_CodeSniffer are questions for a person, asked of every page.
      if (runner === 'htmlcs' && type !== 'error') return [];
      const toReview = runnerExtras.needsFurtherReview === true;
      if (isReviewed({ code, toReview })) return [];
      return [`${url}: ${runner} ${code}${toReview ? ' (to review)' : ''}: ${message} At "${selector}"`];
    }),
  );
}

const withSearch = (pagesToCheck: readonly BuiltPage[]): PageToCheck[] => [
  ...pagesToCheck.map(({ url }) => ({ url: server.url + url, actions: [] })),
  { url: `${server.url}/search/?q=council`, actions: ['wait for element #search-results > li to be visible'] },
];

describe('axe and HTML_CodeSniffer, by pa11y-ci at WCAG level AAA,', () => {
  // every-page.test.ts runs both tools in many pages itself, without the rules of axe that are too slow there; what those
  // look for it measures by itself. Here both run as pa11y runs them, with all rules.
  it('find nothing on the page of styles, in search, and in the three versions of a briefing, closed things opened', async () => {
    expect(await issuesOf(withSearch(chosen), BOTH)).toEqual([]);
  });

  it('find what is wrong on a faulty page', async () => {
    const faulty =
      '<!doctype html><html lang="en-GB"><title>Faulty</title><body style="background: white"><main><h1>Faulty</h1><p style="color: rgb(118, 118, 118)">Faint</p><img src="data:,"></main>';
    const host = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(faulty));
    await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
    const { port } = host.address() as AddressInfo;
    const page = [{ url: `http://127.0.0.1:${port}/`, actions: [] }];
    const issues = [...(await issuesOf(page, BOTH)), ...(await issuesOf(page, AXE_COLOURS))];
    host.close();
    for (const issue of [/axe color-contrast-enhanced/, /axe image-alt/, /htmlcs .*1_4_6/, /htmlcs .*1_1_1/]) {
      expect(issues).toEqual(expect.arrayContaining([expect.stringMatching(issue)]));
    }
  });
});
