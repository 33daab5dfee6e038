/**
 * Owns the life of the service worker, which exists only on devices whose reader asked to keep the site.
 *
 * The build puts the SHA-256 of the list of files into it. So a browser, which looks for a changed worker each time that
 * a page is opened, notices every changed site; and the list, and by the list every file, is known to be the right one.
 * To take this feature back one day, publish a worker that deletes the caches and unregisters itself: browsers keep a
 * worker whose address is gone.
 */
import {
  LIST_ADDRESS,
  NO_INTERNET_ADDRESS,
  WORKER_ADDRESS,
  type PageMessage,
  type WorkerMessage,
} from '../offline/kept-list.ts';
import { answerTo, isForKeptSite, leftBehind, type Generation } from './kept-answers.ts';
import { forgetAllBut, generationOf, keptList, keptLists, readKept, type KeptListEntry } from './kept-files.ts';
import { SaveError, saveSite } from './save-site.ts';
import type { LastingEvent, WorkerScope } from './worker-globals.ts';

/** Put in by the build. */
declare const LIST_FINGERPRINT: string;

const worker = globalThis as unknown as WorkerScope;

let saving: Promise<void> | undefined;
let stopping = new AbortController();
/** The site of this worker, and what is left of the one before it, once they have been read. */
let site: Promise<Generation | undefined> | undefined;
let before: Promise<Generation | undefined> | undefined;

async function tell(message: WorkerMessage): Promise<void> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const page of pages) page.postMessage(message);
}

/** Saves the site of this worker, and tells all open pages how far it is. Two calls at once are one. */
function save(): Promise<void> {
  saving ??= saveAndTell().finally(() => {
    saving = undefined;
    site = undefined;
  });
  return saving;
}

/** Saves what is missing of a site that pages already use. Never rejects: the pages are told. */
const saveAgain = (): Promise<void> =>
  save().then(
    () => tell({ kind: 'kept' }),
    () => undefined,
  );

async function saveAndTell(): Promise<void> {
  let toldPercent = -1;
  stopping = new AbortController();
  try {
    await saveSite({
      fingerprint: LIST_FINGERPRINT,
      caches,
      fetch: fetch.bind(globalThis),
      signal: stopping.signal,
      onProgress(savedBytes, totalBytes) {
        const percent = Math.floor((100 * savedBytes) / totalBytes);
        if (percent === toldPercent) return;
        toldPercent = percent;
        void tell({ kind: 'progress', savedBytes, totalBytes });
      },
    });
  } catch (error) {
    await tell({ kind: 'failed', reason: error instanceof SaveError ? error.reason : 'unknown' });
    throw error;
  }
}

const isWhole = async (): Promise<boolean> => (await keptList(caches, LIST_FINGERPRINT)) !== undefined;

async function readSite(): Promise<Generation | undefined> {
  const kept = await keptList(caches, LIST_FINGERPRINT);
  return kept && generationOf(kept.list);
}

/** The newest list other than that of this worker. */
const listBefore = async (): Promise<KeptListEntry | undefined> =>
  (await keptLists(caches)).find(({ fingerprint }) => fingerprint !== LIST_FINGERPRINT);

async function readBefore(): Promise<Generation | undefined> {
  const kept = await listBefore();
  return kept && generationOf(kept.list);
}

/** Deletes what neither the site of this worker nor the one before it has. */
async function forgetOlder(): Promise<void> {
  const own = await keptList(caches, LIST_FINGERPRINT);
  const earlier = await listBefore();
  if (own) await forgetAllBut(caches, earlier ? [own, earlier] : [own]);
}

/** The kept file that answers a request, a redirect to it, or undefined when none does. */
async function keptAnswer(url: string, event: LastingEvent): Promise<Response | undefined> {
  const own = await (site ??= readSite());
  if (!own) return undefined;
  const found = answerTo(url, own);
  if (found.kind === 'redirect') return Response.redirect(found.to, 301);
  if (found.kind === 'network') {
    const earlier = await (before ??= readBefore());
    const address = earlier && leftBehind(url, earlier);
    return earlier && address !== undefined ? readKept(caches, earlier, address) : undefined;
  }
  const kept = await readKept(caches, own, found.address);
  if (kept) return kept;
  // Gone or damaged. What the reader has removed is not saved again; what the device has lost is.
  site = undefined;
  if (await isWhole()) event.waitUntil(saveAgain());
  return undefined;
}

async function answer(request: Request, event: LastingEvent): Promise<Response> {
  const kept = await keptAnswer(request.url, event);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const page = request.mode === 'navigate' ? await noInternetPage() : undefined;
    if (page) return page;
    throw error;
  }
}

async function noInternetPage(): Promise<Response | undefined> {
  const own = await (site ??= readSite());
  const page = own && (await readKept(caches, own, NO_INTERNET_ADDRESS));
  return page && new Response(page.body, { status: 503, headers: page.headers });
}

// A new worker takes over as soon as its site is whole, also from pages that are open. That is safe: styles, pictures,
// fonts and the parts of the search index have another name when their content is another, and the ones that an open
// page may still ask for are in the site before, which stays. Without it a phone whose browser is never closed, as phones
// do, would never see the new site.
worker.addEventListener('install', (event) => event.waitUntil(save().then(() => worker.skipWaiting())));

worker.addEventListener('activate', (event) => {
  const takeOver = async (): Promise<void> => {
    await forgetOlder();
    await worker.clients.claim();
    await tell({ kind: 'kept' });
  };
  event.waitUntil(takeOver());
});

worker.addEventListener('message', (event) => {
  const message = event.data as PageMessage;
  if (message.kind === 'stop') stopping.abort();
  else event.waitUntil(saveAgain());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const asked = { method: request.method, url: request.url, isForPart: request.headers.has('range') };
  if (!isForKeptSite(asked, worker.location.origin, [WORKER_ADDRESS, LIST_ADDRESS])) return;
  event.respondWith(answer(request, event));
});
