/**
 * What each way into Fairwell makes a browser download: chunks that are asked for, and all they import statically. Each
 * is packed on its own, as it travels.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Row } from './bench.ts';

const rightsRoom = fileURLToPath(new URL('../packages/rights/', import.meta.url));
const elementsRoom = fileURLToPath(new URL('../packages/elements/', import.meta.url));
const vanilla = fileURLToPath(new URL('vanilla-cancel.js', import.meta.url));

const brotli = (code: string) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

type Chunks = Map<string, Rolldown.OutputChunk>;

const sizeOf = (names: Iterable<string>, chunks: Chunks): number =>
  [...names].reduce((sum, name) => sum + brotli(chunks.get(name)?.code ?? ''), 0);

/** The names of a chunk and everything it imports statically: what has to arrive before it can run. */
function withImports(name: string, chunks: Chunks, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of chunks.get(name)?.imports ?? []) withImports(imported, chunks, seen);
  return seen;
}

async function buildChunks(): Promise<Chunks> {
  const result = await build({
    root: elementsRoom,
    configFile: `${elementsRoom}vite.cdn.config.ts`,
    logLevel: 'error',
    build: { write: false },
  });
  const { output } = [result].flat()[0] as Rolldown.RolldownOutput;
  return new Map(output.filter((chunk) => chunk.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
}

async function vanillaSize(): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: vanilla, formats: ['es'], fileName: 'vanilla' } },
  });
  const { output } = [result].flat()[0] as Rolldown.RolldownOutput;
  return brotli(output[0].code);
}

/** The law's own code in a bundle of its own, without any country and any language: those are loaded when used. */
async function engineSize(entry: string): Promise<number> {
  const result = await build({
    root: rightsRoom,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@fairwell/source'] },
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'rights' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const { output } = [result].flat()[0] as Rolldown.RolldownOutput;
  const chunks: Chunks = new Map(
    output.filter((chunk) => chunk.type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const found = [...chunks.values()].find(({ isEntry }) => isEntry);
  return sizeOf(withImports(found?.fileName ?? '', chunks), chunks);
}

/** Chunks by the source they were made from; hashed names change with every build. */
const madeFrom = (chunks: Chunks, source: RegExp) =>
  [...chunks.values()].filter(({ facadeModuleId }) => facadeModuleId && source.test(facadeModuleId));

/** What is fetched at once when an element is on its way, by the source its chunk is made from. */
const law = [/cancel\.engine\.ts$/, /compiled\/nl\.ts$/, /sentences\/nl\.ts$/];
const cancel = [/fairwell-cancel\.ts$/, /locale\/(cancel|why)\/nl\.ts$/];
const survey = [/fairwell-survey\.ts$/, /locale\/survey\/nl\.ts$/];
const rights = [/fairwell-rights\.ts$/, /locale\/(rights|why)\/nl\.ts$/];
/** What comes later: while the review is being read, after the proof, and when somebody reads on. */
const after = [/cancel\.after\.ts$/, ...survey];
const summaries = [/rights\/src\/read-on\.ts$/, /compiled\/nl\.nl\.ts$/];

export async function sizeRows(): Promise<Row[]> {
  const [chunks, against] = await Promise.all([buildChunks(), vanillaSize()]);
  const cancelling = await engineSize(`${elementsRoom}src/cancel/cancel.engine.ts`);
  const whole = await engineSize(`${rightsRoom}src/index.ts`);
  const total = (sources: RegExp[]) => {
    const names = new Set<string>();
    for (const source of sources) {
      const found = madeFrom(chunks, source);
      if (found.length === 0)
        throw new Error(`No chunk is made from ${source}: the bench would measure nothing`);
      for (const { fileName } of found) withImports(fileName, chunks, names);
    }
    return sizeOf(names, chunks);
  };
  const row = (what: string, ours: number): Row => ({
    what,
    ours: String(ours),
    against: `${against} vanilla`,
    ratio: (ours / against).toFixed(2),
  });
  // "To open": everything that must have arrived before a click can show the review, in Dutch, under Dutch law. The way
  // to send, to keep and to prove is part of it. "In all": what a visit downloads that uses everything.
  return [
    row('on every page: the script tag', total([/src\/cdn\.ts$/])),
    row('cancel flow, to open', total([...cancel, ...law])),
    row('… of this without the law', total(cancel)),
    row('cancel flow and survey, in all', total([...cancel, ...law, ...after])),
    row('cancel flow and rights panel, to open', total([...cancel, ...law, ...rights])),
    row(
      'cancel flow, survey and rights panel, in all',
      total([...cancel, ...law, ...after, ...rights, ...summaries]),
    ),
    row('rights panel alone, with summaries', total([...rights, ...law, ...summaries])),
    row('exit survey alone', total(survey)),
    row('insights page', total([/fairwell-insights\.ts$/, /locale\/insights\/nl\.ts$/])),
    row('the law of the Netherlands, as data', total([/compiled\/nl\.ts$/])),
    row('the engine for a cancel flow, without data', cancelling),
    row('… as the script tag shares it with the panel', total([/cancel\.engine\.ts$/])),
    row('… what everything else about the law adds', whole - cancelling),
    row('… the whole engine', whole),
  ];
}
