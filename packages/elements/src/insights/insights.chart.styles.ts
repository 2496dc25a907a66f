import { css, type CSSResult } from 'lit';

/** The drawings, their tables, and the row they stand in. */
export const chartStyles: CSSResult = css`
  .charts {
    display: grid;
    gap: 3rem clamp(2rem, 6cqi, 5rem);
    margin-block-start: 2.5rem;
  }

  @container (inline-size > 56rem) {
    .charts {
      grid-template-columns: 5fr 6fr;
    }
  }

  .chart {
    min-inline-size: 0;
  }

  .chart > p {
    color: var(--_quiet);
    font-size: 0.875rem;
  }

  .reasons {
    list-style: none;
    margin-block-start: 0.75rem;
  }

  .reasons > li {
    align-items: baseline;
    column-gap: 0.75rem;
    display: grid;
    font-variant-numeric: lining-nums tabular-nums;
    grid-template-columns: 1fr auto 3.25em;
  }

  .reason {
    border: 0;
    min-block-size: 2.75rem;
    overflow-wrap: anywhere;
    padding: 0.5rem 0 0.125rem;
    text-align: start;
  }

  .reason:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .leading .reason,
  .leading .answers {
    font-weight: 600;
  }

  .answers,
  .share {
    text-align: end;
  }

  .share {
    color: var(--_quiet);
    font-size: 0.875rem;
  }

  .bar {
    block-size: 0.5rem;
    display: block;
    grid-column: 1 / -1;
    inline-size: 100%;
  }

  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }

  .bar rect,
  .up {
    fill: var(--_accent);
  }

  .trailing .bar rect {
    fill: color-mix(in oklab, var(--_accent) 55%, var(--_surface));
  }

  .mark {
    border-block-end: 1px dashed var(--_edge);
    color: var(--_quiet);
    font-size: 0.8125rem;
    grid-column: 1 / -1;
    margin-block-start: 0.75rem;
    padding-block-end: 0.25rem;
    text-align: end;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }

  .swatch {
    block-size: 0.75em;
    inline-size: 0.75em;
    margin-inline-end: 0.375em;
    overflow: visible;
  }

  .columns {
    display: flex;
    margin-block-start: 0.75rem;
    padding-block-end: 1.75rem;
    position: relative;
  }

  .column {
    flex: 1;
    min-inline-size: 0;
  }

  .column svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .column text {
    fill: var(--_text);
    font-size: 0.8125rem;
    font-variant-numeric: lining-nums tabular-nums;
    text-anchor: middle;
  }

  .lower {
    border-block-start: 1px solid var(--_text);
  }

  .down {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }

  .down[height='0.00%'] {
    stroke: none;
  }

  .hover {
    fill: transparent;
  }

  .column:hover .hover {
    fill: color-mix(in oklab, var(--_text) 6%, transparent);
  }

  .tick {
    border-inline-start: 1px solid var(--_line);
    color: var(--_quiet);
    display: block;
    font-size: 0.8125rem;
    inline-size: 0;
    inset-block-end: 0;
    padding-inline-start: 0.25rem;
    position: absolute;
    white-space: nowrap;
  }

  .scroll {
    margin-block-start: 0.75rem;
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
`;
