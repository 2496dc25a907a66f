/**
 * What else a page could be made with, each as its own documentation shows it. Pinned, and installed into a folder of their
 * own only for whoever asks for them: nothing of it is needed to build, test or run Fairwell.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import type { Variant } from './page-variants.ts';

const folder = fileURLToPath(new URL('peers/', import.meta.url));

const offer = `<h2>De Wekelijkse Courant opzeggen</h2>
  <p>Als je nu opzegt, loopt je abonnement nog tot en met <strong>22 december 2026</strong>.</p>`;
const reason = 'Je mag opzeggen met een maand opzegtermijn.';
const action = 'https://leave.example/cancel';

/** The two sets of elements make the review; the two makers of surveys ask why. */
export const peers: readonly Variant[] = [
  {
    name: 'shoelace',
    markup: `<sl-button class="leave">Abonnement opzeggen</sl-button><sl-dialog label="Opzeggen" no-header>${offer}
      <sl-details summary="Waarom deze datum?">${reason}</sl-details>
      <form slot="footer" method="post" action="${action}"><sl-button type="submit">Nu opzeggen</sl-button></form></sl-dialog>`,
    script: '/built/shoelace.js',
    heading: `document.querySelector('sl-dialog[open] h2')`,
  },
  {
    name: 'web-awesome',
    markup: `<wa-button class="leave">Abonnement opzeggen</wa-button><wa-dialog label="Opzeggen" without-header>${offer}
      <wa-details summary="Waarom deze datum?">${reason}</wa-details>
      <form slot="footer" method="post" action="${action}"><wa-button type="submit">Nu opzeggen</wa-button></form></wa-dialog>`,
    script: '/built/web-awesome.js',
    heading: `document.querySelector('wa-dialog[open] h2')`,
  },
  {
    name: 'survey-js',
    markup: `<button class="leave">Abonnement opzeggen</button>`,
    script: '/built/survey-js.js',
    heading: `document.querySelector('dialog[open] .sd-question__title')`,
  },
  {
    name: 'posthog',
    markup: `<button class="leave">Abonnement opzeggen</button>`,
    script: '/built/posthog.js',
    heading: `document.querySelector('.survey .survey-question')`,
  },
];

/** Installs and bundles them, as a page of their own would. */
export async function buildPeers(outDir: string): Promise<void> {
  console.log('Installing what is compared with …');
  await promisify(execFile)('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile'], { cwd: folder });
  for (const { name } of peers) {
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir,
        emptyOutDir: false,
        lib: { entry: `${folder}${name}.js`, formats: ['es'], fileName: name },
        rolldownOptions: { output: { minify: true, comments: false } },
      },
    });
  }
}
