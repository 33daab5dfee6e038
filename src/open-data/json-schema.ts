/** Owns the JSON Schema (2020-12) of a published set, made from its fields. */
import { ID_PATTERN } from '../model/schemas/common.ts';
import type { Site } from '../model/schemas/site.ts';
import { dataVersion, schemaPath } from './addresses.ts';
import type { DataSet } from './data-set.ts';
import type { Field } from './fields.ts';
import { stableUrn } from './stable-id.ts';

type Json = Record<string, unknown>;

const ID = { type: 'string', pattern: ID_PATTERN.source };
const TEXT = { type: 'string', minLength: 1 };
/** ISO 8601, to the day, the month or the year. */
export const DATE_PATTERN = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

const VALUE: Readonly<Record<Field['type'], Json>> = {
  id: ID,
  text: TEXT,
  date: { type: 'string', pattern: DATE_PATTERN },
  number: { type: 'number' },
  'whole-number': { type: 'integer' },
  'yes-or-no': { type: 'boolean' },
  address: { type: 'string', format: 'uri-reference' },
  choice: { type: 'string' },
  ids: { type: 'array', items: ID },
  texts: { type: 'array', items: TEXT },
  sources: {
    type: 'array',
    items: {
      type: 'object',
      required: ['source', 'place'],
      properties: {
        source: { ...ID, description: 'The id of the source.' },
        place: { type: ['string', 'null'], description: 'The place in it, such as “page 31”.' },
      },
    },
  },
};

/** The schema of one value. */
function fieldSchema({ type, description, isOptional, values }: Field): Json {
  const value = VALUE[type];
  return {
    description,
    ...value,
    ...(isOptional ? { type: [value['type'], 'null'] } : {}),
    // A choice that may be nothing has to name null among its values.
    ...(values ? { enum: isOptional ? [...values, null] : values } : {}),
  };
}

/**
 * The schema of the JSON file of a set. Other properties are allowed everywhere: what is added within a version must not
 * make older schemas refuse the file.
 */
export function jsonSchema(set: DataSet, site: Pick<Site, 'address' | 'id'>): Json {
  const { address } = site;
  const text = (description: string): Json => ({ type: 'string', description });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    // Without a place on the web there is no address to name; a URN is an absolute URI too.
    $id: address === null ? stableUrn(site, `schema v${dataVersion} ${set.id}`) : `${address}/${schemaPath(set.id)}`,
    title: set.title,
    description: set.description,
    type: 'object',
    required: ['set', 'title', 'description', 'version', 'release', 'licence', 'records'],
    properties: {
      $schema: text('Where this schema is, relative to the file.'),
      set: { const: set.id, description: 'The name of the set.' },
      title: text('What readers call the set.'),
      description: text('What the set holds.'),
      version: text('The version of the shape of the data, such as “1.0”.'),
      release: {
        type: 'object',
        description: 'The release of the site that the records are from.',
        required: ['site', 'version', 'date', 'checkedTo', 'appliesTo', 'address'],
        properties: {
          site: text('The name of the site.'),
          version: text('The version of the release.'),
          date: { ...VALUE.date, description: 'The day of the release.' },
          checkedTo: { ...VALUE.date, description: 'Up to when the public record was checked.' },
          appliesTo: text('The nation that the records are about.'),
          address: { type: ['string', 'null'], description: 'Where the site is; null while it has no address.' },
        },
      },
      licence: {
        type: 'object',
        description: 'The licence of our words and records. Each source has its own, named in the set “sources”.',
        required: ['name', 'address', 'credit'],
        properties: {
          name: text('Its name.'),
          address: { type: 'string', format: 'uri', description: 'Where its text can be read.' },
          credit: text('The credit to print.'),
        },
      },
      records: {
        type: 'array',
        description: 'The records. Each has every field: null, or an empty list, where there is nothing.',
        items: {
          type: 'object',
          required: Object.keys(set.fields),
          properties: Object.fromEntries(Object.entries(set.fields).map(([name, of]) => [name, fieldSchema(of)])),
        },
      },
    },
  };
}
