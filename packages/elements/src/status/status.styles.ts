/** The sheet of the cancel flow, as a column in the page. */
import { sheetStyles } from '../journey/sheet.styles.ts';
import { css } from '../shared/element.ts';
import { fields } from '../shared/look.fields.styles.ts';

export const statusStyles: CSSStyleSheet[] = [
  ...sheetStyles,
  fields,
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
      font-size: 1.125em;
    }
    .reference {
      font-weight: 650;
      letter-spacing: 0.04em;
      font-variant-numeric: tabular-nums;
    }
    .note {
      padding-inline-start: 1rem;
      border-inline-start: 3px solid var(--_accent);
    }
  `,
];
