/** Owns the search engine's script: Pagefind's own browser code, with the reading of files handed to the page. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { SearchFile } from './vocabulary.ts';

const fetchModule = fileURLToPath(new URL('../client/search-fetch.ts', import.meta.url));

/** The engines that were built, by Pagefind's code: every copy of a part of the site has the same. */
const built = new Map<string, Promise<SearchFile>>();

/**
 * Pagefind as one classic script that sets `briefingSearch.engine`.
 *
 * Pagefind comes as a module that fetches its files, and neither modules nor fetch() work on a page opened from disk.
 * So esbuild turns the module, unchanged, into a classic script, and puts our function in the place of every `fetch`.
 * The same script serves the hosted site: a file that cannot be read is then noticed there too, where Pagefind itself
 * would show it as "no results". Without a Worker it runs on the page.
 *
 * @throws {Error} when Pagefind's code no longer calls `fetch`, so that the function could not take its place.
 */
export function buildEngine(code: SearchFile): Promise<SearchFile> {
  const contents = new TextDecoder().decode(code.content);
  const engine = built.get(contents) ?? bundle(contents);
  built.set(contents, engine);
  return engine;
}

async function bundle(contents: string): Promise<SearchFile> {
  const result = await build({
    stdin: { contents, loader: 'js', sourcefile: 'pagefind.js' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'briefingSearch.engine',
    target: 'es2020',
    inject: [fetchModule],
    define: { 'import.meta.url': 'undefined', Worker: 'undefined' },
    banner: { js: '/*! Pagefind, MIT licence, https://github.com/Pagefind/pagefind */' },
    logLevel: 'silent',
  });
  const script = result.outputFiles[0];
  if (!script?.text.includes('briefingSearch.read(')) {
    throw new Error(
      'Search: the engine does not read its files through the page. Pagefind may have been upgraded; ' +
        'go back to its pinned version, or see how pagefind.js now fetches and change src/search/engine.ts.',
    );
  }
  return { path: 'engine.js', content: script.contents };
}
