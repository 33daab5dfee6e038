/** Owns the JSON files of the published sets: what stands around the records, and how they are written. */
import type { Library } from '../model/library.ts';
import { machineDate } from '../render/dates.ts';
import { OUR_LICENCE, ourCredit } from '../render/our-licence.ts';
import { csvPath, dataPage, dataVersion, jsonPath, schemaPath } from './addresses.ts';
import type { DataRecord, DataSet } from './data-set.ts';
import { onSite } from './data-set.ts';

/** What each file says of the release and of the licence, so that a file that is passed on says it too. */
export const envelope = ({ site }: Library) => ({
  version: dataVersion,
  release: {
    site: site.name,
    version: site.version,
    date: machineDate(site.released),
    checkedTo: machineDate(site.checkedTo),
    appliesTo: site.appliesTo,
    address: site.address,
  },
  licence: { name: OUR_LICENCE.name, address: OUR_LICENCE.address, credit: ourCredit(site) },
});

/** The JSON file of a set: one record a line, so that a comparison of two releases shows which records changed. */
export function toJson(library: Library, set: DataSet, records: readonly DataRecord[]): string {
  const head = {
    $schema: `schemas/${set.id}.json`,
    set: set.id,
    title: set.title,
    description: set.description,
    ...envelope(library),
  };
  const lines = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  const list = records.map((record) => JSON.stringify(record)).join(',\n');
  return `{${lines.join(',\n')},\n"records":[\n${list}\n]}\n`;
}

/** A set as the list of all sets names it. Addresses are whole, or from the root of the site while it has no place. */
export const setInIndex = (library: Library, { id, title, description, list }: DataSet, records: number) => ({
  set: id,
  title,
  description,
  records,
  json: onSite(library, `/${jsonPath(id)}`),
  csv: onSite(library, `/${csvPath(id)}`),
  schema: onSite(library, `/${schemaPath(id)}`),
  page: onSite(library, dataPage(id)),
  list: onSite(library, list),
});
