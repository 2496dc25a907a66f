/** What each way into Fairwell makes a browser download, against the budget and a hand-written element. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { buildElements } from '../examples/demo/build-elements.ts';
import type { Row } from './bench.ts';
import { brotli, loads, scales } from './weigh.ts';

const rightsRoom = fileURLToPath(new URL('../packages/rights/', import.meta.url));
const elementsRoom = fileURLToPath(new URL('../packages/elements/', import.meta.url));
const vanilla = fileURLToPath(new URL('vanilla-cancel.js', import.meta.url));

/** Bytes that the engine may never be more than. */
export const ENGINE_GATE = 4000;
/** What answers every question about the law is more than that, and may not grow until it is not. */
export const ALL_ANSWERS_AT_MOST = 4450;

/** One entry in a bundle of its own, without what it loads later. */
async function bundleSize(entry: string, root: string): Promise<number> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@fairwell/source'] },
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'bundle' },
      // As in the script tag's build, file names too: the engine names the files of every law.
      rolldownOptions: { output: { minify: true, comments: false, hashCharacters: 'hex' } },
    },
  });
  const { output } = [result].flat()[0] as Rolldown.RolldownOutput;
  const chunks = new Map(
    output.filter((chunk) => chunk.type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const collect = (name: string, into = new Set<string>()): Set<string> => {
    if (into.has(name)) return into;
    into.add(name);
    for (const imported of chunks.get(name)?.imports ?? []) collect(imported, into);
    return into;
  };
  return [...collect(output[0].fileName)].reduce(
    (sum, name) => sum + brotli(chunks.get(name)?.code ?? ''),
    0,
  );
}

/** What a cancel flow reads the law with, without any law. */
export const engineSize = (): Promise<number> =>
  bundleSize(`${elementsRoom}src/cancel/cancel.engine.ts`, rightsRoom);

/** What answers every question about the law, without any law and without the list of where each is. */
export const allAnswersSize = (): Promise<number> => bundleSize(`${rightsRoom}src/resolve.ts`, rightsRoom);

export async function sizeRows(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fairwell-sizes-'));
  try {
    const [, against, cancelling, answering, whole] = await Promise.all([
      buildElements(folder),
      bundleSize(vanilla, elementsRoom),
      engineSize(),
      allAnswersSize(),
      bundleSize(`${rightsRoom}src/index.ts`, rightsRoom),
    ]);
    const weigh = scales(folder);
    const row = (what: string, ours: number, gate?: number): Row => ({
      what,
      ours: String(ours),
      against: `${against} vanilla`,
      ratio: (ours / against).toFixed(2),
      budget: gate === undefined ? '' : `≤ ${gate}`,
      ok: gate === undefined ? '' : ours <= gate ? 'yes' : 'NO',
    });
    return [
      ...loads.map(({ what, bytes, gate }) => row(what, bytes(weigh), gate)),
      row('the law engine for a cancel flow, in a bundle of its own', cancelling, ENGINE_GATE),
      row('… what answers every question, without the list of where each law is', answering, ENGINE_GATE),
      row('… all that is exported about the law, without data', whole),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
