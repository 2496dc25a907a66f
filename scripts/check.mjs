// `pnpm check`: everything that can be known without running the product, side by side, in seconds.
import { spawn } from 'node:child_process';

const checks = {
  // In this order: the packages are what the types' build left.
  'types and packages': ['tsc -b', 'node scripts/check-packages.mjs'],
  templates: ['lit-analyzer "packages/elements/src/**/*.ts" --strict --quiet'],
  lint: ['oxlint --type-aware'],
  format: ['oxfmt --check'],
  unused: ['knip --no-progress'],
  'law reviewed': ['node --conditions=@fairwell/source packages/rights/scripts/check-review.ts'],
  'room arrows and languages': [
    'vitest run --project node test/rooms.test.ts test/languages.test.ts --reporter=dot',
  ],
};

/** @returns {Promise<{ ok: boolean, output: string }>} */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' } });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

const started = performance.now();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const results = await Promise.all(
  Object.entries(checks).map(async ([name, commands]) => {
    const begun = performance.now();
    for (const command of commands) {
      const { ok, output } = await run(command);
      if (!ok) {
        console.log(`✗ ${name} (${seconds(begun)}): ${command}\n${output}`);
        return false;
      }
    }
    console.log(`✓ ${name} (${seconds(begun)})`);
    return true;
  }),
);

const failed = results.filter((ok) => !ok).length;
console.log(
  `\n${failed ? `${failed} of ${results.length} checks failed` : 'All checks passed'} in ${seconds(started)}`,
);
process.exit(failed ? 1 : 0);
