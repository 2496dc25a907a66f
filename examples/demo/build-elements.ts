/** Builds the script tag from the sources, so that the demo shows what a site would load. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const elements = fileURLToPath(new URL('../../packages/elements/', import.meta.url));

/** @returns the folder with `fairwell.js` and its chunks. */
export async function buildElements(): Promise<string> {
  await build({ root: elements, configFile: `${elements}vite.cdn.config.ts`, logLevel: 'warn' });
  const folder = `${elements}dist/cdn`;
  if (!existsSync(`${folder}/fairwell.js`)) throw new Error(`The build left no fairwell.js in ${folder}`);
  return folder;
}
