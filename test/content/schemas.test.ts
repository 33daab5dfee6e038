import { expect, test } from 'vitest';
import { z } from 'zod';
import { easyReadSchema } from '../../src/model/schemas/briefing.ts';
import { COLLECTIONS } from '../../src/model/schemas/common.ts';
import { evidenceSchema } from '../../src/model/schemas/evidence.ts';
import { SCHEMAS } from '../../src/model/schemas/index.ts';
import { siteSchema } from '../../src/model/schemas/site.ts';

type Def = z.core.$ZodTypeDef & {
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  catchall?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
};

interface Walk {
  fields: string[];
  /** Fields that nobody has described. */
  undescribed: string[];
  /** Objects that would let an unknown key pass. */
  loose: string[];
}

/** Every field of a schema, nested ones included. */
function walk(schema: z.core.$ZodType, path: string, found: Walk): Walk {
  const def = schema._zod.def as Def;
  if (def.innerType) return walk(def.innerType, path, found);
  def.options?.forEach((option) => walk(option, path, found));
  if (def.element) return walk(def.element, `${path}[]`, found);
  if (!def.shape) return found;
  if (def.catchall?._zod.def.type !== 'never') found.loose.push(path);
  for (const [key, field] of Object.entries(def.shape)) {
    const at = `${path}.${key}`;
    found.fields.push(at);
    if (!z.globalRegistry.get(field)?.description) found.undescribed.push(at);
    walk(field, at, found);
  }
  return found;
}

const ALL = { ...SCHEMAS, site: siteSchema, evidence: evidenceSchema, easyRead: easyReadSchema };

test('there is a schema for every collection', () => {
  expect(Object.keys(SCHEMAS)).toEqual([...COLLECTIONS]);
});

test.each(Object.entries(ALL))('%s: every field says what it holds, and an unknown one is refused', (name, schema) => {
  const { fields, undescribed, loose } = walk(schema, name, { fields: [], undescribed: [], loose: [] });
  expect(fields.length).toBeGreaterThan(3);
  expect({ undescribed, loose }).toEqual({ undescribed: [], loose: [] });
});

test('fields inside lists and objects are walked too', () => {
  const { fields } = walk(SCHEMAS.promises, 'promises', { fields: [], undescribed: [], loose: [] });
  expect(fields).toContain('promises.updates[].cites[].page');
});

test('fields of an object of several kinds are walked too', () => {
  const { fields } = walk(SCHEMAS.briefings, 'briefings', { fields: [], undescribed: [], loose: [] });
  expect(fields).toContain('briefings.session.activity.statements[].says');
  expect(fields).toContain('briefings.session.activity.events');
  expect(fields).toContain('briefings.session.activity.requests');
});
