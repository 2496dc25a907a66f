/** What editors read to complete and explain our tags. */
import type { Described } from './manifest.ts';

/** The words an attribute may have, out of a type such as `'live' | 'test'`; none where any text will do. */
const wordsIn = (type = ''): string[] => [...type.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);

const markdown = (value = '') => ({ kind: 'markdown', value });

/** https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
export const htmlData = (elements: Described[]) => ({
  version: 1.1,
  tags: elements.map(({ tag, description, attributes }) => ({
    name: tag,
    description: markdown(description),
    attributes: attributes.map(({ name, description: says, type }) => {
      const words = wordsIn(type?.text);
      return {
        name,
        description: markdown(says),
        ...(type?.text === 'boolean' && { valueSet: 'v' }),
        ...(words.length > 0 && { values: words.map((word) => ({ name: word })) }),
      };
    }),
  })),
});

/** https://github.com/microsoft/vscode-css-languageservice/blob/main/docs/customData.md */
export function cssData(elements: Described[]) {
  const properties = new Map(
    elements.flatMap(({ cssProperties }) => cssProperties).map((one) => [one.name, one]),
  );
  return {
    version: 1.1,
    properties: [...properties.values()].map(({ name, description }) => ({
      name,
      description: markdown(description),
    })),
  };
}

/** https://plugins.jetbrains.com/docs/intellij/polysymbols-web-types.html */
export const webTypes = (elements: Described[], version: string) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: '@fairwell/elements',
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(
        ({ tag, description, attributes, properties, events, slots, cssProperties, cssParts }) => ({
          name: tag,
          description,
          attributes: attributes.map(({ name, description: says, type }) => ({
            name,
            description: says,
            value: { type: type?.text ?? 'string', required: type?.text !== 'boolean' },
          })),
          slots: slots.map(({ name, description: says }) => ({ name, description: says })),
          js: {
            properties: properties.map(({ name, description: says, type }) => ({
              name,
              description: says,
              type: type?.text,
            })),
            events: events.map(({ name, description: says }) => ({ name, description: says })),
          },
          css: {
            properties: cssProperties.map(({ name, description: says }) => ({ name, description: says })),
            parts: cssParts.map(({ name, description: says }) => ({ name, description: says })),
          },
        }),
      ),
    },
  },
});
