// Describes the elements for Storybook, editors and documentation: what a site may use, and nothing private.
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members &&= declaration.members.filter(
          // What comes from the base of all is how elements draw themselves.
          ({ name, privacy, inheritedFrom, static: isStatic }) =>
            !privacy && !isStatic && inheritedFrom?.name !== 'FairwellElement' && !name.startsWith('#'),
        );
      }
    }
  },
};

export default {
  globs: ['packages/elements/src/*/*.ts'],
  exclude: ['**/*.test.ts', '**/*.stories.ts'],
  outdir: '.',
  litelement: true,
  // Otherwise the analyzer writes into package.json.
  packagejson: false,
  quiet: true,
  plugins: [publicOnly],
};
