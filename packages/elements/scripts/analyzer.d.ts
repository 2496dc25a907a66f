/** The part of the analyzer we call; it ships no types for it. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  export function cli(options: {
    argv: string[];
    cwd: string;
    noWrite: boolean;
  }): Promise<import('./manifest.ts').Manifest>;
}
