/** Owns ids for programs that must outlive any address of the site: of feeds, entries, calendar dates and schemas. */
import type { Site } from '../model/schemas/site.ts';
import { uuidOf } from '../epub/uuid.ts';

/** The same UUID for the same name of the same site, for ever: two sites never share one. */
export const stableUuid = ({ id }: Pick<Site, 'id'>, name: string): string => uuidOf(`${id} ${name}`);

/** The same as a URN, which is an absolute address. */
export const stableUrn = (site: Pick<Site, 'id'>, name: string): string => `urn:uuid:${stableUuid(site, name)}`;
