/** Owns the two files that a person sees first in an unzipped copy. */
import { escapeHtml } from '../render/html.ts';
import { briefingPath } from '../render/paths.ts';
import { versionLinks } from '../render/views.ts';
import { START_FILE, UNZIP_NOTE } from './copy-notes.ts';
import { fileOf } from './offline-page.ts';

export interface CopyFacts {
  /** The name of the site. */
  name: string;
  /** The version of the release. */
  version: string;
  /** The day of the release, as YYYY-MM-DD. */
  released: string;
}

/** Files of the site that the page to open first uses, by their addresses relative to it; none when the site has none. */
export interface FrontAssets {
  styles?: string | undefined;
  /** Makes the page look as the reader chose, with the styles of the choices. */
  script?: string | undefined;
  choices?: string | undefined;
  /** Lets links bring the choices along. */
  carrying?: string | undefined;
}

/** What the front files of a copy say; without a briefing, the copy is of the whole site. */
export interface FrontFacts extends CopyFacts {
  briefing?: { id: string; title: string };
}

export const READ_ME_FILE = 'READ-ME.txt';

const dayOf = (released: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${released}T00:00:00Z`));

const link = (file: string, words: string): string => `<a href="${escapeHtml(file)}">${escapeHtml(words)}</a>`;

/** What the copy holds, as the first lines of the page to open first. */
function opening({ name, briefing }: FrontFacts): string {
  if (!briefing) {
    return `<h1>${escapeHtml(name)}</h1>
<p>This is a copy of the whole website. It works without the internet.</p>
<p>${link('index.html', 'Open the briefings')}</p>
<p>${link('search/index.html', 'Search the briefings')}</p>`;
  }
  const versions = versionLinks(briefing.id, 'plain').map((version) => link(fileOf(version.href), version.name));
  return `<h1>${escapeHtml(briefing.title)}</h1>
<p>This is one briefing of the website “${escapeHtml(name)}”. It works without the internet.</p>
<h2>Choose how to read it</h2>
<ul class="prose-list link-list">
${versions.map((version) => `<li>${version}</li>`).join('\n')}
</ul>
<h2>Also in this copy</h2>
<ul class="prose-list link-list">
<li>${link(fileOf(briefingPath(briefing.id, 'session')), 'A session: a plan, questions and cards for a group')}</li>
<li>${link('search/index.html', 'Search this copy')}</li>
<li>${link('glossary/index.html', 'Hard words')}</li>
<li>${link('get-help/index.html', 'Get help')}</li>
</ul>`;
}

const headOf = ({ styles, script, choices, carrying }: FrontAssets): string =>
  [
    styles && `<link rel="stylesheet" href="${escapeHtml(styles)}">`,
    script && `<script src="${escapeHtml(script)}"${choices ? ` data-choices="${escapeHtml(choices)}"` : ''}></script>`,
    carrying && `<script src="${escapeHtml(carrying)}" defer></script>`,
  ]
    .filter(Boolean)
    .join('\n');

/**
 * The page to open first: what this is, and how to use it. It reads well without its style sheet too, because inside
 * the zip there is none.
 */
export function startPage(facts: FrontFacts, policy: string, assets: FrontAssets): string {
  const { name, version, released, briefing } = facts;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Start here: ${escapeHtml(briefing?.title ?? name)}</title>
${headOf(assets)}
</head>
<body>${UNZIP_NOTE}
<main>
${opening(facts)}
<h2>If the pages look plain, or search does not work</h2>
<p>You may be looking inside the zip file. Take everything out of it first:</p>
<ul class="prose-list">
<li>Windows: right-click the zip file and choose “Extract All”.</li>
<li>Mac: double-click the zip file.</li>
</ul>
<p>Then open ${START_FILE} in the new folder.</p>
<p>Most phones cannot open a copy like this. On a phone, use the website.</p>
<h2>How old is this copy?</h2>
<p>This is version ${escapeHtml(version)}, from <time datetime="${released}">${dayOf(released)}</time>. The website may be newer.</p>
<p>This copy sends nothing and asks for nothing over the internet. Links to other websites do need the internet.</p>
</main>
</body>
</html>
`;
}

/** The same in plain text, with the line ends that every text viewer understands. */
export function readMe({ name, version, released, briefing }: FrontFacts): string {
  const what = briefing
    ? `${briefing.title}

This folder is a copy of one briefing, in 3 versions, of the website
"${name}". It works without the internet.`
    : `${name}

This folder is a copy of the whole website. It works without the internet.`;
  return `${what}

1. If you are looking inside a zip file, take everything out of it first.
   Windows: right-click the zip file and choose "Extract All".
   Mac: double-click the zip file.
2. Open ${START_FILE}. It opens in your web browser.

Keep all the files together: the pages need them.
You can put the folder on a memory stick, or on a school's or council's own
server, and give it to anyone.

Version ${version}, ${dayOf(released)}. The website may be newer.
`.replaceAll('\n', '\r\n');
}
