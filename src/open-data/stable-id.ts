/** Owns ids for programs that must outlive any address of the site: of feeds, entries, calendar dates and schemas. */
import { uuidOf } from '../epub/uuid.ts';

/** Never change it, even if the site gets another name: readers of feeds would see everything as new. */
const NAMESPACE = 'leaving-care-briefings';

/** The same UUID for the same name, for ever. */
export const stableUuid = (name: string): string => uuidOf(`${NAMESPACE} ${name}`);

/** The same as a URN, which is an absolute address. */
export const stableUrn = (name: string): string => `urn:uuid:${stableUuid(name)}`;
