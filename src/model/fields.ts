/** Owns walking a record beside its schema, so that references and prose are declared once, in the schema. */
import { z } from 'zod';
import type { CollectionName } from './schemas/common.ts';

export interface FieldVisit {
  path: readonly (string | number)[];
  value: unknown;
  references?: CollectionName;
  prose?: boolean;
}

type Def = z.core.$ZodTypeDef & {
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
};

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
  if (def.shape && typeof value === 'object') {
    for (const [key, inner] of Object.entries(def.shape)) {
      visitFields(inner, (value as Record<string, unknown>)[key], visit, [...path, key]);
    }
    return;
  }
  if (def.element && Array.isArray(value)) {
    value.forEach((item, i) => visitFields(def.element as z.core.$ZodType, item, visit, [...path, i]));
    return;
  }
  const meta = z.globalRegistry.get(schema);
  if (meta?.references) visit({ path, value, references: meta.references });
  else if (meta?.prose) visit({ path, value, prose: true });
}

/** A path as an editor would write it: `updates[0].date`. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );

/** The schema at a path inside another, without its wrappers for optional, nullable and default values. */
function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = unwrapped(schema);
  for (const key of path) {
    const def = at?._zod.def as Def | undefined;
    const next = def?.shape ? def.shape[String(key)] : def?.element;
    at = next && unwrapped(next);
  }
  return at;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType } = schema._zod.def as Def;
  return innerType ? unwrapped(innerType) : schema;
}

/** The names that an object schema knows at a path inside it, for "nearest" hints; empty when it is not an object. */
export const knownKeys = (schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] =>
  Object.keys((schemaAt(schema, path)?._zod.def as Def | undefined)?.shape ?? {});

/** What the schema says about the field at a path: the sentence of its `describe`. */
export function descriptionAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | undefined {
  const key = path.at(-1);
  if (typeof key !== 'string') return undefined;
  const parent = schemaAt(schema, path.slice(0, -1))?._zod.def as Def | undefined;
  const field = parent?.shape?.[key];
  return field && z.globalRegistry.get(field)?.description;
}
