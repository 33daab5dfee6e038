/**
 * Owns the style sheets: one that every page has, bundles of component styles, and one for paper, which browsers fetch
 * without making a reader wait. Authors keep the print rules of a component beside its others; here they part.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type OutputFile } from 'esbuild';
import postcss, { type AtRule, type ChildNode, type Container, type Root } from 'postcss';
import { BROWSERS } from './browsers.ts';
import { classesOf, neededBy } from './needed-styles.ts';
import { CORE_COMPONENTS, LAYERS, STYLE_BUNDLES, STYLE_PAGE } from './style-bundles.ts';

const COMPONENTS = '_includes/components';

export interface StyleSheet {
  /** "core", "print", or the name of a bundle. */
  readonly name: string;
  readonly css: string;
  /** Only print sheets have one: they keep no page waiting. */
  readonly media?: 'print';
}

export interface StyleSheets {
  readonly all: readonly StyleSheet[];
  readonly fonts: readonly { name: string; content: Uint8Array }[];
  /**
   * The sheets of a finished page in the order in which it has to have them: core, at most one bundle, print.
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
    logLevel: 'error',
  });
  return {
    css: outputFiles.find(({ path }) => path.endsWith('.css'))?.text ?? '',
    fonts: outputFiles.filter(({ path }) => path.endsWith('.woff2')),
  };
}

const isPrint = ({ name, params }: AtRule): boolean => name === 'page' || (name === 'media' && params === 'print');

/** Takes what is only for paper out of a sheet, and returns it, in the same layers. */
function takePrint(from: Container, into: Container): void {
  for (const node of [...(from.nodes ?? [])] as ChildNode[]) {
    if (node.type !== 'atrule') continue;
    if (isPrint(node)) {
      node.remove();
      into.append(node.name === 'page' ? node : (node.nodes ?? []));
    } else if (node.name === 'layer' && node.nodes) {
      const layer = node.clone({ nodes: [] });
      takePrint(node, layer);
      if (layer.nodes?.length) into.append(layer);
      if (node.nodes.length === 0) node.remove();
    }
  }
}

/** A sheet in two: for screens, and for paper. */
function parted(css: string): { screen: string; print: string } {
  const screen = postcss.parse(css);
  const print = postcss.root();
  takePrint(screen, print);
  return { screen: screen.toString(), print: print.toString() };
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
  const bundled = new Set([...CORE_COMPONENTS, ...Object.values(STYLE_BUNDLES).flat()]);
  const faults = [
    ...components.filter((name) => !bundled.has(name)).map((name) => `no bundle has the styles of "${name}"`),
    ...[...bundled].filter((name) => !components.includes(name)).map((name) => `there are no styles "${name}"`),
  ];
  if (faults.length > 0) throw new Error(`src/build/style-bundles.ts: ${faults.join('; ')}.`);
}

/**
 * Makes the style sheets of the site.
 *
 * @param project the folder with the sources of styles.
 * @throws {Error} when a component is in no bundle, or has a selector that is not its own.
 */
export async function makeStyleSheets(project: string): Promise<StyleSheets> {
  const components = await componentsWithStyles(project);
  checkBundles(components);
  const start = `@import './src/styles/core.css';\n`;
  const core = start + CORE_COMPONENTS.map(importOf).join('');
  const sources = { core, ...mapValues(STYLE_BUNDLES, (names) => names.map(importOf).join('')) };
  const [needed, everything, made] = await Promise.all([
    needs(
      project,
      components.filter((name) => !CORE_COMPONENTS.includes(name)),
    ),
    bundle(project, `${start}@import './src/styles/print.css' layer(print);\n${components.map(importOf).join('')}`),
    Promise.all(Object.entries(sources).map(async ([name, css]) => ({ name, ...(await bundle(project, css)) }))),
  ]);
  const screens = made.map(({ name, css }): StyleSheet => ({ name, css: parted(css).screen }));
  const print: StyleSheet = { name: 'print', css: parted(everything.css).print, media: 'print' };
  const bySize = screens
    .filter(({ name }) => name !== 'core')
    .sort((a, b) => a.css.length - b.css.length || (a.name < b.name ? -1 : 1));
  const first = screens.filter(({ name }) => name === 'core');
  return {
    all: [...screens, print],
    fonts: everything.fonts.map(({ path, contents }) => ({ name: basename(path), content: contents })),
    sheetsFor(html, page) {
      const classes = classesOf(html);
      const wanted = needed.filter(([, isNeeded]) => isNeeded(classes)).map(([name]) => name);
      if (wanted.length === 0) return [...first, print];
      const lacking = (sheet: StyleSheet): string[] =>
        wanted.filter((name) => !STYLE_BUNDLES[sheet.name]?.includes(name));
      const fitting = bySize.filter(({ name }) => name !== 'everything' || wanted.includes(STYLE_PAGE));
      const smallest = fitting.find((sheet) => lacking(sheet).length === 0);
      if (smallest) return [...first, smallest, print];
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
