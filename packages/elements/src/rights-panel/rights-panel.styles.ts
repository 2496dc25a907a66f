import { css } from '../shared/element.ts';
import { buttons, palette, type } from '../shared/look.styles.ts';

const panel = css`
  :host {
    display: block;
  }

  .sheet {
    inline-size: var(--fairwell-width, 44em);
  }

  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  h3 {
    font-size: 1em;
    font-weight: 650;
  }

  section section {
    margin-block: 2rem;
  }

  section section > h3 {
    font-size: 1.25em;
  }

  section section > p,
  .value p {
    margin-block-start: 0.25rem;
  }

  dl {
    border-block-end: 1px solid var(--_line);
    margin-block-start: 0.75rem;
  }

  dl > div {
    border-block-start: 1px solid var(--_line);
    padding-block: 1rem 0.5rem;
  }

  dt {
    color: var(--_quiet);
  }

  .value,
  .unknown {
    font-size: 1.25em;
    line-height: 1.4;
  }

  .value {
    font-weight: 600;
  }

  .unknown {
    font-style: italic;
  }

  .value .note {
    font-weight: 400;
  }

  .value span.note {
    display: inline-block;
  }

  @container (inline-size > 36em) {
    dl > div {
      column-gap: 2rem;
      display: grid;
      grid-template-columns: 15rem 1fr;
    }

    dt {
      grid-row: span 2;
    }

    dd {
      grid-column: 2;
    }
  }

  summary {
    align-items: center;
    cursor: pointer;
    display: inline-flex;
    list-style: none;
    min-block-size: var(--_control);
    min-inline-size: var(--_control);
    text-decoration: underline;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .steps,
  .rules ul {
    display: grid;
    gap: 0.5rem;
    list-style: none;
    margin-block: 0.25rem 0.75rem;
    max-inline-size: 36rem;
  }

  .rules ul {
    gap: 1.25rem;
  }

  .rules + .note,
  details > .note {
    margin-block-end: 0.75rem;
  }

  a {
    color: var(--fairwell-link, inherit);
  }

  @media print {
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;

export const rightsStyles: CSSStyleSheet[] = [palette, type, buttons, panel];
