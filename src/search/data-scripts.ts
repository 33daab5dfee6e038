/** Owns the form in which the index travels in a downloadable copy: as scripts, the one thing a page may load from disk. */
import { packOf } from './fragment-packs.ts';
import { readFragmentText, type SearchFile } from './vocabulary.ts';

const script = (path: string, text: string): SearchFile => ({
  path: `data/${path}.js`,
  content: new TextEncoder().encode(text),
});

/**
 * The index as scripts under `data/`: fragments in packs, as the objects that they are, because a zip makes more of
 * plain text than of text that was compressed before; every other file by itself, as it is.
 *
 * @throws {Error} when a fragment is not in the form that this reader knows.
 */
export function dataAsScripts(data: readonly SearchFile[]): SearchFile[] {
  const scripts: SearchFile[] = [];
  const packs = new Map<string, string[]>();
  for (const file of data) {
    const { path, content } = file;
    const pack = packOf(path);
    if (pack === undefined) {
      const base64 = Buffer.from(content).toString('base64');
      scripts.push(script(path, `briefingSearch.chunk(${JSON.stringify(path)},"${base64}");\n`));
    } else {
      const entry = `${JSON.stringify(path)}:${readFragmentText(file)}`;
      const entries = packs.get(pack);
      if (entries) entries.push(entry);
      else packs.set(pack, [entry]);
    }
  }
  for (const [pack, entries] of packs) {
    scripts.push(script(pack, `briefingSearch.pack({${entries.join(',\n')}});\n`));
  }
  return scripts;
}
