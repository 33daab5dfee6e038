import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** What `npm run dev` does when an author saves the two TypeScript files of a briefing, without making a page. */
const SAVE = `
  import { importEleventy } from './src/eleventy/import-eleventy.ts';
  import { refreshLibrary } from './src/load/current-library.ts';
  await importEleventy();
  const { default: events } = await import('./node_modules/@11ty/eleventy/src/EventBus.js');
  const root = 'test/fixtures/tiny-site';
  await refreshLibrary(root);
  const at = root + '/src/content/briefings/tiny/';
  events.emit('eleventy.importCacheReset', new Set([at + 'briefing.ts', at + 'easy-read.ts']));
  // Its loader hook lives in another thread, which hears of it a moment later.
  await new Promise((done) => setTimeout(done, 100));
  console.log((await refreshLibrary(root, 'tiny')).briefings.all.map(({ id }) => id).join(' '));
`;

it('lets a briefing be read again after Eleventy has heard that its TypeScript files changed', () => {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', SAVE], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(printed.trim().split(' ')).toContain('tiny');
});
