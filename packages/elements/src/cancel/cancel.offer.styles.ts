/** An offer stands below everything, and the button that confirms stays in sight beside it. */
import { css } from '../shared/element.ts';

export const offerStyles: CSSStyleSheet = css`
  .offer {
    margin-block-start: 1.5rem;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--_line);
  }
  .offer .actions {
    margin-block-start: 1rem;
  }
  .offer [role='status'] > * {
    margin-block: 1rem 0;
  }
  /* The button sticks within the form, and this is below it. */
  dialog:has(.beside) form {
    display: contents;
  }
  /* Grows downwards only, and its lines stay as long as they were, so that nothing in it moves. */
  dialog:has(.beside) {
    --_end: calc(var(--_padding) - var(--_bar, 0px));
    padding-inline-end: var(--_end);
    margin-block-start: var(--_top, auto);
    max-block-size: calc(100dvb - var(--_top, 2rem) - 1rem);
  }
  dialog:has(.beside) .decide {
    margin-inline-end: calc(-1 * var(--_end));
    padding-inline-end: var(--_end);
    inset-block-start: calc(-1 * var(--_padding));
  }
  /* No room for both: then there is only the button. */
  @media (max-height: 33.99rem) {
    .beside {
      display: none;
    }
  }
`;
