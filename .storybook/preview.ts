import { type Decorator, type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { expect } from 'storybook/test';
import { emulateForcedColours } from './forced-colours.ts';
import { partsIn, smallTargets } from './targets.ts';

// Made by `pnpm manifest`; without it the stories still run, only the tables of attributes are empty.
interface Manifest {
  modules: { declarations?: { tagName?: string; cssParts?: { name: string }[] }[] }[];
}
const manifests = import.meta.glob<Manifest>('../custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const documentedParts = new Map(
  Object.values(manifests)
    .flatMap(({ modules }) => modules)
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName = '', cssParts = [] }) => [tagName, new Set(cssParts.map(({ name }) => name))]),
);

type Choice = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<Choice['toolbar']>['icon'];

const choice = (
  title: string,
  icon: NonNullable<Icon>,
  items: { value: string; title: string }[],
): Choice => ({
  name: title,
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items },
});

/** Makes the page what the toolbars say before the story is drawn, and draws it anew when they change. */
const page: Decorator = (story, { globals, parameters, canvasElement, viewMode }) => {
  // On the page of documentation many stories share one document; the last one would colour it for all.
  if (viewMode === 'docs') return story();
  const { documentElement: root } = document;
  const forced = globals['forcedColours'] === 'active';
  root.lang = String(globals['language']);
  root.dir = String(globals['direction']);
  root.style.colorScheme = forced ? 'dark' : String(globals['scheme']);
  // As a test a story stands at the very edge, and Storybook's own page is white whatever the scheme.
  document.body.style.padding = parameters['layout'] === 'padded' ? '1rem' : '0';
  document.body.style.background = forced ? '#000' : 'Canvas';
  requestAnimationFrame(() => emulateForcedColours(canvasElement, forced));
  return html`${keyed(JSON.stringify(globals), story())}`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  initialGlobals: {
    language: 'nl',
    jurisdiction: 'NL',
    direction: 'ltr',
    scheme: 'light dark',
    forcedColours: 'none',
  },
  globalTypes: {
    language: choice('Language', 'globe', [
      { value: 'nl', title: 'Nederlands' },
      { value: 'en', title: 'English' },
      { value: 'de', title: 'Deutsch' },
      { value: 'es', title: 'Español' },
      { value: 'fr', title: 'Français' },
      { value: 'fy', title: 'Frysk' },
      { value: 'ga', title: 'Gaeilge' },
      { value: 'hu', title: 'Magyar' },
      { value: 'it', title: 'Italiano' },
      { value: 'mt', title: 'Malti' },
      { value: 'pt', title: 'Português' },
      { value: 'ro', title: 'Română' },
      { value: 'bg', title: 'Български' },
      { value: 'cs', title: 'Čeština' },
      { value: 'hr', title: 'Hrvatski' },
      { value: 'pl', title: 'Polski' },
      { value: 'sk', title: 'Slovenčina' },
      { value: 'sl', title: 'Slovenščina' },
      { value: 'tr', title: 'Türkçe' },
      { value: 'uk', title: 'Українська' },
      { value: 'ar', title: 'العربية' },
      { value: 'da', title: 'Dansk' },
      { value: 'el', title: 'Ελληνικά' },
      { value: 'et', title: 'Eesti' },
      { value: 'fi', title: 'Suomi' },
      { value: 'lt', title: 'Lietuvių' },
      { value: 'lv', title: 'Latviešu' },
      { value: 'sv', title: 'Svenska' },
      { value: 'nl-x-formal', title: 'Nederlands (u)' },
      { value: 'de-x-informal', title: 'Deutsch (du)' },
      { value: 'es-x-formal', title: 'Español (usted)' },
      { value: 'fr-x-informal', title: 'Français (tu)' },
      { value: 'it-x-formal', title: 'Italiano (lei)' },
    ]),
    jurisdiction: choice('Jurisdiction', 'book', [
      { value: 'NL', title: 'Netherlands' },
      { value: 'DE', title: 'Germany' },
      { value: 'FR', title: 'France' },
    ]),
    direction: choice('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    scheme: choice('Colour scheme', 'contrast', [
      { value: 'light dark', title: 'As the system' },
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    forcedColours: choice('Forced colours', 'eye', [
      { value: 'none', title: 'Own colours' },
      { value: 'active', title: 'Forced colours' },
    ]),
  },
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    viewport: {
      options: {
        narrow: { name: 'Narrow, 320 px', styles: { width: '320px', height: '900px' } },
        wide: { name: 'Wide, 1280 px', styles: { width: '1280px', height: '900px' } },
      },
    },
  },
  // Whatever a story shows, nobody should have to scroll sideways to read it, or miss a button with a thumb; and a part that
  // nobody was told about is not for anybody to style.
  afterEach: async ({ canvasElement }) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await expect(smallTargets(canvasElement)).toEqual([]);
    for (const [tag, names] of partsIn(canvasElement)) {
      const known = documentedParts.get(tag);
      if (known) await expect([...names].filter((name) => !known.has(name))).toEqual([]);
    }
  },
};

export default preview;
