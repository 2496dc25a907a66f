/** Our tags in the templates of Svelte 5: `import '@fairwell/elements/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { FairwellElements } from './elements.ts';

type Tag<T extends keyof FairwellElements> = Omit<
  HTMLAttributes<FairwellElements[T]['element']>,
  keyof FairwellElements[T]['attributes']
> &
  FairwellElements[T]['attributes'] & {
    [K in keyof FairwellElements[T]['properties']]?: FairwellElements[T]['properties'][K] | undefined;
  } & {
    [K in keyof FairwellElements[T]['events'] & string as `on${K}`]?:
      | ((event: FairwellElements[T]['events'][K]) => void)
      | undefined;
  };

type Tags = { [T in keyof FairwellElements]: Tag<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
