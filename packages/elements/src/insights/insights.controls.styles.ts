import { css } from '../shared/element.ts';

/** Choices, buttons and fields. */
export const controlStyles: CSSStyleSheet = css`
  .toolbar {
    border-block: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    margin-block-start: 2rem;
    padding-block: 0.75rem;
  }

  .choice {
    display: flex;
    column-gap: 1.25rem;
    flex-wrap: wrap;
    min-inline-size: 0;
  }

  .choice legend {
    color: var(--_quiet);
    float: inline-start;
    padding-block: 0.6875rem;
    padding-inline: 0;
  }

  @container (inline-size <= 30rem) {
    .choice legend {
      float: none;
      padding-block-end: 0;
    }
  }

  .choice label {
    cursor: pointer;
    position: relative;
  }

  .choice input {
    block-size: 100%;
    cursor: pointer;
    inline-size: 100%;
    inset: 0;
    margin: 0;
    opacity: 0;
    position: absolute;
  }

  .choice label > span {
    border-block-end: 2px solid transparent;
    border-radius: 1px;
    display: block;
    min-inline-size: 2.75rem;
    padding-block: 0.75rem 0.5625rem;
    text-align: center;
  }

  .choice label:hover > span {
    border-block-end-color: var(--_line);
  }

  .choice input:checked + span {
    border-block-end-color: var(--_accent);
    font-weight: 600;
  }

  button {
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 2.75rem;
    padding: 0.5rem 1rem;
  }

  button:hover {
    border-color: var(--_text);
  }

  .quiet {
    border-color: transparent;
    font-size: 0.875rem;
    padding-inline: 0.25rem;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.2em;
  }

  .quiet:hover {
    border-color: transparent;
    text-decoration-color: currentColor;
  }

  [aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }

  input:not([type='radio'], [type='checkbox']),
  select {
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    inline-size: 100%;
    max-inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
  }

  option {
    background: var(--_surface);
    color: var(--_text);
  }

  .narrow {
    margin-block-start: 0.5rem;
  }

  .only {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }

  .days,
  .search,
  .key {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  .days {
    flex-basis: 100%;
    order: 1;
  }

  .days label,
  .search label,
  .key label {
    display: block;
    flex: 0 1 14rem;
    min-inline-size: 0;
  }

  .search {
    margin-block: 1rem 0.5rem;
  }

  .search label:first-child {
    flex-grow: 1;
    max-inline-size: 26rem;
  }

  .key label {
    flex-basis: 20rem;
  }

  .wrong {
    flex-basis: 100%;
  }

  .alarm,
  .wrong {
    border-inline-start: 3px solid light-dark(#a3341f, #f0937f);
    padding-inline-start: 0.75rem;
  }
`;
