/** Owns the real Library as the content tests read it: once for each file of tests. */
import { fileURLToPath } from 'node:url';
import { loadLibrary } from '../../src/load/load-library.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export const realLibrary = () => loadLibrary(projectRoot);
