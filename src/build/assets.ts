/** Owns the files that pages link to: style sheet, page scripts, fonts and the pictures in use, under hashed names. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { build, type BuildResult, type OutputFile } from 'esbuild';
import type { Library } from '../model/library.ts';
import { ContentError, type Problem } from '../model/problems.ts';

/** Addresses from the site's root, by logical name: "site.css", "search.js", "pictures/home.svg". */
export type AssetManifest = Readonly<Record<string, string>>;

/** Oldest browsers that the site is built for; old phones are how many of our readers read. */
const BROWSERS = ['chrome96', 'firefox102', 'safari15', 'ios15'];

/** Scripts by logical name. The downloaded copy leaves out the folder "hosted". */
const SCRIPTS = {
  'search.js': 'src/client/search-page.ts',
  'hosted/keep-site.js': 'src/client/keep-site.ts',
} as const;

/** Pictures that templates show by themselves, whatever the records say. */
const TEMPLATE_PICTURES = ['easy-read', 'help', 'warning'];

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

/**
 * An OpenMoji drawing with the empty edge of its 72-unit box cut, so that it fills its tile.
 * The licence page says that this is the only change we make to the drawings.
 */
export const cropOpenMoji = (svg: string): string => svg.replace(/viewBox="0 0 72 72"/, 'viewBox="3 3 66 66"');

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

async function copyPictures(project: string, library: Library, assets: string): Promise<Record<string, string>> {
  const require = createRequire(join(project, 'package.json'));
  const openmoji = dirname(require.resolve('openmoji/package.json'));
  const problems: Problem[] = [];
  const manifest: Record<string, string> = {};
  for (const picture of library.pictures.all) {
    if (picture.usedBy.length === 0 && !TEMPLATE_PICTURES.includes(picture.id)) continue;
    const file =
      picture.set === 'openmoji'
        ? join(openmoji, 'color/svg', `${picture.file}.svg`)
        : resolve(project, 'src/pictures/own', picture.file);
    try {
      const drawing = await readFile(file, 'utf8');
      const svg = picture.set === 'openmoji' ? cropOpenMoji(drawing) : drawing;
      const name = hashedName(`${picture.id}.svg`, svg);
      await put(join(assets, 'pictures', name), svg);
      manifest[`pictures/${picture.id}.svg`] = `/assets/pictures/${name}`;
    } catch {
      problems.push({
        file: picture.home,
        record: picture.id,
        field: 'file',
        found: `"${picture.file}", and no such drawing`,
        expected:
          picture.set === 'openmoji'
            ? 'the code of an OpenMoji drawing, such as "1F3E0"'
            : 'a file in src/pictures/own/',
        try:
          picture.set === 'openmoji'
            ? 'find the code at openmoji.org; write letters as capitals'
            : 'check the name of the file',
      });
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
  return manifest;
}

/**
 * Writes every asset below `<siteDirectory>/assets/` and says where each one is.
 *
 * @param project the folder with the sources of styles and scripts.
 * @throws {ContentError} when a picture in use has no drawing.
 */
export async function buildAssets(project: string, library: Library, siteDirectory: string): Promise<AssetManifest> {
  const assets = join(siteDirectory, 'assets');
  const [styles, pictures, printTitles, ...scripts] = await Promise.all([
    bundleStyles(project),
    copyPictures(project, library, assets),
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
