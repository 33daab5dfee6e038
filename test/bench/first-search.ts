/** Owns how soon a reader has the results of a first search, hosted and from a copy on disk. */
import { askMany, launchChromium, searchAddress, serve, unzipCopy } from '../browser/search-helpers.ts';
import { copyPath, topFolder } from '../../src/offline/downloads.ts';
import tinySite from '../fixtures/tiny-site/_data/site.ts';

const QUERY = 'council';
const SHOWN = 10;
const RUNS = 5;

/** @returns milliseconds from asking to results, the middle one of some, in a browser that has nothing yet. */
export async function measureSearch(site: string): Promise<{ hosted: number; disk: number }> {
  const [server, browser, copy] = await Promise.all([
    serve(site),
    launchChromium(),
    unzipCopy(copyPath(tinySite), topFolder(tinySite), site),
  ]);
  const once = async (address: string): Promise<number> => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(searchAddress(address, ''), { waitUntil: 'networkidle0', timeout: 120_000 });
    const started = performance.now();
    await askMany(page, [QUERY], SHOWN);
    const time = performance.now() - started;
    await context.close();
    return time;
  };
  const middle = async (address: string): Promise<number> => {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await once(address));
    return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
  };
  try {
    return { hosted: await middle(`${server.url}/`), disk: await middle(copy.address) };
  } finally {
    await Promise.all([browser.close(), server.close(), copy.remove()]);
  }
}
