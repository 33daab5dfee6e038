/** Owns a small site made in code, on which search and the offline copy are tried without building the real one. */
import type { Page } from '../../../src/search/index-pages.ts';

/** A whole page as the site writes it; `main` has no mark for search when there is no version. */
export function page(url: string, title: string, main: string, version?: string): Page {
  const body = version ? ` data-pagefind-filter="version:${version}"` : '';
  return {
    url,
    html: `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="/assets/site.css">
</head>
<body${body}>
<header><a href="/">Home</a> <a href="/search/">Search</a></header>
<main${version ? ' data-pagefind-body' : ''}>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`,
  };
}

export const fixturePages = (): Page[] => [
  page('/', 'Home', '<p><a href="/briefings/a-safe-home/">A safe home</a></p>'),
  page(
    '/briefings/a-safe-home/',
    'A safe home',
    `<p>About accommodation for care leavers.</p>
<h2 id="tenancy">Your first tenancy</h2><p>Staying Close gives you accommodation and a personal adviser.</p>
<h2 id="money">Money to move</h2><p>The allowance is £3,000, since 2023/24. It doesn’t end at 21.</p>`,
    'Plain English',
  ),
  page(
    '/briefings/a-safe-home/easy-read/',
    'A safe home',
    '<h2 id="tenancy">Your home</h2><p>Accommodation means a place to live.</p>',
    'Easy Read',
  ),
  page(
    '/briefings/health/',
    'Health and wellbeing',
    '<h2 id="talk">Someone to talk to</h2><p>Counselling is free for care-experienced people. Ask the GP.</p>',
    'Plain English',
  ),
  page(
    '/search/',
    'Search',
    `<form id="search-form" role="search" action="/search/" method="get">
<label for="search-input">Search the briefings</label>
<input id="search-input" name="q" type="search" autocomplete="off">
<fieldset id="search-versions"><legend>Which version?</legend>
<label><input type="radio" name="version" value="" checked> Any</label>
<label><input type="radio" name="version" value="Plain English"> Plain English</label>
<label><input type="radio" name="version" value="Easy Read"> Easy Read</label>
</fieldset>
<button>Search</button>
</form>
<p id="search-status" role="status"></p>
<p id="search-instead"></p>
<ol id="search-results"></ol>
<template id="search-result-template"><li class="result"><a class="result__link"></a> <span class="result__version"></span><p class="result__excerpt"></p></li></template>
<noscript><p>Use the <a href="/a-to-z/">A to Z</a>.</p></noscript>
<script src="/assets/search.js" defer></script>`,
  ),
  page('/a-to-z/', 'A to Z', '<ul><li><a href="/briefings/health/">Health</a></li></ul>'),
];

export const fixtureWords: Record<string, string[]> = { flat: ['accommodation', 'tenancy'] };
