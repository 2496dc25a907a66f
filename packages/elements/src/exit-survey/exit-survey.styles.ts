import { css } from '../shared/element.ts';
import { fields } from '../shared/look.fields.styles.ts';
import { buttons, palette, type } from '../shared/look.styles.ts';

export const surveyStyles: CSSStyleSheet[] = [
  palette,
  type,
  fields,
  buttons,
  css`
    :host {
      display: block;
    }
    h2 {
      margin-block-end: 0.25rem;
      font-size: 1.25em;
    }
    .choice {
      margin-inline: -0.75rem;
      padding-inline: 0.75rem;
      border-radius: var(--_radius);
    }
    .choice:hover,
    .choice:has(:checked) {
      background: var(--_tint);
    }
    .reply:empty {
      display: none;
    }
    p:last-child {
      margin-block-end: 0;
    }
  `,
];
