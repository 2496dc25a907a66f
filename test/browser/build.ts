/** Builds the script tag once for all end-to-end tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildElements } from '../../examples/demo/build-elements.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with `fairwell.js` and its chunks. */
    assets: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'fairwell-elements-'));
  project.provide('assets', await buildElements(folder));
  return () => rm(folder, { recursive: true });
}
