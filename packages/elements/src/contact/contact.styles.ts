/** The sheet of the cancel flow, with what only a question has. */
import { problemStyles } from '../journey/problems.ts';
import { sheetStyles } from '../journey/sheet.styles.ts';
import { css } from '../shared/element.ts';
import { fields } from '../shared/look.fields.styles.ts';

export const contactStyles: CSSStyleSheet[] = [
  ...sheetStyles,
  fields,
  problemStyles,
  css`
    select {
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
    fieldset[aria-invalid='true'] {
      padding: 0.75rem 1rem;
      border-radius: var(--_radius);
    }
    form > .choice {
      margin-block-end: 1.25rem;
    }
    .reference {
      letter-spacing: 0.04em;
      font-variant-numeric: tabular-nums;
    }
    .reply {
      margin: 0 0 1.25rem;
      padding-inline-start: 1rem;
      border-inline-start: 3px solid var(--_accent);
    }
    /* Out of sight, but there: what comes to stand in it is said aloud. */
    .reply:empty,
    .lead:empty {
      margin: 0;
      border: 0;
    }
  `,
];
