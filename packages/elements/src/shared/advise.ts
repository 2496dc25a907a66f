/**
 * Fetches the sentences for whoever builds the page, and says one. A page on which all is well never downloads them.
 *
 * Said on a live page too: there is one build, what it says is about a mistake that keeps the page from doing what was
 * asked of it, and whoever opens the console of a live page is looking for just that. Only what nothing depends on, such
 * as the keys inside a contract, is looked for where a page is being built (`config/read.ts`).
 */
export function advise(say: (advice: typeof import('./advice.ts')) => void): void {
  import('./advice.ts').then(say, () => {});
}
