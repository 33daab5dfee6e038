/**
 * Owns what our build is measured against: the same pages, as finished HTML, through one layout of Eleventy, and of Hugo
 * with Pagefind indexing them. They do none of what our build is for: no records, no checks, no copies.
 */
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';

export interface BarePage {
  /** Such as "glossary/index.html". */
  file: string;
  title: string;
  /** What is inside its `<main>`. */
  body: string;
}

/** The pages of a built site, but for those that a kept site has once more. */
export async function barePages(site: string): Promise<BarePage[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => !file.startsWith('kept/'))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(site, file), 'utf8');
      const title = /<title>([^<]*)/.exec(html)?.[1] ?? file;
      const body = /<main\b[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? html;
      return { file, title: title.trim(), body };
    }),
  );
}

const put = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};

const LAYOUT = (title: string, content: string): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title></head><body><main data-pagefind-body>${content}</main></body></html>`;

/** @returns the folder of a project of bare Eleventy with these pages. The caller removes it. */
export async function bareEleventy(pages: readonly BarePage[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bare-eleventy-'));
  await put(join(folder, 'package.json'), '{ "type": "module" }');
  await put(
    join(folder, 'eleventy.config.js'),
    "export default () => ({ dir: { input: 'pages', includes: '../layouts' }, templateFormats: ['html'], htmlTemplateEngine: false });\n",
  );
  await put(join(folder, 'layouts/page.njk'), LAYOUT('{{ title }}', '{{ content | safe }}'));
  for (const { file, title, body } of pages)
    await put(
      join(folder, 'pages', file),
      `---\n${JSON.stringify({ layout: 'page.njk', title, permalink: `/${file}` })}\n---\n${body}`,
    );
  return folder;
}

/** @returns the folder of a project of Hugo with these pages. The caller removes it. */
export async function bareHugo(pages: readonly BarePage[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bare-hugo-'));
  await put(
    join(folder, 'config.json'),
    JSON.stringify({
      baseURL: 'https://example.org/',
      title: 'Bare',
      disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'home', 'section', '404'],
    }),
  );
  await put(join(folder, 'layouts/_default/single.html'), LAYOUT('{{ .Title }}', '{{ .Content }}'));
  for (const [at, { file, title, body }] of pages.entries())
    await put(
      join(folder, 'content', `page-${at}.html`),
      `${JSON.stringify({ title, url: `/${file}` }, null, 1)}\n${body}`,
    );
  return folder;
}

/** The command lines of Eleventy and of Pagefind, below a project's top folder. */
export const ELEVENTY_COMMAND = 'node_modules/@11ty/eleventy/cmd.cjs';
export const PAGEFIND_COMMAND = 'node_modules/pagefind/lib/runner/bin.cjs';
