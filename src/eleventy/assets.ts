/** Owns giving templates the addresses of hashed assets. */
import { buildAssets, type AssetManifest } from '../build/assets.ts';
import { currentLibrary } from '../load/current-library.ts';
import { nearest } from '../model/problems.ts';
import type { EleventyConfig } from './config-types.ts';

export function assetsPlugin(config: EleventyConfig): void {
  let manifest: AssetManifest = {};
  config.on('eleventy.before', async ({ directories }) => {
    manifest = await buildAssets(process.cwd(), currentLibrary(), directories.output);
  });
  config.addNunjucksGlobal('asset', (name: string): string => {
    const address = manifest[name];
    if (!address)
      throw new Error(`no asset "${name}"; nearest: ${nearest(name, Object.keys(manifest)).join(', ') || 'none'}`);
    return address;
  });
}
