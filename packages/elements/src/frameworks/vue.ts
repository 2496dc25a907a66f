/** Our tags in the templates of Vue 3: `import '@fairwell/elements/vue'`. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { FairwellElements } from './elements.ts';

/** `fairwell-received` as `onFairwellReceived`: what Vue makes of `@fairwell-received`. */
type Pascal<T extends string> = T extends `${infer A}-${infer B}`
  ? `${Capitalize<A>}${Pascal<B>}`
  : Capitalize<T>;

/** Vue reads a tag's type as a component's: only the type of its props matters. */
type Tag<T extends keyof FairwellElements> = new () => FairwellElements[T]['element'] & {
  $props: Omit<HTMLAttributes, keyof FairwellElements[T]['attributes']> &
    PublicProps &
    FairwellElements[T]['attributes'] & {
      [K in keyof FairwellElements[T]['properties']]?: FairwellElements[T]['properties'][K] | undefined;
    } & {
      [K in keyof FairwellElements[T]['events'] & string as `on${Pascal<K>}`]?:
        | ((event: FairwellElements[T]['events'][K]) => void)
        | undefined;
    };
};

type Tags = { [T in keyof FairwellElements]: Tag<T> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
