/**
 * Journeys by ear and keyboard. What is heard is kept beside this file, in `journeys/`, and was read by a person: when
 * one changes, listen to it again before you keep it (`npx vitest run test/browser/listening.test.ts -u`).
 */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { newPage } from '../support/browser.ts';
import { Listener } from '../support/listener.ts';
import { standInVoice } from '../support/stand-in-voice.ts';
import { launchChromium, serve } from './search-helpers.ts';

let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
  page = await newPage(browser);
  await page.evaluateOnNewDocument(standInVoice);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Waits until the voice of the page says its sentence of this number, and notes what it says, and how fast. */
async function hearVoice(listener: Listener, sentence: number): Promise<void> {
  await page.waitForFunction((least) => window.fakeEngine.said.length >= least, { timeout: 5000 }, sentence);
  const last = await page.evaluate(() => window.fakeEngine.said.slice(-1)[0]);
  listener.note(`— the voice says, at ${last?.rate ?? 0} of its speed: ${last?.text ?? ''}`);
}

const JOURNEYS: Readonly<Record<string, (listener: Listener) => Promise<void>>> = {
  'find-a-briefing': async (listener) => {
    await listener.open('/');
    await listener.to('heading', 'Your life');
    await listener.to('link', 'Money after care');
    await listener.follow();
    await listener.to('heading', 'level 1');
    await listener.listen(6);
  },
  'switch-version': async (listener) => {
    await listener.open('/briefings/money/');
    await listener.to('main', 'main');
    await listener.to('link', 'Easy Read');
    await listener.follow();
    await listener.to('heading', 'level 1');
    await listener.listen(8);
    await listener.to('link', 'in plain English');
    await listener.follow();
    listener.noteAddress();
  },
  'open-a-hard-word': async (listener) => {
    await listener.open('/briefings/money/');
    await listener.to('heading', 'What you can ask for now');
    await listener.to('item', 'local offer');
    await listener.press('Enter');
    await listener.to('item', 'Close');
    await listener.press('Escape');
    await listener.listen(2);
  },
  listen: async (listener) => {
    await listener.open('/briefings/money/');
    await page.evaluate(() => window.fakeEngine.find());
    await listener.to('item', 'Listen to this page');
    await listener.press('Enter');
    await listener.hears('Reading');
    await hearVoice(listener, 1);
    await page.evaluate(() => window.fakeEngine.end());
    await hearVoice(listener, 2);
    // The focus is on "Pause" now.
    await listener.to('landmark', 'Listen');
    await listener.to('item', 'Pause');
    await listener.press('Enter');
    listener.note(
      `— the voice is ${(await page.evaluate(() => window.speechSynthesis.speaking)) ? 'heard' : 'silent'}`,
    );
    await listener.press('Enter');
    await hearVoice(listener, 3);
    await listener.to('item', 'Slower');
    await listener.press('Enter');
    await hearVoice(listener, 4);
    await listener.to('heading', 'On this page');
    await listener.to('item', 'Listen from here: What you can ask for now');
    await listener.press('Enter');
    await hearVoice(listener, 5);
    await listener.to('landmark', 'Listen');
    await listener.to('item', 'Stop');
    await listener.press('Enter');
    await listener.hears('Stopped');
  },
  'choose-requests': async (listener) => {
    await listener.open('/recommendations/');
    await listener.to('heading', 'Choose what you see');
    await listener.to('item', 'combobox, The answer');
    await listener.press('ArrowDown');
    await listener.hears('requests');
    await listener.to('heading', 'level');
  },
  'change-reading-settings': async (listener) => {
    await listener.open('/reading-settings/');
    await listener.to('heading', 'level 1');
    await listener.to('item', 'radio, Bigger');
    await listener.press('Space');
    await listener.hears('');
    await listener.to('item', 'Put everything back');
    await listener.press('Enter');
    await listener.hears('as it was');
  },
  search: async (listener) => {
    await listener.open('/search/');
    await listener.to('main', 'main');
    await listener.to('item', 'searchbox');
    await listener.type('setting up home');
    await listener.press('Enter');
    await listener.hears('setting up home');
    // The virtual reader loses its place when results come in; a real one keeps it.
    await listener.to('main', 'main');
    await listener.to('link', 'etting');
    await listener.follow();
    await listener.listen(1);
    listener.noteAddress();
  },
  'download-the-site': async (listener) => {
    await listener.open('/get-help/');
    await listener.to('contentinfo', 'contentinfo');
    await listener.to('link', 'How to use the download');
    await listener.follow();
    await listener.to('heading', 'level 1');
    await listener.to('link', 'Download');
  },
};

it.each(Object.entries(JOURNEYS))('by ear: %s', async (name, journey) => {
  const listener = new Listener(page, server.url);
  await journey(listener);
  // How many results there are is another matter with each briefing that is added.
  const transcript = listener.transcript.replace(/\b\d+ results for/g, 'Some results for');
  await expect(transcript).toMatchFileSnapshot(`./journeys/${name}.txt`);
});

it('notices when what it looks for is not there', async () => {
  const listener = new Listener(page, server.url);
  await listener.open('/404.html');
  await expect(listener.to('heading', 'No such heading')).rejects.toThrow(/"No such heading" was not heard/);
});
