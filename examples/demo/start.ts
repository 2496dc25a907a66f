/** `pnpm start`: seeds, builds, serves, prints one address, and stops cleanly on Ctrl-C. */
import { join, resolve } from 'node:path';
import { buildElements } from './build-elements.ts';
import { seed } from './seed.ts';
import { type Demo, startDemo } from './server.ts';

const port = portFrom(process.env['PORT']);
const host = process.env['HOST'];
const data = resolve(process.env['FAIRWELL_DATA'] ?? '.fairwell');

const demo = await open();
console.log(`\nFairwell runs on ${demo.url}\nCtrl-C stops it. Everything it kept is in ${data}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    demo.close().then(
      () => process.exit(0),
      (error: unknown) => fail(`it did not stop cleanly: ${String(error)}`),
    );
  });
}

async function open(): Promise<Demo> {
  try {
    const written = await seed(data, new Date());
    if (written > 0) console.log(`Wrote ${written} made-up past exits, marked as test data, to ${data}`);
    console.log('Building the elements …');
    const assets = await buildElements(join(data, 'elements'));
    return await startDemo({ data, assets, port, ...(host && { host }) });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fail(
      code === 'EADDRINUSE'
        ? `port ${port} is taken by another program. Choose another one: PORT=8081 npx -y pnpm@12 start`
        : message,
    );
  }
}

function portFrom(value: string | undefined): number {
  const number = Number(value ?? 8080);
  const isPort = Number.isInteger(number) && number >= 0 && number <= 65_535;
  return isPort ? number : fail(`PORT is "${value}", and it has to be a number from 0 to 65535.`);
}

function fail(sentence: string): never {
  console.error(`\nFairwell cannot start: ${sentence}\n`);
  process.exit(1);
}
