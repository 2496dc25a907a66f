// Builds the packages and looks at them as somebody who installs them would.
import { execFileSync } from 'node:child_process';

const packages = ['schema', 'rights', 'elements', 'receiver'];

execFileSync('pnpm', ['--recursive', 'run', 'build'], { stdio: 'pipe' });
for (const name of packages) {
  const options = { cwd: `packages/${name}`, stdio: 'pipe' };
  execFileSync('publint', ['--strict'], options);
  execFileSync('attw', ['--pack', '.', '--profile', 'esm-only', '--quiet'], options);
}
