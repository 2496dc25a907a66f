// Where the browser for tests and screenshots is, and how it is started. One place, because every tool needs the same.
import { existsSync } from 'node:fs';
import type { LaunchOptions } from 'playwright';

const candidates = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @returns the path of an installed Chromium or Chrome */
export function findChromium() {
  return candidates.find((path) => path && existsSync(path));
}

/** Options for Playwright's `launch`: the installed browser, and none of its own calls to the internet. */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  return {
    ...(executablePath && { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  };
}
