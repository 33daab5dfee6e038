/** Owns `npm run icons`: draws the PNG icons of the site from its mark, src/static/favicon.svg. Run it when that changes. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer';
import { ensureChromium } from '../src/browser/ensure-chromium.ts';
import { launchArguments } from '../src/browser/find-browser.ts';

/**
 * `share` is how much of the width the mark takes. A touch icon and a maskable one fill their square, because phones cut
 * their corners; the drawing of a maskable one must lie inside a circle of 80% of the width (W3C, Web App Manifest).
 */
const ICONS = [
  { file: 'icon-192.png', size: 192, share: 1, isFull: false },
  { file: 'icon-512.png', size: 512, share: 1, isFull: false },
  { file: 'maskable-512.png', size: 512, share: 0.8, isFull: true },
  { file: 'touch-180.png', size: 180, share: 0.9, isFull: true },
] as const;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'src/static/icons');
const mark = await readFile(join(root, 'src/static/favicon.svg'), 'utf8');
const [, ground] = /<rect [^>]*fill="([^"]+)"/.exec(mark) ?? [];
if (!ground)
  throw new Error('src/static/favicon.svg begins with no <rect fill="…">, which is the ground of the icons.');

await mkdir(folder, { recursive: true });
const browser = await puppeteer.launch({ executablePath: await ensureChromium(), args: launchArguments() });
const page = await browser.newPage();
for (const { file, size, share, isFull } of ICONS) {
  await page.setViewport({ width: size, height: size });
  const drawing = mark.replace('<svg ', `<svg style="width:${share * 100}%;display:block" `);
  const look = `margin:0;block-size:${size}px;display:grid;place-content:center;grid-template-columns:100%;justify-items:center;background:${isFull ? ground : 'transparent'}`;
  await page.setContent(`<!doctype html><body style="${look}">${drawing}`);
  await page.screenshot({ path: join(folder, file) as `${string}.png`, omitBackground: !isFull });
  console.log(`src/static/icons/${file}`);
}
await browser.close();
