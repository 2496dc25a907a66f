/** What opens on a click: the reasons behind a date, and the way back. */
import { css } from '../shared/element.ts';

export const detailsStyles: CSSStyleSheet = css`
  details {
    margin: 0 0 1rem;
  }
  summary {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    inline-size: fit-content;
    padding-block: 0.625rem;
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
