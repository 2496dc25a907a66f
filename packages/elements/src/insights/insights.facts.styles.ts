import { css } from '../shared/element.ts';

/** Figures with their names, and lists of what was said, offered or can be taken out. */
export const factsStyles: CSSStyleSheet = css`
  .facts {
    display: grid;
    gap: 1rem 1.5rem;
    grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr));
    margin: 0;
  }

  .facts dt {
    color: var(--_quiet);
    font-size: 0.875rem;
  }

  .facts dd {
    font: 400 1.375rem / 1.25 var(--_display);
    font-variant-numeric: lining-nums tabular-nums;
    margin: 0;
  }

  .facts .note {
    display: block;
    font-family: var(--fairwell-font, system-ui, sans-serif);
    line-height: 1.4;
  }

  .themes {
    margin: 0;
  }

  .themes > div {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.5rem;
  }

  .themes dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    margin: 0;
  }

  .themes .quiet {
    padding-inline: 0;
  }

  q {
    font-family: var(--_display);
    overflow-wrap: anywhere;
  }

  .sides {
    display: grid;
    gap: 1.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
  }

  .summary ul {
    display: grid;
    gap: 1rem 2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    list-style: none;
    margin-block-start: 2rem;
  }

  .summary li {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 1rem;
  }

  .summary button {
    padding-inline: 0;
  }

  .files {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .files > span {
    min-inline-size: 8rem;
  }
`;
