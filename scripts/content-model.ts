/** Owns `npm run content-model`: writes docs/content-model.md from the schemas. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { contentModel } from '../src/model/content-model.ts';

const file = fileURLToPath(new URL('../docs/content-model.md', import.meta.url));
await writeFile(file, await format(contentModel(), { ...(await resolveConfig(file)), filepath: file }));
console.log('Wrote docs/content-model.md.');
