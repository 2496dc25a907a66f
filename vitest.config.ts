import { availableParallelism } from 'node:os';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.ts';
import { hasFirefox } from './scripts/engines/firefox.ts';
import { firefox, webkitgtk } from './scripts/engines/provider.ts';
import { hasWebKit } from './scripts/engines/webkitgtk.ts';

// Tests, stories and editors read the sources, never a stale build.
const conditions = ['@fairwell/source'];
const inSource = {
  resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
};
const inNode = {
  ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] } },
};

// Found by hand rather than on first use: a late discovery reloads the page in the middle of a test.
const optimizeDeps = {
  include: [
    'lit',
    'lit/html.js',
    'lit/directives/live.js',
    'accessibility-checker-engine/ace-window.js',
    'axe-core',
    '@testing-library/dom',
    '@testing-library/user-event',
    'shadow-dom-testing-library',
    'vitest-browser-lit',
  ],
};

// Where a driver moves a pointer over a page that is still being drawn, a test may try twice; the run names it then, and
// decision 0022 says why nowhere else.
const retry = 1;

// Every story is a test with axe: once wide and light, once on a small phone in the dark.
const storybook = (name: string, viewport: 'wide' | 'narrow', colorScheme: 'light' | 'dark') => ({
  plugins: [storybookTest({ initialGlobals: { viewport: { value: viewport, isRotated: false } } })],
  optimizeDeps,
  test: {
    name,
    maxWorkers,
    retry,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: launchOptions(),
        contextOptions: {
          colorScheme,
          locale: 'nl-NL',
          timezoneId: 'Europe/Amsterdam',
          reducedMotion: 'reduce',
        },
      }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
});

// Mostly they wait, for timers and for each other: several browsers side by side, even on two cores.
const maxWorkers = 3;
// What needs no page of Vitest's comes after that, three at a time too: Vitest's own number, one less than the cores, is one
// after the other where there are two.
const besideEachOther = {
  // Long enough on a machine that is busy with something else too: only what hangs is stopped.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } },
  maxWorkers: Math.max(3, availableParallelism() - 1),
  sequence: { groupOrder: 1 },
};

// What puts a module in the place of another has to load everything itself: what a worker has loaded already stays as it was.
const replacing = ['packages/rights/src/bounds.test.ts'];

// The same tests of the elements in another engine, without those of plain arithmetic.
const otherEngine = (engine: string, isHere: boolean, provider: typeof firefox) =>
  isHere
    ? {
        ...inSource,
        optimizeDeps,
        test: {
          name: engine,
          maxWorkers,
          retry,
          include: ['packages/elements/src/**/*.test.ts'],
          // Contrast is arithmetic too; and only Chromium can be made to hover, or to load a module late. Words are as long in every engine.
          exclude: [
            '**/*.flow.test.ts',
            '**/{backoff,uuid,insights.address,further}.test.ts',
            '**/theming/*.test.ts',
            '**/*.late.test.ts',
          ],
          expect: { poll: { timeout: 3000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: provider(),
            instances: [{ browser: engine as 'firefox', viewport: { width: 800, height: 900 } }],
          },
        },
      }
    : { test: { name: engine, include: ['scripts/engines/missing.test.ts'] } };

export default defineConfig({
  test: {
    // What a screen reader is told, element by element, beside the test that looks: `cancel.access.snap`.
    resolveSnapshotPath: (test, extension) => test.replace(/(\.test)?\.ts$/, extension),
    reporters: ['default', './scripts/plain-reporter.mjs'],
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts'], reporter: ['text', 'json-summary'] },
    projects: [
      {
        // Everything that needs no page. In the elements only the pure flows do not.
        ...inNode,
        test: {
          name: 'node',
          environment: 'node',
          ...besideEachOther,
          // No file leaves anything behind, so loading the receiver anew for each would only take a third of the time.
          isolate: false,
          exclude: replacing,
          include: [
            'packages/{schema,rights,receiver}/src/**/*.test.ts',
            'packages/elements/src/**/*.flow.test.ts',
            'test/*.test.ts',
          ],
          globalSetup: './packages/receiver/test/postgres-setup.ts',
        },
      },
      {
        ...inNode,
        test: { name: 'alone', environment: 'node', ...besideEachOther, include: replacing },
      },
      {
        // What the receiver promises, once more on the other database.
        ...inNode,
        test: {
          name: 'postgres',
          environment: 'node',
          ...besideEachOther,
          include: [
            'packages/receiver/src/{audit,cases,causes,contacts,handover,exports,insights,intake,login,receipt,team}/*.test.ts',
          ],
          exclude: [
            '**/*.sqlite.test.ts',
            '**/{answer-by,notice-mail,body,csv,days,insights-settings,two-databases,oidc,own-page,duckdb,libreoffice,verify,withheld}.test.ts',
          ],
          isolate: false,
          env: { FAIRWELL_TEST_DATABASE: 'postgres' },
          globalSetup: './packages/receiver/test/postgres-setup.ts',
        },
      },
      {
        // Kills, failing disks, cut connections, wrong clocks: a little of each here, all of it in `pnpm test:faults`.
        ...inNode,
        test: {
          name: 'faults',
          environment: 'node',
          ...besideEachOther,
          include: ['packages/receiver/test/faults/*.test.ts'],
          globalSetup: './packages/receiver/test/postgres-setup.ts',
        },
      },
      {
        ...inSource,
        optimizeDeps,
        test: {
          name: 'browser',
          maxWorkers,
          retry,
          include: ['packages/elements/src/**/*.test.ts'],
          exclude: ['**/*.flow.test.ts'],
          expect: { poll: { timeout: 3000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: launchOptions(),
              contextOptions: { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 800, height: 900 } }],
          },
        },
      },
      otherEngine('firefox', hasFirefox(), firefox),
      otherEngine('webkitgtk', hasWebKit(), webkitgtk),
      storybook('storybook', 'wide', 'light'),
      storybook('storybook-narrow', 'narrow', 'dark'),
      {
        // A person, a real browser, a real receiver and its database.
        ...inNode,
        test: {
          name: 'end-to-end',
          environment: 'node',
          ...besideEachOther,
          retry,
          include: ['test/browser/**/*.test.ts'],
          globalSetup: './test/browser/build.ts',
        },
      },
    ],
  },
});
