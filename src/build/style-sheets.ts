/**
 * Owns the style sheets: one that every page has, bundles of component styles, and those that no reader waits for
 * without a use for them: for paper, for the choices of readers, and for what scripts reveal.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type BuildFailure, type OutputFile } from 'esbuild';
import postcss, { type Root } from 'postcss';
import { BROWSERS } from './browsers.ts';
import { classesOf, neededBy } from './needed-styles.ts';
import { partChoices, partPrint } from './part-styles.ts';
import { CORE_COMPONENTS, LATE_COMPONENTS, LAYERS, STYLE_BUNDLES, STYLE_PAGE } from './style-bundles.ts';

const COMPONENTS = '_includes/components';

export interface StyleSheet {
  /** "core", "choices", "late", "print", or the name of a bundle. */
  readonly name: string;
  /** Addresses in it are relative to the folder of the assets. */
  readonly css: string;
  /** Only print sheets have one: they keep no page waiting. */
  readonly media?: 'print';
}

/**
 * On the script that fetches the styles of a reader's choices, with their address. A page without it shows all choices
 * and has their styles among its own.
 */
const FETCHES_CHOICES = /\sdata-choices="/;
/** On the link to the late styles: a page without it has no use for them, or has them among its own. */
const FETCHES_LATE = /\sdata-late-styles\b/;

export interface StyleSheets {
  readonly all: readonly StyleSheet[];
  readonly fonts: readonly { name: string; content: Uint8Array }[];
  /**
   * The sheets of a finished page in the order in which it has to have them: core, at most one bundle, the choices of
   * readers if it shows them all, print.
   *
   * @throws {Error} when no bundle has all that the page needs.
   */
  sheetsFor(html: string, page: string): StyleSheet[];
}

/** Every component that has styles, in order of their names. */
async function componentsWithStyles(project: string): Promise<string[]> {
  const files = await readdir(join(project, COMPONENTS), { recursive: true });
  return files
    .filter((file) => file.endsWith('.css'))
    .map((file) => basename(file, '.css'))
    .sort();
}

const importOf = (component: string): string =>
  `@import './${COMPONENTS}/${component}/${component}.css' layer(${LAYERS[component] ?? 'components'});\n`;

/** What esbuild could not read, in words for who can mend it. Its own messages speak of bundles and loaders. */
function inWords(error: unknown): unknown {
  const { errors } = error as Partial<BuildFailure>;
  if (!errors) return error;
  const found = errors.map(({ text, location }) => {
    const missing = /^Could not resolve "([^"]+)"/.exec(text)?.[1];
    const place = location ? `${location.file}:${location.line}` : 'the styles';
    return `   Found: ${place}, ${missing === undefined ? text : `which names ${missing}, and no such file`}`;
  });
  const said = new Error(
    `The style sheets could not be made.\n${found.join('\n')}\n   Expected: styles that can be read, and every file that they name\n` +
      '   Try: bring the file back from git; run npm ci if it belongs to a package',
  );
  // Where our code noticed it is of no use to the person who can mend it.
  delete said.stack;
  return said;
}

/** @throws {Error} naming each file that is missing or cannot be read, and where it is named. */
async function bundle(project: string, contents: string): Promise<{ css: string; fonts: OutputFile[] }> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    stdin: { contents, resolveDir: project, loader: 'css', sourcefile: 'sheet.css' },
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    target: BROWSERS,
    // Fonts keep relative addresses in the style sheet, so that the downloaded copy can use it as it is.
    assetNames: '[name].[hash]',
    loader: { '.woff2': 'file' },
    logLevel: 'silent',
  }).catch((error: unknown) => {
    throw inWords(error);
  });
  return {
    css: outputFiles.find(({ path }) => path.endsWith('.css'))?.text ?? '',
    fonts: outputFiles.filter(({ path }) => path.endsWith('.woff2')),
  };
}

/** Whether a page with these classes needs a component, for each component. */
async function needs(project: string, components: readonly string[]) {
  const read = components.map(async (name) => {
    const file = `${COMPONENTS}/${name}/${name}.css`;
    const styles: Root = postcss.parse(await readFile(join(project, file), 'utf8'));
    return [name, neededBy(styles, file)] as const;
  });
  return Promise.all(read);
}

function checkBundles(components: readonly string[]): void {
  const bundled = new Set([...CORE_COMPONENTS, ...LATE_COMPONENTS, ...Object.values(STYLE_BUNDLES).flat()]);
  const faults = [
    ...components.filter((name) => !bundled.has(name)).map((name) => `no bundle has the styles of "${name}"`),
    ...[...bundled].filter((name) => !components.includes(name)).map((name) => `there are no styles "${name}"`),
  ];
  if (faults.length > 0) throw new Error(`src/build/style-bundles.ts: ${faults.join('; ')}.`);
}

/** A text as a CSS string. Everything but letters, digits and spaces is written as its code point. */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (char) => `\\${char.codePointAt(0)?.toString(16)} `)}"`;

/**
 * Makes the style sheets of the site.
 *
 * @param project the folder with the sources of styles.
 * @param siteName what stands on every page of paper, where print.css says SITE NAME.
 * @throws {Error} when a component is in no bundle, or has a selector that is not its own.
 */
export async function makeStyleSheets(project: string, siteName: string): Promise<StyleSheets> {
  const components = await componentsWithStyles(project);
  checkBundles(components);
  const start = `@import './src/styles/core.css';\n`;
  const core = start + CORE_COMPONENTS.map(importOf).join('');
  const sources = {
    core,
    ...mapValues(STYLE_BUNDLES, (names) => names.map(importOf).join('')),
    late: LATE_COMPONENTS.map(importOf).join(''),
  };
  const [needed, everything, made] = await Promise.all([
    needs(
      project,
      components.filter((name) => !CORE_COMPONENTS.includes(name)),
    ),
    bundle(project, `${start}@import './src/styles/print.css' layer(print);\n${components.map(importOf).join('')}`),
    Promise.all(Object.entries(sources).map(async ([name, css]) => ({ name, ...(await bundle(project, css)) }))),
  ]);
  const whole = partChoices(everything.css);
  const screens = made.map(({ name, css }): StyleSheet => ({ name, css: partPrint(partChoices(css).rest).screen }));
  const print: StyleSheet = {
    name: 'print',
    css: partPrint(whole.rest).print.replaceAll('"SITE NAME"', cssString(siteName)),
    media: 'print',
  };
  const choices: StyleSheet = { name: 'choices', css: whole.choices };
  const bySize = screens
    .filter(({ name }) => name in STYLE_BUNDLES)
    .sort((a, b) => a.css.length - b.css.length || (a.name < b.name ? -1 : 1));
  const first = screens.filter(({ name }) => name === 'core');
  return {
    all: [...screens, choices, print],
    fonts: everything.fonts.map(({ path, contents }) => ({ name: basename(path), content: contents })),
    sheetsFor(html, page) {
      const classes = classesOf(html);
      const late = FETCHES_LATE.test(html) ? LATE_COMPONENTS : [];
      const wanted = needed
        .filter(([name, isNeeded]) => !late.includes(name) && isNeeded(classes))
        .map(([name]) => name);
      const last = FETCHES_CHOICES.test(html) ? [print] : [choices, print];
      if (wanted.length === 0) return [...first, ...last];
      const lacking = (sheet: StyleSheet): string[] =>
        wanted.filter((name) => !STYLE_BUNDLES[sheet.name]?.includes(name));
      const fitting = bySize.filter(({ name }) => name !== 'everything' || wanted.includes(STYLE_PAGE));
      const smallest = fitting.find((sheet) => lacking(sheet).length === 0);
      if (smallest) return [...first, smallest, ...last];
      const [nearest] = fitting
        .map((sheet) => ({ name: sheet.name, lacks: lacking(sheet) }))
        .sort((a, b) => a.lacks.length - b.lacks.length);
      throw new Error(
        `${page} needs the styles of ${wanted.join(', ')}, and no bundle has them all. ` +
          `The nearest is "${nearest?.name ?? ''}", without ${nearest?.lacks.join(', ') ?? ''}. Add to it in src/build/style-bundles.ts.`,
      );
    },
  };
}

const mapValues = <T, R>(record: Readonly<Record<string, T>>, change: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
