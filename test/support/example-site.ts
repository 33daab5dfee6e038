/** Owns the example library `test/fixtures/bus-promises` as tests use it: a copy on disk, and the site that it builds. */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { sha256 } from '../../src/build/sha256.ts';
import { filesBelow } from './built-site.ts';
import { startBuild } from './tiny-project.ts';

export const EXAMPLE = resolve('test/fixtures/bus-promises');

/** A copy of the library, outside of the project. The caller removes it. */
export async function exampleCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'another subject-'));
  for (const name of ['_data', 'src']) await cp(join(EXAMPLE, name), join(folder, name), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  return folder;
}

/** Builds the library in a folder with the code of this project, as the command does. @throws {Error} with what it printed. */
export async function buildExample(folder: string): Promise<string> {
  const { code, printed } = await startBuild(process.cwd(), { args: ['--content', folder] }).ended;
  if (code !== 0) throw new Error(printed);
  return join(folder, '_site');
}

/** Files without words: pictures of dots, and typefaces. */
const WORDLESS = /\.(?:png|woff2|wasm|pagefind|pf_index|pf_filter|pf_meta)$/;
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const parts = [JSON.stringify(info)];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    parts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return parts.join('\n');
}

/** The words of every file of a built site, and of every file in its downloads and books, by path. */
export async function wordsOfSite(site: string): Promise<Map<string, string>> {
  const words = new Map<string, string>();
  // Each PDF stands in the site and in two copies, and to read one takes long.
  const pdfs = new Map<string, string>();
  const add = async (file: string, bytes: Uint8Array): Promise<void> => {
    if (/\.(?:zip|epub)$/.test(file)) {
      for (const [name, content] of Object.entries(unzipSync(bytes))) await add(`${file}/${name}`, content);
      words.set(file, '');
    } else if (file.endsWith('.pdf')) {
      const known = pdfs.get(sha256(bytes)) ?? (await textOfPdf(bytes));
      pdfs.set(sha256(bytes), known);
      words.set(file, known);
    } else if (file.endsWith('.pf_fragment')) words.set(file, textOf(gunzipSync(bytes)));
    else words.set(file, WORDLESS.test(file) ? '' : textOf(bytes));
  };
  for (const file of filesBelow(site)) await add(file, await readFile(join(site, file)));
  return words;
}
