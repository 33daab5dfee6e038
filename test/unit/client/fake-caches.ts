/** Owns a stand-in for the caches of a browser, which Node does not have: only what the code of a kept site uses. */

const ORIGIN = 'https://site.example';
const keyOf = (request: RequestInfo | URL): string =>
  new URL(request instanceof Request ? request.url : request, ORIGIN).href;

export interface FakeCaches {
  caches: CacheStorage;
  /** The keys of one cache, in order, as paths; undefined when there is no such cache. */
  pathsIn(name: string): string[] | undefined;
  /** How many bytes fit; putting more fails as in a browser. */
  room: number;
}

export function fakeCaches(): FakeCaches {
  const stores = new Map<string, Map<string, Response>>();
  const fake: FakeCaches = {
    room: Infinity,
    pathsIn: (name) => {
      const store = stores.get(name);
      return store && [...store.keys()].map((url) => new URL(url).pathname).sort();
    },
    caches: {
      has: (name: string) => Promise.resolve(stores.has(name)),
      delete: (name: string) => Promise.resolve(stores.delete(name)),
      match: (request: RequestInfo | URL, options?: MultiCacheQueryOptions) =>
        Promise.resolve(
          stores
            .get(options?.cacheName ?? '')
            ?.get(keyOf(request))
            ?.clone(),
        ),
      open: (name: string) => {
        const store = stores.get(name) ?? new Map<string, Response>();
        stores.set(name, store);
        return Promise.resolve({
          keys: () => Promise.resolve([...store.keys()].map((url) => new Request(url))),
          delete: (request: RequestInfo | URL) => Promise.resolve(store.delete(keyOf(request))),
          put: async (request: RequestInfo | URL, response: Response) => {
            fake.room -= (await response.clone().arrayBuffer()).byteLength;
            if (fake.room < 0) throw new DOMException('no room', 'QuotaExceededError');
            store.set(keyOf(request), response);
          },
        } as unknown as Cache);
      },
    } as unknown as CacheStorage,
  };
  return fake;
}
