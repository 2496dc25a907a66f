import { css } from '../shared/element.ts';

export const commentStyles: CSSStyleSheet = css`
  .feed {
    list-style: none;
  }

  .feed .note {
    margin-block-start: 0.5rem;
  }

  .feed > li {
    border-block-end: 1px solid var(--_line);
    padding-block: 1.25rem;
  }

  @container (inline-size > 56rem) {
    .feed > li {
      display: grid;
      gap: 0.5rem 2rem;
      grid-template-columns: 15rem 1fr;
    }

    .feed .note {
      grid-row: 1 / span 2;
      margin: 0.1875rem 0 0;
    }

    .feed .note > * {
      display: block;
    }

    .feed .tags {
      grid-column: 2;
      margin: 0;
    }
  }

  .feed .note strong {
    color: var(--_text);
    font-weight: 600;
  }

  @container (inline-size <= 56rem) {
    .feed .note > :not(:first-child)::before {
      content: '· ';
    }
  }

  .comments > button,
  .comments > p {
    margin-block-start: 1.25rem;
  }

  .feed > .pickable {
    padding-inline-start: 2.75rem;
    position: relative;
  }

  /* As large as a finger; what is drawn of it is not. */
  [type='checkbox'] {
    appearance: none;
    block-size: 2.75rem;
    cursor: pointer;
    display: grid;
    flex: none;
    inline-size: 2.75rem;
    margin: 0;
    place-content: center start;
    scroll-margin-block: 4rem 14rem;
  }

  [type='checkbox']:focus-visible {
    outline-offset: -0.375rem;
  }

  [type='checkbox']::before {
    block-size: 1.25rem;
    border: 1px solid var(--_edge);
    border-radius: 0.1875rem;
    content: '';
    font: 700 1rem / 1.25rem system-ui;
    inline-size: 1.25rem;
    text-align: center;
  }

  [type='checkbox']:is(:checked, :indeterminate)::before {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_surface);
    content: '✓';
  }

  [type='checkbox']:indeterminate::before {
    content: '–';
  }

  .pick {
    inset-block-start: 0.625rem;
    inset-inline-start: 0;
    position: absolute;
  }

  .tags {
    align-self: start;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    list-style: none;
    margin-block-start: 0.5rem;
  }

  .tags li {
    border: 1px solid var(--_line);
    border-radius: 1.5rem;
    padding-inline: 0.5rem;
  }

  .tags button {
    min-inline-size: 2.75rem;
    overflow-wrap: anywhere;
    padding-block: 0;
    scroll-margin-block-end: 14rem;
  }

  .selection {
    background: var(--_surface);
    border-block-start: 1px solid var(--_text);
    padding-block: 0.5rem;
  }

  .selection label:has([type='checkbox']) {
    align-items: center;
    cursor: pointer;
    display: flex;
  }

  .selection,
  .selection .only {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }

  .selection > [role='status'] {
    flex-basis: 100%;
  }

  /* Where there is room for it beside what is read. */
  @media (min-height: 40rem) and (min-width: 48rem) {
    .selection {
      inset-block-end: 0;
      position: sticky;
    }
  }

  .feed > li:focus {
    outline: none;
    box-shadow: -1rem 0 0 -0.8125rem var(--_accent);
  }
`;
