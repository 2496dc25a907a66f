/** Fetches the sentences for whoever builds the page, and says one. A page on which all is well never downloads them. */
export function advise(say: (advice: typeof import('./advice.ts')) => void): void {
  import('./advice.ts').then(say, () => undefined);
}
