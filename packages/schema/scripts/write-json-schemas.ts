/** Writes the JSON Schema files that ship with the package. Part of `pnpm build`; a test compares them with the sources. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/json-schema.ts';

const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas)) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
