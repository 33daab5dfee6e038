/** Owns starting the thread of downloads-worker.ts: a thread does not inherit the loader that lets Node read TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./downloads-worker.ts');
