/** Owns the assets of a running build, which are made before the first page and needed again after the last. */
import type { Assets } from '../build/assets.ts';

let current: Assets | undefined;

export function setCurrentAssets(assets: Assets): void {
  current = assets;
}

/** The assets of this build. @throws {Error} when they are not made yet. */
export function currentAssets(): Assets {
  if (!current) throw new Error('the assets are not made yet');
  return current;
}
