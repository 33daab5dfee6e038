import { describe, expect, it } from 'vitest';
import {
  onEveryPage,
  pageAt,
  pages,
  partsOf,
  readSiteFile,
  siteFiles,
  tidy,
  type BuiltPage,
} from '../support/built-site.ts';

/** Stands for the site, whatever its address, while links are worked out. */
const SITE = 'https://site.invalid';

/** The attributes that hold an address, and the elements that have them. */
const ADDRESSES = [
  ['href', 'a, area, link'],
  ['src', 'img, script, source, iframe, audio, video, track, input'],
  ['srcset', 'img, source'],
  ['action', 'form'],
  ['formaction', 'button, input'],
] as const;

const files = new Set(siteFiles);

const idsOf = new Map<string, Set<string>>(
  pages.map(({ file, $ }) => [
    file,
    new Set(
      $('[id]')
        .toArray()
        .map((element) => $(element).attr('id') ?? ''),
    ),
  ]),
);

/** Every address on a page, as written. */
const addressesOf = (page: BuiltPage): string[] =>
  partsOf(page).flatMap(($) =>
    ADDRESSES.flatMap(([attribute, elements]) =>
      $(elements)
        .toArray()
        .flatMap((element) => {
          const value = $(element).attr(attribute);
          if (value === undefined) return [];
          return attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
        }),
    ),
  );

/** Why an address leads nowhere, or undefined when it leads somewhere or out of the site. */
function fault(address: string, from: string): string | undefined {
  if (!URL.canParse(address, SITE + from)) return `"${address}" is not an address`;
  const target = new URL(address, SITE + from);
  if (target.origin !== SITE) return undefined;
  const path = decodeURI(target.pathname).slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return `"${address}" leads to ${file}, which is not built`;
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment !== '' && !idsOf.get(file)?.has(fragment)) return `"${address}": ${file} has no id "${fragment}"`;
  return undefined;
}

describe('every address inside the site', () => {
  it('leads to a file that is built, and to an id that it has', () => {
    expect(onEveryPage((page) => addressesOf(page).flatMap((address) => fault(address, page.url) ?? []))).toEqual([]);
  });

  it('is found by this test at all', () => {
    const home = addressesOf(pageAt('/'));
    expect(home).toEqual(expect.arrayContaining(['#main', '/search/', '/favicon.svg']));
    expect(fault('/no-such-page/', '/')).toBe('"/no-such-page/" leads to no-such-page/index.html, which is not built');
    expect(fault('/glossary/a-to-c/#no-such-word', '/')).toBe(
      '"/glossary/a-to-c/#no-such-word": glossary/a-to-c/index.html has no id "no-such-word"',
    );
  });

  it('in a style sheet leads to a file that is built', () => {
    const sheets = siteFiles.filter((file) => file.endsWith('.css'));
    expect(sheets).not.toEqual([]);
    for (const sheet of sheets) {
      const addresses = [
        ...readSiteFile(sheet)
          .toString('utf8')
          .matchAll(/url\(\s*["']?([^"')]+)/g),
      ].map(([, address]) => address ?? '');
      expect(
        addresses.flatMap((address) => fault(address, `/${sheet}`) ?? []),
        sheet,
      ).toEqual([]);
      expect(
        addresses.filter((address) => /^([a-z]+:|\/\/)/i.test(address)),
        `${sheet} asks another host`,
      ).toEqual([]);
    }
  });

  it('in a picture leads nowhere: a picture is complete by itself', () => {
    const faulty = siteFiles
      .filter((file) => file.endsWith('.svg'))
      .filter((file) =>
        /\b(?:xlink:)?href\s*=\s*["'](?!#)|url\(\s*["']?(?!#)|<script/i.test(readSiteFile(file).toString()),
      );
    expect(faulty).toEqual([]);
  });
});

describe('the words of links', () => {
  it('are never the same for two places (rule W-6)', () => {
    expect(
      onEveryPage(({ $ }) => {
        const places = new Map<string, Set<string>>();
        for (const link of $('a[href]').toArray()) {
          const words = tidy($(link).attr('aria-label') ?? $(link).text());
          places.set(words, (places.get(words) ?? new Set()).add($(link).attr('href') ?? ''));
        }
        return [...places].filter(([, to]) => to.size > 1).map(([words, to]) => `"${words}": ${[...to].join(', ')}`);
      }),
    ).toEqual([]);
  });
});

describe('links to other sites', () => {
  it('open in the same tab (rule E-30)', () => {
    expect(
      onEveryPage(({ $ }) =>
        $('a[target]')
          .toArray()
          .map((link) => $(link).attr('href') ?? ''),
      ),
    ).toEqual([]);
  });

  it('are web, telephone or mail addresses', () => {
    expect(
      onEveryPage((page) =>
        addressesOf(page).filter((a) => /^[a-z][a-z0-9+.-]*:/i.test(a) && !/^(https?|tel|mailto):/.test(a)),
      ),
    ).toEqual([]);
  });
});
