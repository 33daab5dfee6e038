/** Owns how Eleventy gets the Library: fresh before each build, and as the one key that templates see. */
import { basename } from 'node:path';
import { currentLibrary, refreshLibrary } from '../load/current-library.ts';
import type { EleventyConfig } from './config-types.ts';

export function recordsPlugin(config: EleventyConfig): void {
  config.on('eleventy.before', async () => {
    await refreshLibrary(process.cwd());
  });
  // The other files below _data/ are records for the model. Templates never see them unchecked.
  config.addDataExtension('ts', {
    read: false,
    parser: async (file) => (basename(file) === 'library.ts' ? currentLibrary() : undefined),
  });
  for (const folder of ['_data', 'src/content', 'src/model', 'src/styles', '_includes'])
    config.addWatchTarget(`./${folder}/`);
}
