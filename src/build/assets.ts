/** Owns the files that pages link to: style sheets, page scripts, fonts and the pictures in use, under hashed names. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Library } from '../model/library.ts';
import { BROWSERS } from './browsers.ts';
import { sessionTitle } from '../render/session.ts';
import { cssString, makeStyleSheets, type StyleSheet } from './style-sheets.ts';

/** Addresses from the site's root, by logical name: "core.css", "search.js", "pictures/home.svg". */
export type AssetManifest = Readonly<Record<string, string>>;

/** A style sheet of a page: where it is, and what is in it. */
export interface LinkedSheet extends StyleSheet {
  readonly address: string;
}

export interface Assets {
  readonly addresses: AssetManifest;
  /**
   * The style sheets of a finished page, in their order.
   *
   * @param page what the page is called in an error.
   * @throws {Error} when no bundle of styles has all that the page needs.
   */
  readonly sheetsFor: (html: string, page: string) => LinkedSheet[];
  /** The script that stands inside every page. */
  readonly earlyScript: string;
  /** The text of a script of the site. @throws {Error} when there is none at the address. */
  readonly scriptAt: (address: string) => string;
}

/** Scripts by logical name. The downloaded copy leaves out the folder "hosted". */
const SCRIPTS = {
  'search.js': 'src/client/search-page.ts',
  'apply-settings.js': 'src/client/apply-settings.ts',
  'carry-settings.js': 'src/client/carry-settings.ts',
  'reading-settings.js': 'src/client/reading-settings.ts',
  'share.js': 'src/client/share.ts',
  'keep-place.js': 'src/client/keep-place.ts',
  'hard-words.js': 'src/client/hard-words.ts',
  'choose.js': 'src/client/choose.ts',
  'listen.js': 'src/client/listen/index.ts',
  'contents.js': 'src/client/contents.ts',
  'last-visit.js': 'src/client/last-visit.ts',
  'hosted/keep-site.js': 'src/client/keep-site.ts',
} as const;

/** The one script that stands inside pages. */
const EARLY_SCRIPT = 'src/client/bring-early.ts';

const hashOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

/** "core.css" and its content become "core.<hash>.css". */
function hashedName(name: string, content: Uint8Array | string): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${hashOf(content)}${name.slice(dot)}`;
}

async function put(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/**
 * A script of the site with all that it imports, as browsers run it.
 *
 * @param entry the source, relative to the project.
 * @param constants code to put in the place of global names that the source leaves open.
 * @throws {Error} when esbuild cannot read or translate a source.
 */
export async function bundleScript(
  project: string,
  entry: string,
  constants: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const result = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    outdir: 'out',
    target: BROWSERS,
    define: constants,
    logLevel: 'error',
  });
  const [script] = result.outputFiles;
  if (!script) throw new Error(`esbuild made no script from ${entry}`);
  return script.contents;
}

/**
 * For each briefing, a style sheet that prints its title at the top of every page (rule P-9). Margin boxes cannot take
 * text from the page in today's browsers, and no style may stand inside a page.
 */
async function writePrintTitles(library: Library, assets: string): Promise<Record<string, string>> {
  const manifest: Record<string, string> = {};
  for (const { id, title, easyReadTitle } of library.briefings.all) {
    for (const [version, words] of [
      ['plain', title],
      ['easy-read', `${easyReadTitle} (Easy Read)`],
      ['session', sessionTitle({ title })],
    ] as const) {
      const css = `@page{@top-left{content:${cssString(words)}}}`;
      const name = hashedName(`${id}-${version}.css`, css);
      await put(join(assets, 'print', name), css);
      manifest[`print/${id}-${version}.css`] = `/assets/print/${name}`;
    }
  }
  return manifest;
}

async function writePictures(pictures: ReadonlyMap<string, string>, assets: string): Promise<Record<string, string>> {
  const manifest: Record<string, string> = {};
  for (const [id, svg] of pictures) {
    const name = hashedName(`${id}.svg`, svg);
    await put(join(assets, 'pictures', name), svg);
    manifest[`pictures/${id}.svg`] = `/assets/pictures/${name}`;
  }
  return manifest;
}

/**
 * Writes every asset below `<siteDirectory>/assets/` and says where each one is.
 *
 * @param project the folder with the sources of styles and scripts.
 * @param drawings the pictures in use, as SVG, by id.
 */
export async function buildAssets(
  project: string,
  library: Library,
  drawings: ReadonlyMap<string, string>,
  siteDirectory: string,
): Promise<Assets> {
  const assets = join(siteDirectory, 'assets');
  const [sheets, early, pictures, printTitles, ...scripts] = await Promise.all([
    makeStyleSheets(project, library.site.name),
    bundleScript(project, EARLY_SCRIPT),
    writePictures(drawings, assets),
    writePrintTitles(library, assets),
    ...Object.entries(SCRIPTS).map(async ([name, entry]) => ({ name, content: await bundleScript(project, entry) })),
  ]);
  const addresses: Record<string, string> = { ...pictures, ...printTitles };
  const texts = new Map<string, string>();
  // Beside the fonts, whose addresses are relative to the sheet.
  const styles = sheets.all.map(({ name, css }) => ({ name: `${name}.css`, content: css }));
  for (const { name, content } of [...styles, ...scripts]) {
    const hashed = hashedName(name, content);
    await put(join(assets, hashed), content);
    addresses[name] = `/assets/${hashed}`;
  }
  for (const { name, content } of scripts) texts.set(addresses[name] ?? '', new TextDecoder().decode(content));
  for (const { name, content } of sheets.fonts) {
    await put(join(assets, name), content);
    addresses[`fonts/${name.replace(/\.[^.]+\.woff2$/, '')}`] = `/assets/${name}`;
  }
  return {
    addresses,
    sheetsFor: (html, page) =>
      sheets.sheetsFor(html, page).map((sheet) => ({ ...sheet, address: addresses[`${sheet.name}.css`] ?? '' })),
    earlyScript: new TextDecoder().decode(early).trim(),
    scriptAt(address) {
      const text = texts.get(address);
      if (text === undefined) throw new Error(`there is no script at ${address}; src/build/assets.ts names them all`);
      return text;
    },
  };
}
