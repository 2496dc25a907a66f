/** Our tags in the JSX of React 19, for those who use them without the wrapper: `import '@fairwell/elements/jsx'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { FairwellElements } from './elements.ts';

type Tag<T extends keyof FairwellElements, E = FairwellElements[T]['element']> = Omit<
  DetailedHTMLProps<HTMLAttributes<E>, E>,
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

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
