import { css } from '../shared/element.ts';

/** The table behind every drawing, and the heat map, which is one. */
export const tableStyles: CSSStyleSheet = css`
  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.875rem;
    font-variant-numeric: lining-nums tabular-nums;
    inline-size: 100%;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    padding: 0.5rem 0.75rem 0.5rem 0;
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    color: var(--_quiet);
    vertical-align: bottom;
  }

  .number {
    padding-inline-end: 0;
    text-align: end;
  }

  .number + .number {
    padding-inline-start: 0.75rem;
  }

  .heat :is(th, td) {
    min-inline-size: 4rem;
    padding-inline: 0.5rem;
  }

  .heat th[scope='row'] {
    min-inline-size: 8rem;
    padding-inline-start: 0;
  }

  .heat .note {
    display: block;
  }

  .heat td {
    background: color-mix(in oklab, var(--_accent) calc(var(--_shade, 0) * 5%), var(--_surface));
    border: 2px solid var(--_surface);
  }

  .shade-1 {
    --_shade: 1;
  }

  .shade-2 {
    --_shade: 2;
  }

  .shade-3 {
    --_shade: 3;
  }

  .shade-4 {
    --_shade: 4;
  }

  .shade-5 {
    --_shade: 5;
  }

  .shade-6 {
    --_shade: 6;
  }

  .shade-7 {
    --_shade: 7;
  }

  .shade-8 {
    --_shade: 8;
  }
`;
