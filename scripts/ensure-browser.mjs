// Makes sure there is a Chromium for the tests: an installed one, or Debian's where we may install it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './browser.ts';

if (!findChromium()) {
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) {
    console.error(
      '\nThe tests need Chromium or Chrome, and none was found: install one ' +
        '(Debian and Ubuntu: apt-get install chromium) or set CHROME_PATH to it.\n',
    );
    process.exit(1);
  }
  console.log('Installing Chromium for the tests (about a minute) …');
  for (const step of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
  ]) {
    const { status } = spawnSync('apt-get', step, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}
