import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Stories show the sources, never a stale build.
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ['@fairwell/source', 'module', 'browser', 'development|production'] },
    }),
};

export default config;
