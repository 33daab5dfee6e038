/** Owns what must be ready before Eleventy reads a template: the Library, then the assets and PDFs that its records need. */
import { buildAssets } from '../build/assets.ts';
import { makesPaper } from '../build/build-parts.ts';
import { cacheOf } from '../build/made-cache.ts';
import { readPictures } from '../build/pictures.ts';
import { loadEvidence } from '../load/load-evidence.ts';
import type { Evidence } from '../model/schemas/evidence.ts';
import { contentRoot, currentLibrary, refreshLibrary } from '../load/current-library.ts';
import { nearest } from '../model/problems.ts';
import { writeEditions } from '../paper/write-editions.ts';
import { editionViews, type EditionView } from '../render/edition-views.ts';
import { STORAGE_KEY as CHOICES_KEY } from '../settings/stored.ts';
import { writeSharePictures } from '../share-pictures/write-pictures.ts';
import type { Library } from '../model/library.ts';
import { STORAGE_KEY as VISITS_KEY } from '../visits/visits.ts';
import type { EleventyConfig } from './config-types.ts';
import { currentAssets, setCurrentAssets } from './current-assets.ts';
import { editedNow } from './edited-first.ts';
import { withoutIndents } from './finish-html.ts';

const WATCHED = [
  '_data',
  'src/content',
  'src/model',
  'src/styles',
  'src/client',
  'src/settings',
  'src/paper',
  'src/pictures',
  'src/share-pictures',
  '_includes',
];

/** The library as templates page over it: under `npm run dev`, with the one briefing that was edited. */
function libraryOfTemplates(): Library {
  const library = currentLibrary();
  const edited = editedNow();
  if (edited === undefined) return library;
  const all = library.briefings.all.filter(({ id }) => id === edited);
  return { ...library, briefings: { ...library.briefings, all } };
}

export function preparePlugin(config: EleventyConfig): void {
  let evidence: Evidence | undefined;
  let editions: Promise<readonly EditionView[]> = Promise.resolve([]);
  let sharePictures: Promise<void> = Promise.resolve();
  // One handler for both steps: Eleventy runs the handlers of an event side by side.
  config.on('eleventy.before', async ({ directories, runMode }) => {
    const project = process.cwd();
    const library = await refreshLibrary(contentRoot(), editedNow());
    evidence = await loadEvidence(contentRoot());
    const drawings = await readPictures(project, library, contentRoot());
    const cache = cacheOf(project);
    // PDFs are made beside the pages: only a page that names them waits. No page waits for the pictures of links.
    // An author who waits for a page does not wait for paper.
    if (makesPaper() && runMode === 'build') {
      editions = writeEditions(library, drawings, directories.output, cache).then(editionViews);
      sharePictures = writeSharePictures(library, drawings, directories.output, cache);
    }
    // What goes wrong is told to who asks for them.
    for (const made of [editions, sharePictures]) made.catch(() => undefined);
    // An edit of a briefing changes no style and no script, but it may use a picture that no page had.
    if (
      editedNow() === undefined ||
      ![...drawings.keys()].every((id) => `pictures/${id}.svg` in currentAssets().addresses)
    )
      setCurrentAssets(await buildAssets(project, library, drawings, directories.output));
  });
  // The site is not whole without them, whether or not a page asked.
  config.on('eleventy.after', async () => {
    await Promise.all([editions, sharePictures]);
    await cacheOf(process.cwd()).prune();
  });
  // Templates take everything from the Library. The files below _data/ are records for the model: never seen unchecked.
  config.addGlobalData('library', libraryOfTemplates);
  config.addDataExtension('ts', { read: false, parser: async () => undefined });
  config.addNunjucksGlobal('asset', (name: string): string => {
    const { addresses } = currentAssets();
    const address = addresses[name];
    if (!address) {
      throw new Error(`no asset "${name}"; nearest: ${nearest(name, Object.keys(addresses)).join(', ') || 'none'}`);
    }
    return address;
  });
  config.addNunjucksGlobal('earlyScript', () => currentAssets().earlyScript);
  config.addNunjucksGlobal('storedChoices', CHOICES_KEY);
  config.addNunjucksGlobal('storedVisits', VISITS_KEY);
  config.addTransform('finish-html', function (content) {
    const { outputPath } = this.page;
    return typeof outputPath === 'string' && outputPath.endsWith('.html') ? withoutIndents(content) : content;
  });
  // Not by its name: Eleventy puts the unchecked file there.
  config.addNunjucksGlobal('measured', () => evidence ?? null);
  // The page is paginated over it: no page without it.
  config.addGlobalData('evidenceRuns', () => (evidence ? [evidence] : []));
  // The PDFs of a briefing; without one, the books of all. Why there are none is told after all pages: what an
  // asynchronous filter throws ends the process before the build can say it in words and clear away.
  config.addAsyncFilter('editionsOf', async (briefing?: string) =>
    (await editions.catch((): readonly EditionView[] => [])).filter((edition) => edition.briefing === briefing),
  );
  for (const folder of WATCHED) config.addWatchTarget(`./${folder}/`);
}
