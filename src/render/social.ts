/** Owns what apps show of a link to one of our pages before anybody opens it: Open Graph, https://ogp.me/. */
import type { Briefing, Library } from '../model/library.ts';
import { briefingPicture, SHARE_PICTURE_SIZE, sitePicture } from '../share-pictures/plan.ts';
import type { BriefingPageName } from './paths.ts';

/** A `<meta>`: its property and its content. */
export interface SocialTag {
  property: string;
  content: string;
}

/** A page as it is shared. */
export interface SharedPage {
  title: string;
  description: string;
  /** From the root of the site. */
  url: string;
  /** Only of the pages of a briefing. */
  briefing?: Briefing | undefined;
  version?: BriefingPageName | undefined;
}

/**
 * The tags of a page. Apps take a picture only from a whole address, so that there is none while the site has no place
 * on the web; they show the title and the description in any case.
 */
export function socialTags(library: Library, { title, description, url, briefing, version }: SharedPage): SocialTag[] {
  const { site } = library;
  const isBriefing = briefing !== undefined && version !== undefined;
  const tags: [string, string][] = [
    ['og:title', title],
    ['og:description', description],
    ['og:type', isBriefing ? 'article' : 'website'],
    ['og:site_name', site.name],
    ['og:locale', 'en_GB'],
  ];
  if (site.address !== null) {
    const { path, alt } = isBriefing ? briefingPicture(library, briefing, version) : sitePicture(library);
    tags.push(
      ['og:url', site.address + url],
      ['og:image', `${site.address}/${path}`],
      ['og:image:width', String(SHARE_PICTURE_SIZE.width)],
      ['og:image:height', String(SHARE_PICTURE_SIZE.height)],
      ['og:image:alt', alt],
      // The only one that this app does not take from the others.
      ['twitter:card', 'summary_large_image'],
    );
  }
  return tags.map(([property, content]) => ({ property, content }));
}
