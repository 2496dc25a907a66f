/** Writes down for TypeScript, and for what wraps our elements, which attributes, properties and events they have. */
import type { Described } from './manifest.ts';

const comment = (text = '', indent = ''): string => `${indent}/** ${text.replaceAll(/\s+/g, ' ')} */\n`;

/** The source of `src/frameworks/elements.ts`. */
export function elementsModule(elements: Described[]): string {
  const names = (parts: { name: string }[]): string => parts.map(({ name }) => `'${name}'`).join(', ');
  const types = elements.flatMap(({ className, events }) => [
    className,
    ...events.map(({ type }) => type?.text ?? 'CustomEvent'),
  ]);
  return `/** Written by \`pnpm build\` from what the elements say about themselves; a test compares it. */
import type {
${[...new Set(types)].map((type) => `  ${type},`).join('\n')}
} from '../index.ts';

/** What each element takes and tells, for typings of frameworks. */
export interface FairwellElements {
${elements.map(entry).join('\n')}
}

/** What a wrapper has to know while a page runs. \`spelledOut\`: attributes in which \`false\` is a word of its own. */
export const partsOf = {
${elements
  .map(
    ({ tag, attributes, properties, events }) => `  '${tag}': {
    spelledOut: [${names(attributes.filter(({ type }) => type?.text === "'true' | 'false'"))}],
    properties: [${names(properties)}],
    events: [${names(events)}],
  },`,
  )
  .join('\n')}
} as const;
`;
}

function entry({ tag, className, description, attributes, properties, events }: Described): string {
  const first = description.split('\n\n', 1)[0];
  const attribute = ({ name, description: says, type }: Described['attributes'][number]): string =>
    `${comment(says, '      ')}      '${name}'?: ${type?.text ?? 'string'} | undefined;`;
  const event = ({ name, description: says, type }: Described['events'][number]): string =>
    `${comment(says, '      ')}      '${name}': ${type?.text};`;
  return `${comment(first, '  ')}  '${tag}': {
    element: ${className};
    attributes: {
${attributes.map(attribute).join('\n')}
    };
    properties: Partial<Pick<${className}, ${properties.map(({ name }) => `'${name}'`).join(' | ') || 'never'}>>;
    events: ${events.length > 0 ? `{\n${events.map(event).join('\n')}\n    }` : 'Record<never, Event>'};
  };`;
}
