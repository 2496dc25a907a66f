/** For choosing among several subscriptions. */
import { css } from '../shared/element.ts';

export const choiceStyles: CSSStyleSheet = css`
  .which .hint {
    display: block;
  }
  .which:focus-visible {
    outline-offset: 0.5rem;
  }
  /* A frame all around would go through the question. */
  .which[aria-invalid='true'] {
    padding-inline-start: 0.75rem;
    border: 0;
    border-inline-start: 3px solid var(--_error);
  }
  /* What is declared is not known before. */
  .which[data-open] ~ figure {
    display: none;
  }
`;
