// Makes sure there is a Chromium, and with `--engines` tries for whatever else the tests open: other browsers, a spreadsheet.
// Installed ones, or Debian's where we may install them. Without Chromium there are no tests; without another its tests are skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './browser.ts';
import { hasFirefox } from './engines/firefox.ts';
import { findLibreOffice } from './libreoffice.ts';
import { hasWebKit } from './engines/webkitgtk.ts';

const engines = {
  Chromium: { isHere: () => Boolean(findChromium()), packages: ['chromium'] },
  Firefox: { isHere: hasFirefox, packages: ['firefox-esr'] },
  LibreOffice: { isHere: () => Boolean(findLibreOffice()), packages: ['libreoffice-calc-nogui'] },
  WebKitGTK: { isHere: hasWebKit, packages: ['webkit2gtk-driver', 'xvfb', 'xauth'] },
};

const wanted = process.argv.includes('--engines') ? Object.keys(engines) : ['Chromium'];
const missing = () => wanted.filter((name) => !engines[name].isHere());
const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function apt(...step) {
  const { status } = spawnSync('apt-get', step, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

const lacking = missing();
if (lacking.length > 0 && mayInstall) {
  console.log(`Installing ${lacking.join(', ')} for the tests (about a minute) …`);
  apt('update', '-q');
  const install = (names) =>
    apt('install', '-y', '-q', '--no-install-recommends', ...names.flatMap((name) => engines[name].packages));
  // All in one go; where one is not to be had, each for itself.
  if (!install(lacking)) for (const name of lacking) install([name]);
}

const absent = missing();
if (absent.includes('Chromium')) {
  console.error(
    '\nThe tests need Chromium or Chrome, and none was found: install one ' +
      '(Debian and Ubuntu: apt-get install chromium) or set CHROME_PATH to it.\n',
  );
  process.exit(1);
}
for (const name of absent) {
  console.warn(
    `\n!!! ${name} is not here, so its tests are SKIPPED. ` +
      `To run them: apt-get install ${engines[name].packages.join(' ')}\n`,
  );
}
