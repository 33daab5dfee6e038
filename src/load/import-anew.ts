/** Owns importing TypeScript files anew, so that a watching build sees every change. */
import { randomUUID } from 'node:crypto';
import { register } from 'tsx/esm/api';

/** Imports a module by its address, with all that it imports, as they stand on disk now. */
export type ImportAnew = (address: string) => Promise<Record<string, unknown>>;

/**
 * What `work` gives, with a way to import modules anew. Modules that it imports share one copy of what they import.
 * tsx's own `tsImport` adds loader hooks at each call and never takes them away, so that each call is slower than
 * the last; here they are added once for all imports of `work`, and taken away after it.
 */
export async function withImportsAnew<T>(work: (importAnew: ImportAnew) => Promise<T>): Promise<T> {
  const scope = register({ namespace: randomUUID() });
  try {
    return await work((address) => scope.import(address, import.meta.url) as Promise<Record<string, unknown>>);
  } finally {
    await scope.unregister();
  }
}
