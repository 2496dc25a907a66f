import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

/** Who may import whom, and whether values may cross or only types. There are no other arrows. */
const arrows: Record<string, Record<string, 'types' | 'values'>> = {
  schema: { zod: 'values' },
  rights: { '@fairwell/schema': 'types' },
  elements: {
    '@fairwell/schema': 'types',
    // Free of zod, so that sender and receiver share one canonical form (decision 0005).
    '@fairwell/schema/fingerprint': 'values',
    '@fairwell/rights': 'values',
    lit: 'values',
    react: 'values',
    svelte: 'types',
    vue: 'types',
  },
  receiver: {
    '@fairwell/schema': 'values',
    '@fairwell/rights': 'values',
    '@hono/node-server': 'values',
    hono: 'values',
    'hyparquet-writer': 'values',
    'ipaddr.js': 'values',
    jose: 'values',
    nodemailer: 'values',
    pg: 'values',
    pino: 'values',
    'prom-client': 'values',
    undici: 'values',
    'openid-client': 'values',
    zod: 'values',
    node: 'values',
  },
};

/** Doors inside the rooms: what may be imported only here, or not there. */
const importDoors = [
  { files: /elements\/src\/outbox\//, never: /^lit/, why: 'the outbox knows no page' },
  {
    files: /elements\/src\/(?!react\/)/,
    never: /^react/,
    why: 'only the wrapper for React knows React',
  },
  {
    files: /(\.flow|journey\/flow)\.ts$/,
    never: /^(?!\.)/,
    why: 'a flow is pure: it takes nothing but types and other flows',
  },
  {
    files: /receiver\/src\/(?!store\/)/,
    never: /^(node:sqlite|pg)$/,
    why: 'only the store knows a database',
  },
  {
    files: /receiver\/src\/(?!handover\/webhook\/)/,
    never: /^undici$/,
    why: 'only a webhook reaches out, and it checks where to',
  },
  {
    files: /receiver\/src\/(?!handover\/webhook\/|limits\/)/,
    never: /^ipaddr\.js$/,
    why: 'only who sends somewhere, and who limits senders, takes addresses apart',
  },
  { files: /receiver\/src\/(?!mail\/)/, never: /^nodemailer$/, why: 'only the mail room sends mail' },
  {
    files: /receiver\/src\/(?!login\/)/,
    never: /^openid-client$/,
    why: 'only the login asks a login service',
  },
];

/** What the browser offers and only one place may touch. */
const platformDoors = [
  { only: /src\/outbox\//, names: /\bindexedDB\b/, why: 'what is kept on a device is kept by the outbox' },
  {
    only: /src\/(outbox\/|cdn\.ts)/,
    names: /\b(local|session)Storage\b/,
    why: 'only the outbox leaves a mark',
  },
  {
    only: /src\/(outbox\/|[a-z]+\/[a-z]+\.client\.ts)/,
    names: /(?<![#.\w])fetch\(/,
    why: 'an element draws; a client asks',
  },
  { only: /src\/locale\//, names: /\bnavigator\.languages?\b/, why: 'the language is decided in one place' },
  {
    only: /src\/outbox\//,
    names: /\bcrypto\.(getRandomValues|randomUUID)\b/,
    why: 'ids are made in one place',
  },
];

interface Import {
  file: string;
  room: string;
  specifier: string;
  typesOnly: boolean;
}

function sourcesOf(room: string): string[] {
  return globSync(`${root}packages/${room}/src/**/*.ts`).filter(
    (file) => !/\.(test|stories)\.ts$/.test(file),
  );
}

function importsOf(room: string): Import[] {
  return sourcesOf(room).flatMap((file) => {
    const found: Import[] = [];
    const add = (specifier: ts.Node | undefined, typesOnly: boolean) => {
      if (specifier && ts.isStringLiteralLike(specifier)) {
        found.push({ file: relative(root, file), room, specifier: specifier.text, typesOnly });
      }
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) {
        add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
      } else if (ts.isExportDeclaration(node)) {
        add(node.moduleSpecifier, node.isTypeOnly);
      } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        add(node.arguments[0], false);
      } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
        add(node.argument.literal, true);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
    return found;
  });
}

/** The package a specifier names: `lit/decorators.js` is `lit`, `node:fs` is `node`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

describe.each(Object.keys(arrows))('room %s', (room) => {
  const imports = importsOf(room);

  test('has imports to check', () => {
    expect(imports.length).toBeGreaterThan(0);
  });

  test('imports only along the arrows of the house', () => {
    const wrong = imports.filter(({ specifier, typesOnly }) => {
      if (specifier.startsWith('.')) return false;
      const allowed = arrows[room] ?? {};
      const arrow = allowed[specifier] ?? allowed[packageOf(specifier)];
      return arrow === undefined || (arrow === 'types' && !typesOnly);
    });
    expect(wrong).toEqual([]);
  });

  test('never reaches into another room by a path', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      if (!specifier.startsWith('.')) return false;
      const target = new URL(specifier, `file:///${file}`).pathname.slice(1);
      return !target.startsWith(`packages/${room}/`);
    });
    expect(wrong).toEqual([]);
  });
});

const everyImport = Object.keys(arrows).flatMap(importsOf);

test.each(importDoors)('$why', ({ files, never }) => {
  const behindTheDoor = everyImport.filter(({ file }) => files.test(file));
  expect(behindTheDoor).not.toEqual([]);
  const wrong = behindTheDoor.filter(({ specifier, typesOnly }) => never.test(specifier) && !typesOnly);
  expect(wrong).toEqual([]);
});

test.each(platformDoors)('$why', ({ only, names }) => {
  const files = sourcesOf('elements').filter((file) => names.test(readFileSync(file, 'utf8')));
  expect(files.filter((file) => !only.test(file))).toEqual([]);
  expect(files, 'somebody should stand in the door').not.toEqual([]);
});
