import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import help from '../../_data/help.ts';
import site from '../../_data/site.ts';
import { formatBytes } from '../../src/render/bytes.ts';
import {
  onEveryPage,
  pages,
  pagesUnlikeOthers,
  partsOf,
  readSiteFile,
  repeated,
  SITE_DIRECTORY,
  siteFiles,
  tidy,
} from '../support/built-site.ts';
import { COPY_PATH } from '../support/downloads.ts';

describe('the HTML of every page', () => {
  it('keeps to the rules of .htmlvalidate.mjs', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const problems: string[] = [];
    for (const { file } of pagesUnlikeOthers) {
      const { results } = await validator.validateFile(join(SITE_DIRECTORY, file));
      for (const { messages } of results)
        for (const { line, column, ruleId, message, selector } of messages)
          problems.push(`${file}:${line}:${column} ${ruleId}: ${message} (${selector ?? 'no element'})`);
    }
    expect(problems).toEqual([]);
  });

  it('is British English', () => {
    expect(onEveryPage(({ $ }) => ($('html').attr('lang') === 'en-GB' ? [] : ['lang is not en-GB']))).toEqual([]);
  });

  it('has a title that no other page has, and one description', () => {
    const titles = new Map<string, string[]>();
    for (const { url, $ } of pages) {
      const title = tidy($('head > title').text());
      titles.set(title, [...(titles.get(title) ?? []), url]);
    }
    const shared = [...titles].filter(([title, urls]) => title === '' || urls.length > 1);
    expect(shared, 'titles and the pages that share them').toEqual([]);
    expect(
      onEveryPage(({ $ }) => {
        const descriptions = $('meta[name="description"]');
        return descriptions.length === 1 && tidy(descriptions.attr('content') ?? '') !== ''
          ? []
          : [`${descriptions.length} descriptions, or an empty one`];
      }),
    ).toEqual([]);
  });

  it('has exactly one h1 and skips no heading level', () => {
    expect(
      onEveryPage(function* ({ $ }) {
        const headings = $('h1, h2, h3, h4, h5, h6').toArray();
        const levels = headings.map(({ name }) => Number(name.slice(1)));
        const tops = levels.filter((level) => level === 1).length;
        if (tops !== 1) yield `${tops} h1`;
        if (levels[0] !== 1) yield 'the first heading is not the h1';
        for (const [at, level] of levels.entries()) {
          const before = levels[at - 1] ?? level;
          if (level > before + 1) yield `h${before} is followed by h${level} "${tidy($(headings[at]).text())}"`;
          if (level > 4) yield `h${level}: nothing deeper than h4 (rule L-8)`;
        }
      }),
    ).toEqual([]);
  });

  it('uses no id twice', () => {
    expect(
      onEveryPage((page) => {
        const ids = partsOf(page).flatMap(($) =>
          $('[id]')
            .toArray()
            .map((element) => $(element).attr('id') ?? ''),
        );
        return repeated(ids).map((id) => `id "${id}" twice`);
      }),
    ).toEqual([]);
  });

  it('has no script inside but the one of all pages, no event handler, and no style but the one in its head: the security policy would refuse them', () => {
    expect(
      onEveryPage(function* (page) {
        for (const $ of partsOf(page)) {
          // What is not script is data: it is never run, and the policy has no say in it.
          const scripts = $('script:not([src], [type="application/ld+json"])').toArray();
          if (scripts.length > 1) yield `${scripts.length} inline scripts`;
          for (const script of scripts)
            if (!$(script).is('head > [data-hosted-only]')) yield `inline script: ${$(script).text().slice(0, 60)}`;
          for (const style of $(':not(head) > style').toArray()) yield `style: ${$(style).text().slice(0, 60)}`;
          for (const element of $('*').toArray())
            for (const name of Object.keys($(element).attr() ?? {}))
              if (name === 'style' || name.startsWith('on'))
                yield `attribute "${name}" on ${$(element).toString().slice(0, 80)}`;
        }
      }),
    ).toEqual([]);
  });

  it('asks no other host for anything', () => {
    const LOADS =
      'script[src], img[src], img[srcset], source[src], source[srcset], iframe, object, embed, video, audio, link[href]:not([rel="canonical"])';
    expect(
      onEveryPage(function* (page) {
        for (const $ of partsOf(page))
          for (const element of $(LOADS).toArray())
            for (const name of ['src', 'srcset', 'href', 'data', 'poster'] as const) {
              const value = $(element).attr(name) ?? '';
              if (/(^|[\s,])([a-z][a-z0-9+.-]*:|\/\/)/i.test(value)) yield `<${element.name} ${name}="${value}">`;
            }
      }),
    ).toEqual([]);
  });

  it('shows no sign of a fault in a template or a record', () => {
    const SIGNS = [
      /\bundefined\b/,
      /\[object /,
      /\bNaN\b/,
      /\bnull\b/,
      /[\uFDD0\uFDD1]/,
      /\[\[/,
      /\]\]/,
      /\{\{/,
      /\{%/,
    ];
    expect(
      onEveryPage(({ html }) => {
        // Where pages show data, null is a value.
        const words = html.replaceAll(/<code>[^<]*<\/code>/g, '');
        return SIGNS.flatMap((sign) => {
          const at = words.search(sign);
          return at < 0 ? [] : [tidy(words.slice(Math.max(0, at - 40), at + 40))];
        });
      }),
    ).toEqual([]);
  });
});

describe('searching', () => {
  it('can be begun on every page, in one box with a name of its own, without JavaScript', () => {
    expect(
      onEveryPage(function* ({ url, $ }) {
        const forms = $('form[role="search"]');
        if (forms.length !== 1) yield `${forms.length} search forms`;
        if (forms.attr('action') !== '/search/' || forms.attr('method') !== 'get') yield 'does not lead to /search/';
        const box = forms.find('input[type="search"][name="q"]');
        if ($(`label[for="${box.attr('id') ?? ''}"]`).length !== 1) yield 'the box has no label';
        const isEasyRead = url.endsWith('/easy-read/');
        const first = forms.find('input[type="hidden"][name="first"]').attr('value');
        if (first !== (isEasyRead ? 'Easy Read' : undefined)) yield `puts ${first ?? 'nothing'} first`;
      }),
    ).toEqual([]);
  });

  it('loads nothing before it is begun: only the search page has its script', () => {
    const withScript = pages.filter(({ html }) => /\/assets\/search\.\w+\.js/.test(html)).map(({ url }) => url);
    expect(withScript).toEqual(['/search/']);
  });
});

describe('what every page says of itself', () => {
  it('says what it is, whom it is for, where it applies, when it was checked and who wrote it (rule G-9)', () => {
    expect(
      onEveryPage(function* ({ $ }) {
        const facts = new Map(
          $('.page-facts dl > div')
            .toArray()
            .map((entry) => [tidy($(entry).find('dt').text()), tidy($(entry).find('dd').text())]),
        );
        for (const fact of ['What it is', 'Who it is for', 'Where it applies', 'Checked', 'Who wrote it'])
          if (!facts.get(fact)) yield `no "${fact}"`;
        if (facts.get('Where it applies') !== 'England only') yield 'does not say "England only"';
        if (!/up to (\d{1,2} )?([A-Z][a-z]+ )?\d{4}/.test(facts.get('Checked') ?? '')) yield 'no date after "Checked"';
      }),
    ).toEqual([]);
  });

  it('says whom to turn to, with the numbers, in the same order (rule W-11)', () => {
    const numbers = help.map(({ tel, phone }) => `${tel} ${phone}`);
    for (const { url, $ } of pages) {
      const lines = $('a[href^="tel:"]')
        .toArray()
        .map((link) => `${$(link).attr('href') ?? ''} ${tidy($(link).text())}`)
        .filter((line) => line !== 'tel:999 999');
      // Easy Read says it once, in its own rows, with the help lines that its briefing chooses.
      if ($('body').hasClass('page--easy-read')) {
        expect(lines.length, url).toBeGreaterThanOrEqual(2);
        expect(
          lines.filter((line) => !numbers.includes(line)),
          url,
        ).toEqual([]);
      } else expect(lines.slice(-numbers.length), url).toEqual(numbers);
    }
  });

  it('offers the download, with its size and date', () => {
    expect(siteFiles).toContain(COPY_PATH);
    const size = tidy(formatBytes(readSiteFile(COPY_PATH).length));
    const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(site.released),
    );
    expect(
      onEveryPage(function* ({ $ }) {
        const link = $(`footer a[href="/${COPY_PATH}"][download]`);
        if (link.length !== 1) yield `${link.length} links to the download in the footer`;
        if (!tidy(link.text()).includes(`(zip, ${size})`)) yield `"${tidy(link.text())}" does not say (zip, ${size})`;
        if (!tidy($('footer').text()).includes(`Made on ${date}`)) yield `the footer does not say "Made on ${date}"`;
      }),
    ).toEqual([]);
  });

  it('prints the credit lines of the licences of its sources and pictures', () => {
    const CREDITS = [
      'Contains public sector information licensed under the Open Government Licence v3.0.',
      'Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
      'OpenMoji, CC BY-SA 4.0',
    ];
    expect(
      onEveryPage(({ $ }) => {
        const footer = tidy($('footer').text());
        return CREDITS.filter((credit) => !footer.includes(credit)).map((credit) => `no "${credit}" in the footer`);
      }),
    ).toEqual([]);
  });

  it('links to the accessibility statement and the licences', () => {
    expect(
      onEveryPage(({ $ }) =>
        ['/accessibility/', '/licences/'].filter((href) => $(`footer a[href="${href}"]`).length === 0),
      ),
    ).toEqual([]);
  });
});
