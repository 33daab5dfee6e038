/** Owns the part of a service worker's interface that ours uses. TypeScript's own cannot stand beside that of pages. */

export interface LastingEvent {
  waitUntil(task: Promise<unknown>): void;
}

export interface RequestEvent extends LastingEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface AskedEvent extends LastingEvent {
  data: unknown;
}

interface PageClient {
  postMessage(message: unknown): void;
}

export interface WorkerScope {
  location: Location;
  clients: {
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly PageClient[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: AskedEvent) => void): void;
}
