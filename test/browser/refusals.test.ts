/** What pages refuse under the headers that they are served with, in real browsers: nothing that got into one could do harm. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../src/browser/find-browser.ts';
import type { RunningServer } from '../../src/serve/server.ts';
import { launchChromium, launchFirefox, serve } from './search-helpers.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

/** What came of each thing that a page should not be able to do. */
interface Tried {
  inlineScript: boolean;
  handler: boolean;
  inlineStyle: boolean;
  /** What the policy said was refused. */
  refused: string[];
}

/** In the page: tries to run, to show and to fetch what is not ours. Nothing listens at the other address. */
async function tryAll(): Promise<Tried> {
  const refused: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
  const marks = globalThis as unknown as Record<string, unknown>;
  const script = document.createElement('script');
  try {
    script.textContent = 'globalThis.ranInline = true';
    document.head.append(script);
  } catch {
    // Trusted Types refuse the text itself.
  }
  const button = document.createElement('button');
  try {
    button.setAttribute('onclick', 'globalThis.ranHandler = true');
  } catch {
    // The same.
  }
  document.body.append(button);
  button.click();
  const styled = document.createElement('p');
  styled.setAttribute('style', 'position: fixed');
  document.body.append(styled);
  const image = document.createElement('img');
  image.src = 'https://elsewhere.invalid/a.png';
  const frame = document.createElement('iframe');
  frame.src = 'https://elsewhere.invalid/';
  document.body.append(image, frame);
  await fetch('https://elsewhere.invalid/').catch(() => undefined);
  await new Promise((done) => setTimeout(done, 100));
  return {
    inlineScript: marks['ranInline'] === true,
    handler: marks['ranHandler'] === true,
    inlineStyle: getComputedStyle(styled).position === 'fixed',
    refused,
  };
}

async function expectRefusals(page: Page): Promise<void> {
  await page.goto(`${server.url}/briefings/money/`);
  // Not while a tool runs a script of its own in the page, which may do more than those of the page.
  await page.evaluate(() => {
    setTimeout(() => {
      try {
        document.title = String(new Function('return "evaluated"')());
      } catch {
        document.title = 'refused';
      }
    }, 50);
  });
  await page.waitForFunction(() => /^(?:evaluated|refused)$/.test(document.title));
  expect(await page.title()).toBe('refused');
  const { refused, ...ran } = await page.evaluate(tryAll);
  expect(ran).toEqual({ inlineScript: false, handler: false, inlineStyle: false });
  expect(new Set(refused)).toEqual(
    new Set([
      ...refused.filter((name) => /^(?:script-src|require-trusted)/.test(name)),
      'style-src-attr',
      'img-src',
      'frame-src',
      'connect-src',
    ]),
  );
}

const firefox = findFirefox();

describe('a page refuses scripts, handlers, styles, pictures, frames and requests that are not its own', () => {
  it('in Chromium, where no text becomes HTML or a script either', async () => {
    const browser: Browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await expectRefusals(page);
      const errors = await page.evaluate(() => {
        const attempt = (work: () => unknown): string => {
          try {
            work();
            return 'done';
          } catch (error) {
            return (error as Error).name;
          }
        };
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown };
        };
        return [
          attempt(() => (document.createElement('p').innerHTML = '<img>')),
          attempt(() => (document.createElement('script').src = '/assets/a.js')),
          attempt(() => trustedTypes.createPolicy('mine', {})),
        ];
      });
      expect(errors).toEqual(['TypeError', 'TypeError', 'TypeError']);
    } finally {
      await browser.close();
    }
  });

  it.skipIf(!firefox)('in Firefox', async () => {
    const browser = await launchFirefox(firefox ?? '', 'network');
    try {
      await expectRefusals(await browser.newPage());
    } finally {
      await browser.close();
    }
  });
});
