import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { addMeasures, newPage, openDetails, setScheme, setWidth } from '../support/browser.ts';
import { launchChromium, serve } from './search-helpers.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Can hold the focus. What is inside a closed `<details>` cannot, but all are open here. */
const STOPS = 'a[href], button, input, select, summary, [tabindex="0"]';

let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
  page = await newPage(browser);
  await page.goto(`${server.url}/style/`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await addMeasures(page);
  await openDetails(page);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

// Each test leaves the page as it found it: wide and light.
describe('every component, in every state of the style page,', () => {
  it.each(['light', 'dark', 'high contrast'] as const)(
    'has words with a contrast of 7 to 1 in %s colours',
    async (scheme) => {
      await setScheme(page, scheme);
      expect(await page.evaluate(() => window.measures.contrastOfTexts(7).faults)).toEqual([]);
      await setScheme(page, 'light');
    },
  );

  it('has targets of 44 pixels, no cut words and no sideways scroll at 320 pixels', async () => {
    await setWidth(page, 320);
    expect(
      await page.evaluate(() => [
        ...window.measures.smallTargets().faults,
        ...window.measures.cutTexts(),
        ...window.measures.sidewaysScroll(),
      ]),
    ).toEqual([]);
    await setWidth(page, 1280);
  });

  it('stays inside a box that is narrower than a phone, whatever the words', async () => {
    const out = await page.$$eval('.style-narrow', ([box]) => {
      if (!box) return ['no narrow box'];
      const edge = box.getBoundingClientRect().right + 1;
      return [...box.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > edge && !element.closest('.visually-hidden'))
        .map((element) => window.measures.nameOf(element));
    });
    expect(out).toEqual([]);
  });

  it('breaks no word of everyday length at 320 pixels', async () => {
    await setWidth(page, 320);
    expect(await page.evaluate(() => window.measures.brokenWords())).toEqual([]);
    await setWidth(page, 1280);
  });

  it('breaks a very long word, wherever it stands, at 320 pixels', async () => {
    await setWidth(page, 320);
    const faults = await page.evaluate((word) => {
      const words = 'h1, h2, h3, h4, p, li, dt, dd, td, th, a, button, summary, label, legend, b, figcaption';
      const changed: [Text, string][] = [];
      for (const element of document.querySelectorAll(`main :is(${words})`)) {
        // Telephone numbers and the signs of notes stay in one piece.
        if (element.matches('.help-lines__phone, .notes__back *')) continue;
        const text = [...element.childNodes].find((node) => node instanceof Text && node.data.trim() !== '');
        if (!(text instanceof Text)) continue;
        changed.push([text, text.data]);
        text.data = `${word} ${text.data}`;
      }
      const found = [...window.measures.sidewaysScroll(), ...window.measures.cutTexts()];
      for (const [text, was] of changed) text.data = was;
      return { found, changed: changed.length };
    }, 'Telecommunicationsinfrastructureadministration');
    expect(faults.changed).toBeGreaterThan(300);
    expect(faults.found).toEqual([]);
    await setWidth(page, 1280);
  });

  it('is named for screen readers wherever something can be done', async () => {
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const roles = ['link', 'button', 'textbox', 'searchbox', 'radio', 'checkbox', 'combobox', 'DisclosureTriangle'];
    const doers = nodes.filter(({ role, ignored }) => !ignored && roles.includes(String(role?.value)));
    expect(doers.length).toBeGreaterThan(50);
    const nameless = doers.filter(({ name }) => String(name?.value ?? '').trim() === '');
    expect(nameless.map(({ role, backendDOMNodeId }) => `${String(role?.value)} ${backendDOMNodeId ?? ''}`)).toEqual(
      [],
    );
  });

  it('is reached by keyboard alone, with a ring that is seen', async () => {
    const expected = await page.$$eval(`main :is(${STOPS})`, (all) => {
      // Of a group of radio buttons, the keyboard stops at the chosen one alone.
      const stops = all.filter((each) => !each.matches(':disabled, [type="radio"]:not(:checked)'));
      for (const [at, stop] of stops.entries()) stop.setAttribute('data-stop', String(at));
      document.getElementById('main')?.focus();
      return stops.length;
    });
    const rings: (string | null)[] = [];
    for (let at = 0; at < expected; at += 1) {
      await page.keyboard.press('Tab');
      rings.push(
        await page.evaluate((wanted) => {
          const { activeElement } = document;
          if (!activeElement) return 'nothing has the focus';
          const name = window.measures.nameOf(activeElement);
          if (activeElement.getAttribute('data-stop') !== String(wanted)) return `${name} instead of stop ${wanted}`;
          return window.measures.outlineContrast(activeElement) < 3 ? `${name} has no ring` : null;
        }, at),
      );
    }
    expect(expected).toBeGreaterThan(50);
    expect(rings.filter((fault) => fault !== null)).toEqual([]);
  });

  it('keeps its shapes apart, and seen, when colours are forced', async () => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const { canvas, shapes, knots } = await page.evaluate(() => ({
      canvas: getComputedStyle(document.documentElement).backgroundColor,
      shapes: [...document.querySelectorAll('.style-part .shape')].map((shape) => ({
        drawing: shape.innerHTML,
        paints: [...shape.children].map((part) => {
          const { fill, stroke } = getComputedStyle(part);
          return part.classList.contains('shape__fill') ? fill : stroke;
        }),
      })),
      knots: ['asked', 'answered', 'happened'].map((step) => {
        const knot = document.querySelector(`.thread .knot--${step}`);
        if (!knot) return `no knot for ${step}`;
        const { backgroundImage, backgroundColor } = getComputedStyle(knot, '::after');
        return `${backgroundImage} ${backgroundColor}`;
      }),
    }));
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
    expect(shapes.flatMap(({ paints }) => paints)).not.toContain(canvas);
    expect(new Set(shapes.map(({ drawing }) => drawing)).size).toBe(5);
    expect(new Set(knots).size).toBe(3);
  });

  // Last: the spacing cannot be taken back.
  it('cuts nothing off when readers set their own text spacing (rule W-3)', async () => {
    await setWidth(page, 320);
    expect(
      await page.evaluate(() => {
        window.measures.setTextSpacing();
        return [...window.measures.sidewaysScroll(), ...window.measures.cutTexts()];
      }),
    ).toEqual([]);
  });
});
