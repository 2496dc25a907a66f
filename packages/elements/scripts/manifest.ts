/** Reads the elements out of their sources, by the custom-elements manifest: https://github.com/webcomponents/custom-elements-manifest */
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

interface Named {
  name: string;
  description?: string;
  type?: { text: string };
}

/** What a site may use of one element. */
export interface Described {
  tag: string;
  className: string;
  description: string;
  attributes: Named[];
  /** Without those that are attributes too, under another name. */
  properties: Named[];
  methods: (Named & { return?: { type?: { text: string } } })[];
  events: Named[];
  slots: Named[];
  cssProperties: Named[];
  cssParts: Named[];
}

interface Declaration extends Named {
  kind: string;
  tagName?: string;
  customElement?: boolean;
  attributes?: Named[];
  events?: Named[];
  slots?: Named[];
  cssProperties?: Named[];
  cssParts?: Named[];
  members?: (Named & { kind: string; return?: { type?: { text: string } } })[];
}

export interface Manifest {
  schemaVersion: string;
  modules: { path: string; declarations?: Declaration[]; exports?: { declaration: { module?: string } }[] }[];
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The manifest as it is now; writes nothing. */
export const readManifest = (): Promise<Manifest> =>
  cli({ argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs'], cwd: root, noWrite: true });

/** The elements in it, by tag. */
export function elementsIn({ modules }: Manifest): Described[] {
  const found = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
  return found
    .map(({ tagName = '', name, description = '', members = [], ...parts }) => ({
      tag: tagName,
      className: name,
      description,
      attributes: parts.attributes ?? [],
      properties: members.filter(({ kind }) => kind === 'field'),
      methods: members.filter(({ kind }) => kind === 'method'),
      events: parts.events ?? [],
      slots: parts.slots ?? [],
      cssProperties: parts.cssProperties ?? [],
      cssParts: parts.cssParts ?? [],
    }))
    .toSorted((a, b) => a.tag.localeCompare(b.tag));
}

/** The part of the manifest that speaks of elements, with the paths that the package has once it is built. */
export function published({ modules, ...rest }: Manifest): Manifest {
  const built = (path: string): string =>
    path.replace(/^\/?packages\/elements\/src\/(.*)\.ts$/, 'dist/$1.js');
  const kept = modules
    .map((module) => ({
      ...module,
      declarations: module.declarations?.filter(({ tagName }) => tagName) ?? [],
    }))
    .filter(({ declarations, path }) => declarations.length > 0 || /\/fairwell-[\w-]+\.ts$/.test(path));
  return JSON.parse(JSON.stringify({ ...rest, modules: kept }), (key, value: unknown) =>
    (key === 'path' || key === 'module') && typeof value === 'string' ? built(value) : value,
  );
}
