// Describes the elements for Storybook, editors and documentation: what a site may use, and nothing private.
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members &&= declaration.members.filter(
          ({ name, privacy }) => !privacy && !name.startsWith('#') && name !== 'observedAttributes',
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
