/** Owns starting the thread of edition-worker.ts: a thread does not inherit the loader that lets Node read TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./edition-worker.ts');
