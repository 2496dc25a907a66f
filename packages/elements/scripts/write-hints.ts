/**
 * Writes what editors, frameworks and readers are told about the elements, from what the elements say about themselves.
 * Part of `pnpm build`. What ships goes to `dist/`; the rest is kept with the sources, and a test compares it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cssData, htmlData, webTypes } from './editor-hints.ts';
import { elementsModule } from './framework-types.ts';
import { withTables } from './tables.ts';
import { elementsIn, published, readManifest } from './manifest.ts';

const here = new URL('../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', here), 'utf8')) as { version: string };
const manifest = await readManifest();
const elements = elementsIn(manifest);

const write = (file: string, content: unknown): void => {
  const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
  writeFileSync(new URL(file, here), text);
};

mkdirSync(new URL('dist/hints/', here), { recursive: true });
write('dist/custom-elements.json', published(manifest));
write('dist/hints/fairwell.html-data.json', htmlData(elements));
write('dist/hints/fairwell.css-data.json', cssData(elements));
write('dist/hints/web-types.json', webTypes(elements, version));
write('src/frameworks/elements.ts', elementsModule(elements));

const page = new URL('../../docs/elements.md', here);
writeFileSync(page, withTables(readFileSync(page, 'utf8'), elements));
