// Runs before every command and says in one sentence what is wrong on an unfit machine.
import { accessSync, constants, statfsSync } from 'node:fs';

const NEEDED_NODE = 24;
const NEEDED_MEGABYTES = 200;

function fail(sentence) {
  console.error(`\nFairwell cannot start here: ${sentence}\n`);
  process.exit(1);
}

const major = Number(process.versions.node.split('.')[0]);
if (major < NEEDED_NODE) {
  fail(
    `this runs under Node ${process.versions.node}, and it needs ${NEEDED_NODE} or newer. ` +
      'Linux and macOS get one by `npx -y pnpm@12 install`; on Windows install Node 24 yourself.',
  );
}

try {
  accessSync(process.cwd(), constants.W_OK);
} catch {
  fail(`the folder ${process.cwd()} is not writable, and the database and the build go there.`);
}

const { bavail, bsize } = statfsSync(process.cwd());
const megabytes = Math.floor((bavail * bsize) / 1e6);
if (megabytes < NEEDED_MEGABYTES) {
  fail(`the disk has ${megabytes} MB free, and it needs at least ${NEEDED_MEGABYTES} MB.`);
}
