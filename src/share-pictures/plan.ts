/** Owns which pictures are shown with links to our pages, on phones and in messages, and what each says. */
import type { Briefing, Library } from '../model/library.ts';
import type { BriefingPageName } from '../render/paths.ts';
import { formatDate } from '../render/dates.ts';

/** The folder of the pictures, below the top folder of the site. */
export const SHARE_PICTURES_FOLDER = 'share';
/** Pixels. What most apps ask for. */
export const SHARE_PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** What stands on a picture: as share-picture.typ gets it. */
export interface SaidOnPicture {
  kind: string;
  title: string;
  site: string;
  facts: string;
  /** The id of a drawing; null for none. */
  picture: string | null;
}

export interface SharePicture {
  /** Below the top folder of the site. */
  path: string;
  /** All of it in words. */
  alt: string;
  said: SaidOnPicture;
}

const THREAD = 'A hollow, a half filled and a filled ring on one thread.';

function sharePicture(name: string, said: SaidOnPicture): SharePicture {
  const { kind, title, site, facts } = said;
  const sentences = [`${kind}: ${title}`, site, facts].map((words) => (/[.?!]$/.test(words) ? words : `${words}.`));
  return { path: `${SHARE_PICTURES_FOLDER}/${name}.png`, alt: [...sentences, THREAD].join(' '), said };
}

const factsOf = ({ site }: Library, checkedTo: string): string =>
  `${site.appliesTo} only. Checked to ${formatDate(checkedTo).replace(/\u00A0/g, ' ')}`;

/** The picture of the site itself, for pages that have none of their own. */
export const sitePicture = (library: Library): SharePicture =>
  sharePicture('site', {
    kind: 'Plain English, Easy Read and print',
    title: library.site.tagline,
    site: library.site.name,
    facts: factsOf(library, library.site.checkedTo),
    picture: null,
  });

/** The picture of a page of a briefing. Easy Read has the drawing that stands for it in lists. */
export function briefingPicture(library: Library, briefing: Briefing, page: BriefingPageName): SharePicture {
  const facts = factsOf(library, briefing.checkedTo);
  const site = library.site.name;
  if (page !== 'easy-read')
    return sharePicture(briefing.id, { kind: 'Briefing', title: briefing.title, site, facts, picture: null });
  return sharePicture(`${briefing.id}-easy-read`, {
    kind: 'Easy Read',
    title: briefing.easyReadTitle,
    site,
    facts,
    picture: briefing.picture,
  });
}

/** Every picture: that of the site, then two of each briefing in its order. */
export const sharePictures = (library: Library): SharePicture[] => [
  sitePicture(library),
  ...library.briefings.all.flatMap((briefing) => [
    briefingPicture(library, briefing, 'plain'),
    briefingPicture(library, briefing, 'easy-read'),
  ]),
];
