/** Owns `npm run dev`: builds, serves and rebuilds on every save, with the checks beside each briefing. It writes to .cache/dev, never to _site. */
import { fileURLToPath } from 'node:url';
import type { EleventyConfig } from '../src/eleventy/config-types.ts';
import { editedFirstPlugin } from '../src/eleventy/edited-first.ts';
import { importEleventy } from '../src/eleventy/import-eleventy.ts';
import { liveChecksPlugin } from '../src/eleventy/live-checks.ts';
import { fail } from './fail.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const port = Number(process.env['PORT'] ?? 8081);
const { default: Eleventy } = await importEleventy();
const eleventy = new Eleventy('src/pages', '.cache/dev', {
  configPath: 'eleventy.config.ts',
  config: (config: EleventyConfig) => {
    editedFirstPlugin(config);
    liveChecksPlugin(config);
  },
  quietMode: true,
  source: 'cli',
  runMode: 'serve',
});
try {
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
} catch (error) {
  fail(error);
}
process.once('SIGINT', () => {
  void eleventy.stopWatch().then(() => process.exit(0));
});
