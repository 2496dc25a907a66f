/** Builds the script tag from the sources, so that the demo shows what a site would load. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const elements = fileURLToPath(new URL('../../packages/elements/', import.meta.url));

/**
 * Puts `fairwell.js` and its chunks into `folder`, in place of what was there.
 *
 * @returns the folder.
 */
export async function buildElements(folder: string): Promise<string> {
  await build({
    root: elements,
    configFile: `${elements}vite.cdn.config.ts`,
    logLevel: 'warn',
    // The manifest says which file is made from what: tests and the bench weigh them.
    build: { outDir: folder, manifest: true },
  });
  return folder;
}
