/** Owns what a briefing says of itself to machines that read schema.org: only what the page says to people too. */
import type { Briefing, Library } from '../model/library.ts';
import { pick } from '../model/lists.ts';
import { machineDate } from './dates.ts';
import { lastChanged, type CitedVersion } from './cite-page.ts';
import { OUR_LICENCE } from './our-licence.ts';
import { briefingPath, recordPath } from './paths.ts';
import { briefingView } from './views.ts';

/** What the web page of each version does for readers, in the words of https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary/. */
const FEATURES: Readonly<Record<CitedVersion, readonly string[]>> = {
  plain: ['tableOfContents', 'structuralNavigation', 'readingOrder', 'alternativeText'],
  'easy-read': ['structuralNavigation', 'readingOrder', 'alternativeText'],
};

/** JSON that can stand inside a `<script>`: no text of a record can end it or begin a comment. */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * The schema.org description of one version of a briefing, as JSON for a `<script>`. Addresses are from the root of the
 * site while it has no place on the web: JSON-LD takes them from the address of the page.
 */
export function structuredData(library: Library, briefing: Briefing, version: CitedVersion): string {
  const { site, sources } = library;
  const isPlain = version === 'plain';
  const onSite = (path: string): string => (site.address ?? '') + path;
  const addressOf = (of: CitedVersion): string => onSite(briefingPath(briefing.id, of));
  const other: CitedVersion = isPlain ? 'easy-read' : 'plain';
  const organization = { '@type': 'Organization', name: site.publisher };
  return scriptJson({
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': addressOf(version),
    headline: isPlain ? briefing.title : briefing.easyReadTitle,
    inLanguage: 'en-GB',
    datePublished: machineDate(briefing.published),
    dateModified: machineDate(lastChanged(briefing)),
    license: OUR_LICENCE.address,
    author:
      briefing.writtenBy === site.publisher ? organization : { '@type': 'Organization', name: briefing.writtenBy },
    publisher: organization,
    isAccessibleForFree: true,
    audience: { '@type': 'Audience', audienceType: briefing.audience },
    spatialCoverage: site.appliesTo,
    accessMode: isPlain && !hasCharts(library, briefing) ? ['textual'] : ['textual', 'visual'],
    accessibilityFeature: FEATURES[version],
    // The same briefing said in another way: neither is a part of the other.
    [isPlain ? 'workExample' : 'exampleOfWork']: { '@type': 'Article', '@id': addressOf(other) },
    // Where the page names each source, with all that is known of it: half the bytes of saying it here again.
    isBasedOn: pick(sources.byId, briefing.checkedAgainst).map((source) => onSite(recordPath('sources', source))),
  });
}

/** Whether a briefing shows numbers as charts too. */
const hasCharts = (library: Library, briefing: Briefing): boolean =>
  briefingView(library, briefing).plain.sections.some(({ blocks }) => blocks.some(({ type }) => type === 'series'));
