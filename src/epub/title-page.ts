/** Owns what a book says of itself at its beginning. */
import type { Library } from '../model/library.ts';
import { formatDate } from '../render/dates.ts';
import { escapeHtml } from '../render/html.ts';
import type { Edition } from './plan.ts';

export interface TitlePageOptions {
  library: Library;
  /** The file of the book that names who to turn to. */
  helpFile: string;
  /** The address of a picture of the site, by its id. */
  pictureOf: (id: string) => string;
}

/** The first page of a book, as a page of the site would be written. */
export const titlePage = (edition: Edition, options: TitlePageOptions): string =>
  edition === 'plain' ? plainTitlePage(options) : easyReadTitlePage(options);

function plainTitlePage({ library: { site, briefings }, helpFile }: TitlePageOptions): string {
  const newer = site.address
    ? `The website may be newer: <a href="${escapeHtml(site.address)}/">${escapeHtml(site.address)}</a>.`
    : 'The website may be newer.';
  return `<main>
<h1>${escapeHtml(site.name)}</h1>
<p class="lede">Plain English</p>
<p>${escapeHtml(site.tagline)}</p>
<p>${escapeHtml(site.audience)}</p>
<h2>About this book</h2>
<ul class="prose-list">
<li>It holds all ${briefings.all.length} briefings of the website, in plain English.</li>
<li>It is about ${escapeHtml(site.appliesTo)} only.</li>
<li>We checked it up to ${formatDate(site.checkedTo)}. Things may have happened since.</li>
<li>It is version ${escapeHtml(site.version)}, made on ${formatDate(site.released)}. ${newer}</li>
<li>${escapeHtml(site.publisher)} wrote it. We are not part of any government.</li>
</ul>
<h2>If you need help now</h2>
<p>${escapeHtml(site.inDanger)}</p>
<p class="lone-link"><a href="${helpFile}">Who to turn to</a></p>
<h2>How to use this book</h2>
<p>The contents come next. After them, the same chapters are listed by topic. Hard words link to what they mean.</p>
<p>Your reading app can make the letters larger, change the colours, or read to you.</p>
</main>`;
}

function easyReadTitlePage({ library: { site, words, briefings }, helpFile, pictureOf }: TitlePageOptions): string {
  const row = (picture: string, ...lines: readonly string[]): string =>
    `<div class="er-row"><img class="er-row__picture" src="${pictureOf(picture)}" alt="">` +
    `<div class="er-row__lines">${lines.map((line) => `<p>${line}</p>`).join('')}</div></div>`;
  const isTested = briefings.all.some(({ readerTest }) => readerTest !== null);
  return `<main>
<h1>${escapeHtml(site.name)}</h1>
<p class="lede">Easy Read</p>
${row('easy-read', 'This book is in Easy Read.', 'Easy Read uses short sentences and pictures.')}
${words.easyReadBook.map(({ picture, lines }) => row(picture, ...lines.map(escapeHtml))).join('\n')}
${row('map-place', `This book is only about ${escapeHtml(site.appliesTo)}.`)}
${row('calendar', `We checked this book in ${formatDate(site.checkedTo)}.`, `Some things may have changed after ${formatDate(site.checkedTo)}.`)}
${row('support', 'You may want someone to go through this with you.')}
${row('warning', escapeHtml(site.inDanger))}
${row('help', 'These people can help you:', `<a class="er-link" href="${helpFile}">Who can help you</a>`)}
<h2>Who made this book</h2>
<p>${escapeHtml(site.publisher)} wrote this book.</p>
<p>We made this book on ${formatDate(site.released)}.</p>
<p>This is version ${escapeHtml(site.version)}.</p>
${isTested ? '' : '<p>People with learning disabilities have not checked this book yet.</p>'}
</main>`;
}
