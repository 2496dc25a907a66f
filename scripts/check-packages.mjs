// Builds the packages and looks at them as somebody who installs them would.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

// The script tag is for a page, not for an importer with types.
const entrypoints = { elements: ['--exclude-entrypoints', './fairwell.js'] };

async function look(name) {
  const options = { cwd: `packages/${name}` };
  await run('publint', ['--strict'], options);
  await run('attw', ['--pack', '.', '--profile', 'esm-only', ...(entrypoints[name] ?? [])], options);
}

try {
  await run('pnpm', ['--recursive', 'run', 'build']);
  await Promise.all(['schema', 'rights', 'elements', 'receiver'].map(look));
} catch (error) {
  console.error(error.cmd, error.stdout, error.stderr);
  process.exit(1);
}
