/** Owns how long the parts of a build took, for who looks for what to make faster. */

let times = new Map<string, number>();

/** Forgets the times of an earlier build. */
export function resetPhases(): void {
  times = new Map();
}

/** Does a part of a build and notes how long it took. Parts may run side by side. @throws what the work throws. */
export async function phase<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    return await work();
  } finally {
    times.set(name, (times.get(name) ?? 0) + performance.now() - started);
  }
}

/** Adds what another thread noted. */
export function addPhases(others: ReadonlyMap<string, number>): void {
  for (const [name, time] of others) times.set(name, (times.get(name) ?? 0) + time);
}

/** Milliseconds by the name of each part, in the order in which they ended. */
export const phaseTimes = (): ReadonlyMap<string, number> => times;
