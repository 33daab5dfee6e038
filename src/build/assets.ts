/** Owns the files that pages link to: style sheet, page scripts, fonts and the pictures in use, under hashed names. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, type BuildResult, type OutputFile } from 'esbuild';
import type { Library } from '../model/library.ts';

/** Addresses from the site's root, by logical name: "site.css", "search.js", "pictures/home.svg". */
export type AssetManifest = Readonly<Record<string, string>>;

/** Oldest browsers that the site is built for; old phones are how many of our readers read. */
const BROWSERS = ['chrome96', 'firefox102', 'safari15', 'ios15'];

/** Scripts by logical name. The downloaded copy leaves out the folder "hosted". */
const SCRIPTS = {
  'search.js': 'src/client/search-page.ts',
  'apply-settings.js': 'src/client/apply-settings.ts',
  'reading-settings.js': 'src/client/reading-settings.ts',
  'keep-place.js': 'src/client/keep-place.ts',
  'hard-words.js': 'src/client/hard-words.ts',
  'hosted/keep-site.js': 'src/client/keep-site.ts',
} as const;

const hashOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

/** "site.css" and its content become "site.<hash>.css". */
function hashedName(name: string, content: Uint8Array | string): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${hashOf(content)}${name.slice(dot)}`;
}

async function put(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

const outputs = (result: BuildResult<{ write: false }>): OutputFile[] => result.outputFiles;

async function bundleStyles(project: string): Promise<{ css: Uint8Array; fonts: OutputFile[] }> {
  const result = await build({
    absWorkingDir: project,
    entryPoints: ['src/styles/site.css'],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    target: BROWSERS,
    // Fonts keep relative addresses in the style sheet, so that the downloaded copy can use it as it is.
    assetNames: '[name].[hash]',
    loader: { '.woff2': 'file' },
    logLevel: 'error',
  });
  const files = outputs(result);
  const css = files.find((file) => file.path.endsWith('.css'));
  if (!css) throw new Error('esbuild made no style sheet from src/styles/site.css');
  return { css: css.contents, fonts: files.filter((file) => file.path.endsWith('.woff2')) };
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
  const script = outputs(result)[0];
  if (!script) throw new Error(`esbuild made no script from ${entry}`);
  return script.contents;
}

/** A text as a CSS string. Everything but letters, digits and spaces is written as its code point. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (char) => `\\${char.codePointAt(0)?.toString(16)} `)}"`;

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
): Promise<AssetManifest> {
  const assets = join(siteDirectory, 'assets');
  const [styles, pictures, printTitles, ...scripts] = await Promise.all([
    bundleStyles(project),
    writePictures(drawings, assets),
    writePrintTitles(library, assets),
    ...Object.entries(SCRIPTS).map(async ([name, entry]) => ({ name, content: await bundleScript(project, entry) })),
  ]);
  const manifest: Record<string, string> = { ...pictures, ...printTitles };
  for (const { name, content } of [{ name: 'site.css', content: styles.css }, ...scripts]) {
    const hashed = hashedName(name, content);
    await put(join(assets, hashed), content);
    manifest[name] = `/assets/${hashed}`;
  }
  for (const font of styles.fonts) {
    const name = basename(font.path);
    await put(join(assets, name), font.contents);
    manifest[`fonts/${name.replace(/\.[^.]+\.woff2$/, '')}`] = `/assets/${name}`;
  }
  return manifest;
}
