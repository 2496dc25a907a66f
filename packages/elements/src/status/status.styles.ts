/** The sheet of the cancel flow, as a column in the page. */
import { css, type CSSResultGroup } from 'lit';
import { cancelStyles } from '../cancel/cancel.styles.ts';

export const statusStyles: CSSResultGroup = [
  cancelStyles,
  css`
    :host {
      display: block;
    }
    .actions:empty {
      display: none;
    }
    [tabindex='-1']:focus {
      outline: none;
    }
    .judge {
      margin-block-end: 1.5rem;
    }
    .judge h3 {
      margin-block-end: 1rem;
      font-size: 1.125rem;
    }
    .note {
      padding-inline-start: 1rem;
      border-inline-start: 3px solid var(--_accent);
    }
  `,
];
