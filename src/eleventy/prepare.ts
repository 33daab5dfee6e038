/** Owns what must be ready before Eleventy reads a template: the Library, then the assets that its records need. */
import { basename } from 'node:path';
import { buildAssets, type AssetManifest } from '../build/assets.ts';
import { currentLibrary, refreshLibrary } from '../load/current-library.ts';
import { nearest } from '../model/problems.ts';
import type { EleventyConfig } from './config-types.ts';

const WATCHED = ['_data', 'src/content', 'src/model', 'src/styles', 'src/client', '_includes'];

export function preparePlugin(config: EleventyConfig): void {
  let manifest: AssetManifest = {};
  // One handler for both steps: Eleventy runs the handlers of an event side by side.
  config.on('eleventy.before', async ({ directories }) => {
    manifest = await buildAssets(process.cwd(), await refreshLibrary(process.cwd()), directories.output);
  });
  // The other files below _data/ are records for the model. Templates never see them unchecked.
  config.addDataExtension('ts', {
    read: false,
    parser: async (file) => (basename(file) === 'library.ts' ? currentLibrary() : undefined),
  });
  config.addNunjucksGlobal('asset', (name: string): string => {
    const address = manifest[name];
    if (!address) {
      throw new Error(`no asset "${name}"; nearest: ${nearest(name, Object.keys(manifest)).join(', ') || 'none'}`);
    }
    return address;
  });
  for (const folder of WATCHED) config.addWatchTarget(`./${folder}/`);
}
