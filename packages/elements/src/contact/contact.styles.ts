/** The sheet of the cancel flow, with what only a question has. */
import { css, type CSSResultGroup } from 'lit';
import { cancelStyles } from '../cancel/cancel.styles.ts';

export const contactStyles: CSSResultGroup = [
  cancelStyles,
  css`
    select {
      display: block;
      inline-size: 100%;
      min-block-size: 2.75rem;
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--_quiet);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: inherit;
      font: inherit;
    }
    input[type='checkbox'] {
      flex: none;
      inline-size: 1.375rem;
      min-block-size: 1.375rem;
      margin: 0;
      accent-color: var(--_accent);
    }
    fieldset[aria-invalid='true'] {
      padding: 0.75rem 1rem;
      border-radius: var(--_radius);
    }
    form > .choice {
      margin-block-end: 1.25rem;
    }
    .problems {
      margin-block-end: 1.5rem;
      padding: 1rem;
      border: 2px solid var(--_error);
      border-radius: var(--_radius);
    }
    .problems:focus-visible {
      outline-offset: 4px;
    }
    .problems a {
      color: var(--_error);
    }
    .problems ul {
      margin: 0;
    }
    .reply {
      margin: 0 0 1.25rem;
      padding-inline-start: 1rem;
      border-inline-start: 3px solid var(--_accent);
    }
    .reply:empty,
    .lead:empty {
      display: none;
    }
  `,
];
