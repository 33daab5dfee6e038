/** Owns the licence of our own words and records, as the page about licences says it. */
import type { Site } from '../model/schemas/site.ts';

export const OUR_LICENCE = {
  name: 'Creative Commons Attribution 4.0',
  short: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The credit that we ask for: "Leaving Care Briefings, CC BY 4.0". */
export const ourCredit = ({ name }: Pick<Site, 'name'>): string => `${name}, ${OUR_LICENCE.short}`;
