/** Owns walking a record beside its schema, so that references and prose are declared once, in the schema. */
import { z } from 'zod';
import type { CollectionName } from './schemas/common.ts';

export interface FieldVisit {
  path: readonly (string | number)[];
  value: unknown;
  references?: CollectionName;
  prose?: boolean;
  /** Prose that readers of Easy Read get as well. */
  easyRead?: boolean;
}

type Def = z.core.$ZodTypeDef & {
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  discriminator?: string;
};

const fieldOf = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;

/** The one schema of several that a value is of: its field `kind`, or what the union goes by, says which. */
function chosenOption({ options, discriminator }: Def, value: unknown): z.core.$ZodType | undefined {
  if (!options || discriminator === undefined) return undefined;
  const kind = fieldOf(value, discriminator);
  return options.find((option) => option._zod.propValues?.[discriminator]?.has(kind as z.core.util.Primitive));
}

/** Calls `visit` for every text of a checked record that its schema marks as a reference or as prose. */
export function visitFields(
  schema: z.core.$ZodType,
  value: unknown,
  visit: (field: FieldVisit) => void,
  path: readonly (string | number)[] = [],
): void {
  if (value === undefined || value === null) return;
  const def = schema._zod.def as Def;
  if (def.innerType) return visitFields(def.innerType, value, visit, path);
  const chosen = chosenOption(def, value);
  if (chosen) return visitFields(chosen, value, visit, path);
  if (def.shape && typeof value === 'object') {
    for (const [key, inner] of Object.entries(def.shape)) {
      visitFields(inner, fieldOf(value, key), visit, [...path, key]);
    }
    return;
  }
  if (def.element && Array.isArray(value)) {
    value.forEach((item, i) => visitFields(def.element as z.core.$ZodType, item, visit, [...path, i]));
    return;
  }
  const meta = z.globalRegistry.get(schema);
  if (meta?.references) visit({ path, value, references: meta.references });
  else if (meta?.prose) visit({ path, value, prose: true, ...(meta.easyRead ? { easyRead: true } : {}) });
}

/** A path as an editor would write it: `updates[0].date`. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );

/** The path that `formatPath` wrote. */
export const parsePath = (text: string): (string | number)[] =>
  Array.from(text.matchAll(/([^.[\]]+)|\[(\d+)\]/g), ([, key, index]) => key ?? Number(index));

/**
 * The schema at a path inside another, without its wrappers for optional, nullable and default values. Where there are
 * several kinds of object, the value says which is meant.
 */
function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): z.core.$ZodType | undefined {
  let within = value;
  let at: z.core.$ZodType | undefined = unwrapped(schema, within);
  for (const key of path) {
    const def = at?._zod.def as Def | undefined;
    const next = def?.shape ? def.shape[String(key)] : def?.element;
    within = fieldOf(within, key);
    at = next && unwrapped(next, within);
  }
  return at;
}

function unwrapped(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const def = schema._zod.def as Def;
  const inner = def.innerType ?? chosenOption(def, value);
  return inner ? unwrapped(inner, value) : schema;
}

/**
 * The names that an object schema knows at a path inside it, for "nearest" hints; empty when it is not an object.
 *
 * @param value what was given for the whole schema: it says which of several kinds of object is meant.
 */
export const knownKeys = (schema: z.core.$ZodType, path: readonly PropertyKey[], value?: unknown): string[] =>
  Object.keys((schemaAt(schema, path, value)?._zod.def as Def | undefined)?.shape ?? {});

/**
 * What the schema says about the field at a path: the sentence of its `describe`.
 *
 * @param value what was given for the whole schema: it says which of several kinds of object is meant.
 */
export function descriptionAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  value?: unknown,
): string | undefined {
  const key = path.at(-1);
  if (typeof key !== 'string') return undefined;
  const parent = schemaAt(schema, path.slice(0, -1), value)?._zod.def as Def | undefined;
  const field = parent?.shape?.[key];
  return field && z.globalRegistry.get(field)?.description;
}
