/** Builds the script tag once for all end-to-end tests. */
import type { TestProject } from 'vitest/node';
import { buildElements } from '../../examples/demo/build-elements.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with `fairwell.js` and its chunks. */
    assets: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('assets', await buildElements());
}
