/** Native fields, at least 44 px high. Apart from the rest of the look: who only confirms has none. */
import { css } from './element.ts';

export const fields: CSSStyleSheet = css`
  fieldset {
    min-inline-size: 0;
    margin: 0 0 1.5rem;
    padding: 0;
    border: 0;
  }
  legend,
  .field > label:not(.choice) {
    display: block;
    padding: 0;
    margin-block-end: 0.375rem;
    font-weight: 600;
  }
  .field {
    margin: 0 0 1.25rem;
  }
  .field .hint,
  .error {
    margin: 0 0 0.375rem;
    font-weight: 400;
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .choice {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: var(--_control);
    padding-block: 0.25rem;
    cursor: pointer;
  }
  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  input:not(:where([type='radio'], [type='checkbox'])),
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_quiet);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  textarea {
    field-sizing: content;
    /* Grows downwards with its text, never sideways with a long word. */
    contain: inline-size;
    min-block-size: 4.5rem;
    max-block-size: 20rem;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  .fields > legend {
    margin-block-end: var(--_gap);
    font-weight: 650;
  }
`;
