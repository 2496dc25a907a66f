/** For choosing among several subscriptions. */
import { css } from '../shared/element.ts';

export const choiceStyles: CSSStyleSheet = css`
  [data-which] .hint {
    display: block;
  }
  [data-which]:focus-visible {
    outline-offset: 0.5rem;
  }
  /* A frame all around would go through the question. */
  [data-which][aria-invalid='true'] {
    padding-inline-start: 0.75rem;
    border: 0;
    border-inline-start: 3px solid var(--_error);
  }
  /* What is declared is not known before. */
  [data-which='open'] ~ figure {
    display: none;
  }
`;
