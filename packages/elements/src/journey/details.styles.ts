/** What opens on a click: the reasons behind a date, and the way back. */
import { css } from '../shared/element.ts';

export const detailsStyles: CSSStyleSheet = css`
  details {
    margin: 0 0 var(--_gap);
  }
  summary {
    text-decoration: underline;
    inline-size: fit-content;
    padding-block: calc((var(--_control) - 1lh) / 2);
    cursor: pointer;
  }
  ol,
  ul {
    margin: 0 0 0.75rem;
    padding-inline-start: 1.25rem;
  }
  li {
    padding-block: 0.25rem;
  }
`;
