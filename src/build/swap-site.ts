/** Owns putting a new site in the place of the old one, so that a stop at any moment leaves one whole. */
import { existsSync, renameSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Where a site stands that was replaced, until it is removed: what has begun to go must never be taken for a whole one. */
const leavingOf = (previous: string): string => `${previous}.leaving`;

/**
 * Puts the new site in the place of the old one. The old one is moved aside first and removed last, so that a failure at
 * any step leaves one whole site: in its place, or for the moment between two renames aside, from where `bringBackSite`
 * takes it. No system has one step for both that works everywhere; nothing else of ours runs between them.
 */
export async function swapSite(next: string, live: string, previous: string): Promise<void> {
  const leaving = leavingOf(previous);
  // Without a site in place, the one moved aside is the only whole one, and must stay until the new one is in.
  if (existsSync(live)) await removeSite(previous);
  const isReplaced = existsSync(live);
  try {
    if (isReplaced) renameSync(live, previous);
    renameSync(next, live);
  } catch (error) {
    if (!existsSync(live) && existsSync(previous)) renameSync(previous, live);
    throw error;
  }
  await removeSite(previous);
  await rm(leaving, { recursive: true, force: true });
}

/** Removes a whole site, which from the first moment on has another name. */
async function removeSite(site: string): Promise<void> {
  const leaving = leavingOf(site);
  await rm(leaving, { recursive: true, force: true });
  if (!existsSync(site)) return;
  await rename(site, leaving);
  await rm(leaving, { recursive: true, force: true });
}

/** Puts back the site that a build left aside when it was stopped between the two renames of a swap. */
export async function bringBackSite(live: string, previous: string): Promise<void> {
  if (!existsSync(live) && existsSync(previous)) await rename(previous, live);
}
