/** Owns "Keep this site on my phone" on the page about reading without internet: its buttons, and what it says. */
import { element } from './element.ts';
import {
  CACHE_NAME,
  WORKER_ADDRESS,
  type FailureReason,
  type PageMessage,
  type WorkerMessage,
} from '../offline/kept-list.ts';
import {
  buttonNames,
  describeAmount,
  describeFailure,
  describeState,
  WORDS,
  type KeepState,
} from './keep-site-words.ts';
import { keptLists } from './kept-files.ts';
import { scriptAddresses } from './script-address.ts';

const workerAddress = scriptAddresses('keep-site', (address) => address === WORKER_ADDRESS);

const SCOPE = '/';
/** In milliseconds; stopping takes the time of one write. */
const LONGEST_STOP = 5000;

const box = element('keep-site', HTMLElement);
const stateLine = element('keep-state', HTMLElement);
const progressLine = element('keep-progress', HTMLElement);
const progressBar = element('keep-progress-bar', HTMLProgressElement);
const amount = element('keep-amount', HTMLElement);
const startButton = element('keep-start', HTMLButtonElement);
const removeButton = element('keep-remove', HTMLButtonElement);
const status = element('keep-status', HTMLElement);
const siteBytes = Number(box.dataset['bytes']);

let state: KeepState = { kind: 'absent' };
/** Why the worker said that it failed; it says so before its registration ends. */
let reason: FailureReason | undefined;
/** While the site is being removed nothing else looks at the cache: opening it would make it anew. */
let isRemoving = false;
let followed: ServiceWorker | undefined;
let toldQuarter = 0;
/** Counts looks at what is kept, so that a slow one does not undo a later one. */
let turn = 0;

/** Says something to everyone; screen readers read it out when it changes. */
function say(words: string): void {
  status.textContent = words;
}

function show(next: KeepState): void {
  if (next.kind === 'saving' && state.kind !== 'saving') showProgress(0, siteBytes);
  state = next;
  stateLine.textContent = describeState(next);
  const names = buttonNames(next);
  startButton.textContent = names.start;
  // Not `disabled`, which would take the focus away from someone who has just pressed it.
  startButton.setAttribute('aria-disabled', String(next.kind === 'saving'));
  if (names.remove === undefined && document.activeElement === removeButton) startButton.focus();
  removeButton.hidden = names.remove === undefined;
  if (names.remove !== undefined) removeButton.textContent = names.remove;
  progressLine.hidden = next.kind !== 'saving';
  if (next.kind !== 'saving') toldQuarter = 0;
}

function showProgress(savedBytes: number, totalBytes: number): void {
  progressBar.max = totalBytes;
  progressBar.value = savedBytes;
  amount.textContent = describeAmount(savedBytes, totalBytes);
  const quarter = Math.floor((4 * savedBytes) / totalBytes);
  if (quarter <= toldQuarter || quarter > 3) return;
  toldQuarter = quarter;
  say(WORDS.quarters(25 * quarter));
}

const registered = (): Promise<ServiceWorkerRegistration | undefined> => navigator.serviceWorker.getRegistration(SCOPE);

/** What this browser has of the site now. */
async function look(): Promise<KeepState> {
  const registration = await registered();
  const [newest] = await keptLists(caches);
  const isKept = Boolean(registration?.active) && newest !== undefined;
  if (registration?.installing) return { kind: 'saving', hasOlder: isKept };
  if (isKept) return { kind: 'kept', ...newest.list, keptAt: newest.keptAt };
  return { kind: (await caches.has(CACHE_NAME)) ? 'part' : 'absent' };
}

/** Shows what is kept now, and then says how something ended. */
async function settle(words: (found: KeepState) => string | undefined): Promise<void> {
  const mine = ++turn;
  const found = await look();
  if (mine !== turn) return;
  show(found);
  const said = words(found);
  if (said !== undefined) say(said);
}

function settleFailure(): Promise<void> {
  const why = reason ?? 'unknown';
  return settle(({ kind }) => (why === 'stopped' ? undefined : describeFailure(why, kind === 'kept', siteBytes)));
}

const settleKept = (): Promise<void> => settle(({ kind }) => (kind === 'kept' ? WORDS.kept : undefined));

/** Follows a worker while it saves the site. */
function follow(worker: ServiceWorker, hasOlder: boolean): void {
  if (worker === followed) return;
  followed = worker;
  reason = undefined;
  show({ kind: 'saving', hasOlder });
  worker.addEventListener('statechange', () => {
    if (worker.state === 'redundant' && state.kind === 'saving' && !isRemoving) void settleFailure();
  });
}

/** Follows each newer version that the browser finds from now on. */
function followUpdates(registration: ServiceWorkerRegistration): void {
  registration.onupdatefound = () => {
    if (registration.installing && registration.active) follow(registration.installing, state.kind === 'kept');
  };
}

const ask = (worker: ServiceWorker | null, message: PageMessage): void => worker?.postMessage(message);

async function keep(): Promise<void> {
  reason = undefined;
  show({ kind: 'saving', hasOlder: false });
  say(WORDS.begun);
  // Asks the browser not to delete the site when the device runs out of room. Saving does not wait for the answer.
  void navigator.storage?.persist?.().catch(() => false);
  try {
    const registration = await navigator.serviceWorker.register(workerAddress(WORKER_ADDRESS), { scope: SCOPE });
    followUpdates(registration);
    if (registration.active && !registration.installing) await registration.update();
    const coming = registration.installing ?? registration.waiting;
    if (coming) follow(coming, false);
    // There is a worker already, but the browser has lost what it saved, or this page has removed it.
    else ask(registration.active, { kind: 'save' });
  } catch (error) {
    console.error(error);
    const isRefusal = error instanceof DOMException && ['SecurityError', 'NotSupportedError'].includes(error.name);
    await settle(() => (isRefusal ? WORDS.refused : describeFailure('network', false, siteBytes)));
  }
}

async function lookForNewer(): Promise<void> {
  say(WORDS.looking);
  try {
    const registration = await registered();
    await registration?.update();
    if (!registration?.installing && !registration?.waiting) say(WORDS.newest);
  } catch {
    say(WORDS.notReached);
  }
}

/** Resolves when no worker saves any more, or when one that was told to stop does not answer. */
async function stopSaving({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const saver = installing ?? (state.kind === 'saving' ? active : null);
  const ended = new Promise<void>((resolve) => {
    if (!saver) resolve();
    installing?.addEventListener('statechange', () => resolve());
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind !== 'progress') resolve();
    });
    setTimeout(resolve, LONGEST_STOP);
  });
  for (const worker of [installing, waiting, active]) ask(worker, { kind: 'stop' });
  await ended;
}

async function remove(): Promise<void> {
  isRemoving = true;
  try {
    const registration = await registered();
    if (registration) {
      await stopSaving(registration);
      await registration.unregister();
      // The browser may have begun to save a newer version meanwhile.
      await stopSaving(registration);
    }
    await caches.delete(CACHE_NAME);
  } finally {
    isRemoving = false;
  }
  turn += 1;
  show({ kind: 'absent' });
  say(WORDS.removed);
}

/** Warns when the browser has too little room. Some browsers do not say how much they have. */
async function warnOfLittleRoom(): Promise<void> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  if (state.kind !== 'absent' || quota === undefined || usage === undefined) return;
  const free = Math.max(0, quota - usage);
  if (free < siteBytes) stateLine.textContent = `${describeState(state)} ${WORDS.littleRoom(free)}`;
}

function onMessage({ data }: MessageEvent<WorkerMessage>): void {
  if (isRemoving) return;
  if (data.kind === 'progress') {
    if (state.kind !== 'saving') show({ kind: 'saving', hasOlder: state.kind === 'kept' });
    showProgress(data.savedBytes, data.totalBytes);
  } else if (data.kind === 'kept') void settleKept();
  else {
    reason = data.reason;
    // A worker that fails while it is being installed says so once more, by ending.
    void registered().then((registration) => {
      if (!registration?.installing) void settleFailure();
    });
  }
}

async function begin(): Promise<void> {
  box.hidden = false;
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
    stateLine.textContent = WORDS.notSupported;
    return;
  }
  // Before anything is waited for: a small update is done sooner than a busy device has looked, and says so only once.
  navigator.serviceWorker.addEventListener('message', onMessage);
  try {
    await settle(() => undefined);
    const registration = await registered();
    if (registration?.installing) follow(registration.installing, state.kind === 'saving' && state.hasOlder);
    if (registration) followUpdates(registration);
  } catch (error) {
    console.error(error);
    stateLine.textContent = WORDS.refused;
    return;
  }
  startButton.hidden = false;
  startButton.addEventListener('click', () => {
    if (state.kind === 'saving' || isRemoving) return;
    void (state.kind === 'kept' ? lookForNewer() : keep());
  });
  removeButton.addEventListener('click', () => {
    if (!isRemoving) void remove();
  });
  await warnOfLittleRoom();
}

void begin();
