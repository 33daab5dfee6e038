/** Owns the form in which the index travels in the downloadable copy: as scripts, the one thing a page may load from disk. */
import type { SearchFile } from './vocabulary.ts';

/** The index as scripts under `data/`, each of which hands one file of the index to the page. */
export const dataAsScripts = (data: SearchFile[]): SearchFile[] =>
  data.map(({ path, content }) => ({
    path: `data/${path}.js`,
    content: new TextEncoder().encode(
      `briefingSearch.chunk(${JSON.stringify(path)},"${Buffer.from(content).toString('base64')}");\n`,
    ),
  }));
