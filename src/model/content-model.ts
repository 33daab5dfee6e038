/** Owns telling of every record and field in words, from the schemas: the page docs/content-model.md. */
import { z } from 'zod';
import { COLLECTIONS, type CollectionName } from './schemas/common.ts';
import { easyReadSchema } from './schemas/briefing.ts';
import { SCHEMAS } from './schemas/index.ts';
import { siteSchema } from './schemas/site.ts';

type Def = z.core.$ZodTypeDef & {
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  entries?: Record<string, string>;
  values?: readonly unknown[];
  defaultValue?: unknown;
};

interface Field {
  /** Such as `session.activity.statements[].says`. */
  path: string;
  kind: string;
  needed: string;
  meaning: string;
}

const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as Def;
const metaOf = (schema: z.core.$ZodType) => z.globalRegistry.get(schema);

const SIMPLE: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'whole number',
  boolean: 'true or false',
};

/** What a field holds, in words. */
function kindOf(schema: z.core.$ZodType): string {
  const def = defOf(schema);
  const meta = metaOf(schema);
  if (meta?.references) return `an id of ${meta.references}`;
  if (meta?.prose) return meta.easyRead ? 'words, also for Easy Read' : 'words, with references';
  if (def.type === 'nullable' && def.innerType) return `${kindOf(def.innerType)}, or null`;
  if (def.innerType) return kindOf(def.innerType);
  if (def.entries)
    return `one of ${Object.values(def.entries)
      .map((value) => `\`${value}\``)
      .join(', ')}`;
  if (def.values) return def.values.map((value) => `\`${String(value)}\``).join(', ');
  if (def.element) return `list: ${kindOf(def.element)}`;
  if (def.options) return 'one of several kinds';
  if (def.shape) return 'fields';
  return SIMPLE[def.type] ?? def.type;
}

function neededOf(schema: z.core.$ZodType): string {
  const def = defOf(schema);
  if (def.type === 'optional') return 'no';
  if (def.type === 'default') return 'no';
  return 'yes';
}

/** The schema inside its wrappers. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType } = defOf(schema);
  return innerType ? unwrapped(innerType) : schema;
}

/** The sentence of `describe`, which stands on whichever wrapper the author put it. */
const meaningOf = (schema: z.core.$ZodType): string => {
  const { innerType } = defOf(schema);
  return metaOf(schema)?.description ?? (innerType ? meaningOf(innerType) : '');
};

function within(schema: z.core.$ZodType, path: string): Field[] {
  const bare = unwrapped(schema);
  const { shape, element, options } = defOf(bare);
  if (element) return within(element, `${path}[]`);
  if (options) return options.flatMap((option) => within(option, path));
  return Object.entries(shape ?? {}).flatMap(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [
      { path: at, kind: kindOf(field), needed: neededOf(field), meaning: meaningOf(field) },
      // A place in a source is told once, under Citations.
      ...(/(?:^|\.)cites$/.test(at) ? [] : within(field, at)),
    ];
  });
}

const cell = (words: string): string => words.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const table = (fields: readonly Field[]): string =>
  [
    '| field | holds | needed | meaning |',
    '| --- | --- | --- | --- |',
    ...fields.map(
      ({ path, kind, needed, meaning }) => `| \`${path}\` | ${cell(kind)} | ${needed} | ${cell(meaning)} |`,
    ),
  ].join('\n');

const fileOf = (collection: CollectionName): string =>
  collection === 'briefings'
    ? 'One folder each in `src/content/briefings/`; these are the fields of its `briefing.ts`.'
    : 'In `_data/`, by this name: one file, or a folder of files.';

/** The document as Markdown, before it is formatted. */
export function contentModel(): string {
  const cites = (defOf(defOf(SCHEMAS.promises).shape?.['cites'] ?? SCHEMAS.promises).element ??
    SCHEMAS.promises) as z.core.$ZodType;
  return [
    '# Content model',
    'Every record and its fields. This page is made from the schemas in `src/model/schemas/` by `npm run content-model`: change them, not this page. A field that is not named here is refused. `[]` stands for each item of a list.',
    'The forms of references in words, such as `[[figure:id]]`, are in `docs/handbook.md`.',
    '## site',
    'In `_data/site.ts`.',
    table(within(siteSchema, '')),
    '## Citations',
    'Each item of `cites`: a source, and the place in it.',
    table(within(cites, '')),
    ...COLLECTIONS.flatMap((collection) => [
      `## ${collection}`,
      fileOf(collection),
      table(within(SCHEMAS[collection], '')),
    ]),
    '## easy-read.ts',
    'The Easy Read words of a briefing, in its folder.',
    table(within(easyReadSchema, '')),
    '',
  ].join('\n\n');
}
